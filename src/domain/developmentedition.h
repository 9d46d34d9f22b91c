// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/rulefinding.h"
#include "domain/stepcheck.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace ledger {

/// A length of calendar time: months first (a day that the month lacks becomes its last), then days. May be negative.
struct CalendarSpan {
    int months = 0;
    int days = 0;

    QDate after(QDate day) const;
    bool isNothing() const { return months == 0 && days == 0; }
    /// Whether it reaches less far than the other one; for spans of months, and of days, as people compare them.
    bool isShorterThan(const CalendarSpan& other) const;
    /// 1年, 6个月, 3天; in the language of the interface.
    QString text() const;
    /// P1Y, P6M, P7D, P1Y6M, -P7D.
    static std::optional<CalendarSpan> fromIso(const QString& text);
    QString toIso() const;
    bool operator==(const CalendarSpan&) const = default;
};

/// Step or category → how it is shown; one that is not in it is shown by its word.
using StepNames = QHash<QString, QString>;

/// Where a limit comes from: the Party's text, or what the unit or its province asks beside it.
enum class LimitOrigin { Central, Local };

/// How far a step must lie behind another one, or the person's age on its day.
struct StepLimit {
    enum class Test { AtLeast, AtMost, AgeAtLeast };
    Test test = Test::AtLeast;
    QString after; ///< a step, or probationEnd(); empty for an age
    CalendarSpan span;
    int years = 0; ///< of an age
    QString article;
    RuleFinding::Severity severity = RuleFinding::Severity::Warning;
    LimitOrigin origin = LimitOrigin::Central;
    bool isOn = true; ///< a local one may be switched off
    bool isPrompt = false; ///< is to be done as soon as it may be
};

/// The word that limits use for the end of probation.
const QString& probationEnd();

/// One step as an edition knows it; the limits all hold together, so that a further one can only be stricter.
struct StepRule {
    QString step; ///< word of the dictionary development_step
    QString stage;
    QString article;
    QString field; ///< field of the member that holds the same day; empty for most
    QString becomes; ///< category of the member once it is done; empty for most
    bool isNeeded = false; ///< the text says that nobody goes on without it
    bool isRepeated = false;
    QList<StepLimit> limits;
    QList<StepCheck> checks;
    QStringList facts; ///< what the step requires that the record cannot tell; in Chinese
    QStringList englishFacts;
};

/// Something to be done again and again from one step until another.
struct RecurringRule {
    QString step;
    QString from;
    QString until;
    CalendarSpan every;
    QString article;
    LimitOrigin origin = LimitOrigin::Central;
    bool isOn = true;
};

struct ProbationRule {
    QString from; ///< the step whose day begins it
    CalendarSpan length;
    QString article;
    QString standingArticle; ///< of the day from which the standing in the Party counts
    int extensions = 1;
    CalendarSpan shortestExtension;
    CalendarSpan longestExtension;
    QString extensionArticle;
    QStringList reopened; ///< steps that are to be done again after an extension
};

struct DevelopmentStage {
    QString key;
    QString label;
    QString english;
};

/// The rules of developing members as they stood from one day until another: resources/catalogue/development.json.
struct DevelopmentEdition {
    QString edition; ///< 2014年版
    QString english;
    QString title;
    QString source;
    QString note; ///< shown while no later edition is known; in Chinese
    QString englishNote;
    QDate from;
    QDate to; ///< invalid = in effect
    QList<DevelopmentStage> stages;
    QList<StepRule> steps;
    QList<RecurringRule> recurring;
    ProbationRule probation;

    bool isInEffect(QDate day) const { return from <= day && (!to.isValid() || day <= to); }
    const StepRule* rule(const QString& step) const; ///< nullptr for a step of the unit's own
    const DevelopmentStage* stage(const QString& key) const;
    /// 《…》（2014年版）第七条; 本地规程 for a local one.
    QString basis(const QString& article, LimitOrigin origin = LimitOrigin::Central) const;
};

/// Errors (Validation) name the step and the entry that is not understood.
Result<DevelopmentEdition> readEdition(const QJsonObject& entry);
/// In order of their days of effect, each one ended where the next begins.
void closeEditions(QList<DevelopmentEdition>& editions);
/// The edition in effect on a day; nullptr before the first.
const DevelopmentEdition* editionOn(const QList<DevelopmentEdition>& editions, QDate day);
/// Sentences on every central limit of `before` that `after` has not, or has less strictly. Empty: nothing is looser.
QStringList loosened(const DevelopmentEdition& before, const DevelopmentEdition& after, const StepNames& names);

/// In the language of the interface.
QString labelOf(const DevelopmentStage& stage);
QString labelOf(const DevelopmentEdition& edition);
QString noteOf(const DevelopmentEdition& edition);
QStringList factsOf(const StepRule& rule);
/// "“递交入党申请书”之后至少1年".
QString limitText(const StepLimit& limit, const StepNames& names);
/// "1至2名正式党员", "不少于3天或24学时".
QString checkText(const StepCheck& check);
QString nameOf(const QString& step, const StepNames& names);

} // namespace ledger
