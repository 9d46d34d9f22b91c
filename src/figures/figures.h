// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "core/result.h"
#include "figures/breakdown.h"
#include "figures/deadlines.h"
#include "figures/duesdebts.h"
#include "figures/figuredefinition.h"
#include "figures/itemlights.h"
#include "figures/itemsums.h"
#include "figures/meetingrule.h"
#include "figures/trace.h"
#include "ledger/changes.h"
#include "ledger/reader.h"

#include <QHash>

#include <optional>

namespace ledger {

enum class MeetingPart;

/// Asks every figure of the catalogue; one engine for dashboard, report, command line and templates.
class Figures
{
public:
    /// `today` decides what is due. The reader must outlive it and stay in its thread.
    static Result<Figures> load(Reader& reader, QDate today);

    const QList<FigureDefinition>& definitions() const { return m_definitions; }
    const FigureDefinition* definition(const QString& key) const;
    QString labelOf(const FigureDefinition& definition) const;
    /// What is wrong with entries of the catalogue that had to be left out, in the language of the interface.
    QStringList problems() const { return m_problems; }
    /// Why gaps cannot be found, where that is so.
    const std::optional<Error>& ruleProblem() const { return m_ruleProblem; }

    /// Values in the order of the keys; all of the catalogue when `keys` is empty. `branch` 0 = the whole organ.
    /// What was asked before costs no statement. Errors: NotFound for an unknown key.
    Result<QList<FigureValue>> values(const Period& period, qint64 branch = 0, const QStringList& keys = {});
    /// The figure over a part of its records only.
    Result<FigureValue> narrowed(const QString& key, const Period& period, qint64 branch, const Narrowing& narrowing);
    /// What each person named in the figure's records has of it. Errors: Usage for a rate, or a figure that counts no records.
    Result<QMap<QString, double>> byPerson(const QString& key, const Period& period, qint64 branch);
    /// Figures of one kind and window for every combination of values of fields of their records, in one statement;
    /// asked again it costs none. Errors: Usage where the figures cannot be asked together.
    Result<Breakdown> breakdown(const QStringList& keys, const Period& period, qint64 branch,
                                const QStringList& fields);
    /// A sum or count for every branch, its groups included, divided by a field. Errors: Usage for other figures.
    Result<BranchBreakdown> byBranch(const QString& key, const Period& period, qint64 branch, const QString& field);
    /// member.total by age, in the bands of dashboard.json.
    Result<QList<AgeCount>> memberAges(const Period& period, qint64 branch);
    /// `only` keeps the records with these values, as breakdown() tells them apart. Beside the catalogue's figures it
    /// knows the parts of what the meeting rules ask (meetings.held …) and a month of the lists' course (course.actual …).
    Result<Trace> trace(const QString& key, const Period& period, qint64 branch = 0, const FigurePart& only = {});
    /// The records behind a figure over a part of its records; of what the meeting rules ask, a category's alone.
    Result<Trace> traceNarrowed(const QString& key, const Period& period, qint64 branch, const Narrowing& narrowing);
    /// Required meetings not held and terms that end: missed, due and exempt ones.
    Result<QList<Gap>> gaps(const Period& period, qint64 branch = 0);
    /// What is asked in the period, the held meetings too.
    Result<QList<Gap>> calendar(const Period& period, qint64 branch = 0);
    /// Every cell of the calendar page: beside these, those of which nothing is asked (`not_required`) with the reason.
    Result<QList<Gap>> wholeCalendar(const Period& period, qint64 branch = 0);

    /// What the rules ask for in `period` by the meetings held up to `day`: neither what was met by then nor what is
    /// exempt. Terms are not in it.
    Result<QList<Gap>> obligations(const Period& period, QDate day, qint64 branch = 0);

    /// The responsibility items of the list year in which the period ends, with their lights on its last day, or today
    /// where that lies ahead.
    Result<QList<LitItem>> lights(const Period& period, const ItemScope& scope = {});
    /// Scheduled and actual progress at the end of every month of that year.
    Result<QList<CoursePoint>> courseOfYear(const Period& period, const ItemScope& scope = {});
    QDate lightDay(const Period& period) const;
    /// The responsibility figures and lights of the scope, and for every leader or lead department in it. Names in one
    /// cell count for each; items without one stand under the empty text.
    Result<ItemSums> itemSums(const Period& period, const ItemScope& scope);
    Result<QMap<QString, ItemSums>> itemGroups(const Period& period, const ItemScope& scope, const QString& field);

    /// What is overdue and what comes next, as readDeadlines() finds it today; found once until something is changed.
    Result<QList<Deadline>> deadlines(qint64 branch = 0);

    /// Forgets what the changes may have made wrong.
    Result<> forget(const Changes& changes);

    /// The branches; members and posts are not in it.
    const Organization& organization() const { return m_organization; }
    const Vocabulary& vocabulary() const { return m_vocabulary; }
    /// All editions of all required meetings.
    const QList<MeetingRule>& rules() const { return m_rules; }

private:
    explicit Figures(Reader& reader, QDate today);
    Result<> loadCatalogue();
    QList<qint64> branchesBelow(qint64 branch) const;
    FactWindow windowOf(const FigureDefinition& definition, const Period& period, qint64 branch) const;
    Result<QList<const FigureDefinition*>> asked(const QStringList& keys) const;
    Result<> count(const QList<const FigureDefinition*>& figures, const Period& period, qint64 branch);
    Result<> countRecords(const QList<const FigureDefinition*>& figures, const Period& period, qint64 branch);
    Result<QList<std::optional<double>>> countAges(const FigureDefinition& figure, const Period& period, qint64 branch);
    Result<> countOther(const FigureDefinition& figure, const Period& period, qint64 branch);
    Result<> judgeRules();
    Result<> readFacts(GapFinder& finder, const FactWindow& window);
    Result<> readUncounted(GapFinder& finder, const FactWindow& window);
    Result<Trace> traceCourse(const QString& key, const Period& month, const ItemScope& scope);
    /// `category`: only the meetings that this word of a session's category meets; empty = all.
    Result<Trace> traceMeetings(MeetingPart part, const Period& period, qint64 branch, const QString& category = {});
    Result<> traceGaps(const FigureDefinition& figure, const Period& period, qint64 branch, Trace& trace);
    Result<double> countLights(const FigureDefinition& figure, const Period& period, qint64 branch);
    Result<QList<DuesDebt>> debts(const Period& period, qint64 branch);
    Result<> countArrears(const Period& period, qint64 branch);
    Result<> traceArrears(const FigureDefinition& figure, const Period& period, qint64 branch, const FigurePart& only,
                          Trace& trace);
    Result<> traceLights(const FigureDefinition& figure, const Period& period, qint64 branch, const FigurePart& only,
                         Trace& trace);
    FigureValue named(const FigureDefinition& figure, std::optional<double> value) const;

    using Values = QHash<QString, std::optional<double>>;
    Values& remembered(const Period& period, qint64 branch);
    static QString daysKey(const Period& period, qint64 branch);

    Reader* m_reader;
    QDate m_today;
    QList<FigureDefinition> m_definitions;
    QHash<QString, qsizetype> m_places;
    QStringList m_problems;
    QList<MeetingRule> m_rules;
    std::optional<Error> m_ruleProblem;
    Vocabulary m_vocabulary;
    Organization m_organization;
    QHash<QString, Values> m_remembered; ///< days and branch → key → value
    QHash<QString, QList<Gap>> m_cells;
    QHash<QString, std::pair<Kind, Breakdown>> m_breakdowns;
    QHash<qint64, QList<Deadline>> m_deadlines; ///< by branch
    std::optional<CommitteeFacts> m_committees;
    std::optional<ItemLights> m_lights;
    std::optional<Organization> m_people; ///< with members and posts, where a rule asks for a quorum
};

} // namespace ledger
