// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportwindow.h"

namespace ledger {

/// What follows the last day is not yet known to a report of that day.
static std::optional<Period> upTo(const Period& window, QDate last)
{
    if (window.from > last)
        return {};
    return window.to <= last ? window : Period::range(window.from, last);
}

std::optional<Period> reportWindow(const QString& word, const Period& period)
{
    const QDate last = period.to;
    if (word == u"period")
        return period;
    if (word == u"year")
        return Period::range(QDate(last.year(), 1, 1), last);
    if (word == u"last3y")
        return Period::lastYears(3, last);
    if (word == u"ever" || word == u"asof")
        return Period::ever(last);
    for (const char* family : {"year:", "month:"}) {
        const QLatin1StringView name(family);
        if (!word.startsWith(name))
            continue;
        const auto named = Period::parse(word.mid(name.size()).trimmed());
        const qsizetype size = name == QLatin1StringView("year:") ? 4 : 7;
        return named && named->text.size() == size ? upTo(*named, last) : std::nullopt;
    }
    return {};
}

} // namespace ledger
