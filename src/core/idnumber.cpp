// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/idnumber.h"

#include <algorithm>
#include <array>

namespace ledger {

namespace {

constexpr qsizetype IdLength = 18;
constexpr qsizetype OldIdLength = 15;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool hasForm(QStringView id)
{
    return id.size() == IdLength && areDigits(id.left(IdLength - 1)) && (isDigit(id.back()) || id.back() == u'X');
}

QDate birthIn(QStringView id)
{
    return QDate(id.mid(6, 4).toInt(), id.mid(10, 2).toInt(), id.mid(12, 2).toInt());
}

QChar checkCharacter(QStringView first17)
{
    static constexpr std::array<int, 17> Weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr char Checks[] = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < Weights.size(); ++i)
        sum += Weights[i] * first17[static_cast<qsizetype>(i)].digitValue();
    return QLatin1Char(Checks[sum % 11]);
}

QString masked(QStringView text, qsizetype shownBefore, qsizetype shownAfter)
{
    const QString stars(text.size() - shownBefore - shownAfter, u'*');
    return text.left(shownBefore).toString() + stars + text.right(shownAfter).toString();
}

QString maskedAll(QStringView text)
{
    return masked(text, 0, text.size() > 6 ? 2 : 0);
}

} // namespace

IdCheck checkIdNumber(QStringView id)
{
    if (id.size() != IdLength)
        return IdCheck::Length;
    if (!hasForm(id))
        return IdCheck::Characters;
    const QDate birth = birthIn(id);
    if (!birth.isValid() || birth.year() < 1800)
        return IdCheck::BirthDate;
    return checkCharacter(id.left(IdLength - 1)) == id.back() ? IdCheck::Ok : IdCheck::CheckCharacter;
}

QString normalIdNumber(QStringView text)
{
    QString id;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            id += c.toUpper();
    }
    if (id.size() != OldIdLength || !areDigits(id))
        return id;
    id.insert(6, QStringLiteral("19"));
    return id + checkCharacter(id);
}

std::optional<QDate> birthOf(QStringView id)
{
    if (!hasForm(id) || !birthIn(id).isValid())
        return std::nullopt;
    return birthIn(id);
}

QString sexOf(QStringView id)
{
    if (!hasForm(id))
        return {};
    return id[16].digitValue() % 2 == 1 ? QStringLiteral("男") : QStringLiteral("女");
}

QString maskedId(QStringView id)
{
    return id.size() == IdLength ? masked(id, 6, 4) : maskedAll(id);
}

QString maskedPhone(QStringView phone)
{
    return phone.size() == 11 ? masked(phone, 3, 4) : maskedAll(phone);
}

} // namespace ledger
