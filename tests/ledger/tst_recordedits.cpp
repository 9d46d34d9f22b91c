// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/recordedits.h"

#include "ledger/ledgerfixture.h"
#include "ledger/undo.h"

using namespace ledger;
using namespace ledger::testing;

/// Many records changed as one action.
class TestRecordEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesManyInOneStepThatIsTakenBackWhole();
    void writesNothingWhereOneIsRefused();
    void writesNothingOverAChangedRecord();
    void writesNothingIntoADeletedRecord();
    void makesNewRecords();
    void keepsPartsAndOtherFields();
    void emptiesAField();

private:
    RecordEdit edit(qint64 id, const QString& key, const QVariant& value) const;
    RecordEdits action(const QList<RecordEdit>& edits) const;
    Record member(qint64 id) const { return m_store->reader()->load(Kind::Member, id).value_or(Record()); }

    std::unique_ptr<TestLedger> m_store;
    qint64 m_branch = 0;
    QList<qint64> m_members;
};

void TestRecordEdits::init()
{
    m_store = std::make_unique<TestLedger>();
    m_branch = m_store->addBranch(QStringLiteral("第一党支部"));
    m_members = {m_store->addMember(QStringLiteral("安知远"), m_branch),
                 m_store->addMember(QStringLiteral("鲍晓棠"), m_branch),
                 m_store->addMember(QStringLiteral("岑若溪"), m_branch)};
}

RecordEdit TestRecordEdits::edit(qint64 id, const QString& key, const QVariant& value) const
{
    Record record;
    record.kind = Kind::Member;
    record.id = id;
    record.revision = member(id).revision;
    return {record, {{key, value}}};
}

RecordEdits TestRecordEdits::action(const QList<RecordEdit>& edits) const
{
    return {Kind::Member, QStringLiteral("paste"), QStringLiteral("粘贴 3 行党员"), edits};
}

void TestRecordEdits::changesManyInOneStepThatIsTakenBackWhole()
{
    QList<RecordEdit> edits;
    for (const qint64 id : m_members)
        edits.append(edit(id, QStringLiteral("rank"), QStringLiteral("一级科员")));
    BL_TRY(records, applyEdits(m_store->ledger(), action(edits)));
    QCOMPARE(records.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(member(m_members[i]).text(QStringLiteral("rank")), QStringLiteral("一级科员"));
        QCOMPARE(records[i].revision, member(m_members[i]).revision);
    }
    BL_TRY(labels, m_store->reader()->undoLabels());
    QCOMPARE(labels.undo, QStringLiteral("粘贴 3 行党员"));
    BL_TRY(outcome, stepBack(m_store->ledger(), UndoDirection::Undo));
    QCOMPARE(outcome.records, 3);
    for (const qint64 id : m_members)
        QVERIFY(!member(id).isStated(QStringLiteral("rank")));
}

void TestRecordEdits::writesNothingWhereOneIsRefused()
{
    qsizetype failedAt = -1;
    const auto done = applyEdits(m_store->ledger(),
                                 action({edit(m_members[0], QStringLiteral("sex"), QStringLiteral("女")),
                                         edit(m_members[1], QStringLiteral("sex"), QStringLiteral("南"))}),
                                 &failedAt);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::Validation);
    QCOMPARE(done.error().fields.value(0).field, QStringLiteral("sex"));
    QCOMPARE(failedAt, 1);
    QVERIFY(!member(m_members[0]).isStated(QStringLiteral("sex")));
    QCOMPARE(member(m_members[0]).revision, 1);
}

void TestRecordEdits::writesNothingOverAChangedRecord()
{
    const RecordEdit first = edit(m_members[0], QStringLiteral("rank"), QStringLiteral("一级科员"));
    const RecordEdit late = edit(m_members[1], QStringLiteral("rank"), QStringLiteral("一级科员"));
    Record elsewhere = member(m_members[1]);
    elsewhere.set(QStringLiteral("rank"), QStringLiteral("四级主任科员"));
    BL_DONE(m_store->save(elsewhere));
    qsizetype failedAt = -1;
    const auto done = applyEdits(m_store->ledger(), action({first, late}), &failedAt);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(failedAt, 1);
    QVERIFY(!member(m_members[0]).isStated(QStringLiteral("rank")));
    QCOMPARE(member(m_members[1]).text(QStringLiteral("rank")), QStringLiteral("四级主任科员"));
}

void TestRecordEdits::writesNothingIntoADeletedRecord()
{
    const RecordEdit late = edit(m_members[1], QStringLiteral("rank"), QStringLiteral("一级科员"));
    BL_DONE(m_store->remove(member(m_members[1])));
    const auto done = applyEdits(m_store->ledger(), action({late}));
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::Conflict);
}

void TestRecordEdits::makesNewRecords()
{
    RecordEdit fresh;
    fresh.record = m_store->session(QStringLiteral("学习"), QDate(2022, 7, 1), m_branch);
    fresh.values.insert(QStringLiteral("title"), QStringLiteral("学习党章"));
    RecordEdits all = action({fresh});
    all.kind = Kind::StudySession;
    BL_TRY(records, applyEdits(m_store->ledger(), all));
    QVERIFY(records.constFirst().id != 0);
    BL_TRY(stored, m_store->reader()->load(Kind::StudySession, records.constFirst().id));
    QCOMPARE(stored.text(QStringLiteral("title")), QStringLiteral("学习党章"));
}

void TestRecordEdits::keepsPartsAndOtherFields()
{
    const Record before = member(m_members[0]);
    BL_DONE(
        applyEdits(m_store->ledger(), action({edit(m_members[0], QStringLiteral("rank"), QStringLiteral("科员"))})));
    const Record after = member(m_members[0]);
    QCOMPARE(after.parts, before.parts);
    QCOMPARE(after.text(QStringLiteral("category")), before.text(QStringLiteral("category")));
    QCOMPARE(after.number(QStringLiteral("branch")), m_branch);
}

void TestRecordEdits::emptiesAField()
{
    BL_DONE(applyEdits(m_store->ledger(), action({edit(m_members[0], QStringLiteral("admitted_on"), {})})));
    QVERIFY(!member(m_members[0]).isStated(QStringLiteral("admitted_on")));
    const auto refused = applyEdits(m_store->ledger(), action({edit(m_members[0], QStringLiteral("name"), {})}));
    QVERIFY(!refused.has_value());
}

QTEST_GUILESS_MAIN(TestRecordEdits)
#include "tst_recordedits.moc"
