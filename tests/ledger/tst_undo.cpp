// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/undo.h"

#include "ledger/ledgerfixture.h"
#include "storage/recorddigest.h"

#include <random>

using namespace ledger;
using namespace ledger::testing;

/// Taking actions back and doing them again, whatever they did.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRecordGoesAndComesBack();
    void aChangeIsTakenBackFieldByFieldAndPartByPart();
    void aDeletionIsTakenBack();
    void severalChangesOfOneRecordAreTakenBackInTurn();
    void oneActionOnManyRecordsIsOneStep();
    void aRecordWrittenTwiceInOneActionIsTakenBackWhole();
    void aNewActionEndsWhatCouldBeDoneAgain();
    void theMenuKnowsTheNamesAlsoAfterARestart();
    void theStateBookOfADutyIsAsItWas();
    void twoHundredActionsAreKept();
    void aRecordChangedPastTheStepsIsKept();
    void nothingToTakeBackIsSaid();
    void anyWalkThroughTheStepsEndsWhereItBegan();
};

static Result<UndoOutcome> undo(TestLedger& ledger)
{
    return stepBack(ledger.ledger(), UndoDirection::Undo);
}

static Result<UndoOutcome> redo(TestLedger& ledger)
{
    return stepBack(ledger.ledger(), UndoDirection::Redo);
}

static qint64 hits(TestLedger& ledger, const QString& words)
{
    const auto found = ledger.reader()->search(words, 20);
    return found ? found->total : -1;
}

static Record aSession(TestLedger& ledger, const QString& title)
{
    const qint64 branch = ledger.addBranch(QStringLiteral("第一党支部"));
    return ledger.session(title, QDate(2022, 8, 5), branch);
}

static const QString Title = QStringLiteral("title");

void TestUndo::aNewRecordGoesAndComesBack()
{
    TestLedger ledger;
    Record session = aSession(ledger, QStringLiteral("防汛值守"));
    BL_DONE(ledger.save(session));
    BL_TRY(undone, undo(ledger));
    QCOMPARE(undone.records, 1);
    BL_TRY(gone, ledger.reader()->load(Kind::StudySession, session.id));
    QVERIFY(gone.isDeleted);
    QCOMPARE(hits(ledger, QStringLiteral("防汛")), 0);
    BL_DONE(redo(ledger));
    BL_TRY(back, ledger.reader()->load(Kind::StudySession, session.id));
    QVERIFY(!back.isDeleted);
    QCOMPARE(back.text(Title), QStringLiteral("防汛值守"));
    QCOMPARE(hits(ledger, QStringLiteral("防汛")), 1);
}

void TestUndo::aChangeIsTakenBackFieldByFieldAndPartByPart()
{
    TestLedger ledger;
    Record session = aSession(ledger, QStringLiteral("原来的主题"));
    session.parts[QStringLiteral("attendances")] = {};
    BL_DONE(ledger.save(session));
    BL_TRY(before, ledger.reader()->load(Kind::StudySession, session.id));
    session.set(Title, QStringLiteral("后来的主题"));
    session.set(QStringLiteral("expected"), 12);
    BL_DONE(ledger.save(session));
    BL_TRY(after, ledger.reader()->load(Kind::StudySession, session.id));
    BL_DONE(undo(ledger));
    const KindInfo& info = ledger.ledger().schema().of(Kind::StudySession);
    BL_TRY(undone, ledger.reader()->load(Kind::StudySession, session.id));
    QVERIFY(sameContent(info, undone, before));
    QVERIFY(!undone.isStated(QStringLiteral("expected")));
    QCOMPARE(hits(ledger, QStringLiteral("原来")), 1);
    QCOMPARE(hits(ledger, QStringLiteral("后来")), 0);
    BL_DONE(redo(ledger));
    BL_TRY(redone, ledger.reader()->load(Kind::StudySession, session.id));
    QVERIFY(sameContent(info, redone, after));
}

void TestUndo::aDeletionIsTakenBack()
{
    TestLedger ledger;
    Record session = aSession(ledger, QStringLiteral("会议"));
    BL_DONE(ledger.save(session));
    BL_DONE(ledger.remove(session));
    BL_DONE(undo(ledger));
    BL_TRY(back, ledger.reader()->load(Kind::StudySession, session.id));
    QVERIFY(!back.isDeleted);
    BL_DONE(redo(ledger));
    BL_TRY(gone, ledger.reader()->load(Kind::StudySession, session.id));
    QVERIFY(gone.isDeleted);
}

void TestUndo::severalChangesOfOneRecordAreTakenBackInTurn()
{
    TestLedger ledger;
    Record session = aSession(ledger, QStringLiteral("零"));
    BL_DONE(ledger.save(session));
    const QStringList titles{QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")};
    for (const QString& title : titles) {
        session.set(Title, title);
        BL_DONE(ledger.save(session));
    }
    const auto titleNow = [&] { return ledger.reader()->load(Kind::StudySession, session.id)->text(Title); };
    BL_DONE(undo(ledger));
    BL_DONE(undo(ledger));
    QCOMPARE(titleNow(), QStringLiteral("一"));
    BL_DONE(redo(ledger));
    QCOMPARE(titleNow(), QStringLiteral("二"));
    BL_DONE(undo(ledger));
    BL_DONE(undo(ledger));
    QCOMPARE(titleNow(), QStringLiteral("零"));
    for (int i = 0; i < 3; ++i)
        BL_DONE(redo(ledger));
    QCOMPARE(titleNow(), QStringLiteral("三"));
    QVERIFY(!redo(ledger).has_value());
}

void TestUndo::oneActionOnManyRecordsIsOneStep()
{
    TestLedger ledger;
    const qint64 branch = ledger.addBranch(QStringLiteral("第一党支部"));
    QList<qint64> ids;
    BL_DONE(ledger.ledger().transact(QStringLiteral("save"), QStringLiteral("粘贴"), [&](UnitOfWork& unit) -> Result<> {
        for (int i = 1; i <= 5; ++i) {
            Record session = ledger.session(QStringLiteral("第%1次").arg(i), QDate(2022, 8, i), branch);
            if (auto saved = unit.save(session); !saved)
                return saved;
            ids << session.id;
        }
        return {};
    }));
    BL_TRY(undone, undo(ledger));
    QCOMPARE(undone.label, QStringLiteral("粘贴"));
    QCOMPARE(undone.records, 5);
    for (const qint64 id : ids)
        QVERIFY(ledger.reader()->load(Kind::StudySession, id)->isDeleted);
}

void TestUndo::aRecordWrittenTwiceInOneActionIsTakenBackWhole()
{
    TestLedger ledger;
    Record session = aSession(ledger, QStringLiteral("零"));
    BL_DONE(ledger.save(session));
    BL_DONE(ledger.ledger().transact(QStringLiteral("save"), QStringLiteral("两次"), [&](UnitOfWork& unit) -> Result<> {
        session.set(Title, QStringLiteral("一"));
        if (auto saved = unit.save(session); !saved)
            return saved;
        session.set(Title, QStringLiteral("二"));
        return unit.save(session);
    }));
    BL_DONE(undo(ledger));
    QCOMPARE(ledger.reader()->load(Kind::StudySession, session.id)->text(Title), QStringLiteral("零"));
    BL_DONE(redo(ledger));
    QCOMPARE(ledger.reader()->load(Kind::StudySession, session.id)->text(Title), QStringLiteral("二"));
}

void TestUndo::aNewActionEndsWhatCouldBeDoneAgain()
{
    TestLedger ledger;
    Record session = aSession(ledger, QStringLiteral("会议"));
    BL_DONE(ledger.save(session));
    BL_DONE(undo(ledger));
    Record honor = ledger.honor(QStringLiteral("优秀共产党员"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(ledger.save(honor));
    const auto again = redo(ledger);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::NotFound);
}

void TestUndo::theMenuKnowsTheNamesAlsoAfterARestart()
{
    TestLedger ledger;
    Record session = aSession(ledger, QStringLiteral("会议"));
    BL_DONE(ledger.save(session));
    BL_DONE(ledger.remove(session));
    BL_DONE(undo(ledger));
    const auto opened = Ledger::open(ledger.path(), OpenMode::ReadOnly, Clock::fixed(QDate(2022, 9, 30)));
    QVERIFY(opened.has_value());
    BL_TRY(reader, (*opened)->reader());
    BL_TRY(labels, reader->undoLabels());
    QCOMPARE(labels.undo, QStringLiteral("保存"));
    QCOMPARE(labels.redo, QStringLiteral("删除"));
    BL_TRY(history, ledger.reader()->history(Kind::StudySession, session.id));
    QCOMPARE(history.first().label, QStringLiteral("撤销：删除"));
}

void TestUndo::theStateBookOfADutyIsAsItWas()
{
    TestLedger ledger;
    Record item;
    item.kind = Kind::ResponsibilityItem;
    item.set(QStringLiteral("task"), QStringLiteral("讲一次党课"));
    item.set(QStringLiteral("year"), 2022);
    item.set(QStringLiteral("branch"), ledger.addBranch(QStringLiteral("机关党委"), QStringLiteral("机关党委")));
    item.set(QStringLiteral("state"), QStringLiteral("未启动"));
    BL_DONE(ledger.save(item));
    BL_TRY(before, ledger.reader()->load(Kind::ResponsibilityItem, item.id));
    item.set(QStringLiteral("state"), QStringLiteral("已完成"));
    BL_DONE(ledger.save(item));
    BL_DONE(undo(ledger));
    BL_TRY(undone, ledger.reader()->load(Kind::ResponsibilityItem, item.id));
    QVERIFY(undone.parts == before.parts);
    QVERIFY(undone.values == before.values);
}

void TestUndo::twoHundredActionsAreKept()
{
    TestLedger ledger;
    Record honor = ledger.honor(QStringLiteral("荣誉"), QDate(2022, 7, 1), QStringLiteral("张三"));
    for (int i = 0; i < 203; ++i) {
        honor.set(QStringLiteral("rank"), QString::number(i));
        BL_DONE(ledger.save(honor));
    }
    int steps = 0;
    while (undo(ledger).has_value())
        ++steps;
    QCOMPARE(steps, 200);
    QCOMPARE(ledger.reader()->load(Kind::Honor, honor.id)->text(QStringLiteral("rank")), QStringLiteral("2"));
}

void TestUndo::aRecordChangedPastTheStepsIsKept()
{
    TestLedger ledger;
    Record session = aSession(ledger, QStringLiteral("会议"));
    BL_DONE(ledger.save(session));
    BL_DONE(ledger.ledger().transact(QStringLiteral("save"), QStringLiteral("无步骤"), [&](UnitOfWork& unit) {
        unit.leaveNoStep();
        session.set(Title, QStringLiteral("别处改的"));
        return unit.save(session);
    }));
    const auto undone = undo(ledger);
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QCOMPARE(ledger.reader()->load(Kind::StudySession, session.id)->text(Title), QStringLiteral("别处改的"));
}

void TestUndo::nothingToTakeBackIsSaid()
{
    TestLedger ledger;
    const auto undone = undo(ledger);
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().code, ErrorCode::NotFound);
}

/// The digests of all records, by id.
static QHash<qint64, QByteArray> contentOf(TestLedger& ledger)
{
    QHash<qint64, QByteArray> content;
    const auto reader = ledger.reader();
    const KindInfo& info = ledger.ledger().schema().of(Kind::Honor);
    const auto read = reader->forEachBlock(Kind::Honor, [&](const QList<Record>& records) -> Result<> {
        for (const Record& record : records)
            content.insert(record.id, recordDigest(info, record));
        return {};
    });
    return read ? content : QHash<qint64, QByteArray>();
}

void TestUndo::anyWalkThroughTheStepsEndsWhereItBegan()
{
    TestLedger ledger;
    std::mt19937 random(7);
    QList<Record> records;
    const auto act = [&] {
        if (records.size() < 3 || random() % 3 == 0) {
            records.append(
                ledger.honor(QStringLiteral("荣誉%1").arg(records.size()), QDate(2022, 7, 1), QStringLiteral("张三")));
            return ledger.save(records.last()).has_value();
        }
        Record& record = records[static_cast<qsizetype>(random() % static_cast<unsigned>(records.size()))];
        record = *ledger.reader()->load(Kind::Honor, record.id);
        if (random() % 4 == 0)
            return (record.isDeleted ? ledger.restore(record) : ledger.remove(record)).has_value();
        record.set(QStringLiteral("rank"), QString::number(random() % 1000));
        return ledger.save(record).has_value();
    };
    QList<QHash<qint64, QByteArray>> states{contentOf(ledger)};
    for (int i = 0; i < 40; ++i) {
        QVERIFY(act());
        states.append(contentOf(ledger));
    }
    qsizetype at = states.size() - 1;
    for (int i = 0; i < 120; ++i) {
        const bool goesBack = random() % 2 == 0;
        const auto moved = goesBack ? undo(ledger) : redo(ledger);
        const bool canMove = goesBack ? at > 0 : at < states.size() - 1;
        QCOMPARE(moved.has_value(), canMove);
        if (canMove)
            at += goesBack ? -1 : 1;
        QCOMPARE(contentOf(ledger), states[at]);
    }
    BL_TRY(findings, ledger.reader()->check({}));
    QVERIFY2(findings.isEmpty(),
             qPrintable(findings.isEmpty() ? QString() : findings.first().where + findings.first().message));
}

QTEST_GUILESS_MAIN(TestUndo)

#include "tst_undo.moc"
