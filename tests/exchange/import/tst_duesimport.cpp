// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"

using namespace ledger;
using namespace ledger::testing;

/// Registers of party dues as branches keep them (domain.md 3.2).
class TestDuesImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ledger.reset(); }
    void readsARegister();
    void saysWhatDiffersFromTheRules();
    void refusesWhatIsNoAmount();
    void readsTheSameRegisterOnce();
    void seesNoRegisterInARoster();

private:
    std::unique_ptr<TestLedger> m_ledger;
};

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

void TestDuesImport::init()
{
    m_ledger = std::make_unique<TestLedger>();
    const qint64 organ = m_ledger->addBranch(text("机关党委"), text("机关党委"));
    const qint64 branch = m_ledger->addBranch(text("第一党支部"), text("党支部"), organ);
    const qint64 retired = m_ledger->addBranch(text("离退休党支部"), text("离退休党支部"), organ);
    m_ledger->addMember(text("安知远"), branch);
    m_ledger->addMember(text("鲍晓棠"), branch);
    m_ledger->addMember(text("岑若溪"), retired);
}

static textimport::Text registerOf(const QString& rows)
{
    return {text("党费.csv"),
            text("2022年党费收缴登记表\n"
                 "序号,姓名,党费基数,比例,月应交,1月,2月,3月,合计,交纳日期,交纳人签字,备注\n")
                + rows};
}

void TestDuesImport::readsARegister()
{
    BL_TRY(report,
           textimport::import(*m_ledger,
                              {registerOf(text("1,安知远,3000.01,1%,30.00,30,30.00,,60,2022-03-05,,\n"
                                               "2,岑若溪,\"5,000.00\",0.5%,25,√,√,√,75,,,代交\n"
                                               "合计,,,,55.00,55,55,25,135,,,\n"))}));
    QCOMPARE(textimport::problems(report), QStringList{});
    const QList<Record> dues = textimport::records(*m_ledger, Kind::PartyDues);
    QCOMPARE(dues.size(), 2);
    QCOMPARE(dues[0].number(text("base")), 300001);
    QCOMPARE(dues[0].number(text("year")), 2022);
    QCOMPARE(dues[0].number(text("monthly")), 3000);
    QVERIFY(!dues[0].isStated(text("adopted")));
    QCOMPARE(dues[0].text(text("paid_months")), text("1—2"));
    QCOMPARE(dues[0].parts[text("dues_payments")].constFirst().value(2).value<PartialDate>().toIso(),
             text("2022-03-05"));
    QCOMPARE(dues[1].text(text("payer_group")), text("离退休"));
    QCOMPARE(dues[1].number(text("paid_total")), 7500);
    QCOMPARE(dues[1].text(text("notes")), text("代交"));
}

void TestDuesImport::saysWhatDiffersFromTheRules()
{
    BL_TRY(report, textimport::import(*m_ledger, {registerOf(text("1,安知远,3000,0.5%,20,20,,,30,,,\n"))}));
    QCOMPARE(textimport::problems(report),
             (QStringList{text("3 月应交 amount_differs warning"), text("3 合计 count_mismatch warning")}));
    const Record dues = textimport::records(*m_ledger, Kind::PartyDues).constFirst();
    QCOMPARE(dues.number(text("adopted")), 2000);
    QCOMPARE(dues.number(text("computed")), 1500);
    QVERIFY(!dues.text(text("reason")).isEmpty());
}

void TestDuesImport::refusesWhatIsNoAmount()
{
    BL_TRY(report,
           textimport::import(*m_ledger,
                              {registerOf(text("1,安知远,3000.125,0.5%,15,,,,,,,\n"
                                               "2,鲍晓棠,3000,0.5%,15,-15,,,,,,\n"
                                               "3,无此人,3000,0.5%,15,15,,,,,,\n"))}));
    QCOMPARE(textimport::problems(report),
             (QStringList{text("3 党费基数 number_unreadable error"), text("4 1月 number_unreadable error"),
                          text("5 姓名 person_unknown error")}));
    QVERIFY(textimport::records(*m_ledger, Kind::PartyDues).isEmpty());
}

void TestDuesImport::readsTheSameRegisterOnce()
{
    const QList<textimport::Text> files{registerOf(text("1,安知远,3000,0.5%,15,15,15,,30,2022-03-05,,\n"))};
    BL_DONE(textimport::import(*m_ledger, files));
    BL_TRY(again, textimport::import(*m_ledger, files));
    QCOMPARE(again.created + again.updated, 0);
    QCOMPARE(textimport::records(*m_ledger, Kind::PartyDues).size(), 1);
    BL_TRY(more, textimport::import(*m_ledger, {registerOf(text("1,安知远,3000,0.5%,15,15,15,15,45,2022-03-05,,\n"))}));
    QCOMPARE(more.updated, 1);
    QCOMPARE(textimport::records(*m_ledger, Kind::PartyDues).constFirst().text(text("paid_months")), text("1—3"));
}

void TestDuesImport::seesNoRegisterInARoster()
{
    BL_TRY(report,
           textimport::import(*m_ledger,
                              {{text("花名册.csv"),
                                text("姓名,性别,出生年月,人员类别,所在党支部,入党时间,月应交党费\n"
                                     "丁一,男,1980.1,正式党员,第一党支部,2001.7,15\n")}}));
    QCOMPARE(report.files.constFirst().sheets.constFirst().kind, Kind::Member);
}

QTEST_GUILESS_MAIN(TestDuesImport)
#include "tst_duesimport.moc"
