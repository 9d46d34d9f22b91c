// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbenchpage.h"

#include "figures/articlegloss.h"
#include "figures/deadlines.h"
#include "ledger/drafts.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/popup.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/electiondialog.h"
#include "ui/pages/gapdetail.h"
#include "ui/pages/gapgrid.h"
#include "ui/pages/gapview.h"
#include "ui/pages/linkrow.h"
#include "ui/shell/backup.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QDateTime>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

namespace {

constexpr int MostBranchesShown = 12;
/// Below this width of the 100 % design the cards stand under each other.
constexpr int NarrowWidth = 900;
constexpr int MostRecent = 3;
constexpr qsizetype MostDeadlines = 7;
constexpr qsizetype MostOverdue = 3; ///< so that what is still to come is seen too
constexpr qsizetype MostDrafts = 3;
constexpr int DaysOfAnOldBackup = 7;

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

/// The latest of what is overdue, and what comes next; more of either where there is little of the other.
QList<Deadline> mostUrgent(const QList<Deadline>& deadlines, QDate today)
{
    const auto next =
        std::find_if(deadlines.begin(), deadlines.end(), [&](const Deadline& d) { return d.day >= today; });
    const qsizetype overdue = next - deadlines.begin();
    const qsizetype coming = deadlines.size() - overdue;
    const qsizetype late = std::min(overdue, std::max(MostOverdue, MostDeadlines - coming));
    // What has waited longest comes first.
    return deadlines.mid(0, late) + deadlines.mid(overdue, MostDeadlines - late);
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
    , m_drafts(new Card(tr("还没保存的草稿"), this))
    , m_backup(new Card(tr("备份"), this))
{
    setObjectName(QStringLiteral("workbench"));
    createLayout();
    connect(m_view, &GapView::cellChosen, this, &WorkbenchPage::chooseCell);
    connect(m_view, &GapView::clicked, this, &WorkbenchPage::chooseCell);
    connect(m_view, &GapView::branchChosen, this,
            [this](int row) { m_session.openRecord(Kind::Branch, m_grid->branchIdAt(row)); });
    connect(m_toCalendar, &QPushButton::clicked, this, [this] { m_session.goTo(QStringLiteral("gaps")); });
    connect(&m_session, &Session::backedUp, this, &WorkbenchPage::showBackup);
    connect(&m_session, &Session::draftsChanged, this, &WorkbenchPage::askDrafts);
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
    m_drafts->hide();
    right->addWidget(m_drafts);
    addBackup(right);
    m_columns->addLayout(right, 2);
    return page;
}

void WorkbenchPage::addBackup(QBoxLayout* column)
{
    auto* button = new QPushButton(tr("立即备份"), this);
    button->setObjectName(QStringLiteral("backUpNow"));
    setRole(button, "link");
    m_backup->addToTitle(button);
    column->addWidget(m_backup);
    connect(button, &QPushButton::clicked, this, [this] { backUp(m_session, window(), [] {}); });
    showBackup();
}

void WorkbenchPage::showBackup()
{
    const int days = daysSinceBackup(m_session.ledger());
    if (days < 0)
        m_backup->setNote(tr("还没有备份过，请备份到另一块磁盘"));
    else if (days == 0)
        m_backup->setNote(tr("今天已备份并校验"));
    else if (days < DaysOfAnOldBackup)
        m_backup->setNote(tr("%1 天前已备份并校验").arg(days));
    else
        m_backup->setNote(tr("上次校验过的备份已是 %1 天前，该备份了").arg(days));
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
    askDrafts();
    showBackup();
}

void WorkbenchPage::refresh(const Changes& changes)
{
    const bool areRostersTouched = changes.touches(Kind::Branch) || changes.touches(Kind::Member);
    if (changes.touches(Kind::StudySession) || areRostersTouched || changes.areSettingsTouched)
        ask();
    askDeadlines();
    askRecent();
    askDrafts();
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
    connect(detail, &GapDetail::electionRequested, this, [this, popup](qint64 branch) {
        popup->close();
        openElection(branch, m_session, this);
    });
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
        m_deadlines->setNote({});
        m_deadlineRows->layout()->addWidget(
            makeTextBlock(tr("眼下没有要到期的事：责任事项、换届、预备期、半年考察和季度报告都不用催。"),
                          LabelRole::Muted, m_deadlineRows));
        return;
    }
    const QDate today = m_session.today();
    const QDate end = Period::monthOf(today).to;
    const int overdue = countDeadlines(deadlines, today).overdue;
    const auto thisMonth = std::count_if(deadlines.begin(), deadlines.end(),
                                         [&](const Deadline& d) { return d.day >= today && d.day <= end; });
    m_deadlines->setNote(tr("%1 项逾期，本月还有 %2 项").arg(overdue).arg(thisMonth));
    const QList<Deadline> shown = m_areAllShown ? deadlines : mostUrgent(deadlines, today);
    for (const Deadline& deadline : shown)
        addDeadline(deadline);
    if (shown.size() == deadlines.size())
        return;
    auto* all = new QPushButton(tr("显示全部 %1 项").arg(deadlines.size()), m_deadlineRows);
    all->setObjectName(QStringLiteral("allDeadlines"));
    setRole(all, "link");
    m_deadlineRows->layout()->addWidget(all);
    m_deadlineRows->layout()->setAlignment(all, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, [this, deadlines] {
        m_areAllShown = true;
        showDeadlines(deadlines);
    });
}

void WorkbenchPage::addDeadline(const Deadline& deadline)
{
    const QDate today = m_session.today();
    auto* row = new LinkRow(m_deadlineRows);
    const qint64 days = today.daysTo(deadline.day);
    const bool isLate = days < 0 && (!deadline.lateAfter.isValid() || deadline.lateAfter < today);
    row->addChip(deadlineText(deadline.day, today), isLate ? "bad" : days <= 30 ? "warning" : "neutral");
    row->addText(deadline.title, 1);
    row->setToolTip(
        plainToolTip(tr("%1　%2到期\n依据：%3")
                         .arg(deadline.title, PartialDate::day(deadline.day).toText(), glossedBasis(deadline.basis))));
    m_deadlineRows->layout()->addWidget(row);
    connect(row, &LinkRow::opened, this, [this, deadline] { openDeadline(deadline); });
    if (deadline.type != Deadline::Type::Report || m_session.ledger().isReadOnly())
        return;
    QPushButton* sent = row->addButton(tr("已报送"));
    sent->setObjectName(QStringLiteral("reportSent"));
    connect(sent, &QPushButton::clicked, this, [this, quarter = deadline.period] { noteReportSent(quarter); });
}

/// A report is made on its page, for the quarter it is about, an election is entered; everything else has a record.
void WorkbenchPage::openDeadline(const Deadline& deadline)
{
    if (deadline.type == Deadline::Type::Term)
        return openElection(deadline.id, m_session, this);
    if (deadline.type != Deadline::Type::Report)
        return m_session.openRecord(deadline.kind, deadline.id);
    m_session.setPeriod(deadline.period);
    m_session.goTo(QStringLiteral("report"));
}

void WorkbenchPage::noteReportSent(const Period& quarter)
{
    const auto noted =
        m_session.ledger().setSetting(reportSentSetting(quarter), m_session.today().toString(Qt::ISODate),
                                      tr("记下%1报告已报送").arg(quarter.label()));
    if (!noted)
        m_session.showError(noted.error());
}

void WorkbenchPage::askDrafts()
{
    if (m_session.ledger().isReadOnly())
        return;
    m_session.lists().ask<QList<Draft>>(
        this, [](Reader& reader) { return draftsOf(reader); },
        [this](const Result<QList<Draft>>& drafts) {
            if (drafts)
                showDrafts(m_session.offered(*drafts));
        });
}

void WorkbenchPage::showDrafts(const QList<Draft>& drafts)
{
    m_draftRows = renewed(m_drafts, m_draftRows);
    m_drafts->setVisible(!drafts.isEmpty());
    m_drafts->setNote(drafts.size() > MostDrafts ? tr("共 %1 份").arg(drafts.size()) : QString());
    for (const Draft& draft : drafts.mid(0, MostDrafts)) {
        const KindInfo& info = m_session.schema().of(draft.record.kind);
        const QString title = draft.record.text(info.titleField);
        auto* row = new LinkRow(m_draftRows);
        row->addText(fieldText(info.label), 0, 104);
        row->addText(title.isEmpty() ? tr("（还没写标题）") : title, 1);
        const QDateTime at = QDateTime::fromString(draft.keptAt, Qt::ISODate).toLocalTime();
        row->addText(at.toString(QStringLiteral("MM-dd HH:mm")), 0, 92);
        m_draftRows->layout()->addWidget(row);
        connect(row, &LinkRow::opened, this, [this, id = draft.id] { m_session.openDraft(id); });
    }
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
