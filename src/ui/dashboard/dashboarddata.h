// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"

#include <QList>

namespace ledger {

/// What the dashboard looks at. Leader and department narrow the responsibility lists; other records have none.
struct DashboardScope {
    Period period;
    ItemScope who; ///< branch, leader, department

    bool operator==(const DashboardScope& other) const
    {
        return period == other.period && who.branch == other.who.branch && who.leader == other.who.leader
            && who.department == other.who.department;
    }
};

/// Where a number of the dashboard leads: the figure and which part of it, or one record.
struct DashboardLink {
    QString key; ///< empty: no figure
    Period period = {};
    qint64 branch = 0;
    FigurePart part = {};
    Kind kind = Kind::Branch;
    qint64 record = 0; ///< not 0: leads straight to this record

    bool isEmpty() const { return key.isEmpty() && record == 0; }
    bool operator==(const DashboardLink& other) const = default;
};

/// One number and what it is made of.
struct Mark {
    std::optional<double> value;
    DashboardLink link = {};
    QString name = {}; ///< where the series has none for it
    QString unit = {};
    bool isRate = false;
};

/// Colours by purpose; the theme in force decides how they look.
enum class Tint { Good, Warning, Bad, Grey, Accent, Slate, Nominal, Ramp };

struct CardSeries {
    QString name;
    Tint tint = Tint::Slate;
    int place = 0; ///< among the nominal colours, or on the ramp from dark to light
    bool isDashed = false;
};

/// A bar, a month or a line of text: its name and a mark for each series.
struct CardRow {
    QString name;
    QString fullName = {};
    QList<Mark> marks = {}; ///< none: a heading, or a line of text
    QString end = {}; ///< words behind the bar
    DashboardLink link = {}; ///< of the whole row
    bool isHeading = false;

    QString spoken() const { return fullName.isEmpty() ? name : fullName; }
};

/// What one card shows, as plain values.
struct CardData {
    QList<CardSeries> series = {};
    QString unit = {};
    bool isRate = false;
    QList<CardRow> rows = {};
    QString note = {}; ///< beside the title
    QString nothing = {}; ///< stands there where there are no rows
};

/// One of the large numbers on top, its notes and its changes, each with what stands behind it.
struct Headline {
    struct Note {
        QString text;
        DashboardLink link = {};
    };
    QString id;
    QString title;
    QString value;
    DashboardLink link = {};
    QList<Note> notes = {};
    QList<Note> changes = {};
};

/// Everything the dashboard shows, as plain values.
struct DashboardData {
    DashboardScope scope;
    QString periodLabel;
    QString scopeName; ///< of branch, leader or department; empty for the whole organ
    bool isEmpty = false; ///< nothing was entered yet
    QList<Headline> headlines;
    QMap<QString, CardData> cards; ///< by id
    QStringList leaders; ///< who may be chosen
    QStringList departments;
};

} // namespace ledger
