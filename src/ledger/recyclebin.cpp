// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/recyclebin.h"

#include "ledger/unitofwork.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

Result<RecycleBlock> deletedRecords(Reader& reader, const RecycleQuery& query)
{
    RecycleStore store(reader.connection(), reader.schema());
    auto records = store.block(query);
    if (!records)
        return records.error();
    auto total = store.count(query);
    if (!total)
        return total.error();
    return RecycleBlock{*records, *total};
}

static Result<> noteMissingBranch(UnitOfWork& unit, qint64 branchId, RestoreOutcome& outcome)
{
    if (branchId == 0)
        return {};
    auto branch = unit.load(Kind::Branch, branchId);
    if (!branch)
        return branch.error();
    const QString name = branch->text(unit.schema().of(Kind::Branch).titleField);
    if (branch->isDeleted && !outcome.missingBranches.contains(name))
        outcome.missingBranches.append(name);
    return {};
}

static QString labelOf(const Schema& schema, const QList<DeletedRecord>& records)
{
    if (records.size() != 1)
        return say(QT_TRANSLATE_NOOP("ledger", "恢复 %1 条记录")).arg(records.size());
    return say(QT_TRANSLATE_NOOP("ledger", "恢复%1：%2"))
        .arg(fieldText(schema.of(records.constFirst().kind).label), records.constFirst().title);
}

Result<RestoreOutcome> restoreDeleted(Ledger& ledger, const QList<DeletedRecord>& records)
{
    RestoreOutcome outcome;
    auto done = ledger.transact(QStringLiteral("restore"), labelOf(ledger.schema(), records),
                                [&](UnitOfWork& unit) -> Result<> {
                                    outcome = {};
                                    for (const DeletedRecord& record : records) {
                                        if (auto restored = unit.restore(record.kind, record.id); !restored)
                                            return restored;
                                        ++outcome.restored;
                                    }
                                    for (const DeletedRecord& record : records) {
                                        if (auto noted = noteMissingBranch(unit, record.branchId, outcome); !noted)
                                            return noted;
                                    }
                                    return {};
                                });
    if (!done)
        return done.error();
    outcome.step = done->step;
    return outcome;
}

} // namespace ledger
