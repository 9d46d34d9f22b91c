// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/meetingsums.h"
#include "ledger/demo/demo.h"
#include "ledger/ledger.h"
#include "ui/dashboard/cardkind.h"
#include "ui/dashboard/collectdashboard.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace ledger;

/// The whole demo ledger: every number of the dashboard is the figure's, and opens into exactly as much.
class TestDashboardProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNumberIsTheFigures_data();
    void everyNumberIsTheFigures();
    void everyNumberOpensIntoAsMuch_data();
    void everyNumberOpensIntoAsMuch();
    void aLeadersNumbersOpenIntoAsMuch();
    void cardsAddUpToTheirFigure();
    void askedAgainItSaysTheSame();

private:
    struct Number {
        QString where;
        Mark mark;
    };
    DashboardData collect(Figures& figures, const DashboardScope& scope);
    QList<Number> numbersOf(const DashboardData& data) const;
    void compareWithTraces(const DashboardScope& scope);
    bool isProven(const Mark& mark);
    void addScopes();

    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Reader> m_reader;
    QSet<QString> m_proven; ///< numbers with where they lead that were compared already
    const QDate m_today{2022, 9, 30};
};

static bool isSame(double a, double b)
{
    constexpr double least = 0.0006; ///< four decimals, and a percentage with one
    return std::abs(a - b) < least;
}

void TestDashboardProof::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("demo.ledger"));
    DemoOptions options;
    options.until = m_today;
    const auto made = makeDemo(path, options, Clock::fixed(m_today), [](int, const QString&) {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    auto opened = Ledger::open(path, OpenMode::ReadOnly, Clock::fixed(m_today));
    QVERIFY(opened);
    m_ledger = std::move(*opened);
    auto reader = m_ledger->reader();
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

DashboardData TestDashboardProof::collect(Figures& figures, const DashboardScope& scope)
{
    auto data = collectDashboard(figures, *m_reader, {scope, m_today});
    if (!data)
        qFatal("%s", qPrintable(data.error().message));
    return *data;
}

QList<TestDashboardProof::Number> TestDashboardProof::numbersOf(const DashboardData& data) const
{
    QList<Number> numbers;
    for (auto card = data.cards.cbegin(); card != data.cards.cend(); ++card) {
        for (const CardRow& row : card->rows) {
            for (const Mark& mark : row.marks)
                numbers.append({card.key() + u'/' + row.spoken() + u'/' + mark.link.key, mark});
        }
    }
    return numbers;
}

/// Every quarter of the demo, for the organ and for every branch.
void TestDashboardProof::addScopes()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<qint64>("branch");
    auto figures = Figures::load(*m_reader, m_today);
    QVERIFY(figures);
    QList<qint64> branches{0};
    for (const OrgBranch& branch : figures->organization().branches())
        branches << branch.id;
    for (QDate day = m_today.addYears(-DemoOptions().years).addDays(1); day <= m_today; day = day.addMonths(3)) {
        const QString period = Period::quarterOf(day).text;
        for (const qint64 branch : std::as_const(branches))
            QTest::addRow("%s branch %lld", qPrintable(period), branch) << period << branch;
    }
}

void TestDashboardProof::everyNumberIsTheFigures_data()
{
    addScopes();
}

void TestDashboardProof::everyNumberIsTheFigures()
{
    QFETCH(QString, period);
    QFETCH(qint64, branch);
    auto figures = Figures::load(*m_reader, m_today);
    auto others = Figures::load(*m_reader, m_today);
    QVERIFY(figures && others);
    const DashboardData data = collect(*figures, {*Period::parse(period), {branch}});
    int compared = 0;
    for (const Number& number : numbersOf(data)) {
        const DashboardLink& link = number.mark.link;
        if (!number.mark.value || !link.part.isEmpty() || !others->definition(link.key))
            continue;
        const auto value = others->values(link.period, link.branch, {link.key});
        QVERIFY(value);
        QVERIFY2(value->constFirst().value && isSame(*value->constFirst().value, *number.mark.value),
                 qPrintable(number.where));
        ++compared;
    }
    QVERIFY(compared > 20);
    QCOMPARE(data.cards.size(), dashboardCards().size());
}

/// A month or a year stands in the dashboard of every quarter of its year: the same number leading to the same records
/// needs no second proof.
bool TestDashboardProof::isProven(const Mark& mark)
{
    const DashboardLink& link = mark.link;
    QStringList words{link.key, link.period.text, QString::number(link.branch), QString::number(*mark.value, 'g', 17)};
    for (const FieldWord& word : link.part)
        words << word.field << word.word;
    const qsizetype before = m_proven.size();
    m_proven.insert(words.join(QChar(u'\n')));
    return m_proven.size() == before;
}

void TestDashboardProof::compareWithTraces(const DashboardScope& scope)
{
    auto figures = Figures::load(*m_reader, m_today);
    auto others = Figures::load(*m_reader, m_today);
    QVERIFY(figures && others);
    for (const Number& number : numbersOf(collect(*figures, scope))) {
        const DashboardLink& link = number.mark.link;
        if (!number.mark.value || isProven(number.mark))
            continue;
        const auto trace = others->trace(link.key, link.period, link.branch, link.part);
        QVERIFY2(trace, qPrintable(number.where));
        QVERIFY2(trace->figure.value && isSame(*trace->figure.value, *number.mark.value),
                 qPrintable(QStringLiteral("%1: %2, but the trace says %3")
                                .arg(number.where)
                                .arg(*number.mark.value)
                                .arg(trace->figure.value.value_or(-1))));
        double adds = 0;
        bool isRatio = false;
        for (const TraceRow& row : trace->records) {
            adds += row.adds;
            isRatio = isRatio || row.expected.has_value();
        }
        QVERIFY2(isRatio || isSame(adds, *number.mark.value),
                 qPrintable(QStringLiteral("%1: %2, but the records add up to %3")
                                .arg(number.where)
                                .arg(*number.mark.value)
                                .arg(adds)));
    }
}

void TestDashboardProof::everyNumberOpensIntoAsMuch_data()
{
    addScopes();
}

void TestDashboardProof::everyNumberOpensIntoAsMuch()
{
    QFETCH(QString, period);
    QFETCH(qint64, branch);
    compareWithTraces({*Period::parse(period), {branch}});
}

void TestDashboardProof::aLeadersNumbersOpenIntoAsMuch()
{
    auto figures = Figures::load(*m_reader, m_today);
    QVERIFY(figures);
    const Period period = *Period::parse(QStringLiteral("2022Q3"));
    const DashboardData data = collect(*figures, {period, {}});
    QVERIFY(!data.leaders.isEmpty());
    compareWithTraces({period, {0, data.leaders.constFirst(), {}}});
    if (!data.departments.isEmpty())
        compareWithTraces({period, {0, {}, data.departments.constFirst()}});
}

static double sumOf(const CardData& card)
{
    double sum = 0;
    for (const CardRow& row : card.rows) {
        for (const Mark& mark : row.marks)
            sum += mark.value.value_or(0);
    }
    return sum;
}

void TestDashboardProof::cardsAddUpToTheirFigure()
{
    auto figures = Figures::load(*m_reader, m_today);
    QVERIFY(figures);
    const Period period = *Period::parse(QStringLiteral("2022Q3"));
    const DashboardData data = collect(*figures, {period, {}});
    const auto value = [&](const char* key, const Period& asked) {
        return figures->values(asked, 0, {QString::fromLatin1(key)})->constFirst().value.value_or(-1);
    };
    const auto card = [&](const char* id) { return data.cards.value(QString::fromLatin1(id)); };
    QCOMPARE(sumOf(card("volunteering")), value("volunteer.hours", period));
    // Sex, age and education each tell everybody apart.
    QCOMPARE(sumOf(card("members")), 3 * value("member.total", period));
    const CardRow lastYear = card("honors").rows.constLast();
    double honors = 0;
    for (const Mark& mark : lastYear.marks)
        honors += mark.value.value_or(0);
    QCOMPARE(honors, value("honor.total", *Period::parse(QStringLiteral("2022"))));
    const MeetingSums sums = sumMeetings(*figures->calendar(period)).all;
    QCOMPARE(sumOf(card("meetings")), double(sums.required));
}

/// What was looked at before comes from memory.
void TestDashboardProof::askedAgainItSaysTheSame()
{
    auto figures = Figures::load(*m_reader, m_today);
    QVERIFY(figures);
    const DashboardScope scope{*Period::parse(QStringLiteral("2022Q3")), {}};
    const DashboardData first = collect(*figures, scope);
    const DashboardData again = collect(*figures, scope);
    QCOMPARE(numbersOf(again).size(), numbersOf(first).size());
    const QList<Number> before = numbersOf(first);
    const QList<Number> after = numbersOf(again);
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY(before[i].mark.value == after[i].mark.value);
}

QTEST_GUILESS_MAIN(TestDashboardProof)
#include "tst_dashboardproof.moc"
