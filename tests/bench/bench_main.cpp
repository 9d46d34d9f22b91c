// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"
#include "rawdatabase.h"

#include "exchange/export/exporter.h"
#include "exchange/import/importer.h"
#include "exchange/workbook/workbookchild.h"
#include "figures/figures.h"
#include "ledger/backup.h"
#include "ledger/demo/demo.h"
#include "ledger/unitofwork.h"
#include "ui/dashboard/collectdashboard.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace ledger;
using namespace ledger::bench;

namespace {

const Clock Today = Clock::fixed(QDate(2026, 9, 30));

/// The value, or the end of the run.
template<class T>
T got(Result<T> result)
{
    if (!result)
        give(result.error().message + u' ' + result.error().detail);
    return std::move(*result);
}

Period quarter()
{
    return got(Period::parse(QStringLiteral("2026Q3")));
}

void compareFigures(const QString& path)
{
    const auto ledger = got(Ledger::open(path, OpenMode::ReadOnly, Today));
    const auto reader = got(ledger->reader());
    Figures cached = got(Figures::load(*reader, Today.today()));
    RawDatabase raw(path);
    const QString sessions =
        QStringLiteral("SELECT category, count(*), sum(hours), sum(expected), sum(present) FROM study_sessions "
                       "WHERE held_on BETWEEN '2026-07-01' AND '2026-09-30' GROUP BY category");
    const auto limit = [&] { raw.run(sessions); };
    compare({QStringLiteral("all figures of a quarter, whole organ"),
             QStringLiteral("one grouped statement over the sessions"), 0,
             [&] {
                 Figures figures = got(Figures::load(*reader, Today.today()));
                 got(figures.values(quarter()));
             },
             limit});
    got(cached.values(quarter()));
    compare({QStringLiteral("the same asked again"), QStringLiteral("one grouped statement over the sessions"), 1,
             [&] { got(cached.values(quarter())); }, limit});
    compare({QStringLiteral("gaps of a quarter, all branches"),
             QStringLiteral("one grouped statement over the sessions"), 0,
             [&] { got(got(Figures::load(*reader, Today.today())).gaps(quarter())); }, limit});
}

/// Each card by itself, anew: which of them costs what.
void compareCards(Reader& reader, const std::function<void()>& limit)
{
    const DashboardScope scope{quarter(), {}};
    for (const CardKind& kind : dashboardCards()) {
        compare({QStringLiteral("card ") + kind.id, QStringLiteral("one grouped statement over the sessions"), 0,
                 [&] {
                     Figures figures = got(Figures::load(reader, Today.today()));
                     CardQuestion question{figures, reader, scope, Today.today(), builtInWorkPlan()};
                     got(kind.collect(question));
                 },
                 limit, 3});
    }
}

/// New values in cards that are there, against cards made for them.
void compareRepainting(const DashboardData& first, const DashboardData& second)
{
    const auto show = [](DashboardView& view, const DashboardData& data) {
        view.setData(data);
        view.grab();
    };
    QStringList ids;
    for (const CardKind& kind : dashboardCards())
        ids << kind.id;
    const auto make = [&](DashboardView& view) {
        view.resize(1140, 3000);
        view.setCards(ids);
        view.setAttribute(Qt::WA_DontShowOnScreen);
        view.show();
    };
    DashboardView kept(ChartCard::Place::Window, nullptr);
    make(kept);
    show(kept, first);
    int round = 0;
    compare({QStringLiteral("dashboard repainted with another quarter"), QStringLiteral("its cards made and painted"),
             1, [&] { show(kept, ++round % 2 == 0 ? first : second); },
             [&] {
                 DashboardView made(ChartCard::Place::Window, nullptr);
                 make(made);
                 show(made, second);
             }});
}

void compareDashboard(const QString& path)
{
    const auto ledger = got(Ledger::open(path, OpenMode::ReadOnly, Today));
    const auto reader = got(ledger->reader());
    RawDatabase raw(path);
    const auto limit = [&] {
        raw.run(QStringLiteral("SELECT category, count(*), sum(hours), sum(expected), sum(present) FROM study_sessions "
                               "WHERE held_on BETWEEN '2026-07-01' AND '2026-09-30' GROUP BY category"));
    };
    const auto load = [&] { return got(Figures::load(*reader, Today.today())); };
    const auto collect = [&](Figures& figures, const DashboardScope& scope) {
        return got(collectDashboard(figures, *reader, {scope, Today.today()}));
    };
    const DashboardScope organ{quarter(), {}};
    const DashboardScope earlier{got(Period::parse(QStringLiteral("2026Q2"))), {}};
    Figures kept = load();
    const QList<OrgBranch> branches = kept.organization().branches();
    const DashboardScope branch{quarter(), {branches.constLast().id}};
    compare({QStringLiteral("dashboard of a quarter, whole organ"),
             QStringLiteral("all figures of the quarter, by the program"), 0,
             [&] {
                 Figures figures = load();
                 collect(figures, organ);
             },
             [&] { got(load().values(quarter())); }});
    compare({QStringLiteral("dashboard of a quarter, one branch"),
             QStringLiteral("all figures of the quarter, by the program"), 0,
             [&] {
                 Figures figures = load();
                 collect(figures, branch);
             },
             [&] { got(load().values(quarter(), branch.who.branch)); }});
    const DashboardData second = collect(kept, earlier);
    const DashboardData first = collect(kept, organ);
    compare({QStringLiteral("the same dashboard asked again"),
             QStringLiteral("one grouped statement over the sessions"), 1, [&] { collect(kept, organ); }, limit});
    compareCards(*reader, limit);
    compareRepainting(first, second);
}

void compareReading(const QString& path)
{
    const auto ledger = got(Ledger::open(path, OpenMode::ReadOnly, Today));
    const auto reader = got(ledger->reader());
    RawDatabase raw(path);
    ListQuery newest;
    compare({QStringLiteral("first 200 sessions of a list"), QStringLiteral("the same rows, bare"), 0,
             [&] { got(reader->rows(Kind::StudySession, got(reader->ids(newest, 200)))); },
             [&] { raw.run(QStringLiteral("SELECT * FROM study_sessions ORDER BY held_on DESC LIMIT 200")); }});
    compare({QStringLiteral("search, pinyin initials"), QStringLiteral("LIKE over the titles"), 1,
             [&] { got(reader->search(QStringLiteral("zzxx"), 20)); },
             [&] { raw.run(QStringLiteral("SELECT id FROM study_sessions WHERE title LIKE '%政治学习%'")); }});
    const QDir folder = QFileInfo(path).dir();
    compare({QStringLiteral("backup, verified"), QStringLiteral("VACUUM INTO"), 0,
             [&] { got(backupLedger(path, folder.filePath(QStringLiteral("backup.ledger")), Overwrite::Allow)); },
             [&] {
                 const QString copy = folder.filePath(QStringLiteral("copy.db"));
                 QFile::remove(copy);
                 raw.run(QStringLiteral("VACUUM INTO '%1'").arg(copy));
             },
             3});
}

void compareSaving(const QString& folder)
{
    const QString path = folder + QStringLiteral("/save.ledger");
    const auto ledger = got(Ledger::create(path, QStringLiteral("云州"), Today));
    RawDatabase raw(folder + QStringLiteral("/raw.db"));
    int saved = 0;
    raw.run(QStringLiteral(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE honors (id INTEGER PRIMARY KEY, title TEXT)"));
    compare({QStringLiteral("one record saved: checked, audited, searchable"),
             QStringLiteral("one bare insert, committed durably"), 2,
             [&] {
                 Record branch;
                 branch.kind = Kind::Branch;
                 branch.set(QStringLiteral("name"), QStringLiteral("第%1党支部").arg(++saved));
                 branch.set(QStringLiteral("type"), QStringLiteral("党支部"));
                 got(ledger->transact(QStringLiteral("save"), QStringLiteral("保存"),
                                      [&](UnitOfWork& work) { return work.save(branch); }));
             },
             [&] { raw.run(QStringLiteral("INSERT INTO honors (title) VALUES ('先进集体')")); }, 21});
}

QStringList workbooks()
{
    QStringList paths;
    const QDir folder(QStringLiteral(BL_FIXTURES_DIR "/yunzhou"));
    for (const QString& name : folder.entryList(
             {QStringLiteral("*.xlsx"), QStringLiteral("*.xls"), QStringLiteral("*.ods"), QStringLiteral("*.csv")}))
        paths << folder.filePath(name);
    return paths;
}

void compareImport(const QString& folder)
{
    int round = 0;
    compare({QStringLiteral("an office's workbooks imported"), QStringLiteral("the same workbooks read"), 0,
             [&] {
                 const QString path = folder + QStringLiteral("/import%1.ledger").arg(++round);
                 const auto ledger = got(Ledger::create(path, QStringLiteral("云州"), Today));
                 got(importFiles(*ledger, workbooks(), {}));
             },
             [&] {
                 for (const QString& path : workbooks())
                     got(readWorkbook(path));
             }});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::strcmp(argv[1], "__read-workbook") == 0)
        return readWorkbookChild(argc, argv);
    const QApplication application(argc, argv);
    const QString asked = application.arguments().value(1, QStringLiteral("50"));
    if (QFile::exists(asked)) {
        compareFigures(asked);
        compareDashboard(asked);
        return 0;
    }
    const int branches = asked.toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.ledger"));
    DemoOptions options;
    options.branches = branches;
    options.members = branches * 30;
    options.years = 5;
    options.until = Today.today();
    const DemoCounts counts = got(makeDemo(path, options, Today, [](int, const QString&) {}));
    std::printf(
        "%d branches, %d members, %lld sessions, %lld attendances (bl_bench BRANCHES for another size, bl_bench LEDGER for one that is there)\n",
        counts.branches, counts.members, counts.sessions, counts.attendances);
    compareFigures(path);
    compareDashboard(path);
    compareReading(path);
    compareSaving(folder.path());
    compareImport(folder.path());
    return 0;
}
