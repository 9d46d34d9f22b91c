// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"
#include "storage/storageresources.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace ledger;
using namespace ledger::testing;

class TestKilledSaves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killingTheProgramLosesNothing();
};

static qint64 lastNumberIn(const QByteArray& output)
{
    const QList<QByteArray> lines = output.split('\n');
    // What stands behind the last line end was cut off by the kill and was not acknowledged.
    return lines.size() < 2 ? 0 : lines.at(lines.size() - 2).toLongLong();
}

void TestKilledSaves::killingTheProgramLosesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ledger"));
    initStorageResources();
    BL_TRY(created, Ledger::create(path, QStringLiteral("单位"), Clock::system()));
    created.reset();
    QRandomGenerator random(20221001);
    qint64 acknowledged = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess saver;
        saver.start(QStringLiteral(BL_SAVER), {path});
        QVERIFY(saver.waitForReadyRead(20'000));
        QThread::msleep(static_cast<unsigned long>(random.bounded(40)));
        saver.kill();
        QVERIFY(saver.waitForFinished(20'000));
        acknowledged += lastNumberIn(saver.readAllStandardOutput());
        auto opened = Ledger::open(path, OpenMode::ReadWrite, Clock::system());
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
        BL_TRY(reader, (*opened)->reader());
        const auto count = [&](const char* sql) { return *reader->connection().number(QLatin1StringView(sql)); };
        const qint64 saved = count("SELECT count(*) FROM honors");
        QVERIFY2(saved >= 2 * acknowledged, qPrintable(QStringLiteral("%1 of %2").arg(saved).arg(2 * acknowledged)));
        // One save per round may have been committed without being acknowledged any more; none is half.
        QVERIFY(saved <= 2 * (acknowledged + round + 1));
        QCOMPARE(saved % 2, 0);
        QCOMPARE(count("SELECT count(*) FROM honor_recipients"), saved);
        QCOMPARE(count("SELECT count(*) FROM audit_groups WHERE operation = 'save'") * 2, saved);
        BL_TRY(findings, reader->check());
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.constFirst().message));
    }
    QVERIFY(acknowledged > 20);
}

QTEST_GUILESS_MAIN(TestKilledSaves)
#include "tst_killedsaves.moc"
