// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <QSet>

namespace ledger {

/// Counts records one by one, as the statement of the same measure counts them together.
class Tally
{
public:
    explicit Tally(const Measure& measure)
        : m_measure(measure)
    {
    }

    /// What the record adds; 0 when everything distinct in it was counted before.
    double add(const KindInfo& info, const Record& record);
    bool isDistinct() const;

private:
    double addDistinct(const QString& what);
    double addPart(const KindInfo& info, const Record& record);

    Measure m_measure;
    QSet<QString> m_seen;
};

} // namespace ledger
