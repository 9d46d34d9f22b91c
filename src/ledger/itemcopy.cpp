// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/itemcopy.h"

#include "domain/identity.h"
#include "domain/lights.h"
#include "ledger/unitofwork.h"

#include <QCoreApplication>

namespace ledger {

Result<QList<Record>> itemsOfYear(Reader& reader, int year, const QList<qint64>& branches)
{
    ListQuery query;
    query.kind = Kind::ResponsibilityItem;
    query.branches = branches;
    query.filters = {{QStringLiteral("year"), ListFilter::Test::OneOf, {QString::number(year)}}};
    query.sortField = QStringLiteral("list_no");
    query.order = Qt::AscendingOrder;
    const auto ids = reader.ids(query);
    if (!ids)
        return ids.error();
    return reader.rows(query.kind, *ids);
}

Result<ListCopyPlan> planListCopy(Reader& reader, const Vocabulary& vocabulary, const QList<ItemList>& lists,
                                  std::pair<int, int> years)
{
    const auto old = itemsOfYear(reader, years.first, {});
    if (!old)
        return old.error();
    const auto present = itemsOfYear(reader, years.second, {});
    if (!present)
        return present.error();
    const KindInfo& info = reader.schema().of(Kind::ResponsibilityItem);
    QSet<QString> known;
    for (const Record& item : *present)
        known << eventIdentity(info, item) << numberIdentity(item);
    known.remove(QString());
    ListCopyPlan plan;
    plan.year = years.second;
    for (const ItemList& list : listsOf(*old, vocabulary)) {
        for (const Record& item : *old) {
            if (!lists.contains(list) || listOf(item) != list)
                continue;
            if (LightBook::builtIn().stopped.contains(item.text(QStringLiteral("state")))) {
                ++plan.stopped;
                continue;
            }
            const Record copy = itemOfYear(info, item, years.second);
            const bool isTwin = known.contains(eventIdentity(info, copy)) || known.contains(numberIdentity(copy));
            (isTwin ? plan.twins : plan.fresh).append(copy);
        }
    }
    return plan;
}

Result<Changes> copyLists(Ledger& ledger, const ListCopyPlan& plan, TwinItems twins)
{
    QList<Record> records = plan.fresh + (twins == TwinItems::CopyToo ? plan.twins : QList<Record>());
    return ledger.transact(
        QStringLiteral("copy_lists"),
        QCoreApplication::translate("ledger", "沿用上年清单：%1年 %2 项").arg(plan.year).arg(records.size()),
        [&records](UnitOfWork& unit) -> Result<> {
            for (Record record : std::as_const(records)) { // copies: the work may run a second time
                if (auto saved = unit.save(record, Validation::Planned); !saved)
                    return saved;
            }
            return {};
        });
}

} // namespace ledger
