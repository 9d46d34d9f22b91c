// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "exchange/import/importmodel.h"

namespace ledger {

/// The records' rows of a sheet as a person reads them: merged cells and 〃 repeat the value above, totals, feet,
/// repeated heads, numbered columns and empty rows are left out, a line across the table heads the rows below it.
class SheetRows
{
public:
    SheetRows(const RawSheet& sheet, const SheetSetup& setup, QString fileName, const Vocabulary& vocabulary);

    /// Zero-based sheet rows that hold a record.
    const QList<int>& rows() const { return m_rows; }
    const RawCell& cell(int row, int column) const;
    /// The column mapped to a field; −1 when there is none.
    int columnOf(const QString& field) const { return m_columns.value(field, -1); }
    const SheetSetup& setup() const { return m_setup; }
    const RawSheet& sheet() const { return m_sheet; }
    const QString& fileName() const { return m_fileName; } ///< without ending
    QString sectionOf(int row) const;

private:
    enum class RowKind { Record, Section, Other };
    RowKind kindOf(int row) const;
    void fillMerged();
    void fillDittos(int row);
    bool isFoot(const QString& text) const;
    bool repeatsHead(int row) const;
    bool numbersColumns(int row) const;

    RawSheet m_sheet;
    SheetSetup m_setup;
    QString m_fileName;
    QStringList m_totals;
    QStringList m_feet;
    QHash<QString, int> m_columns;
    QSet<QPair<int, int>> m_filled;
    QSet<int> m_wideRows; ///< rows with a cell merged across most of the table
    QList<int> m_rows;
    QMap<int, QString> m_sections; ///< by the row of the line
};

} // namespace ledger
