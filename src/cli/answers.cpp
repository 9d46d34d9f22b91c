// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"

#include "cli/say.h"
#include "core/chinesenumber.h"
#include "core/language.h"
#include "figures/rounding.h"

#include <QLocale>

#include <cmath>

namespace ledger {

QJsonValue numberJson(double value)
{
    const double number = toFourDecimals(value);
    constexpr double exact = 9007199254740992.0;
    if (std::trunc(number) == number && std::abs(number) < exact)
        return static_cast<qint64>(number);
    return number;
}

QJsonValue valueJson(const std::optional<double>& value)
{
    return value ? numberJson(*value) : QJsonValue();
}

QJsonValue textJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject figureJson(const FigureValue& value)
{
    return {{QStringLiteral("key"), value.key},
            {QStringLiteral("label"), value.label},
            {QStringLiteral("value"), valueJson(value.value)},
            {QStringLiteral("unit"), value.unit}};
}

QString roundedText(double value)
{
    return QString::number(toFourDecimals(value), 'g', QLocale::FloatingPointShortest);
}

QString figureText(const FigureValue& value)
{
    if (!value.value)
        return QStringLiteral("—");
    if (value.isRate)
        return columnPercent(*value.value);
    const double number = toFourDecimals(*value.value);
    return std::trunc(number) == number ? QString::number(number, 'f', 0) : roundedText(number);
}

Result<QString> figureKeyOf(const Figures& figures, const QString& word)
{
    if (figures.definition(word))
        return word;
    QStringList sameLabel;
    QStringList near;
    const QString group = word.section(u'.', 0, 0);
    for (const FigureDefinition& definition : figures.definitions()) {
        if (definition.label == word || definition.english.compare(word, Qt::CaseInsensitive) == 0)
            sameLabel << definition.key;
        if (definition.key.section(u'.', 0, 0) == group)
            near << definition.key;
        else if (definition.label.contains(word))
            near << withRemark(figures.labelOf(definition), definition.key);
    }
    if (sameLabel.size() == 1)
        return sameLabel.constFirst();
    const QString message = say(QT_TRANSLATE_NOOP("cli", "没有代号或名称为“%1”的指标。")).arg(word);
    if (near.isEmpty())
        return fail(ErrorCode::Usage,
                    message + say(QT_TRANSLATE_NOOP("cli", "全部代号可以用 branchledger figures 列出。")));
    return fail(ErrorCode::Usage, message + say(QT_TRANSLATE_NOOP("cli", "相近的有：%1。")).arg(listText(near)));
}

} // namespace ledger
