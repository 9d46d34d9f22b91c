// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "storage/connection.h"

#include <QMap>

namespace ledger {

/// Sessions of one branch and category whose dates lie between the first days of two months.
struct MeetingCount {
    qint64 branchId = 0;
    QString category;
    QDate firstMonth;
    QDate lastMonth;
    int count = 0;
};

/// A post as entered, with what is known of its holder.
struct PostHolder {
    qint64 branchId = 0;
    qint64 memberId = 0; ///< 0: known by name only
    QString name;
    QDate heldFrom; ///< invalid: from the start
    QDate heldTo; ///< last day; invalid: open
    QDate birthOn;
};

/// Counts over records: all questions of one kind and window in one statement per joined part (speed.md section 3).
class FactStore
{
public:
    FactStore(Connection& connection, const Schema& schema)
        : m_connection(connection)
        , m_schema(schema)
    {
    }

    Result<QList<double>> count(Kind kind, const FactWindow& window, const QList<FactQuestion>& questions);
    /// The same for every combination of values of `fields`, in one statement; a missing value stands under the empty
    /// text, a branch under its id. Measures that join a part cannot be asked so.
    Result<QMap<QStringList, QList<double>>> countBy(Kind kind, const FactWindow& window, const QStringList& fields,
                                                     const QList<FactQuestion>& questions);
    /// Ids of the records of a window, by date.
    Result<QList<qint64>> ids(Kind kind, const FactWindow& window, FactReach reach);
    /// Numbers of sessions of the categories whose whole date lies in the window.
    Result<QList<MeetingCount>> meetings(const FactWindow& window, const QStringList& categories);
    /// Entries of the posts in branches that stand on `day`, whether held then or not.
    Result<QList<PostHolder>> postHolders(const QStringList& posts, QDate day, const QList<qint64>& branches);

    /// Reads single columns of the records of a window: `fields` are descriptor keys of the kind; a date takes two columns.
    Result<> forEach(Kind kind, const FactWindow& window, const QStringList& fields,
                     const std::function<bool(const Row&)>& take);

private:
    Result<> countTogether(Kind kind, const FactWindow& window, const QList<FactQuestion>& questions,
                           const QList<qsizetype>& places, QList<double>& values);

    Connection& m_connection;
    const Schema& m_schema;
};

} // namespace ledger
