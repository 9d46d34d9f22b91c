// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"
#include "ledger/ledger.h"

namespace ledger {

/// Work that asks figures, on a connection of the calling thread; the Result of the work, or why the ledger cannot be read.
template<class Work>
auto withFigures(const Ledger& ledger, QDate today, const Work& work)
    -> decltype(work(std::declval<Reader&>(), std::declval<Figures&>()))
{
    auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    auto figures = Figures::load(**reader, today);
    if (!figures)
        return figures.error();
    return work(**reader, *figures);
}

} // namespace ledger
