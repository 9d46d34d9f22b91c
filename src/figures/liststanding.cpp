// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/liststanding.h"

#include "domain/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

void ListStanding::add(const LitItem& item)
{
    items.append(item);
    done += item.facts.stage == ItemStage::Done || item.facts.stage == ItemStage::Closed ? 1 : 0;
    ++lights.at(static_cast<size_t>(item.verdict.light));
    hasHolder = hasHolder || item.item.isStated(QStringLiteral("holder"));
}

QList<ListStanding> standingsOf(const QList<LitItem>& items, const Vocabulary& vocabulary)
{
    QList<Record> records;
    for (const LitItem& each : items)
        records << each.item;
    QList<ListStanding> standings;
    for (const ItemList& list : listsOf(records, vocabulary))
        standings.append({list});
    for (const LitItem& each : items) {
        const ItemList list = listOf(each.item);
        const auto standing = std::find_if(standings.begin(), standings.end(),
                                           [&list](const ListStanding& one) { return one.list == list; });
        standing->add(each);
    }
    return standings;
}

QString lightCounts(const std::array<int, 4>& lights)
{
    QStringList texts;
    for (const Light light : {Light::Red, Light::Yellow, Light::Green, Light::Grey}) {
        if (const int count = lights.at(static_cast<size_t>(light)); count > 0)
            texts << QCoreApplication::translate("Lights", "%1 %2").arg(lightWord(light)).arg(count);
    }
    return texts.join(QStringLiteral("　"));
}

} // namespace ledger
