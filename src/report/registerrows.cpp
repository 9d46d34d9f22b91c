// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "exchange/export/exporter.h"
#include "report/tablerows.h"

#include <algorithm>

namespace ledger {

namespace {

constexpr qsizetype BlockSize = 500;

/// Those that existed on the day, in the order of the organ.
QList<qint64> branchesOfDay(const ReportContext& context, QDate day)
{
    const QList<qint64>& asked = context.branches();
    QList<qint64> ids;
    const QList<OrgBranch> branches = context.organization().branches();
    for (const OrgBranch& branch : branches) {
        const bool isThen = (!branch.foundedOn.isValid() || branch.foundedOn <= day)
            && (!branch.closedOn.isValid() || branch.closedOn >= day);
        if (isThen && (asked.isEmpty() || asked.contains(branch.id)))
            ids += branch.id;
    }
    return ids;
}

/// Where everybody was on the day, those on the way into the Party too: branch by branch.
struct Places {
    QList<qint64> members;
    QHash<qint64, const OrgMembership*> of;
};

Places placesOfDay(const Organization& organization, const QList<qint64>& asked, QDate day)
{
    Places places;
    const QList<OrgBranch> branches = organization.branches();
    QHash<qint64, QList<qint64>> ofBranch;
    for (const qint64 id : organization.memberIds()) {
        const OrgMember& member = *organization.member(id);
        for (const OrgMembership& place : member.memberships) {
            if (!place.span.contains(day) || places.of.contains(id))
                continue;
            places.of.insert(id, &place);
            ofBranch[place.branchId] += id;
        }
    }
    for (const OrgBranch& branch : branches) {
        if (asked.isEmpty() || asked.contains(branch.id))
            places.members += ofBranch.value(branch.id);
    }
    return places;
}

void insertText(RowCells& cells, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        cells.insert(key, {{text}});
}

/// Groups of several branches are called alike: a workbook names each so that it is found again.
void insertBranch(RowCells& cells, const QString& name)
{
    const QString shown = textOf(cells.value(QStringLiteral("branch")));
    if (!shown.isEmpty() && !name.isEmpty())
        cells.insert(QStringLiteral("branch"), {{shown, {}, name}});
}

/// Who holds which post on the period's last day; a workbook tells all who ever held it, so that reading it back loses none.
void insertPosts(RowCells& cells, const Record& branch, const ReportContext& context)
{
    const QList<DictionaryWord> posts = context.figures().vocabulary().words(QStringLiteral("post"));
    for (const DictionaryWord& post : posts) {
        const QString all = textOf(cells.value(post.word));
        const QString now = context.holders(branch, post.word);
        if (!all.isEmpty())
            cells.insert(QStringLiteral("post:") + post.word, {{now.isEmpty() ? QStringLiteral("—") : now, {}, all}});
    }
}

void insertRate(RowCells& cells, const Record& session)
{
    const auto expected = static_cast<double>(session.number(QStringLiteral("expected")));
    if (expected > 0 && session.isStated(QStringLiteral("present")))
        insertText(cells, QStringLiteral("rate"),
                   columnPercent(static_cast<double>(session.number(QStringLiteral("present"))) / expected));
}

/// Fields and parts of the records, in the order of the ids.
Result<SourceRows> rowsOfKind(Kind kind, const QList<qint64>& ids, const ReportContext& context)
{
    SourceRows rows;
    rows.families.insert(QStringLiteral("own"), ownColumns(context.reader().schema().of(kind)));
    const auto parts = partTexts(context.reader(), context.figures().vocabulary(), kind, ids);
    if (!parts)
        return parts.error();
    for (qsizetype first = 0; first < ids.size(); first += BlockSize) {
        const auto records = context.reader().load(kind, ids.mid(first, BlockSize));
        if (!records)
            return records.error();
        for (const Record& record : *records) {
            RowCells cells = recordCells(record, context);
            insertBranch(cells, parts->branches.value(rows.rows.size()));
            const QStringList texts = parts->rows.value(rows.rows.size());
            for (qsizetype i = 0; i < parts->heads.size(); ++i)
                insertText(cells, parts->heads[i], texts.value(i));
            if (kind == Kind::Branch || kind == Kind::Member)
                showWholeDays(cells);
            if (kind == Kind::Branch)
                insertPosts(cells, record, context);
            if (kind == Kind::StudySession)
                insertRate(cells, record);
            rows.rows += cells;
        }
    }
    return rows;
}

Result<SourceRows> memberRegister(const ReportContext& context)
{
    const auto organization = context.reader().organization(context.figures().vocabulary());
    if (!organization)
        return organization.error();
    const QDate day = context.subject().period.to;
    const Places places = placesOfDay(*organization, context.branches(), day);
    auto rows = rowsOfKind(Kind::Member, places.members, context);
    if (!rows)
        return rows;
    for (qsizetype i = 0; i < rows->rows.size(); ++i) {
        const OrgMembership& place = *places.of.value(places.members[i]);
        insertText(rows->rows[i], QStringLiteral("branch"), context.branchName(place.branchId));
        insertText(rows->rows[i], QStringLiteral("group"), context.branchName(place.groupId));
    }
    return rows;
}

} // namespace

QList<ColumnSpec> ownColumns(const KindInfo& info)
{
    QList<ColumnSpec> columns;
    for (const Field& field : info.fields) {
        if (!field.is(FieldFlag::Own) || field.is(FieldFlag::Hidden))
            continue;
        ColumnSpec column;
        column.head = field.label;
        column.value = field.key;
        const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Decimal;
        column.align = isNumber ? QStringLiteral("right") : QString();
        columns += column;
    }
    return columns;
}

void showWholeDays(RowCells& cells)
{
    for (TextRuns& runs : cells) {
        for (TextRun& run : runs) {
            if (run.value.canConvert<PartialDate>())
                run.text = run.value.value<PartialDate>().toChinese();
        }
    }
}

Result<SourceRows> registerRows(const TableSpec& table, const ReportContext& context)
{
    const Kind kind = kindOf(table);
    if (kind == Kind::Member)
        return memberRegister(context);
    if (kind == Kind::Branch)
        return rowsOfKind(kind, branchesOfDay(context, context.subject().period.to), context);
    const auto ids = recordIds(table, context);
    if (!ids)
        return ids.error();
    auto rows = rowsOfKind(kind, *ids, context);
    if (rows)
        orderByWords(*rows, table, context);
    return rows;
}

} // namespace ledger
