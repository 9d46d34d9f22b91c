// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/articlegloss.h"

#include "core/language.h"
#include "figures/rulebook.h"

#include <QJsonArray>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace ledger {

namespace {

using Words = QList<QPair<QString, QString>>;

/// Longer texts first: a title may stand within another.
const Words& titles()
{
    static const Words words = [] {
        Words read;
        const auto book = ruleBook(QStringLiteral("articles"));
        const QJsonArray texts = book ? book->value(QLatin1StringView("texts")).toArray() : QJsonArray();
        for (const QJsonValue& text : texts)
            read.append({text[u"zh"].toString(), text[u"en"].toString()});
        std::stable_sort(read.begin(), read.end(),
                         [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
        return read;
    }();
    return words;
}

/// 二十一 → 21, as far as articles are numbered.
int articleNumber(const QString& chinese)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    const qsizetype ten = chinese.indexOf(u'十');
    if (ten < 0)
        return static_cast<int>(digits.indexOf(chinese.right(1)));
    const int tens = ten == 0 ? 1 : static_cast<int>(digits.indexOf(chinese.at(ten - 1)));
    const int ones = ten + 1 == chinese.size() ? 0 : static_cast<int>(digits.indexOf(chinese.at(ten + 1)));
    return 10 * tens + ones;
}

/// 第四、二十条 →  art. 4, 20
QString withArticles(QString text)
{
    static const QRegularExpression article(QStringLiteral("第([一二三四五六七八九十、]+)条"));
    for (auto match = article.match(text); match.hasMatch(); match = article.match(text)) {
        QStringList numbers;
        for (const QString& number : match.captured(1).split(u'、', Qt::SkipEmptyParts))
            numbers << QString::number(articleNumber(number));
        text.replace(match.capturedStart(), match.capturedLength(),
                     QStringLiteral(", art. ") + numbers.join(QStringLiteral(", ")));
    }
    return text;
}

} // namespace

QString glossedBasis(const QString& basis)
{
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    if (!isInterfaceEnglish() || basis.isEmpty())
        return basis;
    QString english = basis;
    for (const auto& [zh, en] : titles())
        english.replace(zh, en);
    english = withArticles(english)
                  .replace(u'；', QStringLiteral("; "))
                  .replace(u'）', u')')
                  .replace(u'（', QStringLiteral(" ("));
    const bool isWhole = !english.contains(chinese) && english != basis;
    return isWhole ? QStringLiteral("%1 (%2)").arg(basis, english) : basis;
}

} // namespace ledger
