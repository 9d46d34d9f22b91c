// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"

#include <QList>

namespace ledger {

/// Where a number of the dashboard leads: the figure, and which part of it.
struct DashboardLink {
    QString key; ///< empty: leads nowhere
    Period period;
    qint64 branch = 0;
    FieldWord only = {};
};

/// One of the large numbers on top.
struct Headline {
    QString id;
    QString title;
    QString value;
    QString note;
    DashboardLink link;
};

/// A bar: its name, the parts it is made of, and the words at its end.
struct Bar {
    QString name;
    QString fullName;
    QList<double> parts;
    QString end;
    QList<DashboardLink> links; ///< one for each part
    DashboardLink link; ///< of the whole bar
};

/// Bars of one chart, the ones that matter most first.
struct BarRows {
    QList<Bar> bars;
    QStringList parts; ///< names for the legend; empty where there is one part only
    QString note;
};

/// A number for every month of a year; months that are still to come have none.
struct MonthRow {
    int year = 0;
    QList<std::optional<double>> values;
    QList<DashboardLink> links;
    QString note;
};

/// Everything the dashboard shows, as plain values.
struct DashboardData {
    QString periodLabel;
    QString scopeName; ///< of the branch; empty for the whole organ
    bool isEmpty = false; ///< nothing was entered yet
    QList<Headline> headlines;
    BarRows responsibility;
    BarRows meetings;
    BarRows honors;
    MonthRow attendance;
    MonthRow volunteering;
};

} // namespace ledger
