// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ledger {

/// One cell as it stands in the file, before any rule of ours has looked at it.
struct RawCell {
    enum class Type : quint8 { Empty, Text, Number, Date, Boolean, Error };
    /// What the number format of a Date shows: yyyy"年"m"月" is a month, whatever day the serial holds.
    enum class Shown : quint8 { Day, Month, Year };

    Type type = Type::Empty;
    Shown shown = Shown::Day;
    /// Text: exactly as written. Number: shortest decimal digits that read back as the same double, never an
    /// exponent. Date: 2022-03-05, 2022-03-05 09:30:00 or 09:30:00. Boolean: TRUE, FALSE. Error: #REF! and the like.
    QString text;
    double number =
        0; ///< Number: full double. Date: serial of the Excel 1900 calendar (1904 files are converted). Boolean: 0, 1
};

/// A merged range, zero-based, clipped to the used area of its sheet; always more than one cell.
struct MergedRange {
    int row = 0;
    int column = 0;
    int rowCount = 1;
    int columnCount = 1;
};

/// A sheet: `rows[i]` is sheet row i + 1, trailing empty cells and rows are cut off, empty rows inside are kept.
/// Cells covered by a merged range are Empty; only its first cell holds the value.
struct RawSheet {
    QString name;
    bool hidden = false; ///< hidden or very hidden
    QList<QList<RawCell>> rows;
    QList<MergedRange> merges;
};

/// All sheets of a file in their order.
struct RawWorkbook {
    QString fileName; ///< without folder
    QByteArray digest; ///< SHA-256 of the file as it was read, 32 bytes
    QList<RawSheet> sheets;
};

} // namespace ledger
