// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>

namespace ledger {

class Vocabulary;

/// How a responsibility item stands on a day.
enum class Light { Grey, Green, Yellow, Red };

/// The thresholds that hold from a day on.
struct LightRules {
    QString name;
    QString basis; ///< where they come from
    QDate from;
    int soonDays = 0; ///< yellow from so many days before the due day
    double behindYellow = 0; ///< percentage points behind schedule that are still borne; more is yellow
    double behindRed = 0; ///< the same for red
    bool isScheduleForNotStarted = false; ///< an item that is not started is measured against the schedule too
    bool isOwn = false; ///< the unit's
};

/// All editions in order of their day of effect, the unit's own among them.
struct LightBook {
    QList<LightRules> editions;
    QStringList notStarted; ///< words of responsibility_state
    QStringList overdue;
    QStringList stopped;
    QStringList unreadable; ///< lines of the unit's own that say nothing

    static LightBook builtIn();
    /// With the unit's own lines in setting.lights_own.
    static LightBook of(const QMap<QString, QString>& settings);
    /// The edition that rules the day; before the first one, the first.
    const LightRules& inForce(QDate day) const;
};

/// One line of the setting lights_own: "2026-01-01 到期前15天 落后10黄 30红 未启动也按序时 依据"; nullopt where it cannot be read.
std::optional<LightRules> readOwnLights(const QString& line);
/// The line that readOwnLights() reads back.
QString ownLightsLine(const LightRules& rules);
/// Refuses a value that setting.lights_own cannot have; other settings pass. Errors: Usage.
Result<> checkLightSetting(const QString& name, const QString& value);
/// Where rules warn later than those that come with the program; empty where they are as strict.
QStringList looserLights(const LightRules& own);

enum class ItemStage { NotStarted, UnderWay, Overdue, Done, Closed, Stopped };

/// What the light of an item is told from, as it stood on a day.
struct ItemFacts {
    int year = 0; ///< of its list; 0: unknown
    QDate due; ///< last day it is due; invalid: none
    ItemStage stage = ItemStage::UnderWay;
    std::optional<double> percent;
    double weight = 1;
};
/// Of an item with its parts.
ItemFacts itemFactsOn(const KindInfo& info, const Record& item, QDate day, const Vocabulary& vocabulary,
                      const LightBook& book);

/// 序时进度, 0 … 100: days gone of those from the start of the list's year to the due day (without one: to the year's end).
double scheduledPercent(const ItemFacts& facts, QDate day);
/// What was done, 0 … 100: everything of what is done, nothing of what is not started; nullopt where nothing is stated.
std::optional<double> actualPercent(const ItemFacts& facts);

struct LightReason {
    enum class Type { Stopped, Done, Closed, Overdue, SaidOverdue, Behind, Soon, NotStarted, NoPercent, OnSchedule };
    Type type = Type::OnSchedule;
    double number = 0; ///< days, or percentage points

    bool operator==(const LightReason&) const = default;
};

struct LightVerdict {
    Light light = Light::Grey;
    QList<LightReason> reasons; ///< the weightiest first
};
LightVerdict lightOf(const ItemFacts& facts, QDate day, const LightRules& rules);

/// Documents are Chinese whatever the interface speaks.
enum class Wording { Screen, Paper };
/// 红灯
QString lightWord(Light light, Wording wording = Wording::Screen);
/// 逾期 12 天；落后序时 24 个百分点
QString lightReason(const LightVerdict& verdict, Wording wording = Wording::Screen);
/// grey, green, yellow, red: for programs.
QString lightKey(Light light);
std::optional<Light> lightFromKey(QStringView key);

} // namespace ledger
