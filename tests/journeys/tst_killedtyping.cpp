// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/drafts.h"
#include "ledger/ledgerfixture.h"
#include "storage/storageresources.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace ledger;
using namespace ledger::testing;

/// The program is killed while somebody types and saves, again and again, on one ledger.
class TestKilledTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void losesNothingThatWasSaidToBeSaved();
    void keepsWhatWasTypedAndNotSaved();
    void keepsWhatStoodInAnOpenCell();

private:
    static constexpr int Kills = 200;
    static constexpr int LongestLife = 120; ///< milliseconds after the first record
    static constexpr int LongEnoughForADraft = 2500; ///< milliseconds after the last key

    /// What a typist has printed until it was killed.
    QStringList printedUntilKilled(const QStringList& arguments, int life) const;
    /// The ledger after a kill, whole and without findings.
    std::unique_ptr<Ledger> openedAgain() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestKilledTyping::initTestCase()
{
    initStorageResources();
}

void TestKilledTyping::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.ledger"));
    QVERIFY(Ledger::create(m_path, QStringLiteral("单位"), Clock::system()).has_value());
}

QStringList TestKilledTyping::printedUntilKilled(const QStringList& arguments, int life) const
{
    QProcess typist;
    typist.start(QStringLiteral(BL_TYPIST), QStringList{m_path} + arguments);
    if (!typist.waitForReadyRead(30'000))
        qFatal("the typist says nothing: %s", typist.readAllStandardError().constData());
    QThread::msleep(static_cast<unsigned long>(life));
    typist.kill();
    typist.waitForFinished(20'000);
    QStringList lines = QString::fromUtf8(typist.readAllStandardOutput()).split(u'\n');
    // What stands behind the last line end was cut off by the kill and was not acknowledged.
    lines.removeLast();
    return lines;
}

std::unique_ptr<Ledger> TestKilledTyping::openedAgain() const
{
    auto opened = Ledger::open(m_path, OpenMode::ReadWrite, Clock::system());
    const auto reader = opened ? (*opened)->reader() : opened.error();
    const auto findings = reader ? (*reader)->check() : reader.error();
    if (!findings)
        qFatal("the ledger cannot be read: %s", qPrintable(findings.error().message));
    if (!findings->isEmpty())
        qFatal("the ledger is damaged: %s", qPrintable(findings->constFirst().message));
    return std::move(*opened);
}

void TestKilledTyping::losesNothingThatWasSaidToBeSaved()
{
    QRandomGenerator random(20221001);
    for (int round = 0; round < Kills; ++round) {
        const QStringList topics = printedUntilKilled({QString::number(round)}, random.bounded(LongestLife));
        QVERIFY(!topics.isEmpty());
        const auto ledger = openedAgain();
        BL_TRY(reader, ledger->reader());
        for (const QString& topic : topics) {
            BL_TRY(count,
                   reader->connection().number(QStringLiteral("SELECT count(*) FROM study_sessions WHERE title = ?"),
                                               {topic}));
            QVERIFY2(count == 1, qPrintable(QStringLiteral("%1: %2").arg(topic).arg(count)));
        }
    }
}

void TestKilledTyping::keepsWhatWasTypedAndNotSaved()
{
    const QString topic = QStringLiteral("unfinished");
    printedUntilKilled({topic, QStringLiteral("unsaved")}, LongEnoughForADraft);
    const auto ledger = openedAgain();
    BL_TRY(reader, ledger->reader());
    BL_TRY(drafts, draftsOf(*reader));
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.constFirst().record.text(QStringLiteral("title")), topic);
}

void TestKilledTyping::keepsWhatStoodInAnOpenCell()
{
    const QString name = QStringLiteral("unfinished");
    printedUntilKilled({name, QStringLiteral("cell")}, LongEnoughForADraft);
    const auto ledger = openedAgain();
    BL_TRY(reader, ledger->reader());
    BL_TRY(drafts, draftsOf(*reader));
    QCOMPARE(drafts.size(), 1);
    QVERIFY(drafts.constFirst().isOfCells);
    QCOMPARE(drafts.constFirst().unread.value(QStringLiteral("name")), name);
    BL_TRY(branch, reader->load(Kind::Branch, drafts.constFirst().record.id));
    QVERIFY(branch.text(QStringLiteral("name")) != name);
}

QTEST_GUILESS_MAIN(TestKilledTyping)
#include "tst_killedtyping.moc"
