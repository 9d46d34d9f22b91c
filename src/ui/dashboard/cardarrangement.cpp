// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardarrangement.h"

namespace ledger {

CardArrangement::CardArrangement(const QString& kept, const QStringList& known)
{
    const QStringList words = kept.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString id = word.startsWith(u'-') ? word.sliced(1) : word;
        if (!known.contains(id) || m_order.contains(id))
            continue;
        m_order << id;
        if (word.startsWith(u'-'))
            m_hidden << id;
    }
    for (const QString& id : known) {
        if (!m_order.contains(id))
            m_order << id;
    }
}

QStringList CardArrangement::shown() const
{
    QStringList ids = m_order;
    ids.removeIf([this](const QString& id) { return m_hidden.contains(id); });
    return ids;
}

void CardArrangement::setHidden(const QString& id, bool isHidden)
{
    m_hidden.removeAll(id);
    if (isHidden)
        m_hidden << id;
}

void CardArrangement::move(const QString& id, int by)
{
    const QStringList ids = shown();
    const qsizetype at = ids.indexOf(id) + by;
    if (ids.contains(id) && at >= 0 && at < ids.size())
        moveTo(id, ids[at]);
}

void CardArrangement::moveTo(const QString& id, const QString& other)
{
    const qsizetype from = m_order.indexOf(id);
    const qsizetype to = m_order.indexOf(other);
    if (from >= 0 && to >= 0)
        m_order.move(from, to);
}

QString CardArrangement::text() const
{
    QStringList words;
    for (const QString& id : m_order)
        words << (isHidden(id) ? u'-' + id : id);
    return words.join(u' ');
}

} // namespace ledger
