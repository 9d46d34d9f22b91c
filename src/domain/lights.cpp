// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lights.h"

#include "core/partialdate.h"
#include "domain/itemlife.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace ledger {

static constexpr double Whole = 100;

/// What the state on the day means; an item without a state has begun when something of it is done.
static ItemStage stageOf(const QString& state, std::optional<double> percent, const Vocabulary& vocabulary,
                         const LightBook& book)
{
    const QString dictionary = QStringLiteral("responsibility_state");
    if (vocabulary.having(dictionary, QStringLiteral("closed")).contains(state))
        return ItemStage::Closed;
    if (vocabulary.having(dictionary, QStringLiteral("done")).contains(state))
        return ItemStage::Done;
    if (book.stopped.contains(state))
        return ItemStage::Stopped;
    if (book.overdue.contains(state))
        return ItemStage::Overdue;
    const bool isUntold = state.isEmpty() && percent.value_or(0) <= 0;
    return isUntold || book.notStarted.contains(state) ? ItemStage::NotStarted : ItemStage::UnderWay;
}

ItemFacts itemFactsOn(const KindInfo& info, const Record& item, QDate day, const Vocabulary& vocabulary,
                      const LightBook& book)
{
    ItemFacts facts;
    facts.year = static_cast<int>(item.number(QStringLiteral("year")));
    if (const QVariant due = item.value(QStringLiteral("due_on")); due.isValid())
        facts.due = due.value<PartialDate>().last();
    facts.percent = percentOn(info, item, day);
    facts.stage = stageOf(stateOn(info, item, day), facts.percent, vocabulary, book);
    if (const QVariant weight = item.value(QStringLiteral("weight")); weight.isValid())
        facts.weight = std::max(0.0, weight.toDouble());
    return facts;
}

double scheduledPercent(const ItemFacts& facts, QDate day)
{
    const int year = facts.year != 0 ? facts.year : facts.due.year();
    const QDate start(year, 1, 1);
    const QDate end = facts.due.isValid() ? facts.due : QDate(year, 12, 31);
    if (!start.isValid() || day < start)
        return 0;
    if (day >= end)
        return Whole;
    return Whole * static_cast<double>(start.daysTo(day) + 1) / static_cast<double>(start.daysTo(end) + 1);
}

std::optional<double> actualPercent(const ItemFacts& facts)
{
    if (facts.stage == ItemStage::Done || facts.stage == ItemStage::Closed)
        return Whole;
    if (facts.stage == ItemStage::NotStarted)
        return 0;
    return facts.percent ? std::optional(std::clamp(*facts.percent, 0.0, Whole)) : std::nullopt;
}

/// To one decimal: what is told is what is compared.
static double pointsBehind(const ItemFacts& facts, QDate day)
{
    constexpr double tenths = 10;
    const auto actual = actualPercent(facts);
    return actual ? std::round((scheduledPercent(facts, day) - *actual) * tenths) / tenths : 0;
}

/// Of an item that is neither done nor stopped nor overdue.
static LightVerdict runningLight(const ItemFacts& facts, QDate day, const LightRules& rules)
{
    using Type = LightReason::Type;
    const bool isNotStarted = facts.stage == ItemStage::NotStarted;
    const double behind = isNotStarted && !rules.isScheduleForNotStarted ? 0 : pointsBehind(facts, day);
    const qint64 left = facts.due.isValid() ? day.daysTo(facts.due) : 0;
    LightVerdict verdict{isNotStarted ? Light::Grey : Light::Green, {}};
    if (facts.due.isValid() && left <= rules.soonDays) {
        verdict.light = Light::Yellow;
        verdict.reasons.append({Type::Soon, static_cast<double>(left)});
    }
    if (behind > rules.behindYellow) {
        verdict.light = behind > rules.behindRed ? Light::Red : Light::Yellow;
        verdict.reasons.append({Type::Behind, behind});
    }
    if (verdict.light == Light::Red)
        std::reverse(verdict.reasons.begin(), verdict.reasons.end());
    if (isNotStarted)
        verdict.reasons.append({Type::NotStarted, 0});
    else if (verdict.reasons.isEmpty())
        verdict.reasons.append({actualPercent(facts) ? Type::OnSchedule : Type::NoPercent, 0});
    return verdict;
}

LightVerdict lightOf(const ItemFacts& facts, QDate day, const LightRules& rules)
{
    using Type = LightReason::Type;
    switch (facts.stage) {
    case ItemStage::Stopped:
        return {Light::Grey, {{Type::Stopped, 0}}};
    case ItemStage::Done:
        return {Light::Green, {{Type::Done, 0}}};
    case ItemStage::Closed:
        return {Light::Green, {{Type::Closed, 0}}};
    default:
        break;
    }
    if (facts.due.isValid() && facts.due < day)
        return {Light::Red, {{Type::Overdue, static_cast<double>(facts.due.daysTo(day))}}};
    if (facts.stage == ItemStage::Overdue)
        return {Light::Red, {{Type::SaidOverdue, 0}}};
    return runningLight(facts, day, rules);
}

static QString worded(const char* text, Wording wording)
{
    return wording == Wording::Paper ? QString::fromUtf8(text) : QCoreApplication::translate("Lights", text);
}

QString lightWord(Light light, Wording wording)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Lights", "灰灯"), QT_TRANSLATE_NOOP("Lights", "绿灯"),
                                      QT_TRANSLATE_NOOP("Lights", "黄灯"), QT_TRANSLATE_NOOP("Lights", "红灯")};
    return worded(words[static_cast<size_t>(light)], wording);
}

static const char* reasonText(const LightReason& reason)
{
    switch (reason.type) {
    case LightReason::Type::Stopped:
        return QT_TRANSLATE_NOOP("Lights", "已终止");
    case LightReason::Type::Done:
        return QT_TRANSLATE_NOOP("Lights", "已完成");
    case LightReason::Type::Closed:
        return QT_TRANSLATE_NOOP("Lights", "已销号");
    case LightReason::Type::Overdue:
        return QT_TRANSLATE_NOOP("Lights", "逾期 %1 天");
    case LightReason::Type::SaidOverdue:
        return QT_TRANSLATE_NOOP("Lights", "已登记为逾期");
    case LightReason::Type::Behind:
        return QT_TRANSLATE_NOOP("Lights", "落后序时 %1 个百分点");
    case LightReason::Type::Soon:
        return reason.number > 0 ? QT_TRANSLATE_NOOP("Lights", "距到期 %1 天")
                                 : QT_TRANSLATE_NOOP("Lights", "今天到期");
    case LightReason::Type::NotStarted:
        return QT_TRANSLATE_NOOP("Lights", "未启动");
    case LightReason::Type::NoPercent:
        return QT_TRANSLATE_NOOP("Lights", "进行中，未填完成比例");
    case LightReason::Type::OnSchedule:
        return QT_TRANSLATE_NOOP("Lights", "按序时推进");
    }
    Q_UNREACHABLE();
}

QString lightReason(const LightVerdict& verdict, Wording wording)
{
    QStringList texts;
    for (const LightReason& reason : verdict.reasons) {
        const QString text = worded(reasonText(reason), wording);
        texts << (text.contains(QLatin1StringView("%1")) ? text.arg(QString::number(reason.number)) : text);
    }
    return texts.join(worded(QT_TRANSLATE_NOOP("Lights", "；"), wording));
}

static constexpr std::array lightKeys{QLatin1StringView("grey"), QLatin1StringView("green"),
                                      QLatin1StringView("yellow"), QLatin1StringView("red")};

QString lightKey(Light light)
{
    return lightKeys[static_cast<size_t>(light)];
}

std::optional<Light> lightFromKey(QStringView key)
{
    const auto found = std::find(lightKeys.begin(), lightKeys.end(), key);
    return found == lightKeys.end() ? std::nullopt : std::optional(static_cast<Light>(found - lightKeys.begin()));
}

} // namespace ledger
