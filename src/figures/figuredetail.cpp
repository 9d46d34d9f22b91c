// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures.h"

#include <QCoreApplication>

#include <cmath>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

static QString stateText(const QString& state)
{
    if (state == QLatin1StringView("due"))
        return say(QT_TRANSLATE_NOOP("figures", "期限未到"));
    if (state == QLatin1StringView("exempt"))
        return say(QT_TRANSLATE_NOOP("figures", "该类党组织不作要求"));
    if (state == QLatin1StringView("missed"))
        return say(QT_TRANSLATE_NOOP("figures", "未召开或已逾期"));
    return say(QT_TRANSLATE_NOOP("figures", "已召开"));
}

static TraceRow rowOf(const Gap& cell, const QString& uid)
{
    TraceRow row;
    row.kind = Kind::Branch;
    row.id = cell.branchId;
    row.uid = uid;
    row.date = cell.period;
    row.branch = cell.branch;
    row.title = cell.ruleLabel;
    return row;
}

Result<> Figures::traceGaps(const FigureDefinition& figure, const Period& period, qint64 branch, Trace& trace)
{
    auto cells = calendar(period, branch);
    if (!cells)
        return cells.error();
    QSet<qint64> ids;
    for (const Gap& cell : std::as_const(*cells))
        ids.insert(cell.branchId);
    auto branches = m_reader->rows(Kind::Branch, ids.values());
    if (!branches)
        return branches.error();
    QHash<qint64, QString> uids;
    for (const Record& record : std::as_const(*branches))
        uids.insert(record.id, record.uid);
    for (const Gap& cell : std::as_const(*cells)) {
        TraceRow row = rowOf(cell, uids.value(cell.branchId));
        if (cell.state == figure.gapState) {
            row.adds = 1;
            trace.records.append(row);
        } else if (cell.state != QLatin1StringView("held")) {
            row.reason = stateText(cell.state);
            trace.notCounted.append(row);
        }
    }
    return {};
}

Result<Trace> Figures::trace(const QString& key, const Period& period, qint64 branch)
{
    auto value = values(period, branch, {key});
    if (!value)
        return value.error();
    const FigureDefinition& figure = *definition(key);
    const FactWindow window = windowOf(figure, period, branch);
    Trace trace{value->constFirst(), {}, {}};
    Tracer tracer(*m_reader, m_organization);
    Result<> traced;
    if (figure.source == FigureDefinition::Source::Gaps)
        traced = traceGaps(figure, period, branch, trace);
    else if (figure.source == FigureDefinition::Source::Posts)
        traced = tracer.posts(figure, window, trace);
    else
        traced = tracer.records(figure, window, trace);
    if (!traced)
        return traced.error();
    return trace;
}

Result<FigureValue> Figures::narrowed(
    const QString& key, const Period& period, qint64 branch, const Narrowing& narrowing)
{
    auto known = asked({key});
    if (!known)
        return known.error();
    const FigureDefinition& figure = *known->constFirst();
    if (figure.source != FigureDefinition::Source::Records)
        return fail(ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("figures", "统计指标“%1”不能按人员、类别等缩小范围。")).arg(key));
    const bool isElsewhere = branch != 0 && narrowing.branch != 0
        && !m_organization.withDescendants(branch).contains(narrowing.branch);
    FactWindow window = windowOf(figure, period, narrowing.branch != 0 ? narrowing.branch : branch);
    if (isElsewhere)
        window.branches = {0};
    auto value = Tracer(*m_reader, m_organization).narrowed(figure, window, narrowing);
    if (!value)
        return value.error();
    constexpr double places = 10000;
    if (*value)
        *value = std::round(**value * places) / places;
    return named(figure, *value);
}

Result<QList<Gap>> Figures::calendar(const Period& period, qint64 branch)
{
    const QString key = daysKey(period, branch);
    if (const auto known = m_cells.constFind(key); known != m_cells.constEnd())
        return *known;
    GapFinder finder(m_organization, m_rules, m_today);
    const QList<qint64> below = branchesBelow(branch);
    if (const QDate first = finder.firstDay(period); first.isValid()) {
        auto counts = m_reader->meetingCounts({FactWindow::Mode::DateInPeriod, first, period.to, below}, finder.categories());
        if (!counts)
            return counts.error();
        finder.addMeetings(*counts);
    }
    QList<Gap> cells = finder.cells(period, QSet<qint64>(below.begin(), below.end()));
    constexpr qsizetype enough = 50;
    if (m_cells.size() >= enough)
        m_cells.clear();
    m_cells.insert(key, cells);
    return cells;
}

Result<QList<Gap>> Figures::gaps(const Period& period, qint64 branch)
{
    auto cells = calendar(period, branch);
    if (!cells)
        return cells.error();
    cells->removeIf([](const Gap& cell) { return cell.state == QLatin1StringView("held"); });
    return cells;
}

} // namespace ledger
