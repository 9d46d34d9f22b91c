// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/liststore.h"
#include "storage/migrator.h"
#include "storage/storagefixture.h"

#include <QDir>
#include <QFile>

using namespace ledger;
using namespace ledger::testing;

/// Lists ordered by the names of people: by pinyin, or by the strokes of the surname (姓氏笔画).
class TestNameOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersMembersByStrokes();
    void ordersPeopleWhoStandAsText_data();
    void ordersPeopleWhoStandAsText();
    void putsTheUnnamedTogether();
    void followsAChangedName();
    void anOldLedgerGetsTheKeysOfItsNames();

private:
    static QStringList listed(Connection& connection, const char* field, const ListQuery& query);
};

namespace {

const QStringList& people()
{
    static const QStringList names{QStringLiteral("张卫东"), QStringLiteral("王丽"), QStringLiteral("丁一鸣"),
                                   QStringLiteral("艾青"), QStringLiteral("魏征")};
    return names;
}

Record meeting(const QString& host)
{
    Record session;
    session.kind = Kind::StudySession;
    session.set(QStringLiteral("title"), QStringLiteral("学习"));
    session.set(QStringLiteral("category"), QStringLiteral("党课"));
    session.set(QStringLiteral("held_on"), QVariant::fromValue(PartialDate::day(QDate(2022, 7, 1))));
    session.set(QStringLiteral("branch"), 1LL);
    session.set(QStringLiteral("host"), host);
    return session;
}

ListQuery byHost(NameOrder names)
{
    ListQuery query;
    query.kind = Kind::StudySession;
    query.sortField = QStringLiteral("host");
    query.order = Qt::AscendingOrder;
    query.names = names;
    return query;
}

} // namespace

QStringList TestNameOrder::listed(Connection& connection, const char* field, const ListQuery& query)
{
    static const Schema schema = Schema::builtIn();
    QStringList texts;
    const auto ids = ListStore(connection, schema).ids(query);
    const auto records = ids ? RecordStore(connection, schema).load(query.kind, *ids) : ids.error();
    if (!records)
        return {records.error().message, records.error().detail};
    for (const Record& record : *records)
        texts.append(record.text(QString::fromLatin1(field)));
    return texts;
}

void TestNameOrder::ordersMembersByStrokes()
{
    TestStore store;
    BL_DONE(addReferenced(store));
    for (const QString& name : people()) {
        Record member = fullRecord(store.schema().of(Kind::Member), 3);
        member.id = 0;
        member.uid.clear();
        member.set(QStringLiteral("name"), name);
        BL_DONE(store.records().insert(member));
    }
    ListQuery query;
    query.kind = Kind::Member;
    query.sortField = QStringLiteral("name");
    query.order = Qt::AscendingOrder;
    query.names = NameOrder::Strokes;
    QStringList got = listed(store.connection(), "name", query);
    got.removeOne(QStringLiteral("张三"));
    // 2, 4, 5, 7 and 17 strokes.
    QCOMPARE(got,
             QStringList({QStringLiteral("丁一鸣"), QStringLiteral("王丽"), QStringLiteral("艾青"),
                          QStringLiteral("张卫东"), QStringLiteral("魏征")}));
}

void TestNameOrder::ordersPeopleWhoStandAsText_data()
{
    QTest::addColumn<NameOrder>("names");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("pinyin") << NameOrder::Pinyin
                            << QStringList{QStringLiteral("艾青"), QStringLiteral("丁一鸣"), QStringLiteral("王丽"),
                                           QStringLiteral("魏征"), QStringLiteral("张卫东")};
    QTest::newRow("strokes") << NameOrder::Strokes
                             << QStringList{QStringLiteral("丁一鸣"), QStringLiteral("王丽"), QStringLiteral("艾青"),
                                            QStringLiteral("张卫东"), QStringLiteral("魏征")};
}

void TestNameOrder::ordersPeopleWhoStandAsText()
{
    QFETCH(const NameOrder, names);
    QFETCH(const QStringList, expected);
    TestStore store;
    BL_DONE(addReferenced(store));
    for (const QString& name : people()) {
        Record session = meeting(name);
        BL_DONE(store.records().insert(session));
    }
    QCOMPARE(listed(store.connection(), "host", byHost(names)), expected);
    ListQuery backwards = byHost(names);
    backwards.order = Qt::DescendingOrder;
    QCOMPARE(listed(store.connection(), "host", backwards), QStringList(expected.rbegin(), expected.rend()));
}

void TestNameOrder::putsTheUnnamedTogether()
{
    TestStore store;
    BL_DONE(addReferenced(store));
    for (const char* name : {"王丽", "", "艾青"}) {
        Record session = meeting(QString::fromUtf8(name));
        BL_DONE(store.records().insert(session));
    }
    QCOMPARE(listed(store.connection(), "host", byHost(NameOrder::Strokes)),
             QStringList({QString(), QStringLiteral("王丽"), QStringLiteral("艾青")}));
}

void TestNameOrder::followsAChangedName()
{
    TestStore store;
    BL_DONE(addReferenced(store));
    Record session = meeting(QStringLiteral("魏征"));
    BL_DONE(store.records().insert(session));
    Record other = meeting(QStringLiteral("王丽"));
    BL_DONE(store.records().insert(other));
    const Record before = session;
    session.set(QStringLiteral("host"), QStringLiteral("丁一鸣"));
    BL_DONE(store.records().update(session, before));
    QCOMPARE(listed(store.connection(), "host", byHost(NameOrder::Strokes)),
             QStringList({QStringLiteral("丁一鸣"), QStringLiteral("王丽")}));
}

void TestNameOrder::anOldLedgerGetsTheKeysOfItsNames()
{
    const QTemporaryDir folder;
    const QDir released(QStringLiteral(":/branchledger/migrations"));
    for (const QString& name : released.entryList({QStringLiteral("000[123]_*.sql")}, QDir::Files))
        QVERIFY(QFile::copy(released.filePath(name), folder.filePath(name)));
    const QString path = folder.filePath(QStringLiteral("旧.ledger"));
    BL_TRY(connection, Connection::open(path, Access::Create));
    BL_DONE(migrate(*connection, path, Clock::system(), folder.path()));
    QCOMPARE(*schemaVersion(*connection), 3);
    BL_DONE(connection->execute(QStringLiteral("INSERT INTO branches (uid, revision, is_deleted, digest, name, type) "
                                               "VALUES ('b', 1, 0, x'00', '第一党支部', '党支部')")));
    for (const QString& name : people())
        BL_DONE(connection->execute(
            QStringLiteral("INSERT INTO study_sessions (uid, revision, is_deleted, digest, title, category, held_on, "
                           "branch_id, host, lecturer) VALUES (?, 1, 0, x'00', '学习', '党课', '2022-07-01', 1, ?, ?)"),
            {name, name, name}));

    BL_DONE(migrate(*connection, path, Clock::system()));
    QCOMPARE(listed(*connection, "host", byHost(NameOrder::Strokes)).constFirst(), QStringLiteral("丁一鸣"));
    QCOMPARE(listed(*connection, "host", byHost(NameOrder::Strokes)).constLast(), QStringLiteral("魏征"));
    BL_TRY(keys, connection->number(QStringLiteral("SELECT count(*) FROM name_keys")));
    QCOMPARE(keys, people().size());
}

QTEST_GUILESS_MAIN(TestNameOrder)
#include "tst_nameorder.moc"
