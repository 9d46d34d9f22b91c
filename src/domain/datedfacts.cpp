// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datedfacts.h"

#include "core/period.h"

#include <QStringList>

#include <algorithm>

namespace ledger {

namespace {

DaySpan spanOf(const QVariant& value)
{
    const auto date = value.value<PartialDate>();
    return date.isValid() ? DaySpan{date.first, date.last()} : DaySpan{};
}

QString rowText(const PartInfo& part, const PartRow& row)
{
    QStringList cells{part.key};
    for (qsizetype i = 0; i < part.fields.size(); ++i)
        cells << storedText(part.fields[i], row.value(i));
    return cells.join(u'\t');
}

QString wholeText(const KindInfo& info, const Record& record)
{
    QStringList lines;
    for (const Field& field : info.fields)
        lines << storedText(field, record.value(field.key));
    for (const PartInfo& part : info.parts) {
        const QList<PartRow> rows = record.parts.value(part.key);
        for (const PartRow& row : rows)
            lines << rowText(part, row);
    }
    return lines.join(u'\n');
}

/// Gathers the facts of one record.
class FactList
{
public:
    FactList(const KindInfo& info, const Record& record)
        : m_info(info)
        , m_record(record)
    {
    }

    void add(const DaySpan& days, qint64 branch, const QString& what)
    {
        if (days.from.isValid() && branch != 0)
            m_facts.append({days, branch, what});
    }
    void addField(const char* key, qint64 branch)
    {
        const QString name = QString::fromLatin1(key);
        add(spanOf(m_record.value(name)), branch, name);
    }
    /// A fact for each row and date field of the part; the day of a row is said with all that the row says.
    void addRows(const char* partKey, qint64 branch, const QStringList& dates)
    {
        const PartInfo* part = m_info.part(QString::fromLatin1(partKey));
        const QList<PartRow> rows = part ? m_record.parts.value(part->key) : QList<PartRow>();
        for (const PartRow& row : rows) {
            for (const QString& date : dates)
                add(spanOf(row.value(part->indexOf(date))), branch, date + u'\t' + rowText(*part, row));
        }
    }
    QList<DatedFact> facts() const { return m_facts; }

private:
    const KindInfo& m_info;
    const Record& m_record;
    QList<DatedFact> m_facts;
};

/// Where a member belonged on the day; where no membership holds it, where they belong now.
qint64 branchOfMember(const KindInfo& info, const Record& member, const DaySpan& days)
{
    const PartInfo* part = info.part(u"memberships");
    for (const PartRow& row : member.parts.value(part->key)) {
        const DaySpan stay{spanOf(row.value(part->indexOf(u"joined_on"))).from,
                           spanOf(row.value(part->indexOf(u"left_on"))).to};
        if (stay.overlaps(days))
            return row.value(part->indexOf(u"branch")).toLongLong();
    }
    return member.number(info.branchField);
}

QList<DatedFact> memberFacts(const KindInfo& info, const Record& member)
{
    FactList facts(info, member);
    const PartInfo* stays = info.part(u"memberships");
    for (const PartRow& row : member.parts.value(stays->key)) {
        const qint64 branch = row.value(stays->indexOf(u"branch")).toLongLong();
        for (const char* date : {"joined_on", "left_on"})
            facts.add(spanOf(row.value(stays->indexOf(QString::fromLatin1(date)))), branch,
                      QString::fromLatin1(date) + u'\t' + rowText(*stays, row));
    }
    for (const char* date : {"applied_on", "admitted_on", "confirmed_on"}) {
        const DaySpan days = spanOf(member.value(QString::fromLatin1(date)));
        facts.addField(date, branchOfMember(info, member, days));
    }
    for (const char* key : {"development_steps", "member_events"}) {
        const PartInfo* part = info.part(QString::fromLatin1(key));
        for (const PartRow& row : member.parts.value(part->key)) {
            const DaySpan days = spanOf(row.value(part->indexOf(u"happened_on")));
            facts.add(days, branchOfMember(info, member, days), rowText(*part, row));
        }
    }
    return facts.facts();
}

QList<DatedFact> branchFacts(const KindInfo& info, const Record& branch)
{
    FactList facts(info, branch);
    for (const char* date : {"founded_on", "closed_on", "term_from", "term_to"})
        facts.addField(date, branch.id);
    facts.addRows("branch_posts", branch.id, {QStringLiteral("held_from"), QStringLiteral("held_to")});
    return facts.facts();
}

/// A quarter's entry of progress is of that quarter of the list's year.
QList<DatedFact> itemFacts(const KindInfo& info, const Record& item)
{
    FactList facts(info, item);
    const qint64 branch = item.number(info.branchField);
    facts.addField("due_on", branch);
    facts.addField("closed_on", branch);
    facts.addRows("responsibility_states", branch, {QStringLiteral("since")});
    const PartInfo* progress = info.part(u"responsibility_progress");
    for (const PartRow& row : item.parts.value(progress->key)) {
        const int quarter = row.value(progress->indexOf(u"quarter")).toInt();
        const QDate day(static_cast<int>(item.number(QStringLiteral("year"))), std::clamp(quarter, 1, 4) * 3, 1);
        if (day.isValid())
            facts.add({Period::quarterOf(day).from, Period::quarterOf(day).to}, branch, rowText(*progress, row));
    }
    return facts.facts();
}

/// A payment is of the day on which it was made; where that is not stated, of the month it is for.
QList<DatedFact> duesFacts(const KindInfo& info, const Record& dues)
{
    FactList facts(info, dues);
    const PartInfo* payments = info.part(u"dues_payments");
    for (const PartRow& row : dues.parts.value(payments->key)) {
        DaySpan days = spanOf(row.value(payments->indexOf(u"paid_on")));
        const int month = row.value(payments->indexOf(u"month")).toInt();
        const QDate first(static_cast<int>(dues.number(QStringLiteral("year"))), std::clamp(month, 1, 12), 1);
        if (!days.from.isValid() && first.isValid())
            days = {Period::monthOf(first).from, Period::monthOf(first).to};
        facts.add(days, dues.number(info.branchField), rowText(*payments, row));
    }
    return facts.facts();
}

} // namespace

QList<DatedFact> datedFacts(const KindInfo& info, const Record& record)
{
    if (record.isDeleted)
        return {};
    switch (info.kind) {
    case Kind::Branch:
        return branchFacts(info, record);
    case Kind::Member:
        return memberFacts(info, record);
    case Kind::ResponsibilityItem:
        return itemFacts(info, record);
    case Kind::PartyDues:
        return duesFacts(info, record);
    case Kind::StudySession:
    case Kind::Honor:
    case Kind::VolunteerActivity:
    case Kind::WorkRecord:
        break;
    }
    FactList facts(info, record);
    facts.add(spanOf(record.value(info.dateField)), record.number(info.branchField), wholeText(info, record));
    return facts.facts();
}

QList<DatedFact> changedFacts(const KindInfo& info, const Record* before, const Record& after)
{
    const QList<DatedFact> earlier = before ? datedFacts(info, *before) : QList<DatedFact>();
    const QList<DatedFact> later = datedFacts(info, after);
    QList<DatedFact> changed;
    for (const DatedFact& fact : earlier) {
        if (!later.contains(fact))
            changed.append(fact);
    }
    for (const DatedFact& fact : later) {
        if (!earlier.contains(fact))
            changed.append(fact);
    }
    return changed;
}

} // namespace ledger
