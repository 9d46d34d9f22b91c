// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importrun.h"
#include "ui/dialogs/importstep.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ledger {

class FilesStep;
class ImportDraft;
class ImportingStep;
class MessageBar;
class PreviewStep;
class Session;
class StepBar;
class SummaryStep;

/// Workbooks into the ledger in five steps: files, sheets and columns, preview, import, result. Nothing is written before
/// the fourth, and the last can take everything back.
class ImportWizard : public QDialog
{
    Q_OBJECT
public:
    enum Step { Files, Sheets, Preview, Importing, Summary };

    /// `program` reads the workbooks; tests name one, the window uses itself.
    ImportWizard(Session& session, QWidget* parent, const ReaderProgram& program = {});
    ~ImportWizard() override;

    void addFiles(const QStringList& files);
    Step step() const;
    ImportRun& run() const { return *m_run; }

public Q_SLOTS:
    void reject() override;
    void next();
    void back();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createSteps();
    void createLayout();
    QWidget* makeHead();
    QWidget* makeButtons();
    void connectSignals();
    void showStep(Step step);
    void showButtons();
    void showFailure(ImportRun::Work work, const Error& error);
    void saveRejects();
    ImportStep* current() const;
    bool mayLose();

    Session& m_session;
    ImportDraft* m_draft;
    ImportRun* m_run;
    StepBar* m_bar;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    FilesStep* m_files = nullptr;
    PreviewStep* m_preview = nullptr;
    ImportingStep* m_importing = nullptr;
    SummaryStep* m_summary = nullptr;
    QLabel* m_hint;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
};

/// Opens the wizard over the window, with files already chosen where there are any.
void openImportWizard(Session& session, QWidget* parent, const QStringList& files = {});

} // namespace ledger
