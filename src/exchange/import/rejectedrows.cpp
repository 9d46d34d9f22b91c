// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/rejectswriter.h"
#include "exchange/import/importer.h"
#include "exchange/import/sheetrows.h"

#include <QFileInfo>

namespace ledger {

static QMap<int, RejectedRow> rowsOf(const SheetReport& report)
{
    QMap<int, RejectedRow> rows;
    for (const ImportProblem& problem : report.problems) {
        if (problem.severity != ImportProblem::Severity::Error)
            continue;
        RejectedRow& row = rows[problem.row];
        row.row = problem.row;
        row.reasons += (row.reasons.isEmpty() ? QString() : QStringLiteral("；")) + problem.column
            + QStringLiteral("：") + problem.message;
        if (problem.columnIndex >= 0)
            row.badColumns.append(problem.columnIndex);
    }
    return rows;
}

/// A sheet's failing rows under its own title and head, read as the import read them: merged cells and 〃 written out.
static RejectedSheet rejectedSheet(const SheetRows& rows, const SheetReport& report)
{
    const SheetSetup& setup = rows.setup();
    RejectedSheet sheet;
    sheet.sheetName = rows.sheet().name;
    sheet.title = setup.title;
    sheet.headerCells = setup.headers;
    sheet.groupCells = setup.groups;
    const int columns = static_cast<int>(setup.headers.size());
    QString section;
    for (RejectedRow row : rowsOf(report)) {
        const QString own = rows.sectionOf(row.row - 1);
        if (own != section)
            row.section = own;
        section = own;
        for (int column = 0; column < columns; ++column)
            row.cells << rows.cell(row.row - 1, column).text;
        sheet.rows.append(row);
    }
    return sheet;
}

Result<> writeRejectedRows(const QString& path, const ImportSource& source, const ImportReport& report,
                           const Vocabulary& vocabulary)
{
    QList<RejectedSheet> rejected;
    for (const SheetSetup& setup : source.setups) {
        if (!setup.kind)
            continue;
        const RawWorkbook& workbook = source.workbooks[setup.file];
        const RawSheet& raw = workbook.sheets[setup.sheet];
        const QList<SheetReport>& reports = report.files.value(setup.file).sheets;
        const auto own =
            std::find_if(reports.begin(), reports.end(), [&raw](const SheetReport& r) { return r.sheet == raw.name; });
        if (own == reports.end())
            continue;
        const SheetRows rows(raw, setup, QFileInfo(workbook.fileName).completeBaseName(), vocabulary);
        RejectedSheet sheet = rejectedSheet(rows, *own);
        sheet.fileName = workbook.fileName;
        if (!sheet.rows.isEmpty())
            rejected.append(sheet);
    }
    return writeRejects(path, rejected);
}

} // namespace ledger
