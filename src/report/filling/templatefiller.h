// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/filling/slotanswers.h"
#include "report/filling/templatefile.h"

namespace ledger {

/// A slot of a template and what became of it: the trace from the text to the figure.
struct FilledSlot {
    QString inside; ///< as it stands between the braces
    SlotAnswer answer;
    int times = 1;
};

/// A template with its slots filled.
struct FilledTemplate {
    QByteArray bytes; ///< of the file
    QList<FilledSlot> filled; ///< each once, in the order of the document; those that could not be filled too
    ReportContent content; ///< the text of it, with the figures marked, to be read on the screen
    QMap<QString, QString> reasons; ///< of the slots in content.missing
};

/// Puts the answers in place of the slots; one that cannot be filled becomes 【待补：key】. Errors are those of the ledger.
Result<FilledTemplate> fillTemplate(const TemplateFile& file, SlotAnswers& answers);

} // namespace ledger
