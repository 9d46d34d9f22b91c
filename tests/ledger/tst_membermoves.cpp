// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/membermoves.h"

#include "ledger/ledgerfixture.h"
#include "ledger/undo.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// What a move may say, and what follows from it beside the member's own record.
class TestMemberMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyDiesTomorrow();
    void whatIsForProbationersIsRefusedToFullMembers();
    void whoLeavesHoldsNoPostFromTheDayOn();

private:
    MemberMove event(const char* word, QDate day) const;
    QVariant endOfPost() const;

    std::unique_ptr<TestLedger> m_ledger;
    qint64 m_branch = 0;
    qint64 m_member = 0;
};

void TestMemberMoves::init()
{
    m_ledger = std::make_unique<TestLedger>(Clock::fixed(QDate(2022, 9, 30)));
    m_branch = m_ledger->addBranch(QStringLiteral("第一党支部"));
    m_member = m_ledger->addMember(QStringLiteral("安知远"), m_branch);
    BL_TRY(branch, m_ledger->reader()->load(Kind::Branch, m_branch));
    branch.parts[QStringLiteral("branch_posts")] = {
        PartRow{m_member, QStringLiteral("安知远"), QStringLiteral("书记"), {}, {}}};
    BL_DONE(m_ledger->save(branch));
}

MemberMove TestMemberMoves::event(const char* word, QDate day) const
{
    MemberMove move;
    move.what = MemberMove::What::Event;
    move.event = QString::fromUtf8(word);
    move.day = day;
    return move;
}

QVariant TestMemberMoves::endOfPost() const
{
    return m_ledger->reader()
        ->load(Kind::Branch, m_branch)
        ->parts.value(QStringLiteral("branch_posts"))
        .constFirst()
        .value(4);
}

void TestMemberMoves::nobodyDiesTomorrow()
{
    const auto done = applyMove(m_ledger->ledger(), {m_member}, event("去世", QDate(2022, 10, 1)), {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Validation);
    QVERIFY2(done.error().message.contains(QStringLiteral("今天之后")), qPrintable(done.error().message));
    BL_DONE(applyMove(m_ledger->ledger(), {m_member}, event("去世", QDate(2022, 9, 30)), QStringLiteral("登记变动")));
}

void TestMemberMoves::whatIsForProbationersIsRefusedToFullMembers()
{
    for (const char* word : {"取消预备党员资格", "延长预备期"}) {
        const auto done = applyMove(m_ledger->ledger(), {m_member}, event(word, QDate(2022, 9, 1)), {});
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("正式党员")), qPrintable(done.error().message));
    }
}

void TestMemberMoves::whoLeavesHoldsNoPostFromTheDayOn()
{
    QVERIFY(!endOfPost().isValid());
    MemberMove move;
    move.what = MemberMove::What::Leave;
    move.day = QDate(2022, 8, 31);
    BL_DONE(applyMove(m_ledger->ledger(), {m_member}, move, QStringLiteral("登记变动")));
    QCOMPARE(endOfPost().value<PartialDate>().first, QDate(2022, 8, 31));
    BL_DONE(stepBack(m_ledger->ledger(), UndoDirection::Undo));
    QVERIFY(!endOfPost().isValid());
}

QTEST_GUILESS_MAIN(TestMemberMoves)
#include "tst_membermoves.moc"
