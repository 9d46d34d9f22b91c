// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemlife.h"
#include "ledger/itemcopy.h"
#include "ledger/itemevidence.h"
#include "ledger/itemlifesteps.h"
#include "ledger/ledgerfixture.h"
#include "ledger/undo.h"
#include "ledger/unitofwork.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// From not started to closed and open again: reports are added, closing needs evidence and a second person, a closed item
/// is not changed.
class TestItemLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsAreAddedAndNeverOverwritten();
    void aReportTurnsPercentAndState();
    void refusesReportsThatSayNothing_data();
    void refusesReportsThatSayNothing();
    void closingNeedsEvidenceAndASecondPerson();
    void aClosedItemIsReadOnlyUntilItIsReopened();
    void nobodyClosesByTheField();
    void nobodyEntersAClosedItem();
    void aClosingThatWasTakenOverIsToldAsSuch();
    void closingIsTakenBackInOneStep();
    void evidenceThatChangesOrGoesIsTold();
    void proposesEvidenceAndSaysWhy();
    void copiesListsOfLastYear();

private:
    static QString text(const char* utf8) { return QString::fromUtf8(utf8); }
    static Record item(TestLedger& ledger, const char* task, const char* state = "进行中");
    static Record stored(TestLedger& ledger, const Record& item);
    static void link(TestLedger& ledger, Record& item, const Record& proof);
    static QString fieldOf(const Result<Changes>& done);
};

Record TestItemLife::item(TestLedger& ledger, const char* task, const char* state)
{
    Record record;
    record.kind = Kind::ResponsibilityItem;
    record.set(QStringLiteral("year"), qlonglong(2022));
    record.set(QStringLiteral("holder_type"), text("党组"));
    record.set(QStringLiteral("task"), text(task));
    record.set(QStringLiteral("state"), text(state));
    record.set(QStringLiteral("due_on"), QVariant::fromValue(PartialDate::day(QDate(2022, 6, 30))));
    [&] { BL_DONE(ledger.save(record)); }();
    return record;
}

Record TestItemLife::stored(TestLedger& ledger, const Record& item)
{
    const auto loaded = ledger.reader()->load(Kind::ResponsibilityItem, item.id);
    return loaded ? *loaded : Record();
}

void TestItemLife::link(TestLedger& ledger, Record& item, const Record& proof)
{
    item = stored(ledger, item);
    item.parts[text("responsibility_evidence")].append(PartRow{kindKey(proof.kind), proof.uid, {}});
    BL_DONE(ledger.save(item));
}

QString TestItemLife::fieldOf(const Result<Changes>& done)
{
    if (done)
        return QStringLiteral("done");
    return done.error().fields.isEmpty() ? done.error().message : done.error().fields.constFirst().field;
}

static ItemReport report(const Record& item, const char* words, std::optional<double> percent)
{
    ItemReport made;
    made.item = item.id;
    made.quarter = 3;
    made.text = QString::fromUtf8(words);
    made.percent = percent;
    made.enteredBy = QString::fromUtf8("李四");
    made.day = QDate(2022, 9, 20);
    return made;
}

void TestItemLife::reportsAreAddedAndNeverOverwritten()
{
    TestLedger ledger;
    const Record made = item(ledger, "讲党课");
    BL_DONE(reportOnItem(ledger.ledger(), report(made, "已讲两次", 50.0)));
    ItemReport correction = report(made, "只讲一次", 25.0);
    correction.corrects = 1;
    BL_DONE(reportOnItem(ledger.ledger(), correction));
    const KindInfo& info = ledger.ledger().schema().of(Kind::ResponsibilityItem);
    Record now = stored(ledger, made);
    const QList<ProgressEntry> entries = progressOf(info, now);
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0].isCorrected);
    QCOMPARE(entries[0].text, text("已讲两次"));
    QCOMPARE(now.value(text("percent")).toDouble(), 25.0);
    QCOMPARE(fieldOf(reportOnItem(ledger.ledger(), correction)), text("corrects"));
    now.parts[text("responsibility_progress")][0][1] = text("改写");
    QCOMPARE(fieldOf(ledger.save(now)), text("responsibility_progress"));
    now = stored(ledger, made);
    now.parts[text("responsibility_progress")].removeLast();
    QCOMPARE(fieldOf(ledger.save(now)), text("responsibility_progress"));
}

void TestItemLife::aReportTurnsPercentAndState()
{
    TestLedger ledger;
    const Record made = item(ledger, "讲党课", "未启动");
    ItemReport begun = report(made, "开始", 10.0);
    begun.state = text("进行中");
    BL_DONE(reportOnItem(ledger.ledger(), begun));
    const Record now = stored(ledger, made);
    QCOMPARE(now.text(text("state")), text("进行中"));
    const KindInfo& info = ledger.ledger().schema().of(Kind::ResponsibilityItem);
    QCOMPARE(stateOn(info, now, QDate(2022, 9, 19)), text("未启动"));
    QCOMPARE(stateOn(info, now, QDate(2022, 9, 20)), text("进行中"));
}

void TestItemLife::refusesReportsThatSayNothing_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : {"quarter", "text", "percent", "entered_by", "day", "corrects", "state"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestItemLife::refusesReportsThatSayNothing()
{
    QFETCH(QString, field);
    TestLedger ledger;
    ItemReport bad = report(item(ledger, "讲党课"), "已讲", 50.0);
    if (field == u"quarter")
        bad.quarter = 5;
    else if (field == u"text")
        bad.text = text("　 ");
    else if (field == u"percent")
        bad.percent = 100.5;
    else if (field == u"entered_by")
        bad.enteredBy.clear();
    else if (field == u"day")
        bad.day = QDate(2022, 10, 1);
    else if (field == u"corrects")
        bad.corrects = 1;
    else
        bad.state = text("已销号");
    QCOMPARE(fieldOf(reportOnItem(ledger.ledger(), bad)), field);
}

void TestItemLife::closingNeedsEvidenceAndASecondPerson()
{
    TestLedger ledger;
    const qint64 branch = ledger.addBranch(text("一支部"));
    Record proof = ledger.session(text("党课"), QDate(2022, 5, 1), branch);
    BL_DONE(ledger.save(proof));
    Record made = item(ledger, "讲党课");
    BL_DONE(reportOnItem(ledger.ledger(), report(made, "已讲", 100.0)));
    ItemClosing closing{made.id, text("王五"), text("赵六"), QDate(2022, 9, 30), text("齐全")};
    QCOMPARE(fieldOf(closeItem(ledger.ledger(), closing)), text("evidence"));
    link(ledger, made, proof);
    closing.reviewedBy = text(" 王 五 ");
    QCOMPARE(fieldOf(closeItem(ledger.ledger(), closing)), text("reviewed_by"));
    closing.reviewedBy = text("李四");
    QCOMPARE(fieldOf(closeItem(ledger.ledger(), closing)), text("reviewed_by"));
    closing.reviewedBy = text("赵六");
    closing.day = QDate(2022, 10, 1);
    QCOMPARE(fieldOf(closeItem(ledger.ledger(), closing)), text("day"));
    closing.day = QDate(2022, 9, 30);
    BL_DONE(closeItem(ledger.ledger(), closing));
    const Record now = stored(ledger, made);
    QCOMPARE(now.text(text("state")), text("已销号"));
    QCOMPARE(now.text(text("closed_by")), text("赵六"));
    const PartRow last = now.parts.value(text("responsibility_states")).constLast();
    QCOMPARE(last.value(2).toString(), text("王五"));
    QCOMPARE(last.value(3).toString(), text("赵六"));
    QCOMPARE(fieldOf(closeItem(ledger.ledger(), closing)), text("state"));
}

/// An item that was closed on evidence.
static Record closedItem(TestLedger& ledger, Record made, const Record& proof)
{
    [&] {
        made.parts[QStringLiteral("responsibility_evidence")] = {PartRow{kindKey(proof.kind), proof.uid, {}}};
        BL_DONE(ledger.save(made));
        BL_DONE(closeItem(ledger.ledger(),
                          {made.id, QString::fromUtf8("王五"), QString::fromUtf8("赵六"), QDate(2022, 9, 30), {}}));
    }();
    const auto loaded = ledger.reader()->load(Kind::ResponsibilityItem, made.id);
    return loaded ? *loaded : Record();
}

void TestItemLife::aClosedItemIsReadOnlyUntilItIsReopened()
{
    TestLedger ledger;
    Record proof = ledger.session(text("党课"), QDate(2022, 5, 1), ledger.addBranch(text("一支部")));
    BL_DONE(ledger.save(proof));
    Record closed = closedItem(ledger, item(ledger, "讲党课"), proof);
    QCOMPARE(closed.text(text("state")), text("已销号"));
    Record changed = closed;
    changed.set(text("task"), text("别的"));
    QCOMPARE(fieldOf(ledger.save(changed)), text("state"));
    changed = closed;
    changed.set(text("state"), text("进行中"));
    QCOMPARE(fieldOf(ledger.save(changed)), text("state"));
    QCOMPARE(fieldOf(ledger.remove(closed)), text("state"));
    QCOMPARE(fieldOf(reportOnItem(ledger.ledger(), report(closed, "又讲", 50.0))), text("state"));
    QCOMPARE(fieldOf(reopenItem(ledger.ledger(), {closed.id, text("王五"), {}, QDate(2022, 9, 30)})), text("reason"));
    BL_DONE(reopenItem(ledger.ledger(), {closed.id, text("王五"), text("整改反弹"), QDate(2022, 9, 30)}));
    Record open = stored(ledger, closed);
    QCOMPARE(open.text(text("state")), text("进行中"));
    QVERIFY(!open.isStated(text("closed_on")));
    QCOMPARE(open.parts.value(text("responsibility_states")).constLast().value(4).toString(), text("整改反弹"));
    open.set(text("task"), text("别的"));
    BL_DONE(ledger.save(open));
}

void TestItemLife::nobodyClosesByTheField()
{
    TestLedger ledger;
    Record made = item(ledger, "讲党课");
    made.set(text("state"), text("已销号"));
    QCOMPARE(fieldOf(ledger.save(made)), text("state"));
    made.set(text("state"), text("已完成"));
    BL_DONE(ledger.save(made));
}

void TestItemLife::nobodyEntersAClosedItem()
{
    TestLedger ledger;
    Record made;
    made.kind = Kind::ResponsibilityItem;
    made.set(text("year"), qlonglong(2022));
    made.set(text("task"), text("讲党课"));
    made.set(text("state"), text("已销号"));
    QCOMPARE(fieldOf(ledger.save(made)), text("state"));
    made.set(text("state"), text("已完成"));
    BL_DONE(ledger.save(made));
}

/// What an old list says is taken over, and told to be without proof until there is some.
void TestItemLife::aClosingThatWasTakenOverIsToldAsSuch()
{
    TestLedger ledger;
    Record proof = ledger.session(text("党课"), QDate(2022, 5, 1), ledger.addBranch(text("一支部")));
    BL_DONE(ledger.save(proof));
    const auto vocabulary = ledger.reader()->vocabulary();
    const auto gaps = [&](const Record& item) { return closingGaps(*ledger.reader(), item, *vocabulary).value(); };
    QVERIFY(!gaps(item(ledger, "开放的")).hasAny());
    QVERIFY(!gaps(closedItem(ledger, item(ledger, "销号的"), proof)).hasAny());
    Record old;
    old.kind = Kind::ResponsibilityItem;
    old.set(text("year"), qlonglong(2021));
    old.set(text("task"), text("旧清单"));
    old.set(text("state"), text("已销号"));
    const auto take = [&] {
        return ledger.ledger().transact(text("import"), text("旧清单"),
                                        [&](UnitOfWork& unit) { return unit.save(old, Validation::Planned); });
    };
    BL_DONE(take());
    QVERIFY(gaps(old).isUnreviewed && gaps(old).isUnproven);
    Record another = old;
    another.revision = 0;
    another.id = 0;
    another.uid.clear();
    another.set(text("closed_by"), text("王五"));
    another.parts[text("responsibility_evidence")] = {PartRow{kindKey(proof.kind), proof.uid, {}}};
    old = another;
    BL_DONE(take());
    QVERIFY(!gaps(stored(ledger, old)).hasAny());
    BL_DONE(ledger.remove(proof));
    QVERIFY(gaps(stored(ledger, old)).isUnproven && !gaps(stored(ledger, old)).isUnreviewed);
}

void TestItemLife::closingIsTakenBackInOneStep()
{
    TestLedger ledger;
    Record proof = ledger.session(text("党课"), QDate(2022, 5, 1), ledger.addBranch(text("一支部")));
    BL_DONE(ledger.save(proof));
    const Record closed = closedItem(ledger, item(ledger, "讲党课"), proof);
    BL_DONE(stepBack(ledger.ledger(), UndoDirection::Undo));
    QCOMPARE(stored(ledger, closed).text(text("state")), text("进行中"));
    BL_DONE(stepBack(ledger.ledger(), UndoDirection::Redo));
    QCOMPARE(stored(ledger, closed).text(text("state")), text("已销号"));
}

void TestItemLife::evidenceThatChangesOrGoesIsTold()
{
    TestLedger ledger;
    const qint64 branch = ledger.addBranch(text("一支部"));
    Record proof = ledger.session(text("党课"), QDate(2022, 5, 1), branch);
    BL_DONE(ledger.save(proof));
    Record made = item(ledger, "讲党课");
    link(ledger, made, proof);
    const auto states = [&] { return evidenceStates(*ledger.reader(), stored(ledger, made)).value(); };
    QCOMPARE(states(), QList<EvidenceState>{EvidenceState::Sound});
    proof.set(text("content"), text("改动过"));
    BL_DONE(ledger.save(proof));
    QCOMPARE(states(), QList<EvidenceState>{EvidenceState::Changed});
    BL_DONE(ledger.remove(proof));
    QCOMPARE(states(), QList<EvidenceState>{EvidenceState::Gone});
    BL_DONE(ledger.restore(proof));
    // Looked at and found right: the link is made anew.
    made = stored(ledger, made);
    made.parts[text("responsibility_evidence")][0][3] = QVariant();
    BL_DONE(ledger.save(made));
    QCOMPARE(states(), QList<EvidenceState>{EvidenceState::Sound});
}

void TestItemLife::proposesEvidenceAndSaysWhy()
{
    TestLedger ledger;
    const qint64 branch = ledger.addBranch(text("一支部"));
    Record about = ledger.session(text("廉政警示教育大会"), QDate(2022, 5, 1), branch);
    about.set(text("lecturer"), text("张三"));
    BL_DONE(ledger.save(about));
    Record late = ledger.session(text("廉政谈话"), QDate(2022, 8, 1), branch);
    BL_DONE(ledger.save(late));
    Record other = ledger.session(text("读书分享"), QDate(2022, 5, 2), branch);
    BL_DONE(ledger.save(other));
    Record made = item(ledger, "开展廉政警示教育");
    made.set(text("leader"), text("张三"));
    BL_TRY(proposals, proposeEvidence(*ledger.reader(), made));
    QCOMPARE(proposals.size(), 2);
    QCOMPARE(proposals[0].uid, about.uid);
    QCOMPARE(proposals[0].why(), text("日期在任务期内 · 同一责任领导 · 含“廉政警示教育”"));
    QCOMPARE(proposals[1].why(), text("日期在到期之后 · 含“廉政”"));
    link(ledger, made, about);
    BL_TRY(left, proposeEvidence(*ledger.reader(), stored(ledger, made)));
    QCOMPARE(left.size(), 1);
}

void TestItemLife::copiesListsOfLastYear()
{
    TestLedger ledger;
    Record first = item(ledger, "制定2022年计划", "已完成");
    first.set(text("due_text"), text("2022年6月底前"));
    first.set(text("percent"), 100.0);
    BL_DONE(ledger.save(first));
    BL_DONE(reportOnItem(ledger.ledger(), report(first, "已制定", 100.0)));
    item(ledger, "研究党建");
    item(ledger, "不再做的事", "终止");
    const ItemList list{text("党组"), {}};
    BL_TRY(plan, planListCopy(*ledger.reader(), ledger.ledger().vocabulary(), {list}, {2022, 2023}));
    QCOMPARE(plan.fresh.size(), 2);
    QCOMPARE(plan.stopped, 1);
    BL_DONE(copyLists(ledger.ledger(), plan, TwinItems::LeaveOut));
    BL_TRY(copies, itemsOfYear(*ledger.reader(), 2023, {}));
    QCOMPARE(copies.size(), 2);
    for (const Record& copy : copies) {
        const Record whole = stored(ledger, copy);
        QCOMPARE(whole.text(text("state")), text("未启动"));
        QCOMPARE(whole.day(text("due_on")), QDate(2023, 6, 30));
        QVERIFY(!whole.isStated(text("percent")));
        QVERIFY(whole.parts.value(text("responsibility_progress")).isEmpty());
    }
    QVERIFY(std::any_of(copies.begin(), copies.end(), [](const Record& copy) {
        return copy.text(text("task")) == text("制定2023年计划")
            && copy.text(text("due_text")) == text("2023年6月底前");
    }));
    BL_TRY(again, planListCopy(*ledger.reader(), ledger.ledger().vocabulary(), {list}, {2022, 2023}));
    QCOMPARE(again.fresh.size(), 0);
    QCOMPARE(again.twins.size(), 2);
    BL_DONE(stepBack(ledger.ledger(), UndoDirection::Undo));
    BL_TRY(none, itemsOfYear(*ledger.reader(), 2023, {}));
    QVERIFY(none.isEmpty());
}

QTEST_GUILESS_MAIN(TestItemLife)
#include "tst_itemlife.moc"
