// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/tablewriter.h"

#include "core/money.h"
#include "core/searchtext.h"
#include "exchange/export/csvtablewriter.h"
#include "exchange/export/odstablewriter.h"
#include "exchange/export/xlsxtablewriter.h"
#include "exchange/workbook/celltext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ledger {

ExportCell ExportCell::ofText(const QString& text)
{
    ExportCell cell;
    cell.type = text.isEmpty() ? Type::Empty : Type::Text;
    cell.text = text;
    return cell;
}

ExportCell ExportCell::ofNumber(double value)
{
    ExportCell cell;
    cell.type = Type::Number;
    cell.number = value;
    return cell;
}

ExportCell ExportCell::ofDay(QDate day)
{
    ExportCell cell;
    cell.type = Type::Day;
    cell.day = day;
    return cell;
}

ExportCell ExportCell::ofMoney(qlonglong fen)
{
    ExportCell cell;
    cell.type = Type::Money;
    cell.fen = fen;
    cell.number = static_cast<double>(fen) / 100;
    return cell;
}

QString ExportCell::shown() const
{
    switch (type) {
    case Type::Empty:
        return {};
    case Type::Text:
        return text;
    case Type::Number:
        return numberText(number);
    case Type::Money:
        return plainMoneyText(fen);
    case Type::Day:
        return day.toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

Result<std::unique_ptr<TableWriter>> makeTableWriter(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    std::unique_ptr<TableWriter> writer;
    if (ending == QLatin1StringView("xlsx"))
        writer = std::make_unique<XlsxTableWriter>(path);
    else if (ending == QLatin1StringView("ods"))
        writer = std::make_unique<OdsTableWriter>(path);
    else if (ending == QLatin1StringView("csv"))
        writer = std::make_unique<CsvTableWriter>(path);
    else
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate("export", "不能导出到“%1”：文件名应以 .xlsx、.ods 或 .csv 结尾。").arg(path));
    return writer;
}

int shownWidth(QStringView text)
{
    int widest = 0;
    int width = 0;
    for (const uint code : text.toUcs4()) {
        if (code == u'\n') {
            width = 0;
            continue;
        }
        const bool isWide = isCjk(code) || (code >= 0x3000 && code <= 0x303F) || (code >= 0xFF00 && code <= 0xFF60);
        width += isWide ? 2 : 1;
        widest = std::max(widest, width);
    }
    return widest;
}

} // namespace ledger
