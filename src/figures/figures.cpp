// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures.h"

#include "core/language.h"
#include "core/log.h"
#include "figures/membereventcount.h"
#include "figures/postcount.h"
#include "figures/rounding.h"
#include "figures/rulestance.h"
#include "storage/catalogstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

Figures::Figures(Reader& reader, QDate today)
    : m_reader(&reader)
    , m_today(today)
{
}

Result<Figures> Figures::load(Reader& reader, QDate today)
{
    Figures figures(reader, today);
    if (auto loaded = figures.loadCatalogue(); !loaded)
        return loaded.error();
    return figures;
}

static Error unreadableRule(const QString& key, const Error& reason)
{
    return fail(
        ErrorCode::Corrupt,
        QCoreApplication::translate("figures", "应开会议规则“%1”读不出来，缺项无法计算。请从备份恢复，或改正规则。")
            .arg(key),
        reason.message);
}

/// A figure that cannot be read is left out and named; the others go on working. With a rule that cannot be read, nothing
/// is said of gaps: none would be a false answer.
Result<> Figures::loadCatalogue()
{
    auto vocabulary = m_reader->vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    auto branches = m_reader->branchTree(*vocabulary);
    if (!branches)
        return branches.error();
    auto figures = m_reader->figureDefinitions();
    if (!figures)
        return figures.error();
    auto rules = m_reader->meetingRules();
    if (!rules)
        return rules.error();
    auto settings = m_reader->settings();
    if (!settings)
        return settings.error();
    m_lights.emplace(*m_reader, *vocabulary, LightBook::of(*settings));
    m_vocabulary = std::move(*vocabulary);
    m_organization = std::move(*branches);
    const auto leaveOut = [this](const Error& error) {
        logFailure(u"catalogue entry left out", error);
        m_problems << error.message;
    };
    for (const StoredDefinition& stored : std::as_const(*figures)) {
        auto figure = readFigure(stored.definition, m_reader->schema(), m_vocabulary);
        if (!figure) {
            leaveOut(figure.error());
            continue;
        }
        m_places.insert(figure->key, m_definitions.size());
        m_definitions.append(std::move(*figure));
    }
    for (const StoredDefinition& stored : std::as_const(*rules)) {
        if (auto rule = readRule(stored.definition))
            m_rules.append(std::move(*rule));
        else
            m_ruleProblem = unreadableRule(stored.key, rule.error());
    }
    closeEditions(m_rules);
    return judgeRules();
}

/// How the ledger's rules stand to those that come with the program.
Result<> Figures::judgeRules()
{
    auto given = builtInRules();
    if (!given)
        return given.error();
    for (MeetingRule& rule : m_rules)
        judgeRule(rule, *given);
    return {};
}

const FigureDefinition* Figures::definition(const QString& key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_definitions[*place];
}

QString Figures::labelOf(const FigureDefinition& definition) const
{
    return inInterfaceLanguage(definition.label, definition.english);
}

FigureValue Figures::named(const FigureDefinition& figure, std::optional<double> value) const
{
    return {figure.key, labelOf(figure), figure.unit, value, figure.isRate};
}

QList<qint64> Figures::branchesBelow(qint64 branch) const
{
    if (branch == 0)
        return {};
    QList<qint64> ids = m_organization.withDescendants(branch).values();
    std::sort(ids.begin(), ids.end());
    return ids;
}

FactWindow Figures::windowOf(const FigureDefinition& definition, const Period& period, qint64 branch) const
{
    return {definition.mode, period.from, period.to, branchesBelow(branch), definition.dateField};
}

QString Figures::daysKey(const Period& period, qint64 branch)
{
    return QStringLiteral("%1..%2/%3")
        .arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate))
        .arg(branch);
}

Figures::Values& Figures::remembered(const Period& period, qint64 branch)
{
    constexpr qsizetype enough = 2000;
    const QString key = daysKey(period, branch);
    if (m_remembered.size() >= enough && !m_remembered.contains(key))
        m_remembered.clear();
    return m_remembered[key];
}

Result<QList<const FigureDefinition*>> Figures::asked(const QStringList& keys) const
{
    QList<const FigureDefinition*> list;
    if (keys.isEmpty()) {
        for (const FigureDefinition& figure : m_definitions)
            list.append(&figure);
        return list;
    }
    for (const QString& key : keys) {
        const FigureDefinition* figure = definition(key);
        if (!figure)
            return fail(ErrorCode::NotFound,
                        say(QT_TRANSLATE_NOOP("figures", "没有名为“%1”的统计指标，请检查拼写。")).arg(key));
        list.append(figure);
    }
    return list;
}

Result<QList<FigureValue>> Figures::values(const Period& period, qint64 branch, const QStringList& keys)
{
    auto figures = asked(keys);
    if (!figures)
        return figures.error();
    QList<const FigureDefinition*> missing;
    const Values& known = remembered(period, branch);
    std::copy_if(figures->begin(), figures->end(), std::back_inserter(missing),
                 [&](const FigureDefinition* figure) { return !known.contains(figure->key); });
    if (auto counted = count(missing, period, branch); !counted)
        return counted.error();
    const Values& all = remembered(period, branch);
    QList<FigureValue> values;
    for (const FigureDefinition* figure : std::as_const(*figures))
        values.append(named(*figure, all.value(figure->key)));
    return values;
}

Result<> Figures::count(const QList<const FigureDefinition*>& figures, const Period& period, qint64 branch)
{
    QMap<QString, QList<const FigureDefinition*>> together;
    for (const FigureDefinition* figure : figures) {
        if (figure->source != FigureDefinition::Source::Records) {
            if (auto counted = countOther(*figure, period, branch); !counted)
                return counted;
            continue;
        }
        const QString window = QStringLiteral("%1/%2/%3")
                                   .arg(static_cast<int>(figure->kind))
                                   .arg(static_cast<int>(figure->mode))
                                   .arg(figure->dateField);
        together[window].append(figure);
    }
    for (const auto& group : std::as_const(together)) {
        if (auto counted = countRecords(group, period, branch); !counted)
            return counted;
    }
    return {};
}

/// Figures of one kind and window, in one call.
Result<> Figures::countRecords(const QList<const FigureDefinition*>& figures, const Period& period, qint64 branch)
{
    QList<FactQuestion> questions;
    for (const FigureDefinition* figure : figures) {
        for (const FactQuestion& question : figure->questions)
            questions.append({question.measure, onDay(question.conditions, period.to)});
    }
    const FigureDefinition& first = *figures.constFirst();
    auto counts = m_reader->facts(first.kind, windowOf(first, period, branch), questions);
    if (!counts)
        return counts.error();
    Values& values = remembered(period, branch);
    qsizetype at = 0;
    for (const FigureDefinition* figure : figures) {
        const double count = counts->at(at++);
        const double below = figure->isRate ? counts->at(at++) : 1;
        values.insert(figure->key, below == 0 ? std::nullopt : std::optional(toFourDecimals(count / below)));
    }
    return {};
}

Result<> Figures::countOther(const FigureDefinition& figure, const Period& period, qint64 branch)
{
    double value = 0;
    if (figure.source == FigureDefinition::Source::Posts) {
        auto holders = m_reader->postHolders(figure.posts, period.to, branchesBelow(branch));
        if (!holders)
            return holders.error();
        value = countHolders(figure, *holders, period.to);
    } else if (figure.source == FigureDefinition::Source::MemberEvents) {
        const auto cases = memberEventCases(*m_reader, figure, windowOf(figure, period, branch));
        if (!cases)
            return cases.error();
        value = static_cast<double>(std::count_if(cases->begin(), cases->end(),
                                                  [](const MemberEventCase& each) { return each.reason.isEmpty(); }));
    } else if (figure.source == FigureDefinition::Source::Lights) {
        const auto lights = countLights(figure, period, branch);
        if (!lights)
            return lights.error();
        value = *lights;
    } else if (figure.source == FigureDefinition::Source::Arrears) {
        return countArrears(period, branch);
    } else {
        auto cells = calendar(period, branch);
        if (!cells)
            return cells.error();
        value = static_cast<double>(std::count_if(cells->begin(), cells->end(),
                                                  [&](const Gap& cell) { return cell.state == figure.gapState; }));
    }
    remembered(period, branch).insert(figure.key, value);
    return {};
}

Result<QList<Deadline>> Figures::deadlines(qint64 branch)
{
    if (const auto known = m_deadlines.constFind(branch); known != m_deadlines.constEnd())
        return *known;
    auto found = readDeadlines(*m_reader, m_today, branchesBelow(branch));
    if (!found)
        return found.error();
    return *m_deadlines.insert(branch, std::move(*found));
}

Result<> Figures::forget(const Changes& changes)
{
    if (changes.touches(Kind::Branch) || changes.areSettingsTouched) {
        Figures fresh(*m_reader, m_today);
        if (auto loaded = fresh.loadCatalogue(); !loaded)
            return loaded;
        *this = std::move(fresh);
        return {};
    }
    m_deadlines.clear();
    const bool areRostersTouched = changes.touches(Kind::Member);
    if (areRostersTouched) {
        m_committees.reset();
        m_people.reset();
    }
    if (changes.touches(Kind::StudySession) || areRostersTouched)
        m_cells.clear();
    if (changes.touches(Kind::ResponsibilityItem))
        m_lights->forget();
    m_breakdowns.removeIf([&](const auto& entry) { return changes.touches(entry.value().first); });
    for (const FigureDefinition& figure : std::as_const(m_definitions)) {
        const bool isByMembers = areRostersTouched
            && (figure.source == FigureDefinition::Source::Posts || figure.source == FigureDefinition::Source::Arrears);
        const bool isByMeetings = figure.source == FigureDefinition::Source::Gaps
            && (changes.touches(Kind::StudySession) || areRostersTouched);
        if (!isByMembers && !isByMeetings && !changes.touches(figure.kind))
            continue;
        for (Values& values : m_remembered)
            values.remove(figure.key);
    }
    return {};
}

} // namespace ledger
