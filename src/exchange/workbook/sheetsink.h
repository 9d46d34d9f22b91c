// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/blockcode.h"
#include "exchange/workbook/numberformat.h"
#include "exchange/workbook/rawworkbook.h"
#include "exchange/workbook/readproblem.h"
#include "exchange/workbook/workbooklimits.h"

#include <string>
#include <unordered_map>

namespace ledger {

/// Where a cell stands, zero-based.
struct CellPlace {
    qint64 row = 0;
    qint64 column = 0;
};

/// The end of the reading process that sends cells away as they are found. Places may come in any order.
class SheetSink
{
public:
    SheetSink(int descriptor, const WorkbookLimits& limits);

    ReadOutcome beginSheet(std::string_view name, bool hidden);
    ReadOutcome text(CellPlace place, std::string_view utf8); ///< nothing is sent for an empty text
    ReadOutcome number(CellPlace place, double value, NumberFormat format); ///< a date where the format says so
    ReadOutcome boolean(CellPlace place, bool value);
    ReadOutcome error(CellPlace place, std::string_view name);
    /// A date as ISO text; a text cell when it is none that the calendar has.
    ReadOutcome isoDate(CellPlace place, std::string_view iso, RawCell::Shown shown);
    ReadOutcome merge(const MergedRange& range);

    void done(const QByteArray& digest);
    void failed(ReadProblem problem); ///< the sheet is filled in where the problem names none

    int sheetCount() const { return m_sheets; }
    const WorkbookLimits& limits() const { return m_limits; }

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view value) const { return std::hash<std::string_view>()(value); }
    };

    ReadOutcome cell(CellPlace place, BlockOp op);
    void flush();

    int m_descriptor;
    WorkbookLimits m_limits;
    BlockEncoder m_block;
    std::unordered_map<std::string, quint32, TextHash, std::equal_to<>> m_known;
    QByteArray m_sheetName;
    int m_sheets = 0;
    int m_merges = 0;
    qint64 m_row = -1;
    qint64 m_cells = 0;
};

} // namespace ledger
