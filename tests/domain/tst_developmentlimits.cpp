// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "developmentdrawing.h"

using namespace ledger;
using namespace ledger::testing;

/// Every limit of every step in development.json on its last lawful day and a day beyond it; a limit that is added to the
/// catalogue is a row here without a word, and one whose length stands in no row of the calendar below fails.
class TestDevelopmentLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLimitHoldsOnItsDayAndNotBeyond_data();
    void everyLimitHoldsOnItsDayAndNotBeyond();
};

namespace {

/// The step that everything is reckoned from is taken on the last day of a long month, and on 29 February: written out by
/// hand, so that the test does not reckon as the program does.
struct Calendar {
    const char* name;
    QDate from;
    QHash<QString, QDate> days;
};

const QList<Calendar>& calendars()
{
    static const QList<Calendar> all{
        {"31 August",
         QDate(2021, 8, 31),
         {{QStringLiteral("P0D"), QDate(2021, 8, 31)},
          {QStringLiteral("P1M"), QDate(2021, 9, 30)},
          {QStringLiteral("P3M"), QDate(2021, 11, 30)},
          {QStringLiteral("P6M"), QDate(2022, 2, 28)},
          {QStringLiteral("P1Y"), QDate(2022, 8, 31)},
          {QStringLiteral("-P7D"), QDate(2021, 8, 24)}}},
        {"29 February",
         QDate(2020, 2, 29),
         {{QStringLiteral("P0D"), QDate(2020, 2, 29)},
          {QStringLiteral("P1M"), QDate(2020, 3, 29)},
          {QStringLiteral("P3M"), QDate(2020, 5, 29)},
          {QStringLiteral("P6M"), QDate(2020, 8, 29)},
          {QStringLiteral("P1Y"), QDate(2021, 2, 28)},
          {QStringLiteral("-P7D"), QDate(2020, 2, 22)}}},
    };
    return all;
}

QString text(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1StringView(key)).toString();
}

Severity severityOf(const QJsonObject& limit)
{
    return text(limit, "severity") == u"fault" ? Severity::Fault : Severity::Warning;
}

/// The piece of drawing that makes `day` the day from which the limit runs. A probation that ends on it began a year before,
/// for 29 February by an extension.
QString drawnFrom(const QString& after, QDate day)
{
    if (after != u"probation_end")
        return after + u' ' + day.toString(Qt::ISODate);
    const QString admitted = QStringLiteral("支部大会讨论接收 ");
    if (day.month() != 2)
        return admitted + day.addYears(-1).toString(Qt::ISODate);
    return admitted + QStringLiteral("2018-08-29; extended 2019-08-29 ") + day.toString(Qt::ISODate);
}

void addRows(const QString& step, const QJsonObject& limit)
{
    const bool isLocal = text(limit, "origin") == u"local";
    const QString article = isLocal ? QStringLiteral("本地规程") : text(limit, "article");
    const bool isLeast = limit.contains(QLatin1StringView("at_least"));
    const QString length = text(limit, isLeast ? "at_least" : "at_most");
    const QString after = text(limit, "after");
    for (const Calendar& calendar : calendars()) {
        const QDate day = calendar.days.value(length);
        const QDate beyond = day.isValid() ? day.addDays(isLeast ? -1 : 1) : day;
        const QString name =
            QStringLiteral("%1 %2 %3 %4 %5, from %6")
                .arg(article, step, isLeast ? QStringLiteral("no sooner than") : QStringLiteral("within"), length,
                     after, QLatin1StringView(calendar.name));
        QTest::newRow(name.toUtf8().constData())
            << drawnFrom(after, calendar.from) << step << day << beyond << severityOf(limit) << article;
    }
}

void addBirthdayRows(const QString& step, const QJsonObject& limit)
{
    const QString article = text(limit, "article");
    const auto row = [&](const char* born, QDate day) {
        const QString name = QStringLiteral("%1 %2 aged 18, born %3").arg(article, step, QLatin1StringView(born));
        QTest::newRow(name.toUtf8().constData()) << QStringLiteral("birth ") + QLatin1StringView(born) << step << day
                                                 << day.addDays(-1) << severityOf(limit) << article;
    };
    QCOMPARE(limit.value(QLatin1StringView("age_at_least")).toInt(), 18);
    row("2003-08-31", QDate(2021, 8, 31));
    row("2004-02-29", QDate(2022, 3, 1));
}

} // namespace

void TestDevelopmentLimits::everyLimitHoldsOnItsDayAndNotBeyond_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("beyond");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("article");
    for (const QJsonValue& value : builtIn().value(QLatin1StringView("steps")).toArray()) {
        const QJsonObject step = value.toObject();
        const QJsonArray limits = step.value(QLatin1StringView("limits")).toArray();
        QVERIFY2(!limits.isEmpty(), qPrintable(text(step, "step")));
        for (const QJsonValue& limit : limits) {
            if (limit.toObject().contains(QLatin1StringView("age_at_least")))
                addBirthdayRows(text(step, "step"), limit.toObject());
            else
                addRows(text(step, "step"), limit.toObject());
        }
    }
}

void TestDevelopmentLimits::everyLimitHoldsOnItsDayAndNotBeyond()
{
    QFETCH(QString, from);
    QFETCH(QString, step);
    QFETCH(QDate, day);
    QFETCH(QDate, beyond);
    QFETCH(Severity, severity);
    QFETCH(QString, article);
    QVERIFY2(day.isValid(), "the calendar of this test lacks the length");
    const QList<DevelopmentEdition> known{edition(withLocalRules())};
    const auto count = [&](QDate taken) {
        const DevelopmentFacts facts = person(from + QStringLiteral("; ") + step + u' ' + taken.toString(Qt::ISODate));
        int said = 0;
        for (const RuleFinding& finding : developmentOf(facts, known, QDate(2023, 12, 31)).findings)
            said += finding.severity == severity && finding.basis.contains(article) ? 1 : 0;
        return said;
    };
    QCOMPARE(count(beyond) - count(day), 1);
}

QTEST_GUILESS_MAIN(TestDevelopmentLimits)
#include "tst_developmentlimits.moc"
