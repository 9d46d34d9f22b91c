// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/developmentcourse.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("development", text);
}

QHash<QString, QVariant> fieldsAfter(const DevelopmentFacts& facts, const QList<DevelopmentEdition>& editions,
                                     const QString& step, QDate today)
{
    QHash<QString, QVariant> values;
    if (editions.isEmpty())
        return values;
    const DevelopmentCourse course(facts, editions, today);
    const DevelopmentEdition& edition = course.editionAround(today);
    const StepRule* rule = edition.rule(step);
    if (!rule || !course.isDone(step))
        return values;
    const auto put = [&](const char* field, const PartialDate& known, const PartialDate& day) {
        if (!known.isValid() && day.isValid())
            values.insert(QLatin1StringView(field), QVariant::fromValue(day));
    };
    if (rule->field == u"applied_on")
        put("applied_on", facts.applied, course.dayOf(step));
    if (rule->becomes.isEmpty() || facts.order.indexOf(step) < course.byCategory())
        return values;
    if (rule->becomes != facts.category)
        values.insert(QStringLiteral("category"), rule->becomes);
    // Membership counts from the meeting, but nobody is a member before the committee above has agreed.
    const qsizetype begin = facts.order.indexOf(edition.probation.from);
    const qsizetype at = facts.order.indexOf(step);
    if (begin >= 0 && at >= begin)
        put("admitted_on", facts.admitted, course.dayOf(edition.probation.from));
    const bool isLast = std::none_of(edition.steps.begin(), edition.steps.end(), [&](const StepRule& other) {
        return !other.becomes.isEmpty() && facts.order.indexOf(other.step) > at;
    });
    if (isLast)
        put("confirmed_on", facts.confirmed, course.probationEnd());
    return values;
}

QString daysText(const DevelopmentTask& task)
{
    const QString from = task.earliest.toString(Qt::ISODate);
    const QString to = task.latest.toString(Qt::ISODate);
    if (task.earliest.isValid() && task.latest.isValid())
        return say(QT_TRANSLATE_NOOP("development", "%1 至 %2")).arg(from, to);
    if (task.earliest.isValid())
        return say(QT_TRANSLATE_NOOP("development", "%1 起")).arg(from);
    return task.latest.isValid() ? say(QT_TRANSLATE_NOOP("development", "%1 前")).arg(to) : QString();
}

const DevelopmentTask* pressing(const DevelopmentPath& path)
{
    const DevelopmentTask* gravest = path.next ? &*path.next : nullptr;
    for (const DevelopmentTask& other : path.others) {
        const bool isPressing =
            other.state == DevelopmentTask::State::Overdue || other.state == DevelopmentTask::State::Due;
        if (!gravest || (isPressing && other.state > gravest->state))
            gravest = &other;
    }
    return gravest;
}

QString stateText(DevelopmentTask::State state)
{
    switch (state) {
    case DevelopmentTask::State::Waiting:
        return say(QT_TRANSLATE_NOOP("development", "未到时间"));
    case DevelopmentTask::State::Open:
        return say(QT_TRANSLATE_NOOP("development", "可办理"));
    case DevelopmentTask::State::Due:
        return say(QT_TRANSLATE_NOOP("development", "应办理"));
    case DevelopmentTask::State::Overdue:
        return say(QT_TRANSLATE_NOOP("development", "逾期"));
    }
    Q_UNREACHABLE();
}

} // namespace ledger
