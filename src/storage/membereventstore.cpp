// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/membereventstore.h"

#include "storage/connection.h"

namespace ledger {

static PartialDate dateOf(const QString& first, const QString& last)
{
    const QDate day = QDate::fromString(first, Qt::ISODate);
    if (!day.isValid() || first == last)
        return PartialDate::day(day);
    return last.left(7) == first.left(7) ? PartialDate::month(day.year(), day.month()) : PartialDate::year(day.year());
}

Result<QList<StoredMemberEvent>> storedMemberEvents(Connection& connection, const QStringList& events)
{
    QList<StoredMemberEvent> found;
    QVariantList words;
    for (const QString& event : events)
        words << event;
    if (words.isEmpty())
        return found;
    const QString marks = QStringList(words.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    auto read = connection.forEach(
        QStringLiteral("SELECT e.owner_id, e.happened_on, e.happened_on_last FROM member_events e "
                       "JOIN members m ON m.id = e.owner_id WHERE m.is_deleted = 0 AND e.event IN (%1) "
                       "ORDER BY e.happened_on, e.owner_id, e.position")
            .arg(marks),
        words, [&](const Row& row) {
            found.append({row.number(0), dateOf(row.text(1), row.text(2))});
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

} // namespace ledger
