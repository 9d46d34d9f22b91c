// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardtext.h"
#include "ui/dashboard/itembars.h"

namespace ledger {

static Result<CardData> collect(CardQuestion& question)
{
    return itemBars(question, QStringLiteral("lead_department"));
}

CardKind departmentCard()
{
    return {QStringLiteral("departments"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "责任清单 · 按牵头部门")),
            CardKind::Shape::Shares,
            {QStringLiteral("responsibility.total"), QStringLiteral("responsibility.red")},
            collect};
}

} // namespace ledger
