// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/committeefindings.h"

#include "core/jsontexts.h"
#include "core/language.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ledger {

using Severity = RuleFinding::Severity;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("rules", text);
}

QString postsPart()
{
    return QStringLiteral("branch_posts");
}

QString dayText(QDate day)
{
    return PartialDate::day(day).toText();
}

struct HeldPost {
    qint64 member = 0;
    QString name;
    QString post;
};

/// Judges one branch as its record stands in the form or the ledger.
class BranchJudge
{
public:
    BranchJudge(const Record& branch, const KindInfo& info, const Organization& organization,
                const Vocabulary& vocabulary, QDate day)
        : m_branch(branch)
        , m_info(info)
        , m_organization(organization)
        , m_vocabulary(vocabulary)
        , m_committeePosts(vocabulary.having(QStringLiteral("post"), QStringLiteral("committee")))
        , m_day(day)
    {
        readPosts();
        for (const qint64 id : m_organization.roster(branch.id, {day, day}))
            m_full += m_organization.standingOn(*m_organization.member(id), day) == Standing::Full ? 1 : 0;
    }

    QList<RuleFinding> findings(const CommitteeRule& rule)
    {
        judgeSize(rule);
        judgeCommittee(rule);
        judgePosts(rule);
        judgeTerm(rule);
        judgeTerms(rule);
        return m_findings;
    }

private:
    void add(Severity severity, const QString& text, const QString& basis, const QString& field)
    {
        m_findings.append({severity, text, basis, field});
    }

    QString nameOf(const QString& post) const { return m_vocabulary.text(QStringLiteral("post"), post); }
    QString namesOf(const QStringList& posts) const
    {
        QStringList names;
        std::ranges::transform(posts, std::back_inserter(names), [this](const QString& post) { return nameOf(post); });
        return listText(names);
    }
    bool hasCommittee() const { return m_branch.flag(QStringLiteral("has_committee")); }
    void readPosts();
    void judgeSize(const CommitteeRule& rule);
    void judgeCommittee(const CommitteeRule& rule);
    void judgePosts(const CommitteeRule& rule);
    void judgeTerm(const CommitteeRule& rule);
    void judgeTerms(const CommitteeRule& rule);

    const Record& m_branch;
    const KindInfo& m_info;
    const Organization& m_organization;
    const Vocabulary& m_vocabulary;
    QSet<QString> m_committeePosts;
    QDate m_day;
    QList<HeldPost> m_posts; ///< held on the day
    int m_full = 0;
    QList<RuleFinding> m_findings;
};

/// A post without a first day runs from the beginning of the term (contract section 3).
void BranchJudge::readPosts()
{
    const PartInfo* part = m_info.part(postsPart());
    const QDate termFrom = m_branch.day(QStringLiteral("term_from"));
    for (const PartRow& row : m_branch.parts.value(part->key)) {
        const QVariant from = row.value(part->indexOf(u"held_from"));
        const QVariant to = row.value(part->indexOf(u"held_to"));
        const DaySpan held{from.isValid() ? from.value<PartialDate>().first : termFrom,
                           to.isValid() ? to.value<PartialDate>().last() : QDate()};
        if (!held.contains(m_day))
            continue;
        const qint64 member = row.value(part->indexOf(u"member")).toLongLong();
        const OrgMember* known = m_organization.member(member);
        m_posts.append({member, known ? known->name : row.value(part->indexOf(u"person_name")).toString(),
                        row.value(part->indexOf(u"post")).toString()});
    }
}

void BranchJudge::judgeSize(const CommitteeRule& rule)
{
    if (m_full < rule.leastMembers)
        add(Severity::Warning,
            say(QT_TRANSLATE_NOOP("rules", "正式党员 %1 人，不足 %2 人，应与其他单位成立联合党支部"))
                .arg(QString::number(m_full), QString::number(rule.leastMembers)),
            rule.sizeBasis, {});
    const auto members = m_organization.roster(m_branch.id, {m_day, m_day}).size();
    if (rule.mostMembers > 0 && members > rule.mostMembers)
        add(Severity::Info,
            say(QT_TRANSLATE_NOOP("rules", "党员 %1 人，一般不超过 %2 人"))
                .arg(QString::number(members), QString::number(rule.mostMembers)),
            rule.sizeBasis, {});
}

void BranchJudge::judgeCommittee(const CommitteeRule& rule)
{
    const QString field = QStringLiteral("has_committee");
    const bool isDue = rule.committeeFrom > 0 && m_full >= rule.committeeFrom;
    if (isDue && !hasCommittee())
        add(Severity::Warning,
            say(QT_TRANSLATE_NOOP("rules", "正式党员 %1 人，%2 人以上的应当设立支部委员会"))
                .arg(QString::number(m_full), QString::number(rule.committeeFrom)),
            rule.basis, field);
    if (rule.committeeFrom > 0 && !isDue && hasCommittee())
        add(Severity::Warning,
            say(QT_TRANSLATE_NOOP("rules", "正式党员 %1 人，不足 %2 人的不设支部委员会，设书记 1 名"))
                .arg(QString::number(m_full), QString::number(rule.committeeFrom)),
            rule.basis, field);
    if (!hasCommittee())
        return;
    QSet<QString> persons;
    for (const HeldPost& held : std::as_const(m_posts)) {
        if (m_committeePosts.contains(held.post))
            persons.insert(held.member != 0 ? QString::number(held.member) : held.name);
    }
    const auto size = persons.size();
    const bool isWrong = size < rule.least || (rule.neverMore > 0 && size > rule.neverMore);
    if (isWrong || (rule.most > 0 && size > rule.most))
        add(isWrong ? Severity::Warning : Severity::Info,
            say(QT_TRANSLATE_NOOP("rules", "支委会现有 %1 人，一般 %2 至 %3 人，最多不超过 %4 人"))
                .arg(QString::number(size), QString::number(rule.least), QString::number(rule.most),
                     QString::number(rule.neverMore)),
            rule.basis, postsPart());
}

void BranchJudge::judgePosts(const CommitteeRule& rule)
{
    QStringList vacant;
    const QStringList wanted = hasCommittee() ? rule.posts : rule.smallPosts;
    for (const QString& post : wanted) {
        if (std::ranges::none_of(m_posts, [&](const HeldPost& held) { return held.post == post; }))
            vacant << post;
    }
    if (!vacant.isEmpty())
        add(Severity::Warning, say(QT_TRANSLATE_NOOP("rules", "%1空缺的职务：%2")).arg(dayText(m_day), namesOf(vacant)),
            rule.basis, postsPart());
    else if (!wanted.isEmpty())
        add(Severity::Info, say(QT_TRANSLATE_NOOP("rules", "应有的职务都有人担任：%1")).arg(namesOf(wanted)),
            rule.basis, postsPart());
    QStringList gone;
    for (const HeldPost& held : std::as_const(m_posts)) {
        const OrgMember* member = m_organization.member(held.member);
        if (member && m_branch.id != 0 && !m_organization.isOnRoster(*member, m_branch.id, {m_day, m_day}))
            gone << withRemark(held.name, nameOf(held.post));
    }
    if (!gone.isEmpty())
        add(Severity::Warning,
            say(QT_TRANSLATE_NOOP("rules", "已不在本支部名册而任职没有结束：%1")).arg(listText(gone)),
            say(QT_TRANSLATE_NOOP("rules", "当日花名册")), postsPart());
}

void BranchJudge::judgeTerm(const CommitteeRule& rule)
{
    const QString field = QStringLiteral("term_to");
    if (rule.termYears == 0 || !m_branch.isStated(field))
        return;
    const QDate to = m_branch.value(field).value<PartialDate>().last();
    const QDate from = m_branch.day(QStringLiteral("term_from"));
    if (to < m_day)
        add(Severity::Warning, say(QT_TRANSLATE_NOOP("rules", "本届任期已于%1届满，还没有换届")).arg(dayText(to)),
            rule.termBasis, field);
    else if (to <= addMonthsClamped(m_day, rule.monthsAhead))
        add(Severity::Warning,
            say(QT_TRANSLATE_NOOP("rules", "本届任期%1届满，应提前 %2 个月准备换届"))
                .arg(dayText(to), QString::number(rule.monthsAhead)),
            rule.termBasis, field);
    if (from.isValid() && to > addMonthsClamped(from, 12 * rule.termYears))
        add(Severity::Info, say(QT_TRANSLATE_NOOP("rules", "任期长于 %1 年")).arg(rule.termYears), rule.termBasis,
            field);
}

/// The terms one after the other: none begins before the last one has ended, and the last one is the present one.
void BranchJudge::judgeTerms(const CommitteeRule& rule)
{
    const PartInfo* part = m_info.part(u"branch_terms");
    struct Term {
        QString number;
        QDate from;
        QDate to;
    };
    QList<Term> terms;
    for (const PartRow& row : m_branch.parts.value(part->key)) {
        const QVariant to = row.value(part->indexOf(u"term_to"));
        terms.append({row.value(part->indexOf(u"number")).toString(),
                      row.value(part->indexOf(u"term_from")).value<PartialDate>().first,
                      to.isValid() ? to.value<PartialDate>().last() : QDate()});
    }
    std::ranges::stable_sort(terms, {}, &Term::from);
    for (qsizetype i = 1; i < terms.size(); ++i) {
        if (terms[i].from.isValid() && (!terms[i - 1].to.isValid() || terms[i].from <= terms[i - 1].to))
            add(Severity::Warning,
                say(QT_TRANSLATE_NOOP("rules", "历届任期重叠：%1、%2")).arg(terms[i - 1].number, terms[i].number),
                rule.termBasis, part->key);
    }
    const QDate from = m_branch.day(QStringLiteral("term_from"));
    if (!terms.isEmpty() && from.isValid() && terms.constLast().from.isValid() && terms.constLast().from > from)
        add(Severity::Warning,
            say(QT_TRANSLATE_NOOP("rules", "历届任期里的“%1”晚于本届任期：请把本届任期改成新的一届"))
                .arg(terms.constLast().number),
            rule.termBasis, QStringLiteral("term_from"));
}

Result<CommitteeRule> readRule(const QJsonObject& entry)
{
    const auto text = [&](const char* name) { return entry.value(QLatin1StringView(name)).toString(); };
    const auto number = [&](const char* name) { return entry.value(QLatin1StringView(name)).toInt(); };
    const auto words = [&](const char* name) { return textsOf(entry.value(QLatin1StringView(name))); };
    CommitteeRule rule;
    for (const QString& role : words("for"))
        rule.roles.insert(branchRoleFromWord(role));
    rule.leastMembers = number("least_members");
    rule.mostMembers = number("most_members");
    rule.sizeBasis = text("size_basis");
    rule.committeeFrom = number("committee_from");
    rule.least = number("least");
    rule.most = number("most");
    rule.neverMore = number("never_more");
    rule.posts = words("posts");
    rule.morePosts = words("more_posts");
    rule.smallPosts = words("small_posts");
    rule.smallMorePosts = words("small_more_posts");
    rule.approvedPosts = words("approved_posts");
    rule.mostMonthsMoved = number("most_months_moved");
    rule.basis = text("basis");
    rule.termYears = number("term_years");
    rule.monthsAhead = number("months_ahead");
    rule.termBasis = text("term_basis");
    rule.effectiveFrom = QDate::fromString(text("effective_from"), Qt::ISODate);
    if (rule.roles.isEmpty() || rule.roles.contains(BranchRole::Other) || rule.basis.isEmpty()
        || !rule.effectiveFrom.isValid())
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("rules", "支委会规则“%1”无法识别，请更正。")).arg(text("key")));
    return rule;
}

} // namespace

Result<QList<CommitteeRule>> readCommitteeRules(const QJsonObject& root)
{
    QList<CommitteeRule> rules;
    for (const QJsonValue& entry : root.value(QLatin1StringView("rules")).toArray()) {
        auto rule = readRule(entry.toObject());
        if (!rule)
            return rule.error();
        rules.append(*rule);
    }
    return rules;
}

BranchRole branchRoleOf(const Record& branch, const KindInfo& info, const Vocabulary& vocabulary)
{
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("branch_type"))) {
        if (word.word == branch.text(info.categoryField))
            return branchRoleFromWord(word.attributes.value(QLatin1StringView("role")).toString());
    }
    return BranchRole::Other;
}

const CommitteeRule* committeeRuleOf(const QList<CommitteeRule>& rules, BranchRole role, QDate day)
{
    const CommitteeRule* best = nullptr;
    for (const CommitteeRule& rule : rules) {
        if (rule.roles.contains(role) && rule.effectiveFrom <= day
            && (!best || best->effectiveFrom < rule.effectiveFrom))
            best = &rule;
    }
    return best;
}

QList<RuleFinding> committeeFindings(const Record& branch, const KindInfo& info, const Organization& organization,
                                     const Vocabulary& vocabulary, const QList<CommitteeRule>& rules, QDate day)
{
    const QDate closed = branch.day(QStringLiteral("closed_on"));
    const QDate founded = branch.day(QStringLiteral("founded_on"));
    const bool isStanding = (!closed.isValid() || closed > day) && (!founded.isValid() || founded <= day);
    const CommitteeRule* best = committeeRuleOf(rules, branchRoleOf(branch, info, vocabulary), day);
    return best && isStanding ? BranchJudge(branch, info, organization, vocabulary, day).findings(*best)
                              : QList<RuleFinding>();
}

} // namespace ledger
