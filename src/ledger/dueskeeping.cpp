// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/dueskeeping.h"

#include "core/partialdate.h"
#include "domain/identity.h"
#include "storage/catalogstore.h"
#include "storage/recordstore.h"
#include "storage/twinstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static const QString Member = QStringLiteral("member");
static const QString Year = QStringLiteral("year");
static const QString BranchKey = QStringLiteral("branch");
static const QString FromMonth = QStringLiteral("from_month");

DuesKeeping::DuesKeeping(Connection& connection, RecordStore& records, const Vocabulary& vocabulary)
    : m_connection(connection)
    , m_records(records)
    , m_vocabulary(vocabulary)
{
}

QVariant branchOnDay(const KindInfo& members, const Record& member, QDate day)
{
    const PartInfo& part = *members.part(u"memberships");
    const int branchAt = part.indexOf(u"branch");
    const int joinedAt = part.indexOf(u"joined_on");
    const int leftAt = part.indexOf(u"left_on");
    QVariant found;
    for (const PartRow& row : member.parts.value(part.key)) {
        const QVariant joined = row.value(joinedAt);
        const QVariant left = row.value(leftAt);
        const bool hasBegun = !joined.isValid() || joined.value<PartialDate>().first <= day;
        const bool isOver = left.isValid() && left.value<PartialDate>().last() < day;
        if (hasBegun && !isOver)
            return row.value(branchAt);
        // Who came later belongs to the first branch after the day.
        if (!isOver && !found.isValid())
            found = row.value(branchAt);
    }
    return found.isValid() ? found : member.value(BranchKey);
}

/// The first and the last day of all memberships; invalid where one of them does not say.
static std::pair<QDate, QDate> stayOf(const KindInfo& members, const Record& member)
{
    const PartInfo& part = *members.part(u"memberships");
    const QList<PartRow> rows = member.parts.value(part.key);
    QDate first;
    QDate last;
    bool isFirstKnown = !rows.isEmpty();
    bool isLastKnown = !rows.isEmpty();
    for (const PartRow& row : rows) {
        const QVariant joined = row.value(part.indexOf(u"joined_on"));
        const QVariant left = row.value(part.indexOf(u"left_on"));
        isFirstKnown = isFirstKnown && joined.isValid();
        isLastKnown = isLastKnown && left.isValid();
        const QDate from = joined.value<PartialDate>().first;
        const QDate to = left.value<PartialDate>().last();
        if (!first.isValid() || from < first)
            first = from;
        last = std::max(last, to);
    }
    return {isFirstKnown ? first : QDate(), isLastKnown ? last : QDate()};
}

QDate firstDuesDay(const KindInfo& members, const Record& member, int year)
{
    QDate begin(year, 1, 1);
    // Before that day they were no member, or paid elsewhere.
    for (const QDate day : {member.day(QStringLiteral("admitted_on")), stayOf(members, member).first}) {
        if (day.isValid() && day.year() == year)
            begin = std::max(begin, QDate(year, day.month(), 1));
    }
    return begin;
}

/// The day on which somebody died, was expelled …; invalid where nobody did, or was restored later.
static QDate endOf(const KindInfo& members, const Record& member, const Vocabulary& vocabulary)
{
    const PartInfo& part = *members.part(u"member_events");
    const QSet<QString> ends = vocabulary.having(QStringLiteral("member_event"), QStringLiteral("ends"));
    const QSet<QString> begins = vocabulary.having(QStringLiteral("member_event"), QStringLiteral("begins"));
    QDate ended;
    QDate restored;
    for (const PartRow& row : member.parts.value(part.key)) {
        const QString word = row.value(part.indexOf(u"event")).toString();
        const QVariant day = row.value(part.indexOf(u"happened_on"));
        if (!day.isValid())
            continue;
        if (ends.contains(word))
            ended = std::max(ended, day.value<PartialDate>().last());
        else if (begins.contains(word))
            restored = std::max(restored, day.value<PartialDate>().first);
    }
    return ended.isValid() && restored > ended ? QDate() : ended;
}

int lastDuesMonth(const KindInfo& members, const Record& member, int year)
{
    const QDate last = stayOf(members, member).second;
    return last.isValid() && last.year() == year ? last.month() : 0;
}

/// The same, and not after the month in which somebody ceased to be a member at all.
static int lastMonthOwed(const KindInfo& members, const Record& member, const Vocabulary& vocabulary, int year)
{
    const int last = lastDuesMonth(members, member, year);
    const QDate ended = endOf(members, member, vocabulary);
    if (!ended.isValid() || ended.year() != year)
        return last;
    return last == 0 ? ended.month() : std::min(last, ended.month());
}

Result<const DuesRules*> DuesKeeping::rules()
{
    if (!m_rules) {
        auto settings = CatalogStore(m_connection).settings();
        if (!settings)
            return settings.error();
        m_rules = DuesRules::of(*settings, m_vocabulary);
    }
    return &*m_rules;
}

/// A member pays once for a year (identity: member and year).
Result<> DuesKeeping::refuseSecond(const Record& record)
{
    auto others = TwinStore(m_connection).candidates(m_records.schema().of(Kind::PartyDues), record);
    if (!others)
        return others.error();
    if (others->isEmpty())
        return {};
    const QString message = QCoreApplication::translate("ledger", "“%1”的党费记录已经有了，请打开那一条修改")
                                .arg(record.text(QStringLiteral("title")));
    Error error = fail(ErrorCode::Validation, message);
    error.fields = {{Member, message}};
    return error;
}

static bool haveSameInput(const Record& a, const Record& b)
{
    const QList<QString> input{Member, Year, FromMonth, QStringLiteral("payer_group"), QStringLiteral("base")};
    return std::all_of(input.begin(), input.end(), [&](const QString& key) { return a.value(key) == b.value(key); });
}

Result<> DuesKeeping::keep(Record& record, Validation validation)
{
    const auto year = static_cast<int>(record.number(Year));
    auto member = record.isStated(Member) ? m_records.load(Kind::Member, record.number(Member))
                                          : Result<Record>(fail(ErrorCode::NotFound, {}));
    if (!member || !QDate::isValid(year, 1, 1))
        return {}; // validation names what is missing
    auto before = record.revision == 0 ? Result<Record>(Record{}) : m_records.load(Kind::PartyDues, record.id);
    if (!before)
        return before.error();
    const bool isSamePerson = record.revision != 0 && before->value(Member) == record.value(Member)
        && before->value(Year) == record.value(Year);
    const KindInfo& members = m_records.schema().of(Kind::Member);
    const QDate first = firstDuesDay(members, *member, year);
    const bool tookOverBranch = record.value(BranchKey) == before->value(BranchKey) && !isSamePerson && before->id != 0;
    if (!record.isStated(BranchKey) || tookOverBranch)
        record.set(BranchKey, branchOnDay(m_records.schema().of(Kind::Member), *member, first));
    if (!record.isStated(FromMonth))
        record.set(FromMonth, static_cast<qlonglong>(first.month()));
    const QString toMonth = QStringLiteral("to_month");
    if (const int month = lastMonthOwed(members, *member, m_vocabulary, year); month != 0 && !record.isStated(toMonth))
        record.set(toMonth, static_cast<qlonglong>(month));
    record.set(QStringLiteral("title"), QStringLiteral("%1 %2年").arg(member->text(QStringLiteral("name"))).arg(year));
    if (validation == Validation::Full && !isSamePerson) {
        if (auto refused = refuseSecond(record); !refused)
            return refused;
    }
    if (record.revision != 0 && haveSameInput(record, *before) && before->isStated(QStringLiteral("computed"))) {
        for (const QString& key : {QStringLiteral("rate"), QStringLiteral("computed")})
            record.set(key, before->value(key));
        return {};
    }
    auto known = rules();
    if (!known)
        return known.error();
    computeDues(record, **known, m_vocabulary);
    return {};
}

} // namespace ledger
