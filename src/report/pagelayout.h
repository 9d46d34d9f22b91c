// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/fontset.h"
#include "report/paper.h"
#include "report/reportcontent.h"

#include <QLineF>
#include <QPageLayout>
#include <QRectF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace ledger {

/// Without margins: what is laid out has its own.
QPageLayout pageLayoutOf(const paper::Sheet& sheet);

/// A line of text where it stands; the layout is shared by the lines of its paragraph.
struct PlacedLine {
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    QPointF baseline; ///< left end
};

/// Where a figure stands on a page.
struct FigureLink {
    int page = 0; ///< from 0
    QRectF area; ///< 1/100 point from the page's upper left corner
    FigureRef figure;
};

/// A picture where it stands; decoded when it is painted, so that many do not fill the memory.
struct PlacedImage {
    QByteArray bytes;
    QRectF area;
};

/// The smallest piece that is never cut by a page: a line of text or a table row. Places are relative to its upper left corner.
struct Strip {
    double height = 0;
    QList<PlacedLine> lines;
    QList<QLineF> rules;
    QList<QLineF> rulesWhenLast = {}; ///< close cells of several rows where a page ends below it
    QList<PlacedLine> linesWhenFirst = {}; ///< what such cells say, told again where a page begins with it
    QList<FigureLink> links;
    QList<PlacedImage> images = {};
    int target = 0; ///< a heading that the contents lead to
    int table = -1; ///< row of the table whose head is repeated on the next page; −1 = none
    bool isKeptWithNext = false;
    bool beginsPage = false;
    bool isSpace = false; ///< vanishes at the top of a page
};

/// What is to be paged: strips in order, and the heads of the tables they belong to.
struct StripFlow {
    QList<Strip> strips;
    QList<Strip> tableHeads;
    paper::Sheet sheet = {};
};

struct LaidOutPage {
    QList<PlacedLine> lines; ///< places on the page
    QList<QLineF> rules;
    QList<PlacedImage> images = {};
    int number = 1; ///< printed at its foot; each document of a batch begins with 1; 0: none, or drawn by who made it
};

/// A report as pages. Holds fonts of the thread that made it: paint and destroy it there.
struct LaidOutReport {
    QList<LaidOutPage> pages;
    QList<FigureLink> links;
    FontSet fonts;
    paper::Sheet sheet = {};
    QHash<int, int> headingPages = {}; ///< targets of the contents → page number
};

/// Second step of a report: GB/T 9704-2012 pages.
LaidOutReport layOut(const ReportContent& content, const FontSet& fonts);

/// Third step: draws a page in units of 1/100 point; scale the painter before. `page` counts from 0.
void paintPage(QPainter& painter, const LaidOutReport& report, int page);

} // namespace ledger
