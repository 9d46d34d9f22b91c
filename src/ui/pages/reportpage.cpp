// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "core/safefile.h"
#include "ledger/submissions.h"
#include "report/composition.h"
#include "report/figuretrace.h"
#include "report/pageimage.h"
#include "report/reportcatalogue.h"
#include "report/submitting.h"
#include "report/templatereport.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/withfigures.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/reportprinter.h"
#include "ui/pages/submissionbar.h"
#include "ui/pages/tracepanel.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QPrinter>
#include <QStackedWidget>

namespace ledger {

ReportPage::~ReportPage()
{
    release();
}

/// The layout's fonts belong to the thread that made them; it is let go there.
void ReportPage::release()
{
    if (!m_prepared.laidOut)
        return;
    auto holder = std::make_shared<std::shared_ptr<LaidOutReport>>(std::move(m_prepared.laidOut));
    m_prepared.laidOut.reset();
    m_session.figures().ask<int>(
        &m_session,
        [holder](Figures&, Reader&) -> Result<int> {
            holder->reset();
            return 0;
        },
        [](const Result<int>&) {});
}

void ReportPage::setScope(const Scope& scope)
{
    m_scope = scope;
    m_viewed.reset();
    fillPeriods();
    fillBranches();
    prepare();
}

void ReportPage::refresh(const Changes&)
{
    fillBranches();
    showUnitReport(m_template->currentData().toString());
    prepare();
}

ReportRequest ReportPage::request() const
{
    ReportRequest request;
    request.templateName = m_template->currentData().toString();
    request.layout = m_layout;
    request.period = m_scope.period;
    request.branch = m_scope.branch;
    request.today = m_session.today();
    request.at = m_session.ledger().clock().now();
    if (m_sources->isChecked())
        request.sources = ReportRequest::Sources::Annex;
    for (const auto* choice : m_choices->findChildren<QCheckBox*>()) {
        if (choice->isChecked())
            request.choices.insert(choice->property("choice").toString());
    }
    if (isOfLists())
        request.holder = m_holder->currentText().trimmed();
    return request;
}

Result<ReportPage::Prepared> ReportPage::prepared(Reader& reader, Figures& figures, const ReportRequest& request)
{
    Prepared prepared;
    if (TemplateFile::isTemplatePath(request.templateName)) {
        auto filled = fillRequested(reader, figures, request);
        if (!filled)
            return filled.error();
        prepared.content = filled->content;
        prepared.filled = filled->filled;
    } else {
        auto content = collectReport(reader, figures, request);
        if (!content)
            return content.error();
        prepared.content = *content;
    }
    auto laidOut = layOutContent(prepared.content);
    if (laidOut)
        laidOut->filled = prepared.filled;
    return laidOut;
}

/// Ticks begin empty for every template: what not everybody needs to see is never printed by habit.
void ReportPage::offerChoices()
{
    for (QCheckBox* before : m_choices->findChildren<QCheckBox*>())
        delete before;
    const auto composition = compositionNamed(m_template->currentData().toString(), m_session.ledger().settings());
    for (const PrintChoice& choice : composition ? composition->choices : QList<PrintChoice>()) {
        auto* tick = new QCheckBox(choice.labelText(), m_choices);
        tick->setObjectName(QStringLiteral("choice_") + choice.key);
        tick->setProperty("choice", choice.key);
        tick->setToolTip(plainToolTip(tr("默认不打印：纸上也要遮住不必让人看到的内容")));
        m_choices->layout()->addWidget(tick);
        connect(tick, &QCheckBox::toggled, this, [this] { view({}); });
    }
    m_choices->setVisible(composition && !composition->choices.isEmpty());
}

bool ReportPage::isOfLists() const
{
    return m_template->currentData().toString() == u"responsibility-list";
}

void ReportPage::prepare()
{
    m_holder->setVisible(isOfLists());
    m_holderLabel->setVisible(isOfLists());
    const int number = ++m_asked;
    const ReportRequest asked = request();
    if (!asked.period.isValid())
        return;
    m_submission->showReport(asked);
    m_submission->setViewing(m_viewed.has_value());
    m_pages->setText(tr("正在生成…"));
    offerEndings();
    m_session.figures().ask<Prepared>(
        this,
        [asked, viewed = m_viewed](Figures& figures, Reader& reader) {
            return viewed ? layOutContent(submittedContent(reader, figures, *viewed))
                          : prepared(reader, figures, asked);
        },
        [this, number](Result<Prepared> prepared) {
            if (number != m_asked)
                return;
            if (prepared)
                showReport(std::move(*prepared));
            else
                showError(prepared.error());
        });
}

Result<ReportPage::Prepared> ReportPage::layOutContent(Result<ReportContent> content)
{
    if (!content)
        return content.error();
    const auto fonts = FontSet::find();
    if (!fonts)
        return fonts.error();
    Prepared prepared;
    prepared.content = *content;
    prepared.laidOut = std::make_shared<LaidOutReport>(layOut(*content, *fonts));
    return prepared;
}

void ReportPage::view(const std::optional<Submission>& submission)
{
    m_viewed = submission;
    prepare();
}

void ReportPage::showReport(Prepared prepared)
{
    release();
    m_prepared = std::move(prepared);
    const LaidOutReport& report = *m_prepared.laidOut;
    const int pages = static_cast<int>(report.pages.size());
    if (m_viewed)
        m_pages->setText(tr("上报稿（第%1次），共 %2 页").arg(m_viewed->number).arg(pages));
    else
        m_pages->setText(isOwnTemplate() ? tr("本单位的模板：这里只看文字和数字，版面以写出的文件为准。")
                                         : tr("共 %1 页，A4，按 GB/T 9704-2012 排版").arg(pages));
    const QStringList notices = report.fonts.notices();
    m_fonts->setText(notices.isEmpty() ? QString() : tr("字体替代：\n%1").arg(notices.join(u'\n')));
    m_fonts->setVisible(!notices.isEmpty() && !isOwnTemplate());
    QStringList open = m_prepared.content.toComplete;
    for (const QString& slot : std::as_const(m_prepared.content.missing))
        open += tr("%1（台账里没有）").arg(slot);
    m_open->setText(open.isEmpty() ? QString() : tr("待补：\n%1").arg(open.join(u'\n')));
    m_open->setVisible(!open.isEmpty());
    const ReportRequest asked = request();
    const bool isSame = asked.templateName == m_shown.templateName && asked.period == m_shown.period
        && asked.branch == m_shown.branch && asked.holder == m_shown.holder && m_stack->currentWidget() == m_preview;
    m_shown = asked;
    m_preview->setSheet(report.sheet);
    m_preview->setReport(pages, report.links, isSame ? ReportPreview::Start::AsBefore : ReportPreview::Start::Top);
    m_stack->setCurrentWidget(m_preview);
    m_bar->show();
    m_print->setEnabled(!isOwnTemplate());
    m_export->setEnabled(true);
    m_compare->setEnabled(true);
    m_slots->setVisible(isOwnTemplate());
}

void ReportPage::showError(const Error& error)
{
    release();
    m_pages->clear();
    m_print->setEnabled(false);
    m_export->setEnabled(false);
    m_compare->setEnabled(false);
    m_slots->hide();
    m_bar->hide();
    m_fonts->hide();
    m_open->hide();
    m_empty->setText(tr("报表没有生成"), errorText(error));
    m_stack->setCurrentWidget(m_empty);
}

void ReportPage::renderPage(int page, int width)
{
    const int number = m_asked;
    const auto laidOut = m_prepared.laidOut;
    if (!laidOut)
        return;
    m_session.figures().ask<QImage>(
        this,
        [laidOut, page, width](Figures&, Reader&) -> Result<QImage> { return imageOfPage(*laidOut, page, width); },
        [this, number, page](const Result<QImage>& image) {
            if (image && number == m_asked)
                m_preview->setImage(page, *image);
        });
}

void ReportPage::showFigure(const FigureRef& figure)
{
    Q_EMIT openFigure(figure.key, figure.period, figure.branch);
    m_trace->showWaiting();
    m_session.figures().ask<Trace>(
        this, [figure](Figures& figures, Reader& reader) { return traceOf(figure, figures, reader); },
        [this](const Result<Trace>& trace) {
            if (trace)
                return m_trace->showTrace(*trace);
            m_trace->hide();
            m_session.showError(trace.error());
        });
}

void ReportPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    if (!m_printers.choose(this, printer))
        return;
    const auto printed = printReport(m_prepared.content, printer);
    if (!printed)
        return m_session.showError(printed.error());
    m_session.show({Message::Tone::Good, tr("已送往打印机。")});
}

void ReportPage::exportEach()
{
    ReportRequest asked = request();
    asked.ending = m_endings->currentData().toString();
    asked.path = m_session.prompt().chooseFolder(this, {tr("每个党支部一份：选择文件夹"), {}, {}});
    if (asked.path.isEmpty())
        return;
    runTask<ReportOutcome>(
        m_session.tasks(), this, tr("导出各党支部报表"),
        [asked, &ledger = m_session.ledger()](const TaskControl& control) {
            return withFigures(ledger, asked.today, [&](Reader&, const Figures& figures) {
                return writeEachBranch([&ledger] { return ledger.reader(); }, figures.organization(), asked,
                                       [&control](int done, int total, const QString&) {
                                           control.progress(100 * done / std::max(1, total));
                                           return !control.stop.stop_requested();
                                       });
            });
        },
        [this](const Result<ReportOutcome>& outcome) { tellOutcome(outcome); });
}

void ReportPage::tellOutcome(const Result<ReportOutcome>& outcome)
{
    if (!outcome)
        return m_session.showError(outcome.error());
    const QFileInfo first(outcome->files.value(0));
    const QString where = QDir::toNativeSeparators(outcome->files.size() == 1 ? first.filePath() : first.path());
    const QString done = outcome->pages == 0
        ? tr("已写出 %1 个文件：%2").arg(outcome->files.size()).arg(where)
        : tr("已写出 %1 个文件，共 %2 页：%3").arg(outcome->files.size()).arg(outcome->pages).arg(where);
    if (!outcome->failures.isEmpty())
        return tellFailures(*outcome, done);
    if (outcome->missing.isEmpty())
        return m_session.show({Message::Tone::Good, done});
    m_session.show(
        {Message::Tone::Warning, done + tr("；有 %1 处占位符没有填上，文中标着【待补】").arg(outcome->missing.size())});
}

void ReportPage::tellFailures(const ReportOutcome& outcome, const QString& done)
{
    const ReportOutcome::Failure& failed = outcome.failures.constFirst();
    m_session.show({Message::Tone::Warning,
                    tr("%1。没有写出 %2 个支部，其中%3：%4")
                        .arg(done)
                        .arg(outcome.failures.size())
                        .arg(failed.name, errorText(failed.error))});
}

} // namespace ledger
