// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardtext.h"

namespace ledger {

static Result<CardData> collect(CardQuestion& question)
{
    const QString key = QStringLiteral("honor.total");
    const QString level = QStringLiteral("level");
    const QString dictionary = QStringLiteral("honor_level");
    const int last = question.period().to.year();
    QList<std::pair<Period, Breakdown>> years;
    QStringList words;
    for (int year = last - dashboardRules().honorYears + 1; year <= last; ++year) {
        const Period period = Period::yearOf(QDate(year, 1, 1));
        const auto levels = question.figures.breakdown({key}, period, question.branch(), {level});
        if (!levels)
            return levels.error();
        for (auto found = levels->cbegin(); found != levels->cend(); ++found)
            words << found.key().constFirst();
        years.append({period, *levels});
    }
    words = inDictionaryOrder(question, dictionary, words);
    CardData card;
    card.unit = cardText(QT_TRANSLATE_NOOP("Dashboard", " 项"));
    for (int i = 0; i < static_cast<int>(words.size()); ++i)
        card.series.append({wordText(question, dictionary, words[i]), Tint::Ramp, i});
    for (const auto& [period, levels] : std::as_const(years)) {
        CardRow row;
        row.name = QString::number(period.to.year());
        row.fullName = period.label();
        row.link = {key, period, question.branch(), {}};
        for (const QString& word : std::as_const(words)) {
            row.marks.append({firstOf(levels, {word}), {key, period, question.branch(), {{level, word}}}});
        }
        card.rows.append(row);
    }
    if (words.isEmpty())
        card.rows.clear();
    card.nothing = cardText(QT_TRANSLATE_NOOP("Dashboard", "近年没有荣誉记录。"));
    return card;
}

CardKind honorCard()
{
    return {QStringLiteral("honors"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "荣誉 · 按年度和级别")),
            CardKind::Shape::Columns,
            {QStringLiteral("honor.total")},
            collect};
}

} // namespace ledger
