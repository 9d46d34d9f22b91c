// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recordhistory.h"
#include "ui/kit/kindtraits.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ledger {

class ChangeView;
class MessageBar;

/// Everything that was done to one record, newest first, with a way back for each field and for the whole.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(const KindTraits& traits, Session& session, QWidget* parent);

    void showRecord(qint64 id);
    const RecordHistory& history() const { return m_history; }

Q_SIGNALS:
    /// The changes are read and shown.
    void listed();

private:
    void createTable();
    void createLayout();
    void ask();
    void take(const RecordHistory& history);
    void fillTable();
    void showChange(qsizetype row);
    void restoreField(const QString& key);
    void restoreState();
    void report(const Result<Changes>& done, const QString& text);
    QString warningText();
    const RecordChange* currentChange() const;

    KindTraits m_traits;
    Session& m_session;
    const KindInfo& m_info;
    qint64 m_id = 0;
    RecordHistory m_history;
    QLabel* m_title;
    MessageBar* m_messages;
    QTableWidget* m_table;
    ChangeView* m_view;
    QPushButton* m_close;
};

/// Opens the history of a record over the window; 0 opens nothing.
void openHistory(const KindTraits& traits, Session& session, qint64 id, QWidget* window);

} // namespace ledger
