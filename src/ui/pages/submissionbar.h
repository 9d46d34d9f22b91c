// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"
#include "report/report.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ledger {

class Session;
struct PreparedSubmission;

/// How the report on the page stands: submitted or not, and what can be done about it.
class SubmissionBar : public QFrame
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit SubmissionBar(Session& session, QWidget* parent = nullptr);

    /// Asks anew how this report stands. `branch` 0: of the whole organ, whose branches are listed.
    void showReport(const ReportRequest& request);
    /// Whether the page shows the report as it was submitted.
    void setViewing(bool isViewing);

Q_SIGNALS:
    void viewRequested(const ledger::Submission& submission);
    void viewEnded();

private:
    void createButtons();
    void ask();
    void showState(const QList<Submission>& all);
    void submit();
    void confirm(const PreparedSubmission& prepared);
    void compare();
    void reopen();
    void showBranches();
    QPushButton* addButton(const char* name, const QString& text);

    Session& m_session;
    ReportRequest m_request;
    std::optional<Submission> m_submission; ///< in force
    bool m_isViewing = false;
    QLabel* m_text;
    QPushButton* m_submit = nullptr;
    QPushButton* m_view = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_reopen = nullptr;
    QPushButton* m_branches = nullptr;
};

} // namespace ledger
