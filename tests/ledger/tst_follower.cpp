// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/follower.h"

#include "ledger/ledgerfixture.h"
#include "ledger/ownfields.h"

#include <QSignalSpy>

using namespace ledger;
using namespace ledger::testing;

/// A second program on the same file follows the first (faults L01).
class TestFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondProgramReadsOnlyAndSaysWhoHoldsTheFile();
    void announcesTheRecordsThatAnotherProgramWrote();
    void announcesEachChangeOnce();
    void saysNothingWhileNothingIsWritten();
    void takesOverSettingsAndWords();
    void tellsOfNewFieldsOnce();

private:
    Changes lastChanges() const { return m_spy->last().first().value<Changes>(); }

    std::unique_ptr<TestLedger> m_first;
    std::unique_ptr<Ledger> m_second;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<QSignalSpy> m_spy;
};

void TestFollower::init()
{
    m_spy.reset();
    m_follower.reset();
    m_second.reset();
    m_first = std::make_unique<TestLedger>();
    auto opened = Ledger::open(m_first->path(), OpenMode::PreferWrite, Clock::fixed(QDate(2022, 9, 30)));
    QVERIFY(opened.has_value());
    m_second = std::move(*opened);
    m_follower = std::make_unique<Follower>(*m_second);
    BL_DONE(m_follower->start());
    m_spy = std::make_unique<QSignalSpy>(&m_second->hub(), &ChangeHub::changed);
}

void TestFollower::theSecondProgramReadsOnlyAndSaysWhoHoldsTheFile()
{
    QVERIFY(m_second->isReadOnly());
    QVERIFY(m_second->readOnlyReason().contains(QString::number(QCoreApplication::applicationPid())));
    Record honor = m_first->honor(QStringLiteral("荣誉"), QDate(2022, 7, 1), QStringLiteral("张三"));
    const auto refused = m_second->transact({}, {}, [&](UnitOfWork& unit) { return unit.save(honor); });
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
}

void TestFollower::announcesTheRecordsThatAnotherProgramWrote()
{
    Record honor = m_first->honor(QStringLiteral("荣誉"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(m_first->save(honor));
    const qint64 branch = m_first->addBranch(QStringLiteral("第一党支部"));
    QTRY_COMPARE(m_spy->count(), 1);
    QCOMPARE(lastChanges().ids.value(Kind::Honor), QSet<qint64>{honor.id});
    QCOMPARE(lastChanges().ids.value(Kind::Branch), QSet<qint64>{branch});
    QVERIFY(!lastChanges().touches(Kind::Member));
    BL_TRY(reader, m_second->reader());
    BL_TRY(seen, reader->load(Kind::Honor, honor.id));
    QCOMPARE(seen.text(QStringLiteral("title")), QStringLiteral("荣誉"));
}

void TestFollower::announcesEachChangeOnce()
{
    m_first->addBranch(QStringLiteral("第一党支部"));
    m_follower->look();
    m_follower->look();
    QCOMPARE(m_spy->count(), 1);
    m_first->addBranch(QStringLiteral("第二党支部"));
    m_follower->look();
    QCOMPARE(m_spy->count(), 2);
    QCOMPARE(lastChanges().ids.value(Kind::Branch).size(), 1);
}

void TestFollower::saysNothingWhileNothingIsWritten()
{
    m_follower->look();
    BL_DONE(m_first->reader()->check({}));
    m_follower->look();
    QCOMPARE(m_spy->count(), 0);
}

void TestFollower::takesOverSettingsAndWords()
{
    BL_DONE(m_first->ledger().setSetting(QStringLiteral("unit.city"), QStringLiteral("云州市")));
    BL_DONE(m_first->ledger().addWord(QStringLiteral("post"), QStringLiteral("法治宣传委员")));
    m_follower->look();
    QVERIFY(lastChanges().areSettingsTouched);
    QCOMPARE(m_second->setting(QStringLiteral("unit.city")), QStringLiteral("云州市"));
    QVERIFY(m_second->vocabulary().canonical(QStringLiteral("post"), u"法治宣传委员").has_value());
}

void TestFollower::tellsOfNewFieldsOnce()
{
    const QSignalSpy fields(m_follower.get(), &Follower::fieldsChanged);
    BL_DONE(m_first->ledger().setSetting(QStringLiteral("unit.city"), QStringLiteral("云州市")));
    m_follower->look();
    QCOMPARE(fields.count(), 0);
    OwnField own;
    own.label = QStringLiteral("会议编号");
    BL_DONE(saveOwnField(m_first->ledger(), own));
    m_follower->look();
    m_follower->look();
    QCOMPARE(fields.count(), 1);
    auto opened = Ledger::open(m_first->path(), OpenMode::PreferWrite, Clock::fixed(QDate(2022, 9, 30)));
    QVERIFY(opened.has_value());
    QVERIFY((*opened)->schema().of(Kind::StudySession).field(u"own_huiyibianhao"));
}

QTEST_GUILESS_MAIN(TestFollower)

#include "tst_follower.moc"
