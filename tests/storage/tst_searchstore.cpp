// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchtokens.h"
#include "storage/searchstore.h"
#include "storage/storagefixture.h"

using namespace ledger;
using namespace ledger::testing;

class TestSearchStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByPairsAndPinyin_data();
    void findsByPairsAndPinyin();
    void forgetsWhatWasRemoved();
    void keepsKindsApart();
    void neverHoldsSensitiveFields();
};

static Record session(qint64 id, const QString& title)
{
    Record record;
    record.kind = Kind::StudySession;
    record.id = id;
    record.set(QStringLiteral("title"), title);
    record.set(QStringLiteral("host"), QStringLiteral("单晓明、王伟"));
    return record;
}

static QList<qint64> found(TestStore& store, const QString& word, Kind kind = Kind::StudySession)
{
    QStringList alternatives;
    for (const QueryAlternative& alternative : planQuery(word).alternatives) {
        QStringList tokens;
        for (const QueryToken& token : alternative.tokens)
            tokens << matchText(token);
        alternatives << u'(' + tokens.join(QStringLiteral(" AND ")) + u')';
    }
    const auto ids = SearchStore(store.connection()).find(alternatives.join(QStringLiteral(" OR ")), kind, 0, 100);
    return ids ? *ids : QList<qint64>{-1};
}

void TestSearchStore::findsByPairsAndPinyin_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("one character") << QStringLiteral("党") << true;
    QTest::newRow("two characters") << QStringLiteral("王伟") << true;
    QTest::newRow("four characters") << QStringLiteral("主题党日") << true;
    QTest::newRow("pinyin") << QStringLiteral("shanxiaoming") << true;
    QTest::newRow("initials") << QStringLiteral("sxm") << true;
    QTest::newRow("title initials") << QStringLiteral("ztdr") << true;
    QTest::newRow("year") << QStringLiteral("2022") << true;
    QTest::newRow("not there") << QStringLiteral("李伟") << false;
}

void TestSearchStore::findsByPairsAndPinyin()
{
    QFETCH(QString, word);
    QFETCH(bool, isFound);
    TestStore store;
    BL_DONE(SearchStore(store.connection())
                .add(store.schema().of(Kind::StudySession), session(5, QStringLiteral("2022年七月主题党日"))));
    QCOMPARE(found(store, word), isFound ? QList<qint64>{5} : QList<qint64>{});
}

void TestSearchStore::forgetsWhatWasRemoved()
{
    TestStore store;
    const KindInfo& info = store.schema().of(Kind::StudySession);
    SearchStore index(store.connection());
    for (qint64 id = 1; id <= 3; ++id)
        BL_DONE(index.add(info, session(id, QStringLiteral("专题党课%1").arg(id))));
    QCOMPARE(found(store, QStringLiteral("党课")), (QList<qint64>{3, 2, 1}));
    BL_DONE(index.remove(info, session(2, QStringLiteral("专题党课2"))));
    QCOMPARE(found(store, QStringLiteral("党课")), (QList<qint64>{3, 1}));
    BL_DONE(index.clear());
    QVERIFY(found(store, QStringLiteral("党课")).isEmpty());
}

void TestSearchStore::keepsKindsApart()
{
    TestStore store;
    Record honor;
    honor.kind = Kind::Honor;
    honor.id = 5;
    honor.set(QStringLiteral("title"), QStringLiteral("优秀党课"));
    SearchStore index(store.connection());
    BL_DONE(index.add(store.schema().of(Kind::Honor), honor));
    BL_DONE(index.add(store.schema().of(Kind::StudySession), session(7, QStringLiteral("党课"))));
    QCOMPARE(found(store, QStringLiteral("党课")), QList<qint64>{7});
    QCOMPARE(found(store, QStringLiteral("党课"), Kind::Honor), QList<qint64>{5});
}

void TestSearchStore::neverHoldsSensitiveFields()
{
    const Schema schema = Schema::builtIn();
    for (const Kind kind : allKinds) {
        Record record = fullRecord(schema.of(kind), 1);
        for (const Field& field : schema.of(kind).fields) {
            if (field.is(FieldFlag::Sensitive))
                record.set(field.key, QStringLiteral("zqsecret"));
        }
        QVERIFY(!searchTokens(schema.of(kind), record).contains(QStringLiteral("zqsecret")));
        for (const SearchedText& searched :
             searchedFields(schema.of(kind), record) + searchedParts(schema.of(kind), record))
            QVERIFY(!searched.text.contains(QStringLiteral("zqsecret")));
    }
}

QTEST_GUILESS_MAIN(TestSearchStore)
#include "tst_searchstore.moc"
