// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/meetingrules.h"

#include "ledger/ledger.h"
#include "ledger/reader.h"
#include "ledger/unitofwork.h"
#include "storage/catalogstore.h"
#include "storage/rulestore.h"

namespace ledger {

static QString operationWord()
{
    return QStringLiteral("rule");
}

static QString bookOperationWord()
{
    return QStringLiteral("unit_rule");
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

Result<> putBookRule(Ledger& ledger, BookEdition edition, const QString& label)
{
    edition.definition.insert(QStringLiteral("by_unit"), true);
    auto done = ledger.transact(bookOperationWord(), label, [&](UnitOfWork& unit) -> Result<> {
        if (auto begun = unit.beginSettings(); !begun)
            return begun;
        for (const QString& name : std::as_const(edition.replacedSettings)) {
            if (auto cleared = CatalogStore(unit.connection()).setSetting(name, QStringLiteral("")); !cleared)
                return cleared;
        }
        return RuleStore(unit.connection()).putInBook(edition.book, edition.definition);
    });
    return done ? Result<>{} : Result<>(done.error());
}

Result<QList<QJsonObject>> bookRules(Reader& reader, const QString& book)
{
    return RuleStore(reader.connection()).ofBook(book);
}

static Result<QList<RuleChange>> changesOf(Reader& reader, const QString& operation)
{
    QList<RuleChange> changes;
    auto read = RuleStore(reader.connection())
                    .forEachAction(operation, [&](const QString& at, const QString& actor, const QString& label) {
                        changes.append({at, actor, label});
                    });
    if (!read)
        return read.error();
    return changes;
}

Result<QList<RuleChange>> ruleChanges(Reader& reader)
{
    return changesOf(reader, operationWord());
}

Result<QList<RuleChange>> bookRuleChanges(Reader& reader)
{
    return changesOf(reader, bookOperationWord());
}

} // namespace ledger
