// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/cellreader.h"

#include "core/datetext.h"
#include "core/money.h"
#include "core/numbertext.h"
#include "core/textkey.h"

#include <QCoreApplication>

#include <cmath>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

static CellValue bad(const QString& code, const QString& message)
{
    CellValue value;
    value.code = code;
    value.message = message;
    return value;
}

bool isBlank(const RawCell& cell)
{
    return cell.type == RawCell::Type::Empty || (cell.type == RawCell::Type::Text && isBlankMark(cell.text));
}

static std::optional<PartialDate> dateOf(const RawCell& cell)
{
    switch (cell.type) {
    case RawCell::Type::Date: {
        auto date = readDateNumber(cell.number);
        if (date && cell.shown == RawCell::Shown::Month)
            date = PartialDate::month(date->first.year(), date->first.month());
        else if (date && cell.shown == RawCell::Shown::Year)
            date = PartialDate::year(date->first.year());
        return date;
    }
    case RawCell::Type::Number:
        return readDateNumber(cell.number);
    case RawCell::Type::Text:
        return readDateText(cell.text);
    default:
        return std::nullopt;
    }
}

CellValue readDateCell(const RawCell& cell)
{
    if (isBlank(cell))
        return {};
    const auto date = dateOf(cell);
    const auto missing = date ? std::nullopt : findMissingDay(cell.text);
    if (missing && missing->year != 0)
        return bad(QStringLiteral("date_unreadable"),
                   say(QT_TRANSLATE_NOOP("import", "“%1”不是日期：%2，请核对")).arg(cell.text, missing->toText()));
    if (!date)
        return bad(QStringLiteral("date_unreadable"),
                   say(QT_TRANSLATE_NOOP("import", "“%1”不是能识别的日期，请改成 2022-07-01 或 2022年7月1日 的样子"))
                       .arg(cell.text));
    CellValue value;
    value.value = QVariant::fromValue(*date);
    return value;
}

CellValue readNumberCell(const RawCell& cell)
{
    if (isBlank(cell))
        return {};
    CellValue value;
    if (cell.type == RawCell::Type::Number) {
        value.value = cell.number;
        return value;
    }
    const auto number = cell.type == RawCell::Type::Text ? readNumberText(cell.text) : std::nullopt;
    if (!number)
        return bad(QStringLiteral("number_unreadable"),
                   say(QT_TRANSLATE_NOOP("import", "“%1”不是数字，请写成数字，如 30、约30 或 1.5")).arg(cell.text));
    value.value = number->value;
    value.isApproximate = number->approximate;
    value.unit = number->unit;
    return value;
}

std::optional<bool> readFlagCell(const RawCell& cell)
{
    static const QSet<QString> yes{QStringLiteral("是"), QStringLiteral("有"),   QStringLiteral("√"),
                                   QStringLiteral("y"),  QStringLiteral("yes"),  QStringLiteral("1"),
                                   QStringLiteral("对"), QStringLiteral("true"), QStringLiteral("已设"),
                                   QStringLiteral("设")};
    static const QSet<QString> no{QStringLiteral("否"),   QStringLiteral("无"),   QStringLiteral("×"),
                                  QStringLiteral("x"),    QStringLiteral("n"),    QStringLiteral("no"),
                                  QStringLiteral("0"),    QStringLiteral("不是"), QStringLiteral("false"),
                                  QStringLiteral("未设"), QStringLiteral("不设")};
    const QString key = compactKey(cell.text);
    if (yes.contains(key))
        return true;
    return no.contains(key) ? std::optional(false) : std::nullopt;
}

static CellValue readWord(const RawCell& cell, const Field& field, const Vocabulary& vocabulary)
{
    CellValue value;
    if (const auto word = vocabulary.canonical(field.dictionary, cell.text)) {
        value.value = *word;
        return value;
    }
    if (!field.is(FieldFlag::CheckedWord)) {
        value.value = cell.text.trimmed();
        return value;
    }
    return bad(QStringLiteral("value_unknown"),
               say(QT_TRANSLATE_NOOP("import", "“%1”不在“%2”的词表里")).arg(cell.text.trimmed(), fieldLabel(field)));
}

static CellValue readText(const RawCell& cell, const Field& field)
{
    const auto checked = checkedText(cell.text.trimmed(), fieldLabel(field));
    if (!checked)
        return bad(QStringLiteral("value_unknown"), checked.error().message);
    CellValue value;
    value.value = *checked;
    return value;
}

static CellValue readWholeNumber(const RawCell& cell)
{
    CellValue value = readNumberCell(cell);
    if (!value.value.isValid())
        return value;
    const double number = value.value.toDouble();
    if (std::floor(number) != number)
        return bad(QStringLiteral("number_unreadable"),
                   say(QT_TRANSLATE_NOOP("import", "“%1”不是整数，这里只能是整数")).arg(cell.text));
    value.value = static_cast<qlonglong>(number);
    return value;
}

CellValue readMoneyCell(const RawCell& cell)
{
    if (isBlank(cell))
        return {};
    const MoneyReading money = cell.type == RawCell::Type::Number ? moneyOfNumber(cell.number) : readMoney(cell.text);
    if (!money.fen)
        return bad(
            QStringLiteral("number_unreadable"),
            say(QT_TRANSLATE_NOOP("import", "“%1”：%2")).arg(cell.text.trimmed(), moneyProblemText(money.problem)));
    CellValue value;
    value.value = *money.fen;
    return value;
}

static QString unreadableCode(FieldType type)
{
    switch (type) {
    case FieldType::Date:
        return QStringLiteral("date_unreadable");
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return QStringLiteral("number_unreadable");
    default:
        return QStringLiteral("value_unknown");
    }
}

CellValue readCell(const RawCell& cell, const Field& field, const Vocabulary& vocabulary)
{
    if (cell.type == RawCell::Type::Error)
        return bad(unreadableCode(field.type), say(QT_TRANSLATE_NOOP("import", "单元格的公式出错：%1")).arg(cell.text));
    CellValue value;
    if (field.type == FieldType::Flag) {
        if (const auto flag = readFlagCell(cell))
            value.value = *flag;
        return value;
    }
    if (isBlank(cell))
        return value;
    switch (field.type) {
    case FieldType::Date:
        return readDateCell(cell);
    case FieldType::Integer:
        return readWholeNumber(cell);
    case FieldType::Decimal:
        return readNumberCell(cell);
    case FieldType::Money:
        return readMoneyCell(cell);
    case FieldType::Choice:
        return readWord(cell, field, vocabulary);
    default:
        return readText(cell, field);
    }
}

} // namespace ledger
