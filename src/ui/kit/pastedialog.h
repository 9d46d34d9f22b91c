// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/kit/pasteplan.h"

#include <QAbstractItemModel>
#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace ledger {

class MessageBar;
class PasteModel;
class Session;

/// Shows what a pasted block would change before anything is written. While a cell is bad nothing can be pasted; the bad
/// ones may be left out. Then all of it is one action.
class PasteDialog final : public QDialog
{
    Q_OBJECT
public:
    PasteDialog(PastePlan plan, Session& session, QWidget* parent);

public Q_SLOTS:
    void paste();
    void leaveOutBad();
    void leaveOutTwins();

Q_SIGNALS:
    void pasted(const QList<ledger::Record>& records);

private:
    void createLayout();
    QWidget* makeButtonRow();
    void showPlan();
    QString summary() const;
    QString label() const;
    void listProblems();
    void finish(const Result<QList<Record>>& written, qsizetype failedAt);

    Session& m_session;
    PasteModel* m_model;
    MessageBar* m_messages;
    QLabel* m_summary;
    QTableView* m_table;
    QListWidget* m_problems;
    QPushButton* m_leaveOut;
    QPushButton* m_leaveOutTwins;
    QPushButton* m_paste;
    QModelIndexList m_listed; ///< the cell that each line of the problems is about
    bool m_isWriting = false;
};

} // namespace ledger
