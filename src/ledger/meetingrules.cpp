// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/meetingrules.h"

#include "ledger/ledger.h"
#include "ledger/reader.h"
#include "ledger/unitofwork.h"
#include "storage/rulestore.h"

namespace ledger {

static QString operationWord()
{
    return QStringLiteral("rule");
}

Result<> putUnitRule(Ledger& ledger, QJsonObject edition, const QString& label)
{
    edition.insert(QStringLiteral("by_unit"), true);
    auto done = ledger.transact(operationWord(), label, [&](UnitOfWork& unit) -> Result<> {
        if (auto begun = unit.beginSettings(); !begun)
            return begun;
        return RuleStore(unit.connection()).put(edition);
    });
    return done ? Result<>{} : Result<>(done.error());
}

Result<QList<RuleChange>> ruleChanges(Reader& reader)
{
    QList<RuleChange> changes;
    auto read = RuleStore(reader.connection())
                    .forEachAction(operationWord(), [&](const QString& at, const QString& actor, const QString& label) {
                        changes.append({at, actor, label});
                    });
    if (!read)
        return read.error();
    return changes;
}

} // namespace ledger
