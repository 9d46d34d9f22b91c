// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/unitofwork.h"

#include "core/language.h"
#include "ledger/undo.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

UnitOfWork::UnitOfWork(Connection& connection, const Schema& schema, const Vocabulary& vocabulary, const Clock& clock)
    : m_connection(connection)
    , m_vocabulary(vocabulary)
    , m_clock(clock)
    , m_records(connection, schema)
    , m_search(connection)
    , m_audit(connection)
    , m_batches(connection)
    , m_undo(connection)
    , m_attachments(connection, m_records)
    , m_settings(connection, schema)
    , m_dues(connection, m_records, vocabulary)
    , m_frozen(connection, schema)
    , m_items(m_records, vocabulary)
{
}

static QString compact(const QJsonObject& changes)
{
    return QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact));
}

static Error invalid(const QList<FieldError>& errors)
{
    QStringList sentences;
    for (const FieldError& error : errors)
        sentences << error.message;
    Error failed = fail(ErrorCode::Validation, clausesText(sentences));
    failed.fields = errors;
    return failed;
}

Result<> UnitOfWork::save(Record& record, Validation validation)
{
    const KindInfo& info = schema().of(record.kind);
    if (record.kind == Kind::PartyDues) {
        if (auto kept = m_dues.keep(record, validation); !kept)
            return kept;
    }
    if (validation == Validation::Full) {
        if (const auto errors = validate(info, record, m_vocabulary); !errors.isEmpty())
            return invalid(errors);
    }
    if (record.revision != 0)
        return updateRecord(record, info, validation);
    if (record.kind == Kind::ResponsibilityItem) {
        if (auto kept = m_items.keep(record, nullptr, validation); !kept)
            return kept;
    }
    return insertRecord(record, info);
}

Result<> UnitOfWork::insertRecord(Record& record, const KindInfo& info)
{
    completeDerived(info, record, nullptr, m_clock, m_vocabulary);
    if (auto inserted = m_records.insert(record); !inserted)
        return inserted;
    if (auto added = m_search.add(info, record); !added)
        return added;
    return note(record, nullptr, AuditAction::Created);
}

/// The row and its search entry; what lies in the recycle bin is not found.
Result<> UnitOfWork::rewrite(Record& record, const Record& before)
{
    const KindInfo& info = schema().of(record.kind);
    if (auto updated = m_records.update(record, before); !updated)
        return updated;
    if (!before.isDeleted) {
        if (auto removed = m_search.remove(info, before); !removed)
            return removed;
    }
    return record.isDeleted ? Result<>{} : m_search.add(info, record);
}

Result<> UnitOfWork::updateRecord(Record& record, const KindInfo& info, Validation validation)
{
    auto before = m_records.load(record.kind, record.id);
    if (!before)
        return before.error();
    record.uid = before->uid;
    record.isDeleted = before->isDeleted;
    if (record.kind == Kind::ResponsibilityItem) {
        if (auto kept = m_items.keep(record, &*before, validation); !kept)
            return kept;
    }
    completeDerived(info, record, &*before, m_clock, m_vocabulary);
    const QJsonObject changes = auditChanges(info, *before, record);
    if (changes.isEmpty() && record.revision == before->revision)
        return {};
    if (auto updated = rewrite(record, *before); !updated)
        return updated;
    return note(record, &*before, AuditAction::Changed, compact(changes));
}

Result<> UnitOfWork::putState(Record& record, const Record& now)
{
    const KindInfo& info = schema().of(record.kind);
    record.revision = now.revision;
    if (auto updated = rewrite(record, now); !updated)
        return updated;
    AuditAction action = AuditAction::Changed;
    if (record.isDeleted != now.isDeleted)
        action = record.isDeleted ? AuditAction::Deleted : AuditAction::Restored;
    const QJsonObject changes = auditChanges(info, now, record);
    return note(record, &now, action, changes.isEmpty() ? QString() : compact(changes));
}

Result<> UnitOfWork::setDeleted(Kind kind, qint64 id, AuditAction action)
{
    auto before = m_records.load(kind, id);
    if (!before)
        return before.error();
    const bool shallBeDeleted = action == AuditAction::Deleted;
    if (before->isDeleted == shallBeDeleted)
        return {};
    if (auto allowed = shallBeDeleted ? m_items.refuseClosed(*before) : Result<>(); !allowed)
        return allowed;
    Record after = *before;
    after.isDeleted = shallBeDeleted;
    if (auto updated = rewrite(after, *before); !updated)
        return updated;
    return note(after, &*before, action);
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

Result<> UnitOfWork::note(const Record& record, const Record* before, AuditAction action, const QString& changes)
{
    if (auto noted = m_frozen.note(before, record, action); !noted)
        return noted;
    m_entries.append({record.kind, record.id, action, record.revision, changes});
    m_changes.ids[record.kind].insert(record.id);
    if (!m_leavesStep)
        return {};
    const std::pair<int, qint64> key(static_cast<int>(record.kind), record.id);
    if (!m_undoRows.contains(key)) {
        m_undoRows.insert(key, m_undoRecords.size());
        m_undoRecords.append(
            {record.kind, record.id, before ? before->revision : 0, 0, !before || before->isDeleted, {}});
    }
    UndoRecord& undo = m_undoRecords[m_undoRows.value(key)];
    undo.revisionAfter = record.revision;
    if (action == AuditAction::Changed && undo.revisionBefore != 0 && undo.otherValues.isEmpty())
        undo.otherValues = recordToJson(schema().of(record.kind), *before);
    return {};
}

void UnitOfWork::setBatch(const QString& uid, bool isUndoneAfterTakingBack)
{
    m_step.batchUid = uid;
    m_step.wasBatchUndone = isUndoneAfterTakingBack;
}

Result<> UnitOfWork::beginSettings()
{
    m_changes.areSettingsTouched = true;
    return m_settings.begin();
}

Result<> UnitOfWork::swapSettings(qint64 stepId, UndoDirection direction, UndoOutcome& outcome)
{
    const qint64 before = outcome.settings;
    auto swapped = m_settings.swap(stepId, direction, outcome);
    m_changes.areSettingsTouched |= outcome.settings != before;
    return swapped;
}

Result<> UnitOfWork::writeStep(const QList<UndoSetting>& settings)
{
    const QList<UndoAttachment>& attachments = m_attachments.undoRows();
    if (!m_leavesStep || (m_undoRecords.isEmpty() && attachments.isEmpty() && settings.isEmpty()))
        return {};
    m_step.label = m_label;
    if (auto appended = m_undo.append(m_step, m_undoRecords); !appended)
        return appended;
    m_changes.step = m_step.id;
    if (auto appended = m_attachments.store().appendToStep(m_step.id, attachments); !appended)
        return appended;
    return SettingStore(m_connection).appendToStep(m_step.id, settings);
}

Result<> UnitOfWork::noteAttachments()
{
    auto entries = m_attachments.entries();
    if (!entries)
        return entries.error();
    for (const AuditEntry& entry : std::as_const(*entries)) {
        m_entries.append(entry);
        m_changes.ids[entry.kind].insert(entry.recordId);
    }
    return {};
}

QString UnitOfWork::actor() const
{
    return qEnvironmentVariable("USER", say(QT_TRANSLATE_NOOP("ledger", "本机用户")));
}

/// A submitted period is changed with a reason only, which its report, the history and the next report then show.
Result<> UnitOfWork::keepFrozen()
{
    if (m_frozen.touches().isEmpty())
        return {};
    if (m_reason.isEmpty())
        return m_frozen.refusal();
    return m_frozen.keep({m_reason, m_clock.now().toString(Qt::ISODate), actor()});
}

Result<> UnitOfWork::finish(const QString& operation, const QString& label)
{
    if (m_label.isEmpty())
        m_label = label;
    m_changes.operation = operation;
    m_changes.label = m_label;
    if (auto noted = noteAttachments(); !noted)
        return noted;
    if (m_entries.isEmpty() && !m_changes.areSettingsTouched)
        return {};
    auto settings = m_settings.rows();
    if (!settings)
        return settings.error();
    m_changes.areFieldsTouched = std::any_of(settings->begin(), settings->end(), [](const UndoSetting& row) {
        return row.place.first == SettingStore::ownFieldsTable();
    });
    if (auto kept = keepFrozen(); !kept)
        return kept;
    const QString said = m_reason.isEmpty() || m_frozen.touches().isEmpty()
        ? m_label
        : say(QT_TRANSLATE_NOOP("ledger", "%1（已上报后改动，原因：%2）")).arg(m_label, m_reason);
    auto appended = m_audit.append({m_clock.now().toString(Qt::ISODate), actor(), operation, said, m_entries});
    if (!appended)
        return appended.error();
    return writeStep(*settings);
}

} // namespace ledger
