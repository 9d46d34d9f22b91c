// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/importmodel.h"
#include "domain/vocabulary.h"

namespace ledger {

/// The records' rows of a sheet as a person reads them: merged cells and 〃 repeat the value above, totals,
/// feet, repeated heads and empty rows are left out.
class SheetRows
{
public:
    SheetRows(const RawSheet& sheet, const SheetSetup& setup, const Vocabulary& vocabulary);

    /// Zero-based sheet rows that hold a record.
    const QList<int>& rows() const { return m_rows; }
    const RawCell& cell(int row, int column) const;
    /// The column mapped to a field; −1 when there is none.
    int columnOf(const QString& field) const { return m_columns.value(field, -1); }
    const SheetSetup& setup() const { return m_setup; }
    const RawSheet& sheet() const { return m_sheet; }

private:
    void fillMerged();
    void fillDittos(int row);
    bool isRecordRow(int row, const Vocabulary& vocabulary) const;
    bool isFoot(const QString& text, const Vocabulary& vocabulary) const;
    bool repeatsHead(int row) const;

    RawSheet m_sheet;
    SheetSetup m_setup;
    QHash<QString, int> m_columns;
    QSet<QPair<int, int>> m_filled;
    QList<int> m_rows;
};

} // namespace ledger
