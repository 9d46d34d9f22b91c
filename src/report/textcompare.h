// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

namespace ledger {

/// A stretch of a sentence that differs from the other side.
struct ChangedSpan {
    qsizetype at = 0;
    qsizetype size = 0;
};

/// A sentence of the former text beside the one that stands in its place now; one of them may be missing.
struct ComparedSentence {
    enum class Change {
        None,
        Numbers, ///< the same words with other numbers
        Words,
        Added,
        Removed,
    };
    Change change = Change::None;
    QString before;
    QString now;
    QList<ChangedSpan> beforeMarks = {};
    QList<ChangedSpan> nowMarks = {};
};

/// Both texts sentence by sentence; sentences that differ only in their numbers stand beside each other.
QList<ComparedSentence> compareTexts(const ReportContent& before, const ReportContent& now);

} // namespace ledger
