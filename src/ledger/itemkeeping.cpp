// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/itemkeeping.h"

#include "domain/itemlife.h"
#include "domain/vocabulary.h"
#include "storage/recorddigest.h"
#include "storage/recordstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

static Error refused(const QString& field, const QString& message)
{
    Error error = fail(ErrorCode::Validation, message);
    error.fields = {{field, message}};
    return error;
}

ItemKeeping::ItemKeeping(RecordStore& records, const Vocabulary& vocabulary)
    : m_records(records)
    , m_vocabulary(vocabulary)
{
}

static QString nameOf(const Record& item)
{
    constexpr qsizetype longest = 20;
    const QString task = item.text(QStringLiteral("task")).simplified();
    const QString number = item.text(QStringLiteral("list_no"));
    const QString name = task.size() > longest ? task.first(longest) + QStringLiteral("…") : task;
    return number.isEmpty() ? name : number + u' ' + name;
}

Result<> ItemKeeping::refuseClosed(const Record& record) const
{
    if (record.kind != Kind::ResponsibilityItem || m_permitted.contains(record.id)
        || !isClosedItem(record, m_vocabulary))
        return {};
    return refused(
        QStringLiteral("state"),
        say(QT_TRANSLATE_NOOP("ledger", "“%1”已销号，内容只读；确需修改请先重新打开并写明原因")).arg(nameOf(record)));
}

static bool areSameRows(const PartRow& a, const PartRow& b)
{
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return false;
    }
    return true;
}

static bool standsIn(const QList<PartRow>& rows, const PartRow& row)
{
    return std::any_of(rows.begin(), rows.end(), [&](const PartRow& other) { return areSameRows(other, row); });
}

static bool isOnlyAddedTo(const QList<PartRow>& before, const QList<PartRow>& after)
{
    return after.size() >= before.size() && std::equal(before.begin(), before.end(), after.begin(), areSameRows);
}

/// A closing one that comes with the action itself.
static bool closes(const Record& item, const Record* before, const Vocabulary& vocabulary)
{
    return isClosedItem(item, vocabulary) && (!before || !isClosedItem(*before, vocabulary));
}

static QString closingNeeded(bool isKnown)
{
    return isKnown ? say(QT_TRANSLATE_NOOP("ledger", "“%1”要销号，请用“销号”：须有佐证，并由另一人审核"))
                   : say(QT_TRANSLATE_NOOP(
                       "ledger", "“%1”不能一登记就是销号：请先按未销号登记，关联佐证后再用“销号”，由另一人审核"));
}

Result<> ItemKeeping::keep(Record& item, const Record* before, Validation validation)
{
    const KindInfo& info = m_records.schema().of(Kind::ResponsibilityItem);
    const QString progress = QStringLiteral("responsibility_progress");
    const bool isPermitted = before && m_permitted.contains(item.id);
    if (before && !isPermitted && isClosedItem(*before, m_vocabulary) && !sameContent(info, item, *before))
        return refuseClosed(*before);
    if (before && !isOnlyAddedTo(before->parts.value(progress), item.parts.value(progress)))
        return refused(progress,
                       say(QT_TRANSLATE_NOOP("ledger", "“%1”已填报的进展不能改动或删除；填错的请另填一条更正"))
                           .arg(nameOf(*before)));
    if (validation == Validation::Full && !isPermitted && closes(item, before, m_vocabulary))
        return refused(QStringLiteral("state"), closingNeeded(before != nullptr).arg(nameOf(item)));
    return seeEvidence(info, item, before);
}

/// A link that names no look yet, or is new, keeps how its record looks now.
Result<> ItemKeeping::seeEvidence(const KindInfo& info, Record& item, const Record* before)
{
    const PartInfo* part = info.part(u"responsibility_evidence");
    if (!item.parts.contains(part->key))
        return {};
    const int seen = part->indexOf(u"seen");
    const QList<PartRow> known = before ? before->parts.value(part->key) : QList<PartRow>();
    for (PartRow& row : item.parts[part->key]) {
        const auto kind = kindFromKey(row.value(part->indexOf(u"kind")).toString());
        // A link that stands in the ledger without a look was made before looks were kept.
        if (!kind || row.value(seen).isValid() || standsIn(known, row))
            continue;
        auto look = lookOf(m_records, *kind, row.value(part->indexOf(u"record_uid")).toString());
        if (!look)
            return look.error();
        row.resize(part->fields.size());
        row[seen] = look->isEmpty() ? QVariant() : QVariant(*look);
    }
    return {};
}

Result<QString> lookOf(RecordStore& records, Kind kind, const QString& uid)
{
    const auto id = records.idOf(kind, uid);
    if (!id)
        return id.error();
    if (*id == 0)
        return QString();
    const auto record = records.load(kind, *id);
    if (!record)
        return record.error();
    return record->isDeleted ? QString()
                             : QString::fromLatin1(recordDigest(records.schema().of(kind), *record).toHex());
}

} // namespace ledger
