// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QFile>

namespace ledger::testing {

CliFixture::CliFixture()
{
    const auto made =
        run({QStringLiteral("demo"), demo(), QStringLiteral("--branches"), QStringLiteral("11"),
             QStringLiteral("--members"), QStringLiteral("180"), QStringLiteral("--years"), QStringLiteral("2")});
    m_isReady = made.exitStatus == 0;
    m_complaint = made.describe();
}

QString CliFixture::copy(const QString& name) const
{
    QFile::copy(demo(), path(name));
    return path(name);
}

ProgramRun CliFixture::run(const QStringList& arguments) const
{
    return m_program.run(arguments + QStringList{QStringLiteral("--today"), QStringLiteral("2022-09-30")});
}

ProgramRun CliFixture::ask(QStringList arguments) const
{
    return run(arguments << QStringLiteral("--json"));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace ledger::testing
