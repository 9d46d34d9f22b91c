// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/deadlines.h"

#include "figures/deadlinerules.h"
#include "figures/duesdebts.h"
#include "figures/rulebook.h"
#include "figures/submissionstates.h"
#include "ledger/developmentlist.h"
#include "ledger/reader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ledger {

namespace {

constexpr int MostOfAKind = 2000;

QString say(const char* text)
{
    return QCoreApplication::translate("Deadlines", text);
}

QDate lastDay(const QVariant& value)
{
    return value.value<PartialDate>().last();
}

/// Gathers the deadlines of one ledger as of one day.
class DeadlineReader
{
public:
    DeadlineReader(Reader& reader, QDate today, const QList<qint64>& branches)
        : m_reader(reader)
        , m_today(today)
        , m_branches(branches)
    {
    }

    Result<QList<Deadline>> read();

private:
    Result<> addItems();
    Result<> addTerms();
    Result<> addMembers();
    Result<> addSteps();
    Result<> addReport();
    Result<> addDues();
    void addProbation(const Record& member, const DeadlineRule& rule);
    void addReview(const Record& member, const DeadlineRule& rule);
    ListQuery dueQuery(Kind kind, const QString& field, QDate from, QDate to) const;
    Result<QList<Record>> ask(const ListQuery& query);
    /// The part's rows as key → value.
    QList<QVariantHash> rowsOf(const Record& member, const QString& part) const;
    bool hasLeft(const Record& member) const;
    Result<DeadlineRule> rule(const char* key) const { return deadlineRule(m_book, QString::fromLatin1(key), m_today); }

    Reader& m_reader;
    QDate m_today;
    QList<qint64> m_branches;
    QJsonObject m_book;
    QSet<QString> m_extending; ///< events that extend the probation
    QSet<QString> m_ending; ///< events after which a person is no member
    QSet<QString> m_beginning; ///< those that take it back
    QList<Deadline> m_found;
};

ListQuery DeadlineReader::dueQuery(Kind kind, const QString& field, QDate from, QDate to) const
{
    ListQuery query;
    query.kind = kind;
    query.filters = {{field, ListFilter::Test::AtLeast, {from.toString(Qt::ISODate)}},
                     {field, ListFilter::Test::AtMost, {to.toString(Qt::ISODate)}}};
    query.sortField = field;
    query.order = Qt::AscendingOrder;
    return query;
}

Result<QList<Record>> DeadlineReader::ask(const ListQuery& query)
{
    const auto ids = m_reader.ids(query, MostOfAKind);
    if (!ids)
        return ids.error();
    return query.kind == Kind::Member ? m_reader.load(query.kind, *ids) : m_reader.rows(query.kind, *ids);
}

/// The lists of this year, as the figures count them.
Result<> DeadlineReader::addItems()
{
    const auto given = rule("responsibility");
    if (!given)
        return given.error();
    ListQuery query = dueQuery(Kind::ResponsibilityItem, QStringLiteral("due_on"), QDate(m_today.year(), 1, 1),
                               given->horizon(m_today));
    query.branches = m_branches;
    const auto items = ask(query);
    if (!items)
        return items.error();
    for (const Record& item : *items) {
        if (given->doneStates.contains(item.text(QStringLiteral("state"))))
            continue;
        const QString title =
            say(QT_TRANSLATE_NOOP("Deadlines", "责任清单 %1 %2"))
                .arg(item.text(QStringLiteral("list_no")), item.text(QStringLiteral("task")).simplified());
        m_found.append({Deadline::Type::Item, Kind::ResponsibilityItem, item.id, title,
                        lastDay(item.value(QStringLiteral("due_on"))), given->basis});
    }
    return {};
}

Result<> DeadlineReader::addTerms()
{
    const auto given = rule("term");
    if (!given)
        return given.error();
    const auto terms = ask(dueQuery(Kind::Branch, QStringLiteral("term_to"), m_today.addYears(-given->yearsKept),
                                    given->horizon(m_today)));
    if (!terms)
        return terms.error();
    for (const Record& branch : *terms) {
        const QDate closed = lastDay(branch.value(QStringLiteral("closed_on")));
        const bool isClosed = closed.isValid() && closed < m_today;
        if (!isClosed && (m_branches.isEmpty() || m_branches.contains(branch.id)))
            m_found.append({Deadline::Type::Term, Kind::Branch, branch.id,
                            say(QT_TRANSLATE_NOOP("Deadlines", "%1换届")).arg(branch.text(QStringLiteral("name"))),
                            lastDay(branch.value(QStringLiteral("term_to"))), given->basis});
    }
    return {};
}

QList<QVariantHash> DeadlineReader::rowsOf(const Record& member, const QString& part) const
{
    const PartInfo* info = m_reader.schema().of(Kind::Member).part(part);
    QList<QVariantHash> rows;
    for (const PartRow& row : member.parts.value(part)) {
        QVariantHash values;
        for (qsizetype i = 0; info && i < info->fields.size(); ++i)
            values.insert(info->fields[i].key, row.value(i));
        rows << values;
    }
    return rows;
}

/// Moved away, or no member any more.
bool DeadlineReader::hasLeft(const Record& member) const
{
    bool hasEnded = false;
    for (const QVariantHash& event : rowsOf(member, QStringLiteral("member_events"))) {
        const QString word = event.value(QStringLiteral("event")).toString();
        hasEnded = m_ending.contains(word) || (hasEnded && !m_beginning.contains(word));
    }
    if (hasEnded)
        return true;
    const QList<QVariantHash> stays = rowsOf(member, QStringLiteral("memberships"));
    return !stays.isEmpty() && std::all_of(stays.begin(), stays.end(), [&](const QVariantHash& stay) {
        const QDate left = lastDay(stay.value(QStringLiteral("left_on")));
        return left.isValid() && left < m_today;
    });
}

/// A year after the admission, or the day to which it was extended.
void DeadlineReader::addProbation(const Record& member, const DeadlineRule& rule)
{
    const auto admitted = member.value(QStringLiteral("admitted_on")).value<PartialDate>();
    if (!admitted.isValid() || member.value(QStringLiteral("confirmed_on")).value<PartialDate>().isValid())
        return;
    QDate end = addMonthsClamped(admitted.first, rule.months);
    for (const QVariantHash& event : rowsOf(member, QStringLiteral("member_events"))) {
        const QDate until = lastDay(event.value(QStringLiteral("until")));
        if (until.isValid() && m_extending.contains(event.value(QStringLiteral("event")).toString()))
            end = std::max(end, until);
    }
    if (end <= rule.horizon(m_today))
        m_found.append({Deadline::Type::Probation, Kind::Member, member.id,
                        say(QT_TRANSLATE_NOOP("Deadlines", "%1预备期满")).arg(member.text(QStringLiteral("name"))), end,
                        rule.basis});
}

/// So long after the last review, or after the step that began it.
void DeadlineReader::addReview(const Record& member, const DeadlineRule& rule)
{
    QDate from;
    if (!rule.fromField.isEmpty())
        from = member.value(rule.fromField).value<PartialDate>().first;
    for (const QVariantHash& step : rowsOf(member, QStringLiteral("development_steps"))) {
        const QString word = step.value(QStringLiteral("step")).toString();
        const QDate day = lastDay(step.value(QStringLiteral("happened_on")));
        if (rule.untilSteps.contains(word) && day.isValid() && day <= m_today)
            return;
        const bool counts = rule.fromSteps.contains(word) || rule.reviewSteps.contains(word);
        if (counts && day.isValid() && day <= m_today && (!from.isValid() || day > from))
            from = day;
    }
    if (!from.isValid())
        return;
    const QDate due = addMonthsClamped(from, rule.everyMonths);
    if (due <= rule.horizon(m_today))
        m_found.append({Deadline::Type::Review, Kind::Member, member.id,
                        say(QT_TRANSLATE_NOOP("Deadlines", "%1（%2）半年考察"))
                            .arg(member.text(QStringLiteral("name")), member.text(QStringLiteral("category"))),
                        due, rule.basis});
}

Result<> DeadlineReader::addMembers()
{
    const auto words = m_reader.vocabulary();
    if (!words)
        return words.error();
    m_extending = words->having(QStringLiteral("member_event"), QStringLiteral("extends_probation"));
    for (const DictionaryWord& word : words->words(QStringLiteral("member_event"))) {
        if (word.attributes.contains(QLatin1StringView("ends")))
            m_ending.insert(word.word);
        if (word.attributes.contains(QLatin1StringView("begins")))
            m_beginning.insert(word.word);
    }
    const auto probation = rule("probation");
    const auto activist = rule("activist_review");
    const auto probationary = rule("probation_review");
    for (const auto* each : {&probation, &activist, &probationary}) {
        if (!*each)
            return each->error();
    }
    ListQuery query;
    query.kind = Kind::Member;
    query.branches = m_branches;
    query.filters = {{QStringLiteral("category"), ListFilter::Test::OneOf,
                      probation->categories + activist->categories + probationary->categories}};
    const auto members = ask(query);
    if (!members)
        return members.error();
    for (const Record& member : *members) {
        if (hasLeft(member))
            continue;
        const QString category = member.text(QStringLiteral("category"));
        if (probation->categories.contains(category))
            addProbation(member, *probation);
        for (const auto* review : {&*activist, &*probationary}) {
            if (review->categories.contains(category))
                addReview(member, *review);
        }
    }
    return {};
}

/// The step that comes next for somebody on the way to membership, where it has a last day.
Result<> DeadlineReader::addSteps()
{
    const auto given = rule("development");
    if (!given)
        return given.error();
    const auto list = developmentList(m_reader, m_branches, m_today);
    if (!list)
        return list.error();
    for (const DevelopingPerson& person : list->people) {
        const DevelopmentTask& next = *person.path.next;
        if (next.latest.isValid() && !next.isReview && next.latest <= given->horizon(m_today))
            m_found.append({Deadline::Type::Step, Kind::Member, person.id,
                            say(QT_TRANSLATE_NOOP("Deadlines", "%1：%2")).arg(person.name, next.name), next.latest,
                            next.basis});
    }
    return {};
}

/// Who has paid no dues for so long that the rules soon speak of leaving the Party by oneself.
Result<> DeadlineReader::addDues()
{
    const auto given = rule("dues");
    if (!given)
        return given.error();
    const auto lapses =
        duesLapses(m_reader, m_today, given->horizon(m_today), QSet<qint64>(m_branches.begin(), m_branches.end()));
    if (!lapses)
        return lapses.error();
    for (const DuesLapse& lapse : *lapses)
        m_found.append({Deadline::Type::Dues, Kind::PartyDues, lapse.record,
                        say(QT_TRANSLATE_NOOP("Deadlines", "%1连续 %2 个月未交党费"))
                            .arg(lapse.name, QString::number(lapse.run.months)),
                        lapse.day, lapse.basis});
    return {};
}

/// The report of the quarter that has ended last, or ends soon, unless it is submitted or said to be handed in.
Result<> DeadlineReader::addReport()
{
    const auto given = rule("report");
    if (!given)
        return given.error();
    const auto settings = m_reader.settings();
    if (!settings)
        return settings.error();
    const auto branches = m_reader.highestId(Kind::Branch);
    if (!branches)
        return branches.error();
    const Period running = Period::quarterOf(m_today);
    for (const Period& quarter : {Period::quarterOf(running.from.addDays(-1)), running}) {
        const QDate month = quarter.to.addDays(1);
        const QDate due(month.year(), month.month(), given->day);
        const bool isNear = m_today >= quarter.to.addDays(-given->daysAhead) && m_today <= due.addDays(given->daysKept);
        if (*branches == 0 || !isNear || settings->contains(reportSentSetting(quarter)))
            continue;
        const auto isDone = isEverythingSubmitted(m_reader, quarter, m_branches);
        if (!isDone)
            return isDone.error();
        if (*isDone)
            continue;
        Deadline deadline{Deadline::Type::Report,
                          Kind::Branch,
                          0,
                          say(QT_TRANSLATE_NOOP("Deadlines", "报送%1报告")).arg(quarter.label()),
                          due,
                          given->basis};
        deadline.period = quarter;
        deadline.lateAfter = QDate(month.year(), month.month(), given->lateAfter);
        m_found.append(deadline);
    }
    return {};
}

Result<QList<Deadline>> DeadlineReader::read()
{
    auto book = ruleBook(m_reader, QStringLiteral("deadlines"));
    if (!book)
        return book.error();
    m_book = std::move(*book);
    using Step = Result<> (DeadlineReader::*)();
    for (const Step step : {&DeadlineReader::addItems, &DeadlineReader::addTerms, &DeadlineReader::addMembers,
                            &DeadlineReader::addSteps, &DeadlineReader::addReport, &DeadlineReader::addDues}) {
        if (auto added = (this->*step)(); !added)
            return added.error();
    }
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const Deadline& a, const Deadline& b) { return a.day < b.day; });
    return m_found;
}

} // namespace

Result<QList<Deadline>> readDeadlines(Reader& reader, QDate today, const QList<qint64>& branches)
{
    return DeadlineReader(reader, today, branches).read();
}

DeadlineCounts countDeadlines(const QList<Deadline>& deadlines, QDate today)
{
    constexpr int daysOfAWeek = 7;
    const QDate sunday = today.addDays(daysOfAWeek - today.dayOfWeek());
    DeadlineCounts counts;
    for (const Deadline& deadline : deadlines) {
        counts.overdue += deadline.day < today ? 1 : 0;
        counts.thisWeek += deadline.day >= today && deadline.day <= sunday ? 1 : 0;
    }
    return counts;
}

QString deadlineText(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days < 0)
        return say(QT_TRANSLATE_NOOP("Deadlines", "逾期 %1 天")).arg(-days);
    return days == 0 ? say(QT_TRANSLATE_NOOP("Deadlines", "今天到期"))
                     : say(QT_TRANSLATE_NOOP("Deadlines", "还有 %1 天")).arg(days);
}

QString reportSentSetting(const Period& quarter)
{
    return QStringLiteral("report.sent.") + quarter.text;
}

} // namespace ledger
