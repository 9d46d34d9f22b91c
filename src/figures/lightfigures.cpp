// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

/// Lights do not look ahead: of a period that runs they are those of today.
QDate Figures::lightDay(const Period& period) const
{
    return std::min(period.to, m_today);
}

Result<QList<LitItem>> Figures::lights(const Period& period, const ItemScope& scope)
{
    return m_lights->on(period.to.year(), lightDay(period), scope, branchesBelow(scope.branch));
}

Result<QList<CoursePoint>> Figures::courseOfYear(const Period& period, const ItemScope& scope)
{
    return m_lights->course(period.to.year(), m_today, scope, branchesBelow(scope.branch));
}

static const Condition* failing(const FigureDefinition& figure, const Record& item, QDate day)
{
    const QList<Condition>& asked = figure.questions.constFirst().conditions;
    const auto found = std::find_if(asked.begin(), asked.end(), [&](const Condition& condition) {
        return !holds(onDay({condition}, day).constFirst(), item);
    });
    return found == asked.end() ? nullptr : &*found;
}

Result<double> Figures::countLights(const FigureDefinition& figure, const Period& period, qint64 branch)
{
    const auto items = lights(period, {branch});
    if (!items)
        return items.error();
    return static_cast<double>(std::count_if(items->begin(), items->end(), [&](const LitItem& each) {
        return each.verdict.light == figure.light && !failing(figure, each.item, period.to);
    }));
}

/// The items of the light, and those of the others with the light they have and why.
Result<> Figures::traceLights(const FigureDefinition& figure, const Period& period, qint64 branch,
                              const FigurePart& only, Trace& trace)
{
    const auto items = lights(period, {branch});
    if (!items)
        return items.error();
    const KindInfo& info = m_reader->schema().of(Kind::ResponsibilityItem);
    for (const LitItem& lit : *items) {
        if (!isOfPart(lit.item, only, period.to))
            continue;
        TraceRow row = traceRow(info, lit.item, QStringLiteral("due_on"),
                                m_organization.branch(lit.item.number(info.branchField)));
        row.told = lightReason(lit.verdict);
        if (const Condition* condition = failing(figure, lit.item, period.to)) {
            row.reason = failureText(*condition, info, lit.item);
        } else if (lit.verdict.light != figure.light) {
            row.reason = QCoreApplication::translate("figures", "%1：%2").arg(lightWord(lit.verdict.light), row.told);
        } else {
            row.adds = 1;
            trace.records.append(row);
            continue;
        }
        trace.notCounted.append(row);
    }
    return {};
}

} // namespace ledger
