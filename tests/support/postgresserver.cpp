// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QThread>

#include <arpa/inet.h>
#include <csignal>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ledger::testing {

namespace {

constexpr int ToolSeconds = 120;
constexpr int StartSeconds = 60;
constexpr int StartAttempts = 3;

Error unavailable(const QString& message, const QString& detail = {})
{
    return fail(ErrorCode::Unavailable, message, detail);
}

/// A port nobody listens on just now; somebody may take it before the server does, so starting is tried again.
quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    quint16 port = 0;
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&address), size) == 0
        && ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    ::close(socket);
    return port;
}

/// Without what a person's own PostgreSQL settings (PGHOST, PGUSER …) would change.
QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(QLatin1StringView("PG")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

} // namespace

PostgresServer::~PostgresServer()
{
    stop();
}

Result<> PostgresServer::start()
{
    for (auto step : {&PostgresServer::findBinaries, &PostgresServer::chooseAccount, &PostgresServer::createCluster}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    Result<> started;
    for (int attempt = 0; attempt < StartAttempts; ++attempt) {
        started = launch();
        if (started)
            break;
    }
    return started;
}

void PostgresServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    // "Fast": drops the connections that a failed test left open.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    if (!m_server.waitForFinished(20'000)) {
        m_server.kill();
        m_server.waitForFinished();
    }
}

Result<QString> PostgresServer::createDatabase(const QString& name)
{
    auto created = runTool(QStringLiteral("createdb"),
                           {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                            QString::number(m_port), QStringLiteral("-U"), user(), name});
    if (!created)
        return created.error();
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3?sslmode=disable").arg(user(), QString::number(m_port), name);
}

Result<> PostgresServer::findBinaries()
{
    // Debian keeps the server's programs out of the search path, one folder per version.
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    int newest = 0;
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(versions.filePath(version + QStringLiteral("/bin/initdb"))))
            newest = qMax(newest, version.toInt());
    }
    if (newest > 0)
        m_binaries = versions.filePath(QString::number(newest) + QStringLiteral("/bin"));
    else if (const QString found = QStandardPaths::findExecutable(QStringLiteral("initdb")); !found.isEmpty())
        m_binaries = QFileInfo(found).canonicalPath();
    if (m_binaries.isEmpty())
        return unavailable(QStringLiteral("PostgreSQL is not installed (Debian package postgresql-15)"));
    return {};
}

Result<> PostgresServer::chooseAccount()
{
    if (!m_folder.isValid())
        return unavailable(QStringLiteral("no temporary folder"), m_folder.errorString());
    if (::geteuid() != 0)
        return {};
    const passwd* account = ::getpwnam("postgres");
    if (!account)
        return unavailable(QStringLiteral("this is root, and there is no user postgres to run the server"));
    m_uid = account->pw_uid;
    m_gid = account->pw_gid;
    if (::chown(QFile::encodeName(m_folder.path()).constData(), m_uid, m_gid) != 0)
        return unavailable(QStringLiteral("the temporary folder cannot be given to the user postgres"));
    return {};
}

Result<> PostgresServer::createCluster()
{
    return runTool(QStringLiteral("initdb"),
                   {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("cluster")), QStringLiteral("-U"), user(),
                    QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                    QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
}

Result<> PostgresServer::launch()
{
    m_port = freePort();
    m_server.setProcessEnvironment(cleanEnvironment());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setChildProcessModifier([this] { becomeAccount(); });
    // Nothing here outlives the test, so the server need not wait for the disk.
    m_server.start(binary(QStringLiteral("postgres")),
                   {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("cluster")), QStringLiteral("-p"),
                    QString::number(m_port), QStringLiteral("-k"), m_folder.path(), QStringLiteral("-h"),
                    QStringLiteral("127.0.0.1"), QStringLiteral("-F")});
    return waitUntilReady();
}

Result<> PostgresServer::waitUntilReady()
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < StartSeconds * 1000) {
        if (m_server.waitForFinished(50) || m_server.state() == QProcess::NotRunning)
            break;
        if (runTool(QStringLiteral("pg_isready"),
                    {QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                     QString::number(m_port)}))
            return {};
    }
    stop();
    return unavailable(QStringLiteral("the PostgreSQL server did not start"), QString::fromUtf8(m_server.readAll()));
}

Result<> PostgresServer::runTool(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([this] { becomeAccount(); });
    process.start(binary(tool), arguments);
    const bool isFinished = process.waitForFinished(ToolSeconds * 1000);
    if (!isFinished || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return unavailable(tool + QStringLiteral(" failed"), QString::fromUtf8(process.readAll()));
    return {};
}

void PostgresServer::becomeAccount() const
{
    // In this order: who is no longer root may change neither groups nor user.
    if (m_uid != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(m_gid) != 0 || ::setuid(m_uid) != 0))
        ::_exit(127);
    // After setuid, which would undo it: a test that dies takes its server along.
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
}

} // namespace ledger::testing
