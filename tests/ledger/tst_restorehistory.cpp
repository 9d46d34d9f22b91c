// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/recordhistory.h"

#include "ledger/ledgerfixture.h"
#include "ledger/recyclebin.h"
#include "ledger/undo.h"

using namespace ledger;
using namespace ledger::testing;

/// What a record was, told from the log, and made so again; and what lies in the recycle bin.
class TestRestoreHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryStateItHad();
    void tellsTheStatesOfEveryKind_data();
    void tellsTheStatesOfEveryKind();
    void givesOneFieldItsOldValue();
    void givesAPartItsOldRows();
    void makesTheWholeRecordAsItStood();
    void bringsItOutOfTheRecycleBin();
    void refusesWhatWasChangedMeanwhile();
    void refusesWhatIsNoLongerValid();
    void keepsPersonalValuesOnlyInTheStepsToUndo();
    void followsUndoAndRedo();
    void listsTheRecycleBinInBlocks();
    void findsInTheRecycleBin();
    void bringsSeveralBackAsOneAction();
    void keepsTwoHundredStepsAlsoAfterGaps();

private:
    Record load(const Record& record) { return m_ledger.reader()->load(record.kind, record.id).value_or(Record{}); }
    RecordHistory history(const Record& record)
    {
        return recordHistory(*m_ledger.reader(), record.kind, record.id).value_or(RecordHistory{});
    }
    Record aMeeting(const char* title);
    /// Saves without a step to undo, as the demo does.
    void saveWithoutStep(Record& record);
    const KindInfo& info(Kind kind) { return m_ledger.ledger().schema().of(kind); }

    TestLedger m_ledger;
    qint64 m_branch = m_ledger.addBranch(QStringLiteral("第一党支部"));
    qint64 m_ann = m_ledger.addMember(QStringLiteral("安知远"), m_branch);
    qint64 m_bao = m_ledger.addMember(QStringLiteral("鲍晓棠"), m_branch);
};

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

Record TestRestoreHistory::aMeeting(const char* title)
{
    Record meeting = m_ledger.session(text(title), QDate(2022, 8, 5), m_branch);
    meeting.parts[text("attendances")] = {PartRow{m_ann, true, {}}, PartRow{m_bao, false, text("病假")}};
    if (!m_ledger.save(meeting))
        qFatal("the meeting cannot be saved");
    return meeting;
}

void TestRestoreHistory::saveWithoutStep(Record& record)
{
    BL_DONE(m_ledger.ledger().transact(text("save"), text("无步骤"), [&](UnitOfWork& unit) {
        unit.leaveNoStep();
        return unit.save(record);
    }));
}

void TestRestoreHistory::tellsEveryStateItHad()
{
    Record meeting = aMeeting("零");
    QList<Record> states{load(meeting)};
    for (const char* title : {"一", "二"}) {
        meeting.set(text("title"), text(title));
        meeting.set(text("place"), states.size() % 2 == 0 ? QVariant() : QVariant(text("三楼")));
        meeting.parts[text("attendances")].removeLast();
        BL_DONE(m_ledger.save(meeting));
        states.append(load(meeting));
    }
    BL_DONE(m_ledger.remove(meeting));
    const RecordHistory told = history(meeting);
    QCOMPARE(told.changes.size(), 4);
    QCOMPARE(told.changes[0].action, text("deleted"));
    QVERIFY(told.now.isDeleted);
    QVERIFY(!told.changes[0].before.record.isDeleted);
    for (int i = 0; i < 3; ++i) {
        const Record& state = told.changes[3 - i].after.record;
        QVERIFY(sameContent(info(Kind::StudySession), state, states[i]));
        QCOMPARE(state.values, states[i].values);
    }
    QCOMPARE(told.changes[3].action, text("created"));
    QVERIFY(told.changes[3].changed.contains(text("attendances")));
    QCOMPARE(told.changes[2].changed, (QStringList{text("title"), text("place"), text("attendances")}));
}

void TestRestoreHistory::tellsTheStatesOfEveryKind_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds)
        QTest::newRow(qPrintable(kindKey(kind))) << kind;
}

void TestRestoreHistory::tellsTheStatesOfEveryKind()
{
    QFETCH(Kind, kind);
    // Every field and two rows in every part; then others; then restored by the log alone.
    Record record = fullRecord(info(kind), 1);
    const auto put = [&](Record& written) {
        return m_ledger.ledger().transact(text("save"), text("保存"),
                                          [&](UnitOfWork& unit) { return unit.save(written, Validation::Planned); });
    };
    BL_DONE(put(record));
    const Record first = load(record);
    Record second = fullRecord(info(kind), 2);
    second.id = record.id;
    second.uid = record.uid;
    second.revision = record.revision;
    // What was reported of a duty's progress is only ever added to.
    if (const QString progress = text("responsibility_progress"); first.parts.contains(progress))
        second.parts[progress] = first.parts[progress] + second.parts[progress].mid(1, 1);
    BL_DONE(put(second));
    const RecordHistory told = history(record);
    QCOMPARE(told.changes.size(), 2);
    QVERIFY(told.changes[0].before.unknown.isEmpty());
    QCOMPARE(told.changes[0].before.record.values, first.values);
    QVERIFY(sameContent(info(kind), told.changes[0].before.record, first));
    QVERIFY(!sameContent(info(kind), told.now, first));
}

void TestRestoreHistory::givesOneFieldItsOldValue()
{
    Record meeting = aMeeting("原来");
    meeting.set(text("title"), text("后来"));
    meeting.set(text("place"), text("三楼"));
    BL_DONE(m_ledger.save(meeting));
    const RecordHistory told = history(meeting);
    QVERIFY(whyNotRestorable(info(Kind::StudySession), told, told.changes[0], text("title")).isEmpty());
    BL_TRY(changes, restoreField(m_ledger.ledger(), told.now, told.changes[0], text("title")));
    QCOMPARE(changes.label, text("恢复“后来”的主题"));
    QCOMPARE(load(meeting).text(text("title")), text("原来"));
    QCOMPARE(load(meeting).text(text("place")), text("三楼"));
    const RecordHistory after = history(meeting);
    QCOMPARE(after.changes.size(), 3);
    QCOMPARE(after.changes[0].operation, text("restore"));
    QVERIFY(!whyNotRestorable(info(Kind::StudySession), after, told.changes[0], text("title")).isEmpty());
    BL_TRY(undone, stepBack(m_ledger.ledger(), UndoDirection::Undo));
    QCOMPARE(undone.label, text("恢复“后来”的主题"));
    QCOMPARE(load(meeting).text(text("title")), text("后来"));
}

void TestRestoreHistory::givesAPartItsOldRows()
{
    Record meeting = aMeeting("会议");
    const QList<PartRow> rows = load(meeting).parts[text("attendances")];
    meeting.parts[text("attendances")] = {PartRow{m_bao, true, {}}};
    BL_DONE(m_ledger.save(meeting));
    const RecordHistory told = history(meeting);
    BL_DONE(restoreField(m_ledger.ledger(), told.now, told.changes[0], text("attendances")));
    QCOMPARE(load(meeting).parts[text("attendances")], rows);
}

void TestRestoreHistory::makesTheWholeRecordAsItStood()
{
    Record meeting = aMeeting("零");
    const Record first = load(meeting);
    meeting.set(text("title"), text("一"));
    meeting.set(text("place"), text("三楼"));
    meeting.parts[text("attendances")] = {};
    BL_DONE(m_ledger.save(meeting));
    meeting.set(text("title"), text("二"));
    BL_DONE(m_ledger.save(meeting));
    const Record last = load(meeting);
    const RecordHistory told = history(meeting);
    QVERIFY(!whyNotRestorable(info(Kind::StudySession), told, told.changes[0]).isEmpty());
    QVERIFY(whyNotRestorable(info(Kind::StudySession), told, told.changes[2]).isEmpty());
    BL_DONE(restoreState(m_ledger.ledger(), told.now, told.changes[2]));
    QVERIFY(sameContent(info(Kind::StudySession), load(meeting), first));
    BL_DONE(stepBack(m_ledger.ledger(), UndoDirection::Undo));
    QVERIFY(sameContent(info(Kind::StudySession), load(meeting), last));
}

void TestRestoreHistory::bringsItOutOfTheRecycleBin()
{
    Record meeting = aMeeting("零");
    meeting.set(text("title"), text("一"));
    BL_DONE(m_ledger.save(meeting));
    BL_DONE(m_ledger.remove(meeting));
    const RecordHistory told = history(meeting);
    QVERIFY(!whyNotRestorable(info(Kind::StudySession), told, told.changes[0]).isEmpty());
    QVERIFY(!whyNotRestorable(info(Kind::StudySession), told, told.changes[1], text("title")).isEmpty());
    BL_DONE(restoreState(m_ledger.ledger(), told.now, told.changes[2]));
    QVERIFY(!load(meeting).isDeleted);
    QCOMPARE(load(meeting).text(text("title")), text("零"));
    BL_DONE(stepBack(m_ledger.ledger(), UndoDirection::Undo));
    QVERIFY(load(meeting).isDeleted);
    QCOMPARE(load(meeting).text(text("title")), text("一"));
    BL_TRY(findings, m_ledger.reader()->check({}));
    QVERIFY(findings.isEmpty());
}

void TestRestoreHistory::refusesWhatWasChangedMeanwhile()
{
    Record meeting = aMeeting("零");
    meeting.set(text("title"), text("一"));
    BL_DONE(m_ledger.save(meeting));
    const RecordHistory told = history(meeting);
    meeting.set(text("title"), text("二"));
    BL_DONE(m_ledger.save(meeting));
    QCOMPARE(restoreField(m_ledger.ledger(), told.now, told.changes[0], text("title")).error().code,
             ErrorCode::Conflict);
    QCOMPARE(restoreState(m_ledger.ledger(), told.now, told.changes[1]).error().code, ErrorCode::Conflict);
    BL_DONE(m_ledger.remove(meeting));
    const RecordHistory bin = history(meeting);
    BL_DONE(m_ledger.restore(meeting));
    BL_DONE(m_ledger.remove(meeting));
    QCOMPARE(restoreState(m_ledger.ledger(), bin.now, bin.changes.last()).error().code, ErrorCode::Conflict);
    QVERIFY(load(meeting).isDeleted);
}

void TestRestoreHistory::refusesWhatIsNoLongerValid()
{
    Record meeting = aMeeting("零");
    BL_DONE(m_ledger.ledger().transact(text("import"), text("旧数据"), [&](UnitOfWork& unit) {
        meeting.set(text("scope"), text("没有的范围"));
        return unit.save(meeting, Validation::Planned);
    }));
    meeting.set(text("scope"), text("本院"));
    BL_DONE(m_ledger.save(meeting));
    const RecordHistory told = history(meeting);
    const auto restored = restoreField(m_ledger.ledger(), told.now, told.changes[0], text("scope"));
    QVERIFY(!restored.has_value());
    QCOMPARE(restored.error().code, ErrorCode::Validation);
}

void TestRestoreHistory::keepsPersonalValuesOnlyInTheStepsToUndo()
{
    Record member = m_ledger.reader()->load(Kind::Member, m_ann).value_or(Record{});
    const QString phone = text("phone");
    member.set(phone, text("13800000001"));
    saveWithoutStep(member);
    member.set(phone, text("13800000002"));
    saveWithoutStep(member);
    member.set(phone, text("13800000003"));
    BL_DONE(m_ledger.save(member));
    const RecordHistory told = history(member);
    QCOMPARE(told.changes.size(), 4);
    // The last change left a step that holds what it replaced.
    QVERIFY(whyNotRestorable(info(Kind::Member), told, told.changes[0], phone).isEmpty());
    QCOMPARE(told.changes[0].before.record.text(phone), text("13800000002"));
    // The one before it left none.
    QVERIFY(told.changes[1].before.unknown.contains(phone));
    QVERIFY(whyNotRestorable(info(Kind::Member), told, told.changes[1], phone).contains(text("不写入日志")));
    BL_DONE(restoreState(m_ledger.ledger(), told.now, told.changes[2]));
    QCOMPARE(load(member).text(phone), text("13800000003"));
}

void TestRestoreHistory::followsUndoAndRedo()
{
    Record member = m_ledger.reader()->load(Kind::Member, m_bao).value_or(Record{});
    const QString phone = text("phone");
    for (const char* number : {"13900000001", "13900000002", "13900000003"}) {
        member.set(phone, text(number));
        BL_DONE(m_ledger.save(member));
    }
    BL_DONE(stepBack(m_ledger.ledger(), UndoDirection::Undo));
    BL_DONE(stepBack(m_ledger.ledger(), UndoDirection::Undo));
    BL_DONE(stepBack(m_ledger.ledger(), UndoDirection::Redo));
    // Made, three saved, two undone, one done again; newest first, and never a wrong one.
    const QStringList numbers{text("2"), text("1"), text("2"), text("3"), text("2"), text("1"), QString()};
    const QList<RecordChange> changes = history(member).changes;
    QCOMPARE(changes.size(), numbers.size());
    int known = 0;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const PastState& state = changes[i].after;
        if (state.unknown.contains(phone))
            continue;
        QCOMPARE(state.record.text(phone).right(1), numbers[i]);
        ++known;
    }
    QVERIFY(known >= 3);
    QVERIFY(!changes[1].after.unknown.contains(phone));
}

void TestRestoreHistory::listsTheRecycleBinInBlocks()
{
    TestLedger ledger;
    const qint64 branch = ledger.addBranch(text("第一党支部"));
    BL_TRY(empty, deletedRecords(*ledger.reader(), {}));
    QCOMPARE(empty.total, 0);
    for (int i = 0; i < 7; ++i) {
        Record meeting = ledger.session(QStringLiteral("会议%1").arg(i), QDate(2022, 8, 1 + i), branch);
        BL_DONE(ledger.save(meeting));
        BL_DONE(ledger.remove(meeting));
    }
    RecycleQuery query;
    query.limit = 3;
    QStringList titles;
    for (;;) {
        BL_TRY(block, deletedRecords(*ledger.reader(), query));
        QCOMPARE(block.total, 7);
        if (block.records.isEmpty())
            break;
        for (const DeletedRecord& record : std::as_const(block.records))
            titles.append(record.title.right(1));
        query.before = block.records.constLast().entry;
    }
    QCOMPARE(titles.join(QString()), text("6543210"));
    BL_TRY(first, deletedRecords(*ledger.reader(), {}));
    const DeletedRecord newest = first.records.constFirst();
    QCOMPARE(newest.kind, Kind::StudySession);
    QCOMPARE(newest.branchId, branch);
    QCOMPARE(newest.date->toIso(), text("2022-08-07"));
    QCOMPARE(newest.label, text("删除"));
    QVERIFY(newest.deletedAt.startsWith(text("2022-09-30")));
    QVERIFY(!newest.actor.isEmpty());
}

void TestRestoreHistory::findsInTheRecycleBin()
{
    TestLedger ledger;
    const qint64 branch = ledger.addBranch(text("第一党支部"));
    Record meeting = ledger.session(text("100%到会"), QDate(2022, 8, 1), branch);
    Record honor = ledger.honor(text("先进集体"), QDate(2022, 7, 1), text("张三"));
    for (Record* record : {&meeting, &honor}) {
        BL_DONE(ledger.save(*record));
        BL_DONE(ledger.remove(*record));
    }
    const auto titles = [&](std::optional<Kind> kind, const char* words) {
        RecycleQuery query;
        query.kind = kind;
        query.words = text(words);
        QStringList found;
        const auto block = deletedRecords(*ledger.reader(), query);
        for (const DeletedRecord& record : block.value_or(RecycleBlock{}).records)
            found.append(record.title);
        return found.join(u'|');
    };
    QCOMPARE(titles({}, ""), text("先进集体|100%到会"));
    QCOMPARE(titles(Kind::Honor, ""), text("先进集体"));
    QCOMPARE(titles({}, "0%"), text("100%到会"));
    QCOMPARE(titles({}, "%集"), QString());
    QCOMPARE(titles(Kind::Honor, "到会"), QString());
}

void TestRestoreHistory::bringsSeveralBackAsOneAction()
{
    TestLedger ledger;
    Record branch;
    branch.kind = Kind::Branch;
    branch.set(text("name"), text("第三党支部"));
    branch.set(text("type"), text("党支部"));
    BL_DONE(ledger.save(branch));
    Record meeting = ledger.session(text("会议"), QDate(2022, 8, 1), branch.id);
    BL_DONE(ledger.save(meeting));
    BL_DONE(ledger.remove(meeting));
    BL_DONE(ledger.remove(branch));
    BL_TRY(bin, deletedRecords(*ledger.reader(), {}));
    BL_TRY(alone, restoreDeleted(ledger.ledger(), {bin.records[1]}));
    QCOMPARE(alone.missingBranches, QStringList{text("第三党支部")});
    BL_DONE(stepBack(ledger.ledger(), UndoDirection::Undo));
    BL_TRY(both, restoreDeleted(ledger.ledger(), bin.records));
    QCOMPARE(both.restored, 2);
    QVERIFY(both.missingBranches.isEmpty());
    BL_TRY(undone, stepBack(ledger.ledger(), UndoDirection::Undo));
    QCOMPARE(undone.label, text("恢复 2 条记录"));
    QCOMPARE(undone.records, 2);
    BL_TRY(findings, ledger.reader()->check({}));
    QVERIFY(findings.isEmpty());
}

void TestRestoreHistory::keepsTwoHundredStepsAlsoAfterGaps()
{
    TestLedger ledger;
    Record honor = ledger.honor(text("荣誉"), QDate(2022, 7, 1), text("张三"));
    BL_DONE(ledger.save(honor));
    // Numbers as a server gives them, which never gives one twice.
    const auto shift = [&](int by) {
        for (const char* sql : {"UPDATE undo_steps SET id = id + %1 WHERE id > 1",
                                "UPDATE undo_records SET step_id = step_id + %1 WHERE step_id > 1"})
            BL_DONE(ledger.tamper(text(sql).arg(by)));
    };
    for (int i = 0; i < 3; ++i) {
        honor.set(text("rank"), QString::number(i));
        BL_DONE(ledger.save(honor));
    }
    shift(1000);
    honor.set(text("rank"), text("又"));
    BL_DONE(ledger.save(honor));
    int steps = 0;
    while (stepBack(ledger.ledger(), UndoDirection::Undo).has_value())
        ++steps;
    QCOMPARE(steps, 5);
}

QTEST_GUILESS_MAIN(TestRestoreHistory)

#include "tst_restorehistory.moc"
