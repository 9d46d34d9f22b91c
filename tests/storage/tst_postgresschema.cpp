// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"
#include "storage/migrator.h"
#include "storage/storagefixture.h"
#include "storage/storageresources.h"
#include "support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace ledger;

namespace {

const QString ConnectionName = QStringLiteral("tst_postgresschema");
const QString DatabaseName = QStringLiteral("schema");

} // namespace

/// The migrations on PostgreSQL: the same tables and columns as the descriptors ask for.
class TestPostgresSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyMigrationRuns();
    void everyFieldHasItsColumn();
    void everyInsertPrepares();

private:
    QSqlDatabase database() const { return QSqlDatabase::database(ConnectionName); }

    testing::PostgresServer m_server;
};

void TestPostgresSchema::initTestCase()
{
    initStorageResources();
    const auto started = m_server.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message + u'\n' + started.error().detail));
    QVERIFY(m_server.createDatabase(DatabaseName).has_value());
    auto opened = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), ConnectionName);
    opened.setHostName(QStringLiteral("127.0.0.1"));
    opened.setPort(m_server.port());
    opened.setUserName(m_server.user());
    opened.setDatabaseName(DatabaseName);
    QVERIFY2(opened.open(), qPrintable(opened.lastError().text()));
}

void TestPostgresSchema::cleanupTestCase()
{
    database().close();
    QSqlDatabase::removeDatabase(ConnectionName);
}

void TestPostgresSchema::everyMigrationRuns()
{
    const Dialect dialect(Engine::Postgres);
    const QDir folder(QStringLiteral(":/branchledger/migrations"));
    QSqlQuery query(database());
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        const auto statements = migrationStatements(folder.filePath(name), dialect);
        QVERIFY(statements.has_value());
        for (const QString& statement : *statements)
            QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
    }
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

void TestPostgresSchema::everyFieldHasItsColumn()
{
    const Schema schema = Schema::builtIn();
    const auto compare = [&](const QString& table, const QList<Field>& fields) {
        QSqlQuery query(database());
        query.prepare(QStringLiteral("SELECT column_name FROM information_schema.columns WHERE table_name = ?"));
        query.addBindValue(table);
        QVERIFY(query.exec());
        QSet<QString> columns;
        while (query.next())
            columns.insert(query.value(0).toString());
        QVERIFY2(columns.contains(wantedColumns(fields)), qPrintable(table));
    };
    for (const Kind kind : allKinds) {
        compare(schema.of(kind).table, schema.of(kind).fields);
        for (const PartInfo& part : schema.of(kind).parts)
            compare(part.key, part.fields);
    }
}

/// The statements of the repositories are made from the descriptors; the server must take their form and types.
void TestPostgresSchema::everyInsertPrepares()
{
    const Schema schema = Schema::builtIn();
    for (const Kind kind : allKinds) {
        const KindInfo& info = schema.of(kind);
        const QStringList columns = wantedColumns(info.fields).values();
        QStringList marks;
        marks.fill(QStringLiteral("?"), columns.size() + 2);
        QSqlQuery query(database());
        QVERIFY2(
            query.prepare(QStringLiteral("INSERT INTO %1 (uid, revision, %2) VALUES (%3) RETURNING id")
                              .arg(info.table, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")))),
            qPrintable(query.lastError().text()));
        QVERIFY2(query.prepare(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ? AND revision = ?")
                                   .arg(info.table, columns.join(QStringLiteral(" = ?, ")))),
                 qPrintable(query.lastError().text()));
        QVERIFY2(
            query.prepare(QStringLiteral("SELECT t.id FROM %1 t WHERE t.is_deleted = 0 AND lower(t.%2) LIKE lower(?) "
                                         "ESCAPE '\\' ORDER BY t.%2 ASC NULLS FIRST, t.id ASC LIMIT ?")
                              .arg(info.table, info.titleField)),
            qPrintable(query.lastError().text()));
    }
    QSqlQuery query(database());
    QVERIFY2(query.prepare(QStringLiteral("SELECT rowid FROM search_index WHERE tokens @@ to_tsquery('simple', ?) "
                                          "AND rowid > ? AND rowid < ? ORDER BY rowid DESC LIMIT ?")),
             qPrintable(query.lastError().text()));
}

QTEST_GUILESS_MAIN(TestPostgresSchema)
#include "tst_postgresschema.moc"
