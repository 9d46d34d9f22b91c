// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bookrulestab.h"

#include "fakeprompt.h"
#include "figures/figureledger.h"
#include "figures/rulebook.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/bookruledialog.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

/// Votes, committees and deadlines as the unit asks them, from the tab to what the ledger judges by.
class TestBookRulesTab : public QObject
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

private:
    BookRuleDialog* openFor(const QString& rule, const char* button = "changeRule");
    template<class Widget>
    Widget* in(BookRuleDialog* dialog, const char* name) const
    {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString textAt(const QString& rule, int column) const;

    std::unique_ptr<FigureLedger> m_drawn;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BookRulesTab> m_tab;
};

static const QString& report()
{
    static const QString rule = QStringLiteral("季度报告");
    return rule;
}

void TestBookRulesTab::init()
{
    m_drawn = std::make_unique<FigureLedger>(QDate(2022, 7, 1));
    m_prompt = std::make_unique<FakePrompt>();
    m_settings = std::make_unique<UiSettings>(m_drawn->testLedger().folder() + QStringLiteral("/ui.ini"));
    m_session = std::make_unique<Session>(m_drawn->testLedger().ledger(), *m_prompt, *m_settings);
    m_tab = std::make_unique<BookRulesTab>(*m_session, nullptr);
    m_tab->resize(1100, 600);
    m_tab->show();
    QTRY_COMPARE(m_tab->findChild<QTableWidget*>()->rowCount(), 15);
}

void TestBookRulesTab::cleanup()
{
    m_tab.reset();
    m_session.reset();
    m_settings.reset();
    m_drawn.reset();
}

BookRuleDialog* TestBookRulesTab::openFor(const QString& rule, const char* button)
{
    auto* table = m_tab->findChild<QTableWidget*>();
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 1)->text() == rule)
            table->selectRow(row);
    }
    m_tab->findChild<QPushButton*>(QString::fromLatin1(button))->click();
    return m_tab->findChild<BookRuleDialog*>();
}

/// Of the last row of the rule: the edition in effect.
QString TestBookRulesTab::textAt(const QString& rule, int column) const
{
    const auto* table = m_tab->findChild<QTableWidget*>();
    QString text;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 1)->text() == rule)
            text = table->item(row, column)->text();
    }
    return text;
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
