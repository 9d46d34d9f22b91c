// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/liststanding.h"

#include <QListWidget>

namespace ledger {

/// The lists of a year at a glance: each with its progress and its lights; the first line stands for all of them.
class ItemListOverview : public QListWidget
{
    Q_OBJECT
public:
    explicit ItemListOverview(QWidget* parent);

    /// The list that was chosen stays chosen, where it is still there.
    void setItems(const QList<LitItem>& items, const Vocabulary& vocabulary);
    /// nullptr: all lists.
    const ListStanding* chosen() const;
    const ListStanding& all() const { return m_all; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void listChosen();

private:
    void addHeading(const QString& text);
    void addLine(const QString& title, const ListStanding& standing, int place);

    ListStanding m_all;
    QList<ListStanding> m_standings;
};

} // namespace ledger
