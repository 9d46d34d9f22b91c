// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"
#include "domain/rulefinding.h"

#include <QDate>
#include <QMap>

#include <array>
#include <functional>
#include <optional>

namespace ledger {

class Vocabulary;

/// What is owed up to a base: a rate on the WHOLE base (no slices), or a fixed amount.
struct DuesBracket {
    qlonglong upTo = 0; ///< 分; 0 = whatever the base
    int rate = 0; ///< in ten-thousandths: 0.5% is 50
    std::optional<qlonglong> fixed; ///< 分, in place of a rate
    qlonglong fixedMost = 0; ///< 分: up to which a branch may set the fixed amount; 0 = it is as it is
    bool needsReason = false;
    QString article;
};

/// A text that rules dues from a day on; it may rule only part of it.
struct DuesEdition {
    QString name;
    QDate from;
    bool isOwn = false; ///< the unit's
    QHash<QString, QList<DuesBracket>> rules; ///< by the attribute "dues" of the words of dues_group
    QString startArticle;
    QString quarterlyArticle;
    QString lapseArticle;
    int lapseMonths = 0;
    QString usualMostArticle;
    qlonglong usualMost = 0; ///< 分 a month
    QString yearlyArticle;
};

enum class DuesRounding { Fen, Jiao, Yuan };
/// Of the setting's value: fen, jiao, yuan, or 分, 角, 元.
std::optional<DuesRounding> duesRoundingFrom(QStringView word);

/// All rules in order of their day of effect, and what the unit has settled.
struct DuesRules {
    QList<DuesEdition> editions;
    DuesRounding rounding = DuesRounding::Fen;
    bool isQuarterly = false; ///< branches agreed to payment by the quarter
    QStringList unreadable; ///< lines of the unit's own that say nothing

    static DuesRules builtIn();
    /// Those of the catalogue with the settings dues_rounding, dues_quarterly and dues_own.
    static DuesRules of(const QMap<QString, QString>& settings, const Vocabulary& vocabulary);
    /// The edition that rules the part in question on the day; nullptr when none does.
    const DuesEdition* inForce(QDate day, const std::function<bool(const DuesEdition&)>& rules) const;
};

/// One line of the setting dues_own: "2023-01-01 离退休 ≤5000 0.5%；其余 1%", or "2023-01-01 学生及无收入 0.5元". The group
/// is a word of dues_group; nullopt where the line cannot be read.
std::optional<DuesEdition> readOwnDues(const QString& line, const Vocabulary& vocabulary);
/// Refuses a value that one of the settings of dues cannot have; other settings pass. Errors: Usage.
Result<> checkDuesSetting(const QString& name, const QString& value, const Vocabulary& vocabulary);
/// For showing: group, range of the base, rate or amount, basis and day of effect of every bracket.
QList<QStringList> duesRuleRows(const DuesRules& rules, const Vocabulary& vocabulary);
/// Where the unit's edition asks less than the one before it: one text per bracket; empty when it is as strict.
QStringList looserPlaces(const DuesEdition& own, const DuesRules& builtIn);

/// 0.5% of a rate in ten-thousandths.
QString duesRateText(int rate);

/// What a member owes a month.
struct DuesAmount {
    qlonglong fen = 0;
    QString rate; ///< 0.5%; of a fixed amount 定额
    QString basis; ///< edition and article
    bool needsReason = false;
    qlonglong fixedMost = 0;
};
/// Rate on the whole base, rounded half up; nullopt where no rule is known for it on the day. `rule` is the attribute
/// "dues" of the member's group.
std::optional<DuesAmount> duesOf(const QString& rule, qlonglong base, QDate day, const DuesRules& rules);
/// The rule of a group: an attribute of its word.
QString duesRuleOf(const QString& group, const Vocabulary& vocabulary);

/// What was to be paid and what was, of one record.
struct DuesAccount {
    static constexpr int Months = 12;
    int year = 0;
    int from = 1;
    int to = Months;
    qlonglong monthly = 0;
    std::array<qlonglong, Months + 1> paid{}; ///< by month; [0] is unused

    bool isOwed(int month) const { return monthly > 0 && month >= from && month <= to; }
    bool isCovered(int month) const { return paid[static_cast<size_t>(month)] >= monthly; }
    QList<int> coveredMonths() const;
};
/// Of a record with its parts.
DuesAccount duesAccountOf(const KindInfo& info, const Record& record);
/// Of a record without them, as lists load it: the months come from the text in paid_months.
DuesAccount listedDuesAccount(const Record& record);

struct DuesArrears {
    QList<int> months; ///< past and not covered
    qlonglong fen = 0;
};
/// Months from the first one owed to the last that has ended before the day; where payment by the quarter is agreed, none
/// of a quarter that has not ended.
DuesArrears arrearsOf(const DuesAccount& account, QDate today, const DuesRules& rules);
/// The longest run of months in arrears, over the ends of years; 0 = none.
int unpaidRun(const QList<DuesAccount>& accounts, QDate today, const DuesRules& rules);

/// 1—3、5; months in ascending order.
QString monthsText(const QList<int>& months);
QList<int> monthsOfText(const QString& text);

/// Sums and months from the payments, the amount to be paid from what was computed and adopted.
void completeDues(const KindInfo& info, Record& record);
/// Rate and computed amount by the rules on the day the payment begins.
void computeDues(Record& record, const DuesRules& rules, const Vocabulary& vocabulary);

/// What a base that was taken over from the year before is marked with until somebody has looked at it.
QString duesBaseTakenOver();

/// What the rules say of a record; `accounts` are all of the same member, this one among them.
QList<RuleFinding> duesFindings(const Record& record, const QList<DuesAccount>& accounts, const DuesRules& rules,
                                const Vocabulary& vocabulary, QDate today);

} // namespace ledger
