// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bookrulestab.h"

#include "figures/rulebook.h"
#include "ruletabfixture.h"
#include "ui/pages/bookruledialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace ledger;
using namespace ledger::testing;

/// Votes, committees and deadlines as the unit asks them, from the tab to what the ledger judges by.
class TestBookRulesTab : public RuleTabFixture<BookRulesTab, BookRuleDialog, 1>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyRuleStandsWithItsArticle();
    void stricterIsSavedWithoutAsking();
    void looserNeedsAReasonAndAYes();
    void aShareBelowTheRuleCannotBeChosen();
    void theRuleCanBePutBack();
    void theGivenEditionIsNotOverwritten();
};

static const QString& report()
{
    static const QString rule = QStringLiteral("季度报告");
    return rule;
}

void TestBookRulesTab::init()
{
    show({}, 15);
}

void TestBookRulesTab::cleanup()
{
    close();
}

void TestBookRulesTab::everyRuleStandsWithItsArticle()
{
    QCOMPARE(textAt(QStringLiteral("接收预备党员"), 2), QStringLiteral("到会须超过半数，赞成须超过半数"));
    QVERIFY(textAt(QStringLiteral("接收预备党员"), 3).contains(QStringLiteral("第二十条")));
    QVERIFY(textAt(QStringLiteral("入党积极分子半年考察"), 2).contains(QStringLiteral("每 6 个月一次")));
    QVERIFY(textAt(report(), 2).contains(QStringLiteral("次月 10 日前报送")));
    QCOMPARE(textAt(report(), 5), QStringLiteral("同规定"));
}

void TestBookRulesTab::stricterIsSavedWithoutAsking()
{
    BookRuleDialog* dialog = openFor(report());
    QVERIFY(dialog);
    in<QSpinBox>(dialog, "day")->setValue(8);
    QVERIFY(in<QLabel>(dialog, "ruleDifference")->text().contains(QStringLiteral("比规定严")));
    dialog->accept();
    QVERIFY(m_prompt->asked.isEmpty());
    QTRY_COMPARE(textAt(report(), 5), QStringLiteral("本单位要求"));
    QVERIFY(textAt(report(), 2).contains(QStringLiteral("次月 8 日前报送")));
}

void TestBookRulesTab::looserNeedsAReasonAndAYes()
{
    BookRuleDialog* dialog = openFor(QStringLiteral("入党积极分子半年考察"));
    in<QSpinBox>(dialog, "every_months")->setValue(7);
    dialog->accept();
    QVERIFY(in<QLabel>(dialog, "ruleError")->text().contains(QStringLiteral("理由")));
    in<QLineEdit>(dialog, "ruleReason")->setText(QStringLiteral("党委会决定"));
    m_prompt->answer = Prompt::Answer::No;
    dialog->accept();
    QCOMPARE(m_prompt->asked.size(), 1);
    QVERIFY(dialog->isVisible());
    m_prompt->answer = Prompt::Answer::Yes;
    dialog->accept();
    QTRY_COMPARE(textAt(QStringLiteral("入党积极分子半年考察"), 5), QStringLiteral("本单位放宽"));
    const QString history = m_tab->findChild<QLabel*>(QStringLiteral("ruleChanges"))->text();
    QVERIFY2(history.contains(QStringLiteral("第十一条")) && history.contains(QStringLiteral("党委会决定")),
             qPrintable(history));
}

void TestBookRulesTab::aShareBelowTheRuleCannotBeChosen()
{
    BookRuleDialog* dialog = openFor(QStringLiteral("选举"));
    auto* quorum = in<QComboBox>(dialog, "quorum");
    QCOMPARE(quorum->count(), 2);
    QCOMPARE(quorum->currentText(), QStringLiteral("五分之四以上（含五分之四）"));
    auto* carried = in<QComboBox>(dialog, "carried");
    carried->setCurrentIndex(carried->findText(QStringLiteral("三分之二以上（含三分之二）")));
    dialog->accept();
    QTRY_COMPARE(textAt(QStringLiteral("选举"), 5), QStringLiteral("本单位要求"));
    const auto rules = voteRules(m_drawn->reader());
    QVERIFY(rules);
    const auto* rule = rules->ruleOf(QStringLiteral("election"), QStringLiteral("支部党员大会"), m_session->today());
    QCOMPARE(rule->carried->leastOf(9), 6);
    QVERIFY(rule->carried->basis.contains(QStringLiteral("严于")));
}

void TestBookRulesTab::theRuleCanBePutBack()
{
    stricterIsSavedWithoutAsking();
    QTRY_VERIFY(!m_tab->findChild<BookRuleDialog*>());
    BookRuleDialog* dialog = openFor(report(), "restoreRule");
    QVERIFY(dialog);
    QCOMPARE(in<QSpinBox>(dialog, "day")->value(), 10);
    QVERIFY(in<QLabel>(dialog, "ruleDifference")->text().contains(QStringLiteral("与规定相同")));
    dialog->accept();
    QTRY_COMPARE(textAt(report(), 5), QStringLiteral("同规定"));
}

void TestBookRulesTab::theGivenEditionIsNotOverwritten()
{
    BookRuleDialog* dialog = openFor(report());
    in<QSpinBox>(dialog, "day")->setValue(8);
    in<QDateEdit>(dialog, "ruleFrom")->setDate(QDate(2018, 10, 28));
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QVERIFY(in<QLabel>(dialog, "ruleError")->text().contains(QStringLiteral("2018-10-28")));
}

QTEST_MAIN(TestBookRulesTab)
#include "tst_bookrulestab.moc"
