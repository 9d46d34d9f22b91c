// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/biffrecords.h"
#include "exchange/workbook/olecontainer.h"
#include "exchange/workbook/sheetsink.h"

#include <QHash>

#include <vector>

namespace ledger {

/// Sends the worksheets of an Excel 97–2003 workbook (BIFF8) to the sink, in their order.
class XlsReader
{
public:
    XlsReader(const OleContainer& container, SheetSink& sink);
    ReadOutcome read();

private:
    struct Sheet {
        QByteArray name;
        qsizetype at = 0;
        bool hidden = false;
    };

    ReadOutcome readGlobals();
    ReadOutcome globalRecord(const BiffRecord& record);
    ReadOutcome readSheet(const Sheet& sheet);
    ReadOutcome cellRecord(const BiffRecord& record);
    ReadOutcome formula(CellPlace place, NumberFormat format, BytesView& view);
    ReadOutcome packedNumbers(const BiffRecord& record);
    ReadOutcome sharedText(CellPlace place, quint32 index);
    ReadOutcome pendingText(const BiffRecord& record);
    ReadOutcome merges(const BiffRecord& record);
    ReadOutcome number(CellPlace place, double value, NumberFormat format);
    void addSheet(BytesView view);
    NumberFormat format(quint16 style) const;

    const OleContainer& m_container;
    SheetSink& m_sink;
    QByteArray m_stream;
    QList<Sheet> m_sheets;
    std::vector<QByteArray> m_strings;
    std::vector<quint16> m_styles; ///< style → format id
    QHash<quint16, NumberFormat> m_formats;
    std::optional<CellPlace> m_formula; ///< waits for the STRING record with its text
    bool m_date1904 = false;
};

} // namespace ledger
