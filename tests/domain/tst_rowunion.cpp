// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rowunion.h"

#include "core/partialdate.h"

#include <QTest>

using namespace ledger;

/// Which rows of two records are one thing, and what comes of them.
class TestRowUnion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAPersonByReferenceOrName();
    void takesWhoWasThereForThere();
    void keepsTwoTermsOfOnePostApart();
    void fillsWhatOneLeavesOpen();
    void keepsAnEndThatOnlyOneStates();
    void proposesOneOpenMembership();
    void keepsTheOrderOfTheFirst();
    void comparesEvidenceByItsRecord();

private:
    static PartInfo part(Kind kind, const char* key)
    {
        const PartInfo* found = Schema::builtIn().of(kind).part(QString::fromLatin1(key));
        return found ? *found : PartInfo{};
    }
};

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

static QVariant day(int year, int month, int dayOfMonth)
{
    return QVariant::fromValue(PartialDate::day(QDate(year, month, dayOfMonth)));
}

void TestRowUnion::knowsAPersonByReferenceOrName()
{
    const PartInfo people = part(Kind::VolunteerActivity, "volunteer_participants");
    const PartRow known{7LL, text("安知远"), {}, {}, {}};
    QVERIFY(isSameRow(people, known, {7LL, text("安致远"), 2.0, {}, {}}));
    QVERIFY(isSameRow(people, known, {{}, text("安 知远"), {}, {}, {}}));
    QVERIFY(!isSameRow(people, known, {8LL, text("安知远"), {}, {}, {}}));
    QVERIFY(!isSameRow(people, known, {{}, text("鲍晓棠"), {}, {}, {}}));
}

void TestRowUnion::takesWhoWasThereForThere()
{
    const PartInfo attendances = part(Kind::StudySession, "attendances");
    const PartRow absent{7LL, false, text("病假")};
    const PartRow there{7LL, true, {}};
    for (const auto& [first, second] : {std::pair(absent, there), std::pair(there, absent)})
        QCOMPARE(withoutRepeats(attendances, {first, second}), QList<PartRow>{there});
}

void TestRowUnion::keepsTwoTermsOfOnePostApart()
{
    const PartInfo posts = part(Kind::Branch, "branch_posts");
    const PartRow first{7LL, text("安知远"), text("书记"), day(2016, 1, 1), day(2018, 12, 31)};
    PartRow second = first;
    second[3] = day(2019, 1, 1);
    second[4] = {};
    QVERIFY(!isSameRow(posts, first, second));
    PartRow other = first;
    other[2] = text("副书记");
    QVERIFY(!isSameRow(posts, first, other));
}

void TestRowUnion::fillsWhatOneLeavesOpen()
{
    const PartInfo steps = part(Kind::Member, "development_steps");
    const QList<PartRow> rows =
        withoutRepeats(steps, {{text("申请入党"), {}, text("书面")}, {text("申请入党"), day(2012, 3, 1), {}}});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().first(3), (PartRow{text("申请入党"), day(2012, 3, 1), text("书面")}));
}

void TestRowUnion::keepsAnEndThatOnlyOneStates()
{
    const PartInfo memberships = part(Kind::Member, "memberships");
    const PartRow left{1LL, {}, day(2015, 1, 1), day(2018, 1, 1), {}};
    const PartRow open{1LL, {}, {}, {}, {}};
    // Not stated means "still": whoever left is not taken to be there, nor the other way round.
    QVERIFY(!isSameRow(memberships, left, open));
    QVERIFY(isSameRow(memberships, {1LL, {}, {}, day(2018, 1, 1), {}}, left));
}

void TestRowUnion::proposesOneOpenMembership()
{
    const PartInfo memberships = part(Kind::Member, "memberships");
    const PartRow here{1LL, {}, {}, {}, {}};
    const PartRow there{2LL, {}, {}, {}, {}};
    const PartRow once{3LL, {}, day(2010, 1, 1), day(2012, 1, 1), {}};
    const QList<UnitedRow> rows = unitedRows(memberships, {here}, {there, once});
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[0].isProposed && rows[0].isInFirst && !rows[0].isInSecond);
    QVERIFY(!rows[1].isProposed);
    QVERIFY(rows[2].isProposed);
    QVERIFY(unitedRows(memberships, {once}, {there})[1].isProposed);
}

void TestRowUnion::keepsTheOrderOfTheFirst()
{
    const PartInfo recipients = part(Kind::Honor, "honor_recipients");
    const auto row = [](const char* name) { return PartRow{{}, {}, text(name)}; };
    const QList<UnitedRow> rows = unitedRows(recipients, {row("三"), row("一")}, {row("二"), row("一"), row("四")});
    QStringList names;
    for (const UnitedRow& united : rows)
        names.append(united.row[2].toString());
    QCOMPARE(names.join(QString()), text("三一二四"));
    QVERIFY(rows[1].isInFirst && rows[1].isInSecond);
}

void TestRowUnion::comparesEvidenceByItsRecord()
{
    const PartInfo evidence = part(Kind::ResponsibilityItem, "responsibility_evidence");
    QVERIFY(isSameRow(evidence, {text("honor"), text("a"), {}}, {text("honor"), text("a"), text("说明")}));
    QVERIFY(!isSameRow(evidence, {text("honor"), text("a"), {}}, {text("member"), text("a"), {}}));
    QVERIFY(!isSameRow(evidence, {text("honor"), text("a"), {}}, {text("honor"), text("b"), {}}));
}

QTEST_GUILESS_MAIN(TestRowUnion)
#include "tst_rowunion.moc"
