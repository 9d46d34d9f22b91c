// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/recordhistory.h"

#include "ledger/unitofwork.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

QList<PartRow> rowsOf(const PartInfo& part, const QJsonArray& json)
{
    QList<PartRow> rows;
    for (const QJsonValue& line : json) {
        const QJsonArray cells = line.toArray();
        PartRow row;
        for (qsizetype i = 0; i < part.fields.size(); ++i)
            row.append(fromStoredText(part.fields[i], cells.at(i).toString()));
        rows.append(row);
    }
    return rows;
}

/// Personal values, where a step to undo still holds the record of that revision.
void fillKnown(const KindInfo& info, const QString& content, PastState& state)
{
    if (content.isEmpty())
        return;
    Record copy;
    recordFromJson(info, content, copy);
    for (const Field& field : info.fields) {
        if (field.is(FieldFlag::Sensitive)) {
            state.record.set(field.key, copy.value(field.key));
            state.unknown.remove(field.key);
        }
    }
}

/// The state before a change, from the one after it.
PastState stepBefore(const KindInfo& info, const PastState& after, const QJsonObject& changes, const QString& action)
{
    PastState before = after;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonValue old = it.value().toArray().at(0);
        if (const Field* field = info.field(it.key())) {
            if (it.value().isArray())
                before.record.set(it.key(), fromStoredText(*field, old.toString()));
            else
                before.unknown.insert(it.key());
        } else if (const PartInfo* part = info.part(it.key())) {
            before.record.parts.insert(it.key(), rowsOf(*part, old.toArray()));
        }
    }
    if (action == u"deleted" || action == u"restored")
        before.record.isDeleted = action == u"restored";
    return before;
}

QStringList changedKeys(const KindInfo& info, const std::function<bool(const QString&)>& isChanged)
{
    QStringList keys;
    for (const Field& field : info.fields) {
        if (isChanged(field.key))
            keys.append(field.key);
    }
    for (const PartInfo& part : info.parts) {
        if (isChanged(part.key))
            keys.append(part.key);
    }
    return keys;
}

RecordChange makeChange(const KindInfo& info, const AuditStore::Event& event, const PastState& after)
{
    RecordChange change{event.at, event.actor, event.operation, event.label, event.action, {}, {}, after};
    const QJsonObject changes = QJsonDocument::fromJson(event.changes.toUtf8()).object();
    if (event.action == u"created") {
        change.before.record.kind = info.kind;
        change.changed = changedKeys(info, [&](const QString& key) {
            return after.record.isStated(key) || !after.record.parts.value(key).isEmpty();
        });
        return change;
    }
    change.before = stepBefore(info, after, changes, event.action);
    change.changed = changedKeys(info, [&](const QString& key) { return changes.contains(key); });
    return change;
}

QString timeText(const QString& iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    return at.isValid() ? at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : iso;
}

/// The record as it is to be written over `now`.
Record asOf(const KindInfo& info, const Record& now, const PastState& state)
{
    Record record = state.record;
    record.id = now.id;
    record.uid = now.uid;
    record.revision = now.revision;
    record.isDeleted = now.isDeleted;
    for (const Field& field : info.fields) {
        if (state.unknown.contains(field.key))
            record.set(field.key, now.value(field.key));
    }
    return record;
}

} // namespace

Result<RecordHistory> recordHistory(Reader& reader, Kind kind, qint64 id)
{
    const KindInfo& info = reader.schema().of(kind);
    auto now = reader.load(kind, id);
    if (!now)
        return now.error();
    auto events = AuditStore(reader.connection()).eventsOf(kind, id);
    if (!events)
        return events.error();
    auto contents = UndoStore(reader.connection()).contentsOf(kind, id);
    if (!contents)
        return contents.error();
    RecordHistory history{*now, {}};
    PastState state{*now, {}};
    for (qsizetype i = 0; i < events->size(); ++i) {
        if (i > 0)
            fillKnown(info, contents->value(events->at(i).revision), state);
        RecordChange change = makeChange(info, events->at(i), state);
        if (i + 1 < events->size())
            fillKnown(info, contents->value(events->at(i + 1).revision), change.before);
        state = change.before;
        history.changes.append(std::move(change));
    }
    return history;
}

QString whyNotRestorable(const KindInfo& info, const RecordHistory& history, const RecordChange& change,
                         const QString& key)
{
    if (change.action == u"created")
        return say(QT_TRANSLATE_NOOP("ledger", "新建时没有旧值"));
    if (history.now.isDeleted)
        return say(QT_TRANSLATE_NOOP("ledger", "记录在回收站里，请先恢复记录"));
    if (change.before.unknown.contains(key))
        return say(QT_TRANSLATE_NOOP("ledger", "个人信息的旧值不写入日志，可撤销的操作里也没有留存，不能恢复"));
    const Field* field = info.field(key);
    if (field && field->is(FieldFlag::Derived))
        return say(QT_TRANSLATE_NOOP("ledger", "这一项由其他内容算出，随它们一起恢复"));
    if (field && storedText(*field, history.now.value(key)) == storedText(*field, change.before.record.value(key)))
        return say(QT_TRANSLATE_NOOP("ledger", "现在就是这个值"));
    if (!field && history.now.parts.value(key) == change.before.record.parts.value(key))
        return say(QT_TRANSLATE_NOOP("ledger", "现在就是这个值"));
    return {};
}

QString whyNotRestorable(const KindInfo& info, const RecordHistory& history, const RecordChange& change)
{
    if (change.after.record.isDeleted)
        return say(QT_TRANSLATE_NOOP("ledger", "那时记录在回收站里"));
    if (!history.now.isDeleted && sameContent(info, asOf(info, history.now, change.after), history.now))
        return say(QT_TRANSLATE_NOOP("ledger", "现在就是这样"));
    return {};
}

Result<qint64> countDeletedReferences(Reader& reader, const Record& record)
{
    const KindInfo& info = reader.schema().of(record.kind);
    QHash<FieldType, QSet<qint64>> named;
    for (const Field& field : info.fields)
        named[field.type].insert(record.number(field.key));
    for (const PartInfo& part : info.parts) {
        for (const PartRow& row : record.parts.value(part.key)) {
            for (qsizetype i = 0; i < part.fields.size(); ++i)
                named[part.fields[i].type].insert(row.value(i).toLongLong());
        }
    }
    qint64 deleted = 0;
    for (const auto& [type, kind] :
         {std::pair(FieldType::Branch, Kind::Branch), std::pair(FieldType::Member, Kind::Member)}) {
        auto rows = reader.rows(kind, named.value(type).values());
        if (!rows)
            return rows.error();
        for (const Record& row : std::as_const(*rows))
            deleted += row.isDeleted ? 1 : 0;
    }
    return deleted;
}

Result<Changes> restoreField(Ledger& ledger, const Record& now, const RecordChange& change, const QString& key)
{
    const KindInfo& info = ledger.schema().of(now.kind);
    const Field* field = info.field(key);
    Record record = now;
    if (field)
        record.set(key, change.before.record.value(key));
    else
        record.parts.insert(key, change.before.record.parts.value(key));
    const QString what = field ? fieldLabel(*field) : fieldText(info.part(key)->label);
    const QString label =
        say(QT_TRANSLATE_NOOP("ledger", "恢复“%1”的%2")).arg(now.text(info.titleField).simplified(), what);
    return ledger.transact(QStringLiteral("restore"), label, [&](UnitOfWork& unit) {
        Record again = record;
        return unit.save(again);
    });
}

Result<Changes> restoreState(Ledger& ledger, const Record& now, const RecordChange& change)
{
    const KindInfo& info = ledger.schema().of(now.kind);
    const QString label = say(QT_TRANSLATE_NOOP("ledger", "恢复“%1”到 %2"))
                              .arg(now.text(info.titleField).simplified(), timeText(change.at));
    return ledger.transact(QStringLiteral("restore"), label, [&](UnitOfWork& unit) -> Result<> {
        Record record = asOf(info, now, change.after);
        if (!now.isDeleted)
            return unit.save(record);
        if (auto restored = unit.restore(now.kind, now.id); !restored)
            return restored;
        // Where somebody changed it meanwhile, the revision is another one: a conflict.
        record.revision = now.revision + 1;
        record.isDeleted = false;
        return unit.save(record);
    });
}

} // namespace ledger
