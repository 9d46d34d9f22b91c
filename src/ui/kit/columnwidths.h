// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"
#include "domain/vocabulary.h"

#include <QFontMetrics>

namespace ledger {

/// How wide columns of a list are until somebody chooses otherwise: so that neither the header nor a usual value is cut.
class ColumnWidths
{
public:
    ColumnWidths(const KindInfo& info, const Vocabulary& vocabulary, const QFontMetrics& metrics)
        : m_info(info)
        , m_vocabulary(vocabulary)
        , m_metrics(metrics)
    {
    }

    /// `field` nullptr: a computed column.
    int widthOf(const Field* field, const QString& header) const;
    /// The title takes what the others leave, between these two.
    int narrowestTitle() const;
    int widestTitle() const;

private:
    int widthOfValue(const Field& field) const;
    int longestWord(const QString& dictionary) const;

    const KindInfo& m_info;
    const Vocabulary& m_vocabulary;
    QFontMetrics m_metrics;
};

/// Between the edge of a cell and its text.
int cellPadding();
/// What a header keeps free for the arrow of the order.
int sortArrowRoom();

} // namespace ledger
