// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

#include <QByteArray>
#include <QHash>

namespace ledger {

/// How a table of an .odt is written; prefixes as the document declares them.
struct OdfTableLook {
    QHash<QByteArray, QByteArray> prefixes; ///< vocabulary → prefix; the usual one where none is named
    QByteArray name; ///< no two tables of a document share it
    QByteArray parentStyle; ///< named style that the cells' paragraphs follow
    QByteArray headProperties; ///< text properties as XML; may be empty
    QByteArray cellProperties;
    double width = 156; ///< millimetres
};

/// Automatic styles that the table needs, and the table itself.
struct OdfTable {
    QByteArray styles;
    QByteArray table;
};

/// Text with its breaks and blanks.
QByteArray odfText(const QString& text, const QByteArray& textPrefix = "text");
OdfTable odfTable(const ReportTable& table, const OdfTableLook& look);
OdfTable odfForm(const ReportForm& form, const OdfTableLook& look);

} // namespace ledger
