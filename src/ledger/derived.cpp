// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/idnumber.h"
#include "core/partialdate.h"
#include "domain/dues.h"
#include "ledger/unitofwork.h"

namespace ledger {

static const QString& scopeKey()
{
    static const QString key = QStringLiteral("scope");
    return key;
}

static QString joinedNames(const PartInfo& part, const QList<PartRow>& rows)
{
    const int name = part.indexOf(u"name");
    QStringList names;
    for (const PartRow& row : rows)
        names << row.value(name).toString();
    return names.join(QStringLiteral("、"));
}

/// A missing count comes from the names (contract section 3); who is left out of those who should attend
/// (支部工作条例 art. 11, provincial rules on admission) is not expected.
static void countAttendance(const KindInfo& info, Record& record)
{
    const PartInfo* part = info.part(u"attendances");
    const QList<PartRow> rows = record.parts.value(part->key);
    if (rows.isEmpty())
        return;
    const int present = part->indexOf(u"present");
    const int excluded = part->indexOf(u"excluded_reason");
    qint64 there = 0;
    qint64 expected = 0;
    for (const PartRow& row : rows) {
        there += row.value(present).toBool() ? 1 : 0;
        expected += row.value(excluded).isValid() ? 0 : 1;
    }
    if (!record.isStated(QStringLiteral("expected")))
        record.set(QStringLiteral("expected"), static_cast<qlonglong>(expected));
    if (!record.isStated(QStringLiteral("present")))
        record.set(QStringLiteral("present"), there);
}

/// Hours are per participant; a participant's own hours or quantity go before the row's (contract, small print).
static void totalParticipation(const KindInfo& info, Record& record)
{
    const PartInfo* part = info.part(u"volunteer_participants");
    const QList<PartRow> rows = record.parts.value(part->key);
    const int hoursAt = part->indexOf(u"hours");
    const int quantityAt = part->indexOf(u"quantity");
    const double rowHours = record.value(QStringLiteral("hours")).toDouble();
    if (!record.isStated(QStringLiteral("participant_count")) && !rows.isEmpty())
        record.set(QStringLiteral("participant_count"), static_cast<qlonglong>(rows.size()));
    double hours = 0;
    double quantity = 0;
    bool hasOwnQuantity = false;
    for (const PartRow& row : rows) {
        hours += row.value(hoursAt).isValid() ? row.value(hoursAt).toDouble() : rowHours;
        hasOwnQuantity = hasOwnQuantity || row.value(quantityAt).isValid();
        quantity += row.value(quantityAt).toDouble();
    }
    const qint64 unnamed = std::max<qint64>(0, record.number(QStringLiteral("participant_count")) - rows.size());
    hours += static_cast<double>(unnamed) * rowHours;
    record.set(QStringLiteral("total_hours"), hours > 0 ? QVariant(hours) : QVariant());
    record.set(QStringLiteral("total_quantity"),
               hasOwnQuantity ? QVariant(quantity) : record.value(QStringLiteral("quantity")));
}

/// The branch a member belongs to now: of the membership that is open, or the last one.
static void setPresentBranch(const KindInfo& info, Record& record)
{
    const PartInfo* part = info.part(u"memberships");
    const int branch = part->indexOf(u"branch");
    const int joined = part->indexOf(u"joined_on");
    const int left = part->indexOf(u"left_on");
    QVariant present;
    QDate presentLeft(1, 1, 1);
    QDate presentJoined;
    for (const PartRow& row : record.parts.value(part->key)) {
        const QDate leftOn =
            row.value(left).isValid() ? row.value(left).value<PartialDate>().last() : QDate(9999, 1, 1);
        const QDate joinedOn = row.value(joined).value<PartialDate>().first;
        if (leftOn > presentLeft || (leftOn == presentLeft && joinedOn > presentJoined)) {
            present = row.value(branch);
            presentLeft = leftOn;
            presentJoined = joinedOn;
        }
    }
    record.set(QStringLiteral("branch"), present);
}

/// A state changed in the program counts from that day, the one before it for the time before (contract section 4).
static void bookState(const KindInfo& info, Record& record, const Record* before, const Clock& clock)
{
    const QString state = record.text(QStringLiteral("state"));
    const QString old = before ? before->text(QStringLiteral("state")) : QString();
    if (!before || old == state)
        return;
    const PartInfo* part = info.part(u"responsibility_states");
    QList<PartRow>& book = record.parts[part->key];
    if (book != before->parts.value(part->key))
        return;
    if (book.isEmpty() && !old.isEmpty())
        book.append(PartRow{old, QVariant()});
    if (!state.isEmpty())
        book.append(PartRow{state, QVariant::fromValue(PartialDate::day(clock.today()))});
}

/// The last entry that states how much is done says so of the item too, unless somebody says otherwise of the item.
static void bookPercent(const KindInfo& info, Record& record, const Record* before)
{
    const QString key = QStringLiteral("percent");
    const PartInfo* part = info.part(u"responsibility_progress");
    const QList<PartRow> rows = record.parts.value(part->key);
    const bool isReported = before && rows.size() > before->parts.value(part->key).size()
        && record.value(key) == before->value(key) && rows.constLast().value(part->indexOf(u"percent")).isValid();
    if (record.isStated(key) && !isReported)
        return;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (const QVariant percent = row->value(part->indexOf(u"percent")); percent.isValid())
            return record.set(key, percent);
    }
}

void completeDerived(const KindInfo& info, Record& record, const Record* before, const Clock& clock,
                     const Vocabulary& vocabulary)
{
    const QList<DictionaryWord> scopes = vocabulary.words(scopeKey());
    if (!record.isStated(scopeKey()) && !scopes.isEmpty())
        record.set(scopeKey(), scopes.constFirst().word);
    switch (info.kind) {
    case Kind::Branch:
        return;
    case Kind::Member:
        if (const QString id = QStringLiteral("id_number"); record.isStated(id))
            record.set(id, normalIdNumber(record.text(id)));
        return setPresentBranch(info, record);
    case Kind::StudySession:
        return countAttendance(info, record);
    case Kind::Honor:
        return record.set(QStringLiteral("recipients"),
                          joinedNames(info.parts.constFirst(), record.parts.value(info.parts.constFirst().key)));
    case Kind::VolunteerActivity:
        return totalParticipation(info, record);
    case Kind::ResponsibilityItem:
        bookPercent(info, record, before);
        return bookState(info, record, before, clock);
    case Kind::PartyDues:
        return completeDues(info, record);
    case Kind::WorkRecord:
        return record.set(QStringLiteral("people"),
                          joinedNames(info.parts.constFirst(), record.parts.value(info.parts.constFirst().key)));
    }
}

} // namespace ledger
