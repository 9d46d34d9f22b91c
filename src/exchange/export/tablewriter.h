// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>

namespace ledger {

struct ExportColumn {
    QString header;
    bool isCode = false; ///< ID numbers, phones, codes: kept as text by every office program
    /// Where the format can: a cell that says the same as the one above is one cell with it, while all keys and the merged
    /// columns before it say the same too.
    enum class Merge { None, Key, Cells } merge = Merge::None;
};

struct ExportCell {
    enum class Type { Empty, Text, Number, Day, Money };
    Type type = Type::Empty;
    QString text;
    double number = 0; ///< of money in yuan
    qlonglong fen = 0;
    QDate day;

    static ExportCell ofText(const QString& text);
    static ExportCell ofNumber(double value);
    static ExportCell ofDay(QDate day);
    static ExportCell ofMoney(qlonglong fen);
    /// As it is read on screen and written into a .csv file.
    QString shown() const;
};

using ExportRow = QList<ExportCell>;

/// Writes one table as a workbook file. Nothing stands under the target's name before finish() succeeds.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    virtual Result<> begin(const QString& sheetName, const QList<ExportColumn>& columns) = 0;
    virtual Result<> add(const ExportRow& row) = 0;
    virtual Result<> finish() = 0;
};

/// By the ending of the path: .xlsx, .ods or .csv. Errors: Usage for any other ending.
Result<std::unique_ptr<TableWriter>> makeTableWriter(const QString& path);

/// How wide a text is in columns of a table: Chinese characters count two; the longest line decides.
int shownWidth(QStringView text);

} // namespace ledger
