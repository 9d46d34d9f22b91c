// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/tracepanel.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ledger {

namespace {

constexpr int QuartersOffered = 12;

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
    m_print = new QAction(lineIcon(QStringLiteral("print")), tr("打印"), this);
    m_print->setObjectName(QStringLiteral("printReport"));
    m_print->setShortcut(QKeySequence::Print);
    m_export = new QAction(lineIcon(QStringLiteral("download")), tr("导出 PDF"), this);
    m_export->setObjectName(QStringLiteral("exportReport"));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportEach = new QAction(lineIcon(QStringLiteral("download")), tr("每个支部一份"), this);
    m_exportEach->setObjectName(QStringLiteral("exportEachReport"));
    m_exportEach->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_print->setEnabled(false);
    m_export->setEnabled(false);
    addActions(headerActions());
}

QWidget* ReportPage::createChoices()
{
    auto* card = new Card(tr("报表"), this);
    card->setFixedWidth(scaled(248));
    m_template = new QComboBox(card);
    m_template->setObjectName(QStringLiteral("reportTemplate"));
    m_template->addItem(tr("季度党建工作报告"), QStringLiteral("quarterly"));
    m_period = new QComboBox(card);
    m_period->setObjectName(QStringLiteral("reportPeriod"));
    m_branch = new QComboBox(card);
    m_branch->setObjectName(QStringLiteral("reportBranch"));
    m_branch->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pages = makeTextBlock({}, LabelRole::Muted, card);
    m_pages->setObjectName(QStringLiteral("reportPages"));
    m_fonts = makeTextBlock({}, LabelRole::Small, card);
    m_fonts->setObjectName(QStringLiteral("reportFonts"));
    m_open = makeTextBlock({}, LabelRole::Small, card);
    m_open->setObjectName(QStringLiteral("reportOpen"));
    m_fonts->hide();
    m_open->hide();
    QVBoxLayout* body = card->body();
    body->setSpacing(scaled(8));
    body->addWidget(fieldLabelFor(tr("报表"), m_template, card));
    body->addWidget(m_template);
    body->addWidget(fieldLabelFor(tr("时段"), m_period, card));
    body->addWidget(m_period);
    body->addWidget(fieldLabelFor(tr("党组织"), m_branch, card));
    body->addWidget(m_branch);
    body->addSpacing(scaled(8));
    for (QLabel* label : {m_pages, m_open, m_fonts})
        body->addWidget(label);
    body->addStretch(1);
    return card;
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
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_trace);
}

void ReportPage::connectSignals()
{
    connect(m_print, &QAction::triggered, this, &ReportPage::print);
    connect(m_export, &QAction::triggered, this, &ReportPage::exportPdf);
    connect(m_exportEach, &QAction::triggered, this, &ReportPage::exportEach);
    connect(m_template, &QComboBox::activated, this, &ReportPage::prepare);
    connect(m_period, &QComboBox::activated, this, [this] {
        if (const auto period = Period::parse(m_period->currentData().toString()))
            m_session.setPeriod(*period);
    });
    connect(m_branch, &QComboBox::activated, this, [this] { m_session.setBranch(m_branch->currentData().toLongLong()); });
    connect(m_preview, &ReportPreview::pageNeeded, this, &ReportPage::renderPage);
    connect(m_preview, &ReportPreview::figureClicked, this, &ReportPage::showFigure);
    connect(m_trace, &TracePanel::recordActivated, &m_session, &Session::openRecord);
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
}

void ReportPage::fillBranches()
{
    const QSignalBlocker blocker(m_branch);
    const BranchList& branches = m_session.branches();
    m_branch->clear();
    m_branch->addItem(tr("全院"), QVariant::fromValue<qint64>(0));
    for (const BranchList::Entry& entry : branches.entries()) {
        const QString indent(2 * branches.depthOf(entry.id), u'　');
        m_branch->addItem(indent + entry.name, QVariant::fromValue(entry.id));
    }
    m_branch->setCurrentIndex(std::max(0, m_branch->findData(QVariant::fromValue(m_scope.branch))));
}

} // namespace ledger
