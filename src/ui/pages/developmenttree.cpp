// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/developmenttree.h"

#include "ui/kit/fielddelegate.h"
#include "ui/kit/kindtraits.h"
#include "ui/kit/label.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/style.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>

namespace ledger {

namespace {

constexpr int BesideHead = 36; ///< of the 100 % design: what a head leaves free around its words

constexpr int PlaceRole = Qt::UserRole + 20;
enum Column { NameColumn, BranchColumn, StepColumn, SinceColumn, NextColumn, DaysColumn, StateColumn, ColumnCount };

Tone toneOf(DevelopmentTask::State state)
{
    switch (state) {
    case DevelopmentTask::State::Overdue:
        return Tone::Bad;
    case DevelopmentTask::State::Due:
        return Tone::Warning;
    case DevelopmentTask::State::Open:
        return Tone::Good;
    case DevelopmentTask::State::Waiting:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

/// The day that presses: the last one where there is one. With the name of the step where it is not the next one.
QString pressingDay(const DevelopmentPath& path)
{
    const DevelopmentTask* task = pressing(path);
    if (!task)
        return {};
    DevelopmentTask shown = *task;
    if (shown.latest.isValid() && shown.state != DevelopmentTask::State::Waiting)
        shown.earliest = {};
    else
        shown.latest = {};
    const QString days = daysText(shown);
    return path.next && task->step == path.next->step ? days : days + QStringLiteral("　") + task->name;
}

bool hasDoubts(const DevelopmentPath& path)
{
    return std::any_of(path.findings.begin(), path.findings.end(),
                       [](const RuleFinding& finding) { return finding.severity != RuleFinding::Severity::Info; });
}

Tone toneOf(const DevelopmentPath& path)
{
    const Tone tone = toneOf(path.state());
    const bool isPressing = tone == Tone::Bad || tone == Tone::Warning;
    return !isPressing && hasDoubts(path) ? Tone::Warning : tone;
}

/// The heads of the stages stand out from the people below them.
class StageDelegate final : public FieldDelegate
{
public:
    using FieldDelegate::FieldDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.parent().isValid()) {
            FieldDelegate::paint(painter, option, index);
            return;
        }
        painter->save();
        painter->fillRect(option.rect, theme().sunken);
        painter->setPen(theme().muted);
        painter->setFont(fontOf(13, QFont::DemiBold));
        painter->drawText(option.rect.adjusted(scaled(12), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = FieldDelegate::sizeHint(option, index);
        return {size.width(), index.parent().isValid() ? scaled(36) : scaled(30)};
    }
};

} // namespace

QString stateWords(const DevelopmentPath& path, QDate today)
{
    const DevelopmentTask* task = pressing(path);
    const DevelopmentTask::State state = path.state();
    const bool isPressing = state == DevelopmentTask::State::Overdue || state == DevelopmentTask::State::Due;
    if (!isPressing && hasDoubts(path))
        return DevelopmentTree::tr("有疑点");
    if (!task || state != DevelopmentTask::State::Overdue || !task->latest.isValid())
        return stateText(state);
    return DevelopmentTree::tr("逾期 %1 天").arg(task->latest.daysTo(today));
}

DevelopmentTree::DevelopmentTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("development"));
    setAccessibleName(tr("正在发展的人员"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("姓名"), tr("党组织"), tr("已到步骤"), tr("自"), tr("下一步"), tr("期限"), tr("状态")});
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    setItemDelegate(new StageDelegate(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeWidget::currentItemChanged, this, &DevelopmentTree::personReached);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const QVariant place = item->data(0, PlaceRole);
        if (place.isValid())
            Q_EMIT personChosen(m_list.people[place.toInt()].id);
    });
}

const DevelopingPerson* DevelopmentTree::currentPerson() const
{
    const QVariant place = currentItem() ? currentItem()->data(0, PlaceRole) : QVariant();
    return place.isValid() ? &m_list.people[place.toInt()] : nullptr;
}

void DevelopmentTree::addPerson(QTreeWidgetItem* stage, qsizetype place, QDate today)
{
    const DevelopingPerson& person = m_list.people[place];
    const DevelopmentPath& path = person.path;
    const QStringList texts{person.name,
                            person.branch,
                            path.stepName.isEmpty() ? QStringLiteral("—") : path.stepName,
                            path.since.isValid() ? path.since.toIso() : QStringLiteral("—"),
                            path.next ? path.next->name : QString(),
                            pressingDay(path),
                            stateWords(path, today)};
    auto* item = new QTreeWidgetItem(stage, texts);
    item->setData(0, PlaceRole, static_cast<int>(place));
    for (int column = 0; column < ColumnCount; ++column) {
        item->setToolTip(column, plainToolTip(texts[column]));
        item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignVCenter);
    }
    item->setData(StateColumn, RecordTableModel::ToneRole, static_cast<int>(toneOf(path)));
}

void DevelopmentTree::setPeople(const DevelopmentList& list, QDate today)
{
    const DevelopingPerson* before = currentPerson();
    const qint64 chosen = before ? before->id : 0;
    {
        const QSignalBlocker quiet(this);
        clear();
        m_list = list;
        for (const DevelopmentStage& stage : m_list.stages) {
            auto* head = new QTreeWidgetItem(this);
            head->setFlags(Qt::ItemIsEnabled);
            head->setFirstColumnSpanned(true);
            head->setTextAlignment(0, Qt::AlignLeft | Qt::AlignVCenter);
            for (qsizetype place = 0; place < m_list.people.size(); ++place) {
                if (m_list.people[place].path.stage == stage.key)
                    addPerson(head, place, today);
            }
            head->setText(0, tr("%1　%2 人").arg(labelOf(stage)).arg(head->childCount()));
        }
        expandAll();
    }
    spreadColumns();
    choose(chosen);
}

void DevelopmentTree::choose(qint64 id)
{
    QTreeWidgetItem* first = nullptr;
    QTreeWidgetItem* same = nullptr;
    for (int stage = 0; stage < topLevelItemCount(); ++stage) {
        for (int row = 0; row < topLevelItem(stage)->childCount(); ++row) {
            QTreeWidgetItem* item = topLevelItem(stage)->child(row);
            first = first ? first : item;
            if (m_list.people[item->data(0, PlaceRole).toInt()].id == id)
                same = item;
        }
    }
    const QSignalBlocker quiet(this);
    setCurrentItem(same ? same : first);
    if (currentItem())
        scrollToItem(currentItem());
}

/// What the texts need; where that is more than there is room, the steps give way.
void DevelopmentTree::spreadColumns()
{
    int needed = 0;
    for (int column = 0; column < ColumnCount; ++column) {
        int width = 0;
        for (int stage = 0; stage < topLevelItemCount(); ++stage) {
            for (int row = 0; row < topLevelItem(stage)->childCount(); ++row)
                width = qMax(width, fontMetrics().horizontalAdvance(topLevelItem(stage)->child(row)->text(column)));
        }
        const int wide =
            qMax(header()->fontMetrics().horizontalAdvance(headerItem()->text(column)) + scaled(BesideHead),
                 width + scaled(column == StateColumn ? 42 : 26));
        header()->resizeSection(column, wide);
        needed += wide;
    }
    const int room = viewport()->width() - needed;
    const auto widen = [this](int column, int by) {
        const int head = header()->fontMetrics().horizontalAdvance(headerItem()->text(column)) + scaled(BesideHead);
        header()->resizeSection(column, qMax(head, header()->sectionSize(column) + by));
    };
    if (room >= 0) {
        widen(NextColumn, room);
        return;
    }
    // A long name of a later step gives way first, then both steps alike.
    const int spare = qMax(0, header()->sectionSize(DaysColumn) - scaled(136));
    const int given = qMin(spare, -room);
    widen(DaysColumn, -given);
    const int steps = header()->sectionSize(StepColumn) + header()->sectionSize(NextColumn) + room + given;
    const int half = qMin(steps / 2, header()->sectionSize(StepColumn));
    widen(StepColumn, half - header()->sectionSize(StepColumn));
    widen(NextColumn, steps - half - header()->sectionSize(NextColumn));
}

void DevelopmentTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    spreadColumns();
}

} // namespace ledger
