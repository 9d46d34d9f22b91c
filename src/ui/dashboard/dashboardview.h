// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace ledger {

class BarChart;
class Card;
class DashboardChart;
class HeadlineCard;
class MonthChart;

/// The dashboard itself, in the window and in the picture: headlines, then charts in two columns or in one.
class DashboardView : public QWidget
{
    Q_OBJECT
public:
    explicit DashboardView(QWidget* parent);

    void setData(const DashboardData& dashboard);

Q_SIGNALS:
    void linkOpened(const ledger::DashboardLink& link);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A card with its chart, and what stands there when the chart has nothing to show.
    struct Place {
        Card* card = nullptr;
        QLabel* nothing = nullptr;
    };

    Place addChart(QVBoxLayout* column, const QString& title, DashboardChart* chart, const QString& id);
    void addCharts();
    void setHeadlines(const QList<Headline>& headlines);
    void arrange();

    QList<HeadlineCard*> m_headlines;
    QGridLayout* m_headlineGrid;
    QBoxLayout* m_columns;
    int m_headlinesPerRow = 0;
    BarChart* m_responsibility;
    BarChart* m_meetings;
    BarChart* m_honors;
    MonthChart* m_attendance;
    MonthChart* m_volunteering;
    Place m_responsibilityPlace;
    Place m_meetingsPlace;
    Place m_honorsPlace;
    Place m_attendancePlace;
    Place m_volunteeringPlace;
};

} // namespace ledger
