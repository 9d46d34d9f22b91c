// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/rosterofday.h"
#include "report/tablerows.h"

namespace ledger {

Result<SourceRows> rosterRows(const TableSpec& table, const ReportContext& context)
{
    Q_UNUSED(table)
    const QList<qint64>& branches = context.branches();
    const auto roster =
        rosterOfDay(context.reader(), context.subject().period.to, QSet<qint64>(branches.begin(), branches.end()));
    if (!roster)
        return roster.error();
    QList<qint64> ids;
    for (const RosterLine& line : roster->members)
        ids += line.memberId;
    const auto records = context.reader().rows(Kind::Member, ids);
    if (!records)
        return records.error();
    QHash<qint64, const Record*> byId;
    for (const Record& record : *records)
        byId.insert(record.id, &record);
    SourceRows rows;
    rows.families.insert(QStringLiteral("own"), ownColumns(context.reader().schema().of(Kind::Member)));
    for (const RosterLine& line : roster->members) {
        const Record* record = byId.value(line.memberId);
        RowCells cells = record != nullptr ? recordCells(*record, context) : RowCells();
        showWholeDays(cells);
        cells.insert(QStringLiteral("name"), {{line.name}});
        cells.insert(QStringLiteral("branch"), {{line.branch}});
        // Documents are Chinese whatever the interface speaks.
        const bool isFull = line.standing == Standing::Full;
        cells.insert(QStringLiteral("standing"), {{isFull ? QStringLiteral("正式") : QStringLiteral("预备")}});
        if (!line.group.isEmpty())
            cells.insert(QStringLiteral("group"), {{line.group}});
        if (!line.posts.isEmpty())
            cells.insert(QStringLiteral("posts"), {{line.posts.join(u'、')}});
        rows.rows += cells;
    }
    return rows;
}

} // namespace ledger
