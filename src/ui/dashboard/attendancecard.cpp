// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardtext.h"

#include <algorithm>

namespace ledger {

static Result<CardData> collect(CardQuestion& question)
{
    const auto rows = monthRows(question, {QStringLiteral("attendance.rate")});
    if (!rows)
        return rows.error();
    CardData card;
    card.isRate = true;
    card.series = {{QString(), Tint::Accent}};
    const bool hasValues =
        std::any_of(rows->begin(), rows->end(), [](const CardRow& row) { return row.marks[0].value.has_value(); });
    if (hasValues)
        card.rows = *rows;
    card.note = cardText(QT_TRANSLATE_NOOP("Dashboard", "%1年")).arg(question.period().to.year());
    card.nothing = cardText(QT_TRANSLATE_NOOP("Dashboard", "这一年还没有到会记录。"));
    return card;
}

CardKind attendanceCard()
{
    return {QStringLiteral("attendance"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "组织生活出勤率 · 按月")),
            CardKind::Shape::Line,
            {QStringLiteral("attendance.rate")},
            collect};
}

} // namespace ledger
