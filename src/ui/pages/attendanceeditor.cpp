// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attendanceeditor.h"

#include "domain/meetingcall.h"
#include "domain/organization.h"
#include "ui/kit/label.h"
#include "ui/kit/memberindex.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

namespace ledger {

namespace {

constexpr int TickColumn = 0;
constexpr int NameColumn = 1;
constexpr int ReasonColumn = 2;
constexpr int WrittenColumn = 3;
constexpr int ExcludedColumn = 4;
constexpr int MostRowsShown = 8;

/// Whom the meeting asks for by name; nobody where it cannot be told.
Result<QList<qint64>> readRoster(Reader& reader, const Vocabulary& vocabulary, const MeetingCall& meeting)
{
    const auto organization = reader.organization(vocabulary);
    if (!organization)
        return organization.error();
    const auto called = calledTo(meeting, *organization, vocabulary);
    return called ? called->owing : QList<qint64>();
}

/// Whether the meeting decides something, so that opinions in writing and who should attend matter.
bool hasVote(const Record& record)
{
    return !record.parts.value(QStringLiteral("session_votes")).isEmpty()
        || record.isStated(QStringLiteral("votes_for"));
}

} // namespace

AttendanceEditor::AttendanceEditor(const PartInfo& part, Session& session, QWidget* parent)
    : PartEditor(parent)
    , m_part(part)
    , m_session(session)
    , m_absent(new QLineEdit(this))
    , m_table(new QTableWidget(this))
    , m_counts(makeLabel({}, LabelRole::Muted, this))
    , m_fill(new QPushButton(tr("按当日花名册列出"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    auto* all = new QPushButton(tr("全部到会"), this);
    setRole(all, "link");
    all->setObjectName(QStringLiteral("allPresent"));
    all->setAutoDefault(false);
    m_fill->setAutoDefault(false);
    setRole(m_fill, "link");
    m_fill->setObjectName(QStringLiteral("fillRoster"));
    m_counts->setWordWrap(true);
    head->addWidget(m_counts, 1);
    head->addWidget(all);
    head->addWidget(m_fill);
    layout->addLayout(head);
    createAbsentLine();
    layout->addWidget(m_absent);
    createTable();
    layout->addWidget(m_table);
    connect(all, &QPushButton::clicked, this, [this] { setAll(Qt::Checked); });
    connect(m_fill, &QPushButton::clicked, this, [this] { askRoster(Fill::AskedFor); });
    connect(m_table, &QTableWidget::itemChanged, this, &AttendanceEditor::noteItem);
    m_session.members();
    showCounts();
}

void AttendanceEditor::createTable()
{
    m_table->setObjectName(m_part.key);
    m_table->setAccessibleName(fieldText(m_part.label));
    setRole(m_table, "rows");
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels(
        {tr("到会"), tr("姓名"), tr("缺席原因"), tr("书面意见"), tr("不计入应到的原因")});
    m_table->horizontalHeader()->setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(TickColumn, scaled(56));
    m_table->setColumnWidth(NameColumn, scaled(160));
    m_table->setColumnWidth(WrittenColumn, scaled(84));
    m_table->setColumnWidth(ExcludedColumn, scaled(220));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(34));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    showVoteColumns();
}

/// They stand there when the meeting votes or somebody has filled one in; else they would only be in the way.
void AttendanceEditor::showVoteColumns()
{
    bool isStated = m_hasVote;
    for (int row = 0; row < m_table->rowCount() && !isStated; ++row)
        isStated = m_table->item(row, WrittenColumn)->checkState() == Qt::Checked
            || !m_table->item(row, ExcludedColumn)->text().isEmpty();
    m_table->setColumnHidden(WrittenColumn, !isStated);
    m_table->setColumnHidden(ExcludedColumn, !isStated);
}

void AttendanceEditor::createAbsentLine()
{
    m_absent->setObjectName(QStringLiteral("absent"));
    m_absent->setAccessibleName(tr("缺席的人"));
    m_absent->setPlaceholderText(tr("谁缺席：打姓名、拼音或首字母，回车记缺席；再打一次改回到会"));
    m_absent->installEventFilter(this);
    // The names below it come into view with it.
    m_absent->setProperty("roomBelow", scaled(280));
    connect(m_absent, &QLineEdit::textEdited, this, [this] {
        m_meant = 0;
        showMeant(0);
    });
    connect(m_absent, &QLineEdit::returnPressed, this, &AttendanceEditor::toggleMeant);
}

QString AttendanceEditor::problem() const
{
    const QString typed = m_absent->text().trimmed();
    return typed.isEmpty() ? QString() : tr("“%1”还没有记上：按回车记为缺席，或者清空。").arg(typed);
}

QList<int> AttendanceEditor::rowsMeant() const
{
    QList<int> present;
    QList<int> absent;
    const QString typed = m_absent->text();
    for (int row = 0; row < m_table->rowCount() && !typed.trimmed().isEmpty(); ++row) {
        const QTableWidgetItem* tick = m_table->item(row, TickColumn);
        if (m_session.members().isMatch(tick->data(Qt::UserRole).toLongLong(), typed))
            (tick->checkState() == Qt::Checked ? present : absent).append(row);
    }
    return present + absent;
}

void AttendanceEditor::showMeant(int step)
{
    const QList<int> rows = rowsMeant();
    const bool isNobody = rows.isEmpty() && !m_absent->text().trimmed().isEmpty();
    setLook(m_absent, "state", isNobody ? QStringLiteral("wrong") : QString());
    m_table->clearSelection();
    if (rows.isEmpty())
        return;
    m_meant = static_cast<int>((m_meant + step + rows.size()) % rows.size());
    m_table->selectRow(rows[m_meant]);
    m_table->scrollToItem(m_table->item(rows[m_meant], NameColumn));
}

void AttendanceEditor::toggleMeant()
{
    if (m_absent->text().trimmed().isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const QList<int> rows = rowsMeant();
    if (rows.isEmpty())
        return;
    QTableWidgetItem* tick = m_table->item(rows[m_meant], TickColumn);
    m_absent->clear();
    m_meant = 0;
    tick->setCheckState(tick->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

bool AttendanceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_absent || event->type() != QEvent::KeyPress)
        return PartEditor::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key != Qt::Key_Down && key != Qt::Key_Up) || rowsMeant().isEmpty())
        return PartEditor::eventFilter(watched, event);
    showMeant(key == Qt::Key_Down ? 1 : -1);
    return true;
}

void AttendanceEditor::noteItem(const QTableWidgetItem* item)
{
    // Who has a reason for staying away, or votes in writing, was not there.
    const bool isAway = (item->column() == ReasonColumn && !item->text().trimmed().isEmpty())
        || (item->column() == WrittenColumn && item->checkState() == Qt::Checked);
    if (isAway) {
        const QSignalBlocker blocker(m_table);
        m_table->item(item->row(), TickColumn)->setCheckState(Qt::Unchecked);
    }
    showCounts();
    Q_EMIT edited();
}

void AttendanceEditor::focusFirst()
{
    if (m_table->rowCount() == 0) {
        m_fill->setFocus(Qt::TabFocusReason);
        return;
    }
    m_absent->setFocus(Qt::TabFocusReason);
}

void AttendanceEditor::addRow(const PartRow& values)
{
    const qint64 member = values.value(m_part.indexOf(u"member")).toLongLong();
    const bool isPresent = values.value(m_part.indexOf(u"present")).toBool();
    const QString reason = values.value(m_part.indexOf(u"reason")).toString();
    const QVariant written = values.value(m_part.indexOf(u"written_opinion"));
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString distinct = m_session.members().distinctNameOf(member);
    const QString person = distinct.isEmpty() ? m_session.nameOfMember(member) : distinct;
    auto* tick = new QTableWidgetItem;
    tick->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    tick->setCheckState(isPresent ? Qt::Checked : Qt::Unchecked);
    tick->setData(Qt::UserRole, member);
    tick->setData(Qt::AccessibleTextRole, tr("%1到会").arg(person));
    auto* name = new QTableWidgetItem(person);
    name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(row, TickColumn, tick);
    m_table->setItem(row, NameColumn, name);
    m_table->setItem(row, ReasonColumn, new QTableWidgetItem(reason));
    auto* opinion = new QTableWidgetItem;
    opinion->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    opinion->setCheckState(written.toBool() ? Qt::Checked : Qt::Unchecked);
    opinion->setData(Qt::UserRole, written);
    opinion->setData(Qt::AccessibleTextRole, tr("%1提交书面意见").arg(person));
    m_table->setItem(row, WrittenColumn, opinion);
    m_table->setItem(row, ExcludedColumn,
                     new QTableWidgetItem(values.value(m_part.indexOf(u"excluded_reason")).toString()));
}

/// A row of somebody from the roster.
PartRow AttendanceEditor::rowOf(qint64 member, bool isPresent) const
{
    PartRow row(m_part.fields.size());
    row[m_part.indexOf(u"member")] = member;
    row[m_part.indexOf(u"present")] = isPresent;
    return row;
}

void AttendanceEditor::setRows(const QList<PartRow>& rows)
{
    const QSignalBlocker blocker(m_table);
    m_absent->clear();
    m_isListed = false;
    m_table->setRowCount(0);
    for (const PartRow& row : rows)
        addRow(row);
    showVoteColumns();
    showCounts();
    // A roster that is still on its way was for the rows that are gone.
    ++m_generation;
    fillNew();
}

/// A new record with day, branch and category needs no further question, and with another branch or day other names; names
/// that somebody has put in stay.
void AttendanceEditor::fillNew()
{
    if (m_isNew && m_branch != 0 && m_day.isValid() && !m_category.isEmpty()
        && (m_table->rowCount() == 0 || m_isListed))
        askRoster(Fill::Automatic);
}

/// The roster in the place of the names listed before; what was said of somebody who is on both stays.
void AttendanceEditor::listAnew(const QList<qint64>& members)
{
    QHash<qint64, PartRow> said;
    for (const PartRow& row : rows()) {
        const qint64 member = row.value(m_part.indexOf(u"member")).toLongLong();
        if (row != rowOf(member, true))
            said.insert(member, row);
    }
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(0);
    for (const qint64 member : members)
        addRow(said.value(member, rowOf(member, true)));
    m_isListed = true;
    showVoteColumns();
    showCounts();
    if (said.isEmpty())
        Q_EMIT prepared();
    else
        Q_EMIT edited();
}

QList<PartRow> AttendanceEditor::rows() const
{
    QList<PartRow> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem* tick = m_table->item(row, TickColumn);
        const bool isPresent = tick->checkState() == Qt::Checked;
        const QString reason = m_table->item(row, ReasonColumn)->text().trimmed();
        PartRow values(m_part.fields.size());
        values[m_part.indexOf(u"member")] = tick->data(Qt::UserRole).toLongLong();
        values[m_part.indexOf(u"present")] = isPresent;
        if (!isPresent && !reason.isEmpty())
            values[m_part.indexOf(u"reason")] = reason;
        const QTableWidgetItem* opinion = m_table->item(row, WrittenColumn);
        const bool isWritten = opinion->checkState() == Qt::Checked;
        // "Not stated" and "no" differ in older records, and opening one is no change.
        if (isWritten || opinion->data(Qt::UserRole).isValid())
            values[m_part.indexOf(u"written_opinion")] = isWritten;
        if (const QString excluded = m_table->item(row, ExcludedColumn)->text().trimmed(); !excluded.isEmpty())
            values[m_part.indexOf(u"excluded_reason")] = excluded;
        rows.append(values);
    }
    return rows;
}

void AttendanceEditor::setRecord(const Record& record)
{
    const qint64 branch = record.number(QStringLiteral("branch"));
    const QDate day = record.day(QStringLiteral("held_on"));
    const QString category = record.text(QStringLiteral("category"));
    m_isNew = record.id == 0;
    m_hasVote = hasVote(record);
    showVoteColumns();
    if (branch == m_branch && day == m_day && category == m_category)
        return;
    m_branch = branch;
    m_day = day;
    m_category = category;
    const bool isKnown = m_branch != 0 && m_day.isValid();
    m_fill->setEnabled(isKnown);
    m_fill->setToolTip(isKnown ? QString() : tr("先填日期和支部"));
    fillNew();
}

void AttendanceEditor::askRoster(Fill fill)
{
    const int generation = ++m_generation;
    const MeetingCall meeting{m_branch, m_category, {m_day, m_day}};
    m_session.lists().ask<QList<qint64>>(
        this,
        [vocabulary = m_session.vocabulary(), meeting](Reader& reader) {
            return readRoster(reader, vocabulary, meeting);
        },
        [this, generation, fill](const Result<QList<qint64>>& members) {
            if (generation == m_generation && members)
                takeRoster(*members, fill);
        });
}

void AttendanceEditor::takeRoster(const QList<qint64>& members, Fill fill)
{
    if (fill == Fill::Automatic) {
        if (m_table->rowCount() == 0 || m_isListed)
            listAnew(members);
        return;
    }
    const QList<PartRow> before = rows();
    QSet<qint64> known;
    const QSignalBlocker blocker(m_table);
    for (const PartRow& row : before)
        known.insert(row.value(m_part.indexOf(u"member")).toLongLong());
    for (const qint64 member : members) {
        if (!known.contains(member))
            addRow(rowOf(member, true));
    }
    showVoteColumns();
    showCounts();
    Q_EMIT edited();
}

void AttendanceEditor::setAll(Qt::CheckState state)
{
    const QSignalBlocker blocker(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->item(row, TickColumn)->setCheckState(state);
    showCounts();
    Q_EMIT edited();
}

void AttendanceEditor::showCounts()
{
    int present = 0;
    int excluded = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        present += m_table->item(row, TickColumn)->checkState() == Qt::Checked ? 1 : 0;
        excluded += m_table->item(row, ExcludedColumn)->text().trimmed().isEmpty() ? 0 : 1;
    }
    const int count = m_table->rowCount();
    QString text = tr("名单 %1 人，到会 %2 人，缺席 %3 人").arg(count).arg(present).arg(count - present);
    if (excluded > 0)
        text += tr("，不计入应到 %1 人").arg(excluded);
    m_counts->setText(
        count == 0 ? tr("还没有名单。填好日期和支部后可以按当日花名册列出；应到、实到没有填时按名单计算。") : text);
    m_table->setVisible(count > 0);
    m_absent->setVisible(count > 0);
    m_table->setFixedHeight(scaled(40) + qMin(count, MostRowsShown) * scaled(34) + 4);
}

} // namespace ledger
