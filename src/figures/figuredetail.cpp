// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures.h"

#include "figures/meetingquorum.h"
#include "figures/meetingsums.h"
#include "figures/rounding.h"

#include <QCoreApplication>

#include <algorithm>

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
    row.title = labelOf(cell);
    return row;
}

static TraceRow rowOf(const UncountedMeeting& meeting, const Gap& cell)
{
    TraceRow row;
    row.kind = Kind::StudySession;
    row.id = meeting.id;
    row.uid = meeting.uid;
    row.date = meeting.date.toIso();
    row.branch = cell.branch;
    row.title = meeting.title;
    row.reason = meeting.reason;
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
        for (const UncountedMeeting& meeting : cell.uncounted)
            trace.notCounted.append(rowOf(meeting, cell));
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

/// What the records add up to.
static std::optional<double> sumOf(const FigureDefinition& figure, const QList<TraceRow>& rows)
{
    double above = 0;
    double below = 0;
    for (const TraceRow& row : rows) {
        above += figure.isRate ? row.present.value_or(0) : row.adds;
        below += row.expected.value_or(0);
    }
    if (!figure.isRate)
        return above;
    return below == 0 ? std::nullopt : std::optional(toFourDecimals(above / below));
}

Result<Trace> Figures::trace(const QString& key, const Period& period, qint64 branch, const FigurePart& only)
{
    if (const auto part = meetingPartFromKey(key))
        return traceMeetings(*part, period, branch);
    if (isCourseKey(key))
        return traceCourse(key, period, itemScopeOf(branch, only));
    auto value = values(period, branch, {key});
    if (!value)
        return value.error();
    const FigureDefinition& figure = *definition(key);
    const FactWindow window = windowOf(figure, period, branch);
    Trace trace{value->constFirst(), {}, {}};
    Tracer tracer(*m_reader, m_organization, only);
    Result<> traced;
    if (figure.source == FigureDefinition::Source::Gaps)
        traced = traceGaps(figure, period, branch, trace);
    else if (figure.source == FigureDefinition::Source::Lights)
        traced = traceLights(figure, period, branch, only, trace);
    else if (figure.source == FigureDefinition::Source::Arrears)
        traced = traceArrears(figure, period, branch, only, trace);
    else if (figure.source == FigureDefinition::Source::Posts)
        traced = tracer.posts(figure, window, trace);
    else if (figure.source == FigureDefinition::Source::MemberEvents)
        traced = tracer.memberEvents(figure, window, trace);
    else
        traced = tracer.records(figure, window, trace);
    if (!traced)
        return traced.error();
    if (!only.isEmpty())
        trace.figure.value = sumOf(figure, trace.records);
    return trace;
}

Result<FigureValue> Figures::narrowed(const QString& key, const Period& period, qint64 branch,
                                      const Narrowing& narrowing)
{
    auto known = asked({key});
    if (!known)
        return known.error();
    const FigureDefinition& figure = *known->constFirst();
    if (figure.source != FigureDefinition::Source::Records)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("figures", "统计指标“%1”不能按人员、类别等缩小范围。")).arg(key));
    const bool isElsewhere =
        branch != 0 && narrowing.branch != 0 && !m_organization.withDescendants(branch).contains(narrowing.branch);
    FactWindow window = windowOf(figure, period, narrowing.branch != 0 ? narrowing.branch : branch);
    if (isElsewhere)
        window.branches = {0};
    auto value = Tracer(*m_reader, m_organization).narrowed(figure, window, narrowing);
    if (!value)
        return value.error();
    if (*value)
        *value = toFourDecimals(**value);
    return named(figure, *value);
}

Result<QMap<QString, double>> Figures::byPerson(const QString& key, const Period& period, qint64 branch)
{
    auto known = asked({key});
    if (!known)
        return known.error();
    const FigureDefinition& figure = *known->constFirst();
    if (figure.source != FigureDefinition::Source::Records || figure.isRate)
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("figures", "统计指标“%1”不能按人员统计。")).arg(key));
    return Tracer(*m_reader, m_organization).byPerson(figure, windowOf(figure, period, branch));
}

Result<Trace> Figures::traceNarrowed(const QString& key, const Period& period, qint64 branch,
                                     const Narrowing& narrowing)
{
    if (const auto part = meetingPartFromKey(key))
        return traceMeetings(*part, period, narrowing.branch != 0 ? narrowing.branch : branch, narrowing.category);
    auto value = narrowed(key, period, branch, narrowing);
    if (!value)
        return value.error();
    const FigureDefinition& figure = *definition(key);
    const FactWindow window = windowOf(figure, period, narrowing.branch != 0 ? narrowing.branch : branch);
    Trace trace{*value, {}, {}};
    if (auto traced = Tracer(*m_reader, m_organization).part(figure, window, narrowing, trace); !traced)
        return traced.error();
    return trace;
}

/// Only where the unit does not count meetings without a quorum: else nobody's names are read for it.
Result<> Figures::readUncounted(GapFinder& finder, const FactWindow& window)
{
    const QStringList categories = finder.categoriesWithQuorum();
    if (categories.isEmpty())
        return {};
    if (!m_people) {
        auto people = m_reader->organization(m_vocabulary);
        if (!people)
            return people.error();
        m_people = std::move(*people);
    }
    auto uncounted = MeetingQuorum(*m_reader, *m_people, m_vocabulary).uncounted(window, categories);
    if (!uncounted)
        return uncounted.error();
    finder.setUncounted(*uncounted);
    return {};
}

/// The meetings of the window, and who was on the rosters where a rule asks for it.
Result<> Figures::readFacts(GapFinder& finder, const FactWindow& window)
{
    if (window.from.isValid() && window.from <= window.to) {
        auto counts = m_reader->meetingCounts(window, finder.categories());
        if (!counts)
            return counts.error();
        finder.addMeetings(*counts);
        if (auto read = readUncounted(finder, window); !read)
            return read;
    }
    if (!finder.needsCommittees())
        return {};
    if (!m_committees) {
        auto stays = loadMemberStays(m_reader->connection(), m_vocabulary);
        if (!stays)
            return stays.error();
        auto firsts = loadFirstCommittees(m_reader->connection());
        if (!firsts)
            return firsts.error();
        m_committees = CommitteeFacts{std::move(*stays), std::move(*firsts)};
    }
    finder.setCommittees(*m_committees);
    return {};
}

Result<QList<Gap>> Figures::wholeCalendar(const Period& period, qint64 branch)
{
    const QString key = daysKey(period, branch);
    if (const auto known = m_cells.constFind(key); known != m_cells.constEnd())
        return *known;
    if (m_ruleProblem)
        return *m_ruleProblem;
    GapFinder finder(m_organization, m_rules, m_today);
    const QList<qint64> below = branchesBelow(branch);
    const FactWindow window{FactWindow::Mode::DateInPeriod, finder.firstDay(period), period.to, below};
    if (auto read = readFacts(finder, window); !read)
        return read.error();
    QList<Gap> cells = finder.cells(period, QSet<qint64>(below.begin(), below.end()));
    constexpr qsizetype enough = 50;
    if (m_cells.size() >= enough)
        m_cells.clear();
    m_cells.insert(key, cells);
    return cells;
}

Result<QList<Gap>> Figures::calendar(const Period& period, qint64 branch)
{
    auto cells = wholeCalendar(period, branch);
    if (cells)
        cells->removeIf([](const Gap& cell) { return cell.state == QLatin1StringView("not_required"); });
    return cells;
}

Result<QList<Gap>> Figures::obligations(const Period& period, QDate day, qint64 branch)
{
    if (m_ruleProblem)
        return *m_ruleProblem;
    GapFinder finder(m_organization, m_rules, day);
    const QList<qint64> below = branchesBelow(branch);
    const FactWindow window{FactWindow::Mode::DateInPeriod, finder.firstDay(period), day, below};
    if (auto read = readFacts(finder, window); !read)
        return read.error();
    QList<Gap> cells = finder.cells(period, QSet<qint64>(below.begin(), below.end()));
    QSet<QString> terms;
    for (const MeetingRule& rule : std::as_const(m_rules)) {
        if (rule.every == MeetingRule::Every::Term)
            terms.insert(rule.key);
    }
    cells.removeIf(
        [&terms](const Gap& cell) { return cell.state == u"held" || cell.isExempt || terms.contains(cell.rule); });
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
