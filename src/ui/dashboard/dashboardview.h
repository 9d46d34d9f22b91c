// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/chartcard.h"

#include <QWidget>

class QGridLayout;

namespace ledger {

class HeadlineCard;

/// The dashboard itself, in the window, in the meeting room and on paper: headlines, then cards in one to three columns.
class DashboardView : public QWidget
{
    Q_OBJECT
public:
    DashboardView(ChartCard::Place place, QWidget* parent);

    /// The cards in this order; those that are not named are not shown.
    void setCards(const QStringList& ids);
    /// What is shown stays until it is replaced.
    void setData(const DashboardData& dashboard);
    void setHeadlinesVisible(bool areVisible);
    QList<ChartCard*> cards() const { return m_cards; }
    ChartCard* card(const QString& id) const;
    /// Where the rows of cards end, from above; pages are broken there.
    QList<int> rowEnds() const;

Q_SIGNALS:
    void linkOpened(const ledger::DashboardLink& link);
    void commandChosen(const QString& id, ledger::CardCommand command);
    void cardDropped(const QString& id, const QString& onto);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChartCard* makeCard(const CardKind& kind);
    void setHeadlines(const QList<Headline>& headlines);
    void arrangeHeadlines();
    void arrangeCards();
    void orderTabs();
    int columns() const;

    ChartCard::Place m_place;
    QList<HeadlineCard*> m_headlines;
    QList<ChartCard*> m_cards; ///< shown, in their order
    QHash<QString, ChartCard*> m_made;
    QMap<QString, CardData> m_values;
    QWidget* m_headlineRow;
    QGridLayout* m_headlineGrid;
    QGridLayout* m_grid;
    int m_headlinesPerRow = 0;
    int m_columns = 0;
};

} // namespace ledger
