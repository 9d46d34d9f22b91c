// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/importer.h"
#include "ledger/unitofwork.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

using Place = std::pair<int, qint64>; ///< kind and id

Place placeOf(Kind kind, qint64 id)
{
    return {static_cast<int>(kind), id};
}

/// Which branches and members of a batch must stay because something that stays speaks of them.
class NeededRecords
{
public:
    explicit NeededRecords(RecordStore& store)
        : m_store(store)
    {
    }

    /// `going`: the branches and members that would go. To be asked when all other records of the batch are gone.
    Result<QSet<Place>> among(const QSet<Place>& going);

private:
    Result<> addNeeds(Kind target, Kind from);

    RecordStore& m_store;
    QSet<Place> m_going;
    QSet<Place> m_needed;
    QList<std::pair<Place, Place>> m_whileThere; ///< what needs another as long as it stays itself
};

Result<> NeededRecords::addNeeds(Kind target, Kind from)
{
    const bool mayGo = from == Kind::Branch || from == Kind::Member;
    if (!mayGo) {
        auto ids = m_store.referredIds(target, from);
        if (!ids)
            return ids.error();
        for (const qint64 id : std::as_const(*ids))
            m_needed.insert(placeOf(target, id));
        return {};
    }
    auto pairs = m_store.references(target, from);
    if (!pairs)
        return pairs.error();
    for (const auto& [owner, id] : std::as_const(*pairs)) {
        if (m_going.contains(placeOf(from, owner)))
            m_whileThere.append({placeOf(from, owner), placeOf(target, id)});
        else
            m_needed.insert(placeOf(target, id));
    }
    return {};
}

Result<QSet<Place>> NeededRecords::among(const QSet<Place>& going)
{
    m_going = going;
    for (const Kind target : {Kind::Branch, Kind::Member}) {
        for (const Kind from : allKinds) {
            // A post names its holder in words too: a branch that stays keeps nobody for that.
            const bool isPost = target == Kind::Member && from == Kind::Branch;
            if (isPost)
                continue;
            if (auto added = addNeeds(target, from); !added)
                return added.error();
        }
    }
    m_needed.intersect(m_going);
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        for (const auto& [owner, target] : std::as_const(m_whileThere)) {
            if (!m_needed.contains(owner) || m_needed.contains(target) || !m_going.contains(target))
                continue;
            m_needed.insert(target);
            hasGrown = true;
        }
    }
    return m_needed;
}

/// Takes the records of one batch back; events first, so that it is clear who and what is still spoken of.
class ImportUndo
{
public:
    ImportUndo(UnitOfWork& unit, QList<BatchRecord> records)
        : m_unit(unit)
        , m_records(std::move(records))
    {
    }

    Result<> run();
    const UndoReport& report() const { return m_report; }

private:
    Result<> takeBack(const BatchRecord& item);
    Result<> findNeeded();
    void keep(const Record& record, const QString& reason);

    UnitOfWork& m_unit;
    QList<BatchRecord> m_records;
    QSet<Place> m_needed;
    UndoReport m_report;
};

bool isSpokenOf(Kind kind)
{
    return kind == Kind::Branch || kind == Kind::Member;
}

void ImportUndo::keep(const Record& record, const QString& reason)
{
    m_report.kept.append({record.kind, record.uid, record.text(m_unit.schema().of(record.kind).titleField), reason});
}

Result<> ImportUndo::findNeeded()
{
    QSet<Place> going;
    for (const BatchRecord& item : std::as_const(m_records)) {
        if (!isSpokenOf(item.kind) || !item.wasCreated)
            continue;
        auto now = m_unit.load(item.kind, item.recordId);
        if (!now)
            return now.error();
        if (!now->isDeleted && now->revision == item.revision)
            going.insert(placeOf(item.kind, item.recordId));
    }
    auto needed = NeededRecords(m_unit.records()).among(going);
    if (!needed)
        return needed.error();
    m_needed = *needed;
    return {};
}

Result<> ImportUndo::takeBack(const BatchRecord& item)
{
    auto now = m_unit.load(item.kind, item.recordId);
    if (!now)
        return now.error();
    if (now->isDeleted)
        return {};
    if (now->revision != item.revision) {
        keep(*now, say(QT_TRANSLATE_NOOP("import", "导入之后修改过，保留现在的内容")));
        return {};
    }
    if (!item.wasCreated) {
        ++m_report.restored;
        Record earlier = *now;
        recordFromJson(m_unit.schema().of(item.kind), item.before, earlier);
        return m_unit.putState(earlier, *now);
    }
    if (m_needed.contains(placeOf(item.kind, item.recordId))) {
        keep(*now, say(QT_TRANSLATE_NOOP("import", "保留的记录还用到它，一并保留")));
        return {};
    }
    ++m_report.removed;
    m_unit.items().permit(item.kind == Kind::ResponsibilityItem ? item.recordId : 0);
    return m_unit.remove(item.kind, item.recordId);
}

Result<> ImportUndo::run()
{
    // Last written first, so that a branch goes after what hangs on it.
    std::reverse(m_records.begin(), m_records.end());
    std::stable_partition(m_records.begin(), m_records.end(),
                          [](const BatchRecord& item) { return !isSpokenOf(item.kind); });
    bool isClear = false;
    for (const BatchRecord& item : std::as_const(m_records)) {
        if (!isClear && isSpokenOf(item.kind)) {
            if (auto found = findNeeded(); !found)
                return found;
            isClear = true;
        }
        if (auto done = takeBack(item); !done)
            return done;
    }
    return {};
}

} // namespace

Result<UndoReport> undoImport(Ledger& ledger, const QString& batchUid, const QString& reason)
{
    UndoReport report;
    const QString label = QCoreApplication::translate("import", "撤销导入");
    auto done = ledger.transact(QStringLiteral("undo-import"), label, [&](UnitOfWork& unit) -> Result<> {
        auto batch = unit.batches().find(batchUid);
        if (!batch)
            return batch.error();
        if (batch->isUndone)
            return fail(ErrorCode::Constraint, QCoreApplication::translate("import", "这个导入批次已经撤销过。"));
        auto records = unit.batches().recordsOf(batch->id);
        if (!records)
            return records.error();
        ImportUndo undo(unit, std::move(*records));
        if (auto undone = undo.run(); !undone)
            return undone;
        report = undo.report();
        unit.setBatch(batchUid, false);
        if (!reason.isEmpty())
            unit.setReason(reason);
        return unit.batches().mark(batchUid, true);
    });
    if (!done)
        return done.error();
    return report;
}

} // namespace ledger
