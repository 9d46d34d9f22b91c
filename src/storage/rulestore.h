// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace ledger {

/// The editions of the rules beside those that the ledger holds, and the unit's own among the latter.
class RuleStore
{
public:
    explicit RuleStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Every edition that this version of the program brings, whatever the ledger says.
    static Result<QList<QJsonObject>> builtIn();

    /// Adds the unit's edition of a rule, in the place of the one with the same day of effect.
    /// Errors: Validation where that day is the beginning of an edition that came with the program.
    Result<> put(const QJsonObject& edition);

    /// The unit's own editions of the rules of another book ("votes", "deadlines", "committees"), by day of effect.
    Result<QList<QJsonObject>> ofBook(const QString& book);
    /// Adds one to them, in the place of the one with the same day of effect.
    Result<> putInBook(const QString& book, const QJsonObject& edition);

    /// Time, actor and label of every action of this word, and of taking one back and doing it again; newest first.
    Result<> forEachAction(const QString& operation,
                           const std::function<void(const QString&, const QString&, const QString&)>& take);

private:
    Connection& m_connection;
};

} // namespace ledger
