// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/meetingrule.h"

namespace ledger {

/// What another version of a rule asks more or less than the first, sentence by sentence.
struct RuleDifference {
    QStringList looser;
    QStringList stricter;

    /// One thing less is looser, whatever is more beside it.
    RuleStance stance() const;
    QString text() const;
};

/// Every edition of the rules that comes with the program, closed where the next one begins.
Result<QList<MeetingRule>> builtInRules();
/// The edition of the rule that held on the day; nullptr where there is none.
const MeetingRule* editionOn(const QList<MeetingRule>& editions, const QString& key, QDate day);

RuleDifference compareRules(const MeetingRule& rule, const MeetingRule& given);
/// Sets stance and difference against the given edition of the rule's first day.
void judgeRule(MeetingRule& rule, const QList<MeetingRule>& given);

/// 每季度至少 1 次; 届满前 6 个月提醒; 停用.
QString requirementText(const MeetingRule& rule);
/// 本单位放宽, 本单位要求; empty where it is as given.
QString stanceText(RuleStance stance);

} // namespace ledger
