// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "report/tablerows.h"

#include <algorithm>

namespace ledger {

Result<SourceRows> topPeopleRows(const TableSpec& table, const ReportContext& context)
{
    const Period window = context.window(table.options[u"window"].toString());
    const QString figure = table.options[u"figure"].toString();
    const auto shares = context.figures().byPerson(figure, window, context.subject().branch);
    if (!shares)
        return shares.error();
    QList<std::pair<double, QString>> people;
    for (auto share = shares->constBegin(); share != shares->constEnd(); ++share) {
        if (share.value() > 0)
            people += {share.value(), share.key()};
    }
    std::stable_sort(people.begin(), people.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    SourceRows rows;
    for (const auto& [value, name] :
         people.first(std::min<qsizetype>(people.size(), table.options[u"most"].toInt(1)))) {
        FigureRef own{figure, window.text, context.subject().branch};
        own.narrowing.person = name;
        rows.rows +=
            RowCells{{QStringLiteral("name"), {{name}}}, {QStringLiteral("value"), {{styledPlain(value), own}}}};
    }
    return rows;
}

} // namespace ledger
