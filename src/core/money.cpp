// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ledger {

static constexpr qlonglong FenOfYuan = 100;
static constexpr qlonglong MostYuan = 1'000'000'000'000;

static MoneyReading refused(MoneyProblem problem)
{
    return {std::nullopt, problem};
}

MoneyReading readMoney(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^[¥￥]?\s*(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*元?$)"));
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return refused(MoneyProblem::NotANumber);
    if (!match.capturedView(1).isEmpty())
        return refused(MoneyProblem::Negative);
    constexpr qsizetype mostDecimals = 2;
    const QString decimals = match.captured(3);
    if (decimals.size() > mostDecimals)
        return refused(MoneyProblem::TooManyDecimals);
    bool isRead = false;
    const qlonglong yuan = match.captured(2).remove(u',').toLongLong(&isRead);
    if (!isRead || yuan > MostYuan)
        return refused(MoneyProblem::TooLarge);
    return {yuan * FenOfYuan + decimals.leftJustified(mostDecimals, u'0').toLongLong(), MoneyProblem::None};
}

MoneyReading moneyOfNumber(double yuan)
{
    if (!std::isfinite(yuan))
        return refused(MoneyProblem::NotANumber);
    if (yuan < 0)
        return refused(MoneyProblem::Negative);
    if (yuan > static_cast<double>(MostYuan))
        return refused(MoneyProblem::TooLarge);
    const double exact = yuan * static_cast<double>(FenOfYuan);
    const double whole = std::round(exact);
    // What binary fractions leave over grows with the number; a third decimal is more than that.
    const double allowed = std::max(1e-4, whole * 1e-12);
    if (std::abs(exact - whole) > allowed)
        return refused(MoneyProblem::TooManyDecimals);
    return {static_cast<qlonglong>(whole), MoneyProblem::None};
}

QString moneyProblemText(MoneyProblem problem)
{
    switch (problem) {
    case MoneyProblem::None:
        return {};
    case MoneyProblem::NotANumber:
        return QCoreApplication::translate("Money", "看不懂这个金额，请填元，例如 1234.50。");
    case MoneyProblem::TooManyDecimals:
        return QCoreApplication::translate("Money", "金额最多两位小数（到分）。");
    case MoneyProblem::Negative:
        return QCoreApplication::translate("Money", "金额不能是负数。");
    case MoneyProblem::TooLarge:
        return QCoreApplication::translate("Money", "金额太大，请核对。");
    }
    Q_UNREACHABLE();
}

QString plainMoneyText(qlonglong fen)
{
    const qlonglong size = fen < 0 ? -fen : fen;
    const QString text = QStringLiteral("%1.%2").arg(size / FenOfYuan).arg(size % FenOfYuan, 2, 10, QLatin1Char('0'));
    return fen < 0 ? u'-' + text : text;
}

QString moneyText(qlonglong fen)
{
    constexpr qsizetype group = 3;
    QString text = plainMoneyText(fen);
    const qsizetype first = fen < 0 ? 1 : 0;
    for (qsizetype at = text.indexOf(u'.') - group; at > first; at -= group)
        text.insert(at, u',');
    return text;
}

} // namespace ledger
