// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalogstore.h"
#include "storage/checkstore.h"
#include "storage/migrator.h"
#include "storage/storagefixture.h"

#include <QDir>
#include <QFile>

using namespace ledger;
using namespace ledger::testing;

namespace {

/// A folder of migrations: the released ones, and what the test adds.
class MigrationFolder
{
public:
    MigrationFolder()
    {
        const QDir released(QStringLiteral(":/branchledger/migrations"));
        for (const QString& name : released.entryList(QDir::Files))
            QFile::copy(released.filePath(name), m_folder.filePath(name));
    }
    QString path() const { return m_folder.path(); }
    void add(const QString& name, const QByteArray& sql) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

private:
    QTemporaryDir m_folder;
};

QString nextName(int ahead)
{
    return QStringLiteral("%1_test.sql").arg(newestSchemaVersion() + ahead, 4, 10, QLatin1Char('0'));
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshLedgerHasTheNewestVersion();
    void aSecondRunChangesNothing();
    void aMissingNumberIsRefused();
    void aNewerLedgerIsRefusedUnchanged();
    void aFailingStepLeavesVersionAndDataUntouched();
    void anUpgradeKeepsTheDataAndACopyOfTheOldFile();
    void aLedgerFromBeforeADictionaryGetsItsWords();
};

void TestMigrator::aFreshLedgerHasTheNewestVersion()
{
    TestStore store;
    BL_TRY(version, schemaVersion(store.connection()));
    QCOMPARE(version, newestSchemaVersion());
    QVERIFY(version >= 1);
    BL_DONE(checkSchema(store.connection(), store.path()));
}

void TestMigrator::aSecondRunChangesNothing()
{
    TestStore store;
    BL_TRY(before, schemaStatements(store.connection()));
    const qint64 rows = store.number(QStringLiteral("SELECT count(*) FROM schema_version"));
    BL_DONE(migrate(store.connection(), store.path(), Clock::system()));
    BL_TRY(after, schemaStatements(store.connection()));
    QCOMPARE(after, before);
    QCOMPARE(store.number(QStringLiteral("SELECT count(*) FROM schema_version")), rows);
}

void TestMigrator::aMissingNumberIsRefused()
{
    TestStore store;
    const MigrationFolder folder;
    folder.add(nextName(2), "CREATE TABLE later (a TEXT)\n");
    const auto done = migrate(store.connection(), store.path(), Clock::system(), folder.path());
    QVERIFY(!done.has_value());
    QCOMPARE(*schemaVersion(store.connection()), newestSchemaVersion());
    QCOMPARE(store.number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'later'")), 0);
}

void TestMigrator::aNewerLedgerIsRefusedUnchanged()
{
    TestStore store;
    store.run(QStringLiteral("INSERT INTO schema_version (version, min_compatible, app_version, applied_at) "
                             "VALUES (9999, 9999, '99', '2099-01-01T00:00:00Z')"));
    const auto checked = checkSchema(store.connection(), store.path());
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().code, ErrorCode::TooNew);
    QVERIFY(checked.error().message.contains(QStringLiteral("9999")));
    const auto migrated = migrate(store.connection(), store.path(), Clock::system());
    QVERIFY(!migrated.has_value());
    QCOMPARE(migrated.error().code, ErrorCode::TooNew);
}

void TestMigrator::aFailingStepLeavesVersionAndDataUntouched()
{
    TestStore store;
    BL_DONE(addReferenced(store));
    const MigrationFolder folder;
    folder.add(nextName(1),
               "UPDATE members SET name = '改名'\n--;\n"
               "CREATE TABLE made (a TEXT)\n--;\nINSERT INTO missing (a) VALUES ('b')\n");
    BL_TRY(before, schemaStatements(store.connection()));
    QVERIFY(!migrate(store.connection(), store.path(), Clock::system(), folder.path()).has_value());
    QCOMPARE(*schemaVersion(store.connection()), newestSchemaVersion());
    BL_TRY(after, schemaStatements(store.connection()));
    QCOMPARE(after, before);
    BL_TRY(member, store.records().load(Kind::Member, qint64(1)));
    QCOMPARE(member.text(QStringLiteral("name")), QStringLiteral("张三"));
    QCOMPARE(store.number(QStringLiteral("PRAGMA foreign_keys")), 1);
}

void TestMigrator::anUpgradeKeepsTheDataAndACopyOfTheOldFile()
{
    TestStore store;
    BL_DONE(addReferenced(store));
    const MigrationFolder folder;
    folder.add(nextName(1), "CREATE TABLE made (a TEXT)\n");
    BL_DONE(migrate(store.connection(), store.path(), Clock::system(), folder.path()));
    QCOMPARE(*schemaVersion(store.connection()), newestSchemaVersion() + 1);
    BL_TRY(member, store.records().load(Kind::Member, qint64(1)));
    QCOMPARE(member.text(QStringLiteral("name")), QStringLiteral("张三"));
    const QStringList copies = QDir(store.folder()).entryList({QStringLiteral("*.bak")});
    QCOMPARE(copies.size(), 1);
    BL_TRY(copy, Connection::open(QDir(store.folder()).filePath(copies.constFirst()), Access::ReadOnly));
    QCOMPARE(*schemaVersion(*copy), newestSchemaVersion());
}

void TestMigrator::aLedgerFromBeforeADictionaryGetsItsWords()
{
    TestStore store;
    CatalogStore catalog(store.connection());
    const QString votes = QStringLiteral("SELECT count(*) FROM dictionary_words WHERE dictionary = 'vote_kind'");
    const QString all = QStringLiteral("SELECT count(*) FROM dictionary_words");
    BL_DONE(store.connection().execute(QStringLiteral("DELETE FROM dictionary_words")));
    BL_DONE(store.connection().execute(QStringLiteral("DELETE FROM header_words")));
    BL_DONE(store.connection().execute(QStringLiteral("DELETE FROM figure_definitions")));
    BL_DONE(store.connection().execute(QStringLiteral("DELETE FROM meeting_rules")));
    BL_DONE(catalog.fill());
    const auto whole = store.number(all);
    BL_DONE(store.connection().execute(QStringLiteral("DELETE FROM dictionary_words WHERE dictionary = 'vote_kind'")));
    QCOMPARE(store.number(votes), 0);
    BL_DONE(catalog.fillMissing());
    QCOMPARE(store.number(votes), 4);
    BL_DONE(catalog.fillMissing());
    QCOMPARE(store.number(all), whole);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
