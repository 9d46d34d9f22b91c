// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawdatabase.h"

#include "comparison.h"

#include <sqlite3.h>

namespace ledger::bench {

RawDatabase::RawDatabase(const QString& path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
        give(QStringLiteral("cannot open %1").arg(path));
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_database);
}

void RawDatabase::run(const QString& sql)
{
    char* message = nullptr;
    if (sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK)
        give(QStringLiteral("%1: %2").arg(sql, QString::fromUtf8(message)));
}

} // namespace ledger::bench
