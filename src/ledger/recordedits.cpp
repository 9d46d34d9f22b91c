// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/recordedits.h"

#include "ledger/unitofwork.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

Record edited(Record record, const QHash<QString, QVariant>& values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        record.set(it.key(), it.value());
    return record;
}

static Result<Record> saveEdit(UnitOfWork& unit, const RecordEdit& edit)
{
    Record record = edit.record;
    if (record.id != 0) {
        auto now = unit.load(record.kind, record.id);
        if (!now)
            return now.error();
        if (now->isDeleted || (record.revision != 0 && record.revision != now->revision))
            return fail(ErrorCode::Conflict,
                        say(QT_TRANSLATE_NOOP("ledger", "这条记录刚才在别处改过或删除了。请核对最新内容后再改。")));
        record = *now;
    }
    record = edited(record, edit.values);
    if (auto saved = unit.save(record); !saved)
        return saved.error();
    return record;
}

Result<QList<Record>> applyEdits(Ledger& ledger, const RecordEdits& action, qsizetype* failedAt)
{
    QList<Record> records;
    auto done = ledger.transact(action.operation, action.label, [&](UnitOfWork& unit) -> Result<> {
        for (qsizetype at = 0; at < action.edits.size(); ++at) {
            auto record = saveEdit(unit, action.edits[at]);
            if (!record) {
                if (failedAt)
                    *failedAt = at;
                return record.error();
            }
            records.append(*record);
        }
        return {};
    });
    if (!done)
        return done.error();
    return records;
}

} // namespace ledger
