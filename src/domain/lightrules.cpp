// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsontexts.h"
#include "core/resources.h"
#include "domain/lights.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("Lights", text);
}

static const QString& ownSetting()
{
    static const QString name = QStringLiteral("setting.lights_own");
    return name;
}

static LightRules editionFrom(const QJsonObject& json)
{
    LightRules rules;
    rules.name = json[u"name"].toString();
    rules.basis = json[u"basis"].toString();
    rules.from = QDate::fromString(json[u"effective_from"].toString(), Qt::ISODate);
    rules.soonDays = json[u"soon_days"].toInt();
    rules.behindYellow = json[u"behind_yellow"].toDouble();
    rules.behindRed = json[u"behind_red"].toDouble();
    rules.isScheduleForNotStarted = json[u"not_started_by_schedule"].toBool();
    return rules;
}

static LightBook readBook()
{
    initCoreResources();
    QFile file(QStringLiteral(":/branchledger/catalogue/lights.json"));
    LightBook book;
    const QJsonObject root =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QJsonObject states = root[u"states"].toObject();
    book.notStarted = textsOf(states[u"not_started"]);
    book.overdue = textsOf(states[u"overdue"]);
    book.stopped = textsOf(states[u"stopped"]);
    for (const QJsonValue& edition : root[u"editions"].toArray())
        book.editions.append(editionFrom(edition.toObject()));
    if (book.editions.isEmpty())
        book.editions.append(LightRules());
    return book;
}

LightBook LightBook::builtIn()
{
    static const LightBook book = readBook();
    return book;
}

LightBook LightBook::of(const QMap<QString, QString>& settings)
{
    LightBook book = builtIn();
    for (const QString& line : settings.value(ownSetting()).split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto own = readOwnLights(line))
            book.editions.append(*own);
        else if (!line.trimmed().isEmpty())
            book.unreadable.append(line.trimmed());
    }
    std::stable_sort(book.editions.begin(), book.editions.end(),
                     [](const LightRules& a, const LightRules& b) { return a.from < b.from; });
    return book;
}

const LightRules& LightBook::inForce(QDate day) const
{
    const LightRules* found = &editions.constFirst();
    for (const LightRules& rules : editions) {
        if (rules.from <= day)
            found = &rules;
    }
    return *found;
}

static QString notStartedWord()
{
    return QStringLiteral("未启动也按序时");
}

std::optional<LightRules> readOwnLights(const QString& line)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4}-\d{2}-\d{2})\s+到期前\s*(\d{1,3})\s*天\s+落后\s*(\d{1,3}(?:\.\d)?)\s*黄\s+)"
                       R"((\d{1,3}(?:\.\d)?)\s*红(\s+未启动也按序时)?(?:\s+(.+))?$)"));
    const QRegularExpressionMatch match = form.match(line.trimmed());
    LightRules rules;
    rules.from = QDate::fromString(match.captured(1), Qt::ISODate);
    rules.soonDays = match.captured(2).toInt();
    rules.behindYellow = match.captured(3).toDouble();
    rules.behindRed = match.captured(4).toDouble();
    rules.isScheduleForNotStarted = !match.captured(5).isEmpty();
    rules.basis = match.captured(6).trimmed();
    rules.name = QStringLiteral("本单位规定");
    rules.isOwn = true;
    const bool isOrdered = rules.behindYellow <= rules.behindRed;
    return match.hasMatch() && rules.from.isValid() && isOrdered ? std::optional(rules) : std::nullopt;
}

QString ownLightsLine(const LightRules& rules)
{
    QStringList pieces{rules.from.toString(Qt::ISODate), QStringLiteral("到期前%1天").arg(rules.soonDays),
                       QStringLiteral("落后%1黄").arg(rules.behindYellow), QStringLiteral("%1红").arg(rules.behindRed)};
    if (rules.isScheduleForNotStarted)
        pieces << notStartedWord();
    if (!rules.basis.isEmpty())
        pieces << rules.basis.simplified();
    return pieces.join(u' ');
}

Result<> checkLightSetting(const QString& name, const QString& value)
{
    if (name != ownSetting())
        return {};
    for (const QString& line : value.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty() && !readOwnLights(line))
            return fail(ErrorCode::Usage,
                        say(QT_TRANSLATE_NOOP("Lights", "看不懂“%1”。请写成：2026-01-01 到期前15天 落后10黄 30红 依据"))
                            .arg(line.trimmed()));
    }
    return {};
}

QStringList looserLights(const LightRules& own)
{
    const LightBook given = LightBook::builtIn();
    const LightRules& before = given.inForce(own.from);
    QStringList places;
    if (own.soonDays < before.soonDays)
        places << say(QT_TRANSLATE_NOOP("Lights", "到期前 %1 天才亮黄灯，默认 %2 天"))
                      .arg(own.soonDays)
                      .arg(before.soonDays);
    if (own.behindYellow > before.behindYellow)
        places << say(QT_TRANSLATE_NOOP("Lights", "落后序时超过 %1 个百分点才亮黄灯，默认 %2 个"))
                      .arg(own.behindYellow)
                      .arg(before.behindYellow);
    if (own.behindRed > before.behindRed)
        places << say(QT_TRANSLATE_NOOP("Lights", "落后序时超过 %1 个百分点才亮红灯，默认 %2 个"))
                      .arg(own.behindRed)
                      .arg(before.behindRed);
    return places;
}

} // namespace ledger
