// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ledger;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeLog(); }
    void writesOneLinePerEvent();
    void linesCannotBeForged();
    void takesQtMessages();
    void leavesTheMessageForPeopleOut();
    void aFolderThatCannotBeWrittenIsNoReasonToStop();
    void rotatesBeforeItGrowsLarge();

private:
    static QStringList linesIn(const QString& folder)
    {
        QFile file(folder + QStringLiteral("/branchledger.log"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
};

void TestLog::writesOneLinePerEvent()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"日志/log"_qs);
    QVERIFY(initLog(folder, LogTarget::File));
    logInfo(u"import.done", u"batch=7 rows=120");
    logDebug(u"not.shown");
    logWarning(u"重试");
    logError(u"failed");
    const QStringList lines = linesIn(folder);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith(u"import.done batch=7 rows=120"_qs));
    QVERIFY(lines[1].contains(u"warning"_qs) && lines[1].endsWith(u"重试"_qs));
    const auto forOthers = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QCOMPARE(QFile::permissions(folder + u"/branchledger.log"_qs) & forOthers, QFile::Permissions());
}

void TestLog::linesCannotBeForged()
{
    const QTemporaryDir folder;
    QVERIFY(initLog(folder.path(), LogTarget::File));
    logInfo(u"event", u"a\n2022-01-01 info forged\r\x1b[31m\u202E\u2028{}%s");
    logInfo(u"long", QString(1000000, u'x'));
    const QStringList lines = linesIn(folder.path());
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].endsWith(u"a\\n2022-01-01 info forged\\u000d\\u001b[31m\\u202e\\u2028{}%s"_qs));
    QVERIFY(lines[1].size() < 3000);
}

void TestLog::takesQtMessages()
{
    const QTemporaryDir folder;
    QVERIFY(initLog(folder.path(), LogTarget::File));
    qWarning("from Qt");
    const QStringList lines = linesIn(folder.path());
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines[0].contains(u"qt [default] from Qt"_qs));
}

void TestLog::leavesTheMessageForPeopleOut()
{
    const QTemporaryDir folder;
    QVERIFY(initLog(folder.path(), LogTarget::File));
    logFailure(u"save", fail(ErrorCode::NotALedger, u"给人看的话"_qs, u"native=26"_qs));
    const QStringList lines = linesIn(folder.path());
    QVERIFY(lines[0].contains(u"code=not_a_ledger at=tst_log.cpp:"_qs) && lines[0].endsWith(u"detail=native=26"_qs));
    QVERIFY(!lines[0].contains(u"给人看的话"_qs));
}

void TestLog::aFolderThatCannotBeWrittenIsNoReasonToStop()
{
    const auto opened = initLog(u"/dev/null/log"_qs, LogTarget::File);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Io);
    logInfo(u"goes.to.stderr");
}

void TestLog::rotatesBeforeItGrowsLarge()
{
    const QTemporaryDir folder;
    QVERIFY(initLog(folder.path(), LogTarget::File));
    const QString line(1900, u'x');
    for (int i = 0; i < 4000; ++i)
        logInfo(u"fill", line);
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        bytes += file.size();
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
    QVERIFY(bytes > 5'000'000 && bytes < 7'000'000);
}

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
