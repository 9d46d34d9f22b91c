// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textkey.h"
#include "domain/kind.h"

#include <QHash>

namespace ledger {

/// What people call a kind, beside its key and its label.
static QHash<QString, Kind> wordsOfKinds()
{
    static const QList<std::pair<Kind, QStringList>> said{
        {Kind::Branch, {QStringLiteral("支部"), QStringLiteral("党支部"), QStringLiteral("组织")}},
        {Kind::Member, {QStringLiteral("人员"), QStringLiteral("花名册"), QStringLiteral("人")}},
        {Kind::StudySession,
         {QStringLiteral("学习"), QStringLiteral("会议"), QStringLiteral("三会一课"), QStringLiteral("组织生活"),
          QStringLiteral("session"), QStringLiteral("meeting")}},
        {Kind::Honor, {QStringLiteral("表彰"), QStringLiteral("奖项"), QStringLiteral("获奖")}},
        {Kind::VolunteerActivity,
         {QStringLiteral("志愿"), QStringLiteral("志愿服务"), QStringLiteral("志愿活动"), QStringLiteral("活动"),
          QStringLiteral("volunteer")}},
        {Kind::ResponsibilityItem,
         {QStringLiteral("责任"), QStringLiteral("责任清单"), QStringLiteral("清单"),
          QStringLiteral("responsibility")}},
        {Kind::WorkRecord, {QStringLiteral("成果"), QStringLiteral("工作"), QStringLiteral("work")}},
        {Kind::PartyDues, {QStringLiteral("党费收缴"), QStringLiteral("缴费"), QStringLiteral("dues")}},
    };
    QHash<QString, Kind> words;
    const Schema schema = Schema::builtIn();
    for (const auto& [kind, list] : said) {
        for (const QString& word : list)
            words.insert(compactKey(word), kind);
        words.insert(compactKey(schema.of(kind).label), kind);
        words.insert(compactKey(fieldText(schema.of(kind).label)), kind);
        words.insert(kindKey(kind), kind);
    }
    return words;
}

std::optional<Kind> kindFromWord(QStringView word)
{
    static const QHash<QString, Kind> words = wordsOfKinds();
    const auto at = words.constFind(compactKey(word));
    return at == words.constEnd() ? std::nullopt : std::optional(*at);
}

} // namespace ledger
