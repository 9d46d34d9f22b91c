// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/unitofwork.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

UnitOfWork::UnitOfWork(
    Connection& connection, const Schema& schema, const Vocabulary& vocabulary, const Clock& clock)
    : m_connection(connection)
    , m_vocabulary(vocabulary)
    , m_clock(clock)
    , m_records(connection, schema)
    , m_search(connection)
    , m_audit(connection)
    , m_batches(connection)
{
}

static Error invalid(const QList<FieldError>& errors)
{
    QStringList sentences;
    for (const FieldError& error : errors)
        sentences << error.message;
    Error failed = fail(ErrorCode::Validation, sentences.join(QStringLiteral("；")));
    failed.fields = errors;
    return failed;
}

Result<> UnitOfWork::save(Record& record, Validation validation)
{
    const KindInfo& info = schema().of(record.kind);
    if (validation == Validation::Full) {
        if (const auto errors = validate(info, record, m_vocabulary); !errors.isEmpty())
            return invalid(errors);
    }
    const bool isNew = record.revision == 0;
    return isNew ? insertRecord(record, info) : updateRecord(record, info);
}

Result<> UnitOfWork::insertRecord(Record& record, const KindInfo& info)
{
    completeDerived(info, record, nullptr, m_clock, m_vocabulary);
    if (auto inserted = m_records.insert(record); !inserted)
        return inserted;
    if (auto added = m_search.add(info, record); !added)
        return added;
    note(record, AuditAction::Created, {});
    return {};
}

Result<> UnitOfWork::updateRecord(Record& record, const KindInfo& info)
{
    auto before = m_records.load(record.kind, record.id);
    if (!before)
        return before.error();
    record.uid = before->uid;
    record.isDeleted = before->isDeleted;
    completeDerived(info, record, &*before, m_clock, m_vocabulary);
    const QJsonObject changes = auditChanges(info, *before, record);
    if (changes.isEmpty() && record.revision == before->revision)
        return {};
    if (auto updated = m_records.update(record, *before); !updated)
        return updated;
    if (auto removed = m_search.remove(info, *before); !removed)
        return removed;
    if (auto added = m_search.add(info, record); !added)
        return added;
    note(record, AuditAction::Changed, QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact)));
    return {};
}

Result<> UnitOfWork::putBack(Record& record)
{
    auto now = m_records.load(record.kind, record.id);
    if (!now)
        return now.error();
    record.revision = now->revision;
    return updateRecord(record, schema().of(record.kind));
}

Result<> UnitOfWork::setDeleted(Kind kind, qint64 id, AuditAction action)
{
    const KindInfo& info = schema().of(kind);
    auto before = m_records.load(kind, id);
    if (!before)
        return before.error();
    const bool shallBeDeleted = action == AuditAction::Deleted;
    if (before->isDeleted == shallBeDeleted)
        return {};
    Record after = *before;
    after.isDeleted = shallBeDeleted;
    if (auto updated = m_records.update(after, *before); !updated)
        return updated;
    auto indexed = shallBeDeleted ? m_search.remove(info, *before) : m_search.add(info, after);
    if (!indexed)
        return indexed;
    note(after, action, {});
    return {};
}

Result<> UnitOfWork::remove(Kind kind, qint64 id)
{
    return setDeleted(kind, id, AuditAction::Deleted);
}

Result<> UnitOfWork::restore(Kind kind, qint64 id)
{
    return setDeleted(kind, id, AuditAction::Restored);
}

Result<Record> UnitOfWork::load(Kind kind, qint64 id)
{
    return m_records.load(kind, id);
}

void UnitOfWork::note(const Record& record, AuditAction action, const QString& changes)
{
    m_entries.append({record.kind, record.id, action, record.revision, changes});
    m_changes.ids[record.kind].insert(record.id);
}

Result<> UnitOfWork::finish(const QString& operation, const QString& label)
{
    m_changes.operation = operation;
    m_changes.label = label;
    if (m_entries.isEmpty() && !m_changes.areSettingsTouched)
        return {};
    const QString actor = qEnvironmentVariable("USER", say(QT_TRANSLATE_NOOP("ledger", "本机用户")));
    auto appended = m_audit.append({m_clock.now().toString(Qt::ISODate), actor, operation, label, m_entries});
    if (!appended)
        return appended.error();
    return {};
}

} // namespace ledger
