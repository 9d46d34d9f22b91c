// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partialdate.h"
#include "domain/itemlife.h"
#include "domain/lights.h"
#include "domain/vocabulary.h"

#include <QTest>

using namespace ledger;

/// The lights of responsibility items on the days around each limit, and as of any day.
class TestLights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLight_data();
    void tellsTheLight();
    void measuresTheSchedule_data();
    void measuresTheSchedule();
    void takesStateAndProgressOfTheDay_data();
    void takesStateAndProgressOfTheDay();
    void aCorrectionStandsForTheEntryItNames();
    void readsOwnRules_data();
    void readsOwnRules();
    void ownRulesRuleFromTheirDay();
    void saysWhereOwnRulesAreLooser();
    void settlesNotStartedItemsByScheduleWhereAsked();
};

static QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

static QDate day(const char* iso)
{
    return QDate::fromString(QLatin1StringView(iso), Qt::ISODate);
}

static Vocabulary states()
{
    Vocabulary vocabulary;
    for (const char* word : {"未启动", "进行中", "已完成", "已销号", "逾期", "延期", "终止"}) {
        DictionaryWord entry;
        entry.word = text(word);
        const bool isClosed = entry.word == text("已销号");
        if (isClosed || entry.word == text("已完成"))
            entry.attributes.insert(QStringLiteral("done"), true);
        if (isClosed)
            entry.attributes.insert(QStringLiteral("closed"), true);
        vocabulary.addWord(QStringLiteral("responsibility_state"), entry);
    }
    return vocabulary;
}

static const KindInfo& info()
{
    static const Schema schema = Schema::builtIn();
    return schema.of(Kind::ResponsibilityItem);
}

static Record item(const char* due, const char* state, const QVariant& percent)
{
    Record record;
    record.kind = Kind::ResponsibilityItem;
    record.set(QStringLiteral("year"), 2022LL);
    if (const auto date = PartialDate::fromIso(text(due)))
        record.set(QStringLiteral("due_on"), QVariant::fromValue(*date));
    record.set(QStringLiteral("state"), text(state));
    record.set(QStringLiteral("percent"), percent);
    return record;
}

static LightVerdict lightOn(const Record& record, QDate when, const LightBook& book = LightBook::builtIn())
{
    return lightOf(itemFactsOn(info(), record, when, states(), book), when, book.inForce(when));
}

void TestLights::tellsTheLight_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<QDate>("when");
    QTest::addColumn<QString>("light");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const Record& record, const char* when, const char* light,
                        const char* reason) {
        QTest::newRow(name) << record << day(when) << QString::fromUtf8(light) << text(reason);
    };
    const Record unstarted = item("2022-12-31", "未启动", {});
    row("not started and not due", unstarted, "2022-12-15", "grey", "未启动");
    row("not started, 15 days before", unstarted, "2022-12-16", "yellow", "距到期 15 天；未启动");
    row("not started, the last day", unstarted, "2022-12-31", "yellow", "今天到期；未启动");
    row("not started, a day late", unstarted, "2023-01-01", "red", "逾期 1 天");
    const Record open = item("2022-06-30", "进行中", 100.0);
    row("16 days before", open, "2022-06-14", "green", "按序时推进");
    row("15 days before", open, "2022-06-15", "yellow", "距到期 15 天");
    row("9 days before", open, "2022-06-21", "yellow", "距到期 9 天");
    row("the day itself", open, "2022-06-30", "yellow", "今天到期");
    row("12 days late", open, "2022-07-12", "red", "逾期 12 天");
    row("a month alone lasts to its end", item("2022-06", "进行中", 100.0), "2022-06-30", "yellow", "今天到期");
    // On 1 July, day 182 of 365, the schedule asks for 49.86%.
    row("10 points behind are borne", item("", "进行中", 39.9), "2022-07-01", "green", "按序时推进");
    row("more than 10 behind", item("", "进行中", 39.5), "2022-07-01", "yellow", "落后序时 10.4 个百分点");
    row("24 behind", item("", "进行中", 25.9), "2022-07-01", "yellow", "落后序时 24 个百分点");
    row("30 behind are yellow", item("", "进行中", 19.9), "2022-07-01", "yellow", "落后序时 30 个百分点");
    row("more than 30 are red", item("", "进行中", 19.8), "2022-07-01", "red", "落后序时 30.1 个百分点");
    row("behind and near", item("2022-07-10", "进行中", 80.0), "2022-07-01", "yellow",
        "距到期 9 天；落后序时 15.3 个百分点");
    row("far behind and near", item("2022-07-10", "进行中", 10.0), "2022-07-01", "red",
        "落后序时 85.3 个百分点；距到期 9 天");
    row("nothing stated of the progress", item("", "进行中", {}), "2022-07-01", "green", "进行中，未填完成比例");
    row("done, whatever the day", item("2022-03-31", "已完成", {}), "2022-12-31", "green", "已完成");
    row("closed", item("2022-03-31", "已销号", 20.0), "2022-12-31", "green", "已销号");
    row("stopped", item("2022-03-31", "终止", 20.0), "2022-12-31", "grey", "已终止");
    row("said to be overdue", item("", "逾期", 100.0), "2022-02-01", "red", "已登记为逾期");
    row("put off and past its day", item("2022-06-30", "延期", 90.0), "2022-07-01", "red", "逾期 1 天");
    row("nothing stated at all", item("", "", {}), "2022-02-01", "grey", "未启动");
    row("no state, but begun", item("", "", 60.0), "2022-02-01", "green", "按序时推进");
}

void TestLights::tellsTheLight()
{
    QFETCH(Record, record);
    QFETCH(QDate, when);
    const LightVerdict verdict = lightOn(record, when);
    QTEST(lightKey(verdict.light), "light");
    QTEST(lightReason(verdict), "reason");
    QCOMPARE(lightReason(verdict, Wording::Paper), lightReason(verdict));
    QCOMPARE(lightFromKey(lightKey(verdict.light)), std::optional(verdict.light));
}

void TestLights::measuresTheSchedule_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("when");
    QTest::addColumn<double>("percent");
    QTest::newRow("before the year") << day("2022-12-31") << day("2021-12-31") << 0.0;
    QTest::newRow("its first day") << day("2022-12-31") << day("2022-01-01") << 100.0 / 365;
    QTest::newRow("half a year") << day("2022-12-31") << day("2022-06-30") << 100.0 * 181 / 365;
    QTest::newRow("no due day: the year") << QDate() << day("2022-06-30") << 100.0 * 181 / 365;
    QTest::newRow("the due day") << day("2022-03-31") << day("2022-03-31") << 100.0;
    QTest::newRow("after it") << day("2022-03-31") << day("2022-04-01") << 100.0;
    QTest::newRow("due on new year's day") << day("2022-01-01") << day("2022-01-01") << 100.0;
    QTest::newRow("due before the list's year") << day("2021-11-30") << day("2022-01-01") << 100.0;
}

void TestLights::measuresTheSchedule()
{
    QFETCH(QDate, due);
    QFETCH(QDate, when);
    QFETCH(double, percent);
    QCOMPARE(scheduledPercent({2022, due, ItemStage::UnderWay, {}, 1}, when), percent);
}

/// An item that was begun in March, 40% done in May and 80% in September, and closed in October.
static Record lived()
{
    const auto on = [](const char* iso) { return QVariant::fromValue(PartialDate::day(day(iso))); };
    Record record = item("2022-12-31", "已销号", 80.0);
    record.parts[QStringLiteral("responsibility_states")] = {PartRow{text("未启动"), QVariant()},
                                                             PartRow{text("进行中"), on("2022-03-01")},
                                                             PartRow{text("已销号"), on("2022-10-10")}};
    record.parts[QStringLiteral("responsibility_progress")] = {
        PartRow{1LL, text("已部署"), QVariant(), on("2022-04-02")}, PartRow{2LL, text("过半"), 40.0, on("2022-05-20")},
        PartRow{3LL, text("将完成"), 80.0, on("2022-09-20")}};
    return record;
}

void TestLights::takesStateAndProgressOfTheDay_data()
{
    QTest::addColumn<QDate>("when");
    QTest::addColumn<QString>("light");
    QTest::addColumn<double>("actual");
    QTest::newRow("before it began") << day("2022-02-28") << "grey" << 0.0;
    QTest::newRow("nothing stated yet") << day("2022-03-01") << "green" << -1.0;
    QTest::newRow("the day of the report") << day("2022-05-20") << "green" << 40.0;
    QTest::newRow("before the next") << day("2022-09-19") << "red" << 40.0;
    QTest::newRow("with the next") << day("2022-09-20") << "green" << 80.0;
    QTest::newRow("closed") << day("2022-10-10") << "green" << 100.0;
}

void TestLights::takesStateAndProgressOfTheDay()
{
    QFETCH(QDate, when);
    const ItemFacts facts = itemFactsOn(info(), lived(), when, states(), LightBook::builtIn());
    QTEST(actualPercent(facts).value_or(-1), "actual");
    QTEST(lightKey(lightOn(lived(), when).light), "light");
}

void TestLights::aCorrectionStandsForTheEntryItNames()
{
    Record record = lived();
    record.set(QStringLiteral("state"), text("进行中"));
    record.parts[QStringLiteral("responsibility_progress")].append(PartRow{
        3LL, text("只完成一半"), 50.0, QVariant::fromValue(PartialDate::day(day("2022-09-25"))), text("李四"), 3LL});
    const QList<ProgressEntry> entries = progressOf(info(), record);
    QCOMPARE(entries.size(), 4);
    QVERIFY(entries[2].isCorrected);
    QVERIFY(!entries[3].isCorrected);
    QCOMPARE(entries[3].corrects, 3);
    QCOMPARE(percentOn(info(), record, day("2022-09-24")), std::optional(80.0));
    record.set(QStringLiteral("percent"), 50.0);
    QCOMPARE(percentOn(info(), record, day("2022-09-25")), std::optional(50.0));
}

void TestLights::readsOwnRules_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("whole") << text("2026-01-01 到期前7天 落后5黄 20红 院党组2026年第1次会议") << true;
    QTest::newRow("without a basis") << text("2026-01-01 到期前30天 落后5.5黄 20红") << true;
    QTest::newRow("not started too") << text("2026-01-01 到期前30天 落后5黄 20红 未启动也按序时 会议") << true;
    QTest::newRow("red before yellow") << text("2026-01-01 到期前30天 落后25黄 20红") << false;
    QTest::newRow("no day") << text("到期前30天 落后5黄 20红") << false;
    QTest::newRow("no such day") << text("2026-02-30 到期前30天 落后5黄 20红") << false;
}

void TestLights::readsOwnRules()
{
    QFETCH(QString, line);
    QFETCH(bool, isGood);
    const auto rules = readOwnLights(line);
    QCOMPARE(rules.has_value(), isGood);
    QCOMPARE(checkLightSetting(QStringLiteral("setting.lights_own"), line).has_value(), isGood);
    if (rules)
        QCOMPARE(ownLightsLine(*rules), line);
}

void TestLights::ownRulesRuleFromTheirDay()
{
    const LightBook book =
        LightBook::of({{QStringLiteral("setting.lights_own"), text("2022-06-01 到期前7天 落后5黄 20红")}});
    QVERIFY(book.unreadable.isEmpty());
    QCOMPARE(book.inForce(day("2022-05-31")).soonDays, 15);
    QCOMPARE(book.inForce(day("2022-06-01")).soonDays, 7);
    QCOMPARE(book.inForce(day("2010-01-01")).soonDays, 15);
    QCOMPARE(lightKey(lightOn(item("2022-06-30", "进行中", 100.0), day("2022-06-21"), book).light),
             QStringLiteral("green"));
    QCOMPARE(LightBook::of({{QStringLiteral("setting.lights_own"), text("不成样子")}}).unreadable.size(), 1);
}

void TestLights::saysWhereOwnRulesAreLooser()
{
    QVERIFY(looserLights(*readOwnLights(text("2026-01-01 到期前30天 落后5黄 20红"))).isEmpty());
    QCOMPARE(looserLights(*readOwnLights(text("2026-01-01 到期前7天 落后15黄 40红"))).size(), 3);
}

void TestLights::settlesNotStartedItemsByScheduleWhereAsked()
{
    const LightBook book = LightBook::of(
        {{QStringLiteral("setting.lights_own"), text("2022-01-01 到期前15天 落后10黄 30红 未启动也按序时")}});
    const LightVerdict verdict = lightOn(item("2022-12-31", "未启动", {}), day("2022-07-01"), book);
    QCOMPARE(lightKey(verdict.light), QStringLiteral("red"));
    QCOMPARE(lightReason(verdict), text("落后序时 49.9 个百分点；未启动"));
}

QTEST_GUILESS_MAIN(TestLights)
#include "tst_lights.moc"
