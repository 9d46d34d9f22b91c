// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ledger {

enum class Engine { Sqlite, Postgres };

/// What the two engines name differently; everything else is written in the SQL they share.
class Dialect
{
public:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }

    Engine engine() const { return m_engine; }
    /// Replaces {{id}}, {{int}}, {{real}}, {{blob}}, {{strict}} and {{without_rowid}} in a statement.
    QString expand(QString statement) const;
    /// False for a statement whose first line says "-- only: other engine".
    bool takes(const QString& statement) const;
    /// The statement that begins a writing transaction: the lock is taken at once.
    QString beginWriting() const;

private:
    Engine m_engine;
};

} // namespace ledger
