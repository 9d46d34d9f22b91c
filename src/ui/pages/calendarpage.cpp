// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarpage.h"

#include "core/safefile.h"
#include "figures/rulestance.h"
#include "report/gapprint.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/electiondialog.h"
#include "ui/pages/gapdetail.h"
#include "ui/pages/gapgrid.h"
#include "ui/pages/gapview.h"
#include "ui/pages/reportprinter.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace ledger {

/// Below this width of the 100 % design the detail stands under the grid.
static constexpr int NarrowWidth = 900;

CalendarPage::CalendarPage(Session& session, PrinterChooser& printers, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_printers(printers)
    , m_export(new QAction(lineIcon(QStringLiteral("download"), theme().onAccent), tr("导出"), this))
    , m_print(new QAction(lineIcon(QStringLiteral("print")), tr("打印"), this))
    , m_paper(new QComboBox(this))
    , m_card(new Card(tr("缺项日历"), this))
    , m_rules(new QWidget(m_card))
    , m_buttons(new QButtonGroup(this))
    , m_grid(new GapGrid(this))
    , m_view(new GapView(*m_grid, this))
    , m_detail(new GapDetail(session, this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("calendar"));
    createLayout();
    createActions();
    connect(m_view, &GapView::cellReached, this, &CalendarPage::showCell);
    connect(m_view, &GapView::cellChosen, m_detail, &GapDetail::focusFirstButton);
    connect(m_detail, &GapDetail::electionRequested, this,
            [this](qint64 branch) { openElection(branch, m_session, this); });
    connect(m_view, &GapView::branchChosen, this,
            [this](int row) { m_session.openRecord(Kind::Branch, m_grid->branchIdAt(row)); });
}

void CalendarPage::createActions()
{
    auto* import = new QAction(lineIcon(QStringLiteral("upload"), theme().onAccent), tr("导入党组织表"), this);
    auto* branch = new QAction(lineIcon(QStringLiteral("plus")), tr("新建党支部"), this);
    connect(import, &QAction::triggered, this, [this] { m_session.openImport(); });
    connect(branch, &QAction::triggered, this, [this] { m_session.newRecord(Kind::Branch); });
    if (!m_session.ledger().isReadOnly())
        m_firstSteps = {import, branch};
    m_export->setObjectName(QStringLiteral("exportCalendar"));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_print->setObjectName(QStringLiteral("printCalendar"));
    m_print->setShortcut(QKeySequence::Print);
    addActions(headerActions());
    connect(m_export, &QAction::triggered, this, &CalendarPage::exportCalendar);
    connect(m_print, &QAction::triggered, this, &CalendarPage::print);
}

QList<QAction*> CalendarPage::headerActions() const
{
    return {m_export, m_print};
}

/// The rule that is shown; all of them one after the other where all are.
GapSheetsRequest CalendarPage::request() const
{
    return {Period::yearOf(m_scope.period.to), m_scope.branch, m_rule,
            m_session.ledger().setting(QStringLiteral("unit.name"))};
}

PaperFormat CalendarPage::paper() const
{
    return static_cast<PaperFormat>(m_paper->currentData().toInt());
}

void CalendarPage::print()
{
    m_session.figures().ask<GapSheets>(
        this, [asked = request()](Figures& figures, Reader&) { return collectGapSheets(figures, asked); },
        [this](const Result<GapSheets>& sheets) {
            if (!sheets)
                return m_session.showError(sheets.error());
            QPrinter printer(QPrinter::HighResolution);
            printer.setPageLayout(pageLayoutOf(sheetOf(paper())));
            if (!m_printers.choose(this, printer))
                return;
            const auto fonts = FontSet::find();
            const auto printed = fonts ? printPages(layOutGaps(*sheets, *fonts, paper()), sheets->title, printer)
                                       : Result<>(fonts.error());
            if (!printed)
                return m_session.showError(printed.error());
            m_session.show({Message::Tone::Good, tr("已送往打印机。")});
        });
}

void CalendarPage::exportCalendar()
{
    const QString year = Period::yearOf(m_scope.period.to).label();
    const Prompt::FileRequest wanted{tr("导出缺项日历"),
                                     {tr("PDF 文件 (*.pdf)"), tr("Excel 工作簿 (*.xlsx)")},
                                     safeFileName(tr("%1缺项日历.pdf").arg(year))};
    const QString path = m_session.prompt().saveFileAs(this, wanted, {QStringLiteral(".pdf"), QStringLiteral(".xlsx")});
    if (path.isEmpty())
        return;
    m_session.figures().ask<int>(
        this,
        [asked = request(), path, paper = paper()](Figures& figures, Reader&) -> Result<int> {
            const auto sheets = collectGapSheets(figures, asked);
            return sheets ? writeGapSheets(*sheets, path, paper) : Result<int>(sheets.error());
        },
        [this, path](const Result<int>& written) {
            if (!written)
                return m_session.showError(written.error());
            m_session.show({Message::Tone::Good, tr("已写出 %1").arg(QDir::toNativeSeparators(path))});
        });
}

void CalendarPage::showEmpty()
{
    const bool isNew = m_session.branches().entries().isEmpty();
    m_empty->setText(tr("没有应开展的组织生活"),
                     isNew ? tr("先在“党组织”里建好支部；要求哪些会议，在“设置”的规则里看。")
                           : tr("所选的党组织在这一年没有要求。换一个范围或年份；要求哪些会议，在“设置”的规则里看。"));
    m_empty->setActions(isNew ? m_firstSteps : QList<QAction*>());
}

void CalendarPage::createLayout()
{
    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20));
    m_columns->setSpacing(scaled(14));
    new FlowLayout(m_rules, scaled(4));
    m_card->body()->addWidget(m_rules);
    m_card->body()->addWidget(m_view, 1);
    m_card->body()->addWidget(m_empty, 1);
    m_card->body()->addWidget(makeTextBlock(gapLegend(), LabelRole::Small, m_card));
    m_paper->setObjectName(QStringLiteral("calendarPaper"));
    m_paper->setAccessibleName(tr("打印和 PDF 的纸张"));
    m_paper->setToolTip(plainToolTip(m_paper->accessibleName()));
    m_paper->addItem(tr("A4 横向"), static_cast<int>(PaperFormat::A4Landscape));
    m_paper->addItem(tr("A3 横向"), static_cast<int>(PaperFormat::A3Landscape));
    m_card->addToTitle(m_paper);
    m_empty->setText(tr("正在计算…"), {});
    m_view->hide();
    m_columns->addWidget(m_card, 3);
    m_columns->addWidget(m_detail, 1);
    placeDetail();
}

void CalendarPage::placeDetail()
{
    const bool isBeside = width() >= scaled(NarrowWidth);
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_detail->setMinimumWidth(isBeside ? scaled(330) : 0);
    m_detail->setMaximumWidth(isBeside ? scaled(330) : QWIDGETSIZE_MAX);
}

void CalendarPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeDetail();
}

void CalendarPage::setScope(const Scope& scope)
{
    m_scope = scope;
    ask();
}

void CalendarPage::refresh(const Changes& changes)
{
    const bool areRostersTouched = changes.touches(Kind::Branch) || changes.touches(Kind::Member);
    if (changes.touches(Kind::StudySession) || areRostersTouched || changes.areSettingsTouched)
        ask();
}

void CalendarPage::ask()
{
    const Period year = Period::yearOf(m_scope.period.to);
    m_card->setNote(year.label());
    m_session.figures().ask<QList<Gap>>(
        this,
        [year, branch = m_scope.branch](Figures& figures, Reader&) { return figures.wholeCalendar(year, branch); },
        [this, scope = m_scope](const Result<QList<Gap>>& gaps) {
            if (!(scope == m_scope))
                return;
            if (!gaps)
                m_session.showError(gaps.error());
            else
                showGaps(*gaps);
        });
}

void CalendarPage::addRuleButton(const QString& text, const QString& rule)
{
    auto* button = new QPushButton(text, m_card);
    setRole(button, "choice");
    button->setCheckable(true);
    button->setChecked(rule == m_rule);
    // The chosen one is bold, and its word is not to be cut then.
    QFont bold = button->font();
    bold.setBold(true);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + scaled(22));
    m_buttons->addButton(button);
    m_rules->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, rule] { showRule(rule); });
}

void CalendarPage::showGaps(const QList<Gap>& gaps)
{
    m_gaps = gaps;
    while (const std::unique_ptr<QLayoutItem> item{m_rules->layout()->takeAt(0)}) {
        if (item->widget())
            item->widget()->deleteLater();
    }
    addRuleButton(tr("全部"), {});
    QStringList rules;
    QHash<QString, RuleStance> stances;
    QHash<QString, QString> labels;
    for (const Gap& gap : gaps) {
        if (!labels.contains(gap.rule)) {
            rules.append(gap.rule);
            labels.insert(gap.rule, labelOf(gap));
        }
        stances[gap.rule] = std::max(stances.value(gap.rule), gap.stance);
    }
    for (const QString& rule : std::as_const(rules)) {
        const QString mark = stanceText(stances.value(rule));
        addRuleButton(mark.isEmpty() ? labels.value(rule) : tr("%1【%2】").arg(labels.value(rule), mark), rule);
    }
    showRule(rules.contains(m_rule) ? m_rule : QString());
}

void CalendarPage::showRule(const QString& rule)
{
    m_rule = rule;
    m_grid->setGaps(m_gaps, {GapGrid::Across::Months, rule});
    const bool hasCells = m_grid->rowCount() > 0;
    m_view->setVisible(hasCells);
    m_empty->setVisible(!hasCells);
    m_print->setEnabled(hasCells);
    m_export->setEnabled(hasCells);
    if (!hasCells)
        showEmpty();
    m_card->setNote(tr("%1　%2 项缺，%3 项待办")
                        .arg(Period::yearOf(m_scope.period.to).label())
                        .arg(m_grid->countOf(u"missed"))
                        .arg(m_grid->countOf(u"due")));
    returnToCell();
}

void CalendarPage::returnToCell()
{
    const QModelIndex index = m_grid->find(m_branch, m_column);
    if (m_grid->cellAt(index))
        m_view->setCurrentIndex(index);
    else
        m_detail->showNothing();
}

void CalendarPage::showCell(const QModelIndex& index)
{
    m_branch = m_grid->branchIdAt(index.row());
    m_column = m_grid->columnAt(index.column());
    if (const GapCell* cell = m_grid->cellAt(index))
        m_detail->showCell(m_grid->branchAt(index.row()), *cell);
    else
        m_detail->showNothing();
}

} // namespace ledger
