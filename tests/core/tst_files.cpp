// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"
#include "core/safefile.h"
#include "core/uid.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ledger;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

/// Lets no file of this process grow beyond `bytes`, as a full disk or a quota would.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNewAndExistingFiles();
    void aFailedWriteKeepsTheOldFile();
    void namesTheFolderThatIsMissing();
    void neverReplacesADeviceOrAFolder();
    void writesThroughLinks();
    void anUnpublishedPartIsRemoved();
    void aPublishedPartReplacesItsTarget();
    void takesLongNames();
    void readsOnlyPlainFilesOfBoundedSize();
    void makesFileNamesThatEverySystemTakes_data();
    void makesFileNamesThatEverySystemTakes();
    void uidsAreUniqueAndRising();
    void digestsAreStable();
};

void TestFiles::writesNewAndExistingFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"报告 '%1' ?#.txt"_qs);
    QVERIFY(writeFileSafely(path, "first"));
    QCOMPARE(contentOf(path), QByteArray("first"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(writeFileSafely(path, QByteArray(3'000'000, 'x')));
    QCOMPARE(contentOf(path).size(), 3'000'000);
    QVERIFY(writeFileSafely(path, QByteArray()));
    QCOMPARE(contentOf(path), QByteArray());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestFiles::aFailedWriteKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.bin"_qs);
    QVERIFY(writeFileSafely(path, "old"));
    Result<> written;
    {
        const SmallDisk disk(1000);
        written = writeFileSafely(path, QByteArray(5000, 'x'));
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY(written.error().message.contains(u"a.bin"_qs));
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestFiles::namesTheFolderThatIsMissing()
{
    const QTemporaryDir folder;
    const auto written = writeFileSafely(folder.filePath(u"none/a.txt"_qs), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY(written.error().message.contains(u"文件夹不存在"_qs));
}

void TestFiles::neverReplacesADeviceOrAFolder()
{
    const QTemporaryDir folder;
    const QString fifo = folder.filePath(u"pipe"_qs);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QVERIFY(!writeFileSafely(fifo, "x"));
    QVERIFY(!writeFileSafely(folder.path(), "x"));
    QVERIFY(!writeFileSafely(u"/dev/null"_qs, "x"));
    struct stat status {
    };
    QCOMPARE(::stat("/dev/null", &status), 0);
    QVERIFY(S_ISCHR(status.st_mode));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
}

void TestFiles::writesThroughLinks()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"real.txt"_qs);
    const QString link = folder.filePath(u"link.txt"_qs);
    QVERIFY(writeFileSafely(target, "old"));
    QVERIFY(QFile::link(target, link));
    QVERIFY(writeFileSafely(link, "new"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), QByteArray("new"));
}

void TestFiles::anUnpublishedPartIsRemoved()
{
    const QTemporaryDir folder;
    {
        PartFile part(folder.filePath(u"a.pdf"_qs));
        QVERIFY(part.create());
        QVERIFY(QFile::exists(part.partPath()));
        QVERIFY(part.partPath().endsWith(u".part.pdf"_qs));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestFiles::aPublishedPartReplacesItsTarget()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_qs);
    QVERIFY(writeFileSafely(path, "old"));
    PartFile part(path);
    QVERIFY(!part.publish());
    QCOMPARE(contentOf(path), QByteArray("old"));
    QFile made(part.partPath());
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("new");
    made.close();
    QVERIFY(part.publish());
    QCOMPARE(contentOf(path), QByteArray("new"));
    QVERIFY(!QFile::exists(part.partPath()));
}

void TestFiles::takesLongNames()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"报"_qs.repeated(83) + u".pdf"_qs);
    QVERIFY(writeFileSafely(path, "x"));
    QCOMPARE(contentOf(path), QByteArray("x"));
    const auto tooLong = writeFileSafely(folder.filePath(u"报"_qs.repeated(100)), "x");
    QVERIFY(!tooLong);
    QVERIFY(tooLong.error().message.contains(u"文件名太长"_qs));
}

void TestFiles::readsOnlyPlainFilesOfBoundedSize()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.bin"_qs);
    const QString fifo = folder.filePath(u"pipe"_qs);
    QVERIFY(writeFileSafely(path, QByteArray(100, 'x')));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QCOMPARE(readFileChecked(path, 100).value().size(), 100);
    QVERIFY(checkReadableFile(path, 100));
    for (const QString& bad : {fifo, folder.path(), u"/dev/zero"_qs, folder.filePath(u"none"_qs)}) {
        const auto bytes = readFileChecked(bad, 100);
        QVERIFY2(!bytes, qPrintable(bad));
        QCOMPARE(bytes.error().code, ErrorCode::Unreadable);
        QVERIFY(!checkReadableFile(bad, 100));
    }
    QVERIFY(!readFileChecked(path, 99));
    QVERIFY(!checkReadableFile(path, 99));
}

void TestFiles::makesFileNamesThatEverySystemTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"第一党支部.pdf"_qs << u"第一党支部.pdf"_qs;
    QTest::newRow("slash") << u"a/b\\c:d"_qs << u"a_b_c_d"_qs;
    QTest::newRow("parent") << u".."_qs << u"_"_qs;
    QTest::newRow("way out") << u"../../x"_qs << u"_.._x"_qs;
    QTest::newRow("device") << u"CON"_qs << u"_CON"_qs;
    QTest::newRow("device with ending") << u"aux.txt"_qs << u"_aux.txt"_qs;
    QTest::newRow("control") << u"a\n\tb\u202E"_qs << u"ab"_qs;
    QTest::newRow("closing dot") << u"a. ."_qs << u"a"_qs;
    QTest::newRow("empty") << QString() << u"_"_qs;
    QTest::newRow("long") << u"党"_qs.repeated(200) + u".pdf"_qs << u"党"_qs.repeated(65) + u".pdf"_qs;
    QTest::newRow("long, four bytes") << u"𠮷"_qs.repeated(100) << u"𠮷"_qs.repeated(50);
}

void TestFiles::makesFileNamesThatEverySystemTakes()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name), "safe");
    QVERIFY(safeFileName(name).toUtf8().size() <= 200);
}

void TestFiles::uidsAreUniqueAndRising()
{
    QSet<QString> seen;
    QString last;
    for (int i = 0; i < 20000; ++i) {
        const QString uid = newUid();
        QVERIFY(last < uid);
        seen.insert(uid);
        last = uid;
    }
    QCOMPARE(seen.size(), 20000);
    QVERIFY(isUid(last));
    QCOMPARE(last[14], u'7');
    QVERIFY(QStringView(u"89ab").contains(last[19]));
    for (const QString& other : {QString(), last.toUpper() + u'x', last.left(35), last.chopped(1) + u'g',
                                 last.toUpper() == last ? QString() : last.toUpper()})
        QVERIFY(!isUid(other));
}

void TestFiles::digestsAreStable()
{
    QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(blake2b("abc", 32).toHex(),
             QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    QCOMPARE(blake2b("abc").size(), 16);
    Digest digest;
    digest.add("a");
    digest.add("bc");
    QCOMPARE(digest.result(), blake2b("abc"));
    digest.add("d");
    QCOMPARE(digest.result(), blake2b("abcd"));
    Digest one;
    one.addField("ab");
    one.addField("c");
    Digest other;
    other.addField("a");
    other.addField("bc");
    QVERIFY(one.result() != other.result());
}

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
