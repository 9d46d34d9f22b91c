// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/blockcode.h"
#include "exchange/workbook/rawworkbook.h"
#include "exchange/workbook/readproblem.h"
#include "exchange/workbook/workbooklimits.h"

namespace ledger {

/// Our end of the blocks: builds the workbook and believes nothing, since the other end met a foreign file.
class SheetAssembler
{
public:
    explicit SheetAssembler(const WorkbookLimits& limits);

    ReadOutcome feed(const QByteArray& bytes); ///< any cut of the stream; the first problem ends the reading
    ReadOutcome finish(); ///< after the last bytes: all sheets complete, or why not

    qint64 rowCount() const { return m_rowCount; }
    QByteArray sheetName() const; ///< of the sheet being read
    RawWorkbook takeWorkbook() { return std::move(m_workbook); }

private:
    ReadOutcome block(std::string_view bytes);
    ReadOutcome operation(BlockDecoder& decoder);
    ReadOutcome beginSheet(BlockDecoder& decoder);
    ReadOutcome beginRow(BlockDecoder& decoder);
    ReadOutcome merge(BlockDecoder& decoder);
    ReadOutcome failed(BlockDecoder& decoder);
    ReadOutcome put(quint64 column, RawCell cell);
    ReadOutcome charge(qint64 cells);
    RawCell cellOf(BlockOp op, BlockDecoder& decoder);

    WorkbookLimits m_limits;
    RawWorkbook m_workbook;
    QByteArray m_pending;
    QList<QString> m_known;
    qint64 m_row = -1;
    qint64 m_cells = 0;
    qint64 m_rowCount = 0;
    bool m_done = false;
};

/// Clips merged ranges to the used area, empties the cells they cover and cuts off what is empty at the ends.
void tidySheet(RawSheet& sheet);

} // namespace ledger
