// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagelayout.h"
#include "report/recordreport.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ledger {

class EmptyState;
class MessageBar;
class PrinterChooser;
class ReportPreview;
class Session;
class Task;
struct Composition;

/// Whose documents the dialog shows: records, or everybody on the roster of a branch.
struct DocumentSubject {
    QString templateName;
    QList<qint64> ids; ///< of records; empty: of the members of `branch`
    qint64 branch = 0; ///< 0: the whole organ
};

/// Shows the documents of some records as they will be printed; prints and exports them.
class DocumentDialog : public QDialog
{
    Q_OBJECT
public:
    /// `printers` and `session` must outlive the dialog.
    DocumentDialog(const DocumentSubject& subject, Session& session, PrinterChooser& printers, QWidget* parent);
    ~DocumentDialog() override;

    ReportPreview& preview() const { return *m_preview; }

public Q_SLOTS:
    void print();
    void exportPdf();

private:
    void createLayout(const Composition& composition);
    QWidget* createBar(const Composition& composition);
    QWidget* createButtons();
    void fillPeriods();
    RecordRequest request() const;
    void prepare();
    void layOutContent(const ReportContent& content);
    void showPages(const std::shared_ptr<LaidOutReport>& laidOut);
    void showFailure(const Error& error);
    void showWaiting(int percent);
    void stop();
    void release();
    void renderPage(int page, int width);
    void showPlace();

    DocumentSubject m_subject;
    Session& m_session;
    PrinterChooser& m_printers;
    ReportContent m_content;
    std::shared_ptr<LaidOutReport> m_laidOut; ///< belongs to the figures' thread, which painted its fonts
    int m_asked = 0; ///< number of the last question; answers to earlier ones are dropped
    QPointer<Task> m_task;
    QComboBox* m_period = nullptr; ///< only where the document needs one
    QLabel* m_place = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    ReportPreview* m_preview = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace ledger
