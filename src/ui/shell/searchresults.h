// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"
#include "ledger/searchresult.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;
class QTimer;

namespace ledger {

class HitModel;
class Session;

/// Everything a search finds, by kind; the words may be changed here, kept under a name, and Enter opens a record.
class SearchResults : public QDialog
{
    Q_OBJECT
public:
    SearchResults(Session& session, QWidget* parent);

    void search(const QString& words);

Q_SIGNALS:
    void hitChosen(ledger::Kind kind, qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createLayout();
    void connectParts();
    void ask();
    void showFound(const QString& words, const FoundRecords& found);
    void addKind(const QString& label, qint64 count, int kind);
    void showKind();
    void showSaved();
    void openCurrent();

    Session& m_session;
    QLineEdit* m_words;
    QPushButton* m_save;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QListWidget* m_kinds;
    HitModel* m_model;
    QListView* m_hits;
    QLabel* m_foot;
    QTimer* m_pause;
    int m_generation = 0;
};

} // namespace ledger
