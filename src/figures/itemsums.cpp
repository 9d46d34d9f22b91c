// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/itemsums.h"

#include "core/chinesenumber.h"
#include "domain/itemlist.h"
#include "figures/figures.h"
#include "figures/rounding.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

constexpr double Whole = 100;

QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

bool isCounted(const FigureDefinition* figure, const Record& item, QDate day)
{
    if (!figure)
        return false;
    const QList<Condition> asked = onDay(figure->questions.constFirst().conditions, day);
    return std::all_of(asked.begin(), asked.end(), [&](const Condition& condition) { return holds(condition, item); });
}

QString percentText(const std::optional<double>& percent)
{
    return percent ? styledPercent(*percent / Whole) : say(QT_TRANSLATE_NOOP("figures", "未填"));
}

} // namespace

std::optional<double> ItemSums::rate() const
{
    return total == 0 ? std::nullopt : std::optional(toFourDecimals(double(done) / total));
}

QString courseActualKey()
{
    return QStringLiteral("course.actual");
}

QString courseScheduledKey()
{
    return QStringLiteral("course.scheduled");
}

bool isCourseKey(const QString& key)
{
    return key == courseActualKey() || key == courseScheduledKey();
}

ItemScope itemScopeOf(qint64 branch, const FigurePart& part)
{
    ItemScope scope{branch};
    for (const FieldWord& wanted : part) {
        if (wanted.field == u"leader")
            scope.leader = wanted.word;
        else if (wanted.field == u"lead_department")
            scope.department = wanted.word;
    }
    return scope;
}

FigurePart partOf(const ItemScope& scope)
{
    FigurePart part;
    if (!scope.leader.isEmpty())
        part.append({QStringLiteral("leader"), scope.leader});
    if (!scope.department.isEmpty())
        part.append({QStringLiteral("lead_department"), scope.department});
    return part;
}

Result<QMap<QString, ItemSums>> Figures::itemGroups(const Period& period, const ItemScope& scope, const QString& field)
{
    const auto items = lights(period, scope);
    if (!items)
        return items.error();
    const FigureDefinition* done = definition(QStringLiteral("responsibility.done"));
    const FigureDefinition* overdue = definition(QStringLiteral("responsibility.overdue"));
    QMap<QString, ItemSums> groups;
    for (const LitItem& lit : *items) {
        QStringList names = field.isEmpty() ? QStringList() : namesInCell(lit.item.text(field));
        names.removeDuplicates();
        if (names.isEmpty())
            names << QString();
        for (const QString& name : std::as_const(names)) {
            ItemSums& sums = groups[name];
            ++sums.total;
            ++sums.lights.at(static_cast<size_t>(lit.verdict.light));
            sums.done += isCounted(done, lit.item, period.to) ? 1 : 0;
            sums.overdue += isCounted(overdue, lit.item, period.to) ? 1 : 0;
        }
    }
    return groups;
}

Result<ItemSums> Figures::itemSums(const Period& period, const ItemScope& scope)
{
    const auto groups = itemGroups(period, scope, {});
    if (!groups)
        return groups.error();
    return groups->value(QString());
}

/// What every item adds to the mean; stopped items are looked at and not counted.
Result<Trace> Figures::traceCourse(const QString& key, const Period& month, const ItemScope& scope)
{
    const auto course = courseOfYear(month, scope);
    if (!course)
        return course.error();
    const bool isActual = key == courseActualKey();
    Trace trace;
    trace.figure = {key,
                    isActual ? say(QT_TRANSLATE_NOOP("figures", "责任清单实际进度"))
                             : say(QT_TRANSLATE_NOOP("figures", "责任清单序时进度")),
                    {},
                    std::nullopt,
                    true};
    const auto point = std::find_if(course->begin(), course->end(),
                                    [&](const CoursePoint& each) { return each.day.month() == month.to.month(); });
    if (point == course->end())
        return trace;
    const std::optional<double> percent = isActual ? point->actual : point->scheduled;
    if (percent)
        trace.figure.value = *percent / Whole;
    double weights = 0;
    for (const CoursePoint::Part& part : point->parts)
        weights += part.weight;
    const bool isWeighed = weights > 0;
    if (!isWeighed)
        weights = static_cast<double>(point->parts.size());
    const auto items = m_lights->on(point->day.year(), point->day, scope, branchesBelow(scope.branch));
    if (!items)
        return items.error();
    const KindInfo& info = m_reader->schema().of(Kind::ResponsibilityItem);
    for (const LitItem& lit : *items) {
        TraceRow row = traceRow(info, lit.item, QStringLiteral("due_on"),
                                m_organization.branch(lit.item.number(info.branchField)));
        if (lit.facts.stage == ItemStage::Stopped) {
            row.reason = lightReason(lit.verdict);
            trace.notCounted.append(row);
            continue;
        }
        const double own = isActual ? lit.actual.value_or(0) : lit.scheduled;
        row.adds = own * (isWeighed ? lit.facts.weight : 1) / weights / Whole;
        row.told = say(QT_TRANSLATE_NOOP("figures", "完成 %1，序时 %2"))
                       .arg(percentText(lit.actual), percentText(lit.scheduled));
        trace.records.append(row);
    }
    return trace;
}

} // namespace ledger
