// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/developmentcourse.h"

#include <algorithm>

namespace ledger {

DevelopmentCourse::DevelopmentCourse(const DevelopmentFacts& facts, const QList<DevelopmentEdition>& editions,
                                     QDate today)
    : m_facts(facts)
    , m_editions(editions)
    , m_today(today)
{
}

const DevelopmentEdition& DevelopmentCourse::editionAround(QDate day) const
{
    const DevelopmentEdition* edition = editionOn(m_editions, day);
    if (edition)
        return *edition;
    return day.isValid() && day > m_editions.constFirst().from ? m_editions.constLast() : m_editions.constFirst();
}

const DevelopmentEdition* DevelopmentCourse::judging(const PartialDate& day) const
{
    return day.isValid() ? editionOn(m_editions, day.last()) : nullptr;
}

QList<DevelopmentEvent> DevelopmentCourse::extensions() const
{
    QList<DevelopmentEvent> found;
    for (const DevelopmentEvent& event : m_facts.events) {
        if (event.meaning == DevelopmentEvent::Meaning::ExtendsProbation)
            found.append(event);
    }
    return found;
}

/// The discussion that ended in an extension confirms nobody: another one follows.
bool DevelopmentCourse::isVoid(const StepFact& row) const
{
    const QList<DevelopmentEvent> extended = extensions();
    if (extended.isEmpty() || !editionAround(m_today).probation.reopened.contains(row.step))
        return false;
    const PartialDate decided = extended.constLast().on;
    return !row.on.isValid() || !decided.isValid() || row.on.first <= decided.last();
}

QList<PartialDate> DevelopmentCourse::daysOf(const QString& step) const
{
    QList<PartialDate> days;
    for (const StepFact& row : m_facts.steps) {
        if (row.step == step && row.on.isValid() && !isVoid(row))
            days.append(row.on);
    }
    std::sort(days.begin(), days.end());
    if (!days.isEmpty() || m_editions.isEmpty())
        return days;
    const StepRule* rule = editionAround(m_today).rule(step);
    const PartialDate field = rule && rule->field == u"applied_on" ? m_facts.applied
        : rule && rule->field == u"admitted_on"                    ? m_facts.admitted
                                                                   : PartialDate();
    if (field.isValid())
        days.append(field);
    return days;
}

PartialDate DevelopmentCourse::dayOf(const QString& step) const
{
    const QList<PartialDate> days = daysOf(step);
    return days.isEmpty() ? PartialDate() : days.constLast();
}

bool DevelopmentCourse::isDone(const QString& step) const
{
    const QList<PartialDate> days = daysOf(step);
    if (!days.isEmpty())
        return days.constFirst().first <= m_today;
    return std::any_of(m_facts.steps.begin(), m_facts.steps.end(),
                       [&](const StepFact& row) { return row.step == step && !row.on.isValid() && !isVoid(row); });
}

qsizetype DevelopmentCourse::furthestRecorded() const
{
    for (qsizetype at = m_facts.order.size() - 1; at >= 0; --at) {
        if (isDone(m_facts.order[at]))
            return at;
    }
    return -1;
}

qsizetype DevelopmentCourse::byCategory() const
{
    for (const StepRule& rule : editionAround(m_today).steps) {
        if (!rule.becomes.isEmpty() && rule.becomes == m_facts.category)
            return m_facts.order.indexOf(rule.step);
    }
    return -1;
}

qsizetype DevelopmentCourse::furthest() const
{
    const qsizetype recorded = furthestRecorded();
    const qsizetype implied = byCategory();
    if (implied <= recorded)
        return recorded;
    const DevelopmentEdition& edition = editionAround(m_today);
    const StepRule* there = recorded < 0 ? nullptr : edition.rule(m_facts.order[recorded]);
    const StepRule* meant = edition.rule(m_facts.order[implied]);
    const bool isSameStage = there && meant && there->stage == meant->stage;
    return isSameStage && !m_facts.steps.isEmpty() ? recorded : implied;
}

static PartialDate moved(const PartialDate& day, const CalendarSpan& span)
{
    return day.isValid() ? PartialDate{span.after(day.first), day.precision} : PartialDate();
}

PartialDate DevelopmentCourse::plainProbationEnd() const
{
    const PartialDate begin = dayOf(editionAround(m_today).probation.from);
    return moved(begin, editionAround(begin.first).probation.length);
}

PartialDate DevelopmentCourse::probationEnd() const
{
    const PartialDate plain = plainProbationEnd();
    const QList<DevelopmentEvent> extended = extensions();
    if (extended.isEmpty() || !plain.isValid())
        return plain;
    const PartialDate until = extended.constLast().until;
    if (until.isValid())
        return until;
    // Nobody wrote until when: at the least as long as an extension lasts.
    return moved(plain, editionAround(plain.first).probation.shortestExtension);
}

PartialDate DevelopmentCourse::baseOf(const StepLimit& limit) const
{
    if (limit.test == StepLimit::Test::AgeAtLeast)
        return m_facts.birth;
    return limit.after == ledger::probationEnd() ? probationEnd() : dayOf(limit.after);
}

QStringList DevelopmentCourse::missingBefore(const QString& step, const DevelopmentEdition& edition) const
{
    QStringList missing;
    const qsizetype implied = byCategory();
    const qsizetype place = m_facts.order.indexOf(step);
    for (qsizetype at = 0; at < place; ++at) {
        const StepRule* rule = edition.rule(m_facts.order[at]);
        if (!rule)
            continue;
        const bool isReached = !rule->becomes.isEmpty() && (isDone(rule->step) || at <= implied);
        if (isReached)
            missing.clear();
        else if (rule->isNeeded && !isDone(rule->step))
            missing << rule->step;
    }
    return missing;
}

QDate birthdayAt(QDate birth, int years)
{
    const QDate day = birth.addYears(years);
    return day.day() == birth.day() ? day : day.addDays(1);
}

DayWindow DevelopmentCourse::windowOf(const QString& step, const DevelopmentEdition& edition) const
{
    DayWindow window;
    const StepRule* rule = edition.rule(step);
    if (!rule)
        return window;
    for (const StepLimit& limit : rule->limits) {
        const PartialDate base = baseOf(limit);
        if (!limit.isOn || !base.isValid())
            continue;
        const QString basis = edition.basis(limit.article, limit.origin);
        if (limit.test == StepLimit::Test::AtMost) {
            const QDate day = limit.span.after(base.first);
            if (window.latest.isValid() && window.latest <= day)
                continue;
            window.latest = day;
            window.latestBasis = basis;
            continue;
        }
        const QDate day = limit.test == StepLimit::Test::AgeAtLeast ? birthdayAt(base.last(), limit.years)
                                                                    : limit.span.after(base.last());
        window.isPrompt = window.isPrompt || limit.isPrompt;
        if (window.earliest.isValid() && day <= window.earliest)
            continue;
        window.earliest = day;
        window.earliestBasis = basis;
    }
    return window;
}

} // namespace ledger
