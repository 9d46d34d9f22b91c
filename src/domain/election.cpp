// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/election.h"

#include "core/chinesenumber.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("rules", text);
}

QVariant dayValue(QDate day)
{
    return day.isValid() ? QVariant::fromValue(PartialDate::day(day)) : QVariant();
}

QString dayText(QDate day)
{
    return PartialDate::day(day).toText();
}

Error refusal(const QString& text)
{
    return fail(ErrorCode::Validation, text);
}

QSet<QString> committeePosts(const Vocabulary& vocabulary)
{
    return vocabulary.having(QStringLiteral("post"), QStringLiteral("committee"));
}

QString termNumber(int number)
{
    return QStringLiteral("第%1届").arg(styledChinese(number));
}

/// 第三届 or 第3届 → 3; 0 where it says no number.
int numberOf(const QString& term)
{
    constexpr int enough = 200;
    for (int number = 1; number < enough; ++number) {
        if (term == termNumber(number) || term == QStringLiteral("第%1届").arg(number))
            return number;
    }
    return 0;
}

Result<> checkElection(const Election& election, const ElectionGround& ground)
{
    if (!election.heldOn.isValid())
        return refusal(say(QT_TRANSLATE_NOOP("rules", "请填写选举日期。")));
    if (!election.term.from.isValid())
        return refusal(say(QT_TRANSLATE_NOOP("rules", "请填写本届任期从哪天起。")));
    if (election.term.from < election.heldOn)
        return refusal(say(QT_TRANSLATE_NOOP("rules", "本届任期早于选举日期，请核对。")));
    if (election.term.to.isValid() && election.term.to <= election.term.from)
        return refusal(say(QT_TRANSLATE_NOOP("rules", "届满日期早于任期开始，请核对。")));
    if (election.number.trimmed().isEmpty())
        return refusal(say(QT_TRANSLATE_NOOP("rules", "请填写届次，例如：第三届。")));
    if (election.posts.isEmpty())
        return refusal(say(QT_TRANSLATE_NOOP("rules", "请至少填写一个职务由谁担任。")));
    if (election.present > election.asked && election.asked >= 0)
        return refusal(say(QT_TRANSLATE_NOOP("rules", "实到人数多于应到人数，请核对。")));
    const QList<qint64> electable = electableOn(ground.organization, election.branchId, election.heldOn);
    for (const Election::Elected& elected : election.posts) {
        const OrgMember* member = ground.organization.member(elected.memberId);
        const QString name = member ? member->name : QString();
        if (!member || !electable.contains(elected.memberId))
            return refusal(
                say(QT_TRANSLATE_NOOP("rules", "“%1”在 %2 不是本支部有被选举权的正式党员，不能担任%3。"))
                    .arg(name, dayText(election.heldOn), ground.vocabulary.text(QStringLiteral("post"), elected.post)));
    }
    return {};
}

/// Ends what the committee before held. A post without a first day runs from the beginning of the term: that day is
/// written down, since the term is another one from now on.
class PostsBefore
{
public:
    PostsBefore(const PartInfo& part, const Record& branch, const Election& election)
        : m_from(part.indexOf(u"held_from"))
        , m_to(part.indexOf(u"held_to"))
        , m_post(part.indexOf(u"post"))
        , m_name(part.indexOf(u"person_name"))
        , m_termFrom(branch.value(QStringLiteral("term_from")))
        , m_begin(election.term.from)
    {
    }

    Result<> end(QList<PartRow>& rows, const QSet<QString>& posts) const
    {
        for (PartRow& row : rows) {
            row.resize(std::max<qsizetype>(row.size(), std::max(m_from, m_to) + 1));
            if (!row[m_from].isValid())
                row[m_from] = m_termFrom;
            const bool isOver = row[m_to].isValid() && row[m_to].value<PartialDate>().last() < m_begin;
            if (isOver || !posts.contains(row[m_post].toString()))
                continue;
            const QDate from = row[m_from].value<PartialDate>().first;
            if (from.isValid() && from >= m_begin)
                return refusal(say(QT_TRANSLATE_NOOP("rules", "%1的“%2”从 %3 起，新一届的任期要比它晚。"))
                                   .arg(row[m_name].toString(), row[m_post].toString(), dayText(from)));
            row[m_to] = dayValue(m_begin.addDays(-1));
        }
        return {};
    }

private:
    int m_from;
    int m_to;
    int m_post;
    int m_name;
    QVariant m_termFrom;
    QDate m_begin;
};

/// The past terms with the one that ends now, and the new one.
void addTerms(QList<PartRow>& rows, const PartInfo& part, const Record& branch, const Election& election)
{
    const int numberAt = part.indexOf(u"number");
    const int fromAt = part.indexOf(u"term_from");
    const int toAt = part.indexOf(u"term_to");
    const QDate last = election.term.from.addDays(-1);
    const QDate from = branch.day(QStringLiteral("term_from"));
    bool isKnown = !from.isValid();
    for (PartRow& row : rows) {
        row.resize(part.fields.size());
        isKnown = isKnown || row[fromAt].value<PartialDate>().first == from;
        if (!row[toAt].isValid() || row[toAt].value<PartialDate>().last() > last)
            row[toAt] = dayValue(last);
    }
    if (!isKnown) {
        PartRow before(part.fields.size());
        const int number = numberOf(election.number);
        // The record's own words, whatever the interface speaks.
        before[numberAt] = number > 1 ? termNumber(number - 1) : QStringLiteral("上一届");
        before[fromAt] = branch.value(QStringLiteral("term_from"));
        const QDate to = branch.value(QStringLiteral("term_to")).value<PartialDate>().last();
        before[toAt] = dayValue(to.isValid() ? std::min(to, last) : last);
        rows.append(before);
    }
    PartRow now(part.fields.size());
    now[numberAt] = election.number.trimmed();
    now[fromAt] = dayValue(election.term.from);
    now[toAt] = dayValue(election.term.to);
    now[part.indexOf(u"elected_on")] = dayValue(election.heldOn);
    if (!election.note.isEmpty())
        now[part.indexOf(u"note")] = election.note;
    rows.append(now);
}

/// The highest number among the terms that are known, and one more; a branch of whom no term is known has its first.
int nextNumber(const Record& branch, const KindInfo& info)
{
    const PartInfo& part = *info.part(u"branch_terms");
    int highest = branch.isStated(QStringLiteral("term_from")) ? 1 : 0;
    for (const PartRow& row : branch.parts.value(part.key))
        highest = std::max(highest, numberOf(row.value(part.indexOf(u"number")).toString()));
    return highest + 1;
}

} // namespace

QList<qint64> electableOn(const Organization& organization, qint64 branch, QDate day)
{
    QList<qint64> ids;
    for (const qint64 id : organization.roster(branch, {day, day})) {
        const OrgMember& member = *organization.member(id);
        if (organization.standingOn(member, day) == Standing::Full
            && !Organization::eventOn(member, day, EventEffect::NoVote))
            ids.append(id);
    }
    return ids;
}

Election electionDraft(const Record& branch, const CommitteeRule& rule, const ElectionGround& ground, QDate day)
{
    Election draft;
    draft.branchId = branch.id;
    draft.heldOn = day;
    draft.term.from = day;
    if (rule.termYears > 0)
        draft.term.to = addMonthsClamped(day, 12 * rule.termYears).addDays(-1);
    draft.number = termNumber(nextNumber(branch, ground.info));
    const auto electable = electableOn(ground.organization, branch.id, day).size();
    draft.hasCommittee =
        rule.committeeFrom > 0 ? electable >= rule.committeeFrom : branch.flag(QStringLiteral("has_committee"));
    return draft;
}

QStringList electedPosts(const CommitteeRule& rule, const Election& election, const Vocabulary& vocabulary)
{
    if (!election.hasCommittee)
        return rule.smallPosts + rule.smallMorePosts;
    QStringList posts = rule.posts + rule.morePosts;
    const QSet<QString> known = committeePosts(vocabulary);
    for (const DictionaryWord& word : vocabulary.offered(QStringLiteral("post"))) {
        if (known.contains(word.word) && !posts.contains(word.word))
            posts << word.word;
    }
    return posts;
}

Result<Record> withElection(const Record& branch, const Election& election, const ElectionGround& ground)
{
    if (auto checked = checkElection(election, ground); !checked)
        return checked.error();
    Record after = branch;
    const PartInfo& posts = *ground.info.part(u"branch_posts");
    const PartInfo& terms = *ground.info.part(u"branch_terms");
    const PostsBefore before(posts, branch, election);
    if (auto ended = before.end(after.parts[posts.key], committeePosts(ground.vocabulary)); !ended)
        return ended.error();
    addTerms(after.parts[terms.key], terms, branch, election);
    for (const Election::Elected& elected : election.posts) {
        PartRow row(posts.fields.size());
        row[posts.indexOf(u"member")] = elected.memberId;
        row[posts.indexOf(u"person_name")] = ground.organization.member(elected.memberId)->name;
        row[posts.indexOf(u"post")] = elected.post;
        row[posts.indexOf(u"held_from")] = dayValue(election.term.from);
        after.parts[posts.key].append(row);
    }
    after.set(QStringLiteral("term_from"), dayValue(election.term.from));
    after.set(QStringLiteral("term_to"), dayValue(election.term.to));
    after.set(QStringLiteral("has_committee"), election.hasCommittee);
    return after;
}

} // namespace ledger
