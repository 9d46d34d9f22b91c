// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/drafts.h"

#include "ledger/ledgerfixture.h"

using namespace ledger;
using namespace ledger::testing;

/// What is typed and not saved outlives the program, and is no record.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ledger = std::make_unique<TestLedger>(); }
    void comesBackAsItWasTyped();
    void keepsTheLatestStateOnly();
    void isNoRecord();
    void goesWithTheSaveOrStaysWithoutIt();
    void isNotKeptInAReadOnlyLedger();

private:
    QList<Draft> drafts() { return draftsOf(*m_ledger->reader()).value_or(QList<Draft>()); }
    static Record emptyHonor()
    {
        Record record;
        record.kind = Kind::Honor;
        return record;
    }
    Draft draftOf(const Record& record)
    {
        Draft draft;
        draft.record = record;
        return draft;
    }

    std::unique_ptr<TestLedger> m_ledger;
};

void TestDrafts::comesBackAsItWasTyped()
{
    const qint64 branch = m_ledger->addBranch(QStringLiteral("第一党支部"));
    Record typed = m_ledger->session(QStringLiteral("学习“党章”，第１讲"), QDate(2022, 7, 1), branch);
    typed.parts[QStringLiteral("attendances")] = {PartRow{QVariant(), QStringLiteral("赵一")}};
    Draft draft = draftOf(typed);
    BL_DONE(keepDraft(m_ledger->ledger(), draft));
    QVERIFY(draft.id != 0);
    QCOMPARE(drafts().size(), 1);
    const Draft back = drafts().first();
    QCOMPARE(back.id, draft.id);
    QCOMPARE(back.record.id, 0);
    QVERIFY(sameContent(m_ledger->ledger().schema().of(Kind::StudySession), back.record, typed));
}

void TestDrafts::keepsTheLatestStateOnly()
{
    Draft draft = draftOf(m_ledger->honor(QStringLiteral("优秀"), QDate(2022, 7, 1), QStringLiteral("张三")));
    BL_DONE(keepDraft(m_ledger->ledger(), draft));
    draft.record.set(QStringLiteral("title"), QStringLiteral("优秀共产党员"));
    BL_DONE(keepDraft(m_ledger->ledger(), draft));
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(drafts().first().record.text(QStringLiteral("title")), QStringLiteral("优秀共产党员"));
    BL_DONE(dropDraft(m_ledger->ledger(), draft.id));
    QVERIFY(drafts().isEmpty());
}

void TestDrafts::isNoRecord()
{
    BL_TRY(before, m_ledger->reader()->lastAuditGroup());
    Draft draft = draftOf(emptyHonor());
    BL_DONE(keepDraft(m_ledger->ledger(), draft));
    BL_TRY(after, m_ledger->reader()->lastAuditGroup());
    QCOMPARE(after, before);
    ListQuery query;
    query.kind = Kind::Honor;
    BL_TRY(ids, m_ledger->reader()->ids(query));
    QVERIFY(ids.isEmpty());
    BL_TRY(labels, m_ledger->reader()->undoLabels());
    QCOMPARE(labels.undo, QString());
}

void TestDrafts::goesWithTheSaveOrStaysWithoutIt()
{
    Record honor = m_ledger->honor(QStringLiteral("优秀"), QDate(2022, 7, 1), QStringLiteral("张三"));
    Draft draft = draftOf(honor);
    BL_DONE(keepDraft(m_ledger->ledger(), draft));
    const auto save = [&](Record record) {
        return m_ledger->ledger().transact(QStringLiteral("save"), QStringLiteral("新建荣誉"), [&](UnitOfWork& work) {
            auto saved = work.save(record);
            return saved ? dropDraft(work, draft.id) : saved;
        });
    };
    Record lacking = honor;
    lacking.set(QStringLiteral("title"), {});
    QCOMPARE(save(lacking).error().code, ErrorCode::Validation);
    QCOMPARE(drafts().size(), 1);
    BL_DONE(save(honor));
    QVERIFY(drafts().isEmpty());
}

void TestDrafts::isNotKeptInAReadOnlyLedger()
{
    BL_TRY(second, Ledger::open(m_ledger->path(), OpenMode::PreferWrite, Clock::fixed(QDate(2022, 9, 30))));
    Draft draft = draftOf(emptyHonor());
    const auto kept = keepDraft(*second, draft);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::ReadOnly);
    QCOMPARE(draft.id, 0);
}

QTEST_GUILESS_MAIN(TestDrafts)

#include "tst_drafts.moc"
