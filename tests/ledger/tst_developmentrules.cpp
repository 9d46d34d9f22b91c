// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/developmenteditions.h"
#include "ledger/developmentlist.h"
#include "ledger/ledgerfixture.h"
#include "ledger/recordstep.h"
#include "ledger/undo.h"
#include "storage/catalogstore.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// Editions of the rules in a ledger: built in, taken in, switched, refused; steps entered through the write door.
class TestDevelopmentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLedgerHasTheBuiltInEdition();
    void aLedgerThatHasNoneGetsItWhenOpened();
    void aStricterFileOfTheSameEditionIsTaken();
    void aLooserFileOfTheSameEditionIsRefused();
    void aNewerEditionTellsWhatItAsksLess();
    void twoEditionsDoNotBeginOnOneDay();
    void whatIsNoEditionIsRefused_data();
    void whatIsNoEditionIsRefused();
    void onlyLocalLimitsAreSwitched();
    void theBuiltInEditionStays();
    void aStepIsOneActionThatCanBeTakenBack();
    void aStepOverAnOlderStateIsAConflict();
    void whoHasLeftIsNotListed();

private:
    static QByteArray file(TestLedger& store, const QByteArray& before = {}, const QByteArray& after = {});
    static Result<EditionOffer> offer(TestLedger& store, const QByteArray& file);
};

QByteArray TestDevelopmentRules::file(TestLedger& store, const QByteArray& before, const QByteArray& after)
{
    const auto reader = store.reader();
    QByteArray bytes = developmentEditionFile(*reader, QStringLiteral("2014年版")).value();
    if (!before.isEmpty() && !bytes.contains(before))
        qFatal("the edition does not say %s", before.constData());
    return before.isEmpty() ? bytes : bytes.replace(before, after);
}

Result<EditionOffer> TestDevelopmentRules::offer(TestLedger& store, const QByteArray& file)
{
    const auto reader = store.reader();
    return offeredEdition(*reader, file);
}

void TestDevelopmentRules::aNewLedgerHasTheBuiltInEdition()
{
    TestLedger store;
    const auto editions = developmentEditions(*store.reader());
    QVERIFY(editions);
    QCOMPARE(editions->size(), 1);
    QCOMPARE(editions->constFirst().edition, QStringLiteral("2014年版"));
    QCOMPARE(editions->constFirst().note, QStringLiteral("按2014年版，请核对2026年修订版"));
    QVERIFY(isBuiltInEdition(QStringLiteral("2014年版")));
    for (const StepRule& rule : editions->constFirst().steps)
        QCOMPARE(store.ledger().vocabulary().canonical(QStringLiteral("development_step"), rule.step), rule.step);
}

void TestDevelopmentRules::aLedgerThatHasNoneGetsItWhenOpened()
{
    TestLedger store;
    QVERIFY(store.tamper(QStringLiteral("DELETE FROM development_editions")));
    QVERIFY(store.tamper(QStringLiteral("DELETE FROM figure_definitions WHERE key = 'member.admitted_female'")));
    store.reopen();
    QCOMPARE(developmentEditions(*store.reader())->size(), 1);
    const auto figures = store.reader()->figureDefinitions();
    QVERIFY(std::any_of(figures->begin(), figures->end(), [](const StoredDefinition& figure) {
        return figure.key == QStringLiteral("member.admitted_female");
    }));
}

void TestDevelopmentRules::aStricterFileOfTheSameEditionIsTaken()
{
    TestLedger store;
    const auto stricter = offer(store, file(store, "\"at_least\": \"P1Y\"", "\"at_least\": \"P18M\""));
    QVERIFY2(stricter.has_value(), stricter ? "" : qPrintable(stricter.error().message));
    QVERIFY(stricter->looser.isEmpty());
    QVERIFY(takeEdition(store.ledger(), *stricter));
    const auto editions = developmentEditions(*store.reader());
    QCOMPARE(editions->size(), 1);
    QCOMPARE(editions->constFirst().rule(QStringLiteral("确定发展对象"))->limits.constFirst().span,
             (CalendarSpan{18, 0}));
}

void TestDevelopmentRules::aLooserFileOfTheSameEditionIsRefused()
{
    TestLedger store;
    const auto looser = offer(store, file(store, "\"at_least\": \"P1Y\"", "\"at_least\": \"P6M\""));
    QVERIFY(!looser);
    QCOMPARE(looser.error().code, ErrorCode::Validation);
    QVERIFY(looser.error().message.contains(QStringLiteral("第十三条")));
}

void TestDevelopmentRules::aNewerEditionTellsWhatItAsksLess()
{
    TestLedger store;
    QByteArray bytes = file(store, "\"edition\": \"2014年版\"", "\"edition\": \"2026年版\"");
    bytes.replace("\"effective_from\": \"2014-05-28\"", "\"effective_from\": \"2026-07-01\"");
    bytes.replace("\"at_least\": \"P1Y\"", "\"at_least\": \"P6M\"");
    const auto newer = offer(store, bytes);
    QVERIFY2(newer.has_value(), newer ? "" : qPrintable(newer.error().message));
    QCOMPARE(newer->before, QStringLiteral("2014年版"));
    QCOMPARE(newer->looser.size(), 1);
    QVERIFY(takeEdition(store.ledger(), *newer));
    const auto editions = developmentEditions(*store.reader());
    QCOMPARE(editions->size(), 2);
    QCOMPARE(editionOn(*editions, QDate(2026, 6, 30))->edition, QStringLiteral("2014年版"));
    QCOMPARE(editionOn(*editions, QDate(2026, 7, 1))->edition, QStringLiteral("2026年版"));
    QVERIFY(removeEdition(store.ledger(), QStringLiteral("2026年版")));
    QCOMPARE(developmentEditions(*store.reader())->size(), 1);
}

void TestDevelopmentRules::twoEditionsDoNotBeginOnOneDay()
{
    TestLedger store;
    const auto other = offer(store, file(store, "\"edition\": \"2014年版\"", "\"edition\": \"另一版\""));
    QVERIFY(!other);
    QVERIFY(other.error().message.contains(QStringLiteral("2014-05-28")));
}

void TestDevelopmentRules::whatIsNoEditionIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no JSON") << QByteArray("发展党员") << ErrorCode::Unreadable;
    QTest::newRow("a list") << QByteArray("[1, 2]") << ErrorCode::Unreadable;
    QTest::newRow("another object") << QByteArray("{\"figures\": []}") << ErrorCode::Validation;
    QTest::newRow("two editions") << QByteArray("{\"editions\": [{}, {}]}") << ErrorCode::Validation;
}

void TestDevelopmentRules::whatIsNoEditionIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(ErrorCode, code);
    TestLedger store;
    const auto refused = offer(store, file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
}

void TestDevelopmentRules::onlyLocalLimitsAreSwitched()
{
    TestLedger store;
    const QString edition = QStringLiteral("2014年版");
    const LocalLimit local{LocalLimit::List::Steps, QStringLiteral("推荐和确定入党积极分子"), 1};
    const auto isOn = [&] {
        return developmentEditions(*store.reader())->constFirst().rule(local.step)->limits[local.place].isOn;
    };
    QVERIFY(!isOn());
    QVERIFY(switchLocalLimit(store.ledger(), edition, local, true));
    QVERIFY(isOn());
    QVERIFY(!switchLocalLimit(store.ledger(), edition, {LocalLimit::List::Steps, local.step, 0}, false));
    QVERIFY(!switchLocalLimit(store.ledger(), edition, {LocalLimit::List::Recurring, {}, 0}, false));
    QVERIFY(switchLocalLimit(store.ledger(), edition, {LocalLimit::List::Recurring, {}, 1}, false));
    QVERIFY(!developmentEditions(*store.reader())->constFirst().recurring[1].isOn);
}

void TestDevelopmentRules::theBuiltInEditionStays()
{
    TestLedger store;
    QVERIFY(!removeEdition(store.ledger(), QStringLiteral("2014年版")));
    QCOMPARE(developmentEditions(*store.reader())->size(), 1);
}

static StepEntry approval(qint64 member, qint64 revision)
{
    StepEntry entry;
    entry.member = member;
    entry.revision = revision;
    entry.step = QStringLiteral("上级党委审批");
    entry.on = PartialDate::day(QDate(2022, 9, 1));
    entry.values.insert(QStringLiteral("category"), QStringLiteral("预备党员"));
    return entry;
}

void TestDevelopmentRules::aStepIsOneActionThatCanBeTakenBack()
{
    TestLedger store;
    const qint64 branch = store.addBranch(QStringLiteral("第一党支部"));
    const qint64 member = store.addMember(QStringLiteral("安知远"), branch);
    const auto before = store.reader()->load(Kind::Member, member);
    const auto done = recordStep(store.ledger(), approval(member, before->revision));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
    const auto after = store.reader()->load(Kind::Member, member);
    QCOMPARE(after->parts.value(QStringLiteral("development_steps")).size(), 1);
    QCOMPARE(after->text(QStringLiteral("category")), QStringLiteral("预备党员"));
    QVERIFY(takeBack(store.ledger(), done->step));
    const auto undone = store.reader()->load(Kind::Member, member);
    QVERIFY(undone->parts.value(QStringLiteral("development_steps")).isEmpty());
    QCOMPARE(undone->text(QStringLiteral("category")), QStringLiteral("正式党员"));
}

void TestDevelopmentRules::aStepOverAnOlderStateIsAConflict()
{
    TestLedger store;
    const qint64 member = store.addMember(QStringLiteral("安知远"), store.addBranch(QStringLiteral("第一党支部")));
    const qint64 seen = store.reader()->load(Kind::Member, member)->revision;
    QVERIFY(recordStep(store.ledger(), approval(member, seen)));
    const auto late = recordStep(store.ledger(), approval(member, seen));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
}

void TestDevelopmentRules::whoHasLeftIsNotListed()
{
    TestLedger store;
    const qint64 branch = store.addBranch(QStringLiteral("第一党支部"));
    Record member;
    member.kind = Kind::Member;
    member.set(QStringLiteral("name"), QStringLiteral("鲍晓棠"));
    member.set(QStringLiteral("category"), QStringLiteral("入党积极分子"));
    const auto day = [](int month) { return QVariant::fromValue(PartialDate::day(QDate(2022, month, 1))); };
    member.parts.insert(QStringLiteral("memberships"), {PartRow{branch, {}, day(1), {}, {}}});
    QVERIFY(store.save(member));
    const QDate today(2022, 9, 30);
    QCOMPARE(developmentList(*store.reader(), {}, today)->people.size(), 1);
    QCOMPARE(developmentList(*store.reader(), {branch}, today)->people.size(), 1);
    QCOMPARE(developmentList(*store.reader(), {branch + 1}, today)->people.size(), 0);
    member.parts.insert(QStringLiteral("memberships"), {PartRow{branch, {}, day(1), day(9), {}}});
    QVERIFY(store.save(member));
    QCOMPARE(developmentList(*store.reader(), {}, today)->people.size(), 0);
}

QTEST_GUILESS_MAIN(TestDevelopmentRules)
#include "tst_developmentrules.moc"
