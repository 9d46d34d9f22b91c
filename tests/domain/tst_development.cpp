// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "developmentdrawing.h"

using namespace ledger;
using namespace ledger::testing;

using State = DevelopmentTask::State;

/// The rules of developing members, row by row on the days where they change.
class TestDevelopment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextStepHasItsDays_data();
    void nextStepHasItsDays();
    void stateChangesOnTheDay_data();
    void stateChangesOnTheDay();
    void findingsNameTheArticle_data();
    void findingsNameTheArticle();
    void localRulesAreOffUntilSwitchedOn_data();
    void localRulesAreOffUntilSwitchedOn();
    void reviewsComeEveryHalfYear_data();
    void reviewsComeEveryHalfYear();
    void standsWhereTheRecordSays_data();
    void standsWhereTheRecordSays();
    void anotherEditionAppliesFromItsDay_data();
    void anotherEditionAppliesFromItsDay();
    void nothingIsJudgedBeforeTheFirstEdition();
    void theNextStepIsToldByTheEditionOfThatDay();
    void aStepOfTheUnitHasNoLimits();
};

void TestDevelopment::nextStepHasItsDays_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    const auto row = [](const char* name, const char* drawn, const char* step, QDate earliest, QDate latest) {
        QTest::newRow(name) << QString::fromUtf8(drawn) << QString::fromUtf8(step) << earliest << latest;
    };
    row("第七条 谈话 31 January", "递交入党申请书 2022-01-31", "党组织派人谈话", QDate(2022, 1, 31),
        QDate(2022, 2, 28));
    row("第七条 谈话 29 February", "递交入党申请书 2020-02-29", "党组织派人谈话", QDate(2020, 2, 29),
        QDate(2020, 3, 29));
    row("第七条 谈话 from applied_on", "applied 2021-12-31", "党组织派人谈话", QDate(2021, 12, 31), QDate(2022, 1, 31));
    row("第七条 谈话 month only plans for the worst", "递交入党申请书 2022-01", "党组织派人谈话", QDate(2022, 1, 31),
        QDate(2022, 2, 1));
    row("第十三条 发展对象 29 February", "推荐和确定入党积极分子 2020-02-29; 培养教育考察 2020-08-01", "确定发展对象",
        QDate(2021, 2, 28), QDate());
    row("第十三条 发展对象 into a leap year", "推荐和确定入党积极分子 2019-03-01; 培养教育考察 2019-08-01",
        "确定发展对象", QDate(2020, 3, 1), QDate());
    row("第十一条 考察 31 August", "推荐和确定入党积极分子 2021-08-31; 指定培养联系人 2021-09-01", "培养教育考察",
        QDate(2021, 9, 1), QDate(2022, 2, 28));
    row("第二十六条 审批 30 November", "支部大会讨论接收 2021-11-30; 上级党委派人谈话 2021-12-10", "上级党委审批",
        QDate(2021, 12, 10), QDate(2022, 2, 28));
    row("第二十六条 审批 is known before the talk", "支部大会讨论接收 2021-11-30", "上级党委审批", QDate(2021, 11, 30),
        QDate(2022, 2, 28));
    row("第三十二条 转正 29 February", "支部大会讨论接收 2020-02-29; 提出转正申请 2021-02-20", "支部大会讨论转正",
        QDate(2021, 2, 28), QDate(2021, 8, 28));
    row("第三十二条 转正 from admitted_on", "admitted 2021-06-30; 提出转正申请 2022-06-20", "支部大会讨论转正",
        QDate(2022, 6, 30), QDate(2022, 12, 30));
    row("第三十二条 延长 begins anew at its end",
        "支部大会讨论接收 2021-03-31; 支部大会讨论转正 2022-04-01; extended 2022-04-01 2022-09-30; 提出转正申请 2022-09-20",
        "支部大会讨论转正", QDate(2022, 9, 30), QDate(2023, 3, 30));
    row("第三十二条 延长 without an end is the shortest",
        "支部大会讨论接收 2021-08-31; extended 2022-08-31; 提出转正申请 2023-02-20", "支部大会讨论转正",
        QDate(2023, 2, 28), QDate(2023, 8, 28));
    row("第三十四条 审批转正 31 December", "支部大会讨论接收 2020-12-31; 支部大会讨论转正 2021-12-31",
        "上级党委审批转正", QDate(2021, 12, 31), QDate(2022, 3, 31));
    row("第五条 18 before admission", "birth 2004-02-29; 填写入党志愿书 2021-12-01", "支部大会讨论接收",
        QDate(2022, 3, 1), QDate());
}

void TestDevelopment::nextStepHasItsDays()
{
    QFETCH(QString, drawn);
    QFETCH(QString, step);
    const DevelopmentFacts facts = person(drawn);
    const DevelopmentPath path = developmentOf(facts, editions(), QDate(2023, 12, 31));
    const DevelopmentTask* task = taskOf(path, step);
    QVERIFY(task);
    QTEST(task->earliest, "earliest");
    QTEST(task->latest, "latest");
    const QString article = QString::fromUtf8(QTest::currentDataTag()).section(u' ', 0, 0);
    if (article != u"第五条" && !task->basis.endsWith(QStringLiteral("第三十六条")))
        QVERIFY2(task->basis.endsWith(article), qPrintable(task->basis));
}

void TestDevelopment::stateChangesOnTheDay_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<State>("state");
    const QString applied = QStringLiteral("递交入党申请书 2022-01-31");
    const QString talk = QStringLiteral("党组织派人谈话");
    QTest::newRow("第七条 the last day") << applied << talk << QDate(2022, 2, 28) << State::Open;
    QTest::newRow("第七条 a day late") << applied << talk << QDate(2022, 3, 1) << State::Overdue;
    const QString activist = QStringLiteral("推荐和确定入党积极分子 2020-02-29; 培养教育考察 2020-08-01");
    const QString candidate = QStringLiteral("确定发展对象");
    QTest::newRow("第十三条 a day early") << activist << candidate << QDate(2021, 2, 27) << State::Waiting;
    QTest::newRow("第十三条 exactly one year") << activist << candidate << QDate(2021, 2, 28) << State::Due;
    const QString probation = QStringLiteral("支部大会讨论接收 2021-06-30; 提出转正申请 2022-06-20");
    const QString confirm = QStringLiteral("支部大会讨论转正");
    QTest::newRow("第三十二条 a day early") << probation << confirm << QDate(2022, 6, 29) << State::Waiting;
    QTest::newRow("第三十二条 on the day") << probation << confirm << QDate(2022, 6, 30) << State::Due;
    QTest::newRow("第三十六条 the last day") << probation << confirm << QDate(2022, 12, 30) << State::Due;
    QTest::newRow("第三十六条 a day late") << probation << confirm << QDate(2022, 12, 31) << State::Overdue;
}

void TestDevelopment::stateChangesOnTheDay()
{
    QFETCH(QString, drawn);
    QFETCH(QString, step);
    QFETCH(QDate, today);
    const DevelopmentFacts facts = person(drawn);
    const DevelopmentPath path = developmentOf(facts, editions(), today);
    const DevelopmentTask* task = taskOf(path, step);
    QVERIFY(task);
    QTEST(task->state, "state");
}

void TestDevelopment::findingsNameTheArticle_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<int>("warnings");
    QTest::addColumn<int>("faults");
    const auto row = [](const char* name, const char* drawn, int warnings, int faults) {
        QTest::newRow(name) << QString::fromUtf8(drawn) << warnings << faults;
    };
    row("第五条 applied on the 18th birthday", "birth 2003-05-04; 递交入党申请书 2021-05-04", 0, 0);
    row("第五条 applied the day before", "birth 2003-05-04; 递交入党申请书 2021-05-03", 1, 0);
    row("第五条 born on 29 February, 28 February", "birth 2004-02-29; 递交入党申请书 2022-02-28", 1, 0);
    row("第五条 born on 29 February, 1 March", "birth 2004-02-29; 递交入党申请书 2022-03-01", 0, 0);
    row("第五条 month of birth only, in that month", "birth 2003-05; 递交入党申请书 2021-05-03", 0, 0);
    row("第五条 admitted before 18, and no application", "birth 2004-08-01; 支部大会讨论接收 2022-07-31", 1, 1);
    row("第五条 admitted on the 18th birthday, and no application", "birth 2004-08-01; 支部大会讨论接收 2022-08-01", 1,
        0);
    row("第七条 talk on the last day", "递交入党申请书 2022-01-31; 党组织派人谈话 2022-02-28", 0, 0);
    row("第七条 talk a day late", "递交入党申请书 2022-01-31; 党组织派人谈话 2022-03-01", 1, 0);
    row("第七条 talk before the application", "递交入党申请书 2022-01-31; 党组织派人谈话 2022-01-30", 1, 0);
    row("第七条 talk in a month that may be right", "递交入党申请书 2022-01-31; 党组织派人谈话 2022-02", 0, 0);
    row("第八条 chosen on the day of the application", "递交入党申请书 2022-01-31; 推荐和确定入党积极分子 2022-01-31",
        0, 0);
    row("第八条 chosen before the application", "递交入党申请书 2022-01-31; 推荐和确定入党积极分子 2022-01-30", 1, 0);
    row("第十三条 exactly one year", "推荐和确定入党积极分子 2020-02-29; 确定发展对象 2021-02-28", 0, 0);
    row("第十三条 one day early", "推荐和确定入党积极分子 2020-02-29; 确定发展对象 2021-02-27", 1, 0);
    row("第十三条 365 days over a leap day are no year", "推荐和确定入党积极分子 2019-03-01; 确定发展对象 2020-02-29",
        1, 0);
    row("第十三条 admitted before the filing",
        "确定发展对象 2021-01-10; 发展对象上级党委备案 2021-06-01; 支部大会讨论接收 2021-05-31", 0, 1);
    row("第十六条 no political review", "政治审查 2021-06-02; 支部大会讨论接收 2021-06-01", 0, 1);
    row("第十六条 review never recorded", "确定发展对象 2021-01-01; 支部大会讨论接收 2021-06-01", 1, 0);
    row("第十七条 training never recorded", "确定发展对象 2021-01-01; 支部大会讨论接收 2021-06-01", 1, 0);
    row("第十九条 not pre-examined", "确定发展对象 2021-01-01; 支部大会讨论接收 2021-06-01", 1, 0);
    row("第二十六条 approved after three months", "支部大会讨论接收 2021-11-30; 上级党委审批 2022-02-28", 0, 0);
    row("第二十六条 a day more", "支部大会讨论接收 2021-11-30; 上级党委审批 2022-03-01", 1, 0);
    row("第二十六条 six months", "支部大会讨论接收 2021-08-31; 上级党委审批 2022-02-28", 1, 0);
    row("第二十六条 more than six months", "支部大会讨论接收 2021-08-31; 上级党委审批 2022-03-01", 0, 1);
    row("第二十六条 approved before the meeting", "支部大会讨论接收 2021-11-30; 上级党委审批 2021-11-29", 1, 0);
    row("第三十二条 discussed on the day", "支部大会讨论接收 2020-02-29; 支部大会讨论转正 2021-02-28", 0, 0);
    row("第三十二条 discussed a day early", "支部大会讨论接收 2020-02-29; 支部大会讨论转正 2021-02-27", 0, 1);
    row("第三十二条 extended by six months", "支部大会讨论接收 2021-08-31; extended 2022-08-31 2023-02-28", 0, 0);
    row("第三十二条 extended by a day less", "支部大会讨论接收 2021-08-31; extended 2022-08-31 2023-02-27", 1, 0);
    row("第三十二条 extended by a year", "支部大会讨论接收 2021-08-31; extended 2022-08-31 2023-08-31", 0, 0);
    row("第三十二条 extended by a day more", "支部大会讨论接收 2021-08-31; extended 2022-08-31 2023-09-01", 1, 0);
    row("第三十二条 extended with no end", "支部大会讨论接收 2021-08-31; extended 2022-08-31", 1, 0);
    row("第三十二条 extended twice",
        "支部大会讨论接收 2021-08-31; extended 2022-08-31 2023-02-28; extended 2023-02-28 2023-08-31", 0, 1);
    row("第三十二条 confirmed before the end of the extension",
        "支部大会讨论接收 2021-08-31; extended 2022-08-31 2023-02-28; 支部大会讨论转正 2023-02-27", 0, 1);
    row("第三十二条 admission is the day of the meeting", "支部大会讨论接收 2021-06-30; admitted 2021-06-30", 0, 0);
    row("第三十二条 admission written as the day of approval", "支部大会讨论接收 2021-06-30; admitted 2021-08-15", 1,
        0);
    row("第三十四条 standing from the end of probation", "admitted 2020-02-29; confirmed 2021-02-28", 0, 0);
    row("第三十四条 standing from the day of the meeting", "admitted 2020-02-29; confirmed 2021-03-01", 1, 0);
    row("第三十四条 month only", "admitted 2020-02; confirmed 2021-02", 0, 0);
    row("第三十二条 confirmed before the end", "admitted 2020-02-29; confirmed 2021-02-27", 0, 1);
    row("第三十四条 approval after three months",
        "支部大会讨论接收 2020-11-30; 支部大会讨论转正 2021-11-30; 上级党委审批转正 2022-02-28", 0, 0);
    row("第三十四条 a day more",
        "支部大会讨论接收 2020-11-30; 支部大会讨论转正 2021-11-30; 上级党委审批转正 2022-03-01", 1, 0);
    row("第三十六条 put off by six months", "支部大会讨论接收 2020-08-31; 支部大会讨论转正 2022-02-28", 0, 0);
    row("第三十六条 a day more", "支部大会讨论接收 2020-08-31; 支部大会讨论转正 2022-03-01", 1, 0);
}

void TestDevelopment::findingsNameTheArticle()
{
    QFETCH(QString, drawn);
    QFETCH(int, warnings);
    QFETCH(int, faults);
    const QString article = QString::fromUtf8(QTest::currentDataTag()).section(u' ', 0, 0);
    const DevelopmentFacts facts = person(drawn);
    const DevelopmentPath path = developmentOf(facts, editions(), QDate(2023, 12, 31));
    const QStringList said = found(path, article);
    QCOMPARE(said.filter(QRegularExpression(QStringLiteral("^1 "))).size(), warnings);
    QCOMPARE(said.filter(QRegularExpression(QStringLiteral("^2 "))).size(), faults);
    for (const RuleFinding& finding : path.findings)
        QVERIFY(finding.basis.startsWith(QStringLiteral("《中国共产党发展党员工作细则》（2014年版）")));
}

void TestDevelopment::localRulesAreOffUntilSwitchedOn_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<int>("findings");
    const auto row = [](const char* name, const char* drawn, int findings) {
        QTest::newRow(name) << QString::fromUtf8(drawn) << findings;
    };
    row("本地规程 chosen three months after", "递交入党申请书 2021-11-30; 推荐和确定入党积极分子 2022-02-28", 0);
    row("本地规程 chosen a day early", "递交入党申请书 2021-11-30; 推荐和确定入党积极分子 2022-02-27", 1);
    row("本地规程 filed a day late", "推荐和确定入党积极分子 2022-01-31; 积极分子上级党委备案 2022-03-01", 1);
    row("本地规程 training lapsed", "短期集中培训 2020-02-29; 支部大会讨论接收 2021-03-01", 1);
    row("本地规程 training on its last day", "短期集中培训 2020-02-29; 支部大会讨论接收 2021-02-28", 0);
    row("本地规程 asked a week before", "支部大会讨论接收 2020-03-08; 提出转正申请 2021-03-01", 0);
    row("本地规程 asked six days before", "支部大会讨论接收 2020-03-08; 提出转正申请 2021-03-02", 1);
}

void TestDevelopment::localRulesAreOffUntilSwitchedOn()
{
    QFETCH(QString, drawn);
    const auto local = [&](const QJsonObject& definition) {
        const DevelopmentFacts facts = person(drawn);
        const QList<DevelopmentEdition> known{edition(definition)};
        int count = 0;
        for (const RuleFinding& finding : developmentOf(facts, known, QDate(2023, 12, 31)).findings)
            count += finding.basis.startsWith(QStringLiteral("本地规程")) ? 1 : 0;
        return count;
    };
    QCOMPARE(local(builtIn()), 0);
    QTEST(local(withLocalRules()), "findings");
}

void TestDevelopment::reviewsComeEveryHalfYear_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("findings");
    const auto row = [](const char* name, const char* drawn, QDate due, int findings) {
        QTest::newRow(name) << QString::fromUtf8(drawn) << due << findings;
    };
    row("第十一条 the first, from the choice", "推荐和确定入党积极分子 2021-08-31", QDate(2022, 2, 28), 0);
    row("第十一条 the next, from the last", "推荐和确定入党积极分子 2021-08-31; 培养教育考察 2022-02-28",
        QDate(2022, 8, 28), 0);
    row("第十一条 a day late", "推荐和确定入党积极分子 2021-08-31; 培养教育考察 2022-03-01", QDate(2022, 9, 1), 1);
    row("第十一条 rows in any order",
        "推荐和确定入党积极分子 2021-08-31; 培养教育考察 2022-08-28; 培养教育考察 2022-02-28", QDate(2023, 2, 28), 0);
    row("第十一条 ends with the candidate",
        "推荐和确定入党积极分子 2020-08-31; 培养教育考察 2021-02-28; 培养教育考察 2021-08-28; 确定发展对象 2021-09-01",
        QDate(), 0);
    row("第十一条 the last gap before the candidate",
        "推荐和确定入党积极分子 2020-08-31; 培养教育考察 2021-02-28; 确定发展对象 2021-09-01", QDate(), 1);
}

void TestDevelopment::reviewsComeEveryHalfYear()
{
    QFETCH(QString, drawn);
    QFETCH(QDate, due);
    const DevelopmentFacts facts = person(drawn);
    const DevelopmentPath path = developmentOf(facts, editions(), QDate(2023, 12, 31));
    const DevelopmentTask* task = taskOf(path, QStringLiteral("培养教育考察"));
    QCOMPARE(task ? task->latest : QDate(), due);
    QTEST(static_cast<int>(found(path, QStringLiteral("第十一条")).size()), "findings");
}

void TestDevelopment::standsWhereTheRecordSays_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("next");
    const auto row = [](const char* name, const char* drawn, const char* stage, const char* step, const char* next) {
        QTest::newRow(name) << QString::fromUtf8(drawn) << QString::fromUtf8(stage) << QString::fromUtf8(step)
                            << QString::fromUtf8(next);
    };
    row("nothing at all", "", "application", "", "递交入党申请书");
    row("by category alone", "category 入党积极分子", "activist", "推荐和确定入党积极分子", "积极分子上级党委备案");
    row("by category, with the day of the application", "category 入党申请人; applied 2022-01-01", "application",
        "递交入党申请书", "党组织派人谈话");
    row("the step goes beyond the category", "category 入党积极分子; 确定发展对象 2022-01-01", "candidate",
        "确定发展对象", "发展对象上级党委备案");
    row("a step without a day counts", "category 入党申请人; 政治审查", "candidate", "政治审查", "短期集中培训");
    row("a step in the future does not", "category 入党申请人; applied 2022-01-01; 党组织派人谈话 2022-10-01",
        "application", "递交入党申请书", "党组织派人谈话");
    row("probationer by roster", "category 预备党员; admitted 2022-01-01", "admission", "上级党委审批",
        "上级组织部门备案");
    row("a probationer whose approval is not recorded", "category 预备党员; 支部大会讨论接收 2022-01-01", "admission",
        "支部大会讨论接收", "上级党委派人谈话");
    row("an activist of whom only the application is recorded", "category 入党积极分子; 递交入党申请书 2021-01-01",
        "activist", "推荐和确定入党积极分子", "积极分子上级党委备案");
    row("full member by roster", "category 正式党员; admitted 2012-01-01; confirmed 2013-01-01", "", "", "");
    row("full member whose papers are missing", "category 正式党员; 上级党委审批转正 2022-08-01", "probation",
        "上级党委审批转正", "材料归档");
    row("all done", "category 正式党员; 材料归档 2022-08-01", "", "", "");
    row("probation cancelled", "category 预备党员; admitted 2021-01-01; cancelled 2022-01-05", "", "", "");
}

void TestDevelopment::standsWhereTheRecordSays()
{
    QFETCH(QString, drawn);
    QFETCH(QString, next);
    const DevelopmentFacts facts = person(drawn);
    const DevelopmentPath path = developmentOf(facts, editions(), QDate(2022, 9, 30));
    QCOMPARE(path.isOver, next.isEmpty());
    QCOMPARE(path.next ? path.next->step : QString(), next);
    if (path.isOver)
        return;
    QTEST(path.stage, "stage");
    QTEST(path.step, "step");
}

/// The 2014 edition with another first talk and another year, from 1 July 2026.
static QList<DevelopmentEdition> twoEditions()
{
    QByteArray text = QJsonDocument(builtIn()).toJson(QJsonDocument::Compact);
    text.replace("\"2014年版\"", "\"2026年版\"");
    text.replace("2014-05-28\"", "2026-07-01\"");
    text.replace("\"at_most\":\"P1M\",\"article\":\"第七条\"", "\"at_most\":\"P2M\",\"article\":\"第七条\"");
    text.replace("\"article\":\"第七条\",\"at_most\":\"P1M\"", "\"article\":\"第七条\",\"at_most\":\"P2M\"");
    text.replace("\"at_least\":\"P1Y\"", "\"at_least\":\"P18M\"");
    QJsonObject later = QJsonDocument::fromJson(text).object();
    later.insert(QStringLiteral("effective_from"), QStringLiteral("2026-07-01"));
    QList<DevelopmentEdition> both{edition(later), edition(builtIn())};
    closeEditions(both);
    return both;
}

void TestDevelopment::anotherEditionAppliesFromItsDay_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("basis");
    QTest::newRow("第七条 2014年版, late on its last day") << "递交入党申请书 2026-05-20; 党组织派人谈话 2026-06-30"
                                                           << "（2014年版）第七条";
    QTest::newRow("第七条 2026年版, in time from its first day")
        << "递交入党申请书 2026-05-20; 党组织派人谈话 2026-07-01"
        << "";
    QTest::newRow("第十三条 2014年版, one year is enough")
        << "推荐和确定入党积极分子 2025-06-30; 确定发展对象 2026-06-30"
        << "";
    QTest::newRow("第十三条 2026年版, one year is not") << "推荐和确定入党积极分子 2025-07-01; 确定发展对象 2026-07-01"
                                                        << "（2026年版）第十三条";
}

void TestDevelopment::anotherEditionAppliesFromItsDay()
{
    QFETCH(QString, drawn);
    QFETCH(QString, basis);
    const QList<DevelopmentEdition> both = twoEditions();
    QCOMPARE(both.constFirst().to, QDate(2026, 6, 30));
    const DevelopmentFacts facts = person(drawn);
    QStringList bases;
    for (const RuleFinding& finding : developmentOf(facts, both, QDate(2026, 12, 31)).findings) {
        if (finding.text.contains(QStringLiteral("最早")) || finding.text.contains(QStringLiteral("最迟")))
            bases << finding.basis;
    }
    QCOMPARE(bases.size(), basis.isEmpty() ? 0 : 1);
    QVERIFY(basis.isEmpty() || bases.constFirst().endsWith(basis));
}

void TestDevelopment::nothingIsJudgedBeforeTheFirstEdition()
{
    const QString drawn =
        QStringLiteral("递交入党申请书 2014-01-01; 党组织派人谈话 %1; 推荐和确定入党积极分子 2014-01-02");
    const DevelopmentFacts before = person(drawn.arg(QStringLiteral("2014-05-27")));
    QVERIFY(developmentOf(before, editions(), QDate(2022, 9, 30)).findings.isEmpty());
    const DevelopmentFacts on = person(drawn.arg(QStringLiteral("2014-05-28")));
    QCOMPARE(found(developmentOf(on, editions(), QDate(2022, 9, 30)), QStringLiteral("第七条")).size(), 1);
}

/// One year ends on 1 August, when eighteen months are asked for.
void TestDevelopment::theNextStepIsToldByTheEditionOfThatDay()
{
    const QList<DevelopmentEdition> both = twoEditions();
    const auto earliest = [&](const char* chosen) {
        const DevelopmentFacts facts =
            person(QStringLiteral("推荐和确定入党积极分子 %1; 培养教育考察 2026-01-01").arg(QLatin1StringView(chosen)));
        const DevelopmentPath path = developmentOf(facts, both, QDate(2026, 6, 1));
        return taskOf(path, QStringLiteral("确定发展对象"))->earliest;
    };
    QCOMPARE(earliest("2025-06-30"), QDate(2026, 6, 30));
    QCOMPARE(earliest("2025-08-01"), QDate(2027, 2, 1));
}

void TestDevelopment::aStepOfTheUnitHasNoLimits()
{
    DevelopmentFacts facts = person(QStringLiteral("递交入党申请书 2022-01-31; 家访 2022-01-01"));
    facts.order.insert(1, QStringLiteral("家访"));
    const DevelopmentPath path = developmentOf(facts, editions(), QDate(2022, 2, 1));
    QCOMPARE(path.step, QStringLiteral("家访"));
    QCOMPARE(path.stage, QStringLiteral("application"));
    QCOMPARE(path.next->step, QStringLiteral("党组织派人谈话"));
    QVERIFY(path.findings.isEmpty());
    facts.steps.removeLast();
    const DevelopmentPath before = developmentOf(facts, editions(), QDate(2022, 2, 1));
    QCOMPARE(before.next->step, QStringLiteral("家访"));
    QVERIFY(!before.next->latest.isValid());
    QVERIFY(taskOf(before, QStringLiteral("党组织派人谈话")));
}

QTEST_GUILESS_MAIN(TestDevelopment)
#include "tst_development.moc"
