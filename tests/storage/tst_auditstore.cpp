// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditstore.h"
#include "storage/storagefixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace ledger;
using namespace ledger::testing;

class TestAuditStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeChainHasNoBreak();
    void findsEveryManipulation_data();
    void findsEveryManipulation();
    void refusesChangesThroughOurConnection();
    void namesWhatChangedButNotSensitiveValues();
};

static AuditGroup group(int number)
{
    return {QStringLiteral("2022-07-01T00:00:%1Z").arg(number, 2, 10, QLatin1Char('0')),
            QStringLiteral("李工"),
            QStringLiteral("save"),
            QStringLiteral("保存"),
            {{Kind::Member, number, AuditAction::Changed, 2, QStringLiteral("{\"notes\":[\"a\",\"b\"]}")},
             {Kind::Honor, number, AuditAction::Created, 1, {}}}};
}

static QList<qint64> breaksOf(Connection& connection)
{
    QList<qint64> broken;
    static_cast<void>(AuditStore(connection).verify([&](qint64 id) { broken << id; }));
    return broken;
}

void TestAuditStore::aWholeChainHasNoBreak()
{
    TestStore store;
    QVERIFY(breaksOf(store.connection()).isEmpty());
    for (int i = 1; i <= 5; ++i)
        BL_DONE(AuditStore(store.connection()).append(group(i)));
    QVERIFY(breaksOf(store.connection()).isEmpty());
    QCOMPARE(store.number(QStringLiteral("SELECT count(*) FROM audit_entries")), 10);
}

void TestAuditStore::findsEveryManipulation_data()
{
    QTest::addColumn<QString>("manipulation");
    QTest::addColumn<QList<qint64>>("broken");
    const QList<qint64> third{3};
    QTest::newRow("another actor") << QStringLiteral("UPDATE audit_groups SET actor = 'x' WHERE id = 3") << third;
    QTest::newRow("another time") << QStringLiteral("UPDATE audit_groups SET at = '2020' WHERE id = 3") << third;
    QTest::newRow("changed value") << QStringLiteral(
        "UPDATE audit_entries SET changes = '{}' WHERE group_id = 3 AND changes IS NOT NULL")
                                   << third;
    QTest::newRow("entry gone") << QStringLiteral("DELETE FROM audit_entries WHERE group_id = 3 AND kind = 4") << third;
    QTest::newRow("entry added") << QStringLiteral(
        "INSERT INTO audit_entries (group_id, kind, record_id, action, revision) VALUES (3, 1, 1, 'created', 1)")
                                 << third;
    QTest::newRow("group gone") << QStringLiteral("DELETE FROM audit_groups WHERE id = 3") << QList<qint64>{4};
    QTest::newRow("hash replaced") << QStringLiteral("UPDATE audit_groups SET hash = x'00' WHERE id = 3")
                                   << QList<qint64>{3, 4};
}

void TestAuditStore::findsEveryManipulation()
{
    QFETCH(QString, manipulation);
    QFETCH(QList<qint64>, broken);
    TestStore store;
    for (int i = 1; i <= 5; ++i)
        BL_DONE(AuditStore(store.connection()).append(group(i)));
    // What a foreign tool can do that drops the triggers first.
    for (const char* trigger : {"audit_entries_are_not_changed", "audit_entries_are_not_deleted",
                                "audit_groups_are_not_changed", "audit_groups_are_not_deleted"})
        store.run(QStringLiteral("DROP TRIGGER ") + QLatin1StringView(trigger));
    store.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    store.run(manipulation);
    QCOMPARE(breaksOf(store.connection()), broken);
}

void TestAuditStore::refusesChangesThroughOurConnection()
{
    TestStore store;
    BL_DONE(AuditStore(store.connection()).append(group(1)));
    for (const char* sql : {"UPDATE audit_groups SET actor = 'x'", "DELETE FROM audit_groups",
                            "UPDATE audit_entries SET kind = 1", "DELETE FROM audit_entries"})
        QVERIFY(!store.connection().execute(QLatin1StringView(sql)).has_value());
    QVERIFY(breaksOf(store.connection()).isEmpty());
}

void TestAuditStore::namesWhatChangedButNotSensitiveValues()
{
    const Schema schema = Schema::builtIn();
    const KindInfo& info = schema.of(Kind::Member);
    const Record before = fullRecord(info, 1);
    Record after = before;
    after.set(QStringLiteral("notes"), QStringLiteral("新备注"));
    after.set(QStringLiteral("id_number"), QStringLiteral("130999198001010013"));
    after.set(QStringLiteral("phone"), QVariant());
    after.parts[QStringLiteral("memberships")].removeLast();
    const QJsonObject changes = auditChanges(info, before, after);
    QCOMPARE(changes.keys(),
             (QStringList{QStringLiteral("id_number"), QStringLiteral("memberships"), QStringLiteral("notes"),
                          QStringLiteral("phone")}));
    QCOMPARE(changes.value(QStringLiteral("notes")).toArray().at(1).toString(), QStringLiteral("新备注"));
    QCOMPARE(changes.value(QStringLiteral("id_number")).toString(), QStringLiteral("changed"));
    QCOMPARE(changes.value(QStringLiteral("phone")).toString(), QStringLiteral("changed"));
    QVERIFY(!QJsonDocument(changes).toJson().contains("130999198001010013"));
    QVERIFY(auditChanges(info, before, before).isEmpty());
}

QTEST_GUILESS_MAIN(TestAuditStore)
#include "tst_auditstore.moc"
