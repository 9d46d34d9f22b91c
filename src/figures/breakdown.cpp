// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/breakdown.h"

#include "figures/figures.h"
#include "figures/rounding.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void initBreakdownResource()
{
    Q_INIT_RESOURCE(rulebooks);
}

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

const DashboardRules& dashboardRules()
{
    static const DashboardRules rules = [] {
        initBreakdownResource();
        QFile in(QStringLiteral(":/branchledger/catalogue/dashboard.json"));
        DashboardRules read;
        if (!in.open(QIODevice::ReadOnly))
            return read;
        const QJsonObject object = QJsonDocument::fromJson(in.readAll()).object();
        for (const QJsonValue& age : object.value(QLatin1StringView("member_ages")).toArray())
            read.memberAges.append(age.toInt());
        read.honorYears = object.value(QLatin1StringView("honor_years")).toInt(read.honorYears);
        return read;
    }();
    return rules;
}

double firstOf(const Breakdown& breakdown, const QStringList& group)
{
    const auto found = breakdown.constFind(group);
    if (found == breakdown.cend() || found->isEmpty())
        return 0;
    return found->constFirst().value_or(0);
}

QString ageBandWord(const AgeBand& band)
{
    return QStringLiteral("%1-%2").arg(band.from).arg(band.to < 0 ? QString() : QString::number(band.to));
}

std::optional<AgeBand> ageBandFromWord(const QString& word)
{
    const QStringList ends = word.split(u'-');
    if (ends.size() != 2)
        return std::nullopt;
    return AgeBand{ends[0].toInt(), ends[1].isEmpty() ? -1 : ends[1].toInt()};
}

static bool canBeGrouped(const FigureDefinition& figure, const FigureDefinition& first)
{
    const bool isAlike = figure.source == FigureDefinition::Source::Records && figure.kind == first.kind
        && figure.mode == first.mode && figure.dateField == first.dateField;
    return isAlike && std::all_of(figure.questions.begin(), figure.questions.end(), [](const FactQuestion& question) {
               return question.measure.part.isEmpty();
           });
}

using KeptBreakdown = std::pair<Kind, Breakdown>;

static void keep(QHash<QString, KeptBreakdown>& kept, const QString& key, const KeptBreakdown& breakdown)
{
    constexpr qsizetype enough = 500;
    if (kept.size() >= enough)
        kept.clear();
    kept.insert(key, breakdown);
}

Result<Breakdown> Figures::breakdown(const QStringList& keys, const Period& period, qint64 branch,
                                     const QStringList& fields)
{
    auto figures = asked(keys);
    if (!figures)
        return figures.error();
    const FigureDefinition& first = *figures->constFirst();
    const QString known = QStringList{daysKey(period, branch), keys.join(u' '), fields.join(u' ')}.join(u'|');
    if (const auto found = m_breakdowns.constFind(known); found != m_breakdowns.constEnd())
        return found->second;
    QList<FactQuestion> questions;
    for (const FigureDefinition* figure : std::as_const(*figures)) {
        if (!canBeGrouped(*figure, first))
            return fail(ErrorCode::Usage,
                        say(QT_TRANSLATE_NOOP("figures", "统计指标“%1”不能这样分组统计。")).arg(figure->key));
        for (const FactQuestion& question : figure->questions)
            questions.append({question.measure, onDay(question.conditions, period.to)});
    }
    auto counts = m_reader->factsBy(first.kind, windowOf(first, period, branch), fields, questions);
    if (!counts)
        return counts.error();
    Breakdown groups;
    for (auto group = counts->cbegin(); group != counts->cend(); ++group) {
        qsizetype at = 0;
        for (const FigureDefinition* figure : std::as_const(*figures)) {
            const double count = group->at(at++);
            const double below = figure->isRate ? group->at(at++) : 1;
            groups[group.key()].append(below == 0 ? std::nullopt : std::optional(toFourDecimals(count / below)));
        }
    }
    keep(m_breakdowns, known, {first.kind, groups});
    return groups;
}

Result<BranchBreakdown> Figures::byBranch(const QString& key, const Period& period, qint64 branch, const QString& field)
{
    const KindInfo* info = definition(key) ? &m_reader->schema().of(definition(key)->kind) : nullptr;
    const bool isAdditive = info && !definition(key)->isRate
        && std::all_of(definition(key)->questions.begin(), definition(key)->questions.end(),
                       [](const FactQuestion& question) {
                           return question.measure.way == Measure::Way::Rows
                               || question.measure.way == Measure::Way::Sum;
                       });
    if (!isAdditive)
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("figures", "统计指标“%1”不能这样分组统计。")).arg(key));
    auto parts = breakdown({key}, period, branch, {info->branchField, field});
    if (!parts)
        return parts.error();
    BranchBreakdown sums;
    for (auto part = parts->cbegin(); part != parts->cend(); ++part) {
        const qint64 own = part.key().constFirst().toLongLong();
        const qint64 shown = m_organization.branch(own) ? m_organization.ownerBranch(own) : own;
        double& sum = sums[shown][part.key().constLast()];
        sum = toFourDecimals(sum + part->constFirst().value_or(0));
    }
    return sums;
}

/// Who is of each age or below, by the upper ends of the bands; everybody whose birth is known last.
static QList<FactQuestion> ageQuestions(const FigureDefinition& figure, QDate day)
{
    const auto narrowedBy = [&](Condition::Test test, int years) {
        Condition condition;
        condition.test = test;
        condition.field = QStringLiteral("birth_on");
        condition.count = years;
        FactQuestion question = figure.questions.constFirst();
        question.conditions = onDay(question.conditions + QList<Condition>{condition}, day);
        return question;
    };
    QList<FactQuestion> questions;
    for (const int end : dashboardRules().memberAges)
        questions.append(narrowedBy(Condition::Test::AgedAtMost, end));
    questions.append(narrowedBy(Condition::Test::IsStated, 0));
    return questions;
}

/// The counts of ageQuestions(), remembered beside the breakdowns as one group.
Result<QList<std::optional<double>>> Figures::countAges(const FigureDefinition& figure, const Period& period,
                                                        qint64 branch)
{
    const QString known = QStringLiteral("ages|") + daysKey(period, branch);
    if (const auto found = m_breakdowns.constFind(known); found != m_breakdowns.constEnd())
        return found->second.value({});
    const auto counts = m_reader->facts(figure.kind, windowOf(figure, period, branch), ageQuestions(figure, period.to));
    if (!counts)
        return counts.error();
    const QList<std::optional<double>> group(counts->begin(), counts->end());
    keep(m_breakdowns, known, {figure.kind, {{QStringList(), group}}});
    return group;
}

Result<QList<AgeCount>> Figures::memberAges(const Period& period, qint64 branch)
{
    const QString key = QStringLiteral("member.total");
    const FigureDefinition* figure = definition(key);
    if (!figure)
        return QList<AgeCount>();
    const auto total = values(period, branch, {key});
    const auto counts = countAges(*figure, period, branch);
    if (!total || !counts)
        return total ? counts.error() : total.error();
    const QList<int>& ends = dashboardRules().memberAges;
    QList<AgeCount> ages;
    double before = 0;
    for (qsizetype i = 0; i < counts->size(); ++i) {
        const int from = i == 0 ? 0 : ends[i - 1] + 1;
        const double upTo = counts->at(i).value_or(0);
        ages.append({{from, i < ends.size() ? ends[i] : -1}, upTo - before});
        before = upTo;
    }
    if (const double unknown = total->constFirst().value.value_or(0) - before; unknown > 0)
        ages.append({{}, unknown, true});
    return ages;
}

} // namespace ledger
