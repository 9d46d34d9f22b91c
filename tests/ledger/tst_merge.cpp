// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/merge.h"

#include "ledger/ledgerfixture.h"
#include "ledger/undo.h"
#include "storage/recorddigest.h"

using namespace ledger;
using namespace ledger::testing;

/// Two records become one, everything that led to the other leads to the kept one, and all of it comes back.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void movesEverythingThatNamesAMember();
    void namesNobodyTwiceInOneMeeting();
    void countsTheNamesOfBothMeetings();
    void comesBackExactlyAndGoesAgain();
    void movesEvidenceAndChildren();
    void movesMembersAndChildBranches();
    void refusesBranchesOfOneLine();
    void refusesWhatWasChangedMeanwhile();
    void refusesWhatMayNotBeSaved();
    void takesInWhatWasNeverSaved();
    void leadsFromTheRecycleBinToo();

private:
    QHash<QString, QByteArray> contents();
    MergeRequest request(Kind kind, qint64 kept, qint64 gone);
    qint64 links(Kind kind, qint64 id) { return countLinks(*m_ledger->reader(), kind, id).value_or(-1); }
    void requireClean();
    Record load(Kind kind, qint64 id) { return m_ledger->reader()->load(kind, id).value_or(Record{}); }

    std::unique_ptr<TestLedger> m_ledger;
    qint64 m_organ = 0;
    qint64 m_branch = 0;
    qint64 m_ann = 0;
    qint64 m_twin = 0;
    Record m_meeting;
    Record m_honor;
    Record m_activity;
};

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// A branch with a member and her twin, who both stand in a meeting; the twin in an honor, an activity and a post too.
void TestMerge::init()
{
    m_ledger = std::make_unique<TestLedger>();
    m_organ = m_ledger->addBranch(text("机关党委"), text("机关党委"));
    m_branch = m_ledger->addBranch(text("第一党支部"), text("党支部"), m_organ);
    m_ann = m_ledger->addMember(text("安知远"), m_branch);
    m_twin = m_ledger->addMember(text("安 知远"), m_branch);
    m_meeting = m_ledger->session(text("学习党章"), QDate(2022, 8, 5), m_branch);
    m_meeting.parts[text("attendances")] = {PartRow{m_ann, false, text("出差")}, PartRow{m_twin, true, {}}};
    BL_DONE(m_ledger->save(m_meeting));
    m_honor = m_ledger->honor(text("优秀共产党员"), QDate(2022, 7, 1), text("安知远"));
    m_honor.parts[text("honor_recipients")] = {PartRow{m_twin, {}, text("安知远")}};
    BL_DONE(m_ledger->save(m_honor));
    m_activity = {};
    m_activity.kind = Kind::VolunteerActivity;
    m_activity.set(text("title"), text("献血"));
    m_activity.set(text("category"), text("无偿献血"));
    m_activity.set(text("held_on"), QVariant::fromValue(PartialDate::day(QDate(2022, 9, 1))));
    m_activity.parts[text("volunteer_participants")] = {PartRow{m_twin, text("安知远"), 2.0, 400.0, text("毫升")}};
    BL_DONE(m_ledger->save(m_activity));
    Record branch = load(Kind::Branch, m_branch);
    branch.parts[text("branch_posts")] = {PartRow{m_twin, text("安知远"), text("书记"), {}, {}}};
    BL_DONE(m_ledger->save(branch));
}

void TestMerge::cleanup()
{
    m_ledger.reset();
}

/// Every record of every kind, deleted ones too: whether it is deleted, and its exact content.
QHash<QString, QByteArray> TestMerge::contents()
{
    QHash<QString, QByteArray> all;
    const auto reader = m_ledger->reader();
    for (const Kind kind : allKinds) {
        const KindInfo& info = m_ledger->ledger().schema().of(kind);
        for (const ListedRecords listed : {ListedRecords::Present, ListedRecords::Deleted}) {
            ListQuery query;
            query.kind = kind;
            query.listed = listed;
            const auto ids = reader->ids(query);
            const auto records = reader->load(kind, ids.value_or(QList<qint64>()));
            for (const Record& record : records.value_or(QList<Record>()))
                all.insert(QStringLiteral("%1/%2/%3").arg(info.key).arg(record.id).arg(record.isDeleted),
                           recordDigest(info, record));
        }
    }
    return all;
}

MergeRequest TestMerge::request(Kind kind, qint64 kept, qint64 gone)
{
    return {load(kind, kept), gone, load(kind, gone).revision, 0};
}

void TestMerge::requireClean()
{
    BL_TRY(findings, m_ledger->reader()->check({}));
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().message));
}

void TestMerge::movesEverythingThatNamesAMember()
{
    QCOMPARE(links(Kind::Member, m_twin), 4);
    BL_TRY(merged, mergeRecords(m_ledger->ledger(), request(Kind::Member, m_ann, m_twin)));
    QCOMPARE(merged.links, 4);
    QVERIFY(load(Kind::Member, m_twin).isDeleted);
    QCOMPARE(load(Kind::Honor, m_honor.id).parts[text("honor_recipients")].first().first().toLongLong(), m_ann);
    QCOMPARE(load(Kind::VolunteerActivity, m_activity.id).parts[text("volunteer_participants")].first().first(),
             QVariant(m_ann));
    QCOMPARE(load(Kind::Branch, m_branch).parts[text("branch_posts")].first().first().toLongLong(), m_ann);
    QCOMPARE(links(Kind::Member, m_twin), 0);
    QCOMPARE(links(Kind::Member, m_ann), 4);
    requireClean();
}

void TestMerge::namesNobodyTwiceInOneMeeting()
{
    QCOMPARE(load(Kind::StudySession, m_meeting.id).number(text("expected")), 2);
    BL_DONE(mergeRecords(m_ledger->ledger(), request(Kind::Member, m_ann, m_twin)));
    const Record meeting = load(Kind::StudySession, m_meeting.id);
    const QList<PartRow> rows = meeting.parts[text("attendances")];
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().value(1).toBool());
    QVERIFY(!rows.first().value(2).isValid());
    // The counts had come from the names; what somebody states stays.
    QCOMPARE(meeting.number(text("expected")), 1);
    QCOMPARE(meeting.number(text("present")), 1);
}

void TestMerge::countsTheNamesOfBothMeetings()
{
    const qint64 bao = m_ledger->addMember(text("鲍晓棠"), m_branch);
    Record other = m_ledger->session(text("学习党章"), QDate(2022, 8, 5), m_branch);
    other.parts[text("attendances")] = {PartRow{m_ann, false, text("出差")}, PartRow{bao, true, {}}};
    BL_DONE(m_ledger->save(other));
    MergeRequest asked = request(Kind::StudySession, m_meeting.id, other.id);
    asked.kept.parts[text("attendances")].append(other.parts[text("attendances")].last());
    BL_DONE(mergeRecords(m_ledger->ledger(), asked));
    QCOMPARE(load(Kind::StudySession, m_meeting.id).number(text("expected")), 3);
    QCOMPARE(load(Kind::StudySession, m_meeting.id).number(text("present")), 2);
    // A stated count stays as it was written.
    Record stated = m_ledger->session(text("党课"), QDate(2022, 8, 9), m_branch);
    stated.set(text("expected"), 26LL);
    stated.parts[text("attendances")] = {PartRow{m_twin, true, {}}};
    BL_DONE(m_ledger->save(stated));
    BL_DONE(mergeRecords(m_ledger->ledger(), request(Kind::Member, m_ann, m_twin)));
    QCOMPARE(load(Kind::StudySession, stated.id).number(text("expected")), 26);
    requireClean();
}

void TestMerge::comesBackExactlyAndGoesAgain()
{
    const auto before = contents();
    MergeRequest asked = request(Kind::Member, m_ann, m_twin);
    asked.kept.set(text("native_place"), text("云州"));
    BL_DONE(mergeRecords(m_ledger->ledger(), asked));
    const auto after = contents();
    QVERIFY(after != before);
    BL_TRY(undone, stepBack(m_ledger->ledger(), UndoDirection::Undo));
    QCOMPARE(undone.label, text("合并党员：安知远"));
    QVERIFY(undone.kept.isEmpty());
    QCOMPARE(contents(), before);
    requireClean();
    BL_DONE(stepBack(m_ledger->ledger(), UndoDirection::Redo));
    QCOMPARE(contents(), after);
    requireClean();
    BL_DONE(stepBack(m_ledger->ledger(), UndoDirection::Undo));
    QCOMPARE(contents(), before);
}

void TestMerge::movesEvidenceAndChildren()
{
    Record first;
    first.kind = Kind::WorkRecord;
    first.set(text("title"), text("制度汇编"));
    first.set(text("category"), text("制度文件"));
    first.set(text("recorded_on"), QVariant::fromValue(PartialDate::day(QDate(2022, 9, 1))));
    Record second = first;
    BL_DONE(m_ledger->save(first));
    BL_DONE(m_ledger->save(second));
    Record child = first;
    child.id = 0;
    child.revision = 0;
    child.uid.clear();
    child.set(text("title"), text("学习制度"));
    child.set(text("parent_uid"), second.uid);
    BL_DONE(m_ledger->save(child));
    Record item;
    item.kind = Kind::ResponsibilityItem;
    item.set(text("task"), text("完善制度"));
    item.set(text("year"), 2022LL);
    item.parts[text("responsibility_evidence")] = {PartRow{text("work_record"), first.uid, {}},
                                                   PartRow{text("work_record"), second.uid, text("第二版")}};
    BL_DONE(m_ledger->save(item));
    const auto before = contents();
    BL_TRY(merged, mergeRecords(m_ledger->ledger(), request(Kind::WorkRecord, first.id, second.id)));
    QCOMPARE(merged.links, 2);
    const auto evidence = load(Kind::ResponsibilityItem, item.id).parts[text("responsibility_evidence")];
    QCOMPARE(evidence.size(), 1);
    QCOMPARE(evidence.first().first(3), (PartRow{text("work_record"), first.uid, text("第二版")}));
    QCOMPARE(load(Kind::WorkRecord, child.id).text(text("parent_uid")), first.uid);
    requireClean();
    BL_DONE(stepBack(m_ledger->ledger(), UndoDirection::Undo));
    QCOMPARE(contents(), before);
}

void TestMerge::movesMembersAndChildBranches()
{
    const qint64 other = m_ledger->addBranch(text("一支部"), text("党支部"), m_organ);
    const qint64 group = m_ledger->addBranch(text("第一党小组"), text("党小组"), other);
    const qint64 bao = m_ledger->addMember(text("鲍晓棠"), other, group);
    const auto before = contents();
    BL_DONE(mergeRecords(m_ledger->ledger(), request(Kind::Branch, m_branch, other)));
    QCOMPARE(load(Kind::Branch, group).number(text("parent")), m_branch);
    const Record member = load(Kind::Member, bao);
    QCOMPARE(member.number(text("branch")), m_branch);
    QCOMPARE(member.parts[text("memberships")].first(), (PartRow{m_branch, group, {}, {}, {}}));
    requireClean();
    BL_DONE(stepBack(m_ledger->ledger(), UndoDirection::Undo));
    QCOMPARE(contents(), before);
    requireClean();
}

void TestMerge::refusesBranchesOfOneLine()
{
    const qint64 group = m_ledger->addBranch(text("第一党小组"), text("党小组"), m_branch);
    const auto before = contents();
    for (const auto& [kept, gone] : {std::pair(m_organ, group), std::pair(group, m_organ)}) {
        const auto merged = mergeRecords(m_ledger->ledger(), request(Kind::Branch, kept, gone));
        QVERIFY(!merged.has_value());
        QCOMPARE(merged.error().code, ErrorCode::Validation);
    }
    QCOMPARE(contents(), before);
}

void TestMerge::refusesWhatWasChangedMeanwhile()
{
    const MergeRequest asked = request(Kind::Member, m_ann, m_twin);
    Record twin = load(Kind::Member, m_twin);
    twin.set(text("native_place"), text("云州"));
    BL_DONE(m_ledger->save(twin));
    const auto before = contents();
    const auto merged = mergeRecords(m_ledger->ledger(), asked);
    QVERIFY(!merged.has_value());
    QCOMPARE(merged.error().code, ErrorCode::Conflict);
    MergeRequest stale = request(Kind::Member, m_ann, m_twin);
    stale.kept.revision += 1;
    stale.kept.set(text("native_place"), text("云州"));
    QCOMPARE(mergeRecords(m_ledger->ledger(), stale).error().code, ErrorCode::Conflict);
    QCOMPARE(contents(), before);
}

void TestMerge::refusesWhatMayNotBeSaved()
{
    MergeRequest asked = request(Kind::Member, m_ann, m_twin);
    asked.kept.set(text("name"), {});
    const auto before = contents();
    const auto merged = mergeRecords(m_ledger->ledger(), asked);
    QVERIFY(!merged.has_value());
    QCOMPARE(merged.error().fields.value(0).field, text("name"));
    QCOMPARE(contents(), before);
}

void TestMerge::takesInWhatWasNeverSaved()
{
    MergeRequest asked{load(Kind::StudySession, m_meeting.id), 0, 0, 0};
    asked.kept.set(text("place"), text("三楼"));
    BL_TRY(merged, mergeRecords(m_ledger->ledger(), asked));
    QCOMPARE(merged.links, 0);
    QCOMPARE(load(Kind::StudySession, m_meeting.id).text(text("place")), text("三楼"));
    QVERIFY(merged.step != 0);
    // What changed nothing must not offer to take back what was done before it.
    asked.kept = load(Kind::StudySession, m_meeting.id);
    BL_TRY(again, mergeRecords(m_ledger->ledger(), asked));
    QCOMPARE(again.step, 0);
    // The action can be taken back as long as it is the last one.
    Record branch = load(Kind::Branch, m_branch);
    branch.set(text("contact"), text("安知远"));
    BL_DONE(m_ledger->save(branch));
    QCOMPARE(takeBack(m_ledger->ledger(), merged.step).error().code, ErrorCode::Conflict);
    BL_DONE(stepBack(m_ledger->ledger(), UndoDirection::Undo));
    BL_TRY(undone, takeBack(m_ledger->ledger(), merged.step));
    QCOMPARE(undone.label, text("合并学习与组织生活：学习党章"));
    QVERIFY(!load(Kind::StudySession, m_meeting.id).isStated(text("place")));
}

void TestMerge::leadsFromTheRecycleBinToo()
{
    BL_DONE(m_ledger->remove(m_honor));
    const auto before = contents();
    BL_DONE(mergeRecords(m_ledger->ledger(), request(Kind::Member, m_ann, m_twin)));
    BL_DONE(m_ledger->restore(m_honor));
    QCOMPARE(load(Kind::Honor, m_honor.id).parts[text("honor_recipients")].first().first().toLongLong(), m_ann);
    BL_DONE(stepBack(m_ledger->ledger(), UndoDirection::Undo));
    BL_DONE(stepBack(m_ledger->ledger(), UndoDirection::Undo));
    QCOMPARE(contents(), before);
    // The deletion before it can still be taken back.
    BL_DONE(stepBack(m_ledger->ledger(), UndoDirection::Undo));
    QVERIFY(!load(Kind::Honor, m_honor.id).isDeleted);
    requireClean();
}

QTEST_GUILESS_MAIN(TestMerge)

#include "tst_merge.moc"
