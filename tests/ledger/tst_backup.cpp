// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/backup.h"
#include "ledger/ledgerfixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace ledger;
using namespace ledger::testing;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsAWholeLedgerWithAManifest();
    void notesWhenTheLastOneWasMade();
    void overwritesOnlyWhenAllowed();
    void isNeverMadeOfTheLedgerOntoItself();
    void holdsWhatWasCommittedWhileOthersWrite();
    void aFullDiskLeavesTheOldBackup();
    void aDamagedLedgerGivesNoBackup();
    void restoresIntoANewLedger();
    void keepsTheLedgerThatIsReplaced();
    void removesWhatAnotherLedgerLeftBehind();
    void refusesADamagedBackup_data();
    void refusesADamagedBackup();
    void refusesToReplaceAnOpenLedger();
    void tellsHowFarItIs();
    void aStoppedCopyLeavesNothing();
};

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void writeTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static void fill(TestLedger& ledger, int honors = 3)
{
    const qint64 branch = ledger.addBranch(QStringLiteral("第一党支部"));
    ledger.addMember(QStringLiteral("张三"), branch);
    for (int i = 0; i < honors; ++i) {
        Record honor = ledger.honor(QStringLiteral("荣誉%1").arg(i), QDate(2022, 7, 1), QStringLiteral("张三"));
        BL_DONE(ledger.save(honor));
    }
}

static qint64 honorsIn(const QString& path)
{
    auto opened = Ledger::open(path, OpenMode::ReadOnly, Clock::system());
    if (!opened)
        return -1;
    auto reader = (*opened)->reader();
    ListQuery query;
    query.kind = Kind::Honor;
    auto sums = (*reader)->sums(query);
    return sums ? sums->count : -1;
}

void TestBackup::aBackupIsAWholeLedgerWithAManifest()
{
    TestLedger ledger;
    fill(ledger);
    const QString out = ledger.folder() + QStringLiteral("/备份 '1'.ledger");
    BL_TRY(info, backupLedger(ledger.path(), out, Overwrite::Refuse, Clock::fixed(QDate(2022, 9, 30))));
    QCOMPARE(info.counts.value(QStringLiteral("honor")), 3);
    QVERIFY(info.auditSequence > 0);
    QCOMPARE(honorsIn(out), 3);
    QCOMPARE(info.sha256, QCryptographicHash::hash(contentOf(out), QCryptographicHash::Sha256));
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(info.manifestPath)).object();
    QCOMPARE(manifest.value(QStringLiteral("sha256")).toString(), QString::fromLatin1(info.sha256.toHex()));
    QCOMPARE(manifest.value(QStringLiteral("counts")).toObject().value(QStringLiteral("honor")).toInt(), 3);
    QVERIFY(manifest.value(QStringLiteral("made_at")).toString().startsWith(QStringLiteral("2022-09-30")));
    QCOMPARE(QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(QDir(ledger.folder()).entryList({QStringLiteral("*.part*")}).isEmpty());
    BL_TRY(verified, verifyCopy(out));
    QCOMPARE(verified.counts, info.counts);
}

void TestBackup::notesWhenTheLastOneWasMade()
{
    TestLedger ledger;
    QVERIFY(!lastBackup(ledger.path()).has_value());
    const QString out = ledger.folder() + QStringLiteral("/b.ledger");
    BL_DONE(backupLedger(ledger.path(), out, Overwrite::Refuse, Clock::fixed(QDate(2022, 9, 30))));
    const auto last = lastBackup(ledger.path());
    QVERIFY(last.has_value());
    QVERIFY(last->madeAt.startsWith(QStringLiteral("2022-09-30T")));
    QCOMPARE(last->path, out);
}

void TestBackup::overwritesOnlyWhenAllowed()
{
    TestLedger ledger;
    fill(ledger);
    const QString out = ledger.folder() + QStringLiteral("/b.ledger");
    writeTo(out, "keep");
    const auto refused = backupLedger(ledger.path(), out, Overwrite::Refuse);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Io);
    QCOMPARE(contentOf(out), QByteArray("keep"));
    BL_DONE(backupLedger(ledger.path(), out, Overwrite::Allow));
    QCOMPARE(honorsIn(out), 3);
}

void TestBackup::isNeverMadeOfTheLedgerOntoItself()
{
    TestLedger ledger;
    fill(ledger);
    const QString link = ledger.folder() + QStringLiteral("/link.ledger");
    QVERIFY(QFile::link(ledger.path(), link));
    for (const QString& out : {ledger.path(), link})
        QCOMPARE(backupLedger(ledger.path(), out, Overwrite::Allow).error().code, ErrorCode::Usage);
    QCOMPARE(honorsIn(ledger.path()), 3);
}

void TestBackup::holdsWhatWasCommittedWhileOthersWrite()
{
    TestLedger ledger;
    fill(ledger, 20);
    std::atomic_bool isOver = false;
    std::atomic_int saved = 20;
    std::thread writer([&] {
        while (!isOver) {
            Record honor = ledger.honor(QStringLiteral("并行"), QDate(2022, 8, 1), QStringLiteral("李四"));
            if (ledger.save(honor).has_value())
                ++saved;
        }
    });
    int failures = 0;
    for (int i = 0; i < 5; ++i) {
        const int before = saved;
        const QString out = ledger.folder() + QStringLiteral("/b%1.ledger").arg(i);
        const auto info = backupLedger(ledger.path(), out, Overwrite::Refuse);
        const bool isGood = info && info->counts.value(QStringLiteral("honor")) >= before
            && info->counts.value(QStringLiteral("honor")) <= saved + 1;
        failures += isGood ? 0 : 1;
    }
    isOver = true;
    writer.join();
    QCOMPARE(failures, 0);
}

void TestBackup::aFullDiskLeavesTheOldBackup()
{
    TestLedger ledger;
    fill(ledger, 50);
    const QString out = ledger.folder() + QStringLiteral("/b.ledger");
    BL_DONE(backupLedger(ledger.path(), out, Overwrite::Refuse));
    const QByteArray old = contentOf(out);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{20'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto failed = backupLedger(ledger.path(), out, Overwrite::Allow);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().code, ErrorCode::Io);
    QCOMPARE(contentOf(out), old);
    BL_DONE(verifyCopy(out));
    QVERIFY(QDir(ledger.folder()).entryList({QStringLiteral("*.part*")}).isEmpty());
}

void TestBackup::aDamagedLedgerGivesNoBackup()
{
    TestLedger ledger;
    fill(ledger);
    BL_DONE(ledger.tamper(QStringLiteral("UPDATE honors SET title = 'x' WHERE id = 1")));
    const QString out = ledger.folder() + QStringLiteral("/b.ledger");
    const auto refused = backupLedger(ledger.path(), out, Overwrite::Refuse);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    QVERIFY(!QFileInfo::exists(out));
}

void TestBackup::restoresIntoANewLedger()
{
    TestLedger ledger;
    fill(ledger);
    const QString copy = ledger.folder() + QStringLiteral("/b.ledger");
    const QString out = ledger.folder() + QStringLiteral("/neu.ledger");
    BL_DONE(backupLedger(ledger.path(), copy, Overwrite::Refuse));
    BL_DONE(restoreLedger(copy, out, Overwrite::Refuse));
    QCOMPARE(honorsIn(out), 3);
    QVERIFY(!restoreLedger(copy, out, Overwrite::Refuse).has_value());
    auto opened = Ledger::open(out, OpenMode::ReadWrite, Clock::system());
    QVERIFY(opened.has_value());
    BL_TRY(reader, (*opened)->reader());
    BL_TRY(findings, reader->check());
    QVERIFY(findings.isEmpty());
    BL_TRY(note, reader->connection().first(QStringLiteral("SELECT label FROM audit_groups ORDER BY id DESC LIMIT 1")));
    QVERIFY(note->toString().contains(QStringLiteral("b.ledger")));
}

void TestBackup::keepsTheLedgerThatIsReplaced()
{
    TestLedger old;
    fill(old, 3);
    const QString copy = old.folder() + QStringLiteral("/b.ledger");
    BL_DONE(backupLedger(old.path(), copy, Overwrite::Refuse));
    const QString out = old.folder() + QStringLiteral("/neu.ledger");
    BL_DONE(restoreLedger(copy, out, Overwrite::Refuse));
    {
        auto opened = Ledger::open(out, OpenMode::ReadWrite, Clock::system());
        QVERIFY(opened.has_value());
        Record honor = old.honor(QStringLiteral("后来的"), QDate(2022, 8, 1), QStringLiteral("李四"));
        BL_DONE((*opened)->transact(QStringLiteral("save"), QStringLiteral("保存"),
                                    [&](UnitOfWork& unit) { return unit.save(honor); }));
    }
    QCOMPARE(honorsIn(out), 4);
    BL_DONE(restoreLedger(copy, out, Overwrite::Allow));
    QCOMPARE(honorsIn(out), 3);
    const QStringList kept = QDir(old.folder()).entryList({QStringLiteral("neu.ledger.replaced-*.bak")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(honorsIn(QDir(old.folder()).filePath(kept.constFirst())), 4);
}

void TestBackup::removesWhatAnotherLedgerLeftBehind()
{
    TestLedger ledger;
    fill(ledger);
    const QString copy = ledger.folder() + QStringLiteral("/b.ledger");
    BL_DONE(backupLedger(ledger.path(), copy, Overwrite::Refuse));
    const QString out = ledger.folder() + QStringLiteral("/neu.ledger");
    writeTo(out + QStringLiteral("-wal"), QByteArray(5000, 'w'));
    writeTo(out + QStringLiteral("-shm"), QByteArray(32768, 's'));
    BL_DONE(restoreLedger(copy, out, Overwrite::Refuse));
    QVERIFY(!QFileInfo::exists(out + QStringLiteral("-wal")));
    QCOMPARE(honorsIn(out), 3);
}

void TestBackup::refusesADamagedBackup_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("one byte") << QStringLiteral("byte");
    QTest::newRow("cut off") << QStringLiteral("cut");
    QTest::newRow("empty") << QStringLiteral("empty");
    QTest::newRow("text") << QStringLiteral("text");
    QTest::newRow("missing") << QStringLiteral("missing");
}

void TestBackup::refusesADamagedBackup()
{
    QFETCH(QString, damage);
    TestLedger ledger;
    fill(ledger);
    const QString copy = ledger.folder() + QStringLiteral("/b.ledger");
    const QString out = ledger.folder() + QStringLiteral("/neu.ledger");
    BL_DONE(backupLedger(ledger.path(), copy, Overwrite::Refuse));
    QByteArray bytes = contentOf(copy);
    QFile::remove(copy);
    if (damage == u"byte")
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    else if (damage == u"cut")
        bytes.truncate(bytes.size() / 2);
    else if (damage == u"text")
        bytes = QByteArray(9000, 't');
    else
        bytes.clear();
    if (damage != u"missing")
        writeTo(copy, bytes);
    QVERIFY(!restoreLedger(copy, out, Overwrite::Refuse).has_value());
    QVERIFY(!QFileInfo::exists(out));
    QVERIFY(QDir(ledger.folder()).entryList({QStringLiteral("*.part*")}).isEmpty());
}

void TestBackup::refusesToReplaceAnOpenLedger()
{
    TestLedger ledger;
    fill(ledger);
    const QString copy = ledger.folder() + QStringLiteral("/b.ledger");
    BL_DONE(backupLedger(ledger.path(), copy, Overwrite::Refuse));
    const auto refused = restoreLedger(copy, ledger.path(), Overwrite::Allow);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QCOMPARE(honorsIn(ledger.path()), 3);
}

void TestBackup::tellsHowFarItIs()
{
    TestLedger ledger;
    fill(ledger, 600);
    const QString copy = ledger.folder() + QStringLiteral("/b.ledger");
    QList<int> told;
    const auto note = [&told](int percent) {
        told += percent;
        return true;
    };
    BL_DONE(backupLedger(ledger.path(), copy, Overwrite::Refuse, Clock::system(), note));
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QCOMPARE(told.first(), 0);
    QVERIFY2(std::any_of(told.cbegin(), told.cend(), [](int percent) { return percent > 60 && percent < 100; }),
             "records are told while they are read through");
    told.clear();
    BL_DONE(
        restoreLedger(copy, ledger.folder() + QStringLiteral("/r.ledger"), Overwrite::Refuse, Clock::system(), note));
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QVERIFY(told.size() > 4);
}

void TestBackup::aStoppedCopyLeavesNothing()
{
    TestLedger ledger;
    fill(ledger);
    const QString copy = ledger.folder() + QStringLiteral("/b.ledger");
    const auto stopped =
        backupLedger(ledger.path(), copy, Overwrite::Refuse, Clock::system(), [](int percent) { return percent < 30; });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(copy));
    QVERIFY(QDir(ledger.folder()).entryList({QStringLiteral("*.part*")}).isEmpty());
    QVERIFY(!lastBackup(ledger.path()).has_value());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
