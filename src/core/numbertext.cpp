// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"

#include "core/language.h"
#include "core/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace ledger {

namespace {

constexpr double LargestNumber = 1e12;

int digitOf(QChar c)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    if (c == u'零' || c == u'○')
        return 0;
    return c == u'两' ? 2 : static_cast<int>(digits.indexOf(c));
}

qint64 weightOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
        return 10000;
    case u'亿':
        return 100000000;
    default:
        return 0;
    }
}

/// 二〇二二: figures only. Two figures side by side (三八, 一二) are no number but a name or a guess.
std::optional<qint64> readFigures(QStringView text)
{
    const bool hasZero = text.contains(u'〇') || text.contains(u'零') || text.contains(u'○');
    if (text.isEmpty() || text.size() > 12 || (text.size() == 2 && !hasZero))
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        if (digitOf(c) < 0)
            return std::nullopt;
        value = value * 10 + digitOf(c);
    }
    return value;
}

/// 一千二百三十四; each weight smaller than the one before, below 万 and again below 亿.
class WeightReader
{
public:
    std::optional<qint64> read(QStringView text)
    {
        const bool isGood = std::all_of(text.begin(), text.end(), [this](QChar c) { return take(c); });
        // 一百二 is spoken for 120 and could be meant as 102.
        const bool isOpenEnded = m_digit > 0 && m_lastWeight > 10 && !m_isAfterZero;
        if (!isGood || isOpenEnded)
            return std::nullopt;
        return m_total + m_section + std::max<qint64>(m_digit, 0);
    }

private:
    bool take(QChar c)
    {
        const qint64 weight = weightOf(c);
        if (weight >= 10000)
            return closeSection(weight);
        return weight > 0 ? addWeight(weight) : addDigit(digitOf(c));
    }

    bool addDigit(int digit)
    {
        if (digit < 0 || m_digit > 0)
            return false;
        m_digit = digit;
        m_isAfterZero = digit == 0 || m_isAfterZero;
        return true;
    }

    bool addWeight(qint64 weight)
    {
        const bool isBareTen = weight == 10 && m_digit < 0 && m_section == 0 && m_total == 0;
        if ((m_digit <= 0 && !isBareTen) || weight >= m_sectionWeight)
            return false;
        m_section += (isBareTen ? 1 : m_digit) * weight;
        m_sectionWeight = m_lastWeight = weight;
        m_digit = -1;
        m_isAfterZero = false;
        return true;
    }

    bool closeSection(qint64 weight)
    {
        const qint64 section = m_section + std::max<qint64>(m_digit, 0);
        if (section == 0 || weight >= m_totalWeight)
            return false;
        m_total += section * weight;
        m_totalWeight = m_lastWeight = weight;
        m_section = 0;
        m_sectionWeight = 10000;
        m_digit = -1;
        m_isAfterZero = false;
        return true;
    }

    qint64 m_total = 0;
    qint64 m_section = 0;
    qint64 m_digit = -1;
    qint64 m_totalWeight = 1000000000000;
    qint64 m_sectionWeight = 10000;
    qint64 m_lastWeight = 0;
    bool m_isAfterZero = false;
};

QString tidied(QStringView text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    static const QRegularExpression remark(QStringLiteral("\\([^()]*\\)$"));
    QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    plain.remove(blanks).remove(remark);
    if (plain.startsWith(u'\''))
        plain.remove(0, 1);
    return plain;
}

std::optional<double> valueOf(QString digits)
{
    if (!digits.isEmpty() && digits.front().isDigit())
        return digits.remove(u',').toDouble();
    const auto numeral = readChineseNumeral(digits);
    return numeral ? std::optional(static_cast<double>(*numeral)) : std::nullopt;
}

double multiplierOf(QStringView weights)
{
    double multiplier = 1;
    for (const QChar c : weights)
        multiplier *= static_cast<double>(weightOf(c));
    return multiplier;
}

/// What may stand behind a number written in characters: 三人, 十二小时, but not 一些, 一批, 十几, 三八红旗手.
bool isUnitOfNumeral(const QString& unit)
{
    static const QString others = QStringLiteral("些半般样直切律共起同定部批堆群系几");
    return unit.size() <= 2 && (unit.isEmpty() || !others.contains(unit.front()));
}

} // namespace

std::optional<qint64> readChineseNumeral(QStringView text)
{
    QString plain = text.trimmed().toString();
    if (plain.isEmpty())
        return std::nullopt;
    plain.replace(u'廿', QStringLiteral("二十")).replace(u'卅', QStringLiteral("三十"));
    const bool hasWeight = std::any_of(plain.begin(), plain.end(), [](QChar c) { return weightOf(c) > 0; });
    return hasWeight ? WeightReader().read(plain) : readFigures(plain);
}

std::optional<NumberText> readNumberText(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?<before>大约|大概|约|近|将近|接近|逾|超过|超|不少于|至少|>=?|≥|~)?(?:共计|合计|共|计)?(?<money>[¥$])?"
        "(?<digits>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?|[〇零○一二两三四五六七八九十百千万亿廿卅]+)"
        "(?<more>余|多|来|\\+)?(?<weight>[百千]?[万亿]|百|千)?(?<more2>余|多|来)?"
        "(?<unit>[\\p{L}%‰]{0,8}?)(?<after>左右|以上|上下|余|\\+)?$"));
    const auto match = form.match(tidied(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QString digits = match.captured(u"digits");
    const auto value = valueOf(digits);
    QString unit = match.captured(u"unit");
    const bool isNumeral = !digits.front().isDigit();
    if (!value || unit.contains(u'半') || unit.contains(u'几') || (isNumeral && !isUnitOfNumeral(unit)))
        return std::nullopt;
    if (unit.isEmpty() && match.hasCaptured(u"money"))
        unit = QStringLiteral("元");
    const double number = *value * multiplierOf(match.capturedView(u"weight"));
    if (number > LargestNumber)
        return std::nullopt;
    const bool isApproximate = match.hasCaptured(u"before") || match.hasCaptured(u"more") || match.hasCaptured(u"more2")
        || match.hasCaptured(u"after");
    return NumberText{number, isApproximate, unit};
}

/// Units of counting with their English, as resources/catalogue/numbers.json lists them.
static const QMap<QString, QString>& countingUnits()
{
    static const QMap<QString, QString> units = [] {
        QMap<QString, QString> read;
        initCoreResources();
        QFile file(QStringLiteral(":/branchledger/catalogue/numbers.json"));
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        for (const QJsonValue& entry : document[QLatin1StringView("countingUnits")].toArray())
            read.insert(entry[QLatin1StringView("unit")].toString(), entry[QLatin1StringView("en")].toString());
        return read;
    }();
    return units;
}

QString unitText(const QString& unit)
{
    if (!isInterfaceEnglish())
        return unit;
    // 台（套） is told by its first word.
    return countingUnits().value(unit, countingUnits().value(unit.section(u'（', 0, 0), unit));
}

/// 人次|毫升|…, the longest first, so that 人 does not cut 人次 short.
static QString unitPattern()
{
    QStringList units;
    for (const QString& unit : countingUnits().keys())
        units << QRegularExpression::escape(unit);
    std::ranges::stable_sort(units, std::greater(), &QString::size);
    return units.join(u'|');
}

std::optional<NumberText> readNumberEntry(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(?<before>约)?\\s*[¥$]?\\s*(?:[0-9][0-9,.]*|[〇零○一二两三四五六七八九十百千万亿廿卅]+)\\s*(?<more>余|多)?"
            "(?:[百千]?[万亿]|百|千)?(?<more2>余|多)?\\s*(?:%1)?$")
            .arg(unitPattern()));
    const auto match = form.match(text.toString().normalized(QString::NormalizationForm_KC).trimmed());
    const int marks = (match.hasCaptured(u"before") ? 1 : 0) + (match.hasCaptured(u"more") ? 1 : 0)
        + (match.hasCaptured(u"more2") ? 1 : 0);
    return match.hasMatch() && marks <= 1 ? readNumberText(text) : std::nullopt;
}

} // namespace ledger
