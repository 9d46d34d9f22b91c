// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/postcount.h"
#include "figures/trace.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

Result<> Tracer::posts(const FigureDefinition& figure, const FactWindow& window, Trace& trace)
{
    auto holders = m_reader.postHolders(figure.posts, window.to, window.branches);
    if (!holders)
        return holders.error();
    QList<qint64> ids;
    for (const PostHolder& holder : std::as_const(*holders))
        ids.append(holder.memberId);
    auto members = m_reader.rows(Kind::Member, ids);
    if (!members)
        return members.error();
    QHash<qint64, QString> uids;
    for (const Record& member : std::as_const(*members))
        uids.insert(member.id, member.uid);
    QSet<QString> seen;
    for (const PostHolder& holder : std::as_const(*holders)) {
        const OrgBranch* branch = m_branches.branch(holder.branchId);
        TraceRow row;
        row.kind = Kind::Member;
        row.id = holder.memberId;
        row.uid = uids.value(holder.memberId);
        row.date = holder.heldFrom.toString(Qt::ISODate);
        row.branch = branch ? branch->name : QString();
        row.title = holder.name;
        row.reason = postFailure(figure, holder, window.to);
        if (!row.reason.isEmpty()) {
            trace.notCounted.append(row);
            continue;
        }
        row.adds = seen.contains(personKey(holder)) ? 0 : 1;
        seen.insert(personKey(holder));
        if (row.adds == 0)
            row.reason = say(QT_TRANSLATE_NOOP("figures", "没有可计的内容，或已随前面的记录计过"));
        trace.records.append(row);
    }
    return {};
}

} // namespace ledger
