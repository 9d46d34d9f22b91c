// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/submissionbar.h"
#include "ui/pages/tracepanel.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ledger {

namespace {

constexpr int QuartersOffered = 12;
/// Choices of the zoom that are no percentage.
constexpr int FitWidth = 0;
constexpr int FitPage = 1;

QLabel* fieldLabelFor(const QString& text, QComboBox* box, QWidget* parent)
{
    QLabel* label = makeLabel(text, LabelRole::Field, parent);
    label->setBuddy(box);
    box->setAccessibleName(text);
    return label;
}

} // namespace

ReportPage::ReportPage(Session& session, PrinterChooser& printers, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_printers(printers)
{
    createActions();
    createLayout();
    connectSignals();
}

void ReportPage::createActions()
{
    m_print = new QAction(lineIcon(QStringLiteral("print"), theme().onAccent), tr("打印"), this);
    m_print->setObjectName(QStringLiteral("printReport"));
    m_print->setShortcut(QKeySequence::Print);
    m_export = new QAction(lineIcon(QStringLiteral("download")), tr("导出"), this);
    m_export->setObjectName(QStringLiteral("exportReport"));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportEach = new QAction(lineIcon(QStringLiteral("download")), tr("每个支部一份"), this);
    m_exportEach->setObjectName(QStringLiteral("exportEachReport"));
    m_exportEach->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_print->setEnabled(false);
    m_export->setEnabled(false);
    addActions({m_print, m_export, m_exportEach});
}

/// What there is to say about the pages; fonts that are missing may need more room than there is.
QWidget* ReportPage::createNotices(QWidget* parent)
{
    m_pages = makeTextBlock({}, LabelRole::Muted, parent);
    m_pages->setObjectName(QStringLiteral("reportPages"));
    m_fonts = makeTextBlock({}, LabelRole::Small, parent);
    m_fonts->setObjectName(QStringLiteral("reportFonts"));
    m_open = makeTextBlock({}, LabelRole::Small, parent);
    m_open->setObjectName(QStringLiteral("reportOpen"));
    m_fonts->hide();
    m_open->hide();
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* place = new QWidget(area);
    auto* rows = new QVBoxLayout(place);
    rows->setContentsMargins(0, 0, 0, 0);
    for (QLabel* label : {m_pages, m_open, m_fonts})
        rows->addWidget(label);
    rows->addStretch(1);
    area->setWidget(place);
    return area;
}

QWidget* ReportPage::createChoices()
{
    auto* card = new Card(tr("报表"), this);
    card->setFixedWidth(scaled(248));
    m_template = new QComboBox(card);
    m_template->setObjectName(QStringLiteral("reportTemplate"));
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillTemplates();
    m_choices = new QWidget(card);
    m_choices->setObjectName(QStringLiteral("reportChoices"));
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    m_period = new QComboBox(card);
    m_period->setObjectName(QStringLiteral("reportPeriod"));
    m_branch = new QComboBox(card);
    m_branch->setObjectName(QStringLiteral("reportBranch"));
    m_branch->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QVBoxLayout* body = card->body();
    body->setSpacing(scaled(8));
    body->addWidget(fieldLabelFor(tr("报表"), m_template, card));
    body->addWidget(m_template);
    body->addWidget(m_choices);
    body->addWidget(fieldLabelFor(tr("期间"), m_period, card));
    body->addWidget(m_period);
    m_finished = new QPushButton(card);
    m_finished->setObjectName(QStringLiteral("reportFinished"));
    setRole(m_finished, "link");
    body->addWidget(m_finished, 0, Qt::AlignLeft);
    connect(m_finished, &QPushButton::clicked, this, [this] { m_session.setPeriod(m_scope.period.previous()); });
    body->addWidget(fieldLabelFor(tr("党组织"), m_branch, card));
    body->addWidget(m_branch);
    m_holder = new QComboBox(card);
    m_holder->setObjectName(QStringLiteral("reportHolder"));
    m_holder->setEditable(true);
    m_holder->setInsertPolicy(QComboBox::NoInsert);
    m_holder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_holder->addItem(QString());
    for (const DictionaryWord& word : m_session.vocabulary().offered(QStringLiteral("holder_type")))
        m_holder->addItem(word.word);
    m_holder->lineEdit()->setPlaceholderText(tr("全部，或写责任人、部门"));
    m_holderLabel = fieldLabelFor(tr("责任主体"), m_holder, card);
    body->addWidget(m_holderLabel);
    body->addWidget(m_holder);
    m_sources = new QCheckBox(tr("附数字来源"), card);
    m_sources->setObjectName(QStringLiteral("reportSources"));
    m_sources->setToolTip(plainToolTip(tr("在最后附一张表，列出每个数字背后的记录")));
    body->addWidget(m_sources);
    body->addWidget(createEach(card));
    body->addWidget(createTools(card));
    body->addSpacing(scaled(8));
    body->addWidget(createNotices(card), 1);
    return card;
}

QWidget* ReportPage::createEach(QWidget* parent)
{
    auto* place = new QWidget(parent);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto* each = new QPushButton(m_exportEach->text(), place);
    each->setObjectName(QStringLiteral("eachBranch"));
    each->setToolTip(plainToolTip(tr("每个党支部的报表各存一个文件")));
    connect(each, &QPushButton::clicked, m_exportEach, &QAction::trigger);
    m_endings = new QComboBox(place);
    m_endings->setObjectName(QStringLiteral("eachEnding"));
    m_endings->setAccessibleName(tr("每个支部一份：文件格式"));
    m_endings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_endings->setMinimumContentsLength(3);
    each->ensurePolished();
    each->setMinimumWidth(each->sizeHint().width());
    row->setSpacing(scaled(6));
    row->addWidget(each, 1);
    row->addWidget(m_endings);
    return place;
}

void ReportPage::createLayout()
{
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setText(tr("正在生成报表"), tr("数字取自台账，版式按 GB/T 9704-2012。"));
    m_preview = new ReportPreview(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_preview);
    m_trace = new TracePanel(this);
    m_trace->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->setSpacing(scaled(16));
    layout->addWidget(createChoices());
    auto* middle = new QVBoxLayout;
    middle->setSpacing(scaled(8));
    m_submission = new SubmissionBar(m_session, this);
    middle->addWidget(m_submission);
    middle->addWidget(createBar());
    middle->addWidget(m_stack, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(m_trace);
}

QWidget* ReportPage::createBar()
{
    m_bar = new QWidget(this);
    m_place = makeLabel({}, LabelRole::Muted, m_bar);
    m_place->setObjectName(QStringLiteral("reportPlace"));
    m_zoom = new QComboBox(m_bar);
    m_zoom->setObjectName(QStringLiteral("reportZoom"));
    m_zoom->setAccessibleName(tr("显示比例"));
    m_zoom->addItem(tr("适合宽度"), FitWidth);
    m_zoom->addItem(tr("整页"), FitPage);
    for (const int percent : {75, 100, 125, 150, 200})
        m_zoom->addItem(tr("%1%").arg(percent), percent);
    m_zoom->setToolTip(plainToolTip(tr("Ctrl 加滚轮、Ctrl 加 + 或 − 也可以缩放")));
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(scaled(8), 0, scaled(8), 0);
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(m_zoom);
    m_bar->hide();
    return m_bar;
}

void ReportPage::chooseZoom(int choice)
{
    if (choice == FitWidth)
        m_preview->setZoom(ReportPreview::Fit::Width);
    else if (choice == FitPage)
        m_preview->setZoom(ReportPreview::Fit::Page);
    else
        m_preview->setZoom(ReportPreview::Fit::Percent, choice);
    m_preview->setFocus();
}

void ReportPage::showPlace()
{
    m_place->setText(tr("第 %1 页，共 %2 页　%3%")
                         .arg(QString::number(m_preview->currentPage() + 1), QString::number(m_preview->pages()),
                              QString::number(m_preview->percent())));
    const bool isFitted = m_preview->fit() != ReportPreview::Fit::Percent;
    const int choice = m_preview->fit() == ReportPreview::Fit::Page ? FitPage : FitWidth;
    m_zoom->setCurrentIndex(m_zoom->findData(isFitted ? choice : m_preview->percent()));
}

void ReportPage::connectSignals()
{
    connect(m_zoom, &QComboBox::activated, this, [this] { chooseZoom(m_zoom->currentData().toInt()); });
    connect(m_preview, &ReportPreview::zoomChanged, this, &ReportPage::showPlace);
    connect(m_preview, &ReportPreview::pageChanged, this, &ReportPage::showPlace);
    connect(m_print, &QAction::triggered, this, &ReportPage::print);
    connect(m_export, &QAction::triggered, this, &ReportPage::exportReport);
    connect(m_exportEach, &QAction::triggered, this, &ReportPage::exportEach);
    connect(m_sources, &QCheckBox::toggled, this, [this] { view({}); });
    connect(m_submission, &SubmissionBar::viewRequested, this, &ReportPage::view);
    connect(m_submission, &SubmissionBar::viewEnded, this, [this] { view({}); });
    connect(m_template, &QComboBox::activated, this, &ReportPage::chooseTemplate);
    offerChoices();
    connect(m_holder, &QComboBox::activated, this, [this] { view({}); });
    connect(m_holder->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_holder->currentText().trimmed() != m_shown.holder)
            view({});
    });
    connect(m_period, &QComboBox::activated, this, [this] {
        if (const auto period = Period::parse(m_period->currentData().toString()))
            m_session.setPeriod(*period);
    });
    connect(m_branch, &QComboBox::activated, this,
            [this] { m_session.setBranch(m_branch->currentData().toLongLong()); });
    connect(m_preview, &ReportPreview::pageNeeded, this, &ReportPage::renderPage);
    connect(m_preview, &ReportPreview::figureClicked, this, &ReportPage::showFigure);
    connect(m_trace, &TracePanel::recordActivated, &m_session, &Session::openRecord);
    connect(m_trace, &TracePanel::recordShown, &m_session, &Session::showRecord);
}

/// The period in force, and the quarters up to today.
void ReportPage::fillPeriods()
{
    const QSignalBlocker blocker(m_period);
    m_period->clear();
    Period quarter = Period::quarterOf(m_session.today());
    for (int i = 0; i < QuartersOffered; ++i, quarter = quarter.previous())
        m_period->addItem(quarter.label(), quarter.text);
    int place = m_period->findData(m_scope.period.text);
    if (place < 0) {
        m_period->insertItem(0, m_scope.period.label(), m_scope.period.text);
        place = 0;
    }
    m_period->setCurrentIndex(place);
    // Most reports are of a period that is over; of one under way it is said how to get to the one before.
    const Period last = m_scope.period.previous();
    m_finished->setText(tr("还没结束，看%1").arg(last.label()));
    m_finished->setVisible(m_scope.period.contains(m_session.today()) && last != m_scope.period);
}

void ReportPage::fillBranches()
{
    const QSignalBlocker blocker(m_branch);
    const BranchList& branches = m_session.branches();
    m_branch->clear();
    m_branch->addItem(tr("全机关"), QVariant::fromValue<qint64>(0));
    for (const BranchList::Entry& entry : branches.entries()) {
        const QString indent(2 * branches.depthOf(entry.id), u'　');
        m_branch->addItem(indent + entry.name, QVariant::fromValue(entry.id));
    }
    m_branch->setCurrentIndex(std::max(0, m_branch->findData(QVariant::fromValue(m_scope.branch))));
}

} // namespace ledger
