// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QPair>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace ledger {

class Schema;
class Session;

/// The dictionaries that fields choose from, named after those fields; words that only the importer reads are left out.
QList<QPair<QString, QString>> fieldDictionaries(const Schema& schema);

/// The words that choices come from, with their synonyms; the unit adds its own.
class DictionaryTab : public QWidget
{
    Q_OBJECT
public:
    DictionaryTab(Session& session, QWidget* parent);

private:
    void createLayout();
    void fillDictionaries();
    void showWords();
    void addWord();
    void rename();
    void move(int by);
    void toggleRetired();
    void showButtons();
    QString dictionary() const;
    /// The word of the chosen row as it is kept; empty without one.
    QString chosenWord() const;
    void report(const Result<>& done, const QString& chosen);

    Session& m_session;
    QListWidget* m_dictionaries;
    QTableWidget* m_words;
    QLineEdit* m_newWord;
    QPushButton* m_add;
    QPushButton* m_rename;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_retire;
};

} // namespace ledger
