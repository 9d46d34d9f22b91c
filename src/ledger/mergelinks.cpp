// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/mergelinks.h"

#include "domain/rowunion.h"
#include "ledger/attachments.h"
#include "ledger/unitofwork.h"
#include "storage/attachmentstore.h"
#include "storage/linkstore.h"

namespace ledger {

namespace {

using Places = QList<std::pair<Kind, qint64>>;
using Find = std::function<Result<Places>(LinkStore&, const MergePair&)>;
using Turn = void (*)(const KindInfo&, Record&, const MergePair&);

bool leadsToGone(const Field& field, const QVariant& value, const MergePair& pair)
{
    const FieldType type = pair.kind == Kind::Branch ? FieldType::Branch : FieldType::Member;
    const bool canLead = pair.kind == Kind::Branch || pair.kind == Kind::Member;
    return canLead && field.type == type && value.isValid() && value.toLongLong() == pair.goneId;
}

/// Branch and member fields, of the record and of its parts; a part that names the person twice now names it once.
void turnReferences(const KindInfo& info, Record& record, const MergePair& pair)
{
    for (const Field& field : info.fields) {
        if (leadsToGone(field, record.value(field.key), pair))
            record.set(field.key, pair.keptId);
    }
    for (const PartInfo& part : info.parts) {
        QList<PartRow> rows = record.parts.value(part.key);
        bool isTurned = false;
        for (PartRow& row : rows) {
            for (qsizetype i = 0; i < part.fields.size(); ++i) {
                if (!leadsToGone(part.fields[i], row.value(i), pair))
                    continue;
                row[i] = pair.keptId;
                isTurned = true;
            }
        }
        if (isTurned)
            record.parts.insert(part.key, withoutRepeats(part, rows));
    }
}

void turnEvidence(const KindInfo& info, Record& record, const MergePair& pair)
{
    const PartInfo* part = info.part(u"responsibility_evidence");
    if (!part)
        return;
    QList<PartRow> rows = record.parts.value(part->key);
    const int kind = part->indexOf(u"kind");
    const int uid = part->indexOf(u"record_uid");
    for (PartRow& row : rows) {
        if (row.value(kind).toString() == kindKey(pair.kind) && row.value(uid).toString() == pair.goneUid)
            row[uid] = pair.keptUid;
    }
    if (rows != record.parts.value(part->key))
        record.parts.insert(part->key, withoutRepeats(*part, rows));
}

void turnParent(const KindInfo& info, Record& record, const MergePair& pair)
{
    const QString key = QStringLiteral("parent_uid");
    if (info.kind == Kind::WorkRecord && pair.kind == Kind::WorkRecord && record.text(key) == pair.goneUid)
        record.set(key, pair.keptUid);
}

Result<Places> references(LinkStore& store, const MergePair& pair)
{
    Places places;
    if (pair.kind != Kind::Branch && pair.kind != Kind::Member)
        return places;
    // Branches first, for all others refer to them.
    for (const Kind from : allKinds) {
        auto ids = store.referring(from, pair.kind, pair.goneId);
        if (!ids)
            return ids.error();
        for (const qint64 id : std::as_const(*ids))
            places.append({from, id});
    }
    return places;
}

Result<Places> placesOf(Kind kind, const Result<QList<qint64>>& ids)
{
    if (!ids)
        return ids.error();
    Places places;
    for (const qint64 id : *ids)
        places.append({kind, id});
    return places;
}

Result<Places> evidence(LinkStore& store, const MergePair& pair)
{
    return placesOf(Kind::ResponsibilityItem, store.provenBy(pair.kind, pair.goneUid));
}

Result<Places> children(LinkStore& store, const MergePair& pair)
{
    if (pair.kind != Kind::WorkRecord)
        return Places();
    return placesOf(Kind::WorkRecord, store.childrenOf(pair.goneUid));
}

/// The two records themselves are written by the merging.
Result<Places> others(const Find& find, LinkStore& store, const MergePair& pair)
{
    auto places = find(store, pair);
    if (!places)
        return places;
    places->removeIf([&pair](const auto& place) {
        return place.first == pair.kind && (place.second == pair.keptId || place.second == pair.goneId);
    });
    return places;
}

/// A way that stands in records: found by `find`, turned by `turn`, and saved like any change.
LinkKind inRecords(const Find& find, Turn turn)
{
    LinkKind kind;
    kind.count = [find](Connection& connection, const Schema& schema, const MergePair& pair) -> Result<qint64> {
        LinkStore store(connection, schema);
        auto places = others(find, store, pair);
        if (!places)
            return places.error();
        return places->size();
    };
    kind.move = [find, turn](UnitOfWork& unit, const MergePair& pair) -> Result<qint64> {
        LinkStore store(unit.connection(), unit.schema());
        auto places = others(find, store, pair);
        if (!places)
            return places.error();
        for (const auto& [from, id] : std::as_const(*places)) {
            auto before = unit.load(from, id);
            if (!before)
                return before.error();
            const KindInfo& info = unit.schema().of(from);
            Record after = *before;
            turn(info, after, pair);
            letCountsFollow(unit, *before, after);
            unit.items().permit(from == Kind::ResponsibilityItem ? id : 0);
            if (auto saved = unit.save(after, Validation::Planned); !saved)
                return saved.error();
        }
        return places->size();
    };
    return kind;
}

/// Files: they stand beside records and move by themselves.
LinkKind inAttachments()
{
    LinkKind kind;
    kind.count = [](Connection& connection, const Schema&, const MergePair& pair) -> Result<qint64> {
        const auto files = AttachmentStore(connection).of(pair.kind, pair.goneId);
        if (!files)
            return files.error();
        return files->size();
    };
    kind.move = [count = kind.count](UnitOfWork& unit, const MergePair& pair) -> Result<qint64> {
        auto files = count(unit.connection(), unit.schema(), pair);
        if (!files)
            return files;
        if (auto moved = moveAttachments(unit, pair.kind, pair.goneId, pair.keptId); !moved)
            return moved.error();
        return files;
    };
    return kind;
}

} // namespace

const QList<LinkKind>& linkKinds()
{
    static const QList<LinkKind> kinds{
        inRecords(references, turnReferences),
        inRecords(evidence, turnEvidence),
        inRecords(children, turnParent),
        inAttachments(),
    };
    return kinds;
}

void letCountsFollow(UnitOfWork& unit, const Record& source, Record& record)
{
    const KindInfo& info = unit.schema().of(record.kind);
    const auto isCount = [](const Field& field) {
        return field.type == FieldType::Integer && !field.is(FieldFlag::Derived);
    };
    Record fromNames = source;
    for (const Field& field : info.fields) {
        if (isCount(field))
            fromNames.set(field.key, {});
    }
    completeDerived(info, fromNames, &source, unit.clock(), unit.vocabulary());
    for (const Field& field : info.fields) {
        const QVariant stated = source.value(field.key);
        if (isCount(field) && stated.isValid() && fromNames.value(field.key) == stated
            && record.value(field.key) == stated)
            record.set(field.key, {});
    }
}

void turnLinks(const Schema& schema, Record& record, const MergePair& pair)
{
    const KindInfo& info = schema.of(record.kind);
    turnReferences(info, record, pair);
    turnEvidence(info, record, pair);
    turnParent(info, record, pair);
    if (record.kind == Kind::WorkRecord && record.text(QStringLiteral("parent_uid")) == pair.keptUid)
        record.set(QStringLiteral("parent_uid"), {});
    if (const PartInfo* part = info.part(u"responsibility_evidence")) {
        record.parts[part->key].removeIf(
            [&](const PartRow& row) { return row.value(part->indexOf(u"record_uid")).toString() == pair.keptUid; });
    }
}

} // namespace ledger
