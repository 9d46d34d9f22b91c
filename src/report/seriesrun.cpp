// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/seriesrun.h"

#include "report/reportseries.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace ledger {

namespace {

/// Hands the reports out one by one: the next is offered when the one before it was taken.
class SeriesRun
{
public:
    SeriesRun(const ReaderSource& source, QDate today, const QList<SeriesReport>& reports)
        : m_source(source)
        , m_today(today)
        , m_reports(reports)
        , m_outcomes(static_cast<std::size_t>(reports.size()))
    {
    }

    Result<ReportOutcome> run(const SeriesProgress& progress);

private:
    /// False where somebody stopped the series, or no thread can go on.
    bool handOut(const SeriesProgress& progress);
    void work();
    bool take(qsizetype& place);
    void put(qsizetype place, const Result<ReportOutcome>& outcome);
    void stop();
    Result<ReportOutcome> summary() const;

    const ReaderSource& m_source;
    QDate m_today;
    const QList<SeriesReport>& m_reports;
    std::vector<std::optional<Result<ReportOutcome>>> m_outcomes;
    std::mutex m_mutex; ///< guards all below, and m_outcomes
    std::condition_variable m_changed;
    std::optional<qsizetype> m_offered;
    std::optional<Error> m_broken; ///< a thread could not read the ledger
    bool m_isOver = false;
};

Result<ReportOutcome> SeriesRun::run(const SeriesProgress& progress)
{
    const auto cores = static_cast<qsizetype>(std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::thread> threads;
    for (qsizetype i = 0; i < std::min(cores, m_reports.size()); ++i)
        threads.emplace_back([this] { work(); });
    const bool isWhole = handOut(progress);
    stop();
    for (std::thread& thread : threads)
        thread.join();
    if (m_broken)
        return *m_broken;
    if (isWhole)
        return summary();
    return seriesCancelled(
        std::count_if(m_outcomes.cbegin(), m_outcomes.cend(), [](const auto& outcome) { return outcome && *outcome; }));
}

bool SeriesRun::handOut(const SeriesProgress& progress)
{
    const int total = static_cast<int>(m_reports.size());
    for (qsizetype place = 0; place < m_reports.size(); ++place) {
        if (progress && !progress(static_cast<int>(place), total, m_reports[place].branch))
            return false;
        std::unique_lock lock(m_mutex);
        if (m_broken)
            return false;
        m_offered = place;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_offered || m_broken; });
    }
    return true;
}

void SeriesRun::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isOver = true;
    m_changed.notify_all();
}

void SeriesRun::work()
{
    auto reader = m_source();
    auto figures = reader ? Figures::load(**reader, m_today) : Result<Figures>(reader.error());
    if (!figures) {
        const std::lock_guard lock(m_mutex);
        m_broken = figures.error();
        m_changed.notify_all();
        return;
    }
    for (qsizetype place = 0; take(place);)
        put(place, m_reports[place].write(**reader, *figures));
}

bool SeriesRun::take(qsizetype& place)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_offered || m_isOver || m_broken; });
    if (!m_offered)
        return false;
    place = *m_offered;
    m_offered.reset();
    m_changed.notify_all();
    return true;
}

void SeriesRun::put(qsizetype place, const Result<ReportOutcome>& outcome)
{
    const std::lock_guard lock(m_mutex);
    m_outcomes[static_cast<std::size_t>(place)] = outcome;
}

Result<ReportOutcome> SeriesRun::summary() const
{
    ReportOutcome all;
    for (qsizetype place = 0; place < m_reports.size(); ++place) {
        const Result<ReportOutcome>& one = *m_outcomes[static_cast<std::size_t>(place)];
        if (!one) {
            all.failures.append({m_reports[place].branch, one.error()});
            continue;
        }
        all.pages += one->pages;
        all.fonts = one->fonts;
        all.files += one->files;
        all.missing += one->missing;
        all.toComplete += one->toComplete;
        all.reasons.insert(one->reasons);
    }
    all.missing.removeDuplicates();
    all.toComplete.removeDuplicates();
    if (all.files.isEmpty() && !all.failures.isEmpty())
        return all.failures.constFirst().error;
    return all;
}

} // namespace

Result<ReportOutcome> runSeries(const ReaderSource& source, QDate today, const QList<SeriesReport>& reports,
                                const SeriesProgress& progress)
{
    return SeriesRun(source, today, reports).run(progress);
}

} // namespace ledger
