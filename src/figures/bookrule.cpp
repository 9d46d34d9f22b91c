// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/bookrule.h"

#include "core/language.h"
#include "figures/rulebook.h"
#include "ledger/reader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ledger {

namespace {

const QStringList& books()
{
    static const QStringList names{QStringLiteral("votes"), QStringLiteral("committees"), QStringLiteral("deadlines")};
    return names;
}

QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

QString textIn(const QJsonObject& entry, const char* chinese, const char* english)
{
    return inInterfaceLanguage(entry.value(QLatin1StringView(chinese)).toString(),
                               entry.value(QLatin1StringView(english)).toString());
}

BookValue valueOf(const QJsonObject& entry)
{
    return {entry.value(QLatin1StringView("name")).toString(),
            textIn(entry, "label", "label_en"),
            textIn(entry, "text", "text_en"),
            textIn(entry, "none", "none_en"),
            entry.value(QLatin1StringView("share")).toBool(),
            entry.value(QLatin1StringView("stricter")).toString() != u"less",
            entry.value(QLatin1StringView("least")).toInt(),
            entry.value(QLatin1StringView("most")).toInt()};
}

VoteShare shareOf(const QJsonObject& definition, const QString& name)
{
    return readShare(definition.value(name).toObject()).value_or(VoteShare());
}

BookRule ruleOf(const QString& book, const QJsonObject& entry, const QList<BookValue>& values)
{
    BookRule rule;
    rule.book = book;
    rule.key = entry.value(QLatin1StringView("key")).toString();
    rule.label = textIn(entry, "label", "en");
    rule.basis = entry.value(QLatin1StringView("basis")).toString();
    rule.definition = entry;
    rule.effectiveFrom = QDate::fromString(entry.value(QLatin1StringView("effective_from")).toString(), Qt::ISODate);
    rule.isByUnit = entry.value(QLatin1StringView("by_unit")).toBool();
    for (const BookValue& value : values) {
        if (entry.contains(value.name))
            rule.values.append(value);
    }
    if (rule.basis.isEmpty())
        rule.basis = shareOf(entry, QStringLiteral("quorum")).basis;
    return rule;
}

QList<BookRule> rulesOf(const QString& name, const QJsonObject& book)
{
    QList<BookValue> values;
    for (const QJsonValue& entry : book.value(QLatin1StringView("values")).toArray())
        values.append(valueOf(entry.toObject()));
    QList<BookRule> rules;
    for (const QJsonValue& entry : book.value(QLatin1StringView("rules")).toArray())
        rules.append(ruleOf(name, entry.toObject(), values));
    for (BookRule& rule : rules) {
        for (const BookRule& other : std::as_const(rules)) {
            const bool isLater = other.key == rule.key && other.effectiveFrom > rule.effectiveFrom;
            const QDate end = other.effectiveFrom.addDays(-1);
            if (isLater && (!rule.effectiveTo.isValid() || end < rule.effectiveTo))
                rule.effectiveTo = end;
        }
    }
    // Editions of one rule beside each other, in the order of the program's.
    QStringList keys;
    for (const BookRule& rule : std::as_const(rules))
        keys << rule.key;
    std::ranges::stable_sort(rules, {}, [&](const BookRule& rule) { return keys.indexOf(rule.key); });
    return rules;
}

/// What setting.vote_KEY_quorum makes of the shares.
void applySettings(BookRule& rule, const VoteRules& held)
{
    for (const VoteRule& vote : held.rules) {
        if (vote.key != rule.key || vote.effectiveFrom != rule.effectiveFrom)
            continue;
        const auto apply = [&](const char* name, const VoteShare& share) {
            if (!share.isStricterThan(shareOf(rule.definition, QLatin1StringView(name))))
                return;
            rule.definition.insert(QLatin1StringView(name), shareEntry(share));
            rule.settings << QStringLiteral("setting.vote_%1_%2").arg(rule.key, QLatin1StringView(name));
        };
        apply("quorum", vote.quorum);
        if (vote.carried)
            apply("carried", *vote.carried);
    }
}

QString valueText(const BookRule& rule, const BookValue& value)
{
    if (value.isShare) {
        const VoteShare share = shareOf(rule.definition, value.name);
        return value.text.arg(inInterfaceLanguage(share.words, share.english));
    }
    const int number = rule.definition.value(value.name).toInt();
    if (number == 0 && !value.none.isEmpty())
        return saidOf(value.label, value.none);
    return value.text.arg(number);
}

/// Of a most, 0 is no limit at all.
bool isLooser(const BookValue& value, int number, int given)
{
    const auto rank = [&](int each) {
        return each == 0 && !value.isMoreStricter && !value.none.isEmpty() ? INT_MAX : each;
    };
    return value.isMoreStricter ? number < given : rank(number) > rank(given);
}

} // namespace

Result<QList<BookRule>> builtInBookRules()
{
    QList<BookRule> all;
    for (const QString& name : books()) {
        const auto book = ruleBook(name);
        if (!book)
            return book.error();
        all += rulesOf(name, *book);
    }
    return all;
}

Result<QList<BookRule>> bookRulesOf(Reader& reader)
{
    const auto given = builtInBookRules();
    if (!given)
        return given.error();
    const auto votes = voteRules(reader);
    if (!votes)
        return votes.error();
    QList<BookRule> all;
    for (const QString& name : books()) {
        const auto book = ruleBook(reader, name);
        if (!book)
            return book.error();
        all += rulesOf(name, *book);
    }
    for (BookRule& rule : all) {
        if (rule.book == u"votes")
            applySettings(rule, *votes);
        const BookRule* edition = editionOn(*given, rule, rule.effectiveFrom);
        if (!edition)
            continue;
        const RuleDifference difference = compareRules(rule, *edition);
        rule.stance = difference.stance();
        rule.difference = difference.text();
    }
    return all;
}

const BookRule* editionOn(const QList<BookRule>& editions, const BookRule& rule, QDate day)
{
    const auto found = std::ranges::find_if(editions, [&](const BookRule& each) {
        return each.book == rule.book && each.key == rule.key && each.isInEffect(day);
    });
    return found == editions.end() ? nullptr : &*found;
}

RuleDifference compareRules(const BookRule& rule, const BookRule& given)
{
    RuleDifference difference;
    for (const BookValue& value : given.values) {
        const QString change =
            say(QT_TRANSLATE_NOOP("figures", "%1 改为 %2")).arg(valueText(given, value), valueText(rule, value));
        bool looser = false;
        bool stricter = false;
        if (value.isShare) {
            const VoteShare own = shareOf(rule.definition, value.name);
            const VoteShare asked = shareOf(given.definition, value.name);
            looser = asked.isStricterThan(own);
            stricter = own.isStricterThan(asked);
        } else {
            const int own = rule.definition.value(value.name).toInt();
            const int asked = given.definition.value(value.name).toInt();
            looser = isLooser(value, own, asked);
            stricter = own != asked && !looser;
        }
        if (looser)
            difference.looser << change;
        else if (stricter)
            difference.stricter << change;
    }
    return difference;
}

Result<> checkRule(const BookRule& rule, const BookRule& given)
{
    for (const BookValue& value : given.values) {
        if (value.isShare) {
            const VoteShare asked = shareOf(given.definition, value.name);
            if (asked.isStricterThan(shareOf(rule.definition, value.name)))
                return fail(ErrorCode::Validation,
                            say(QT_TRANSLATE_NOOP("figures", "“%1”：%2低于%3，表决的比例只能从严，没有采用。"))
                                .arg(rule.label, valueText(rule, value), asked.basis));
            continue;
        }
        const int number = rule.definition.value(value.name).toInt();
        const bool isNone = number == 0 && !value.none.isEmpty();
        if (!isNone && (number < value.least || number > value.most))
            return fail(ErrorCode::Validation,
                        say(QT_TRANSLATE_NOOP("figures", "“%1”的“%2”应在 %3 至 %4 之间。"))
                            .arg(rule.label, value.label, QString::number(value.least), QString::number(value.most)));
    }
    return {};
}

QString requirementText(const BookRule& rule)
{
    QStringList texts;
    for (const BookValue& value : rule.values)
        texts << valueText(rule, value);
    return texts.join(say(QT_TRANSLATE_NOOP("figures", "，")));
}

QString bookText(const QString& book)
{
    if (book == u"votes")
        return say(QT_TRANSLATE_NOOP("figures", "会议表决"));
    return book == u"committees" ? say(QT_TRANSLATE_NOOP("figures", "支部和支委会"))
                                 : say(QT_TRANSLATE_NOOP("figures", "工作台期限"));
}

Result<QList<QJsonObject>> lawfulShares(const BookRule& given, const QString& value)
{
    const auto book = ruleBook(QStringLiteral("votes"));
    if (!book)
        return book.error();
    const VoteShare asked = shareOf(given.definition, value);
    // The basis is kept in the ledger and stands on paper: Chinese, whatever the interface speaks.
    QList<QJsonObject> shares{given.definition.value(value).toObject()};
    for (const QJsonValue& entry : book->value(QLatin1StringView("shares")).toArray()) {
        QJsonObject share = entry.toObject();
        share.insert(QStringLiteral("basis"), QStringLiteral("本单位要求（严于%1）").arg(asked.basis));
        const auto read = readShare(share);
        if (read && read->isStricterThan(asked))
            shares.append(share);
    }
    return shares;
}

} // namespace ledger
