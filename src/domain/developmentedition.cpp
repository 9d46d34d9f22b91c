// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/developmentedition.h"

#include "core/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("development", text);
}

const QString& probationEnd()
{
    static const QString word = QStringLiteral("probation_end");
    return word;
}

const StepRule* DevelopmentEdition::rule(const QString& step) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const StepRule& rule) { return rule.step == step; });
    return found == steps.end() ? nullptr : &*found;
}

const DevelopmentStage* DevelopmentEdition::stage(const QString& key) const
{
    const auto found =
        std::find_if(stages.begin(), stages.end(), [&](const DevelopmentStage& each) { return each.key == key; });
    return found == stages.end() ? nullptr : &*found;
}

QString DevelopmentEdition::basis(const QString& article, LimitOrigin origin) const
{
    if (origin == LimitOrigin::Local)
        return say(QT_TRANSLATE_NOOP("development", "本地规程（随%1）")).arg(labelOf(*this));
    return QStringLiteral("《%1》（%2）%3").arg(title, edition, article);
}

void closeEditions(QList<DevelopmentEdition>& editions)
{
    std::stable_sort(editions.begin(), editions.end(),
                     [](const DevelopmentEdition& a, const DevelopmentEdition& b) { return a.from < b.from; });
    for (qsizetype at = 0; at + 1 < editions.size(); ++at) {
        const QDate end = editions[at + 1].from.addDays(-1);
        if (!editions[at].to.isValid() || end < editions[at].to)
            editions[at].to = end;
    }
}

const DevelopmentEdition* editionOn(const QList<DevelopmentEdition>& editions, QDate day)
{
    const auto found = std::find_if(editions.begin(), editions.end(),
                                    [&](const DevelopmentEdition& edition) { return edition.isInEffect(day); });
    return found == editions.end() ? nullptr : &*found;
}

/// Whether the limit `now` asks at least as much as `was`.
static bool isAsStrict(const StepLimit& was, const StepLimit& now)
{
    if (now.test != was.test || now.after != was.after || !now.isOn || now.severity < was.severity)
        return false;
    if (was.test == StepLimit::Test::AgeAtLeast)
        return now.years >= was.years;
    return was.test == StepLimit::Test::AtLeast ? !now.span.isShorterThan(was.span) : !was.span.isShorterThan(now.span);
}

static bool isAsStrict(const StepCheck& was, const StepCheck& now)
{
    return was.what == now.what && now.least >= was.least && now.most <= was.most && now.days >= was.days
        && now.hours >= was.hours;
}

static void compareSteps(const DevelopmentEdition& before, const DevelopmentEdition& after, const StepNames& names,
                         QStringList& looser)
{
    for (const StepRule& was : before.steps) {
        const StepRule* now = after.rule(was.step);
        for (const StepLimit& limit : was.limits) {
            if (limit.origin != LimitOrigin::Central)
                continue;
            const bool isKept = now && std::any_of(now->limits.begin(), now->limits.end(), [&](const StepLimit& other) {
                                    return isAsStrict(limit, other);
                                });
            if (!isKept)
                looser << say(QT_TRANSLATE_NOOP("development", "“%1”：%2（%3）"))
                              .arg(nameOf(was.step, names), limitText(limit, names), before.basis(limit.article));
        }
        for (const StepCheck& check : was.checks) {
            const bool isKept = now && std::any_of(now->checks.begin(), now->checks.end(), [&](const StepCheck& other) {
                                    return isAsStrict(check, other);
                                });
            if (!isKept)
                looser << say(QT_TRANSLATE_NOOP("development", "“%1”：%2（%3）"))
                              .arg(nameOf(was.step, names), checkText(check), before.basis(check.article));
        }
        if (was.isNeeded && !(now && now->isNeeded))
            looser << say(QT_TRANSLATE_NOOP("development", "“%1”：不可缺少（%2）"))
                          .arg(nameOf(was.step, names), before.basis(was.article));
    }
}

static void compareRecurring(const DevelopmentEdition& before, const DevelopmentEdition& after, const StepNames& names,
                             QStringList& looser)
{
    for (const RecurringRule& was : before.recurring) {
        const bool isKept = std::any_of(after.recurring.begin(), after.recurring.end(), [&](const RecurringRule& now) {
            return now.step == was.step && now.isOn && !was.every.isShorterThan(now.every);
        });
        if (was.origin == LimitOrigin::Central && !isKept)
            looser << say(QT_TRANSLATE_NOOP("development", "“%1”：每%2至少一次（%3）"))
                          .arg(nameOf(was.step, names), was.every.text(), before.basis(was.article));
    }
}

QStringList loosened(const DevelopmentEdition& before, const DevelopmentEdition& after, const StepNames& names)
{
    QStringList looser;
    compareSteps(before, after, names, looser);
    compareRecurring(before, after, names, looser);
    const ProbationRule& was = before.probation;
    const ProbationRule& now = after.probation;
    if (now.length.isShorterThan(was.length))
        looser << say(QT_TRANSLATE_NOOP("development", "预备期%1（%2）"))
                      .arg(was.length.text(), before.basis(was.article));
    if (now.extensions > was.extensions || now.shortestExtension.isShorterThan(was.shortestExtension)
        || was.longestExtension.isShorterThan(now.longestExtension))
        looser << say(QT_TRANSLATE_NOOP("development", "延长预备期%1次，%2至%3（%4）"))
                      .arg(QString::number(was.extensions), was.shortestExtension.text(), was.longestExtension.text(),
                           before.basis(was.extensionArticle));
    return looser;
}

QString labelOf(const DevelopmentStage& stage)
{
    return inInterfaceLanguage(stage.label, stage.english);
}

QString labelOf(const DevelopmentEdition& edition)
{
    return inInterfaceLanguage(edition.edition, edition.english);
}

QString noteOf(const DevelopmentEdition& edition)
{
    return inInterfaceLanguage(edition.note, edition.englishNote);
}

QStringList factsOf(const StepRule& rule)
{
    QStringList facts;
    for (qsizetype at = 0; at < rule.facts.size(); ++at)
        facts << inInterfaceLanguage(rule.facts[at], rule.englishFacts.value(at));
    return facts;
}

QString checkText(const StepCheck& check)
{
    if (check.what == StepCheck::What::Training)
        return say(QT_TRANSLATE_NOOP("development", "不少于%1天或%2学时"))
            .arg(QString::number(check.days), QString::number(check.hours));
    const QString number = check.least == check.most
        ? QString::number(check.least)
        : say(QT_TRANSLATE_NOOP("development", "%1至%2"))
              .arg(QString::number(check.least), QString::number(check.most));
    return say(QT_TRANSLATE_NOOP("development", "%1名正式党员")).arg(number);
}

QString nameOf(const QString& step, const StepNames& names)
{
    return names.value(step, step);
}

QString limitText(const StepLimit& limit, const StepNames& names)
{
    if (limit.test == StepLimit::Test::AgeAtLeast)
        return say(QT_TRANSLATE_NOOP("development", "年满%1周岁")).arg(limit.years);
    const bool isLeast = limit.test == StepLimit::Test::AtLeast;
    const QString from = limit.after == probationEnd() ? say(QT_TRANSLATE_NOOP("development", "预备期满"))
                                                       : QStringLiteral("“%1”").arg(nameOf(limit.after, names));
    if (limit.span.isNothing())
        return (isLeast ? say(QT_TRANSLATE_NOOP("development", "不早于%1"))
                        : say(QT_TRANSLATE_NOOP("development", "不晚于%1")))
            .arg(from);
    if (limit.span.months < 0 || limit.span.days < 0)
        return (isLeast ? say(QT_TRANSLATE_NOOP("development", "不早于%1之前%2"))
                        : say(QT_TRANSLATE_NOOP("development", "不晚于%1之前%2")))
            .arg(from, limit.span.text());
    return (isLeast ? say(QT_TRANSLATE_NOOP("development", "%1之后至少%2"))
                    : say(QT_TRANSLATE_NOOP("development", "%1之后不超过%2")))
        .arg(from, limit.span.text());
}

} // namespace ledger
