// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "core/resources.h"
#include "core/textkey.h"
#include "domain/dues.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace ledger {

std::optional<DuesRounding> duesRoundingFrom(QStringView word)
{
    const QString key = compactKey(word);
    if (key == QLatin1StringView("fen") || key == QStringLiteral("分"))
        return DuesRounding::Fen;
    if (key == QLatin1StringView("jiao") || key == QStringLiteral("角"))
        return DuesRounding::Jiao;
    if (key == QLatin1StringView("yuan") || key == QStringLiteral("元"))
        return DuesRounding::Yuan;
    return std::nullopt;
}

static DuesBracket bracketFrom(const QJsonObject& json)
{
    DuesBracket bracket;
    bracket.upTo = json[u"up_to"].toInteger();
    bracket.rate = json[u"rate"].toInt();
    if (json.contains(u"fixed"))
        bracket.fixed = json[u"fixed"].toInteger();
    bracket.fixedMost = json[u"fixed_most"].toInteger();
    bracket.needsReason = json[u"needs_reason"].toBool();
    bracket.article = json[u"article"].toString();
    return bracket;
}

static DuesEdition editionFrom(const QJsonObject& json)
{
    DuesEdition edition;
    edition.name = json[u"name"].toString();
    edition.from = QDate::fromString(json[u"effective_from"].toString(), Qt::ISODate);
    const QJsonObject rules = json[u"rules"].toObject();
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        QList<DuesBracket>& brackets = edition.rules[rule.key()];
        for (const QJsonValue& entry : rule.value().toArray())
            brackets.append(bracketFrom(entry.toObject()));
    }
    edition.startArticle = json[u"start"].toObject()[u"article"].toString();
    edition.quarterlyArticle = json[u"quarterly"].toObject()[u"article"].toString();
    edition.lapseArticle = json[u"lapse"].toObject()[u"article"].toString();
    edition.lapseMonths = json[u"lapse"].toObject()[u"months"].toInt();
    edition.usualMostArticle = json[u"usual_most"].toObject()[u"article"].toString();
    edition.usualMost = json[u"usual_most"].toObject()[u"amount"].toInteger();
    edition.yearlyArticle = json[u"yearly"].toObject()[u"article"].toString();
    return edition;
}

static QList<DuesEdition> catalogueEditions()
{
    initCoreResources();
    QFile file(QStringLiteral(":/branchledger/catalogue/dues.json"));
    QList<DuesEdition> editions;
    if (!file.open(QIODevice::ReadOnly))
        return editions;
    const QJsonArray listed = QJsonDocument::fromJson(file.readAll()).object()[u"editions"].toArray();
    for (const QJsonValue& edition : listed)
        editions.append(editionFrom(edition.toObject()));
    return editions;
}

static void putInOrder(QList<DuesEdition>& editions)
{
    std::stable_sort(editions.begin(), editions.end(),
                     [](const DuesEdition& a, const DuesEdition& b) { return a.from < b.from; });
}

DuesRules DuesRules::builtIn()
{
    static const QList<DuesEdition> editions = [] {
        QList<DuesEdition> read = catalogueEditions();
        putInOrder(read);
        return read;
    }();
    DuesRules rules;
    rules.editions = editions;
    return rules;
}

/// "≤5000 0.5%", "其余 1%", "0.5元"
static std::optional<DuesBracket> readBracket(const QString& text, const QString& article)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:(?:<=|≤|不超过)\s*([\d.,]+)元?\s*|(?:其余|以上)\s*)?([\d.]+)\s*(%|元)$)"));
    const auto match = form.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    const auto share = match.hasMatch() ? readMoney(match.capturedView(2)) : MoneyReading{};
    if (!share.fen)
        return std::nullopt;
    DuesBracket bracket;
    bracket.article = article;
    if (match.capturedView(3) == u"元")
        bracket.fixed = *share.fen;
    else
        bracket.rate = static_cast<int>(std::min<qlonglong>(*share.fen, 10'000));
    if (!match.capturedView(1).isEmpty()) {
        const auto limit = readMoney(match.capturedView(1));
        if (!limit.fen || *limit.fen == 0)
            return std::nullopt;
        bracket.upTo = *limit.fen;
    }
    return bracket;
}

std::optional<DuesEdition> readOwnDues(const QString& line, const Vocabulary& vocabulary)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*(\d{4}-\d{2}-\d{2})\s+(\S+)\s+(.+)$)"));
    static const QRegularExpression separator(QStringLiteral("[；;]"));
    const auto match = form.match(line);
    const auto group =
        match.hasMatch() ? vocabulary.canonical(QStringLiteral("dues_group"), match.capturedView(2)) : std::nullopt;
    DuesEdition edition;
    edition.from = QDate::fromString(match.captured(1), Qt::ISODate);
    const QString rule = group ? duesRuleOf(*group, vocabulary) : QString();
    if (rule.isEmpty() || !edition.from.isValid())
        return std::nullopt;
    edition.isOwn = true;
    edition.name = QStringLiteral("本单位%1年%2月%3日起的规定")
                       .arg(edition.from.year())
                       .arg(edition.from.month())
                       .arg(edition.from.day());
    QList<DuesBracket>& brackets = edition.rules[rule];
    for (const QString& piece : match.captured(3).split(separator, Qt::SkipEmptyParts)) {
        const auto bracket = readBracket(piece, {});
        const bool isInOrder = bracket
            && (brackets.isEmpty()
                || (brackets.constLast().upTo > 0
                    && (bracket->upTo == 0 || bracket->upTo > brackets.constLast().upTo)));
        if (!isInOrder)
            return std::nullopt;
        brackets.append(*bracket);
    }
    // The last bracket must rule whatever lies above.
    return brackets.isEmpty() || brackets.constLast().upTo > 0 ? std::nullopt : std::optional(edition);
}

DuesRules DuesRules::of(const QMap<QString, QString>& settings, const Vocabulary& vocabulary)
{
    DuesRules rules = builtIn();
    rules.rounding =
        duesRoundingFrom(settings.value(QStringLiteral("setting.dues_rounding"))).value_or(DuesRounding::Fen);
    rules.isQuarterly = settings.value(QStringLiteral("setting.dues_quarterly")) == QStringLiteral("1");
    const QStringList lines = settings.value(QStringLiteral("setting.dues_own")).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        if (const auto own = readOwnDues(line, vocabulary))
            rules.editions.append(*own);
        else
            rules.unreadable.append(line.trimmed());
    }
    putInOrder(rules.editions);
    return rules;
}

Result<> checkDuesSetting(const QString& name, const QString& value, const Vocabulary& vocabulary)
{
    const auto refuse = [](const QString& message) -> Result<> { return fail(ErrorCode::Usage, message); };
    if (name == QStringLiteral("setting.dues_rounding") && !value.isEmpty() && !duesRoundingFrom(value))
        return refuse(QCoreApplication::translate("Dues", "“%1”不是取整方式，可用的有 fen、jiao、yuan。").arg(value));
    if (name == QStringLiteral("setting.dues_quarterly") && value != u"0" && value != u"1")
        return refuse(QCoreApplication::translate("Dues", "按季度交纳只能是 1（同意）或 0（不同意）。"));
    if (name != QStringLiteral("setting.dues_own"))
        return {};
    for (const QString& line : value.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty() && !readOwnDues(line, vocabulary))
            return refuse(
                QCoreApplication::translate("Dues", "看不懂“%1”。请写成：2023-01-01 离退休 ≤5000 0.5%；其余 1%")
                    .arg(line.trimmed()));
    }
    return {};
}

static QString rangeText(qlonglong above, qlonglong upTo)
{
    if (upTo == 0)
        return above == 0 ? QStringLiteral("—") : QStringLiteral("＞%1").arg(moneyText(above));
    return above == 0 ? QStringLiteral("≤%1").arg(moneyText(upTo))
                      : QStringLiteral("＞%1，≤%2").arg(moneyText(above), moneyText(upTo));
}

QList<QStringList> duesRuleRows(const DuesRules& rules, const Vocabulary& vocabulary)
{
    QList<QStringList> rows;
    for (const DictionaryWord& group : vocabulary.words(QStringLiteral("dues_group"))) {
        const QString rule = group.attributes.value(QLatin1StringView("dues")).toString();
        for (const DuesEdition& edition : rules.editions) {
            qlonglong above = 0;
            for (const DuesBracket& bracket : edition.rules.value(rule)) {
                const QString share = bracket.fixed
                    ? QCoreApplication::translate("Dues", "每月 %1 元").arg(moneyText(*bracket.fixed))
                    : duesRateText(bracket.rate);
                rows.append({vocabulary.text(QStringLiteral("dues_group"), group.word), rangeText(above, bracket.upTo),
                             share, edition.name + bracket.article, edition.from.toString(Qt::ISODate)});
                above = bracket.upTo;
            }
        }
    }
    return rows;
}

} // namespace ledger
