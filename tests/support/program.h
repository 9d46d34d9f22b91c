// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace ledger::testing {

/// What a finished run left behind.
struct ProgramRun {
    int exitStatus = -1; ///< -1: crashed, not started or out of time; `err` then says which
    QByteArray out;
    QString err;

    /// Standard output as the one JSON document it must be; empty when it is anything else.
    QJsonObject json() const;
    /// All of it, for the message of a failed comparison.
    QByteArray describe() const;
};

/// Runs the built program as a shell would, with a home of its own so that nobody's settings play a part.
class Program
{
public:
    /// The branchledger of this build.
    Program();
    explicit Program(QString executable);

    void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }
    void setTimeout(int seconds) { m_seconds = seconds; }

    ProgramRun run(const QStringList& arguments, const QByteArray& standardInput = {}) const;

private:
    QString m_executable;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    int m_seconds = 120;
};

} // namespace ledger::testing
