// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"
#include "ledger/ledger.h"
#include "ledger/writerthread.h"
#include "storage/catalogstore.h"
#include "storage/checkstore.h"
#include "storage/recordstore.h"
#include "storage/searchstore.h"

#include <QCoreApplication>

#include <numeric>

namespace ledger {

/// Every record that is not deleted, in one transaction: an index of two layouts could not be kept in step.
static Result<> indexAll(Connection& connection, const Schema& schema, const std::function<bool(int)>& goOn)
{
    auto counts = CheckStore(connection, schema).counts();
    if (!counts)
        return counts.error();
    const qint64 total = std::max<qint64>(1, std::accumulate(counts->cbegin(), counts->cend(), qint64(0)));
    SearchStore index(connection);
    if (auto cleared = index.clear(); !cleared)
        return cleared;
    RecordStore records(connection, schema);
    qint64 done = 0;
    for (const Kind kind : allKinds) {
        const auto addBlock = [&](const QList<Record>& block) -> Result<> {
            if (goOn && !goOn(static_cast<int>(done * 100 / total)))
                return fail(ErrorCode::Cancelled,
                            QCoreApplication::translate("ledger", "搜索索引没有重建，台账保持原样。"));
            for (const Record& record : block) {
                if (auto added = index.add(schema.of(kind), record); !added)
                    return added;
            }
            done += block.size();
            return {};
        };
        if (auto added = records.forEachBlock(kind, PartsWanted::All, addBlock); !added)
            return added;
    }
    return CatalogStore(connection).setSetting(searchVersionSetting(), QString::number(searchIndexVersion));
}

Result<> Ledger::rebuildSearchIndex(const std::function<bool(int percent)>& goOn)
{
    auto rebuilt = housekeep([&](Connection& connection) { return indexAll(connection, m_schema, goOn); });
    if (!rebuilt)
        return rebuilt;
    m_isIndexCurrent = true;
    logInfo(u"search index rebuilt");
    return reopenWriter();
}

} // namespace ledger
