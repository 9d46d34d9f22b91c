// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "ui/dashboard/cardtext.h"

namespace ledger {

static const char* const Key = "member.total";

static CardRow rowOf(const CardQuestion& question, const QString& name, double count, const FieldWord& word)
{
    CardRow row;
    row.name = name;
    row.link = question.link(QString::fromLatin1(Key), {word});
    row.marks = {{count, row.link}};
    row.end = styledPlain(count);
    return row;
}

static CardRow heading(const char* text)
{
    CardRow row;
    row.name = cardText(text);
    row.isHeading = true;
    return row;
}

/// By the words of a dictionary.
static Result<> addWords(CardQuestion& question, const QString& field, CardData& card)
{
    const auto groups =
        question.figures.breakdown({QString::fromLatin1(Key)}, question.period(), question.branch(), {field});
    if (!groups)
        return groups.error();
    QStringList words;
    for (auto group = groups->cbegin(); group != groups->cend(); ++group)
        words << group.key().constFirst();
    for (const QString& word : inDictionaryOrder(question, field, words)) {
        const double count = firstOf(*groups, {word});
        if (count > 0)
            card.rows.append(rowOf(question, wordText(question, field, word), count, {field, word}));
    }
    return {};
}

static QString bandText(const AgeCount& age)
{
    if (age.isUnknown)
        return cardText(QT_TRANSLATE_NOOP("Dashboard", "出生年月未填"));
    if (age.band.from == 0)
        return cardText(QT_TRANSLATE_NOOP("Dashboard", "%1岁及以下")).arg(age.band.to);
    if (age.band.to < 0)
        return cardText(QT_TRANSLATE_NOOP("Dashboard", "%1岁及以上")).arg(age.band.from);
    return cardText(QT_TRANSLATE_NOOP("Dashboard", "%1至%2岁")).arg(age.band.from).arg(age.band.to);
}

static Result<> addAges(CardQuestion& question, CardData& card)
{
    const auto ages = question.figures.memberAges(question.period(), question.branch());
    if (!ages)
        return ages.error();
    for (const AgeCount& age : *ages) {
        const QString word = age.isUnknown ? QString() : ageBandWord(age.band);
        if (age.count > 0)
            card.rows.append(rowOf(question, bandText(age), age.count, {QStringLiteral("birth_on"), word}));
    }
    return {};
}

static Result<CardData> collect(CardQuestion& question)
{
    const auto total = question.figures.values(question.period(), question.branch(), {QString::fromLatin1(Key)});
    if (!total)
        return total.error();
    CardData card;
    card.series = {{QString(), Tint::Slate}};
    card.unit = cardText(QT_TRANSLATE_NOOP("Dashboard", " 名"));
    card.nothing = cardText(QT_TRANSLATE_NOOP("Dashboard", "期末当日名册上没有党员。"));
    const double members = total->constFirst().value.value_or(0);
    if (members <= 0)
        return card;
    card.note = cardText(QT_TRANSLATE_NOOP("Dashboard", "共 %1 名")).arg(styledPlain(members));
    card.rows.append(heading(QT_TRANSLATE_NOOP("Dashboard", "性别")));
    if (auto added = addWords(question, QStringLiteral("sex"), card); !added)
        return added.error();
    card.rows.append(heading(QT_TRANSLATE_NOOP("Dashboard", "年龄")));
    if (auto added = addAges(question, card); !added)
        return added.error();
    card.rows.append(heading(QT_TRANSLATE_NOOP("Dashboard", "学历")));
    if (auto added = addWords(question, QStringLiteral("education"), card); !added)
        return added.error();
    return card;
}

CardKind memberCard()
{
    return {QStringLiteral("members"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "党员结构")),
            CardKind::Shape::Numbers,
            {QString::fromLatin1(Key)},
            collect};
}

} // namespace ledger
