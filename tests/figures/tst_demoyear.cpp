// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures.h"
#include "ledger/demo/demo.h"
#include "ledger/ledger.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace ledger;

/// A year of the demo ledger, counted a second time by plain statements over its tables: neither the rules file nor any
/// code of the program says here what a branch owes.
class DemoYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theGapsAreThoseOfAnIndependentCount_data();
    void theGapsAreThoseOfAnIndependentCount();
    void theMeetingsAreThoseOfAnIndependentCount_data();
    void theMeetingsAreThoseOfAnIndependentCount();

private:
    struct Branch {
        qint64 id = 0;
        QString name;
        bool isRetired = false;
        QDate founded;
        QDate closed;
        bool hasCommittee = false;
    };
    struct Unit {
        QString name;
        QDate first;
        QDate last;
    };
    QVariant one(const QString& sql, const QVariantList& values);
    QList<Branch> branches();
    bool hasGroupOn(qint64 branch, QDate first, QDate last);
    qint64 fullMembers(qint64 branch, QDate day);
    int held(const Branch& branch, const QString& category, const Unit& unit);
    bool owes(const Branch& branch, const QString& rule, const Unit& unit);
    static QList<Unit> unitsOf(int year, int months);

    QTemporaryDir m_folder;
    QSqlDatabase m_database;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Reader> m_reader;
    const QDate m_today{2022, 9, 30};
};

void DemoYear::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("demo.ledger"));
    DemoOptions options;
    options.branches = 9;
    options.members = 150;
    options.years = 2;
    options.until = m_today;
    options.seed = 7;
    const auto made = makeDemo(path, options, Clock::fixed(m_today), [](int, const QString&) {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    auto opened = Ledger::open(path, OpenMode::ReadWrite, Clock::fixed(m_today));
    QVERIFY(opened);
    m_ledger = std::move(*opened);
    // One branch loses its seventh full member in the middle of June, another was founded in May.
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("independent"));
    m_database.setDatabaseName(path);
    QVERIFY(m_database.open());
    const QList<Branch> all = branches();
    QVERIFY(all.size() > 4);
    QSqlQuery query(m_database);
    QVERIFY2(query.exec(QStringLiteral(
                            "UPDATE memberships SET left_on = '2022-06-15' WHERE branch_id = %1 AND owner_id NOT IN "
                            "(SELECT owner_id FROM memberships WHERE branch_id = %1 ORDER BY owner_id LIMIT 5)")
                            .arg(all[1].id)),
             qPrintable(query.lastError().text()));
    QVERIFY(query.exec(QStringLiteral("UPDATE branches SET founded_on = '2022-05-10' WHERE id = %1").arg(all[2].id)));
    auto reader = m_ledger->reader();
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

void DemoYear::cleanupTestCase()
{
    m_reader.reset();
    m_ledger.reset();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("independent"));
}

QVariant DemoYear::one(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec() || !query.next())
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query.value(0);
}

QList<DemoYear::Branch> DemoYear::branches()
{
    QList<Branch> found;
    QSqlQuery query(QStringLiteral("SELECT id, name, type, founded_on, closed_on, has_committee FROM branches WHERE "
                                   "is_deleted = 0 AND type IN ('党支部', '离退休党支部') ORDER BY id"),
                    m_database);
    while (query.next())
        found.append({query.value(0).toLongLong(), query.value(1).toString(),
                      query.value(2).toString() == QStringLiteral("离退休党支部"), query.value(3).toDate(),
                      query.value(4).toDate(), query.value(5).toBool()});
    return found;
}

bool DemoYear::hasGroupOn(qint64 branch, QDate first, QDate last)
{
    return one(QStringLiteral(
                   "SELECT count(*) FROM branches WHERE parent_id = ? AND type = '党小组' AND is_deleted = 0 AND "
                   "(founded_on IS NULL OR founded_on <= ?) AND (closed_on IS NULL OR closed_on >= ?)"),
               {branch, last.toString(Qt::ISODate), first.toString(Qt::ISODate)})
               .toInt()
        > 0;
}

qint64 DemoYear::fullMembers(qint64 branch, QDate day)
{
    const QString on = day.toString(Qt::ISODate);
    return one(QStringLiteral(
                   "SELECT count(DISTINCT m.id) FROM memberships s JOIN members m ON m.id = s.owner_id WHERE "
                   "s.branch_id = ? AND m.is_deleted = 0 AND m.confirmed_on <= ? AND "
                   "coalesce(s.joined_on, m.admitted_on) <= ? AND (s.left_on IS NULL OR s.left_on >= ?)"),
               {branch, on, on, on})
        .toLongLong();
}

int DemoYear::held(const Branch& branch, const QString& category, const Unit& unit)
{
    const QString places = category == QStringLiteral("党小组会")
        ? QStringLiteral(
            "(branch_id = %1 OR branch_id IN (SELECT id FROM branches WHERE parent_id = %1 AND type = '党小组'))")
        : QStringLiteral("branch_id = %1");
    return one(QStringLiteral(
                   "SELECT count(*) FROM study_sessions WHERE is_deleted = 0 AND category = ? AND held_on >= ? AND "
                   "coalesce(held_on_last, held_on) <= ? AND ")
                   + places.arg(branch.id),
               {category, unit.first.toString(Qt::ISODate), unit.last.toString(Qt::ISODate)})
        .toInt();
}

bool DemoYear::owes(const Branch& branch, const QString& rule, const Unit& unit)
{
    if (branch.founded.isValid() && branch.founded > unit.last)
        return false;
    if (branch.closed.isValid() && branch.closed < unit.first)
        return false;
    if (rule == QStringLiteral("committee"))
        return branch.hasCommittee && fullMembers(branch.id, unit.last) >= 7;
    return rule != QStringLiteral("group") || hasGroupOn(branch.id, unit.first, unit.last);
}

QList<DemoYear::Unit> DemoYear::unitsOf(int year, int months)
{
    QList<Unit> units;
    for (int first = 1; first <= 12; first += months) {
        const QDate from(year, first, 1);
        const QString name = months == 12 ? QString::number(year)
            : months == 3                 ? QStringLiteral("%1Q%2").arg(year).arg((first - 1) / 3 + 1)
                                          : from.toString(QStringLiteral("yyyy-MM"));
        units.append({name, from, from.addMonths(months).addDays(-1)});
    }
    return units;
}

void DemoYear::theGapsAreThoseOfAnIndependentCount_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("category");
    QTest::addColumn<int>("months");
    const auto row = [](const char* article, const char* rule, const char* category, int months) {
        QTest::newRow(article) << QString::fromLatin1(rule) << QString::fromUtf8(category) << months;
    };
    row("art. 11: a general meeting each quarter", "assembly", "支部党员大会", 3);
    row("art. 12: a committee meeting each month", "committee", "支委会", 1);
    row("art. 13: a group meeting each month", "group", "党小组会", 1);
    row("art. 16: a theme day each month", "theme_day", "主题党日", 1);
    row("the unit's own: a lecture each quarter", "lecture", "党课", 3);
    row("art. 17: an organizational life meeting each year", "organization_life", "组织生活会", 12);
    row("art. 18: a review of members each year", "review", "民主评议", 12);
}

void DemoYear::theGapsAreThoseOfAnIndependentCount()
{
    QFETCH(QString, rule);
    QFETCH(QString, category);
    QFETCH(int, months);
    QStringList expected;
    for (const Branch& branch : branches()) {
        for (const Unit& unit : unitsOf(2022, months)) {
            if (!owes(branch, rule, unit) || held(branch, category, unit) > 0)
                continue;
            const char* state = branch.isRetired ? "exempt" : unit.last < m_today ? "missed" : "due";
            expected << QStringLiteral("%1 %2 %3").arg(branch.name, unit.name, QString::fromLatin1(state));
        }
    }
    auto figures = Figures::load(*m_reader, m_today);
    QVERIFY(figures);
    const auto gaps = figures->gaps(*Period::parse(QStringLiteral("2022")));
    QVERIFY(gaps);
    QStringList found;
    for (const Gap& gap : *gaps) {
        if (gap.rule == rule)
            found << QStringLiteral("%1 %2 %3").arg(gap.branch, gap.period, gap.state);
    }
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void DemoYear::theMeetingsAreThoseOfAnIndependentCount_data()
{
    theGapsAreThoseOfAnIndependentCount_data();
}

void DemoYear::theMeetingsAreThoseOfAnIndependentCount()
{
    QFETCH(QString, rule);
    QFETCH(QString, category);
    const qint64 expected =
        one(QStringLiteral("SELECT count(*) FROM study_sessions WHERE is_deleted = 0 AND category = ? AND held_on >= "
                           "'2022-01-01' AND coalesce(held_on_last, held_on) <= '2022-12-31'"),
            {category})
            .toLongLong();
    auto figures = Figures::load(*m_reader, m_today);
    QVERIFY(figures);
    const auto values = figures->values(*Period::parse(QStringLiteral("2022")), 0, {QStringLiteral("meeting.") + rule});
    QVERIFY(values);
    QVERIFY(values->constFirst().value);
    QCOMPARE(static_cast<qint64>(*values->constFirst().value), expected);
}

QTEST_GUILESS_MAIN(DemoYear)

#include "tst_demoyear.moc"
