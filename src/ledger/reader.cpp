// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/reader.h"

#include "storage/auditstore.h"
#include "storage/batchstore.h"
#include "storage/catalogstore.h"
#include "storage/organizationstore.h"
#include "storage/recordstore.h"
#include "storage/undostore.h"

#include <QJsonDocument>

namespace ledger {

Reader::Reader(std::unique_ptr<Connection> connection, const Schema& schema)
    : m_connection(std::move(connection))
    , m_schema(schema)
    , m_records(std::make_unique<RecordStore>(*m_connection, schema))
{
}

Reader::~Reader() = default;

Result<Record> Reader::load(Kind kind, qint64 id)
{
    return m_records->load(kind, id, PartsWanted::All);
}

Result<QList<Record>> Reader::load(Kind kind, const QList<qint64>& ids)
{
    return m_records->load(kind, ids, PartsWanted::All);
}

Result<QList<Record>> Reader::rows(Kind kind, const QList<qint64>& ids)
{
    return m_records->load(kind, ids, PartsWanted::None);
}

Result<qint64> Reader::idOf(Kind kind, const QString& uid)
{
    return m_records->idOf(kind, uid);
}

Result<qint64> Reader::highestId(Kind kind)
{
    return m_records->highestId(kind);
}

Result<> Reader::forEachBlock(Kind kind, const std::function<Result<>(const QList<Record>&)>& take)
{
    return m_records->forEachBlock(kind, PartsWanted::All, take);
}

Result<Vocabulary> Reader::vocabulary()
{
    return CatalogStore(*m_connection).vocabulary();
}

Result<Organization> Reader::organization(const Vocabulary& vocabulary)
{
    return loadOrganization(*m_connection, vocabulary);
}

Result<QMap<QString, QString>> Reader::settings()
{
    return CatalogStore(*m_connection).settings();
}

Result<QList<StoredDefinition>> Reader::figureDefinitions()
{
    return CatalogStore(*m_connection).figures();
}

Result<QList<StoredDefinition>> Reader::meetingRules()
{
    return CatalogStore(*m_connection).meetingRules();
}

Result<QList<ImportBatch>> Reader::importBatches()
{
    return BatchStore(*m_connection).all();
}

Result<UndoLabels> Reader::undoLabels()
{
    UndoStore steps(*m_connection);
    auto undo = steps.next(UndoDirection::Undo);
    if (!undo)
        return undo.error();
    auto redo = steps.next(UndoDirection::Redo);
    if (!redo)
        return redo.error();
    return UndoLabels{*undo ? (*undo)->label : QString(), *redo ? (*redo)->label : QString()};
}

Result<QList<HistoryEntry>> Reader::history(Kind kind, qint64 id)
{
    auto events = AuditStore(*m_connection).eventsOf(kind, id);
    if (!events)
        return events.error();
    QList<HistoryEntry> entries;
    for (const AuditStore::Event& event : std::as_const(*events))
        entries.append({event.at, event.actor, event.label, event.action,
                        QJsonDocument::fromJson(event.changes.toUtf8()).object()});
    return entries;
}

Result<qint64> Reader::dataVersion()
{
    return m_connection->dataVersion();
}

Result<qint64> Reader::lastAuditGroup()
{
    return AuditStore(*m_connection).lastGroup();
}

Result<QList<Record>> Reader::lastWritten(const QList<Kind>& kinds, const QList<qint64>& branches, int most)
{
    constexpr int looked = 400;
    const auto written = AuditStore(*m_connection).lastWritten(looked);
    if (!written)
        return written.error();
    QList<Record> records;
    for (const auto& [kind, id] : *written) {
        if (records.size() == most)
            break;
        if (!kinds.contains(kind))
            continue;
        const auto rows = this->rows(kind, {id});
        if (!rows)
            return rows.error();
        const QString branchField = schema().of(kind).branchField;
        for (const Record& record : *rows) {
            if (!record.isDeleted && (branches.isEmpty() || branches.contains(record.number(branchField))))
                records.append(record);
        }
    }
    return records;
}

Result<Changes> Reader::changesSince(qint64& group)
{
    AuditStore audit(*m_connection);
    auto last = audit.lastGroup();
    if (!last)
        return last.error();
    Changes changes;
    auto read = audit.forEachSince(group, [&](const AuditStore::Touched& touched) {
        changes.label = touched.label;
        if (touched.recordId == 0)
            changes.areSettingsTouched = true;
        else
            changes.ids[touched.kind].insert(touched.recordId);
    });
    if (!read)
        return read.error();
    group = *last;
    return changes;
}

void Reader::interrupt()
{
    m_connection->interrupt();
}

} // namespace ledger
