// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/savedsearches.h"

#include "core/textkey.h"
#include "ledger/ledger.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ledger {

namespace {

constexpr qsizetype LongestName = 40;

QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

QString settingName()
{
    return QStringLiteral("search.saved");
}

auto named(QList<SavedSearch>& searches, const QString& name)
{
    return std::find_if(searches.begin(), searches.end(),
                        [&](const SavedSearch& search) { return search.name == name; });
}

Result<QString> checkedName(const QString& typed)
{
    const QString label = say(QT_TRANSLATE_NOOP("ledger", "搜索的名称"));
    auto name = checkedText(typed.simplified(), label, TextKind::Name);
    if (!name)
        return name;
    if (name->isEmpty() || name->size() > LongestName)
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("ledger", "请给这个搜索起一个名称，不超过 %1 个字。")).arg(LongestName));
    return name;
}

Result<> keep(Ledger& ledger, const QList<SavedSearch>& searches, const QString& label)
{
    QJsonArray array;
    for (const SavedSearch& search : searches)
        array.append(QJsonObject{{QStringLiteral("name"), search.name}, {QStringLiteral("query"), search.query}});
    return ledger.setSetting(settingName(), QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)),
                             label);
}

} // namespace

QList<SavedSearch> savedSearches(const Ledger& ledger)
{
    QList<SavedSearch> searches;
    for (const QJsonValue& entry : QJsonDocument::fromJson(ledger.setting(settingName()).toUtf8()).array()) {
        const QJsonObject search = entry.toObject();
        searches.append(
            {search.value(QLatin1StringView("name")).toString(), search.value(QLatin1StringView("query")).toString()});
    }
    return searches;
}

Result<> saveSearch(Ledger& ledger, const SavedSearch& search)
{
    auto name = checkedName(search.name);
    if (!name)
        return name.error();
    QList<SavedSearch> searches = savedSearches(ledger);
    const SavedSearch kept{*name, search.query.simplified()};
    if (const auto known = named(searches, *name); known != searches.end())
        *known = kept;
    else
        searches.append(kept);
    return keep(ledger, searches, say(QT_TRANSLATE_NOOP("ledger", "保存搜索“%1”")).arg(*name));
}

Result<> renameSearch(Ledger& ledger, const QString& name, const QString& newName)
{
    auto wanted = checkedName(newName);
    if (!wanted)
        return wanted.error();
    QList<SavedSearch> searches = savedSearches(ledger);
    const auto at = named(searches, name);
    if (*wanted == name || at == searches.end())
        return {};
    if (named(searches, *wanted) != searches.end())
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("ledger", "已经有名为“%1”的搜索，请换一个名称。")).arg(*wanted));
    at->name = *wanted;
    return keep(ledger, searches, say(QT_TRANSLATE_NOOP("ledger", "搜索“%1”改称“%2”")).arg(name, *wanted));
}

Result<> removeSearch(Ledger& ledger, const QString& name)
{
    QList<SavedSearch> searches = savedSearches(ledger);
    if (searches.removeIf([&](const SavedSearch& search) { return search.name == name; }) == 0)
        return {};
    return keep(ledger, searches, say(QT_TRANSLATE_NOOP("ledger", "删除保存的搜索“%1”")).arg(name));
}

} // namespace ledger
