// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardtext.h"

#include <algorithm>

namespace ledger {

static CardRow rowOf(const CardQuestion& question, const QString& title, QDate day, const DashboardLink& link)
{
    CardRow row;
    row.name = title;
    row.link = link;
    row.end = cardText(QT_TRANSLATE_NOOP("Dashboard", "%1月%2日　%3"))
                  .arg(day.month())
                  .arg(day.day())
                  .arg(deadlineText(day, question.today));
    return row;
}

/// Everything with a last day, from today on.
static Result<> addDeadlines(CardQuestion& question, CardData& card)
{
    const auto deadlines = question.figures.deadlines(question.branch());
    if (!deadlines)
        return deadlines.error();
    for (const Deadline& deadline : *deadlines) {
        DashboardLink link;
        link.kind = deadline.kind;
        link.record = deadline.id;
        if (deadline.day >= question.today)
            card.rows.append(rowOf(question, deadline.title, deadline.day, link));
    }
    return {};
}

/// Of a leader or a department: the open items of this year's lists.
static Result<> addItems(CardQuestion& question, CardData& card)
{
    const auto items = question.figures.lights(Period::yearOf(question.today), question.scope.who);
    if (!items)
        return items.error();
    QList<LitItem> open;
    for (const LitItem& lit : *items) {
        const bool isOver = lit.facts.stage == ItemStage::Done || lit.facts.stage == ItemStage::Closed
            || lit.facts.stage == ItemStage::Stopped;
        if (!isOver && lit.facts.due.isValid() && lit.facts.due >= question.today)
            open.append(lit);
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const LitItem& a, const LitItem& b) { return a.facts.due < b.facts.due; });
    for (const LitItem& lit : std::as_const(open)) {
        DashboardLink link;
        link.kind = Kind::ResponsibilityItem;
        link.record = lit.item.id;
        card.rows.append(rowOf(question, lit.item.text(QStringLiteral("task")).simplified(), lit.facts.due, link));
    }
    return {};
}

static Result<CardData> collect(CardQuestion& question)
{
    CardData card;
    const bool isWhole = question.scope.who.leader.isEmpty() && question.scope.who.department.isEmpty();
    if (auto added = isWhole ? addDeadlines(question, card) : addItems(question, card); !added)
        return added.error();
    card.note = cardText(QT_TRANSLATE_NOOP("Dashboard", "从 %1 起")).arg(question.today.toString(Qt::ISODate));
    card.nothing = cardText(QT_TRANSLATE_NOOP("Dashboard", "近期没有到期的事项。"));
    return card;
}

CardKind nextCard()
{
    return {QStringLiteral("next"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "接下来")),
            CardKind::Shape::Numbers,
            {},
            collect};
}

} // namespace ledger
