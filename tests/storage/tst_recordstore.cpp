// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uid.h"
#include "storage/recorddigest.h"
#include "storage/storagefixture.h"

#include <QSet>

using namespace ledger;
using namespace ledger::testing;

Q_DECLARE_METATYPE(ledger::Kind)

/// What a kind's descriptor says and what the schema has are one thing.
class TestRecordStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsColumn_data();
    void everyFieldHasItsColumn();
    void keepsEveryFieldAndPart_data();
    void keepsEveryFieldAndPart();
    void keepsRecordsThatStateNothing_data() { keepsEveryFieldAndPart_data(); }
    void keepsRecordsThatStateNothing();
    void updatesEveryFieldAndPart_data() { keepsEveryFieldAndPart_data(); }
    void updatesEveryFieldAndPart();
    void refusesAnUpdateOfAnOldRevision();
    void keepsTheUnitsOwnFields();
    void loadsInTheOrderAskedFor();
    void refusesReferencesToNothing();
    void findsByUid();
    void walksAllRecordsInBlocks();
    void digestChangesWithEveryField_data() { keepsEveryFieldAndPart_data(); }
    void digestChangesWithEveryField();
};

static QSet<QString> columnsOf(TestStore& store, const QString& table)
{
    QSet<QString> names;
    static_cast<void>(store.connection().forEach(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table},
                                                 [&](const Row& row) {
                                                     names.insert(row.text(0));
                                                     return true;
                                                 }));
    return names;
}

static QSet<QString> wantedColumns(const QList<Field>& fields)
{
    QSet<QString> names;
    for (const Field& field : fields) {
        names.insert(field.column());
        if (field.type == FieldType::Date)
            names.insert(field.column() + QStringLiteral("_last"));
    }
    return names;
}

void TestRecordStore::everyFieldHasItsColumn_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds)
        QTest::newRow(qPrintable(kindKey(kind))) << kind;
}

void TestRecordStore::everyFieldHasItsColumn()
{
    QFETCH(Kind, kind);
    TestStore store;
    const KindInfo& info = store.schema().of(kind);
    QSet<QString> wanted = wantedColumns(info.fields);
    for (const char* kept : {"id", "uid", "revision", "is_deleted", "digest", "extra"})
        wanted.insert(QLatin1StringView(kept));
    if (kind == Kind::Member)
        wanted += QSet<QString>{QStringLiteral("sort_pinyin"), QStringLiteral("sort_stroke")};
    QCOMPARE(columnsOf(store, info.table), wanted);
    for (const PartInfo& part : info.parts) {
        const QSet<QString> ofPart =
            wantedColumns(part.fields) + QSet<QString>{QStringLiteral("owner_id"), QStringLiteral("position")};
        QCOMPARE(columnsOf(store, part.key), ofPart);
    }
}

void TestRecordStore::keepsEveryFieldAndPart_data()
{
    everyFieldHasItsColumn_data();
}

void TestRecordStore::keepsEveryFieldAndPart()
{
    QFETCH(Kind, kind);
    TestStore store;
    BL_DONE(addReferenced(store));
    const KindInfo& info = store.schema().of(kind);
    for (int seed = 0; seed < 6; ++seed) {
        Record record = fullRecord(info, seed);
        BL_DONE(store.records().insert(record));
        QVERIFY(isUid(record.uid));
        QCOMPARE(record.revision, 1);
        BL_TRY(read, store.records().load(kind, record.id));
        QCOMPARE(read.values, record.values);
        QCOMPARE(read.parts, record.parts);
        QCOMPARE(read.uid, record.uid);
        BL_TRY(digest, store.records().storedDigest(kind, record.id));
        QCOMPARE(digest, recordDigest(info, read));
    }
}

void TestRecordStore::keepsRecordsThatStateNothing()
{
    QFETCH(Kind, kind);
    TestStore store;
    BL_DONE(addReferenced(store));
    const KindInfo& info = store.schema().of(kind);
    Record record;
    record.kind = kind;
    for (const Field& field : info.fields) {
        if (!field.is(FieldFlag::Required) || field.is(FieldFlag::Derived))
            continue;
        const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Member;
        const QVariant text = isNumber ? QVariant(qlonglong(1)) : QVariant(QStringLiteral("x"));
        record.set(field.key, field.type == FieldType::Date ? QVariant::fromValue(PartialDate::year(2022)) : text);
    }
    BL_DONE(store.records().insert(record));
    BL_TRY(read, store.records().load(kind, record.id));
    QCOMPARE(read.values, record.values);
    QVERIFY(sameContent(info, read, record));
}

void TestRecordStore::updatesEveryFieldAndPart()
{
    QFETCH(Kind, kind);
    TestStore store;
    BL_DONE(addReferenced(store));
    const KindInfo& info = store.schema().of(kind);
    Record before = fullRecord(info, 1);
    BL_DONE(store.records().insert(before));
    Record after = fullRecord(info, 50);
    after.id = before.id;
    after.uid = before.uid;
    after.revision = before.revision;
    for (auto& rows : after.parts)
        rows.removeLast();
    BL_DONE(store.records().update(after, before));
    QCOMPARE(after.revision, 2);
    BL_TRY(read, store.records().load(kind, before.id));
    QCOMPARE(read.values, after.values);
    QCOMPARE(read.parts, after.parts);
    QCOMPARE(read.revision, 2);
}

void TestRecordStore::refusesAnUpdateOfAnOldRevision()
{
    TestStore store;
    BL_DONE(addReferenced(store));
    BL_TRY(mine, store.records().load(Kind::Member, qint64(1)));
    Record theirs = mine;
    theirs.set(QStringLiteral("notes"), QStringLiteral("先改"));
    BL_DONE(store.records().update(theirs, mine));
    Record late = mine;
    late.set(QStringLiteral("notes"), QStringLiteral("后改"));
    const auto refused = store.records().update(late, mine);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    BL_TRY(read, store.records().load(Kind::Member, qint64(1)));
    QCOMPARE(read.text(QStringLiteral("notes")), QStringLiteral("先改"));
}

void TestRecordStore::keepsTheUnitsOwnFields()
{
    TestStore store;
    Schema schema = Schema::builtIn();
    schema.addOwnField(Kind::Branch, {QStringLiteral("own_star"), QStringLiteral("星级"), FieldType::Text});
    schema.addOwnField(Kind::Branch, {QStringLiteral("own_score"), QStringLiteral("得分"), FieldType::Decimal});
    schema.addOwnField(Kind::Branch, {QStringLiteral("own_checked"), QStringLiteral("验收"), FieldType::Date});
    RecordStore records(store.connection(), schema);
    Record branch;
    branch.kind = Kind::Branch;
    branch.set(QStringLiteral("name"), QStringLiteral("第二党支部"));
    branch.set(QStringLiteral("type"), QStringLiteral("党支部"));
    branch.set(QStringLiteral("own_star"), QStringLiteral("五星\"'"));
    branch.set(QStringLiteral("own_score"), 97.5);
    branch.set(QStringLiteral("own_checked"), QVariant::fromValue(PartialDate::month(2022, 7)));
    BL_DONE(records.insert(branch));
    BL_TRY(read, records.load(Kind::Branch, branch.id));
    QCOMPARE(read.values, branch.values);
}

void TestRecordStore::loadsInTheOrderAskedFor()
{
    TestStore store;
    for (int i = 0; i < 600; ++i) {
        Record branch;
        branch.kind = Kind::Branch;
        branch.set(QStringLiteral("name"), QStringLiteral("支部%1").arg(i));
        branch.set(QStringLiteral("type"), QStringLiteral("党支部"));
        BL_DONE(store.records().insert(branch));
    }
    QList<qint64> ids;
    for (qint64 id = 600; id > 0; --id)
        ids << id;
    ids.insert(3, 9999);
    BL_TRY(read, store.records().load(Kind::Branch, ids));
    QCOMPARE(read.size(), 600);
    QCOMPARE(read.constFirst().id, 600);
    QCOMPARE(read.constLast().id, 1);
}

void TestRecordStore::refusesReferencesToNothing()
{
    TestStore store;
    Record honor = fullRecord(store.schema().of(Kind::Honor), 3);
    const auto refused = store.records().insert(honor);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Constraint);
}

void TestRecordStore::findsByUid()
{
    TestStore store;
    BL_DONE(addReferenced(store));
    BL_TRY(uid, store.records().uidOf(Kind::Member, 1));
    QCOMPARE(*store.records().idOf(Kind::Member, uid), 1);
    QCOMPARE(*store.records().idOf(Kind::Branch, uid), 0);
    QCOMPARE(store.records().load(Kind::Member, qint64(77)).error().code, ErrorCode::NotFound);
}

void TestRecordStore::walksAllRecordsInBlocks()
{
    TestStore store;
    BL_DONE(store.connection().begin());
    for (int i = 0; i < 1100; ++i) {
        Record member;
        member.kind = Kind::Member;
        member.set(QStringLiteral("name"), QStringLiteral("人%1").arg(i));
        member.set(QStringLiteral("category"), QStringLiteral("正式党员"));
        member.isDeleted = i % 11 == 0;
        BL_DONE(store.records().insert(member));
    }
    BL_DONE(store.connection().commit());
    QList<qint64> ids;
    BL_DONE(store.records().forEachBlock(Kind::Member, PartsWanted::All, [&](const QList<Record>& records) -> Result<> {
        for (const Record& record : records)
            ids << record.id;
        return {};
    }));
    QCOMPARE(ids.size(), 1000);
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
}

void TestRecordStore::digestChangesWithEveryField()
{
    QFETCH(Kind, kind);
    const Schema schema = Schema::builtIn();
    const KindInfo& info = schema.of(kind);
    const Record whole = fullRecord(info, 4);
    QSet<QByteArray> seen{recordDigest(info, whole)};
    for (const Field& field : info.fields) {
        Record without = whole;
        without.values.remove(field.key);
        seen.insert(recordDigest(info, without));
    }
    for (const PartInfo& part : info.parts) {
        Record without = whole;
        without.parts[part.key].removeFirst();
        seen.insert(recordDigest(info, without));
    }
    QCOMPARE(seen.size(), 1 + info.fields.size() + info.parts.size());
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
