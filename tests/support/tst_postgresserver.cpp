// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresserver.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using ledger::testing::PostgresServer;

namespace {

const QString Connection = QStringLiteral("tst_postgresserver");

} // namespace

/// The server that the tests labelled pg run against.
class TestPostgresServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersQueries();
    void refusesASecondDatabaseOfTheSameName();
    void stops();

private:
    PostgresServer m_server;
};

void TestPostgresServer::initTestCase()
{
    const auto started = m_server.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message + u'\n' + started.error().detail));
}

void TestPostgresServer::answersQueries()
{
    const auto address = m_server.createDatabase(QStringLiteral("first"));
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    QVERIFY(address->startsWith(QStringLiteral("postgresql://ledger@127.0.0.1:")));
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), Connection);
        database.setHostName(QStringLiteral("127.0.0.1"));
        database.setPort(m_server.port());
        database.setUserName(m_server.user());
        database.setDatabaseName(QStringLiteral("first"));
        QVERIFY2(database.open(), qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        QVERIFY2(query.exec(QStringLiteral("SELECT '党员' || 1")), qPrintable(query.lastError().text()));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), QStringLiteral("党员1"));
    }
    QSqlDatabase::removeDatabase(Connection);
}

void TestPostgresServer::refusesASecondDatabaseOfTheSameName()
{
    QVERIFY(m_server.createDatabase(QStringLiteral("second")).has_value());
    QVERIFY(!m_server.createDatabase(QStringLiteral("second")).has_value());
}

void TestPostgresServer::stops()
{
    m_server.stop();
    QVERIFY(!m_server.createDatabase(QStringLiteral("third")).has_value());
}

QTEST_GUILESS_MAIN(TestPostgresServer)
#include "tst_postgresserver.moc"
