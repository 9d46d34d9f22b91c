// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

class NarrowedFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ledger.draw(drawnOrgan()); }
    void aFigureIsNarrowedToAPartOfItsRecords_data();
    void aFigureIsNarrowedToAPartOfItsRecords();
    void aBranchNarrowsToo();
    void gapsCannotBeNarrowed();

private:
    FigureLedger m_ledger;
};

void NarrowedFigures::aFigureIsNarrowedToAPartOfItsRecords_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("title");
    QTest::addColumn<double>("value");
    const auto row = [](const char* name, const QStringList& words, double value) {
        QTest::newRow(name) << words[0] << words[1] << words[2] << words[3] << words[4] << value;
    };
    const auto words = [](const char* text) { return QString::fromUtf8(text).split(u'/'); };
    row("one person's blood is his own", words("blood.total/张一///"), 400);
    row("the whole event's blood is nobody's", words("blood.total/王三///"), 0);
    row("one person's hours", words("volunteer.hours/张一///"), 3.5);
    row("one outsider's activities", words("volunteer.activities/外人///"), 1);
    row("one category", words("volunteer.activities//双报到//"), 1);
    row("one level", words("honor.total///省级/"), 2);
    row("a part of the title", words("honor.total////百强"), 2);
    row("persons at once with a title", words("honor.people/张一///标兵"), 1);
    row("one lecturer's lectures", words("study.leader_lectures/院长///"), 1);
}

void NarrowedFigures::aFigureIsNarrowedToAPartOfItsRecords()
{
    QFETCH(QString, key);
    QFETCH(QString, person);
    QFETCH(QString, category);
    QFETCH(QString, level);
    QFETCH(QString, title);
    QFETCH(double, value);
    Figures figures = m_ledger.figures();
    auto narrowed =
        figures.narrowed(key, FigureLedger::period(QStringLiteral("2022Q3")), 0, {person, 0, category, level, title});
    QVERIFY(narrowed);
    QCOMPARE(narrowed->value.value_or(-1), value);
}

void NarrowedFigures::aBranchNarrowsToo()
{
    Figures figures = m_ledger.figures();
    const Period period = FigureLedger::period(QStringLiteral("2022Q3"));
    Narrowing narrowing;
    narrowing.branch = m_ledger.branch(QStringLiteral("二支部"));
    QCOMPARE(figures.narrowed(QStringLiteral("study.archives"), period, 0, narrowing)->value, std::optional(1.0));
    const qint64 other = m_ledger.branch(QStringLiteral("一支部"));
    QCOMPARE(figures.narrowed(QStringLiteral("study.archives"), period, other, narrowing)->value, std::optional(0.0));
}

void NarrowedFigures::gapsCannotBeNarrowed()
{
    Figures figures = m_ledger.figures();
    auto narrowed = figures.narrowed(QStringLiteral("gap.missed"), FigureLedger::period(QStringLiteral("2022")), 0, {});
    QVERIFY(!narrowed);
    QCOMPARE(narrowed.error().code, ErrorCode::Usage);
}

QTEST_GUILESS_MAIN(NarrowedFigures)
#include "tst_narrowing.moc"
