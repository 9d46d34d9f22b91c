// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagelayout.h"

namespace ledger {

enum class LineFill { Ragged, Justified };

/// How a piece of text is set.
struct TextSetting {
    QFont font;
    double width = 0;
    double pitch = 0; ///< from line to line
    double indent = 0; ///< of the first line
    Qt::Alignment align = Qt::AlignLeft;
    LineFill fill = LineFill::Ragged;
};

/// The text in lines, one strip each.
QList<Strip> setText(const TextRuns& runs, const TextSetting& setting);

/// A line of the contents: words, dots and the page on the right; 0: it is not known yet.
Strip contentsLine(const QString& words, int page, const TextSetting& setting);
/// How large a picture is printed, in units of the sheet.
QSizeF photoSize(const ReportImage& image, const paper::Sheet& sheet);
/// A picture with its words below it, both on one page.
void addPhoto(StripFlow& flow, const ReportImage& image, const FontSet& fonts);

/// Caption, head, rows and note of a table as strips; its head goes into flow.tableHeads.
void addTable(StripFlow& flow, const ReportTable& table, const FontSet& fonts);
/// Rows of a form as strips; its first row goes into flow.tableHeads too.
void addForm(StripFlow& flow, const ReportForm& form, const FontSet& fonts);

} // namespace ledger
