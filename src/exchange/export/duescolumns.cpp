// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/recordtable.h"

#include "domain/dues.h"
#include "exchange/partbook.h"

namespace ledger {

/// A column for each month, as registers have them, and all payments with their days in one cell.
QList<TableColumn> duesPartColumns(const PartColumnContext& context)
{
    const KindInfo& info = context.info;
    QList<TableColumn> columns;
    for (int month = 1; month <= DuesAccount::Months; ++month) {
        const QString key = QStringLiteral("month:%1").arg(month);
        columns.append(
            {{context.header(key, QStringLiteral("%1月").arg(month))}, [&info, month](const Record& record, qsizetype) {
                 const qlonglong paid = duesAccountOf(info, record).paid[static_cast<size_t>(month)];
                 return paid > 0 ? ExportCell::ofMoney(paid) : ExportCell();
             }});
    }
    const PartInfo part = info.parts.constFirst();
    columns.append(
        {{context.header(QStringLiteral("payment_book"), part.label)}, [part](const Record& record, qsizetype) {
             return ExportCell::ofText(partBook(part, record.parts.value(part.key)));
         }});
    return columns;
}

} // namespace ledger
