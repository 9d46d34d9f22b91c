// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardtext.h"
#include "ui/dashboard/itembars.h"

namespace ledger {

static Result<CardData> collect(CardQuestion& question)
{
    return itemBars(question, QStringLiteral("leader"));
}

CardKind leaderCard()
{
    return {QStringLiteral("leaders"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "责任清单 · 按责任领导")),
            CardKind::Shape::Shares,
            {QStringLiteral("responsibility.total"), QStringLiteral("responsibility.red")},
            collect};
}

} // namespace ledger
