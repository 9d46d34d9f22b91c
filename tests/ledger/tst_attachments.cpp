// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/attachments.h"

#include "core/digest.h"
#include "core/safefile.h"
#include "ledger/backup.h"
#include "ledger/ledgerfixture.h"
#include "ledger/undo.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace ledger;
using namespace ledger::testing;

/// Files of records: one content however often attached, each change audited and undoable, and what may not in.
class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneContentForThreeRecords();
    void aLargeFileComesBackByteForByte();
    void theSameFileTwiceInOneRecordIsOne();
    void everyChangeIsTakenBackAndDoneAgain();
    void whatWasChangedSinceStaysAsItIs();
    void theHistorySaysWhatWasAttached();
    void theRecordKeepsItsRevision();
    void aMergeMovesFilesAndCanBeUndone();
    void refusesByNameAndSize_data();
    void refusesByNameAndSize();
    void refusesAProgramUnderAnotherName();
    void aSparseFileOfTwoGigabytesIsRefusedUnread();
    void goodFilesGoInBesideRefusedOnes();
    void limitsAreSettings();
    void cancellingLeavesNothing();
    void checkNamesEachDamage_data();
    void checkNamesEachDamage();
    void aDamagedContentIsNotOpened();
    void removedFilesGoWhenNothingLeadsToThem();
    void aBackupHoldsThemAndNoticesDamage();
    void manyNamesAreMadeSafe();

private:
    QString file(const QString& name, const QByteArray& bytes);
    Record honor(const char* title);
    AttachmentOutcome attach(const Record& record, const QStringList& paths);
    QStringList namesOf(const Record& record);
    qint64 count(const char* sql);
    QStringList findings();

    std::unique_ptr<TestLedger> m_store;
};

void TestAttachments::init()
{
    m_store = std::make_unique<TestLedger>();
}

void TestAttachments::cleanup()
{
    m_store.reset();
}

QString TestAttachments::file(const QString& name, const QByteArray& bytes)
{
    const QString path = m_store->folder() + u'/' + name;
    if (!writeFileSafely(path, bytes))
        qFatal("the file cannot be written");
    return path;
}

Record TestAttachments::honor(const char* title)
{
    Record record = m_store->honor(QString::fromUtf8(title), QDate(2022, 7, 1), QStringLiteral("张三"));
    if (!m_store->save(record))
        qFatal("the record cannot be saved");
    return record;
}

AttachmentOutcome TestAttachments::attach(const Record& record, const QStringList& paths)
{
    AttachmentRequest request{record.kind, record.id, {}, attachmentLimits(m_store->ledger().settings())};
    for (const QString& path : paths)
        request.sources << AttachmentSource::ofFile(path);
    auto outcome = attachFiles(m_store->ledger(), request);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message + outcome.error().detail));
    return *outcome;
}

QStringList TestAttachments::namesOf(const Record& record)
{
    const auto reader = m_store->reader();
    const auto attachments = attachmentsOf(*reader, record.kind, record.id);
    if (!attachments)
        return {attachments.error().message};
    QStringList names;
    for (const Attachment& attachment : *attachments)
        names << attachment.name;
    return names;
}

qint64 TestAttachments::count(const char* sql)
{
    return m_store->reader()->connection().number(QString::fromLatin1(sql)).value_or(-1);
}

QStringList TestAttachments::findings()
{
    const auto found = m_store->reader()->check();
    if (!found)
        return {found.error().message + found.error().detail};
    QStringList texts;
    for (const Finding& finding : *found)
        texts << finding.code + u' ' + finding.where;
    return texts;
}

void TestAttachments::oneContentForThreeRecords()
{
    const QByteArray bytes = "合影的内容";
    const QString first = file(QStringLiteral("合影.jpg"), bytes);
    const QString second = file(QStringLiteral("同一张照片.jpg"), bytes);
    const Record a = honor("甲");
    const Record b = honor("乙");
    const Record c = honor("丙");
    attach(a, {first});
    attach(b, {second});
    const AttachmentOutcome outcome = attach(c, {first});
    QCOMPARE(outcome.added.size(), 1);
    QCOMPARE(outcome.added.constFirst().content.hash, sha256(bytes));
    QCOMPARE(outcome.added.constFirst().content.size, bytes.size());
    QCOMPARE(count("SELECT count(*) FROM contents"), 1);
    QCOMPARE(count("SELECT count(*) FROM attachments"), 3);
    QCOMPARE(namesOf(b), QStringList{QStringLiteral("同一张照片.jpg")});
    QCOMPARE(findings(), QStringList{});
}

void TestAttachments::aLargeFileComesBackByteForByte()
{
    QByteArray bytes(5 * 1024 * 1024 + 17, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>((i * 2654435761U) >> 13);
    const Record record = honor("甲");
    const AttachmentOutcome outcome = attach(record, {file(QStringLiteral("扫描件.pdf"), bytes)});
    QCOMPARE(outcome.added.size(), 1);
    QCOMPARE(count("SELECT count(*) FROM content_pieces"), 6);
    const auto reader = m_store->reader();
    BL_TRY(read, readAttachment(*reader, outcome.added.constFirst()));
    QVERIFY(read == bytes);
}

void TestAttachments::theSameFileTwiceInOneRecordIsOne()
{
    const QString path = file(QStringLiteral("通知.docx"), "通知");
    const Record record = honor("甲");
    attach(record, {path});
    const AttachmentOutcome outcome = attach(record, {path, path});
    QCOMPARE(outcome.added.size(), 0);
    QCOMPARE(outcome.alreadyThere.size(), 2);
    QCOMPARE(namesOf(record).size(), 1);
}

void TestAttachments::everyChangeIsTakenBackAndDoneAgain()
{
    const Record record = honor("甲");
    const QStringList both{QStringLiteral("一.txt"), QStringLiteral("二.txt")};
    const AttachmentOutcome outcome = attach(record, {file(both[0], "一"), file(both[1], "二")});
    Ledger& ledger = m_store->ledger();
    BL_DONE(describeAttachment(ledger, outcome.added[0].id, QStringLiteral("改过"), QStringLiteral("说明")));
    BL_DONE(detachFiles(ledger, {outcome.added[0].id, outcome.added[1].id}));
    const QStringList renamed{QStringLiteral("改过.txt"), both[1]};
    QCOMPARE(namesOf(record), QStringList{});

    const auto step = [&](UndoDirection direction, const QString& label, const QStringList& names) {
        const auto done = stepBack(ledger, direction);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
        QCOMPARE(done->label, label);
        QCOMPARE(done->kept.size(), 0);
        QCOMPARE(namesOf(record), names);
    };
    const QString removed = QStringLiteral("移除附件 改过.txt 等 2 个");
    const QString described = QStringLiteral("修改附件 改过.txt");
    const QString added = QStringLiteral("添加附件 一.txt 等 2 个");
    for (int round = 0; round < 2; ++round) {
        step(UndoDirection::Undo, removed, renamed);
        step(UndoDirection::Undo, described, both);
        step(UndoDirection::Undo, added, {});
        step(UndoDirection::Redo, added, both);
        step(UndoDirection::Redo, described, renamed);
        step(UndoDirection::Redo, removed, {});
    }
    BL_DONE(putBackFiles(ledger, {outcome.added[1].id}));
    QCOMPARE(namesOf(record), QStringList{both[1]});
    QCOMPARE(findings(), QStringList{});
}

void TestAttachments::whatWasChangedSinceStaysAsItIs()
{
    const Record record = honor("甲");
    const AttachmentOutcome outcome = attach(record, {file(QStringLiteral("一.txt"), "一")});
    BL_DONE(m_store->tamper(QStringLiteral("UPDATE attachments SET revision = 9")));
    const auto undone = stepBack(m_store->ledger(), UndoDirection::Undo);
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QCOMPARE(namesOf(record).size(), outcome.added.size());
}

void TestAttachments::theHistorySaysWhatWasAttached()
{
    const Record record = honor("甲");
    const AttachmentOutcome outcome = attach(record, {file(QStringLiteral("证书.pdf"), "证书")});
    BL_DONE(detachFiles(m_store->ledger(), {outcome.added[0].id}));
    BL_TRY(history, m_store->reader()->history(record.kind, record.id));
    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0].label, QStringLiteral("移除附件 证书.pdf"));
    QCOMPARE(history[1].label, QStringLiteral("添加附件 证书.pdf"));
    const QJsonArray change = history[1].changes.value(QStringLiteral("attachments")).toArray();
    QVERIFY(change.at(0).toArray().isEmpty());
    const QJsonArray row = change.at(1).toArray().at(0).toArray();
    QCOMPARE(row.at(0).toString(), QStringLiteral("证书.pdf"));
    QCOMPARE(row.at(2).toString(), QString::fromLatin1(sha256("证书").toHex()));
}

void TestAttachments::theRecordKeepsItsRevision()
{
    Record record = honor("甲");
    attach(record, {file(QStringLiteral("一.txt"), "一")});
    record.set(QStringLiteral("event"), QStringLiteral("七一表彰"));
    BL_DONE(m_store->save(record));
    QCOMPARE(namesOf(record).size(), 1);
}

void TestAttachments::aMergeMovesFilesAndCanBeUndone()
{
    const Record twin = honor("甲");
    const Record kept = honor("甲甲");
    const QString shared = file(QStringLiteral("共有.txt"), "共有");
    attach(twin, {file(QStringLiteral("一.txt"), "一"), shared, file(QStringLiteral("二.txt"), "二")});
    attach(kept, {file(QStringLiteral("本来.txt"), "本来"), shared});
    BL_DONE(m_store->ledger().transact(QStringLiteral("merge"), QStringLiteral("合并"), [&](UnitOfWork& unit) {
        auto moved = moveAttachments(unit, twin.kind, twin.id, kept.id);
        return moved ? unit.remove(twin.kind, twin.id) : moved;
    }));
    const QStringList before{QStringLiteral("本来.txt"), QStringLiteral("共有.txt")};
    const QStringList merged = before + QStringList{QStringLiteral("一.txt"), QStringLiteral("二.txt")};
    QCOMPARE(namesOf(kept), merged);
    QCOMPARE(namesOf(twin), QStringList{});
    BL_DONE(stepBack(m_store->ledger(), UndoDirection::Undo));
    QCOMPARE(namesOf(kept), before);
    QCOMPARE(namesOf(twin),
             (QStringList{QStringLiteral("一.txt"), QStringLiteral("共有.txt"), QStringLiteral("二.txt")}));
    BL_DONE(stepBack(m_store->ledger(), UndoDirection::Redo));
    QCOMPARE(namesOf(kept), merged);
}

void TestAttachments::refusesByNameAndSize_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QStringLiteral("空.txt") << QStringLiteral("空文件");
    QTest::newRow("gone") << QStringLiteral("不在.txt") << QStringLiteral("找不到");
    QTest::newRow("folder") << QStringLiteral("夹.d") << QStringLiteral("文件夹");
    QTest::newRow("pipe") << QStringLiteral("管.txt") << QStringLiteral("不是普通文件");
    QTest::newRow("program") << QStringLiteral("合影.jpg.EXE") << QStringLiteral("程序");
    QTest::newRow("desktop entry") << QStringLiteral("通知.desktop") << QStringLiteral("程序");
}

void TestAttachments::refusesByNameAndSize()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    const QString path = m_store->folder() + u'/' + name;
    const QByteArray encoded = QFile::encodeName(path);
    if (name == u"空.txt")
        file(name, {});
    else if (name == u"夹.d")
        QCOMPARE(::mkdir(encoded.constData(), 0700), 0);
    else if (name == u"管.txt")
        QCOMPARE(::mkfifo(encoded.constData(), 0600), 0);
    else if (name != u"不在.txt")
        file(name, "内容");
    const Record record = honor("甲");
    const AttachmentOutcome outcome = attach(record, {path});
    QCOMPARE(outcome.added.size(), 0);
    QCOMPARE(outcome.refused.size(), 1);
    const QString words = outcome.refused.constFirst().message;
    QVERIFY2(words.contains(says) && words.contains(name), qPrintable(words));
    QCOMPARE(count("SELECT count(*) FROM contents"), 0);
}

void TestAttachments::refusesAProgramUnderAnotherName()
{
    const AttachmentOutcome outcome =
        attach(honor("甲"), {file(QStringLiteral("合影.jpg"), QByteArray("MZ\x90\0\x03", 5))});
    QCOMPARE(outcome.added.size(), 0);
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(count("SELECT count(*) FROM contents"), 0);
}

void TestAttachments::aSparseFileOfTwoGigabytesIsRefusedUnread()
{
    const QString path = file(QStringLiteral("录像.mp4"), "x");
    constexpr off_t size = off_t(2) << 30;
    QCOMPARE(::truncate(QFile::encodeName(path).constData(), size), 0);
    QCOMPARE(QFileInfo(path).size(), size);
    AttachmentRequest request{
        Kind::Honor, honor("甲").id, {AttachmentSource::ofFile(path)}, attachmentLimits(m_store->ledger().settings())};
    bool wasRead = false;
    BL_TRY(outcome, attachFiles(m_store->ledger(), request, [&](int) { return wasRead = true; }));
    QVERIFY(!wasRead);
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(outcome.refused.constFirst().message,
             QStringLiteral("“录像.mp4”有 2 GB，超过每个附件 50 MB 的上限，没有添加。请压缩或截取后再添加；"
                            "上限可以在“设置”页的“附件”里改。"));
}

void TestAttachments::goodFilesGoInBesideRefusedOnes()
{
    const Record record = honor("甲");
    const AttachmentOutcome outcome = attach(record,
                                             {file(QStringLiteral("一.txt"), "一"), file(QStringLiteral("空.txt"), {}),
                                              file(QStringLiteral("二.txt"), "二")});
    QCOMPARE(namesOf(record), (QStringList{QStringLiteral("一.txt"), QStringLiteral("二.txt")}));
    QCOMPARE(outcome.refused.size(), 1);
}

void TestAttachments::limitsAreSettings()
{
    Ledger& ledger = m_store->ledger();
    QCOMPARE(attachmentLimits(ledger.settings()).photoEdge, 2560);
    BL_DONE(ledger.setSetting(AttachmentSetting::LargestMegabytes, QStringLiteral("1")));
    BL_DONE(ledger.setSetting(AttachmentSetting::PhotoEdge, QStringLiteral("1920")));
    BL_DONE(ledger.setSetting(AttachmentSetting::Refused, QStringLiteral(".zip、RAR")));
    const Record record = honor("甲");
    const AttachmentOutcome outcome =
        attach(record,
               {file(QStringLiteral("大.pdf"), QByteArray(1024 * 1024 + 1, 'x')), file(QStringLiteral("包.rar"), "x"),
                file(QStringLiteral("正好.pdf"), QByteArray(1024 * 1024, 'x'))});
    QCOMPARE(namesOf(record), QStringList{QStringLiteral("正好.pdf")});
    QCOMPARE(outcome.refused.size(), 2);
    QCOMPARE(attachmentLimits(ledger.settings()).photoEdge, 1920);
    for (const char* wrong : {"0", "-3", "很大", "1.5", "99999"})
        QVERIFY(!checkAttachmentSetting(AttachmentSetting::LargestMegabytes, QString::fromUtf8(wrong)));
    BL_DONE(checkAttachmentSetting(AttachmentSetting::LargestMegabytes, QStringLiteral("80")));
    BL_DONE(checkAttachmentSetting(QStringLiteral("setting.journal"), QStringLiteral("很大")));
}

void TestAttachments::cancellingLeavesNothing()
{
    const Record record = honor("甲");
    AttachmentRequest request{record.kind, record.id, {}, attachmentLimits(m_store->ledger().settings())};
    request.sources << AttachmentSource::ofFile(file(QStringLiteral("一.pdf"), QByteArray(1024 * 1024, 'x')))
                    << AttachmentSource::ofFile(file(QStringLiteral("二.pdf"), QByteArray(1024 * 1024, 'y')));
    const auto outcome = attachFiles(m_store->ledger(), request, [](int percent) { return percent < 80; });
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(count("SELECT count(*) FROM contents"), 0);
    QCOMPARE(count("SELECT count(*) FROM content_pieces"), 0);
}

void TestAttachments::checkNamesEachDamage_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("finding");
    QTest::newRow("changed") << QStringLiteral("UPDATE content_pieces SET bytes = CAST('假证书' AS BLOB)")
                             << QStringLiteral("attachment_changed honor/%1/证书.pdf");
    QTest::newRow("cut") << QStringLiteral("UPDATE content_pieces SET bytes = CAST('证' AS BLOB)")
                         << QStringLiteral("attachment_missing honor/%1/证书.pdf");
    QTest::newRow("gone") << QStringLiteral("DELETE FROM content_pieces")
                          << QStringLiteral("attachment_missing honor/%1/证书.pdf");
    QTest::newRow("size") << QStringLiteral("UPDATE contents SET size = 3")
                          << QStringLiteral("attachment_changed honor/%1/证书.pdf");
    QTest::newRow("unused") << QStringLiteral("DELETE FROM attachments")
                            << QStringLiteral("attachment_unused contents/1");
    QTest::newRow("stray") << QStringLiteral("UPDATE attachments SET record_id = 99")
                           << QStringLiteral("attachment_stray attachments/1");
}

void TestAttachments::checkNamesEachDamage()
{
    QFETCH(QString, damage);
    QFETCH(QString, finding);
    const Record record = honor("甲");
    attach(record, {file(QStringLiteral("证书.pdf"), "真证书")});
    QCOMPARE(findings(), QStringList{});
    BL_DONE(m_store->tamper(damage));
    const QString wanted = finding.contains(u'%') ? finding.arg(record.uid) : finding;
    const QStringList found = findings();
    QVERIFY2(found.contains(wanted), qPrintable(found.join(u'\n')));
}

void TestAttachments::aDamagedContentIsNotOpened()
{
    const AttachmentOutcome outcome = attach(honor("甲"), {file(QStringLiteral("证书.pdf"), "真证书")});
    BL_DONE(m_store->tamper(QStringLiteral("UPDATE content_pieces SET bytes = CAST('假证书' AS BLOB)")));
    const auto reader = m_store->reader();
    const auto read = readAttachment(*reader, outcome.added.constFirst());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

void TestAttachments::removedFilesGoWhenNothingLeadsToThem()
{
    const Record record = honor("甲");
    const AttachmentOutcome outcome =
        attach(record, {file(QStringLiteral("留.txt"), "留"), file(QStringLiteral("走.txt"), "走")});
    BL_DONE(detachFiles(m_store->ledger(), {outcome.added[1].id}));
    const QString path = m_store->path();
    // A copy, since the fixture holds the lock of its own.
    const QString copy = m_store->folder() + QStringLiteral("/副本.ledger");
    BL_DONE(backupLedger(path, copy, Overwrite::Refuse));
    const auto open = [&] { return Ledger::open(copy, OpenMode::ReadWrite, Clock::fixed(QDate(2022, 9, 30))); };
    {
        BL_TRY(ledger, open());
        BL_TRY(undone, stepBack(*ledger, UndoDirection::Undo));
        QCOMPARE(undone.records, 1);
        BL_DONE(detachFiles(*ledger, {outcome.added[1].id}));
        for (int i = 0; i < 200; ++i)
            BL_DONE(describeAttachment(*ledger, outcome.added[0].id, QStringLiteral("留.txt"), QString::number(i)));
    }
    BL_TRY(ledger, open());
    BL_TRY(reader, ledger->reader());
    QCOMPARE(reader->connection().number(QStringLiteral("SELECT count(*) FROM contents")).value_or(-1), 1);
    QCOMPARE(reader->connection().number(QStringLiteral("SELECT count(*) FROM attachments")).value_or(-1), 1);
}

void TestAttachments::aBackupHoldsThemAndNoticesDamage()
{
    const Record record = honor("甲");
    const AttachmentOutcome outcome = attach(record, {file(QStringLiteral("证书.pdf"), "真证书")});
    const QString copy = m_store->folder() + QStringLiteral("/备份.bak");
    BL_DONE(backupLedger(m_store->path(), copy, Overwrite::Refuse));
    const QString restored = m_store->folder() + QStringLiteral("/恢复.ledger");
    BL_DONE(restoreLedger(copy, restored, Overwrite::Refuse));
    BL_TRY(ledger, Ledger::open(restored, OpenMode::ReadOnly, Clock::system()));
    BL_TRY(reader, ledger->reader());
    BL_TRY(bytes, readAttachment(*reader, outcome.added.constFirst()));
    QCOMPARE(bytes, QByteArray("真证书"));

    BL_DONE(m_store->tamper(QStringLiteral("UPDATE content_pieces SET bytes = CAST('假证书' AS BLOB)")));
    const auto refused = backupLedger(m_store->path(), copy, Overwrite::Allow);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
}

void TestAttachments::manyNamesAreMadeSafe()
{
    const Record record = honor("甲");
    // A right-to-left mark would show gnp.exe as exe.png.
    const QString tricky = QStringLiteral("照片\u202Egnp.txt");
    attach(record, {file(tricky, "一")});
    QCOMPARE(namesOf(record), QStringList{QStringLiteral("照片gnp.txt")});
    AttachmentRequest request{record.kind, record.id, {}, attachmentLimits(m_store->ledger().settings())};
    request.sources << AttachmentSource{QStringLiteral("粘贴的图片.png"), {}, QByteArray("\x89PNG\r\n\x1a\n....")};
    BL_TRY(outcome, attachFiles(m_store->ledger(), request));
    QCOMPARE(outcome.added.constFirst().content.mediaType, QStringLiteral("image/png"));
    BL_DONE(describeAttachment(m_store->ledger(), outcome.added[0].id, QStringLiteral("../../合影"), {}));
    QCOMPARE(namesOf(record).constLast(), QStringLiteral("_.._合影.png"));
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
