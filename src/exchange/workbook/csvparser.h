// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/sheetsink.h"

namespace ledger {

/// The delimiter used most evenly in the first lines, outside quotes; a comma where there is none.
QChar detectDelimiter(QStringView sample);

/// Splits text that comes in pieces into fields; quoted fields may hold delimiters and line breaks.
class CsvParser
{
public:
    CsvParser(QChar delimiter, SheetSink& sink);
    ReadOutcome feed(QStringView piece);
    ReadOutcome finish();

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    ReadOutcome take(QChar c);
    ReadOutcome endField();
    ReadOutcome append(QChar c);

    SheetSink& m_sink;
    QChar m_delimiter;
    QString m_field;
    CellPlace m_place;
    qint64 m_quoteRow = 0;
    State m_state = State::FieldStart;
    bool m_afterReturn = false;
};

} // namespace ledger
