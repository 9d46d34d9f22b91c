// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardtext.h"

#include <algorithm>

namespace ledger {

static Result<CardData> collect(CardQuestion& question)
{
    const auto rows = monthRows(question, {QStringLiteral("study.hours")});
    if (!rows)
        return rows.error();
    CardData card;
    card.series = {{QString(), Tint::Slate}};
    card.unit = cardText(QT_TRANSLATE_NOOP("Dashboard", " 学时"));
    const bool hasValues =
        std::any_of(rows->begin(), rows->end(), [](const CardRow& row) { return row.marks[0].value.value_or(0) > 0; });
    if (hasValues)
        card.rows = *rows;
    card.note = cardText(QT_TRANSLATE_NOOP("Dashboard", "%1年")).arg(question.period().to.year());
    card.nothing = cardText(QT_TRANSLATE_NOOP("Dashboard", "这一年还没有写学时的学习记录。"));
    return card;
}

CardKind studyCard()
{
    return {QStringLiteral("study"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "学习学时 · 按月")),
            CardKind::Shape::Columns,
            {QStringLiteral("study.hours")},
            collect};
}

} // namespace ledger
