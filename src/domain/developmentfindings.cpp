// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "domain/developmentcourse.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

using Severity = RuleFinding::Severity;

QString say(const char* text)
{
    return QCoreApplication::translate("development", text);
}

const QString& stepsPart()
{
    static const QString key = QStringLiteral("development_steps");
    return key;
}

/// Looks at everything recorded of one person. A date that is only known to the month is wrong where each of its days is.
class FindingCollector
{
public:
    explicit FindingCollector(const DevelopmentCourse& course)
        : m_course(course)
        , m_facts(course.facts())
    {
    }
    QList<RuleFinding> collect();

private:
    void add(Severity severity, const QString& text, const QString& basis, const QString& field = stepsPart())
    {
        m_found.append({severity, text, basis, field});
    }
    QString said(const QString& step) const { return QStringLiteral("“%1”").arg(m_course.name(step)); }
    void judgeLimits(const QString& step);
    std::optional<RuleFinding> judge(const QString& step, const StepLimit& limit,
                                     const DevelopmentEdition& edition) const;
    void judgeChecks(const StepFact& fact);
    void judgePeople(const StepFact& fact, const StepCheck& check, const QString& basis);
    void judgeTraining(const StepFact& fact, const StepCheck& check, const QString& basis);
    void judgeOrder(qsizetype at);
    void judgeMissing();
    void judgeReviews();
    void judgeExtensions();
    void judgeConfirmation();
    void judgeAdmissionDay();
    void judgeCategory();

    const DevelopmentCourse& m_course;
    const DevelopmentFacts& m_facts;
    QList<RuleFinding> m_found;
    QSet<QString> m_judged; ///< steps that a limit has found wrong already
};

std::optional<RuleFinding> FindingCollector::judge(const QString& step, const StepLimit& limit,
                                                   const DevelopmentEdition& edition) const
{
    const PartialDate day = m_course.dayOf(step);
    const PartialDate base = m_course.baseOf(limit);
    if (!limit.isOn || !base.isValid())
        return std::nullopt;
    const QString basis = edition.basis(limit.article, limit.origin);
    const QString rule = limitText(limit, m_facts.names);
    if (limit.test == StepLimit::Test::AtMost) {
        const QDate latest = limit.span.after(base.last());
        if (day.first <= latest)
            return std::nullopt;
        return RuleFinding{limit.severity,
                           say(QT_TRANSLATE_NOOP("development", "%1在%2，晚于最迟的%3：%4。"))
                               .arg(said(step), day.toText(), PartialDate::day(latest).toText(), rule),
                           basis, stepsPart()};
    }
    const QDate earliest =
        limit.test == StepLimit::Test::AgeAtLeast ? birthdayAt(base.first, limit.years) : limit.span.after(base.first);
    if (day.last() >= earliest)
        return std::nullopt;
    return RuleFinding{limit.severity,
                       say(QT_TRANSLATE_NOOP("development", "%1在%2，早于最早的%3：%4。"))
                           .arg(said(step), day.toText(), PartialDate::day(earliest).toText(), rule),
                       basis, stepsPart()};
}

/// Of several limits in the same direction only the gravest is said.
void FindingCollector::judgeLimits(const QString& step)
{
    const DevelopmentEdition* edition = m_course.judging(m_course.dayOf(step));
    const StepRule* rule = edition ? edition->rule(step) : nullptr;
    if (!rule)
        return;
    QHash<QString, RuleFinding> gravest;
    QStringList order;
    for (const StepLimit& limit : rule->limits) {
        const auto finding = judge(step, limit, *edition);
        if (!finding)
            continue;
        const QString key = QStringLiteral("%1 %2").arg(static_cast<int>(limit.test)).arg(limit.after);
        if (!gravest.contains(key))
            order << key;
        if (!gravest.contains(key) || gravest.value(key).severity < finding->severity)
            gravest.insert(key, *finding);
    }
    for (const QString& key : std::as_const(order))
        m_found.append(gravest.value(key));
    if (!order.isEmpty())
        m_judged.insert(step);
}

/// What is not stated is only hinted at: older records and other people's workbooks do not have it.
void FindingCollector::judgePeople(const StepFact& fact, const StepCheck& check, const QString& basis)
{
    const QString wanted = checkText(check);
    if (fact.people.isEmpty()) {
        add(Severity::Info,
            say(QT_TRANSLATE_NOOP("development", "%1没有写姓名：应为%2。")).arg(said(fact.step), wanted), basis);
        return;
    }
    if (fact.people.size() < check.least || fact.people.size() > check.most)
        add(Severity::Warning,
            say(QT_TRANSLATE_NOOP("development", "%1写了%2人，应为%3。"))
                .arg(said(fact.step), QString::number(fact.people.size()), wanted),
            basis);
    for (const StepPerson& person : fact.people) {
        switch (person.known) {
        case StepPerson::Known::Full:
            break;
        case StepPerson::Known::NotFull:
            add(Severity::Warning,
                say(QT_TRANSLATE_NOOP("development", "%1：%2当时不是正式党员。")).arg(said(fact.step), person.name),
                basis);
            break;
        case StepPerson::Known::WithoutVote:
            add(Severity::Warning,
                say(QT_TRANSLATE_NOOP("development", "%1：%2当时没有表决权（留党察看等），不能担任。"))
                    .arg(said(fact.step), person.name),
                basis);
            break;
        case StepPerson::Known::Nowhere:
        case StepPerson::Known::Several:
            add(Severity::Info,
                say(QT_TRANSLATE_NOOP("development", "%1：花名册上认不出“%2”，请核对是不是正式党员。"))
                    .arg(said(fact.step), person.name),
                basis);
            break;
        }
    }
}

void FindingCollector::judgeTraining(const StepFact& fact, const StepCheck& check, const QString& basis)
{
    const auto text = [](double number) { return QString::number(number); };
    const QString wanted = checkText(check);
    if (!fact.days && !fact.hours) {
        add(Severity::Info,
            say(QT_TRANSLATE_NOOP("development", "%1没有写天数或学时：应%2。")).arg(said(fact.step), wanted), basis);
        return;
    }
    if (fact.days.value_or(0) >= check.days || fact.hours.value_or(0) >= check.hours)
        return;
    QStringList stated;
    if (fact.days)
        stated << say(QT_TRANSLATE_NOOP("development", "%1天")).arg(text(*fact.days));
    if (fact.hours)
        stated << say(QT_TRANSLATE_NOOP("development", "%1学时")).arg(text(*fact.hours));
    add(Severity::Warning,
        say(QT_TRANSLATE_NOOP("development", "%1只有%2：应%3。")).arg(said(fact.step), listText(stated), wanted),
        basis);
}

void FindingCollector::judgeChecks(const StepFact& fact)
{
    const DevelopmentEdition* edition = m_course.judging(fact.on);
    const StepRule* rule = edition ? edition->rule(fact.step) : nullptr;
    for (const StepCheck& check : rule ? rule->checks : QList<StepCheck>()) {
        const QString basis = edition->basis(check.article);
        if (check.what == StepCheck::What::People)
            judgePeople(fact, check, basis);
        else
            judgeTraining(fact, check, basis);
    }
}

/// Steps of the unit's own and repeated ones stand beside the order.
void FindingCollector::judgeOrder(qsizetype at)
{
    const QString& step = m_facts.order[at];
    const PartialDate day = m_course.dayOf(step);
    const DevelopmentEdition* edition = m_course.judging(day);
    const StepRule* rule = edition ? edition->rule(step) : nullptr;
    if (!rule || rule->isRepeated || m_judged.contains(step))
        return;
    for (qsizetype before = at - 1; before >= 0; --before) {
        const StepRule* earlier = edition->rule(m_facts.order[before]);
        const PartialDate other = m_course.dayOf(m_facts.order[before]);
        if (!earlier || earlier->isRepeated || !other.isValid() || other.first <= day.last())
            continue;
        add(earlier->stage == rule->stage ? Severity::Info : Severity::Warning,
            say(QT_TRANSLATE_NOOP("development", "%1（%2）排在%3（%4）之后，日期却更早，请核对。"))
                .arg(said(step), day.toText(), said(earlier->step), other.toText()),
            edition->basis(rule->article));
        return;
    }
}

void FindingCollector::judgeMissing()
{
    const qsizetype furthest = m_course.furthestRecorded();
    if (furthest < 0 || m_facts.steps.isEmpty())
        return;
    const QString& reached = m_facts.order[furthest];
    const PartialDate day = m_course.dayOf(reached);
    const DevelopmentEdition* edition =
        day.isValid() ? m_course.judging(day) : &m_course.editionAround(m_course.today());
    QStringList others;
    for (qsizetype at = 0; edition && at < furthest; ++at) {
        const QString& step = m_facts.order[at];
        const StepRule* rule = edition->rule(step);
        if (!rule || m_course.isDone(step))
            continue;
        if (rule->isNeeded)
            add(Severity::Warning,
                say(QT_TRANSLATE_NOOP("development", "已登记%1，但没有登记%2，这一步不可缺少。"))
                    .arg(said(reached), said(step)),
                edition->basis(rule->article));
        else
            others << said(step);
    }
    if (!others.isEmpty())
        add(Severity::Info,
            say(QT_TRANSLATE_NOOP("development", "%1之前还有步骤没有登记：%2。")).arg(said(reached), listText(others)),
            edition->basis(QString()));
}

/// Where no review at all was recorded, judgeMissing() says so.
void FindingCollector::judgeReviews()
{
    const DevelopmentEdition& edition = m_course.editionAround(m_course.today());
    for (const RecurringRule& rule : edition.recurring) {
        const QList<PartialDate> days = m_course.daysOf(rule.step);
        PartialDate last = m_course.dayOf(rule.from);
        if (!rule.isOn || days.isEmpty() || !last.isValid())
            continue;
        const PartialDate until = m_course.dayOf(rule.until);
        QList<PartialDate> ends = days;
        if (until.isValid())
            ends.append(until);
        for (const PartialDate& day : std::as_const(ends)) {
            const QDate latest = rule.every.after(last.last());
            const DevelopmentEdition* judging = m_course.judging(day);
            if (judging && day.first > latest && !(until.isValid() && until.last() < day.first))
                add(Severity::Warning,
                    say(QT_TRANSLATE_NOOP("development", "%1每%2至少一次：%3之后应在%4前再做一次。"))
                        .arg(said(rule.step), rule.every.text(), last.toText(), PartialDate::day(latest).toText()),
                    judging->basis(rule.article, rule.origin));
            if (last.first < day.first)
                last = day;
        }
    }
}

void FindingCollector::judgeExtensions()
{
    const QList<DevelopmentEvent> extended = m_course.extensions();
    const PartialDate plain = m_course.plainProbationEnd();
    if (extended.isEmpty() || !plain.isValid())
        return;
    const DevelopmentEdition* edition = m_course.judging(plain);
    if (!edition)
        return;
    const QString field = QStringLiteral("member_events");
    const ProbationRule& rule = edition->probation;
    const QString basis = edition->basis(rule.extensionArticle);
    if (extended.size() > rule.extensions)
        add(Severity::Fault,
            say(QT_TRANSLATE_NOOP("development", "预备期延长了%1次，最多只能延长%2次。"))
                .arg(QString::number(extended.size()), QString::number(rule.extensions)),
            basis, field);
    const PartialDate until = extended.constLast().until;
    const QDate shortest = rule.shortestExtension.after(plain.first);
    const QDate longest = rule.longestExtension.after(plain.last());
    if (!until.isValid())
        add(Severity::Warning,
            say(QT_TRANSLATE_NOOP("development", "延长预备期没有写延长到哪一天，应在%1至%2之间。"))
                .arg(PartialDate::day(shortest).toText(), PartialDate::day(longest).toText()),
            basis, field);
    else if (until.last() < shortest || until.first > longest)
        add(Severity::Warning,
            say(QT_TRANSLATE_NOOP("development", "预备期延长到%1，应在%2至%3之间（延长%4至%5）。"))
                .arg(until.toText(), PartialDate::day(shortest).toText(), PartialDate::day(longest).toText(),
                     rule.shortestExtension.text(), rule.longestExtension.text()),
            basis, field);
}

/// Standing in the Party counts from the end of probation, whenever the meeting was held.
void FindingCollector::judgeConfirmation()
{
    const PartialDate end = m_course.probationEnd();
    const PartialDate confirmed = m_facts.confirmed;
    const DevelopmentEdition* edition = m_course.judging(confirmed);
    if (!edition || !end.isValid())
        return;
    const bool isEarly = confirmed.last() < end.first;
    if (!isEarly && confirmed.first <= end.last())
        return;
    const ProbationRule& rule = edition->probation;
    add(isEarly ? Severity::Fault : Severity::Warning,
        say(QT_TRANSLATE_NOOP("development", "转正时间%1与预备期满的%2不同：转正时间应是预备期满之日，党龄由此算起。"))
            .arg(confirmed.toText(), end.toText()),
        edition->basis(isEarly || rule.standingArticle.isEmpty() ? rule.article : rule.standingArticle),
        QStringLiteral("confirmed_on"));
}

void FindingCollector::judgeAdmissionDay()
{
    const DevelopmentEdition* edition = m_course.judging(m_facts.admitted);
    if (!edition)
        return;
    const PartialDate meeting = m_course.dayOf(edition->probation.from);
    const bool isSame = meeting.first <= m_facts.admitted.last() && m_facts.admitted.first <= meeting.last();
    if (!isSame)
        add(Severity::Warning,
            say(QT_TRANSLATE_NOOP("development", "入党时间%1与%2的日期%3不同：预备期从支部大会通过之日算起。"))
                .arg(m_facts.admitted.toText(), said(edition->probation.from), meeting.toText()),
            edition->basis(edition->probation.article), QStringLiteral("admitted_on"));
}

/// The category lags behind the steps.
void FindingCollector::judgeCategory()
{
    const DevelopmentEdition& edition = m_course.editionAround(m_course.today());
    const qsizetype reached = m_course.furthestRecorded();
    qsizetype stands = -1;
    const StepRule* ought = nullptr;
    for (qsizetype at = 0; at < m_facts.order.size(); ++at) {
        const StepRule* rule = edition.rule(m_facts.order[at]);
        if (!rule || rule->becomes.isEmpty())
            continue;
        if (rule->becomes == m_facts.category)
            stands = at;
        if (at <= reached && m_course.isDone(rule->step))
            ought = rule;
    }
    if (stands < 0 || !ought || m_facts.order.indexOf(ought->step) <= stands)
        return;
    add(Severity::Info,
        say(QT_TRANSLATE_NOOP("development", "已登记%1，人员类别仍是“%2”，请改为“%3”。"))
            .arg(said(ought->step), m_course.name(m_facts.category), m_course.name(ought->becomes)),
        edition.basis(ought->article), QStringLiteral("category"));
}

QList<RuleFinding> FindingCollector::collect()
{
    for (const QString& step : m_facts.order)
        judgeLimits(step);
    for (const StepFact& fact : m_facts.steps)
        judgeChecks(fact);
    for (qsizetype at = 0; at < m_facts.order.size(); ++at)
        judgeOrder(at);
    judgeMissing();
    judgeReviews();
    judgeExtensions();
    judgeConfirmation();
    judgeAdmissionDay();
    judgeCategory();
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const RuleFinding& a, const RuleFinding& b) { return a.severity > b.severity; });
    return m_found;
}

} // namespace

QList<RuleFinding> developmentFindings(const DevelopmentCourse& course)
{
    return FindingCollector(course).collect();
}

} // namespace ledger
