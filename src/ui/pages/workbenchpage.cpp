// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbenchpage.h"

#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/popup.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/deadlines.h"
#include "ui/pages/gapdetail.h"
#include "ui/pages/gapgrid.h"
#include "ui/pages/gapview.h"
#include "ui/pages/linkrow.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

namespace {

constexpr int MostBranchesShown = 12;
/// Below this width of the 100 % design the cards stand under each other.
constexpr int NarrowWidth = 900;
constexpr int MostRecent = 4;
constexpr qsizetype MostDeadlines = 8;

/// A fresh column of rows in the place of the one before.
QWidget* renewed(Card* card, QWidget* before)
{
    if (before)
        before->deleteLater();
    auto* rows = new QWidget(card);
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    card->body()->insertWidget(0, rows);
    return rows;
}

} // namespace

WorkbenchPage::WorkbenchPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_gaps(new Card(tr("本期还差什么"), this))
    , m_grid(new GapGrid(this))
    , m_view(new GapView(*m_grid, this))
    , m_gapHint(makeTextBlock(tr("正在计算…"), LabelRole::Muted, this))
    , m_toCalendar(new QPushButton(this))
    , m_empty(new EmptyState(this))
    , m_recent(new Card(tr("最近录入"), this))
    , m_deadlines(new Card(tr("即将到期"), this))
{
    setObjectName(QStringLiteral("workbench"));
    createLayout();
    connect(m_view, &GapView::cellChosen, this, &WorkbenchPage::chooseCell);
    connect(m_view, &GapView::clicked, this, &WorkbenchPage::chooseCell);
    connect(m_view, &GapView::branchChosen, this,
            [this](int row) { m_session.openRecord(Kind::Branch, m_grid->branchIdAt(row)); });
    connect(m_toCalendar, &QPushButton::clicked, this, [this] { m_session.goTo(QStringLiteral("gaps")); });
}

void WorkbenchPage::createLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makeColumns());
    outer->addWidget(area);
    createEmptyState();
}

QWidget* WorkbenchPage::makeColumns()
{
    auto* page = new QWidget(this);
    m_columns = new QHBoxLayout(page);
    m_columns->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(14));
    m_columns->setSpacing(scaled(14));
    auto* left = new QVBoxLayout;
    left->setSpacing(scaled(14));
    setRole(m_toCalendar, "link");
    m_toCalendar->setObjectName(QStringLiteral("toCalendar"));
    m_gaps->addToTitle(m_toCalendar);
    m_gaps->body()->addWidget(m_view);
    m_gaps->body()->addWidget(m_empty, 1);
    m_gaps->body()->addWidget(m_gapHint);
    m_view->hide();
    left->addWidget(m_gaps);
    m_recent->body()->addStretch();
    left->addWidget(m_recent, 1);
    m_columns->addLayout(left, 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(scaled(14));
    auto* quick = new Card(tr("快捷录入"), this);
    addQuickEntries(quick);
    right->addWidget(quick);
    m_deadlines->body()->addStretch();
    right->addWidget(m_deadlines, 1);
    m_columns->addLayout(right, 2);
    return page;
}

void WorkbenchPage::createEmptyState()
{
    m_empty->hide();
    m_empty->setText(tr("从这里开始"),
                     tr("还没有应开展组织生活的支部。先导入已有的党组织、花名册和台账，或新建第一个党支部；"
                        "以后这里列出本季度还差的会议。"));
    auto* import = new QAction(lineIcon(QStringLiteral("upload"), theme().onAccent), tr("导入工作簿"), this);
    auto* branch = new QAction(lineIcon(QStringLiteral("plus")), tr("新建党支部"), this);
    connect(import, &QAction::triggered, this, [this] { m_session.openImport(); });
    connect(branch, &QAction::triggered, this, [this] { m_session.newRecord(Kind::Branch); });
    if (!m_session.ledger().isReadOnly())
        m_empty->setActions({import, branch});
}

void WorkbenchPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < scaled(NarrowWidth) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WorkbenchPage::addQuickEntries(Card* card)
{
    auto* place = new QWidget(card);
    auto* flow = new FlowLayout(place, scaled(8));
    const QList<Kind> kinds{Kind::StudySession, Kind::VolunteerActivity, Kind::Honor, Kind::WorkRecord};
    for (const Kind kind : kinds) {
        const bool isFirst = kind == kinds.first();
        const QColor colour = isFirst ? theme().onAccent : theme().muted;
        auto* button = new QPushButton(lineIcon(QStringLiteral("plus"), colour),
                                       fieldText(m_session.schema().of(kind).label), place);
        button->setObjectName(QStringLiteral("new_") + kindKey(kind));
        setRole(button, isFirst ? "primary" : "plain");
        button->setDisabled(m_session.ledger().isReadOnly());
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind] { m_session.newRecord(kind); });
    }
    auto* import = new QPushButton(lineIcon(QStringLiteral("upload")), tr("导入工作簿"), place);
    import->setObjectName(QStringLiteral("import"));
    import->setDisabled(m_session.ledger().isReadOnly());
    flow->addWidget(import);
    connect(import, &QPushButton::clicked, this, [this] { m_session.openImport(); });
    card->body()->addWidget(place);
}

void WorkbenchPage::setScope(const Scope& scope)
{
    m_scope = scope;
    ask();
    askDeadlines();
    askRecent();
}

void WorkbenchPage::refresh(const Changes& changes)
{
    if (changes.touches(Kind::StudySession) || changes.touches(Kind::Branch) || changes.areSettingsTouched)
        ask();
    askDeadlines();
    askRecent();
}

void WorkbenchPage::ask()
{
    m_session.figures().ask<QList<Gap>>(
        this, [scope = m_scope](Figures& figures, Reader&) { return figures.calendar(scope.period, scope.branch); },
        [this, scope = m_scope](const Result<QList<Gap>>& gaps) {
            if (!(scope == m_scope))
                return;
            if (gaps)
                showGaps(*gaps);
            else
                m_session.showError(gaps.error());
        });
}

void WorkbenchPage::showGaps(const QList<Gap>& gaps)
{
    m_grid->setGaps(gaps, {GapGrid::Across::Rules, {}, MostBranchesShown});
    const bool hasCells = m_grid->rowCount() > 0;
    m_view->setVisible(hasCells);
    m_view->fitRows();
    const bool isNew = m_session.branches().entries().isEmpty();
    m_empty->setVisible(isNew);
    m_gapHint->setVisible(!isNew);
    m_gapHint->setText(hasCells ? tr("点一格：看条款、看算数的记录、立即补录。")
                                : tr("所选的党组织在这个期间没有应开展的组织生活。"));
    m_toCalendar->setVisible(hasCells);
    m_toCalendar->setText(m_grid->hiddenBranches() > 0 ? tr("其余 %1 个支部…").arg(m_grid->hiddenBranches())
                                                       : tr("全年…"));
    m_toCalendar->setAccessibleName(tr("打开缺项日历"));
    m_gaps->setTitle(m_scope.period == Period::quarterOf(m_session.today()) ? tr("本季度还差什么") : tr("还差什么"));
    const int missed = m_grid->countOf(u"missed");
    const int due = m_grid->countOf(u"due");
    const QString period = m_scope.period.label();
    m_gaps->setNote(!hasCells                     ? period
                        : missed == 0 && due == 0 ? tr("%1　都已开展").arg(period)
                                                  : tr("%1　%2 项缺，%3 项待办").arg(period).arg(missed).arg(due));
}

void WorkbenchPage::chooseCell(const QModelIndex& index)
{
    const GapCell* cell = m_grid->cellAt(index);
    if (!cell)
        return;
    auto* popup = new Popup(this);
    auto* detail = new GapDetail(m_session, popup);
    popup->body()->setContentsMargins(0, 0, 0, 0);
    popup->body()->addWidget(detail);
    detail->showCell(m_grid->branchAt(index.row()), *cell);
    connect(&m_session, &Session::newRecordRequested, popup, &QWidget::close);
    connect(&m_session, &Session::recordRequested, popup, &QWidget::close);
    const QPoint place = m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft());
    const auto fit = [popup, detail, place] {
        const int width = scaled(340);
        detail->setFixedSize(width, qMin(detail->heightFor(width), scaled(460)));
        popup->showAt(place);
    };
    connect(detail, &GapDetail::grown, popup, fit);
    fit();
    detail->focusFirstButton();
}

void WorkbenchPage::askDeadlines()
{
    m_session.lists().ask<QList<Deadline>>(
        this,
        [today = m_session.today(), branches = m_session.branchesInScope()](Reader& reader) {
            return readDeadlines(reader, today, branches);
        },
        [this](const Result<QList<Deadline>>& deadlines) {
            if (deadlines)
                showDeadlines(*deadlines);
        });
}

void WorkbenchPage::showDeadlines(const QList<Deadline>& deadlines)
{
    m_deadlineRows = renewed(m_deadlines, m_deadlineRows);
    if (deadlines.isEmpty()) {
        m_deadlineRows->layout()->addWidget(
            makeTextBlock(tr("九十天内没有到期的责任事项和换届。"), LabelRole::Muted, m_deadlineRows));
        return;
    }
    const QDate today = m_session.today();
    for (const Deadline& deadline : deadlines.mid(0, MostDeadlines)) {
        auto* row = new LinkRow(m_deadlineRows);
        const qint64 days = today.daysTo(deadline.day);
        row->addChip(deadlineText(deadline.day, today), days < 0 ? "bad" : days <= 30 ? "warning" : "neutral");
        row->addText(deadline.title, 1);
        m_deadlineRows->layout()->addWidget(row);
        connect(row, &LinkRow::opened, this, [this, deadline] { m_session.openRecord(deadline.kind, deadline.id); });
    }
    if (deadlines.size() <= MostDeadlines)
        return;
    auto* all = new QPushButton(tr("共 %1 项，打开责任清单…").arg(deadlines.size()), m_deadlineRows);
    all->setObjectName(QStringLiteral("toResponsibility"));
    setRole(all, "link");
    m_deadlineRows->layout()->addWidget(all);
    m_deadlineRows->layout()->setAlignment(all, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, [this] { m_session.goTo(kindKey(Kind::ResponsibilityItem)); });
}

void WorkbenchPage::askRecent()
{
    m_session.lists().ask<QList<Record>>(
        this,
        [branches = m_session.branchesInScope()](Reader& reader) -> Result<QList<Record>> {
            return reader.lastWritten({Kind::StudySession, Kind::Honor, Kind::VolunteerActivity, Kind::WorkRecord},
                                      branches, MostRecent);
        },
        [this](const Result<QList<Record>>& records) {
            if (records)
                showRecent(*records);
        });
}

void WorkbenchPage::showRecent(const QList<Record>& records)
{
    m_recentRows = renewed(m_recent, m_recentRows);
    if (records.isEmpty())
        m_recentRows->layout()->addWidget(
            makeTextBlock(tr("还没有记录。用右边的按钮录入，或导入已有的表格。"), LabelRole::Muted, m_recentRows));
    for (const Record& record : records) {
        const KindInfo& info = m_session.schema().of(record.kind);
        auto* row = new LinkRow(m_recentRows);
        row->addText(record.value(info.dateField).value<PartialDate>().toIso(), 0, 104);
        const Field* category = info.field(info.categoryField);
        row->addText(category && record.kind != Kind::Honor
                         ? displayText(*category, record.value(info.categoryField), m_session.vocabulary())
                         : fieldText(info.label),
                     0, 116);
        row->addText(record.text(info.titleField), 1);
        row->addText(m_session.branches().shortNameOf(record.number(info.branchField)), 0, 130);
        m_recentRows->layout()->addWidget(row);
        connect(row, &LinkRow::opened, this,
                [this, kind = record.kind, id = record.id] { m_session.openRecord(kind, id); });
    }
}

} // namespace ledger
