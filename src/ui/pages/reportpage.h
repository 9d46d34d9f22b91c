// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"
#include "report/pagelayout.h"
#include "report/report.h"
#include "ui/kit/page.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ledger {

class EmptyState;
class PrinterChooser;
class ReportPreview;
class Session;
class SubmissionBar;
class TracePanel;

/// Chooses a report, shows its pages as they will be printed, prints and exports them; a figure opens the records behind it.
class ReportPage : public Page
{
    Q_OBJECT
public:
    /// `printers` and `session` must outlive the page.
    ReportPage(Session& session, PrinterChooser& printers, QWidget* parent = nullptr);
    ~ReportPage() override;

    void setScope(const Scope& scope) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> headerActions() const override { return {m_print, m_export}; }

Q_SIGNALS:
    void openFigure(const QString& key, const QString& period, qint64 branch);

private:
    /// A report made in the figures' thread; the layout stays there, the page only holds on to it.
    struct Prepared {
        ReportContent content;
        std::shared_ptr<LaidOutReport> laidOut;
        QList<FilledSlot> filled = {}; ///< of a template of the unit's own
    };
    static Result<Prepared> prepared(Reader& reader, Figures& figures, const ReportRequest& request);

    void createActions();
    QWidget* createChoices();
    QWidget* createNotices(QWidget* parent);
    QWidget* createBar();
    void showPlace();
    void chooseZoom(int choice);
    void createLayout();
    void connectSignals();
    void offerChoices();
    void fillPeriods();
    void fillBranches();
    ReportRequest request() const;
    bool isOfLists() const;
    void prepare();
    static Result<Prepared> layOutContent(Result<ReportContent> content);
    /// Shows the report as it was submitted; nullopt: as the ledger says today.
    void view(const std::optional<Submission>& submission);
    void showReport(Prepared prepared);
    void showError(const Error& error);
    void release();
    void renderPage(int page, int width);
    void showFigure(const FigureRef& figure);
    void print();
    void exportSubmitted(const QString& path);
    void exportReport();
    void exportTemplate(const QString& path);
    QString askTarget();
    bool isOwnTemplate() const;
    void fillTemplates();
    void chooseTemplate();
    void openTemplate();
    QWidget* createTools(QWidget* parent);
    QWidget* createEach(QWidget* parent);
    void offerEndings();
    void editLayout();
    void openLayout(const QString& name, const QString& text);
    void showUnitReport(const QString& name);
    void showSlots();
    void showHelper();
    void compare();
    void exportEach();
    void tellOutcome(const Result<ReportOutcome>& outcome);
    void tellFailures(const ReportOutcome& outcome, const QString& done);

    Session& m_session;
    PrinterChooser& m_printers;
    Scope m_scope;
    Prepared m_prepared;
    ReportRequest m_shown; ///< whose pages are in the preview
    int m_asked = 0; ///< number of the last report asked for; answers to earlier ones are dropped
    QAction* m_print = nullptr;
    QAction* m_export = nullptr;
    QAction* m_exportEach = nullptr;
    QComboBox* m_template = nullptr;
    int m_chosenTemplate = 0; ///< to go back to when no file is chosen
    QPushButton* m_slots = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_edit = nullptr; ///< copies the report for the unit, or changes the unit's own
    QComboBox* m_endings = nullptr; ///< what files "one for each branch" makes
    QString m_layout; ///< a description that is tried out in its editor; empty: none
    QComboBox* m_period = nullptr;
    QPushButton* m_finished = nullptr; ///< to the last period that is over
    QComboBox* m_branch = nullptr;
    QWidget* m_choices = nullptr; ///< a tick for what is printed only when it is asked for
    QLabel* m_holderLabel = nullptr;
    QComboBox* m_holder = nullptr; ///< whose responsibility list; shown for these only
    QLabel* m_pages = nullptr;
    QLabel* m_fonts = nullptr;
    QLabel* m_open = nullptr; ///< what a person still has to write
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_bar = nullptr; ///< page and zoom, over the pages
    QLabel* m_place = nullptr;
    QComboBox* m_zoom = nullptr;
    ReportPreview* m_preview = nullptr;
    SubmissionBar* m_submission = nullptr;
    QCheckBox* m_sources = nullptr; ///< the annex of the records behind each figure
    std::optional<Submission> m_viewed; ///< whose pages as submitted are in the preview
    TracePanel* m_trace = nullptr;
};

} // namespace ledger
