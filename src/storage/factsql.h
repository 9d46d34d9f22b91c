// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "storage/dialect.h"

#include <QVariantList>

namespace ledger {

/// SQL text with the values of its question marks, in their order.
struct SqlPiece {
    QString text;
    QVariantList values;

    SqlPiece& add(const QString& sql, const QVariantList& bound = {});
    SqlPiece& add(const SqlPiece& other) { return add(other.text, other.values); }
};

/// Ids for "IN (…)"; the marks are padded to a few lengths, so that few different statements are prepared.
SqlPiece idList(const QList<qint64>& ids);

/// Turns windows, conditions and measures on the records of one kind into SQL; the kind's table is called t,
/// a joined part p. Column names come from the descriptors only.
class FactSql
{
public:
    FactSql(const KindInfo& info, const FactWindow& window, Engine engine);

    /// What stands behind WHERE.
    SqlPiece where(FactReach reach = FactReach::Inside) const;
    SqlPiece condition(const Condition& condition) const;
    SqlPiece allOf(const QList<Condition>& conditions) const;
    SqlPiece aggregate(const FactQuestion& question) const;
    /// The value of a field, as SQL.
    QString value(const QString& fieldKey) const;
    QString dateColumn() const;
    /// The table, with the part joined to it unless `part` is empty.
    QString from(const QString& part = {}) const;

private:
    SqlPiece inside() const;
    SqlPiece beside() const;
    SqlPiece branchFilter() const;
    SqlPiece onRoster(const QString& firstDay, const QString& lastDay, const QVariantList& days) const;
    SqlPiece oneOf(const Condition& condition) const;
    SqlPiece contains(const Condition& condition) const;
    SqlPiece withinDays(const Condition& condition) const;
    SqlPiece agedAtMost(const Condition& condition) const;
    SqlPiece endsBefore(const Condition& condition) const;
    SqlPiece isFull(const Condition& condition) const;
    SqlPiece anyOf(const Condition& condition) const;
    QString stateOnDay() const;
    QString measured(const Measure& measure) const;
    QString isoTo() const;
    QString isoFrom() const;

    const KindInfo& m_info;
    const FactWindow& m_window;
    Engine m_engine;
};

} // namespace ledger
