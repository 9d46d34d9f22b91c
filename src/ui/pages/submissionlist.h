// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ledger {

class Session;
struct SubmissionState;

/// Which branches have submitted their report of a period: when, who, late or missing; one key opens the organ's report.
class SubmissionList : public QDialog
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    SubmissionList(Session& session, const Period& period, QWidget* parent);

private:
    void createLayout();
    void ask();
    void showStates(const QList<SubmissionState>& states);
    void openBranch();
    void collect();

    Session& m_session;
    Period m_period;
    QLabel* m_days;
    QLabel* m_sum;
    QTreeWidget* m_table;
    QPushButton* m_collect;
    QStringList m_missing; ///< names of who has not submitted
};

} // namespace ledger
