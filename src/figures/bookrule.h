// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/voterule.h"
#include "figures/rulestance.h"

#include <QJsonObject>

namespace ledger {

class Reader;

/// A number or a share of a rule that the unit may ask otherwise, as the book describes it.
struct BookValue {
    QString name; ///< in the definition of the rule
    QString label; ///< in the language of the interface, as the rest
    QString text; ///< %1 is the value
    QString none; ///< what the number 0 means; empty: just that
    bool isShare = false; ///< of votes: never below the rule
    bool isMoreStricter = true; ///< of a number
    int least = 0;
    int most = 0;
};

/// One edition of a rule of the books "votes", "committees" and "deadlines", seen as values that can be compared.
struct BookRule {
    QString book;
    QString key;
    QString label;
    QString basis;
    QJsonObject definition;
    QList<BookValue> values; ///< those that this rule has
    QDate effectiveFrom;
    QDate effectiveTo; ///< the day before the next edition; invalid = in effect
    bool isByUnit = false;
    QStringList
        settings; ///< of votes: the unit's settings that make a share stricter, and are in the definition already
    RuleStance stance = RuleStance::AsGiven; ///< against the edition that comes with the program
    QString difference;

    bool isInEffect(QDate day) const { return effectiveFrom <= day && (!effectiveTo.isValid() || day <= effectiveTo); }
};

/// Every edition of the three books, each ended where the next begins: those of the program alone, or with the unit's own
/// and its settings.
Result<QList<BookRule>> builtInBookRules();
Result<QList<BookRule>> bookRulesOf(Reader& reader);
/// nullptr where there is none on the day.
const BookRule* editionOn(const QList<BookRule>& editions, const BookRule& rule, QDate day);

RuleDifference compareRules(const BookRule& rule, const BookRule& given);
/// A share may not be below the rule, nor a number outside of what makes sense. Errors: Validation, with the article.
Result<> checkRule(const BookRule& rule, const BookRule& given);
/// 到会须超过半数，赞成须超过半数; 每 6 个月一次，提前 30 天提醒.
QString requirementText(const BookRule& rule);
/// 会议表决, 支委会和支部规模, 工作台期限.
QString bookText(const QString& book);
/// The shares of votes.json that are not below the given one, the given one first.
Result<QList<QJsonObject>> lawfulShares(const BookRule& given, const QString& value);

} // namespace ledger
