// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importdraft.h"
#include "ui/dialogs/importrun.h"
#include "ui/dialogs/importstep.h"

class QCheckBox;
class QLabel;
class QListView;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ledger {

class ProblemModel;
class ProgressPane;
class SheetModel;
class SheetView;

/// Third step: the sheets as they look with everything marked that will be refused or is worth a look. Nothing is written yet.
class PreviewStep : public ImportStep
{
    Q_OBJECT
public:
    PreviewStep(ImportDraft& draft, ImportRun& run, Session& session, QWidget* parent);

    /// Checks the rows again where something was corrected since.
    void enter() override;
    void leave() override;
    bool isReady() const override;
    QString nextText() const override;
    QString hint() const override;
    /// The ledger has changed: what was checked is no longer true.
    void forgetPlan() { m_plannedRevision = -1; }

Q_SIGNALS:
    void saveRejectsRequested();

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void connectSignals();
    void startPlanning();
    void showPlan();
    void showFailure(ImportRun::Work work, const Error& error);
    void fillSheets();
    void showSheet();
    void setProblemRowsOnly(bool isOn);
    void showProblem(const QModelIndex& index);
    bool isPlanned() const { return m_plannedRevision == m_draft.revision(); }

    ImportDraft& m_draft;
    ImportRun& m_run;
    Session& m_session;
    QList<ImportDraft::SheetPlace> m_places; ///< of the rows in m_sheets
    QStackedWidget* m_stack;
    ProgressPane* m_progress;
    QListWidget* m_sheets;
    QLabel* m_problemTitle;
    ProblemModel* m_problems;
    QListView* m_problemList;
    QLabel* m_title;
    QCheckBox* m_onlyProblems;
    QPushButton* m_saveRejects;
    SheetModel* m_model;
    SheetView* m_view;
    int m_plannedRevision = -1;
    int m_askedRevision = -1; ///< of the plan under way
};

} // namespace ledger
