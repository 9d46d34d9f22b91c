// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ledger {

/// Which cards a person wants to see, and in which order.
class CardArrangement
{
public:
    /// As it was kept: ids in their order, a hidden one with "-" before it. Cards that are not named there follow behind,
    /// those that are not known any more are left out.
    CardArrangement(const QString& kept, const QStringList& known);

    QStringList shown() const;
    const QStringList& all() const { return m_order; }
    bool isHidden(const QString& id) const { return m_hidden.contains(id); }
    void setHidden(const QString& id, bool isHidden);
    /// Past the next shown card before it (−1) or behind it (+1).
    void move(const QString& id, int by);
    /// Into the other's place.
    void moveTo(const QString& id, const QString& other);
    QString text() const;

private:
    QStringList m_order;
    QStringList m_hidden;
};

} // namespace ledger
