// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemlife.h"

#include "core/partialdate.h"
#include "domain/vocabulary.h"

namespace ledger {

static QDate quarterEnd(int year, int quarter)
{
    constexpr int monthsOfQuarter = 3;
    const QDate first(year, quarter * monthsOfQuarter, 1);
    return quarter > 0 && first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
}

static ProgressEntry entryOf(const PartInfo& part, const PartRow& row, int year)
{
    ProgressEntry entry;
    entry.quarter = row.value(part.indexOf(u"quarter")).toInt();
    entry.text = row.value(part.indexOf(u"text")).toString();
    if (const QVariant percent = row.value(part.indexOf(u"percent")); percent.isValid())
        entry.percent = percent.toDouble();
    const QVariant day = row.value(part.indexOf(u"entered_on"));
    entry.day = day.isValid() ? day.value<PartialDate>().first : quarterEnd(year, entry.quarter);
    entry.enteredBy = row.value(part.indexOf(u"entered_by")).toString();
    entry.corrects = row.value(part.indexOf(u"corrects")).toInt();
    return entry;
}

QList<ProgressEntry> progressOf(const KindInfo& info, const Record& item)
{
    const PartInfo* part = info.part(u"responsibility_progress");
    QList<ProgressEntry> entries;
    for (const PartRow& row : item.parts.value(part->key)) {
        ProgressEntry entry = entryOf(*part, row, static_cast<int>(item.number(QStringLiteral("year"))));
        entry.number = static_cast<int>(entries.size()) + 1;
        if (entry.corrects > 0 && entry.corrects <= entries.size())
            entries[entry.corrects - 1].isCorrected = true;
        entries.append(entry);
    }
    return entries;
}

QString stateOn(const KindInfo& info, const Record& item, QDate day)
{
    const PartInfo* book = info.part(u"responsibility_states");
    const QList<PartRow> rows = book ? item.parts.value(book->key) : QList<PartRow>();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const QVariant since = row->value(book->indexOf(u"since"));
        if (!since.isValid() || since.value<PartialDate>().first <= day)
            return row->value(book->indexOf(u"state")).toString();
    }
    return item.text(QStringLiteral("state"));
}

std::optional<double> percentOn(const KindInfo& info, const Record& item, QDate day)
{
    const QVariant own = item.value(QStringLiteral("percent"));
    std::optional<double> percent = own.isValid() ? std::optional(own.toDouble()) : std::nullopt;
    std::optional<double> reported;
    bool isLaterKnown = false;
    for (const ProgressEntry& entry : progressOf(info, item)) {
        if (!entry.percent)
            continue;
        const bool isLater = entry.day.isValid() && entry.day > day;
        isLaterKnown = isLaterKnown || isLater;
        if (!isLater)
            reported = entry.percent;
    }
    return isLaterKnown ? reported : percent;
}

bool isClosedItem(const Record& item, const Vocabulary& vocabulary)
{
    if (item.kind != Kind::ResponsibilityItem)
        return false;
    const QString state = item.text(QStringLiteral("state"));
    return !state.isEmpty()
        && vocabulary.having(QStringLiteral("responsibility_state"), QStringLiteral("closed")).contains(state);
}

} // namespace ledger
