// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentdialog.h"

#include "core/language.h"
#include "core/safefile.h"
#include "report/composition.h"
#include "report/pageimage.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/withfigures.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/reportprinter.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace ledger {

namespace {

constexpr QSize UsualSize(900, 720);
constexpr int YearsOffered = 3;
constexpr qsizetype MostNamed = 8;

} // namespace

DocumentDialog::DocumentDialog(const DocumentSubject& subject, Session& session, PrinterChooser& printers,
                               QWidget* parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_session(session)
    , m_printers(printers)
{
    dressDialog(this);
    const auto composition = Composition::builtIn(subject.templateName);
    createLayout(composition.value_or(Composition()));
    fitDialog(this, UsualSize);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, m_print, &QPushButton::click);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this), &QShortcut::activated, m_export,
            &QPushButton::click);
    connect(m_preview, &ReportPreview::pageNeeded, this, &DocumentDialog::renderPage);
    connect(m_preview, &ReportPreview::pageChanged, this, &DocumentDialog::showPlace);
    connect(m_preview, &ReportPreview::zoomChanged, this, &DocumentDialog::showPlace);
    prepare();
}

DocumentDialog::~DocumentDialog()
{
    stop();
    release();
}

void DocumentDialog::createLayout(const Composition& composition)
{
    setWindowTitle(composition.labelText());
    m_messages = new MessageBar(this);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_preview = new ReportPreview(m_stack);
    m_preview->setAccessibleName(composition.labelText());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_preview);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(createBar(composition));
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(createButtons());
}

QWidget* DocumentDialog::createBar(const Composition& composition)
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(composition.labelText(), LabelRole::PageTitle, bar));
    m_place = makeLabel({}, LabelRole::Muted, bar);
    m_place->setObjectName(QStringLiteral("documentPlace"));
    row->addSpacing(scaled(12));
    row->addWidget(m_place, 1);
    if (!composition.needsPeriod)
        return bar;
    m_period = new QComboBox(bar);
    m_period->setObjectName(QStringLiteral("documentPeriod"));
    m_period->setAccessibleName(tr("期间"));
    fillPeriods();
    QLabel* label = makeLabel(tr("期间"), LabelRole::Field, bar);
    label->setBuddy(m_period);
    row->addWidget(label);
    row->addWidget(m_period);
    connect(m_period, &QComboBox::activated, this, &DocumentDialog::prepare);
    return bar;
}

/// Members are reviewed by the year; the period of the top bar is offered too.
void DocumentDialog::fillPeriods()
{
    const Period& scope = m_session.scope().period;
    Period year = Period::yearOf(scope.to);
    for (int i = 0; i < YearsOffered; ++i, year = year.previous())
        m_period->addItem(year.label(), year.text);
    if (m_period->findData(scope.text) < 0)
        m_period->addItem(scope.label(), scope.text);
}

QWidget* DocumentDialog::createButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(makeLabel(tr("Ctrl+P 打印　Ctrl+E 导出 PDF　Ctrl 加滚轮 缩放　Esc 关闭"), LabelRole::Small, bar), 1);
    m_close = new QPushButton(tr("关闭"), bar);
    m_close->setObjectName(QStringLiteral("closeDocument"));
    m_export = new QPushButton(lineIcon(QStringLiteral("download")), tr("导出 PDF"), bar);
    m_export->setObjectName(QStringLiteral("exportDocument"));
    m_print = new QPushButton(lineIcon(QStringLiteral("print"), theme().onAccent), tr("打印"), bar);
    m_print->setObjectName(QStringLiteral("printDocument"));
    setRole(m_print, "primary");
    for (QPushButton* button : {m_close, m_export, m_print}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &DocumentDialog::exportPdf);
    connect(m_print, &QPushButton::clicked, this, &DocumentDialog::print);
    return bar;
}

RecordRequest DocumentDialog::request() const
{
    RecordRequest request{m_subject.templateName, m_subject.ids, {}, m_session.today()};
    if (m_period != nullptr)
        request.period = Period::parse(m_period->currentData().toString()).value_or(Period());
    return request;
}

void DocumentDialog::showWaiting(int percent)
{
    m_print->setEnabled(false);
    m_export->setEnabled(false);
    m_close->setText(tr("取消"));
    m_place->clear();
    m_empty->setText(tr("正在生成"),
                     percent < 0 ? tr("内容取自台账，版式按 GB/T 9704-2012。") : tr("已完成 %1%").arg(percent));
    m_stack->setCurrentWidget(m_empty);
}

static Result<ReportContent> collectDocuments(Reader& reader, Figures& figures, RecordRequest request, qint64 branch,
                                              const TaskControl& control)
{
    if (request.ids.isEmpty()) {
        const auto composition = Composition::builtIn(request.templateName);
        auto people = composition
            ? peopleForBatch(reader, figures, *composition, branch, std::min(request.period.to, request.today))
            : Result<QList<qint64>>(composition.error());
        if (!people)
            return people.error();
        request.ids = *people;
    }
    return collectRecords(reader, figures, request, [&control](int done, int total, const QString&) {
        control.progress(100 * done / std::max(1, total));
        return !control.stop.stop_requested();
    });
}

/// Reads a batch's roster and collects, in a thread of the pool; the dialog shows how far it is and can stop it.
void DocumentDialog::prepare()
{
    stop();
    const int number = ++m_asked;
    showWaiting(-1);
    const auto work = [request = request(), branch = m_subject.branch,
                       &ledger = m_session.ledger()](const TaskControl& control) {
        return withFigures(ledger, request.today, [&](Reader& reader, Figures& figures) {
            return collectDocuments(reader, figures, request, branch, control);
        });
    };
    m_task = runTask<ReportContent>(m_session.tasks(), this, windowTitle(), work,
                                    [this, number](const Result<ReportContent>& content) {
                                        if (number != m_asked)
                                            return;
                                        if (content)
                                            layOutContent(*content);
                                        else
                                            showFailure(content.error());
                                    });
    connect(m_task, &Task::percentChanged, this, [this, number](int percent) {
        if (number == m_asked && m_task)
            showWaiting(percent);
    });
}

void DocumentDialog::layOutContent(const ReportContent& content)
{
    m_content = content;
    m_messages->clear();
    if (!content.leftOut.isEmpty())
        m_messages->showMessage(
            {Message::Tone::Warning,
             tr("另有 %1 人不是党员，没有生成：%2")
                 .arg(QString::number(content.leftOut.size()), listText(content.leftOut.mid(0, MostNamed)))});
    const int number = m_asked;
    m_session.figures().ask<std::shared_ptr<LaidOutReport>>(
        this,
        [content](Figures&, Reader&) -> Result<std::shared_ptr<LaidOutReport>> {
            const auto fonts = FontSet::find();
            if (!fonts)
                return fonts.error();
            return std::make_shared<LaidOutReport>(layOut(content, *fonts));
        },
        [this, number](const Result<std::shared_ptr<LaidOutReport>>& laidOut) {
            if (number != m_asked)
                return;
            if (laidOut)
                showPages(*laidOut);
            else
                showFailure(laidOut.error());
        });
}

void DocumentDialog::showPages(const std::shared_ptr<LaidOutReport>& laidOut)
{
    release();
    m_task = nullptr;
    m_laidOut = laidOut;
    m_preview->setReport(static_cast<int>(laidOut->pages.size()), {});
    m_stack->setCurrentWidget(m_preview);
    m_preview->setFocus();
    m_print->setEnabled(true);
    m_export->setEnabled(true);
    m_close->setText(tr("关闭"));
    showPlace();
}

void DocumentDialog::showFailure(const Error& error)
{
    m_task = nullptr;
    m_close->setText(tr("关闭"));
    m_empty->setText(error.code == ErrorCode::Cancelled ? tr("已取消") : tr("没有生成"), errorText(error));
    m_stack->setCurrentWidget(m_empty);
}

void DocumentDialog::stop()
{
    if (m_task)
        m_task->cancel();
    m_task = nullptr;
}

/// The layout's fonts belong to the thread that made them; it is let go there.
void DocumentDialog::release()
{
    if (!m_laidOut)
        return;
    auto holder = std::make_shared<std::shared_ptr<LaidOutReport>>(std::move(m_laidOut));
    m_laidOut.reset();
    m_session.figures().ask<int>(
        &m_session,
        [holder](Figures&, Reader&) -> Result<int> {
            holder->reset();
            return 0;
        },
        [](const Result<int>&) {});
}

void DocumentDialog::renderPage(int page, int width)
{
    const auto laidOut = m_laidOut;
    if (!laidOut)
        return;
    m_session.figures().ask<QImage>(
        this,
        [laidOut, page, width](Figures&, Reader&) -> Result<QImage> { return imageOfPage(*laidOut, page, width); },
        [this, page, number = m_asked](const Result<QImage>& image) {
            if (image && number == m_asked)
                m_preview->setImage(page, *image);
        });
}

void DocumentDialog::showPlace()
{
    m_place->setText(tr("第 %1 页，共 %2 页　%3%")
                         .arg(QString::number(m_preview->currentPage() + 1), QString::number(m_preview->pages()),
                              QString::number(m_preview->percent())));
}

void DocumentDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!m_printers.choose(this, *printer))
        return;
    runTask<int>(
        m_session.tasks(), this, tr("打印"),
        [content = m_content, printer](const TaskControl&) -> Result<int> {
            const auto printed = printReport(content, *printer);
            return printed ? 0 : Result<int>(printed.error());
        },
        [this](const Result<int>& printed) {
            if (printed)
                m_messages->showMessage({Message::Tone::Good, tr("已送往打印机。")});
            else
                m_messages->showError(printed.error());
        });
}

void DocumentDialog::exportPdf()
{
    Prompt::FileRequest wanted{tr("导出 PDF"), {tr("PDF 文件 (*.pdf)")}, {}};
    wanted.suggestion = safeFileName(m_content.title + QStringLiteral(".pdf"));
    const QString path = m_session.prompt().saveFileAs(this, wanted, {QStringLiteral(".pdf")});
    if (path.isEmpty())
        return;
    runTask<ReportOutcome>(
        m_session.tasks(), this, tr("导出 PDF"),
        [content = m_content, path](const TaskControl&) { return writeContent(content, path); },
        [this](const Result<ReportOutcome>& outcome) {
            if (!outcome)
                return m_messages->showError(outcome.error());
            const QString where = QDir::toNativeSeparators(outcome->files.value(0));
            m_messages->showMessage({Message::Tone::Good, tr("已写出，共 %1 页：%2").arg(outcome->pages).arg(where)});
        });
}

} // namespace ledger
