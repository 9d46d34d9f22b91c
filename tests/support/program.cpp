// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QJsonDocument>
#include <QProcess>

namespace ledger::testing {

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QByteArray ProgramRun::describe() const
{
    return "exit status " + QByteArray::number(exitStatus) + "\n" + out + "\n" + err.toUtf8();
}

Program::Program()
    : Program(QStringLiteral(BL_PROGRAM))
{
}

Program::Program(QString executable)
    : m_executable(std::move(executable))
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString home = m_home.path();
    m_environment.insert(QStringLiteral("HOME"), home);
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    m_environment.insert(QStringLiteral("XDG_STATE_HOME"), home + QStringLiteral("/state"));
    m_environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/cache"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
}

ProgramRun Program::run(const QStringList& arguments, const QByteArray& standardInput) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(m_executable, arguments);
    process.write(standardInput);
    process.closeWriteChannel();
    const bool isFinished = process.waitForFinished(m_seconds * 1000);
    if (!isFinished) {
        process.kill();
        process.waitForFinished();
    }

    ProgramRun run;
    run.out = process.readAllStandardOutput();
    run.err = QString::fromUtf8(process.readAllStandardError());
    if (isFinished && process.exitStatus() == QProcess::NormalExit)
        run.exitStatus = process.exitCode();
    else
        run.err += u'\n' + m_executable + QStringLiteral(": ") + process.errorString();
    return run;
}

} // namespace ledger::testing
