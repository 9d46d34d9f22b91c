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

/// Caption, head, rows and note of a table as strips; its head goes into flow.tableHeads.
void addTable(StripFlow& flow, const ReportTable& table, const FontSet& fonts);
/// Rows of a form as strips; its first row goes into flow.tableHeads too.
void addForm(StripFlow& flow, const ReportForm& form, const FontSet& fonts);

} // namespace ledger
