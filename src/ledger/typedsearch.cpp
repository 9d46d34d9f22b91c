// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/typedsearch.h"

#include "core/searchtokens.h"

#include <QHash>

#include <optional>

namespace ledger {

using What = TypedFilter::What;

static std::optional<What> filterNamed(const QString& name)
{
    static const QHash<QString, What> names{
        {QStringLiteral("branch"), What::Branch}, {QStringLiteral("支部"), What::Branch},
        {QStringLiteral("党支部"), What::Branch}, {QStringLiteral("党组织"), What::Branch},
        {QStringLiteral("kind"), What::Kind},     {QStringLiteral("category"), What::Kind},
        {QStringLiteral("类别"), What::Kind},     {QStringLiteral("类型"), What::Kind},
        {QStringLiteral("种类"), What::Kind},     {QStringLiteral("year"), What::Year},
        {QStringLiteral("年份"), What::Year},     {QStringLiteral("年度"), What::Year},
        {QStringLiteral("年"), What::Year},
    };
    const auto at = names.constFind(name.toLower());
    return at == names.constEnd() ? std::nullopt : std::optional(*at);
}

TypedSearch readTypedSearch(const QString& typed)
{
    TypedSearch search;
    QStringList words;
    QString text = typed.simplified();
    const QStringList pieces = text.replace(u'：', u':').split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const qsizetype colon = pieces[i].indexOf(u':');
        const auto what = colon > 0 ? filterNamed(pieces[i].left(colon)) : std::nullopt;
        if (!what) {
            words << pieces[i];
            continue;
        }
        TypedFilter filter{*what, pieces[i].mid(colon + 1)};
        // A blank may stand behind the colon.
        if (filter.value.isEmpty() && i + 1 < pieces.size())
            filter.value = pieces[++i];
        if (!filter.value.isEmpty() && !search.filters.contains(filter))
            search.filters.append(filter);
    }
    search.words = queryWords(words.join(u' '));
    return search;
}

} // namespace ledger
