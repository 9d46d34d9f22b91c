// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

#include <QByteArray>

namespace ledger {

/// How a table of a .docx is written.
struct WordTableLook {
    QByteArray prefix = "w"; ///< of the vocabulary in the document
    QByteArray headLook; ///< run properties of its head, as XML; may be empty
    QByteArray cellLook; ///< of its cells
    int width = 8845; ///< 1/20 point
    bool isFixed = true; ///< otherwise the columns give way to what stands in them
};

/// A run of text; line ends become breaks.
QByteArray wordRun(const QString& text, const QByteArray& look, const QByteArray& prefix = "w");

/// The rows with their head, which is repeated on every page; caption and note are left to the caller.
QByteArray wordTable(const ReportTable& table, const WordTableLook& look);
/// Labels and boxes; the first row is repeated.
QByteArray wordForm(const ReportForm& form, const WordTableLook& look);

} // namespace ledger
