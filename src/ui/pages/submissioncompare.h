// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace ledger {

class Session;
struct FigureComparison;

/// The figures of a submitted report beside those of today, and what was corrected or entered late since.
class SubmissionCompare : public QDialog
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    SubmissionCompare(Session& session, const Submission& submission, QWidget* parent);

private:
    /// What is shown, as the figures' thread found it.
    struct Found;
    void createLayout();
    void ask();
    void showFound(const Found& found);

    Session& m_session;
    Submission m_submission;
    QLabel* m_sum;
    QTreeWidget* m_figures;
    QTreeWidget* m_changes;
};

} // namespace ledger
