// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"

using namespace ledger;
using namespace ledger::testing;

/// Everything that one user's action does, or does not.
class TestWriteDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaveWritesOneAuditGroup();
    void tellsWhatWasWrittenLast();
    void anUnchangedSaveWritesNothing();
    void sensitiveFieldsAreOnlySaidToHaveChanged();
    void aFailingActionLeavesNothing();
    void refusesWhatAKindCannotDoWithout();
    void refusesAMemberOfNoBranch();
    void refusesTheSecondOfTwoEdits();
    void deletedRecordsLieInTheRecycleBin();
    void searchFollowsEveryChange();
    void derivedFieldsFollowTheParts();
    void announcesWhatWasChanged();
    void aReaderSeesOnlyWhatIsCommitted();
};

static qint64 count(TestLedger& ledger, const QString& table)
{
    const auto number = ledger.reader()->connection().number(QStringLiteral("SELECT count(*) FROM ") + table);
    return number ? *number : -1;
}

static qint64 hits(TestLedger& ledger, const QString& words)
{
    const auto found = ledger.reader()->search(words, 20);
    return found ? found->total : -1;
}

void TestWriteDoor::tellsWhatWasWrittenLast()
{
    TestLedger store;
    const qint64 first = store.addBranch(QStringLiteral("第一党支部"));
    const qint64 second = store.addBranch(QStringLiteral("第二党支部"));
    Record late = store.session(QStringLiteral("十二月的会"), QDate(2022, 12, 1), first);
    Record early = store.session(QStringLiteral("一月的会"), QDate(2022, 1, 5), second);
    Record gone = store.honor(QStringLiteral("撤下的荣誉"), QDate(2022, 7, 1), QStringLiteral("张三"));
    for (Record* record : {&late, &early, &gone})
        BL_DONE(store.save(*record));
    BL_DONE(store.remove(gone));
    const QList<Kind> kinds{Kind::StudySession, Kind::Honor};
    const auto titles = [&](const QList<qint64>& branches, int most) {
        QStringList found;
        const auto records = store.reader()->lastWritten(kinds, branches, most);
        for (const Record& record : records.value_or(QList<Record>()))
            found << record.text(QStringLiteral("title"));
        return found;
    };
    QCOMPARE(titles({}, 4), (QStringList{QStringLiteral("一月的会"), QStringLiteral("十二月的会")}));
    QCOMPARE(titles({first}, 4), QStringList{QStringLiteral("十二月的会")});
    QCOMPARE(titles({}, 1), QStringList{QStringLiteral("一月的会")});
}

void TestWriteDoor::aSaveWritesOneAuditGroup()
{
    TestLedger ledger;
    const qint64 groups = count(ledger, QStringLiteral("audit_groups"));
    Record honor = ledger.honor(QStringLiteral("优秀共产党员"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_TRY(created, ledger.save(honor));
    QCOMPARE(created.ids.value(Kind::Honor), QSet<qint64>{honor.id});
    honor.set(QStringLiteral("rank"), QStringLiteral("一等奖"));
    BL_TRY(changed, ledger.save(honor));
    BL_TRY(removed, ledger.remove(honor));
    BL_TRY(restored, ledger.restore(honor));
    QCOMPARE(count(ledger, QStringLiteral("audit_groups")), groups + 4);
    QCOMPARE(count(ledger, QStringLiteral("audit_entries")), 4);
    BL_TRY(history, ledger.reader()->history(Kind::Honor, honor.id));
    QCOMPARE(history.size(), 4);
    QStringList actions;
    for (const HistoryEntry& entry : history)
        actions << entry.action;
    std::sort(actions.begin(), actions.end());
    QCOMPARE(actions.join(u' '), QStringLiteral("changed created deleted restored"));
}

void TestWriteDoor::anUnchangedSaveWritesNothing()
{
    TestLedger ledger;
    Record honor = ledger.honor(QStringLiteral("优秀共产党员"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(ledger.save(honor));
    const qint64 groups = count(ledger, QStringLiteral("audit_groups"));
    BL_TRY(again, ledger.save(honor));
    QVERIFY(again.isEmpty());
    QCOMPARE(honor.revision, 1);
    QCOMPARE(count(ledger, QStringLiteral("audit_groups")), groups);
}

void TestWriteDoor::sensitiveFieldsAreOnlySaidToHaveChanged()
{
    TestLedger ledger;
    const qint64 branch = ledger.addBranch(QStringLiteral("第一党支部"));
    const qint64 id = ledger.addMember(QStringLiteral("张三"), branch);
    BL_TRY(member, ledger.reader()->load(Kind::Member, id));
    member.set(QStringLiteral("id_number"), QStringLiteral("130999198001010013"));
    BL_DONE(ledger.save(member));
    BL_TRY(stored,
           ledger.reader()->connection().first(
               QStringLiteral("SELECT group_concat(changes) FROM audit_entries WHERE changes IS NOT NULL")));
    QVERIFY(stored->toString().contains(QStringLiteral("\"id_number\":\"changed\"")));
    QVERIFY(!stored->toString().contains(QStringLiteral("130999198001010013")));
}

void TestWriteDoor::aFailingActionLeavesNothing()
{
    TestLedger ledger;
    const qint64 groups = count(ledger, QStringLiteral("audit_groups"));
    const auto refused =
        ledger.ledger().transact(QStringLiteral("save"), QStringLiteral("保存"), [&](UnitOfWork& unit) -> Result<> {
            Record honor = ledger.honor(QStringLiteral("先进个人"), QDate(2022, 7, 1), QStringLiteral("张三"));
            if (auto saved = unit.save(honor); !saved)
                return saved;
            return fail(ErrorCode::Validation, QStringLiteral("第二条不合格"));
        });
    QVERIFY(!refused.has_value());
    QCOMPARE(count(ledger, QStringLiteral("honors")), 0);
    QCOMPARE(count(ledger, QStringLiteral("honor_recipients")), 0);
    QCOMPARE(count(ledger, QStringLiteral("audit_groups")), groups);
    QCOMPARE(hits(ledger, QStringLiteral("先进个人")), 0);
}

void TestWriteDoor::refusesWhatAKindCannotDoWithout()
{
    TestLedger ledger;
    for (const Kind kind : allKinds) {
        Record empty;
        empty.kind = kind;
        const auto refused = ledger.save(empty);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Validation);
        QVERIFY(!refused.error().fields.isEmpty());
        for (const FieldError& error : refused.error().fields)
            QVERIFY2(ledger.ledger().schema().of(kind).field(error.field), qPrintable(error.field));
    }
}

void TestWriteDoor::refusesAMemberOfNoBranch()
{
    TestLedger ledger;
    const qint64 branch = ledger.addBranch(QStringLiteral("第一党支部"));
    Record member;
    member.kind = Kind::Member;
    member.set(QStringLiteral("name"), QStringLiteral("张三"));
    member.set(QStringLiteral("category"), QStringLiteral("正式党员"));
    const auto refused = ledger.save(member);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Validation);
    QCOMPARE(refused.error().fields.size(), 1);
    QCOMPARE(refused.error().fields.constFirst().field, QStringLiteral("branch"));
    member.parts[QStringLiteral("memberships")] = {PartRow{branch, {}, {}, {}, {}}};
    BL_DONE(ledger.save(member));
    member.parts[QStringLiteral("memberships")].clear();
    QVERIFY(!ledger.save(member).has_value());
}

void TestWriteDoor::refusesTheSecondOfTwoEdits()
{
    TestLedger ledger;
    Record mine = ledger.honor(QStringLiteral("优秀共产党员"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(ledger.save(mine));
    Record theirs = mine;
    theirs.set(QStringLiteral("notes"), QStringLiteral("他改的"));
    BL_DONE(ledger.save(theirs));
    mine.set(QStringLiteral("notes"), QStringLiteral("我改的"));
    const auto refused = ledger.save(mine);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    BL_TRY(stored, ledger.reader()->load(Kind::Honor, mine.id));
    QCOMPARE(stored.text(QStringLiteral("notes")), QStringLiteral("他改的"));
}

void TestWriteDoor::deletedRecordsLieInTheRecycleBin()
{
    TestLedger ledger;
    Record honor = ledger.honor(QStringLiteral("优秀共产党员"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(ledger.save(honor));
    BL_DONE(ledger.remove(honor));
    ListQuery query;
    query.kind = Kind::Honor;
    QVERIFY(ledger.reader()->ids(query)->isEmpty());
    query.listed = ListedRecords::Deleted;
    QCOMPARE(*ledger.reader()->ids(query), QList<qint64>{honor.id});
    BL_TRY(inBin, ledger.reader()->load(Kind::Honor, honor.id));
    QVERIFY(inBin.isDeleted);
    QVERIFY(sameContent(ledger.ledger().schema().of(Kind::Honor), inBin, honor));
    BL_DONE(ledger.restore(honor));
    QVERIFY(ledger.reader()->ids(query)->isEmpty());
    BL_TRY(back, ledger.reader()->load(Kind::Honor, honor.id));
    QVERIFY(!back.isDeleted);
}

void TestWriteDoor::searchFollowsEveryChange()
{
    TestLedger ledger;
    Record honor = ledger.honor(QStringLiteral("优秀共产党员"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(ledger.save(honor));
    QCOMPARE(hits(ledger, QStringLiteral("共产党员")), 1);
    QCOMPARE(hits(ledger, QStringLiteral("zhangsan")), 1);
    honor.set(QStringLiteral("title"), QStringLiteral("岗位标兵"));
    honor.parts[QStringLiteral("honor_recipients")] = {PartRow{{}, {}, QStringLiteral("李四")}};
    BL_DONE(ledger.save(honor));
    QCOMPARE(hits(ledger, QStringLiteral("共产党员")), 0);
    QCOMPARE(hits(ledger, QStringLiteral("zhangsan")), 0);
    QCOMPARE(hits(ledger, QStringLiteral("标兵 李四")), 1);
    BL_DONE(ledger.remove(honor));
    QCOMPARE(hits(ledger, QStringLiteral("标兵")), 0);
    BL_DONE(ledger.restore(honor));
    QCOMPARE(hits(ledger, QStringLiteral("标兵")), 1);
}

void TestWriteDoor::derivedFieldsFollowTheParts()
{
    TestLedger ledger;
    Record honor = ledger.honor(QStringLiteral("优秀共产党员"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(ledger.save(honor));
    QCOMPARE(honor.text(QStringLiteral("recipients")), QStringLiteral("张三"));
    const qint64 branch = ledger.addBranch(QStringLiteral("第一党支部"));
    const qint64 member = ledger.addMember(QStringLiteral("王五"), branch);
    QCOMPARE(ledger.reader()->load(Kind::Member, member)->number(QStringLiteral("branch")), branch);
    Record session = ledger.session(QStringLiteral("七月主题党日"), QDate(2022, 7, 1), branch);
    session.parts[QStringLiteral("attendances")] = {PartRow{member, true, {}}};
    BL_DONE(ledger.save(session));
    QCOMPARE(session.number(QStringLiteral("present")), 1);
    QCOMPARE(session.number(QStringLiteral("expected")), 1);
    QCOMPARE(session.text(QStringLiteral("scope")), QStringLiteral("本院"));
}

void TestWriteDoor::announcesWhatWasChanged()
{
    TestLedger ledger;
    QList<Changes> announced;
    QObject::connect(&ledger.ledger().hub(), &ChangeHub::changed, this,
                     [&](const Changes& changes) { announced << changes; });
    Record honor = ledger.honor(QStringLiteral("优秀共产党员"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(ledger.save(honor));
    QTRY_COMPARE(announced.size(), 1);
    QCOMPARE(announced.constFirst().ids.value(Kind::Honor), QSet<qint64>{honor.id});
    QVERIFY(announced.constFirst().touches(Kind::Honor));
    QVERIFY(!announced.constFirst().touches(Kind::Member));
}

void TestWriteDoor::aReaderSeesOnlyWhatIsCommitted()
{
    TestLedger ledger;
    const auto reader = ledger.reader();
    qint64 during = -1;
    const auto done =
        ledger.ledger().transact(QStringLiteral("save"), QStringLiteral("保存"), [&](UnitOfWork& unit) -> Result<> {
            Record honor = ledger.honor(QStringLiteral("优秀共产党员"), QDate(2022, 7, 1), QStringLiteral("张三"));
            auto saved = unit.save(honor);
            auto other = Connection::open(ledger.path(), Access::ReadOnly);
            if (other)
                during = *(*other)->number(QStringLiteral("SELECT count(*) FROM honors"));
            return saved;
        });
    QVERIFY(done.has_value());
    QCOMPARE(during, 0);
    QCOMPARE(*reader->connection().number(QStringLiteral("SELECT count(*) FROM honors")), 1);
}

QTEST_GUILESS_MAIN(TestWriteDoor)
#include "tst_writedoor.moc"
