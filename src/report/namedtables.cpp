// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/namedtables.h"

#include "report/reportresources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ledger {

const QList<TableSpec>& namedTables()
{
    static const QList<TableSpec> all = [] {
        initReportResources();
        QFile file(QStringLiteral(":/branchledger/reports/tables.json"));
        QList<TableSpec> tables;
        if (!file.open(QIODevice::ReadOnly))
            return tables;
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object()[u"tables"].toArray();
        for (const QJsonValue& entry : entries)
            tables += readTableSpec(entry.toObject());
        return tables;
    }();
    return all;
}

const TableSpec* namedTable(const QString& name)
{
    const QList<TableSpec>& all = namedTables();
    const auto found = std::find_if(all.begin(), all.end(), [&](const TableSpec& table) { return table.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace ledger
