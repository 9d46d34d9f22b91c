// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulestab.h"

#include "ruletabfixture.h"
#include "ui/pages/ruledialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace ledger;
using namespace ledger::testing;

/// The unit's own demands, from the tab to the calendar.
class TestRulesTab : public RuleTabFixture<RulesTab, RuleDialog, 0>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyRuleStandsWithItsArticle();
    void stricterIsSavedWithoutAsking();
    void looserNeedsAReasonAndAYes();
    void aNoLeavesTheRuleAsItIs();
    void switchingARuleOffIsLooser();
    void theRuleCanBePutBack();
    void aMeetingWithoutQuorumNeedNotCount();
    void theGivenEditionIsNotOverwritten();
    void nothingCanBeChangedWhereNothingIsChosen();

private:
    Gap cellOf(const QString& rule, const QString& period);
};

void TestRulesTab::init()
{
    show({QStringLiteral("branch | name=甲支部 | type=党支部 | founded_on=2020-01-01")}, 8);
}

void TestRulesTab::cleanup()
{
    close();
}

Gap TestRulesTab::cellOf(const QString& rule, const QString& period)
{
    Figures figures = m_drawn->figures();
    const auto cells = figures.wholeCalendar(FigureLedger::period(QStringLiteral("2022")));
    for (const Gap& cell : cells ? *cells : QList<Gap>()) {
        if (cell.rule == rule && cell.period == period)
            return cell;
    }
    return {};
}

void TestRulesTab::everyRuleStandsWithItsArticle()
{
    QCOMPARE(textAt(QStringLiteral("支委会"), 1), QStringLiteral("每月至少 1 次，正式党员满 7 名"));
    QVERIFY(textAt(QStringLiteral("主题党日"), 3).contains(QStringLiteral("第十六条")));
    QCOMPARE(textAt(QStringLiteral("主题党日"), 5), QStringLiteral("同规定"));
}

void TestRulesTab::stricterIsSavedWithoutAsking()
{
    RuleDialog* dialog = openFor(QStringLiteral("主题党日"));
    QVERIFY(dialog);
    in<QSpinBox>(dialog, "ruleRequired")->setValue(2);
    QVERIFY(in<QLabel>(dialog, "ruleDifference")->text().contains(QStringLiteral("比规定严")));
    dialog->accept();
    QVERIFY(m_prompt->asked.isEmpty());
    QTRY_VERIFY(textAt(QStringLiteral("主题党日"), 5).contains(QStringLiteral("本单位要求")));
    QCOMPARE(cellOf(QStringLiteral("theme_day"), QStringLiteral("2022-07")).required, 2);
    QCOMPARE(cellOf(QStringLiteral("theme_day"), QStringLiteral("2022-06")).required, 1);
}

void TestRulesTab::looserNeedsAReasonAndAYes()
{
    RuleDialog* dialog = openFor(QStringLiteral("主题党日"));
    auto* every = in<QComboBox>(dialog, "ruleEvery");
    every->setCurrentIndex(every->findData(QStringLiteral("quarter")));
    QVERIFY(in<QLabel>(dialog, "ruleDifference")->text().contains(QStringLiteral("本单位放宽")));
    dialog->accept();
    QVERIFY(in<QLabel>(dialog, "ruleError")->text().contains(QStringLiteral("理由")));
    QVERIFY(m_prompt->asked.isEmpty());
    in<QLineEdit>(dialog, "ruleReason")->setText(QStringLiteral("党委会决定"));
    dialog->accept();
    QCOMPARE(m_prompt->asked.size(), 1);
    QTRY_COMPARE(textAt(QStringLiteral("主题党日"), 5), QStringLiteral("本单位放宽"));
    const QString history = m_tab->findChild<QLabel*>(QStringLiteral("ruleChanges"))->text();
    QVERIFY2(history.contains(QStringLiteral("每月至少 1 次 改为 每季度至少 1 次")), qPrintable(history));
    QVERIFY2(history.contains(QStringLiteral("第十六条")) && history.contains(QStringLiteral("党委会决定")),
             qPrintable(history));
    QCOMPARE(cellOf(QStringLiteral("theme_day"), QStringLiteral("2022Q3")).stance, RuleStance::Looser);
}

void TestRulesTab::aNoLeavesTheRuleAsItIs()
{
    m_prompt->answer = Prompt::Answer::No;
    RuleDialog* dialog = openFor(QStringLiteral("主题党日"));
    in<QCheckBox>(dialog, "ruleOff")->setChecked(true);
    in<QLineEdit>(dialog, "ruleReason")->setText(QStringLiteral("试试"));
    dialog->accept();
    QCOMPARE(m_prompt->asked.size(), 1);
    QVERIFY(dialog->isVisible());
    QCOMPARE(cellOf(QStringLiteral("theme_day"), QStringLiteral("2022-07")).state, QStringLiteral("due"));
}

void TestRulesTab::switchingARuleOffIsLooser()
{
    RuleDialog* dialog = openFor(QStringLiteral("党课"));
    in<QCheckBox>(dialog, "ruleOff")->setChecked(true);
    in<QLineEdit>(dialog, "ruleReason")->setText(QStringLiteral("并入主题党日"));
    dialog->accept();
    QTRY_VERIFY(textAt(QStringLiteral("党课"), 1).contains(QStringLiteral("停用")));
    const Gap cell = cellOf(QStringLiteral("lecture"), QStringLiteral("2022Q3"));
    QCOMPARE(cell.state, QStringLiteral("not_required"));
    QCOMPARE(cell.stance, RuleStance::Looser);
}

void TestRulesTab::theRuleCanBePutBack()
{
    switchingARuleOffIsLooser();
    QTRY_VERIFY(!m_tab->findChild<RuleDialog*>());
    auto* table = m_tab->findChild<QTableWidget*>();
    RuleDialog* dialog = openFor(QStringLiteral("党课"), "restoreRule");
    QVERIFY(dialog);
    QVERIFY(!in<QCheckBox>(dialog, "ruleOff")->isChecked());
    QVERIFY(in<QLabel>(dialog, "ruleDifference")->text().contains(QStringLiteral("与规定相同")));
    dialog->accept();
    QTRY_COMPARE(textAt(QStringLiteral("党课"), 5), QStringLiteral("同规定"));
    QCOMPARE(table->rowCount(), 9);
    QCOMPARE(cellOf(QStringLiteral("lecture"), QStringLiteral("2022Q3")).state, QStringLiteral("due"));
}

void TestRulesTab::aMeetingWithoutQuorumNeedNotCount()
{
    RuleDialog* dialog = openFor(QStringLiteral("主题党日"));
    QVERIFY(!in<QComboBox>(dialog, "ruleWithoutQuorum")->isVisible());
    dialog->reject();
    QTRY_VERIFY(!m_tab->findChild<RuleDialog*>());
    dialog = openFor(QStringLiteral("支部党员大会"));
    auto* choice = in<QComboBox>(dialog, "ruleWithoutQuorum");
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->currentData().toString(), QStringLiteral("counted"));
    choice->setCurrentIndex(choice->findData(QStringLiteral("not_counted")));
    QVERIFY(in<QLabel>(dialog, "ruleDifference")->text().contains(QStringLiteral("法定人数")));
    dialog->accept();
    QVERIFY(m_prompt->asked.isEmpty());
    QTRY_VERIFY(textAt(QStringLiteral("支部党员大会"), 1).contains(QStringLiteral("未达到法定人数的不计入")));
    QCOMPARE(cellOf(QStringLiteral("assembly"), QStringLiteral("2022Q3")).stance, RuleStance::Stricter);
}

void TestRulesTab::theGivenEditionIsNotOverwritten()
{
    RuleDialog* dialog = openFor(QStringLiteral("主题党日"));
    in<QSpinBox>(dialog, "ruleRequired")->setValue(2);
    in<QDateEdit>(dialog, "ruleFrom")->setDate(QDate(2018, 10, 28));
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QVERIFY(in<QLabel>(dialog, "ruleError")->text().contains(QStringLiteral("2018-10-28")));
}

void TestRulesTab::nothingCanBeChangedWhereNothingIsChosen()
{
    QVERIFY(!m_tab->findChild<QPushButton*>(QStringLiteral("changeRule"))->isEnabled());
    QVERIFY(!m_tab->findChild<QPushButton*>(QStringLiteral("restoreRule"))->isEnabled());
}

QTEST_MAIN(TestRulesTab)
#include "tst_rulestab.moc"
