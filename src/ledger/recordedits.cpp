// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/recordedits.h"

#include "ledger/typedchecks.h"
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
    if (record.kind == Kind::Member && values.contains(QStringLiteral("id_number")))
        followIdNumber(record);
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
    const Record before = record;
    record = edited(record, edit.values);
    if (auto errors = contradictions(unit.schema().of(record.kind), before, record, unit.vocabulary());
        !errors.isEmpty())
        return Error{ErrorCode::Validation, errors.constFirst().message, {}, errors};
    if (auto saved = unit.save(record); !saved)
        return saved.error();
    return record;
}

static Result<Record> recordBefore(Reader& reader, const RecordEdit& edit)
{
    return edit.record.id == 0 ? Result<Record>(edit.record) : reader.load(edit.record.kind, edit.record.id);
}

/// Most changes of many rows touch nothing that tells records apart; then none of them has to be read.
static bool mayMakeTwins(const KindInfo& info, const RecordEdit& edit)
{
    static const QSet<QString> others{QStringLiteral("id_number"),   QStringLiteral("birth_on"),
                                      QStringLiteral("short_name"),  QStringLiteral("aliases"),
                                      QStringLiteral("holder_type"), QStringLiteral("leader")};
    if (edit.record.id == 0)
        return true;
    for (auto it = edit.values.begin(); it != edit.values.end(); ++it) {
        const Field* field = info.field(it.key());
        if (it.key() == info.titleField || others.contains(it.key()) || (field && field->is(FieldFlag::Identity)))
            return true;
    }
    return false;
}

Result<QList<EditTwins>> twinsOfEdits(const Ledger& ledger, const RecordEdits& action)
{
    const KindInfo& info = ledger.schema().of(action.kind);
    auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    QList<EditTwins> found;
    for (qsizetype at = 0; at < action.edits.size(); ++at) {
        if (!mayMakeTwins(info, action.edits[at]))
            continue;
        auto before = recordBefore(**reader, action.edits[at]);
        if (!before)
            return before.error();
        const Record record = edited(*before, action.edits[at].values);
        auto twins = newTwins(**reader, *before, record);
        if (!twins)
            return twins.error();
        if (!twins->isEmpty())
            found.append({at, record, *twins});
    }
    return found;
}

Result<QList<Record>> applyEdits(Ledger& ledger, const RecordEdits& action, qsizetype* failedAt)
{
    QList<Record> records;
    auto done = ledger.transact(action.operation, action.label, [&](UnitOfWork& unit) -> Result<> {
        records.clear();
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
