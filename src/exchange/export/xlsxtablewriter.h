// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export/tablewriter.h"
#include "exchange/export/xlsxfile.h"

namespace ledger {

/// One sheet with a frozen head, widths by content, days as real dates, codes as text.
class XlsxTableWriter : public TableWriter
{
public:
    explicit XlsxTableWriter(const QString& path)
        : m_file(path)
    {
    }
    Result<> begin(const QString& sheetName, const QList<ExportColumn>& columns) override;
    Result<> add(const ExportRow& row) override;
    Result<> finish() override;

private:
    Result<> write(int column, const ExportCell& cell);
    Result<> writeMerged(int column, const ExportCell& cell, bool continues);
    void endRun(int column);

    XlsxFile m_file;
    lxw_worksheet* m_sheet = nullptr;
    QList<ExportColumn> m_columns;
    QList<int> m_widths;
    int m_row = 0;
    ExportRow m_above;
    QList<int> m_runs; ///< of each column the row in which its cell of several rows begins
    struct Range {
        int column;
        int first;
        int last;
    };
    QList<Range> m_ranges;
};

} // namespace ledger
