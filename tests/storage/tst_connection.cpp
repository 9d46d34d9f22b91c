// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storagefixture.h"

#include <QFile>
#include <QSqlDatabase>

#include <csignal>
#include <sys/resource.h>

using namespace ledger;
using namespace ledger::testing;

namespace {

/// While it lives, no file of this process grows beyond the limit: the errors of a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsWhatKeepsALedgerSafe_data();
    void setsWhatKeepsALedgerSafe();
    void refusesWhatIsNoLedger_data();
    void refusesWhatIsNoLedger();
    void leavesAnEmptyFileAsItIs();
    void letsOnlyOneConnectionWrite();
    void writersOfOneFileExcludeEachOther();
    void readsWhileAnotherWrites();
    void fullDiskLeavesEverythingAsItWas();
    void opensNamesThatNeedEscaping();
};

void TestConnection::setsWhatKeepsALedgerSafe_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("value");
    QTest::newRow("journal") << QStringLiteral("journal_mode") << QStringLiteral("wal");
    QTest::newRow("synchronous") << QStringLiteral("synchronous") << QStringLiteral("2");
    QTest::newRow("references") << QStringLiteral("foreign_keys") << QStringLiteral("1");
    QTest::newRow("schema") << QStringLiteral("trusted_schema") << QStringLiteral("0");
    QTest::newRow("cells") << QStringLiteral("cell_size_check") << QStringLiteral("1");
    QTest::newRow("deletion") << QStringLiteral("secure_delete") << QStringLiteral("1");
    QTest::newRow("temporary") << QStringLiteral("temp_store") << QStringLiteral("2");
    QTest::newRow("mapping") << QStringLiteral("mmap_size") << QStringLiteral("0");
}

void TestConnection::setsWhatKeepsALedgerSafe()
{
    QFETCH(QString, setting);
    QFETCH(QString, value);
    TestStore store;
    BL_TRY(read, store.connection().first(QStringLiteral("PRAGMA ") + setting));
    QVERIFY(read.has_value());
    QCOMPARE(read->toString(), value);
}

void TestConnection::refusesWhatIsNoLedger_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::NotALedger);
    QTest::newRow("text") << QByteArray(5000, 'x') << static_cast<int>(ErrorCode::NotALedger);
    QTest::newRow("short") << QByteArray(100, '\0') << static_cast<int>(ErrorCode::NotALedger);
}

void TestConnection::refusesWhatIsNoLedger()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.ledger")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = Connection::open(file.fileName(), access);
        QVERIFY(!opened.has_value());
        QCOMPARE(static_cast<int>(opened.error().code), code);
    }
    QCOMPARE(Connection::open(folder.filePath(QStringLiteral("missing")), Access::ReadOnly).error().code,
             ErrorCode::NotFound);
    QCOMPARE(Connection::open(folder.path(), Access::ReadOnly).error().code, ErrorCode::NotALedger);
}

void TestConnection::leavesAnEmptyFileAsItIs()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.ledger")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!Connection::open(file.fileName(), Access::ReadWrite).has_value());
    QVERIFY(!Connection::open(file.fileName(), Access::Create).has_value());
    QCOMPARE(QFileInfo(file.fileName()).size(), 0);
}

void TestConnection::letsOnlyOneConnectionWrite()
{
    TestStore store;
    const auto reader = store.open(Access::ReadOnly);
    QVERIFY(reader);
    const auto refused = reader->execute(QStringLiteral("INSERT INTO ledger_settings (name, value) VALUES ('a', 'b')"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    QVERIFY(!reader->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).has_value()
            || store.number(QStringLiteral("SELECT count(*) FROM ledger_settings WHERE name = 'a'")) == 0);
}

void TestConnection::writersOfOneFileExcludeEachOther()
{
    TestStore store;
    const auto second = store.open(Access::ReadWrite);
    QVERIFY(second);
    // Begun is taken: BEGIN IMMEDIATE, so nobody finds out only at the first write.
    BL_DONE(store.connection().begin());
    const auto refused = second->begin();
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    store.connection().rollback();
    BL_DONE(second->begin());
    second->rollback();
}

void TestConnection::readsWhileAnotherWrites()
{
    TestStore store;
    const auto reader = store.open(Access::ReadOnly);
    BL_DONE(store.connection().begin());
    store.run(QStringLiteral("INSERT INTO ledger_settings (name, value) VALUES ('a', 'b')"));
    const QString count = QStringLiteral("SELECT count(*) FROM ledger_settings");
    QCOMPARE(*reader->number(count), 0);
    BL_DONE(store.connection().commit());
    QCOMPARE(*reader->number(count), 1);
}

void TestConnection::fullDiskLeavesEverythingAsItWas()
{
    TestStore store;
    BL_DONE(addReferenced(store));
    const qint64 before = store.number(QStringLiteral("SELECT count(*) FROM honors"));
    const auto large = QFileInfo(store.path() + QStringLiteral("-wal")).size() + 100'000;
    Result<> done;
    {
        const SmallDisk disk(static_cast<rlim_t>(large));
        done = store.connection().begin();
        for (int i = 0; i < 400 && done; ++i) {
            Record honor = fullRecord(store.schema().of(Kind::Honor), i);
            honor.set(QStringLiteral("deeds"), QString(2000, u'事'));
            done = store.records().insert(honor);
        }
        if (done)
            done = store.connection().commit();
        else
            store.connection().rollback();
    }
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::Io);
    QCOMPARE(store.number(QStringLiteral("SELECT count(*) FROM honors")), before);
    // The disk has room again: the next save works without a restart (F05).
    BL_DONE(store.connection().begin());
    Record honor = fullRecord(store.schema().of(Kind::Honor), 7);
    BL_DONE(store.records().insert(honor));
    BL_DONE(store.connection().commit());
    QCOMPARE(store.number(QStringLiteral("SELECT count(*) FROM honors")), before + 1);
    BL_TRY(whole, store.connection().first(QStringLiteral("PRAGMA integrity_check")));
    QCOMPARE(whole->toString(), QStringLiteral("ok"));
}

void TestConnection::opensNamesThatNeedEscaping()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a b'c%20?d#e&mode=memory 党.ledger"));
    BL_TRY(connection, Connection::open(path, Access::Create));
    BL_DONE(connection->execute(QStringLiteral("CREATE TABLE a (b TEXT)")));
    connection.reset();
    QVERIFY(QFileInfo(path).size() > 0);
    QVERIFY(Connection::open(path, Access::ReadOnly).has_value());
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
