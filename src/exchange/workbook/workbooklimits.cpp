// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/workbooklimits.h"

#include <QList>

namespace ledger {

QByteArray limitsToArgument(const WorkbookLimits& limits)
{
    const qint64 values[] = {limits.fileBytes,    limits.zipEntries,     limits.inflatedBytes, limits.entryBytes,
                             limits.inflateRatio, limits.xmlDepth,       limits.rows,          limits.columns,
                             limits.cells,        limits.cellBytes,      limits.sheets,        limits.merges,
                             limits.memoryBytes,  limits.cpuTime.count()};
    QByteArrayList parts;
    for (const qint64 value : values)
        parts.append(QByteArray::number(value));
    return parts.join(':');
}

WorkbookLimits limitsOfArgument(const QByteArray& argument)
{
    WorkbookLimits limits;
    const QByteArrayList parts = argument.split(':');
    qsizetype at = 0;
    const auto take = [&](auto& value) {
        bool good = false;
        const qint64 number = parts.value(at++).toLongLong(&good);
        if (good && number >= 0)
            value = static_cast<std::remove_reference_t<decltype(value)>>(number);
    };
    take(limits.fileBytes);
    take(limits.zipEntries);
    take(limits.inflatedBytes);
    take(limits.entryBytes);
    take(limits.inflateRatio);
    take(limits.xmlDepth);
    take(limits.rows);
    take(limits.columns);
    take(limits.cells);
    take(limits.cellBytes);
    take(limits.sheets);
    take(limits.merges);
    take(limits.memoryBytes);
    take(limits.cpuTime);
    return limits;
}

} // namespace ledger
