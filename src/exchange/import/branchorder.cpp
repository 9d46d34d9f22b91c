// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/branchorder.h"

#include "core/textkey.h"

#include <algorithm>

namespace ledger {

struct OpenRow {
    BranchRow place;
    QSet<QString> names; ///< name, short name and aliases, as keys
    QString superior;
    bool hasType = false;
    bool isTop = false;
};

static QString textOf(const BranchRow& place, const char* field)
{
    return place.sheet->cell(place.row, place.sheet->columnOf(QLatin1StringView(field))).text;
}

static OpenRow openRow(const BranchRow& place, const Vocabulary& vocabulary, const QSet<QString>& topTypes)
{
    OpenRow open{place,
                 {compactKey(textOf(place, "name")), compactKey(textOf(place, "short_name"))},
                 compactKey(textOf(place, "parent")),
                 false,
                 false};
    for (const NamedRemark& alias : splitNames(textOf(place, "aliases")))
        open.names.insert(compactKey(alias.name));
    open.names.remove(QString());
    const auto type = vocabulary.canonical(QStringLiteral("branch_type"), textOf(place, "type"));
    open.hasType = type.has_value();
    open.isTop = type && topTypes.contains(*type);
    return open;
}

QList<BranchRow> superiorsFirst(const QList<const SheetRows*>& sheets, const Vocabulary& vocabulary)
{
    const QSet<QString> topTypes = vocabulary.having(QStringLiteral("branch_type"), QStringLiteral("top"));
    QList<OpenRow> waiting;
    for (const SheetRows* sheet : sheets) {
        for (const int row : sheet->rows())
            waiting.append(openRow({sheet, row}, vocabulary, topTypes));
    }
    // What says most of a branch comes first; a list of secretaries alone adds to it.
    std::stable_partition(waiting.begin(), waiting.end(), [](const OpenRow& row) { return row.hasType; });
    std::stable_partition(waiting.begin(), waiting.end(), [](const OpenRow& row) { return row.isTop; });
    QList<BranchRow> ordered;
    while (!waiting.isEmpty()) {
        QSet<QString> open;
        for (const OpenRow& row : std::as_const(waiting))
            open += row.names;
        QList<OpenRow> later;
        for (const OpenRow& row : std::as_const(waiting)) {
            const bool mustWait = open.contains(row.superior) && !row.names.contains(row.superior);
            if (mustWait)
                later.append(row);
            else
                ordered.append(row.place);
        }
        const bool goesRound = later.size() == waiting.size();
        if (goesRound) {
            for (const OpenRow& row : std::as_const(later))
                ordered.append(row.place);
            return ordered;
        }
        waiting = later;
    }
    return ordered;
}

} // namespace ledger
