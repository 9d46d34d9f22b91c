// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/duesentry.h"

#include "ledger/ledgerfixture.h"
#include "ledger/unitofwork.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// The register of dues behind the write door: what is filled in, refused, made from the roster and paid.
class TestDuesEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ledger.reset(); }
    void fillsInWhatFollows();
    void startsWithTheMonthOfAdmission();
    void keepsTheAmountThatWasFixed();
    void needsAReasonForAnotherAmount();
    void refusesASecondRecordOfTheYear();
    void makesRecordsFromTheRoster();
    void takesOverTheBaseOfTheYearBefore();
    void leavesOutWhoHasLeft();
    void paysSeveralOnce();
    void paysWhatIsMissingOfAMonth();
    void checksAsSound();
    void keepsTheBaseOutOfSearchAndLog();

private:
    Record dues(qint64 member, int year, qlonglong base);
    Record load(qint64 id);
    QList<Record> all(int year);

    std::unique_ptr<TestLedger> m_ledger;
    qint64 m_branch = 0;
    qint64 m_retired = 0;
    qint64 m_ann = 0;
    qint64 m_bao = 0;
};

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

void TestDuesEntry::init()
{
    m_ledger = std::make_unique<TestLedger>();
    const qint64 organ = m_ledger->addBranch(text("机关党委"), text("机关党委"));
    m_branch = m_ledger->addBranch(text("第一党支部"), text("党支部"), organ);
    m_retired = m_ledger->addBranch(text("离退休党支部"), text("离退休党支部"), organ);
    m_ann = m_ledger->addMember(text("安知远"), m_branch);
    m_bao = m_ledger->addMember(text("鲍晓棠"), m_retired);
}

Record TestDuesEntry::dues(qint64 member, int year, qlonglong base)
{
    Record record;
    record.kind = Kind::PartyDues;
    record.set(text("member"), member);
    record.set(text("year"), qlonglong(year));
    record.set(text("payer_group"), text("月工资"));
    record.set(text("base"), base);
    return record;
}

Record TestDuesEntry::load(qint64 id)
{
    auto record = m_ledger->reader()->load(Kind::PartyDues, id);
    return record ? *record : Record{};
}

QList<Record> TestDuesEntry::all(int year)
{
    ListQuery query;
    query.kind = Kind::PartyDues;
    query.order = Qt::AscendingOrder;
    query.sortField = text("member");
    query.from = QDate(year, 7, 1);
    query.to = QDate(year, 9, 30);
    const auto reader = m_ledger->reader();
    const auto ids = reader->ids(query);
    const auto records = ids ? reader->load(Kind::PartyDues, *ids) : Result<QList<Record>>(ids.error());
    return records ? *records : QList<Record>{};
}

void TestDuesEntry::fillsInWhatFollows()
{
    Record record = dues(m_ann, 2022, 300001);
    record.parts[text("dues_payments")] = {PartRow{qlonglong(1), qlonglong(3000), {}, {}},
                                           PartRow{qlonglong(2), qlonglong(1000), {}, {}}};
    BL_DONE(m_ledger->save(record));
    const Record saved = load(record.id);
    QCOMPARE(saved.text(text("title")), text("安知远 2022年"));
    QCOMPARE(saved.number(text("branch")), m_branch);
    QCOMPARE(saved.number(text("from_month")), 1);
    QCOMPARE(saved.text(text("rate")), text("1%"));
    QCOMPARE(saved.number(text("monthly")), 3000);
    QCOMPARE(saved.number(text("year_due")), 36000);
    QCOMPARE(saved.text(text("paid_months")), text("1"));
    QCOMPARE(saved.number(text("months_paid")), 1);
    QCOMPARE(saved.number(text("paid_total")), 4000);
}

void TestDuesEntry::startsWithTheMonthOfAdmission()
{
    BL_TRY(member, m_ledger->reader()->load(Kind::Member, m_ann));
    member.set(text("admitted_on"), QVariant::fromValue(PartialDate::day(QDate(2022, 7, 15))));
    member.set(text("confirmed_on"), {});
    BL_DONE(m_ledger->save(member));
    Record record = dues(m_ann, 2022, 300000);
    BL_DONE(m_ledger->save(record));
    QCOMPARE(load(record.id).number(text("from_month")), 7);
    QCOMPARE(load(record.id).number(text("year_due")), 6 * 1500);
}

void TestDuesEntry::keepsTheAmountThatWasFixed()
{
    Record record = dues(m_ann, 2022, 250100);
    BL_DONE(m_ledger->save(record));
    QCOMPARE(load(record.id).number(text("monthly")), 1251);
    BL_DONE(m_ledger->ledger().setSetting(text("setting.dues_rounding"), text("yuan")));
    record = load(record.id);
    record.set(text("notes"), text("年中有人看过"));
    BL_DONE(m_ledger->save(record));
    QCOMPARE(load(record.id).number(text("monthly")), 1251);
    record = load(record.id);
    record.set(text("base"), qlonglong(250000));
    BL_DONE(m_ledger->save(record));
    QCOMPARE(load(record.id).number(text("monthly")), 1300);
}

void TestDuesEntry::needsAReasonForAnotherAmount()
{
    Record record = dues(m_ann, 2022, 300000);
    record.set(text("adopted"), qlonglong(2000));
    const auto refused = m_ledger->save(record);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fields.constFirst().field, text("reason"));
    record.set(text("reason"), text("本人自愿多交"));
    BL_DONE(m_ledger->save(record));
    QCOMPARE(load(record.id).number(text("monthly")), 2000);
    Record months = dues(m_bao, 2022, 300000);
    months.set(text("from_month"), qlonglong(13));
    QVERIFY(!m_ledger->save(months));
}

void TestDuesEntry::refusesASecondRecordOfTheYear()
{
    Record first = dues(m_ann, 2022, 300000);
    BL_DONE(m_ledger->save(first));
    Record second = dues(m_ann, 2022, 400000);
    const auto refused = m_ledger->save(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fields.constFirst().field, text("member"));
    Record next = dues(m_ann, 2023, 400000);
    BL_DONE(m_ledger->save(next));
}

void TestDuesEntry::makesRecordsFromTheRoster()
{
    BL_TRY(done, generateDues(m_ledger->ledger(), 2022, {}));
    QCOMPARE(done.made, 2);
    const QList<Record> made = all(2022);
    QCOMPARE(made.size(), 2);
    QCOMPARE(made[0].text(text("payer_group")), text("月工资"));
    QCOMPARE(made[1].text(text("payer_group")), text("离退休"));
    QVERIFY(!made[0].isStated(text("monthly")));
    BL_TRY(again, generateDues(m_ledger->ledger(), 2022, {}));
    QCOMPARE(again.made, 0);
    QCOMPARE(again.known, 2);
    BL_TRY(other, generateDues(m_ledger->ledger(), 2021, {m_retired}));
    QCOMPARE(other.made, 1);
}

void TestDuesEntry::takesOverTheBaseOfTheYearBefore()
{
    Record before = dues(m_ann, 2021, 531200);
    before.set(text("adopted"), qlonglong(10000));
    before.set(text("reason"), text("自愿"));
    BL_DONE(m_ledger->save(before));
    BL_TRY(done, generateDues(m_ledger->ledger(), 2022, {m_branch}));
    QCOMPARE(done.takenOver, 1);
    const Record made = all(2022).constFirst();
    QCOMPARE(made.number(text("base")), 531200);
    QCOMPARE(made.text(text("base_note")), duesBaseTakenOver());
    QVERIFY(!made.isStated(text("adopted")));
    QCOMPARE(made.number(text("monthly")), 7968);
}

void TestDuesEntry::leavesOutWhoHasLeft()
{
    BL_TRY(member, m_ledger->reader()->load(Kind::Member, m_ann));
    member.parts[text("memberships")] = {
        PartRow{m_branch, {}, {}, QVariant::fromValue(PartialDate::day(QDate(2022, 4, 20))), {}}};
    BL_DONE(m_ledger->save(member));
    BL_TRY(done, generateDues(m_ledger->ledger(), 2022, {m_branch}));
    QCOMPARE(done.made, 1);
    QCOMPARE(all(2022).constFirst().number(text("to_month")), 4);
    BL_TRY(next, generateDues(m_ledger->ledger(), 2023, {m_branch}));
    QCOMPARE(next.made, 0);
}

void TestDuesEntry::paysSeveralOnce()
{
    Record first = dues(m_ann, 2022, 300000);
    Record second = dues(m_bao, 2022, 500000);
    BL_DONE(m_ledger->save(first));
    BL_DONE(m_ledger->save(second));
    const DuesPayment payment{{first.id, second.id}, {1, 2, 3}, PartialDate::day(QDate(2022, 3, 10)), {}};
    BL_TRY(done, payDues(m_ledger->ledger(), payment));
    QCOMPARE(done.members, 2);
    QCOMPARE(done.months, 6);
    QCOMPARE(done.fen, 3 * (1500 + 5000));
    QVERIFY(done.leftOut.isEmpty());
    QCOMPARE(load(second.id).text(text("paid_months")), text("1—3"));
    const DuesPayment again{{first.id}, {3, 4}, PartialDate::day(QDate(2022, 4, 10)), {}};
    BL_TRY(more, payDues(m_ledger->ledger(), again));
    QCOMPARE(more.months, 1);
    QCOMPARE(more.leftOut.size(), 1);
    QVERIFY(more.leftOut.constFirst().contains(text("已经交过")));
    QCOMPARE(load(first.id).number(text("paid_total")), 4 * 1500);
}

void TestDuesEntry::paysWhatIsMissingOfAMonth()
{
    Record record = dues(m_ann, 2022, 300000);
    record.parts[text("dues_payments")] = {PartRow{qlonglong(1), qlonglong(1000), {}, {}}};
    record.set(text("to_month"), qlonglong(2));
    BL_DONE(m_ledger->save(record));
    BL_TRY(done, payDues(m_ledger->ledger(), {{record.id}, {1, 3}, PartialDate::day(QDate(2022, 3, 1)), text("补交")}));
    QCOMPARE(done.fen, 500);
    QVERIFY(done.leftOut.constFirst().contains(text("不在应交月份")));
    QCOMPARE(load(record.id).parts[text("dues_payments")].last().last().toString(), text("补交"));
}

void TestDuesEntry::checksAsSound()
{
    Record record = dues(m_ann, 2022, 300000);
    BL_DONE(m_ledger->save(record));
    BL_DONE(payDues(m_ledger->ledger(), {{record.id}, {1}, PartialDate::day(QDate(2022, 1, 9)), {}}));
    BL_TRY(findings, m_ledger->reader()->check());
    QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.constFirst().message));
}

void TestDuesEntry::keepsTheBaseOutOfSearchAndLog()
{
    Record record = dues(m_ann, 2022, 531277);
    BL_DONE(m_ledger->save(record));
    record = load(record.id);
    record.set(text("base"), qlonglong(531288));
    BL_DONE(m_ledger->save(record));
    for (const char* words : {"531277", "531288", "5312.88"}) {
        BL_TRY(found, m_ledger->reader()->search(text(words), 10));
        QCOMPARE(found.hits.size(), 0);
    }
    BL_TRY(entries, m_ledger->reader()->history(Kind::PartyDues, record.id));
    for (const HistoryEntry& entry : entries)
        QVERIFY(!QJsonDocument(entry.changes).toJson().contains("5312"));
}

QTEST_GUILESS_MAIN(TestDuesEntry)
#include "tst_duesentry.moc"
