// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "developmentdrawing.h"

using namespace ledger;
using namespace ledger::testing;

/// An edition as data: spans of time, what it must say, what makes it looser than another.
class TestDevelopmentEdition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreCalendarTime_data();
    void spansAreCalendarTime();
    void spansAreReadAndSaid_data();
    void spansAreReadAndSaid();
    void aStricterEditionIsNotLooser();
    void aLooserEditionIsTold_data();
    void aLooserEditionIsTold();
    void everyCentralLimitNamesItsArticle();
    void wrongDefinitionsAreRefused_data();
    void wrongDefinitionsAreRefused();
};

void TestDevelopmentEdition::spansAreCalendarTime_data()
{
    QTest::addColumn<QString>("span");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("1 year from 29 February ends on 28 February") << "P1Y" << QDate(2020, 2, 29) << QDate(2021, 2, 28);
    QTest::newRow("1 year over 29 February is 366 days") << "P1Y" << QDate(2019, 3, 1) << QDate(2020, 3, 1);
    QTest::newRow("6 months from 31 August") << "P6M" << QDate(2021, 8, 31) << QDate(2022, 2, 28);
    QTest::newRow("6 months from 31 August before a leap year") << "P6M" << QDate(2019, 8, 31) << QDate(2020, 2, 29);
    QTest::newRow("3 months from 30 November") << "P3M" << QDate(2022, 11, 30) << QDate(2023, 2, 28);
    QTest::newRow("1 month from 31 January") << "P1M" << QDate(2023, 1, 31) << QDate(2023, 2, 28);
    QTest::newRow("7 days before 1 March of a leap year") << "-P7D" << QDate(2024, 3, 1) << QDate(2024, 2, 23);
}

void TestDevelopmentEdition::spansAreCalendarTime()
{
    QFETCH(QString, span);
    QFETCH(QDate, from);
    QTEST(CalendarSpan::fromIso(span)->after(from), "to");
}

void TestDevelopmentEdition::spansAreReadAndSaid_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("said");
    QTest::newRow("year") << "P1Y"
                          << "1年";
    QTest::newRow("12 months are a year") << "P12M"
                                          << "1年";
    QTest::newRow("months") << "P6M"
                            << "6个月";
    QTest::newRow("18 months") << "P18M"
                               << "18个月";
    QTest::newRow("days") << "P3D"
                          << "3天";
    QTest::newRow("nothing") << "P0D"
                             << "0天";
    QTest::newRow("no P") << "1Y"
                          << "";
    QTest::newRow("P alone") << "P"
                             << "";
    QTest::newRow("days of the week") << "P1W"
                                      << "";
}

void TestDevelopmentEdition::spansAreReadAndSaid()
{
    QFETCH(QString, iso);
    QFETCH(QString, said);
    const auto span = CalendarSpan::fromIso(iso);
    QCOMPARE(span ? span->text() : QString(), said);
    if (span)
        QCOMPARE(CalendarSpan::fromIso(span->toIso()).value(), *span);
}

void TestDevelopmentEdition::aStricterEditionIsNotLooser()
{
    const DevelopmentEdition original = edition(builtIn());
    QCOMPARE(loosened(original, edition(withLocalRules()), {}), QStringList());
    QByteArray text = QJsonDocument(builtIn()).toJson(QJsonDocument::Compact);
    text.replace("\"at_least\":\"P1Y\"", "\"at_least\":\"P2Y\"");
    text.replace("\"at_most\":\"P1M\"", "\"at_most\":\"P15D\"");
    QCOMPARE(loosened(original, edition(QJsonDocument::fromJson(text).object()), {}), QStringList());
}

void TestDevelopmentEdition::aLooserEditionIsTold_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("said");
    QTest::newRow("第十三条 shorter") << QByteArray("\"at_least\":\"P1Y\"") << QByteArray("\"at_least\":\"P364D\"")
                                      << "第十三条";
    QTest::newRow("第七条 longer") << QByteArray("\"at_most\":\"P1M\"") << QByteArray("\"at_most\":\"P2M\"")
                                   << "第七条";
    QTest::newRow("第五条 younger") << QByteArray("\"age_at_least\":18") << QByteArray("\"age_at_least\":17")
                                    << "第五条";
    QTest::newRow("第三十二条 shorter probation")
        << QByteArray("\"length\":\"P1Y\"") << QByteArray("\"length\":\"P11M\"") << "第三十二条";
    QTest::newRow("第三十二条 two extensions")
        << QByteArray("\"times\":1") << QByteArray("\"times\":2") << "第三十二条";
    QTest::newRow("第十一条 once a year")
        << QByteArray("\"every\":\"P6M\"") << QByteArray("\"every\":\"P1Y\"") << "第十一条";
    QTest::newRow("第二十六条 no fault any more")
        << QByteArray("\"severity\":\"fault\"") << QByteArray("\"severity\":\"warning\"") << "第二十六条";
}

void TestDevelopmentEdition::aLooserEditionIsTold()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, said);
    QByteArray text = QJsonDocument(builtIn()).toJson(QJsonDocument::Compact);
    QVERIFY(text.contains(before));
    text.replace(before, after);
    const QStringList looser = loosened(edition(builtIn()), edition(QJsonDocument::fromJson(text).object()), {});
    QVERIFY2(looser.join(u'|').contains(said), qPrintable(looser.join(u'|')));
}

void TestDevelopmentEdition::everyCentralLimitNamesItsArticle()
{
    const DevelopmentEdition known = edition(builtIn());
    QCOMPARE(known.stages.size(), 5);
    QCOMPARE(known.steps.size(), 25);
    QCOMPARE(known.from, QDate(2014, 5, 28));
    QVERIFY(!known.source.isEmpty() && !known.note.isEmpty());
    for (const StepRule& rule : known.steps) {
        QVERIFY(rule.article.startsWith(u'第'));
        for (const StepLimit& limit : rule.limits) {
            QCOMPARE(limit.article.isEmpty(), limit.origin == LimitOrigin::Local);
            QVERIFY(limit.origin == LimitOrigin::Central || !limit.isOn);
        }
    }
}

void TestDevelopmentEdition::wrongDefinitionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("named");
    QTest::newRow("no day of effect") << QByteArray("2014-05-28\"") << QByteArray("28.5.2014\"") << "effective_from";
    QTest::newRow("a span that is none") << QByteArray("\"P3M\"") << QByteArray("\"3 months\"") << "at_least";
    QTest::newRow("after a step of no entry")
        << QByteArray("\"after\":\"支部大会讨论转正\"") << QByteArray("\"after\":\"支部大会\"") << "after";
    QTest::newRow("a stage of no entry") << QByteArray("\"stage\":\"candidate\"") << QByteArray("\"stage\":\"x\"")
                                         << "stage";
    QTest::newRow("a central limit without its article")
        << QByteArray("\"article\":\"第七条\"") << QByteArray("\"article\":\"\"") << "article";
    QTest::newRow("a severity that is none") << QByteArray("\"fault\"") << QByteArray("\"grave\"") << "severity";
    QTest::newRow("a field that is no date of a member")
        << QByteArray("\"applied_on\"") << QByteArray("\"name\"") << "field";
    QTest::newRow("a step twice") << QByteArray("\"step\":\"入党宣誓\"") << QByteArray("\"step\":\"政治审查\"")
                                  << "step";
}

void TestDevelopmentEdition::wrongDefinitionsAreRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, named);
    QByteArray text = QJsonDocument(builtIn()).toJson(QJsonDocument::Compact);
    QVERIFY(text.contains(before));
    text.replace(before, after);
    const auto read = readEdition(QJsonDocument::fromJson(text).object());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Validation);
    QVERIFY2(read.error().message.contains(QStringLiteral("“%1”").arg(named)), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestDevelopmentEdition)
#include "tst_developmentedition.moc"
