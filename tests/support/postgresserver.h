// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QProcess>
#include <QTemporaryDir>

#include <sys/types.h>

namespace ledger::testing {

/// A PostgreSQL server of the test's own: a fresh cluster in a temporary folder, listening on this machine only, stopped
/// and removed with the object (and when the test dies).
///
/// The server refuses to run as root; then it runs as the user postgres.
class PostgresServer
{
public:
    PostgresServer() = default;
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    Result<> start();
    void stop();

    quint16 port() const { return m_port; }
    QString user() const { return QStringLiteral("ledger"); }
    /// A new, empty database; its address as branchledger takes it: postgresql://ledger@127.0.0.1:port/name.
    Result<QString> createDatabase(const QString& name);

private:
    Result<> findBinaries();
    Result<> chooseAccount();
    Result<> createCluster();
    Result<> launch();
    Result<> waitUntilReady();
    Result<> runTool(const QString& tool, const QStringList& arguments);
    QString binary(const QString& tool) const { return m_binaries + u'/' + tool; }
    /// Runs in the child between fork and exec, where only plain system calls are allowed.
    void becomeAccount() const;

    QString m_binaries;
    QTemporaryDir m_folder;
    QProcess m_server;
    uid_t m_uid = 0; ///< 0: this process's own account
    gid_t m_gid = 0;
    quint16 m_port = 0;
};

} // namespace ledger::testing
