// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/frozenperiods.h"

#include "core/language.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("Submissions", text);
}

QString submissionText(const Submission& submission)
{
    return say(QT_TRANSLATE_NOOP("Submissions", "%1%2（第%3次上报）"))
        .arg(submission.branchName, submission.period.label(), QString::number(submission.number));
}

Result<const QList<Submission>*> FrozenPeriods::over(qint64 branch)
{
    if (!m_over.contains(branch)) {
        qint64 known = branch;
        for (int steps = 0; m_parents.contains(known) && steps < m_parents.size(); ++steps)
            known = m_parents.value(known);
        auto found = m_store.over(known);
        if (!found)
            return found.error();
        m_over.insert(branch, *found);
    }
    return &*m_over.constFind(branch);
}

Result<QList<Submission>> FrozenPeriods::concerned(const Record* before, const Record& after)
{
    if (!m_isAny) {
        auto isAny = m_store.isAnyInForce();
        if (!isAny)
            return isAny.error();
        m_isAny = *isAny;
    }
    QList<Submission> found;
    if (!*m_isAny)
        return found;
    const QList<DatedFact> facts = changedFacts(m_schema.of(after.kind), before, after);
    for (const DatedFact& fact : facts) {
        auto all = over(fact.branch);
        if (!all)
            return all.error();
        for (const Submission& submission : **all) {
            const bool isInside =
                submission.period.contains(fact.days.from) && submission.period.contains(fact.days.to);
            const bool isKnown = std::any_of(found.begin(), found.end(),
                                             [&](const Submission& known) { return known.id == submission.id; });
            if (isInside && !isKnown)
                found.append(submission);
        }
    }
    return found;
}

/// What the report was made from is corrected; everything else came late.
Result<LaterChange::Entry> FrozenPeriods::entryOf(const Submission& submission, const Record* before,
                                                  const Record& after)
{
    auto known = m_store.entryOf(submission.id, after.kind, after.id);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const QList<DatedFact> facts = before ? datedFacts(m_schema.of(after.kind), *before) : QList<DatedFact>();
    const bool wasThere = std::any_of(facts.begin(), facts.end(), [&](const DatedFact& fact) {
        const bool isInside = submission.period.contains(fact.days.from) && submission.period.contains(fact.days.to);
        const auto all = m_over.value(fact.branch);
        return isInside
            && std::any_of(all.begin(), all.end(), [&](const Submission& s) { return s.id == submission.id; });
    });
    return wasThere ? LaterChange::Entry::Correction : LaterChange::Entry::Late;
}

Result<> FrozenPeriods::note(const Record* before, const Record& after, AuditAction action)
{
    auto submissions = concerned(before, after);
    if (!submissions)
        return submissions.error();
    for (const Submission& submission : std::as_const(*submissions)) {
        const Key key(submission.id, {static_cast<int>(after.kind), after.id});
        if (const auto place = m_places.constFind(key); place != m_places.constEnd()) {
            m_changes[*place].after = after;
            continue;
        }
        auto entry = entryOf(submission, before, after);
        if (!entry)
            return entry.error();
        m_places.insert(key, m_changes.size());
        m_changes.append({submission, *entry, before ? std::optional(*before) : std::nullopt, after, action});
    }
    return {};
}

QList<FrozenTouch> FrozenPeriods::touches() const
{
    constexpr qsizetype mostNamed = 5;
    QList<FrozenTouch> touches;
    QHash<qint64, qsizetype> places;
    for (const Change& change : m_changes) {
        if (!places.contains(change.submission.id)) {
            places.insert(change.submission.id, touches.size());
            touches.append({change.submission, 0, 0, {}});
        }
        FrozenTouch& touch = touches[places.value(change.submission.id)];
        ++(change.entry == LaterChange::Entry::Correction ? touch.corrections : touch.lateEntries);
        if (touch.titles.size() < mostNamed)
            touch.titles << change.after.text(m_schema.of(change.after.kind).titleField).simplified();
    }
    return touches;
}

Error FrozenPeriods::refusal() const
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    const QList<FrozenTouch> all = touches();
    for (const FrozenTouch& touch : all.mid(0, mostNamed))
        names << touch.submission.branchName + touch.submission.period.label();
    QString text = listText(names);
    if (all.size() > mostNamed)
        text = say(QT_TRANSLATE_NOOP("Submissions", "%1等 %2 个期间")).arg(text).arg(all.size());
    return fail(
        ErrorCode::PeriodFrozen,
        say(QT_TRANSLATE_NOOP("Submissions", "%1已上报，改动要说明原因，没有保存。请写明原因后再改，或先重新打开。"))
            .arg(text));
}

LaterChange FrozenPeriods::changeOf(const Change& change, const Reason& reason) const
{
    const KindInfo& info = m_schema.of(change.after.kind);
    LaterChange row;
    row.submission = change.submission.id;
    row.entry = change.entry;
    row.action = auditActionWord(change.action);
    row.kind = change.after.kind;
    row.recordId = change.after.id;
    row.title = change.after.text(info.titleField).simplified();
    if (const Field* field = info.field(info.dateField))
        row.day = storedText(*field, change.after.value(info.dateField));
    if (change.before)
        row.changes = QString::fromUtf8(
            QJsonDocument(auditChanges(info, *change.before, change.after)).toJson(QJsonDocument::Compact));
    row.reason = reason.text;
    row.at = reason.at;
    row.by = reason.by;
    return row;
}

Result<> FrozenPeriods::keep(const Reason& reason)
{
    for (const Change& change : std::as_const(m_changes)) {
        if (auto added = m_store.addChange(changeOf(change, reason)); !added)
            return added;
    }
    return {};
}

} // namespace ledger
