// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/workplan.h"
#include "ui/dashboard/dashboarddata.h"

namespace ledger {

/// What a card asks with, off the window's thread.
struct CardQuestion {
    Figures& figures;
    Reader& reader;
    DashboardScope scope;
    QDate today;
    WorkPlan plan;

    const Period& period() const { return scope.period; }
    qint64 branch() const { return scope.who.branch; }
    /// Where a figure of the scope leads.
    DashboardLink link(const QString& key, const FigurePart& part = {}) const;
    /// The part that the chosen leader and department are of the responsibility lists.
    FigurePart whosePart() const;
};

/// A card of the dashboard: its values come from `collect`, its look from `shape`; clicks and the table need nothing more.
struct CardKind {
    enum class Shape {
        Shares, ///< bars as wide as the card, divided
        Numbers, ///< bars as long as their numbers
        Line, ///< points over the months
        Columns, ///< standing bars
        Plan, ///< headings, measures and their figures
    };
    QString id;
    QString title;
    Shape shape = Shape::Numbers;
    QStringList keys; ///< of the figures it shows
    Result<CardData> (*collect)(CardQuestion& question) = nullptr;
    int columns = 1; ///< how many of the dashboard it takes
};

/// All cards in the order in which they stand until somebody arranges them.
QList<CardKind> dashboardCards();

CardKind leaderCard();
CardKind departmentCard();
CardKind progressCard();
CardKind meetingCard();
CardKind attendanceCard();
CardKind studyCard();
CardKind honorCard();
CardKind volunteerCard();
CardKind memberCard();
CardKind planCard();
CardKind lateCard();
CardKind nextCard();

} // namespace ledger
