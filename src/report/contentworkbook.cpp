// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/contentworkbook.h"

#include "core/partialdate.h"
#include "exchange/export/reportworkbook.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ledger {

namespace {

/// 12, 79.68, 96.2%: as figures are printed, and nothing that a leading zero or its length makes a code.
SheetCell numberIn(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^(0|[1-9][0-9]{0,11})(\\.[0-9]+)?(%?)$"));
    const auto match = number.match(text);
    if (!match.hasMatch())
        return text;
    const bool isShare = !match.captured(3).isEmpty();
    const QByteArray decimals = QByteArray(std::max<qsizetype>(0, match.captured(2).size() - 1), '0');
    const QByteArray format = "0" + (decimals.isEmpty() ? QByteArray() : '.' + decimals) + (isShare ? "%" : "");
    const double value = (match.captured(1) + match.captured(2)).toDouble();
    return SheetNumber{isShare ? value / 100 : value, format};
}

SheetCell cellOf(const TextRuns& runs, CellAlign align)
{
    const QString text = textOf(runs);
    const QVariant value = runs.size() == 1 ? runs.constFirst().value : QVariant();
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    if (text.isEmpty() || text == QStringLiteral("—"))
        return {};
    if (value.canConvert<PartialDate>()) {
        const auto date = value.value<PartialDate>();
        return date.precision == DatePrecision::Day ? SheetCell(date.first) : SheetCell(date.toIso());
    }
    if (value.typeId() == QMetaType::Double)
        return SheetNumber{value.toDouble(), {}};
    // A column of numbers stands on the right.
    return align == CellAlign::Right ? numberIn(text) : SheetCell(text);
}

SheetColumn::Align alignOf(CellAlign align)
{
    if (align == CellAlign::Left)
        return SheetColumn::Align::Left;
    return align == CellAlign::Right ? SheetColumn::Align::Right : SheetColumn::Align::Centre;
}

ReportSheet sheetOf(const ReportTable& table)
{
    ReportSheet sheet;
    for (const ReportColumn& column : table.columns)
        sheet.columns += SheetColumn{column.head, alignOf(column.align), column.isMerged};
    for (const QList<TextRuns>& row : table.rows) {
        QList<SheetCell> cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells += cellOf(row.value(i), table.columns[i].align);
        sheet.rows += cells;
    }
    return sheet;
}

/// The rows that words stand over are a sheet of their own, named by these: a list is known by its sheet.
QList<ReportSheet> sheetsOf(const ReportTable& table)
{
    ReportSheet whole = sheetOf(table);
    whole.name = table.caption;
    if (!table.note.isEmpty())
        whole.above += table.note;
    QList<ReportSheet> sheets;
    for (qsizetype i = 0; i < whole.rows.size(); ++i) {
        if (i > 0 && !table.groups.contains(i)) {
            sheets.last().rows += whole.rows[i];
            continue;
        }
        sheets += whole;
        sheets.last().rows = {whole.rows[i]};
        sheets.last().name = table.groups.value(i, whole.name);
    }
    return sheets;
}

/// Titles and sentences stand over the first table: what follows the rows of a list would be read as one of them.
QList<ReportSheet> sheetsOf(const ReportContent& content)
{
    QStringList titles;
    QStringList above;
    QList<ReportSheet> sheets;
    for (const ReportBlock& block : content.blocks) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
            const QString text = textOf(paragraph->runs);
            if (!text.isEmpty())
                (paragraph->style == BlockStyle::Title ? titles : above) += text.split(u'\n');
        } else if (const auto* table = std::get_if<ReportTable>(&block)) {
            sheets += sheetsOf(*table);
        }
    }
    if (sheets.isEmpty())
        sheets += ReportSheet();
    for (ReportSheet& sheet : sheets) {
        sheet.titles = titles;
        if (!sheet.name.isEmpty() && sheets.size() > 1)
            sheet.titles += sheet.name;
        if (sheet.name.isEmpty())
            sheet.name = titles.value(titles.size() - 1);
        sheet.isLandscape = content.paper != PaperFormat::A4Portrait;
    }
    sheets.first().above = above + sheets.first().above;
    return sheets;
}

} // namespace

Result<> checkIsRegister(const ReportContent& content)
{
    if (content.isRegister)
        return {};
    return fail(
        ErrorCode::Usage,
        QCoreApplication::translate("Report", "“%1”不是表册，不能写成工作簿（.xlsx）。请写成 .pdf、.docx 或 .odt。")
            .arg(content.title));
}

Result<> writeContentWorkbook(const ReportContent& content, const QString& path)
{
    if (auto checked = checkIsRegister(content); !checked)
        return checked;
    return writeReportWorkbook(path, sheetsOf(content));
}

} // namespace ledger
