// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/recordstep.h"

#include "ledger/unitofwork.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

static PartRow rowOf(const PartInfo& part, const StepEntry& entry)
{
    PartRow row(part.fields.size());
    row[part.indexOf(u"step")] = entry.step;
    if (entry.on.isValid())
        row[part.indexOf(u"happened_on")] = QVariant::fromValue(entry.on);
    if (!entry.note.trimmed().isEmpty())
        row[part.indexOf(u"note")] = entry.note.trimmed();
    for (auto it = entry.details.begin(); it != entry.details.end(); ++it)
        row[part.indexOf(it.key())] = it.value();
    return row;
}

Result<Changes> recordStep(Ledger& ledger, const StepEntry& entry)
{
    if (entry.step.isEmpty())
        return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("ledger", "请选择发展步骤。")));
    const QString step = ledger.vocabulary().text(QStringLiteral("development_step"), entry.step);
    return ledger.transact(
        QStringLiteral("save"), say(QT_TRANSLATE_NOOP("ledger", "登记发展步骤“%1”")).arg(step),
        [&](UnitOfWork& unit) -> Result<> {
            auto record = unit.load(Kind::Member, entry.member);
            if (!record)
                return record.error();
            if (record->isDeleted || (entry.revision != 0 && record->revision != entry.revision))
                return fail(ErrorCode::Conflict,
                            say(QT_TRANSLATE_NOOP("ledger", "这条记录刚才在别处改过或删除了。请核对最新内容后再改。")));
            const PartInfo* part = unit.schema().of(Kind::Member).part(u"development_steps");
            record->parts[part->key].append(rowOf(*part, entry));
            for (auto it = entry.values.begin(); it != entry.values.end(); ++it)
                record->set(it.key(), it.value());
            return unit.save(*record);
        });
}

} // namespace ledger
