// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "ui/dashboard/cardtext.h"

namespace ledger {

/// Figures that the ledger does not know are left out.
static Result<CardRow> rowOf(CardQuestion& question, const PlanMeasure& measure)
{
    CardRow row;
    row.name = inInterfaceLanguage(measure.label, measure.english);
    QStringList keys;
    for (const QString& key : measure.figures) {
        if (question.figures.definition(key))
            keys << key;
    }
    if (keys.isEmpty())
        return row;
    const auto values = question.figures.values(question.period(), question.branch(), keys);
    if (!values)
        return values.error();
    for (const FigureValue& value : *values)
        row.marks.append({value.value, question.link(value.key), value.label, value.unit, value.isRate});
    return row;
}

static Result<CardData> collect(CardQuestion& question)
{
    CardData card;
    for (const PlanPart& part : question.plan.parts) {
        CardRow heading;
        heading.name = inInterfaceLanguage(part.label, part.english);
        heading.isHeading = true;
        card.rows.append(heading);
        for (const PlanMeasure& measure : part.measures) {
            auto row = rowOf(question, measure);
            if (!row)
                return row.error();
            card.rows.append(*row);
        }
    }
    card.nothing = cardText(QT_TRANSLATE_NOOP("Dashboard", "工作计划没有内容。"));
    return card;
}

CardKind planCard()
{
    return {QStringLiteral("plan"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "工作计划四个部分")),
            CardKind::Shape::Plan,
            {},
            collect,
            2};
}

} // namespace ledger
