// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "developmentdrawing.h"

#include "domain/developmentcourse.h"

using namespace ledger;
using namespace ledger::testing;

/// What must be stated with a step of development, and what must have come before it.
class TestDevelopmentChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustBeStatedWithAStepIsChecked_data();
    void whatMustBeStatedWithAStepIsChecked();
    void whatIsMissingBeforeAStepIsNamed_data();
    void whatIsMissingBeforeAStepIsNamed();
};

/// "甲:full 乙:not 丙:nowhere 丁:novote", "3天", "24学时".
static StepFact stated(const QString& step, const QString& drawn)
{
    using Known = StepPerson::Known;
    static const QHash<QString, Known> known{{QStringLiteral("full"), Known::Full},
                                             {QStringLiteral("not"), Known::NotFull},
                                             {QStringLiteral("novote"), Known::WithoutVote},
                                             {QStringLiteral("nowhere"), Known::Nowhere}};
    StepFact fact{step, on(QStringLiteral("2021-06-01"))};
    for (const QString& word : drawn.split(u' ', Qt::SkipEmptyParts)) {
        if (word.endsWith(u"天"))
            fact.days = word.chopped(1).toDouble();
        else if (word.endsWith(u"学时"))
            fact.hours = word.chopped(2).toDouble();
        else
            fact.people.append({word.section(u':', 0, 0), known.value(word.section(u':', 1))});
    }
    return fact;
}

void TestDevelopmentChecks::whatMustBeStatedWithAStepIsChecked_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<int>("hints");
    QTest::addColumn<int>("warnings");
    const auto row = [](const char* name, const char* step, const char* drawn, int hints, int warnings) {
        QTest::newRow(name) << QString::fromUtf8(step) << QString::fromUtf8(drawn) << hints << warnings;
    };
    row("第九条 nobody is named", "指定培养联系人", "", 1, 0);
    row("第九条 one contact person", "指定培养联系人", "甲:full", 0, 0);
    row("第九条 two", "指定培养联系人", "甲:full 乙:full", 0, 0);
    row("第九条 three", "指定培养联系人", "甲:full 乙:full 丙:full", 0, 1);
    row("第九条 one on probation", "指定培养联系人", "甲:full 乙:not", 0, 1);
    row("第九条 somebody the roster does not know", "指定培养联系人", "甲:nowhere", 1, 0);
    row("第十四条 one sponsor", "确定入党介绍人", "甲:full", 0, 1);
    row("第十四条 two sponsors", "确定入党介绍人", "甲:full 乙:full", 0, 0);
    row("第十四条 three", "确定入党介绍人", "甲:full 乙:full 丙:full", 0, 1);
    row("第十四条 one in 留党察看", "确定入党介绍人", "甲:full 乙:novote", 0, 1);
    row("第十七条 nothing is stated", "短期集中培训", "", 1, 0);
    row("第十七条 three days", "短期集中培训", "3天", 0, 0);
    row("第十七条 two and a half", "短期集中培训", "2.5天", 0, 1);
    row("第十七条 twenty-four hours", "短期集中培训", "24学时", 0, 0);
    row("第十七条 twenty-three", "短期集中培训", "23学时", 0, 1);
    row("第十七条 either is enough", "短期集中培训", "2天 24学时", 0, 0);
    row("第十七条 neither is", "短期集中培训", "2天 23学时", 0, 1);
}

void TestDevelopmentChecks::whatMustBeStatedWithAStepIsChecked()
{
    QFETCH(QString, step);
    QFETCH(QString, drawn);
    const QString article = QString::fromUtf8(QTest::currentDataTag()).section(u' ', 0, 0);
    DevelopmentFacts facts = person({});
    facts.steps.append(stated(step, drawn));
    int hints = 0;
    int warnings = 0;
    for (const RuleFinding& finding : developmentOf(facts, editions(), QDate(2023, 12, 31)).findings) {
        if (!finding.basis.endsWith(article))
            continue;
        hints += finding.severity == Severity::Info ? 1 : 0;
        warnings += finding.severity == Severity::Warning ? 1 : 0;
        QVERIFY2(!finding.text.contains(u'%'), qPrintable(finding.text));
    }
    QTEST(hints, "hints");
    QTEST(warnings, "warnings");
}

void TestDevelopmentChecks::whatIsMissingBeforeAStepIsNamed_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char* name, const char* drawn, const char* step, const char* missing) {
        QTest::newRow(name) << QString::fromUtf8(drawn) << QString::fromUtf8(step) << QString::fromUtf8(missing);
    };
    row("第五条 the first step needs nothing", "", "递交入党申请书", "");
    row("第八条 the talk may be wanting", "递交入党申请书 2021-01-31", "推荐和确定入党积极分子", "");
    row("第八条 the application may not", "", "推荐和确定入党积极分子", "递交入党申请书");
    row("第十六条 no review and no training",
        "递交入党申请书 2019-01-31; 推荐和确定入党积极分子 2019-06-01; 确定发展对象 2021-01-01; 发展对象上级党委备案 "
        "2021-01-10",
        "上级党委预审", "政治审查 短期集中培训");
    row("第二十一条 all is there",
        "递交入党申请书 2019-01-31; 推荐和确定入党积极分子 2019-06-01; 确定发展对象 2021-01-01; 发展对象上级党委备案 "
        "2021-01-10; 政治审查 2021-02-01; 短期集中培训 2021-02-02; 上级党委预审 2021-03-01",
        "支部大会讨论接收", "");
    row("第三十二条 what lacks before a category that was reached is not asked for again", "上级党委审批 2021-06-01",
        "支部大会讨论转正", "");
    row("第三十四条 but what comes after it is", "category 预备党员", "上级党委审批转正", "支部大会讨论转正");
    row("第二十一条 undated steps are done",
        "递交入党申请书; 推荐和确定入党积极分子; 确定发展对象; 发展对象上级党委备案; 政治审查; 短期集中培训",
        "支部大会讨论接收", "上级党委预审");
}

void TestDevelopmentChecks::whatIsMissingBeforeAStepIsNamed()
{
    QFETCH(QString, drawn);
    QFETCH(QString, step);
    const DevelopmentFacts facts = person(drawn);
    const QList<DevelopmentEdition> known = editions();
    const DevelopmentCourse course(facts, known, QDate(2023, 12, 31));
    QTEST(course.missingBefore(step, known.constFirst()).join(u' '), "missing");
}

QTEST_GUILESS_MAIN(TestDevelopmentChecks)
#include "tst_developmentchecks.moc"
