// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/demo/demo.h"

#include "ledger/demo/demobranches.h"
#include "ledger/demo/demodues.h"
#include "ledger/demo/demoduties.h"
#include "ledger/demo/demohonors.h"
#include "ledger/demo/demopeople.h"
#include "ledger/demo/demosessions.h"
#include "ledger/demo/demovolunteering.h"
#include "ledger/demo/demowork.h"
#include "ledger/ledger.h"
#include "storage/catalogstore.h"

#include <QCoreApplication>
#include <QFile>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

/// Writes the whole demo, one transaction for the people and one for each year, so that memory stays bounded.
class DemoRun
{
public:
    DemoRun(Ledger& ledger, DemoWriter& writer, const std::function<void(int, const QString&)>& onProgress)
        : m_ledger(ledger)
        , m_writer(writer)
        , m_onProgress(onProgress)
        , m_sessions(writer)
        , m_honors(writer)
        , m_volunteering(writer)
        , m_duties(writer)
        , m_work(writer)
    {
    }

    Result<> write()
    {
        if (auto done = inTransaction([this] { return writePeople(); }); !done)
            return done;
        const DemoOptions& options = m_writer.options();
        const QDate begin = options.until.addYears(-options.years).addDays(1);
        m_month = QDate(begin.year(), begin.month(), 1);
        m_listYear = begin.year();
        for (int back = options.years; back > 0; --back) {
            const QDate from = options.until.addYears(-back).addDays(1);
            const QDate to = options.until.addYears(-(back - 1));
            if (auto done = inTransaction([&] { return writeSpan(from, to); }); !done)
                return done;
        }
        return inTransaction([&] { return DemoDues(m_writer).writeYear(options.until.year()); });
    }

private:
    Result<> inTransaction(const std::function<Result<>()>& work)
    {
        const auto done = m_ledger.transact(QStringLiteral("demo"), say(QT_TRANSLATE_NOOP("ledger", "建立演示台账")),
                                            [&](UnitOfWork& unit) {
                                                unit.leaveNoStep();
                                                m_writer.beginTransaction(unit);
                                                return work();
                                            });
        if (!done)
            return done.error();
        return {};
    }

    Result<> writePeople()
    {
        m_onProgress(0, say(QT_TRANSLATE_NOOP("ledger", "党组织与党员")));
        DemoBranches branches(m_writer);
        if (auto written = branches.write(); !written)
            return written;
        if (auto written = DemoPeople(m_writer).write(); !written)
            return written;
        return branches.writePosts();
    }

    Result<> writeSpan(QDate from, QDate to)
    {
        for (; m_month <= to; m_month = m_month.addMonths(1)) {
            const DemoOptions& options = m_writer.options();
            const QDate begin = options.until.addYears(-options.years);
            const auto percent = static_cast<int>(
                2 + 98 * begin.daysTo(std::max(begin, m_month)) / std::max<qint64>(1, begin.daysTo(options.until)));
            m_onProgress(std::min(percent, 99), say(QT_TRANSLATE_NOOP("ledger", "%1年的记录")).arg(m_month.year()));
            if (auto written = m_sessions.writeMonth(m_month); !written)
                return written;
        }
        for (; m_listYear <= to.year(); ++m_listYear) {
            if (auto written = m_duties.writeYear(m_listYear); !written)
                return written;
        }
        auto written = m_honors.writeSpan(from, to);
        if (written)
            written = m_volunteering.writeSpan(from, to);
        if (written)
            written = m_work.writeSpan(from, to);
        return written;
    }

    Ledger& m_ledger;
    DemoWriter& m_writer;
    const std::function<void(int, const QString&)>& m_onProgress;
    DemoSessions m_sessions;
    DemoHonors m_honors;
    DemoVolunteering m_volunteering;
    DemoDuties m_duties;
    DemoWork m_work;
    QDate m_month;
    int m_listYear = 0;
};

static Result<> checkOptions(const DemoOptions& options)
{
    const bool isSensible = options.branches > 0 && options.members > 0 && options.years > 0 && options.until.isValid()
        && options.until.year() > 1960;
    if (isSensible && options.members >= options.branches)
        return {};
    return fail(ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("ledger", "演示台账至少要有一个党支部、一年，党员人数不能少于党支部个数。")));
}

Result<DemoCounts> makeDemo(const QString& path, const DemoOptions& options, const Clock& clock,
                            const std::function<void(int percent, const QString& what)>& onProgress)
{
    if (auto checked = checkOptions(options); !checked)
        return checked.error();
    const auto words = DemoWords::load();
    if (!words)
        return words.error();
    auto made = Ledger::create(path, words->text(QStringLiteral("unit")), clock);
    if (!made)
        return made.error();
    DemoWriter writer(options, *words);
    const QString city = words->text(QStringLiteral("city"));
    auto written = (*made)->housekeep([&city](Connection& connection) {
        return CatalogStore(connection).setSetting(QStringLiteral("unit.city"), city);
    });
    if (written)
        written = DemoRun(**made, writer, onProgress).write();
    made->reset();
    if (!written) {
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(ending));
        return written.error();
    }
    onProgress(100, say(QT_TRANSLATE_NOOP("ledger", "完成")));
    return writer.counts();
}

} // namespace ledger
