// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/development.h"

#include "domain/developmentcourse.h"

#include <algorithm>

namespace ledger {

namespace {

PartialDate dateAt(const PartInfo& part, const PartRow& row, QStringView field)
{
    const int at = part.indexOf(field);
    return at < 0 ? PartialDate() : row.value(at).value<PartialDate>();
}

QString textAt(const PartInfo& part, const PartRow& row, QStringView field)
{
    const int at = part.indexOf(field);
    return at < 0 ? QString() : row.value(at).toString();
}

std::optional<double> numberAt(const PartInfo& part, const PartRow& row, QStringView field)
{
    const int at = part.indexOf(field);
    return at >= 0 && row.value(at).isValid() ? std::optional(row.value(at).toDouble()) : std::nullopt;
}

void readSteps(const Record& member, const PartInfo& part, const Vocabulary& vocabulary, DevelopmentFacts& facts)
{
    const QString dictionary = QStringLiteral("development_step");
    for (const PartRow& row : member.parts.value(part.key)) {
        const QString typed = textAt(part, row, u"step");
        if (typed.isEmpty())
            continue;
        StepFact fact{vocabulary.canonical(dictionary, typed).value_or(typed), dateAt(part, row, u"happened_on")};
        fact.people = namedPeople(textAt(part, row, u"people"));
        fact.days = numberAt(part, row, u"days");
        fact.hours = numberAt(part, row, u"hours");
        facts.steps.append(fact);
    }
    const auto has = [&](const QString& step) {
        return std::any_of(facts.steps.begin(), facts.steps.end(),
                           [&](const StepFact& row) { return row.step == step; });
    };
    for (const DictionaryWord& word : vocabulary.words(dictionary)) {
        facts.names.insert(word.word, vocabulary.text(dictionary, word.word));
        if (!word.isRetired() || has(word.word))
            facts.order << word.word;
    }
}

void readEvents(const Record& member, const PartInfo& part, const Vocabulary& vocabulary, DevelopmentFacts& facts)
{
    using Meaning = DevelopmentEvent::Meaning;
    const QString dictionary = QStringLiteral("member_event");
    const QSet<QString> extends = vocabulary.having(dictionary, QStringLiteral("extends_probation"));
    for (const PartRow& row : member.parts.value(part.key)) {
        const QString typed = textAt(part, row, u"event");
        DevelopmentEvent event{Meaning::Ends, vocabulary.canonical(dictionary, typed).value_or(typed),
                               dateAt(part, row, u"happened_on"), dateAt(part, row, u"until")};
        const QList<DictionaryWord> words = vocabulary.words(dictionary);
        const auto word = std::find_if(words.begin(), words.end(),
                                       [&](const DictionaryWord& each) { return each.word == event.event; });
        if (word == words.end())
            continue;
        if (extends.contains(event.event))
            event.meaning = Meaning::ExtendsProbation;
        else if (word->attributes.contains(QLatin1StringView("begins")))
            event.meaning = Meaning::Begins;
        else if (!word->attributes.contains(QLatin1StringView("ends")))
            continue;
        facts.events.append(event);
    }
    std::stable_sort(facts.events.begin(), facts.events.end(),
                     [](const DevelopmentEvent& a, const DevelopmentEvent& b) { return a.on < b.on; });
}

/// What is to be done next, and what else is known of the days to come.
class Outlook
{
public:
    explicit Outlook(const DevelopmentCourse& course)
        : m_course(course)
    {
    }
    void fill(DevelopmentPath& path) const;

private:
    const DevelopmentEdition& editionFor(const QString& step) const;
    DevelopmentTask task(const QString& step) const;
    std::optional<DevelopmentTask> review(const RecurringRule& rule, const DevelopmentEdition& edition) const;
    void place(DevelopmentPath& path, qsizetype at) const;
    void addReviews(DevelopmentPath& path) const;
    void addLater(DevelopmentPath& path, qsizetype from) const;
    DevelopmentTask::State stateOf(const DevelopmentTask& task, bool isPrompt) const;

    const DevelopmentCourse& m_course;
};

DevelopmentTask::State Outlook::stateOf(const DevelopmentTask& task, bool isPrompt) const
{
    const QDate today = m_course.today();
    if (task.latest.isValid() && today > task.latest)
        return DevelopmentTask::State::Overdue;
    if (task.earliest.isValid() && today < task.earliest)
        return DevelopmentTask::State::Waiting;
    return isPrompt && task.earliest.isValid() ? DevelopmentTask::State::Due : DevelopmentTask::State::Open;
}

/// The first edition under which the step can still happen.
const DevelopmentEdition& Outlook::editionFor(const QString& step) const
{
    for (const DevelopmentEdition& edition : m_course.editions()) {
        if (edition.to.isValid() && edition.to < m_course.today())
            continue;
        const QDate earliest = m_course.windowOf(step, edition).earliest;
        if (!edition.to.isValid() || !earliest.isValid() || earliest <= edition.to)
            return edition;
    }
    return m_course.editionAround(m_course.today());
}

/// The article of the limit that matters now.
static QString basisOf(DevelopmentTask::State state, const DayWindow& window)
{
    const bool isByLatest = state == DevelopmentTask::State::Overdue || state == DevelopmentTask::State::Open;
    const QString& first = isByLatest ? window.latestBasis : window.earliestBasis;
    return first.isEmpty() ? (isByLatest ? window.earliestBasis : window.latestBasis) : first;
}

DevelopmentTask Outlook::task(const QString& step) const
{
    const DevelopmentEdition& edition = editionFor(step);
    const StepRule* rule = edition.rule(step);
    DevelopmentTask task;
    task.step = step;
    task.name = m_course.name(step);
    if (!rule)
        return task;
    const DayWindow window = m_course.windowOf(step, edition);
    task.earliest = window.earliest;
    task.latest = window.latest;
    task.facts = factsOf(*rule);
    task.state = stateOf(task, window.isPrompt);
    task.basis = basisOf(task.state, window);
    if (task.basis.isEmpty())
        task.basis = edition.basis(rule->article);
    return task;
}

std::optional<DevelopmentTask> Outlook::review(const RecurringRule& rule, const DevelopmentEdition& edition) const
{
    const PartialDate begin = m_course.dayOf(rule.from);
    if (!rule.isOn || !begin.isValid() || !m_course.isDone(rule.from) || m_course.isDone(rule.until)
        || !m_course.facts().order.contains(rule.step))
        return std::nullopt;
    PartialDate last = begin;
    for (const PartialDate& day : m_course.daysOf(rule.step)) {
        if (day.first <= m_course.today() && last.first < day.first)
            last = day;
    }
    DevelopmentTask task;
    task.step = rule.step;
    task.name = m_course.name(rule.step);
    task.latest = rule.every.after(last.first);
    task.basis = edition.basis(rule.article, rule.origin);
    task.isReview = true;
    task.state = stateOf(task, false);
    return task;
}

void Outlook::place(DevelopmentPath& path, qsizetype at) const
{
    const QStringList& order = m_course.facts().order;
    const DevelopmentEdition& edition = m_course.editionAround(m_course.today());
    if (at >= 0) {
        path.step = order[at];
        path.stepName = m_course.name(path.step);
        path.since = m_course.dayOf(path.step);
    }
    // A step of the unit's own stands in the stage of the step before it.
    const StepRule* rule = nullptr;
    for (qsizetype i = at; i >= 0 && !rule; --i)
        rule = edition.rule(order[i]);
    const DevelopmentStage* stage = rule ? edition.stage(rule->stage) : &edition.stages.constFirst();
    path.stage = stage->key;
    path.stageName = labelOf(*stage);
    // By category alone: since the last day that is known of this stage.
    for (qsizetype i = at - 1; i >= 0 && !path.since.isValid(); --i) {
        const StepRule* before = edition.rule(order[i]);
        if (before && before->stage == stage->key && !m_course.isDone(path.step))
            path.since = m_course.dayOf(order[i]);
    }
}

void Outlook::addReviews(DevelopmentPath& path) const
{
    const DevelopmentEdition& edition = m_course.editionAround(m_course.today());
    for (const RecurringRule& rule : edition.recurring) {
        const auto due = review(rule, edition);
        if (!due)
            continue;
        if (path.next && path.next->step == due->step) {
            path.next->latest = due->latest;
            path.next->basis = due->basis;
            path.next->isReview = true;
            path.next->state = stateOf(*path.next, false);
        } else {
            path.others.append(*due);
        }
    }
}

/// Later steps whose days are known although others come first: an approval runs out while the talk is still to come.
void Outlook::addLater(DevelopmentPath& path, qsizetype from) const
{
    const QStringList& order = m_course.facts().order;
    for (qsizetype at = from; at < order.size(); ++at) {
        const DevelopmentEdition& edition = editionFor(order[at]);
        const StepRule* rule = edition.rule(order[at]);
        const bool isDated = rule && std::any_of(rule->limits.begin(), rule->limits.end(), [&](const StepLimit& limit) {
                                 const bool isWait = !limit.span.isNothing() || limit.after == probationEnd();
                                 return limit.isOn && isWait && m_course.baseOf(limit).isValid();
                             });
        if (isDated)
            path.others.append(task(order[at]));
    }
}

void Outlook::fill(DevelopmentPath& path) const
{
    const DevelopmentFacts& facts = m_course.facts();
    const qsizetype at = m_course.furthest();
    place(path, at);
    path.probationEnd = m_course.probationEnd();
    const bool hasEnded =
        !facts.events.isEmpty() && facts.events.constLast().meaning == DevelopmentEvent::Meaning::Ends;
    const bool isFiled = at + 1 >= facts.order.size();
    const bool isForgotten = facts.isFull && m_course.furthestRecorded() < m_course.byCategory();
    path.isOver = hasEnded || isFiled || isForgotten;
    if (path.isOver)
        return;
    path.next = task(facts.order[at + 1]);
    // A step does not come before the one it follows, whatever its own limit says.
    if (path.next->earliest.isValid() && path.since.isValid() && path.next->earliest < path.since.first)
        path.next->earliest = path.since.first;
    addReviews(path);
    addLater(path, at + 2);
}

} // namespace

DevelopmentFacts developmentFacts(const Record& member, const KindInfo& info, const Vocabulary& vocabulary)
{
    DevelopmentFacts facts;
    const auto date = [&](const char* key) { return member.value(QLatin1StringView(key)).value<PartialDate>(); };
    facts.birth = date("birth_on");
    facts.applied = date("applied_on");
    facts.admitted = date("admitted_on");
    facts.confirmed = date("confirmed_on");
    const QString categories = QStringLiteral("member_category");
    const QString typed = member.text(QStringLiteral("category"));
    facts.category = vocabulary.canonical(categories, typed).value_or(typed);
    for (const DictionaryWord& word : vocabulary.words(categories))
        facts.names.insert(word.word, vocabulary.text(categories, word.word));
    facts.isFull = vocabulary.having(categories, QStringLiteral("full")).contains(facts.category);
    if (const PartInfo* steps = info.part(u"development_steps"))
        readSteps(member, *steps, vocabulary, facts);
    if (const PartInfo* events = info.part(u"member_events"))
        readEvents(member, *events, vocabulary, facts);
    return facts;
}

DevelopmentTask::State DevelopmentPath::state() const
{
    DevelopmentTask::State gravest = next ? next->state : DevelopmentTask::State::Waiting;
    for (const DevelopmentTask& other : others) {
        const bool isPressing =
            other.state == DevelopmentTask::State::Overdue || other.state == DevelopmentTask::State::Due;
        if (isPressing && other.state > gravest)
            gravest = other.state;
    }
    return gravest;
}

DevelopmentPath developmentOf(const DevelopmentFacts& facts, const QList<DevelopmentEdition>& editions, QDate today)
{
    DevelopmentPath path;
    if (editions.isEmpty() || facts.order.isEmpty())
        return path;
    const DevelopmentCourse course(facts, editions, today);
    Outlook(course).fill(path);
    path.findings = developmentFindings(course);
    return path;
}

} // namespace ledger
