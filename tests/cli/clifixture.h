// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program.h"

#include <QTemporaryDir>

namespace ledger::testing {

/// A folder of its own with a small demo ledger, made once per test program; the clock stands at 2022-09-30.
class CliFixture
{
public:
    CliFixture();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The demo ledger; tests that write make a copy().
    QString demo() const { return path(QStringLiteral("demo.ledger")); }
    QString copy(const QString& name) const;
    /// With --today 2022-09-30 behind the arguments.
    ProgramRun run(const QStringList& arguments) const;
    /// The same with --json.
    ProgramRun ask(QStringList arguments) const;
    const Program& program() const { return m_program; }
    bool isReady() const { return m_isReady; }
    /// What making the demo said, for the message of a failed set-up.
    QByteArray complaint() const { return m_complaint; }

private:
    Program m_program;
    QTemporaryDir m_folder;
    QByteArray m_complaint;
    bool m_isReady = false;
};

/// The bytes of a file; of tests, which look at files from outside.
QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace ledger::testing
