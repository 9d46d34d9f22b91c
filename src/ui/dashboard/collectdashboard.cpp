// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/collectdashboard.h"

#include "ui/dashboard/headlines.h"

#include <algorithm>

namespace ledger {

static QString scopeName(const Figures& figures, const ItemScope& who)
{
    QStringList names;
    if (const OrgBranch* branch = figures.organization().branch(who.branch))
        names << branch->name;
    for (const QString& name : {who.leader, who.department}) {
        if (!name.isEmpty())
            names << name;
    }
    return names.join(QStringLiteral(" · "));
}

static Result<QStringList> namesOf(Figures& figures, const DashboardScope& scope, const QString& field)
{
    const auto groups = figures.itemGroups(scope.period, ItemScope{scope.who.branch}, field);
    if (!groups)
        return groups.error();
    QStringList names = groups->keys();
    names.removeAll(QString());
    return names;
}

static bool hasAnything(const DashboardData& data)
{
    return std::any_of(data.cards.cbegin(), data.cards.cend(), [](const CardData& card) {
        return std::any_of(card.rows.begin(), card.rows.end(), [](const CardRow& row) {
            return std::any_of(row.marks.begin(), row.marks.end(),
                               [](const Mark& mark) { return mark.value.value_or(0) > 0; });
        });
    });
}

static Result<> addCards(CardQuestion& question, const DashboardRequest& request, DashboardData& data)
{
    for (const CardKind& kind : dashboardCards()) {
        if (!request.cards.isEmpty() && !request.cards.contains(kind.id))
            continue;
        if (request.isStillWanted && !request.isStillWanted())
            return fail(ErrorCode::Cancelled, {});
        auto card = kind.collect(question);
        if (!card)
            return card.error();
        data.cards.insert(kind.id, std::move(*card));
    }
    return {};
}

Result<DashboardData> collectDashboard(Figures& figures, Reader& reader, const DashboardRequest& request)
{
    const auto settings = reader.settings();
    if (!settings)
        return settings.error();
    auto plan = workPlanOf(*settings);
    if (!plan)
        return plan.error();
    CardQuestion question{figures, reader, request.scope, request.today, std::move(*plan)};
    DashboardData data;
    data.scope = request.scope;
    data.periodLabel = request.scope.period.label();
    data.scopeName = scopeName(figures, request.scope.who);
    auto headlines = collectHeadlines(question);
    if (!headlines)
        return headlines.error();
    data.headlines = std::move(*headlines);
    if (auto added = addCards(question, request, data); !added)
        return added.error();
    auto leaders = namesOf(figures, request.scope, QStringLiteral("leader"));
    auto departments = namesOf(figures, request.scope, QStringLiteral("lead_department"));
    if (!leaders || !departments)
        return leaders ? departments.error() : leaders.error();
    data.leaders = std::move(*leaders);
    data.departments = std::move(*departments);
    data.isEmpty = figures.organization().branches().isEmpty() && !hasAnything(data);
    return data;
}

} // namespace ledger
