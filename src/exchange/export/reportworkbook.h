// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <variant>

namespace ledger {

/// A number with the way it is shown: 0, 0.00, 0.0%.
struct SheetNumber {
    double value = 0;
    QByteArray format;
};

/// Nothing, a text, a number or a day.
using SheetCell = std::variant<std::monostate, QString, SheetNumber, QDate>;

struct SheetColumn {
    QString head;
    enum class Align { Left, Centre, Right } align = Align::Centre;
    bool isMerged =
        false; ///< cells that say what the one above says are one cell with it, within merged columns before
};

/// A table of a report as a sheet of its own.
struct ReportSheet {
    QString name;
    QStringList titles; ///< over the table, across it
    QStringList above; ///< small print between title and head
    QList<SheetColumn> columns;
    QList<QList<SheetCell>> rows;
    QStringList below;
    bool isLandscape = false;
};

/// Writes the sheets as an .xlsx file: one page wide on A4, heads repeated when printed and kept in view, numbers and days
/// as such. Errors: Io; an existing file stays as it was when this fails.
Result<> writeReportWorkbook(const QString& path, const QList<ReportSheet>& sheets);

} // namespace ledger
