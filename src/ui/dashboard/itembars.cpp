// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/itembars.h"

#include "ui/dashboard/cardtext.h"

#include <algorithm>

namespace ledger {

namespace {

constexpr Light Order[] = {Light::Green, Light::Yellow, Light::Red, Light::Grey};

Tint tintOf(Light light)
{
    switch (light) {
    case Light::Green:
        return Tint::Good;
    case Light::Yellow:
        return Tint::Warning;
    case Light::Red:
        return Tint::Bad;
    case Light::Grey:
        return Tint::Grey;
    }
    Q_UNREACHABLE();
}

/// The scope's part with the bar's own name in the place of one chosen.
FigurePart partFor(const CardQuestion& question, const QString& field, const QString& name)
{
    FigurePart part = question.whosePart();
    part.removeIf([&field](const FieldWord& wanted) { return wanted.field == field; });
    part.append({field, name});
    return part;
}

CardRow rowOf(const CardQuestion& question, const QString& field, const QString& name, const ItemSums& sums)
{
    const FigurePart part = partFor(question, field, name);
    CardRow row;
    row.name = name.isEmpty() ? cardText(QT_TRANSLATE_NOOP("Dashboard", "未填")) : name;
    row.end = ofTotal(sums.done, sums.total);
    row.link = question.link(QStringLiteral("responsibility.total"), part);
    for (const Light light : Order)
        row.marks.append(
            {double(sums.of(light)), question.link(QStringLiteral("responsibility.") + lightKey(light), part)});
    return row;
}

} // namespace

Result<CardData> itemBars(CardQuestion& question, const QString& field)
{
    const auto groups = question.figures.itemGroups(question.period(), question.scope.who, field);
    if (!groups)
        return groups.error();
    const QString chosen = field == u"leader" ? question.scope.who.leader : question.scope.who.department;
    CardData card;
    for (const Light light : Order)
        card.series.append({lightWord(light), tintOf(light)});
    QList<std::pair<ItemSums, CardRow>> rows;
    for (auto group = groups->cbegin(); group != groups->cend(); ++group) {
        if (chosen.isEmpty() || group.key() == chosen)
            rows.append({*group, rowOf(question, field, group.key(), *group)});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        const auto weight = [](const ItemSums& sums) { return std::pair(sums.of(Light::Red), sums.of(Light::Yellow)); };
        return weight(a.first) > weight(b.first);
    });
    for (const auto& row : std::as_const(rows))
        card.rows.append(row.second);
    card.nothing = cardText(
        QT_TRANSLATE_NOOP("Dashboard", "所选范围在这一年没有责任清单条目。在“责任清单”里新建，或导入已有的表格。"));
    card.note = cardText(QT_TRANSLATE_NOOP("Dashboard", "已完成 / 全部"));
    return card;
}

} // namespace ledger
