// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardtext.h"

#include <algorithm>

namespace ledger {

static std::optional<double> ratio(const std::optional<double>& percent)
{
    constexpr double whole = 100;
    return percent ? std::optional(*percent / whole) : std::nullopt;
}

/// What was done is shown up to the period's end, the schedule for the whole year.
static Result<CardData> collect(CardQuestion& question)
{
    const auto course = question.figures.courseOfYear(question.period(), question.scope.who);
    if (!course)
        return course.error();
    CardData card;
    card.isRate = true;
    card.series = {{cardText(QT_TRANSLATE_NOOP("Dashboard", "实际进度")), Tint::Accent},
                   {cardText(QT_TRANSLATE_NOOP("Dashboard", "序时进度")), Tint::Slate, 0, true}};
    const FigurePart part = question.whosePart();
    const bool hasItems = std::any_of(course->begin(), course->end(),
                                      [](const CoursePoint& point) { return point.scheduled.has_value(); });
    for (const CoursePoint& point : *course) {
        const Period month = Period::monthOf(point.day);
        const bool isPast = month.from <= question.period().to;
        CardRow row;
        row.name = cardText(QT_TRANSLATE_NOOP("Dashboard", "%1月")).arg(point.day.month());
        row.fullName = month.label();
        row.marks = {{isPast ? ratio(point.actual) : std::nullopt, {courseActualKey(), month, question.branch(), part}},
                     {ratio(point.scheduled), {courseScheduledKey(), month, question.branch(), part}}};
        row.link = row.marks[row.marks[0].value ? 0 : 1].link;
        if (hasItems)
            card.rows.append(row);
    }
    card.note = cardText(QT_TRANSLATE_NOOP("Dashboard", "%1年")).arg(question.period().to.year());
    card.nothing = cardText(QT_TRANSLATE_NOOP("Dashboard", "所选范围在这一年没有责任清单条目。"));
    return card;
}

CardKind progressCard()
{
    return {QStringLiteral("progress"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "责任清单完成进度与序时进度")),
            CardKind::Shape::Line,
            {courseActualKey(), courseScheduledKey()},
            collect};
}

} // namespace ledger
