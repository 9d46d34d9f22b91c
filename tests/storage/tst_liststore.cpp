// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/liststore.h"
#include "storage/storagefixture.h"

using namespace ledger;
using namespace ledger::testing;

using Test = ListFilter::Test;

class TestListStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filters_data();
    void filters();
    void findsPercentAndUnderscoreLiterally();
    void takesRecordsWhollyInThePeriod();
    void sortsByDateAndThenById();
    void sortsMembersByPinyin();
    void sortsReferencesByName();
    void sortsNumbersOfAListAsNumbers();
    void sumsARatioOverWhatStatesBoth();
    void sortsEveryField_data();
    void sortsEveryField();
    void addsUpWhatTheListShows();
    void showsTheRecycleBinAlone();
    void limitsTheList();
    void takesMembersByBranchOrGroup();
    void filtersOwnFields();
    void refusesUnknownFields();

private:
    QList<qint64> ids(const ListQuery& query) const;
    qint64 addSession(const QString& title, const PartialDate& date, qint64 branch, double hours);

    std::unique_ptr<TestStore> m_store;
};

void TestListStore::init()
{
    m_store = std::make_unique<TestStore>();
    BL_DONE(addReferenced(*m_store));
    Record branch;
    branch.kind = Kind::Branch;
    branch.set(QStringLiteral("name"), QStringLiteral("第二党支部"));
    branch.set(QStringLiteral("type"), QStringLiteral("党支部"));
    BL_DONE(m_store->records().insert(branch));
    addSession(QStringLiteral("七月党课"), PartialDate::day(QDate(2022, 7, 1)), 1, 2);
    addSession(QStringLiteral("Excel_培训100%"), PartialDate::day(QDate(2022, 8, 15)), 2, 1.5);
    addSession(QStringLiteral("八月主题党日"), PartialDate::month(2022, 8), 1, 4);
    addSession(QStringLiteral("十月党课"), PartialDate::day(QDate(2022, 10, 1)), 2, 0);
}

qint64 TestListStore::addSession(const QString& title, const PartialDate& date, qint64 branch, double hours)
{
    Record session;
    session.kind = Kind::StudySession;
    session.set(QStringLiteral("title"), title);
    session.set(QStringLiteral("category"),
                title.contains(QStringLiteral("党课")) ? QStringLiteral("党课") : QStringLiteral("主题党日"));
    session.set(QStringLiteral("held_on"), QVariant::fromValue(date));
    session.set(QStringLiteral("branch"), branch);
    if (hours > 0)
        session.set(QStringLiteral("hours"), hours);
    session.set(QStringLiteral("lecturer_is_leader"), hours > 2);
    const auto inserted = m_store->records().insert(session);
    return inserted ? session.id : -1;
}

QList<qint64> TestListStore::ids(const ListQuery& query) const
{
    const auto found = ListStore(m_store->connection(), m_store->schema()).ids(query);
    return found ? *found : QList<qint64>{-1};
}

void TestListStore::filters_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("test");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QList<qint64>>("found");
    const auto row = [](const char* name, const char* field, Test test, const QStringList& words,
                        const QList<qint64>& found) {
        QTest::newRow(name) << QString::fromLatin1(field) << static_cast<int>(test) << words << found;
    };
    row("contains", "title", Test::Contains, {QStringLiteral("党课")}, {1, 4});
    row("contains in any case", "title", Test::Contains, {QStringLiteral("excel")}, {2});
    row("contains nothing asked", "title", Test::Contains, {QString()}, {1, 2, 3, 4});
    row("contains a branch's name", "branch", Test::Contains, {QStringLiteral("第二")}, {2, 4});
    row("contains part of a day", "held_on", Test::Contains, {QStringLiteral("2022-08")}, {2, 3});
    row("one of words", "category", Test::OneOf, {QStringLiteral("党课"), QStringLiteral("观影")}, {1, 4});
    row("one of branches", "branch", Test::OneOf, {QStringLiteral("1")}, {1, 3});
    row("one of numbers", "hours", Test::OneOf, {QStringLiteral("1.5"), QStringLiteral("4")}, {2, 3});
    row("one of or not stated", "hours", Test::OneOf, {QStringLiteral("4"), QString()}, {3, 4});
    row("flag", "lecturer_is_leader", Test::OneOf, {QStringLiteral("1")}, {3});
    row("at least a number", "hours", Test::AtLeast, {QStringLiteral("2")}, {1, 3});
    row("at most a number", "hours", Test::AtMost, {QStringLiteral("2")}, {1, 2});
    row("at least a day", "held_on", Test::AtLeast, {QStringLiteral("2022-08-01")}, {2, 3, 4});
    row("at most a day", "held_on", Test::AtMost, {QStringLiteral("2022-08-20")}, {1, 2});
    row("at most a month", "held_on", Test::AtMost, {QStringLiteral("2022-08")}, {1, 2, 3});
    row("empty", "hours", Test::IsEmpty, {}, {4});
    row("quotes", "title", Test::Contains, {QStringLiteral("'; DROP TABLE members; --\"")}, {});
}

void TestListStore::filters()
{
    QFETCH(QString, field);
    QFETCH(int, test);
    QFETCH(QStringList, words);
    QFETCH(QList<qint64>, found);
    ListQuery query;
    query.filters = {{field, static_cast<Test>(test), words}};
    QList<qint64> got = ids(query);
    std::sort(got.begin(), got.end());
    QCOMPARE(got, found);
}

void TestListStore::findsPercentAndUnderscoreLiterally()
{
    for (const char* word : {"%", "_", "100%", "l_培"}) {
        ListQuery query;
        query.filters = {{QStringLiteral("title"), Test::Contains, {QString::fromUtf8(word)}}};
        QCOMPARE(ids(query), QList<qint64>{2});
    }
    ListQuery query;
    query.filters = {{QStringLiteral("title"), Test::Contains, {QStringLiteral("\\")}}};
    QVERIFY(ids(query).isEmpty());
}

void TestListStore::takesRecordsWhollyInThePeriod()
{
    ListQuery query;
    query.from = QDate(2022, 8, 10);
    query.to = QDate(2022, 8, 31);
    QCOMPARE(ids(query), QList<qint64>{2});
    query.from = QDate(2022, 8, 1);
    QCOMPARE(ids(query), (QList<qint64>{2, 3}));
    query.branches = {1};
    QCOMPARE(ids(query), QList<qint64>{3});
}

void TestListStore::sortsByDateAndThenById()
{
    ListQuery query;
    addSession(QStringLiteral("同日"), PartialDate::day(QDate(2022, 8, 15)), 1, 1);
    QCOMPARE(ids(query), (QList<qint64>{4, 5, 2, 3, 1}));
    query.order = Qt::AscendingOrder;
    QCOMPARE(ids(query), (QList<qint64>{1, 3, 2, 5, 4}));
}

void TestListStore::sortsMembersByPinyin()
{
    const char* names[] = {"单晓明", "赵一", "艾青", "重庆生", "曾国"};
    for (const char* name : names) {
        Record member;
        member.kind = Kind::Member;
        member.set(QStringLiteral("name"), QString::fromUtf8(name));
        member.set(QStringLiteral("category"), QStringLiteral("正式党员"));
        BL_DONE(m_store->records().insert(member));
    }
    ListQuery query;
    query.kind = Kind::Member;
    query.sortField = QStringLiteral("name");
    query.order = Qt::AscendingOrder;
    BL_TRY(members, m_store->records().load(Kind::Member, ids(query)));
    QStringList sorted;
    for (const Record& member : members)
        sorted << member.text(QStringLiteral("name"));
    QCOMPARE(sorted.constFirst(), QStringLiteral("艾青"));
    // 单 and 曾 as surnames: Shan, Zeng; before 张 Zhang and 赵 Zhao.
    QVERIFY(sorted.indexOf(QStringLiteral("单晓明")) < sorted.indexOf(QStringLiteral("曾国")));
    QVERIFY(sorted.indexOf(QStringLiteral("曾国")) < sorted.indexOf(QStringLiteral("张三")));
    QCOMPARE(sorted.constLast(), QStringLiteral("赵一"));
}

void TestListStore::sortsReferencesByName()
{
    ListQuery query;
    query.sortField = QStringLiteral("branch");
    query.order = Qt::AscendingOrder;
    QCOMPARE(ids(query), (QList<qint64>{1, 3, 2, 4}));
}

void TestListStore::sortsNumbersOfAListAsNumbers()
{
    for (const char* number : {"10", "2", "1", "2.1"}) {
        Record item;
        item.kind = Kind::ResponsibilityItem;
        item.set(QStringLiteral("list_no"), QString::fromLatin1(number));
        item.set(QStringLiteral("task"), QStringLiteral("任务"));
        BL_DONE(m_store->records().insert(item));
    }
    ListQuery query;
    query.kind = Kind::ResponsibilityItem;
    query.sortField = QStringLiteral("list_no");
    query.order = Qt::AscendingOrder;
    const QList<qint64> sorted = ids(query);
    QVERIFY(sorted.indexOf(3) < sorted.indexOf(2));
    QVERIFY(sorted.indexOf(2) < sorted.indexOf(1));
}

void TestListStore::sumsARatioOverWhatStatesBoth()
{
    const auto state = [this](qint64 id, int present, int expected) -> Result<> {
        auto before = m_store->records().load(Kind::StudySession, id);
        if (!before)
            return before.error();
        Record record = *before;
        record.set(QStringLiteral("present"), present);
        if (expected > 0)
            record.set(QStringLiteral("expected"), expected);
        return m_store->records().update(record, *before);
    };
    BL_DONE(state(1, 9, 10));
    BL_DONE(state(2, 30, 0));
    BL_TRY(sums, ListStore(m_store->connection(), m_store->schema()).sums(ListQuery()));
    QCOMPARE(sums.sums.value(QStringLiteral("present")), 39.0);
    QCOMPARE(sums.ratioAbove, 9.0);
    QCOMPARE(sums.ratioBelow, 10.0);
}

void TestListStore::sortsEveryField_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : allKinds)
        QTest::newRow(qPrintable(kindKey(kind))) << static_cast<int>(kind);
}

void TestListStore::sortsEveryField()
{
    QFETCH(int, kind);
    ListStore lists(m_store->connection(), m_store->schema());
    for (const Field& field : m_store->schema().of(static_cast<Kind>(kind)).fields) {
        ListQuery query;
        query.kind = static_cast<Kind>(kind);
        query.sortField = field.key;
        query.filters = {{field.key, Test::IsEmpty, {}},
                         {field.key, Test::Contains, {QStringLiteral("x")}},
                         {field.key, Test::OneOf, {QStringLiteral("1")}}};
        BL_TRY(found, lists.ids(query));
        QVERIFY(found.isEmpty());
    }
}

void TestListStore::addsUpWhatTheListShows()
{
    ListQuery query;
    query.branches = {1};
    BL_TRY(sums, ListStore(m_store->connection(), m_store->schema()).sums(query));
    QCOMPARE(sums.count, 2);
    QCOMPARE(sums.sums.value(QStringLiteral("hours")), 6.0);
    QCOMPARE(sums.sums.value(QStringLiteral("present"), -1), 0.0);
}

void TestListStore::showsTheRecycleBinAlone()
{
    BL_TRY(session, m_store->records().load(Kind::StudySession, qint64(2)));
    Record deleted = session;
    deleted.isDeleted = true;
    BL_DONE(m_store->records().update(deleted, session));
    ListQuery query;
    QCOMPARE(ids(query), (QList<qint64>{4, 3, 1}));
    query.listed = ListedRecords::Deleted;
    QCOMPARE(ids(query), QList<qint64>{2});
}

void TestListStore::limitsTheList()
{
    BL_TRY(two, ListStore(m_store->connection(), m_store->schema()).ids({}, 2));
    QCOMPARE(two, (QList<qint64>{4, 2}));
}

void TestListStore::takesMembersByBranchOrGroup()
{
    Record group;
    group.kind = Kind::Branch;
    group.set(QStringLiteral("name"), QStringLiteral("第一党小组"));
    group.set(QStringLiteral("type"), QStringLiteral("党小组"));
    group.set(QStringLiteral("parent"), qlonglong(1));
    BL_DONE(m_store->records().insert(group));
    Record member;
    member.kind = Kind::Member;
    member.set(QStringLiteral("name"), QStringLiteral("李四"));
    member.set(QStringLiteral("category"), QStringLiteral("正式党员"));
    member.set(QStringLiteral("branch"), qlonglong(1));
    const QVariant left = QVariant::fromValue(PartialDate::day(QDate(2020, 1, 1)));
    member.parts[QStringLiteral("memberships")] = {PartRow{qlonglong(2), {}, {}, left, {}},
                                                   PartRow{qlonglong(1), group.id, {}, {}, {}}};
    BL_DONE(m_store->records().insert(member));
    ListQuery query;
    query.kind = Kind::Member;
    for (const qint64 place : {qint64(1), group.id}) {
        query.branches = {place};
        QCOMPARE(ids(query), QList<qint64>{member.id});
    }
    query.branches = {2};
    QVERIFY(ids(query).isEmpty());
    query.kind = Kind::Branch;
    query.branches = {1, group.id};
    query.sortField = QStringLiteral("name");
    QCOMPARE(ids(query).size(), 2);
}

void TestListStore::filtersOwnFields()
{
    Schema schema = Schema::builtIn();
    schema.addOwnField(Kind::StudySession, {QStringLiteral("own_star"), QStringLiteral("星级"), FieldType::Text});
    Field score{QStringLiteral("own_score"), QStringLiteral("得分"), FieldType::Decimal};
    score.flags |= FieldFlag::Summed;
    schema.addOwnField(Kind::StudySession, score);
    RecordStore records(m_store->connection(), schema);
    for (const double value : {9.5, 10.0}) {
        Record session = fullRecord(Schema::builtIn().of(Kind::StudySession), 1);
        session.set(QStringLiteral("own_star"), QStringLiteral("五%星"));
        session.set(QStringLiteral("own_score"), value);
        BL_DONE(records.insert(session));
    }
    ListStore lists(m_store->connection(), schema);
    ListQuery query;
    query.filters = {{QStringLiteral("own_star"), Test::Contains, {QStringLiteral("%")}},
                     {QStringLiteral("own_score"), Test::AtLeast, {QStringLiteral("9.6")}}};
    query.sortField = QStringLiteral("own_score");
    BL_TRY(found, lists.ids(query));
    QCOMPARE(found, QList<qint64>{6});
    query.filters.removeLast();
    BL_TRY(sums, lists.sums(query));
    QCOMPARE(sums.sums.value(QStringLiteral("own_score")), 19.5);
    BL_TRY(sorted, lists.ids(query));
    QCOMPARE(sorted, (QList<qint64>{6, 5}));
}

void TestListStore::refusesUnknownFields()
{
    ListStore lists(m_store->connection(), m_store->schema());
    ListQuery query;
    query.sortField = QStringLiteral("title; DROP TABLE members");
    QCOMPARE(lists.ids(query).error().code, ErrorCode::Usage);
    query.sortField.clear();
    query.filters = {{QStringLiteral("1=1"), Test::IsEmpty, {}}};
    QCOMPARE(lists.ids(query).error().code, ErrorCode::Usage);
    query.filters = {{QStringLiteral("hours"), Test::AtLeast, {QStringLiteral("多")}}};
    QCOMPARE(lists.ids(query).error().code, ErrorCode::Usage);
}

QTEST_GUILESS_MAIN(TestListStore)
#include "tst_liststore.moc"
