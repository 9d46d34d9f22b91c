// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"

namespace ledger {

/// The calendar of one rule, or of all of them, as plain words: what is printed and what goes into a workbook.
struct GapSheet {
    struct Cell {
        QString text;
        bool isMissed = false;
    };
    QString name; ///< of the rule
    QString title; ///< with the year
    QStringList grounds; ///< what is asked, the article, and what the unit asks otherwise
    QStringList heads; ///< of the columns behind the branch
    QStringList branches;
    QList<QList<Cell>> rows; ///< as many as branches
    QStringList notes; ///< what the signs mean, and why nothing is asked
};

struct GapSheetsRequest {
    Period year;
    qint64 branch = 0; ///< with all below it; 0 = the whole organ
    QString rule; ///< empty: an overview and then every rule by itself
    QString unit; ///< whose calendar it is
};

struct GapSheets {
    QString title; ///< for file names and the document's properties
    QString unit;
    QList<GapSheet> sheets;
};

/// The year in which the period ends. Errors: NotFound where the rule has no cells in it.
Result<GapSheets> collectGapSheets(Figures& figures, const GapSheetsRequest& request);

/// What the signs of a calendar mean.
QString gapLegend();

} // namespace ledger
