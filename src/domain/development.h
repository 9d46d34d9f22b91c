// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "domain/developmentedition.h"
#include "domain/record.h"
#include "domain/stepcheck.h"
#include "domain/vocabulary.h"

namespace ledger {

/// One row of 发展步骤.
struct StepFact {
    QString step;
    PartialDate on; ///< invalid = not stated
    QList<StepPerson> people = {}; ///< named with it
    std::optional<double> days = {}; ///< of a training
    std::optional<double> hours = {};
};

/// What of 党员事项 bears on becoming a member.
struct DevelopmentEvent {
    enum class Meaning { ExtendsProbation, Ends, Begins };
    Meaning meaning = Meaning::Ends;
    QString event;
    PartialDate on;
    PartialDate until; ///< of an extension: the new end
};

/// Everything the rules look at in one person; values only.
struct DevelopmentFacts {
    QStringList order; ///< the steps as the unit orders them, without retired ones that the person has not
    StepNames names;
    PartialDate birth;
    PartialDate applied;
    PartialDate admitted;
    PartialDate confirmed;
    QString category;
    bool isFull = false; ///< by category
    QList<StepFact> steps;
    QList<DevelopmentEvent> events;
};

DevelopmentFacts developmentFacts(const Record& member, const KindInfo& info, const Vocabulary& vocabulary);

/// A step that is to be done, with the days between which the rules want it.
struct DevelopmentTask {
    enum class State {
        Waiting, ///< not before `earliest`
        Open, ///< may be done
        Due, ///< may be done, and is to be done without delay
        Overdue, ///< `latest` has passed
    };
    QString step;
    QString name; ///< as it is shown
    QDate earliest; ///< invalid = no limit, or its day is not known
    QDate latest;
    State state = State::Open;
    QString basis; ///< of the limit that decides, else of the step
    QStringList facts;
    bool isReview = false;
};

/// Where a person stands.
struct DevelopmentPath {
    QString stage; ///< key of a stage
    QString stageName;
    QString step; ///< the last one done; empty = none
    QString stepName;
    PartialDate since; ///< invalid = not known
    std::optional<DevelopmentTask> next; ///< nothing left to do: nullopt
    QList<DevelopmentTask> others; ///< reviews and later steps whose days are known already
    PartialDate probationEnd; ///< with its extension; invalid before admission
    bool isOver = false; ///< confirmed and filed, or ended
    QList<RuleFinding> findings;

    /// The gravest state of what is to be done.
    DevelopmentTask::State state() const;
};

/// The edition of the day a step happened judges it; the next step is told by the edition that will apply then. Days
/// before the first edition are not judged.
DevelopmentPath developmentOf(const DevelopmentFacts& facts, const QList<DevelopmentEdition>& editions, QDate today);

/// What the member's own fields should say once this step is recorded (it is among the facts): category, applied_on,
/// admitted_on, confirmed_on. Nothing that is stated is changed but a category that lags behind.
QHash<QString, QVariant> fieldsAfter(const DevelopmentFacts& facts, const QList<DevelopmentEdition>& editions,
                                     const QString& step, QDate today);

/// "2022-01-31 至 2022-02-28", "2022-01-31 起", "2022-02-28 前"; empty where neither day is known.
QString daysText(const DevelopmentTask& task);
/// The one among next and others that presses most; nullptr where nothing is to be done.
const DevelopmentTask* pressing(const DevelopmentPath& path);

/// The words for a state, in the language of the interface: 逾期, 应办理, 可办理, 未到时间.
QString stateText(DevelopmentTask::State state);

} // namespace ledger
