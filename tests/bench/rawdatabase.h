// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace ledger::bench {

/// SQLite's C interface and nothing around it: the limit the program is measured against.
class RawDatabase
{
public:
    explicit RawDatabase(const QString& path);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    /// Runs all statements and steps through all rows.
    void run(const QString& sql);

private:
    sqlite3* m_database = nullptr;
};

} // namespace ledger::bench
