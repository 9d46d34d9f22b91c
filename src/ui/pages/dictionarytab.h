// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace ledger {

class Session;

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

    Session& m_session;
    QListWidget* m_dictionaries;
    QTableWidget* m_words;
    QLineEdit* m_newWord;
    QPushButton* m_add;
};

} // namespace ledger
