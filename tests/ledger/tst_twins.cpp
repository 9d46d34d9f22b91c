// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/twins.h"

#include "ledger/ledgerfixture.h"

using namespace ledger;
using namespace ledger::testing;

/// Which records are taken for the same, and which for nearly the same: contract section 3.
class TestTwins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAMemberByTheNumber();
    void knowsAMemberByNameAndBirth();
    void tellsPeopleOfOneNameApart();
    void knowsAMeeting_data();
    void knowsAMeeting();
    void knowsAnHonorByItsRecipients();
    void knowsAnItemByItsNumberOrTask();
    void asksForAlikeTitlesWhereManyAreUsual();
    void knowsABranchByItsOtherNames();
    void leavesOutTheRecycleBinAndItself();

private:
    QString likeness(const Record& record);
    Record member(const char* name, const char* number, const char* birth, qint64 branch) const;

    TestLedger m_ledger;
    qint64 m_first = m_ledger.addBranch(QStringLiteral("第一党支部"));
    qint64 m_second = m_ledger.addBranch(QStringLiteral("第二党支部"));
};

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// "same:title" or "near:title" of each, in order.
QString TestTwins::likeness(const Record& record)
{
    QStringList words;
    const auto twins = likelyTwins(*m_ledger.reader(), record);
    for (const Twin& twin : twins.value_or(QList<Twin>()))
        words.append((twin.likeness == Twin::Likeness::Same ? text("same:") : text("near:")) + twin.title);
    return words.join(u'|');
}

Record TestTwins::member(const char* name, const char* number, const char* birth, qint64 branch) const
{
    Record record;
    record.kind = Kind::Member;
    record.set(text("name"), text(name));
    record.set(text("category"), text("正式党员"));
    record.set(text("id_number"), text(number));
    if (const auto date = PartialDate::fromIso(text(birth)))
        record.set(text("birth_on"), QVariant::fromValue(*date));
    record.parts[text("memberships")] = {PartRow{branch, {}, {}, {}, {}}};
    return record;
}

void TestTwins::knowsAMemberByTheNumber()
{
    Record known = member("安知远", "110101199003070011", "", m_first);
    BL_DONE(m_ledger.save(known));
    QCOMPARE(likeness(member("安致远", "110101199003070011", "", m_second)), text("same:安知远"));
    // The birth of the number counts where the field is empty.
    QCOMPARE(likeness(member("安知远", "", "1990-03", m_second)), text("same:安知远"));
}

void TestTwins::knowsAMemberByNameAndBirth()
{
    Record known = member("鲍晓棠", "", "1985-06-02", m_first);
    BL_DONE(m_ledger.save(known));
    QCOMPARE(likeness(member("鲍晓棠", "", "1985-06", m_second)), text("same:鲍晓棠"));
    QCOMPARE(likeness(member("鲍晓棠", "", "1985-07", m_second)), QString());
    QCOMPARE(likeness(member("鲍 晓棠", "", "", m_first)), text("near:鲍晓棠"));
    QCOMPARE(likeness(member("鲍晓棠", "", "", m_second)), QString());
}

void TestTwins::tellsPeopleOfOneNameApart()
{
    Record known = member("岑若溪", "110101199003070038", "", m_first);
    BL_DONE(m_ledger.save(known));
    // Another number and another birth: another person.
    QCOMPARE(likeness(member("岑若溪", "11010119850707001X", "", m_first)), QString());
    // One figure wrong in the same birth: perhaps mistyped.
    QCOMPARE(likeness(member("岑若溪", "110101199003070054", "", m_second)), text("near:岑若溪"));
}

void TestTwins::knowsAMeeting_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isFirstBranch");
    QTest::addColumn<QString>("expected");
    const QDate day(2022, 8, 5);
    QTest::newRow("the same") << text("学习党章") << text("主题党日") << day << true << text("same:学习党章");
    QTest::newRow("spaces") << text("学习　党章 ") << text("主题党日") << day << true << text("same:学习党章");
    QTest::newRow("another title") << text("走进社区") << text("主题党日") << day << true << text("near:学习党章");
    QTest::newRow("another category") << text("学习党章") << text("党课") << day << true << QString();
    QTest::newRow("another day") << text("学习党章") << text("主题党日") << day.addDays(1) << true << QString();
    QTest::newRow("another branch") << text("学习党章") << text("主题党日") << day << false << QString();
}

void TestTwins::knowsAMeeting()
{
    static Record known;
    if (known.id == 0) {
        known = m_ledger.session(text("学习党章"), QDate(2022, 8, 5), m_first);
        BL_DONE(m_ledger.save(known));
    }
    QFETCH(QString, title);
    QFETCH(QString, category);
    QFETCH(QDate, day);
    QFETCH(bool, isFirstBranch);
    Record record = m_ledger.session(title, day, isFirstBranch ? m_first : m_second);
    record.set(text("category"), category);
    QTEST(likeness(record), "expected");
}

void TestTwins::knowsAnHonorByItsRecipients()
{
    Record known = m_ledger.honor(text("优秀共产党员"), QDate(2022, 7, 1), text("张三"));
    BL_DONE(m_ledger.save(known));
    QCOMPARE(likeness(m_ledger.honor(text("优秀共产党员"), QDate(2022, 7, 1), text("张三"))),
             text("same:优秀共产党员"));
    QCOMPARE(likeness(m_ledger.honor(text("优秀共产党员"), QDate(2022, 7, 1), text("李四"))), QString());
    QCOMPARE(likeness(m_ledger.honor(text("优秀党员"), QDate(2022, 7, 1), text("张三"))), text("near:优秀共产党员"));
}

void TestTwins::knowsAnItemByItsNumberOrTask()
{
    const auto item = [](const char* number, const char* task, qint64 year) {
        Record record;
        record.kind = Kind::ResponsibilityItem;
        record.set(text("year"), year);
        record.set(text("list_no"), text(number));
        record.set(text("task"), text(task));
        return record;
    };
    Record known = item("3", "讲一次专题党课", 2022);
    BL_DONE(m_ledger.save(known));
    QCOMPARE(likeness(item("3", "别的事", 2022)), text("same:讲一次专题党课"));
    QCOMPARE(likeness(item("9", "讲一次专题党课", 2022)), text("same:讲一次专题党课"));
    QCOMPARE(likeness(item("9", "讲一次党课", 2022)), text("near:讲一次专题党课"));
    QCOMPARE(likeness(item("9", "慰问困难党员", 2022)), QString());
    QCOMPARE(likeness(item("3", "讲一次专题党课", 2021)), QString());
}

void TestTwins::asksForAlikeTitlesWhereManyAreUsual()
{
    const auto article = [this](const char* title) {
        Record record;
        record.kind = Kind::WorkRecord;
        record.set(text("title"), text(title));
        record.set(text("category"), text("新闻稿件"));
        record.set(text("branch"), m_first);
        record.set(text("recorded_on"), QVariant::fromValue(PartialDate::day(QDate(2022, 9, 1))));
        return record;
    };
    Record known = article("第一党支部开展普法宣讲");
    BL_DONE(m_ledger.save(known));
    QCOMPARE(likeness(article("党支部慰问老党员")), QString());
    QCOMPARE(likeness(article("第一党支部开展普法宣讲活动")), text("near:第一党支部开展普法宣讲"));
}

void TestTwins::knowsABranchByItsOtherNames()
{
    Record known;
    known.kind = Kind::Branch;
    known.set(text("name"), text("离退休干部党支部"));
    known.set(text("short_name"), text("老干支部"));
    known.set(text("type"), text("离退休党支部"));
    BL_DONE(m_ledger.save(known));
    Record other = known;
    other.id = 0;
    other.set(text("short_name"), {});
    QCOMPARE(likeness(other), text("same:离退休干部党支部"));
    other.set(text("name"), text("老干支部"));
    QCOMPARE(likeness(other), text("near:离退休干部党支部"));
    other.set(text("name"), text("老干部支部"));
    QCOMPARE(likeness(other), QString());
}

void TestTwins::leavesOutTheRecycleBinAndItself()
{
    Record known = m_ledger.session(text("会议"), QDate(2022, 5, 5), m_first);
    BL_DONE(m_ledger.save(known));
    QCOMPARE(likeness(known), QString());
    const Record again = m_ledger.session(text("会议"), QDate(2022, 5, 5), m_first);
    QCOMPARE(likeness(again), text("same:会议"));
    BL_DONE(m_ledger.remove(known));
    QCOMPARE(likeness(again), QString());
    const KindInfo& info = m_ledger.ledger().schema().of(Kind::StudySession);
    Record changed = again;
    changed.set(text("place"), text("三楼"));
    QVERIFY(isIdentityKept(info, again, changed));
    changed.set(text("title"), text("别的"));
    QVERIFY(!isIdentityKept(info, again, changed));
}

QTEST_GUILESS_MAIN(TestTwins)

#include "tst_twins.moc"
