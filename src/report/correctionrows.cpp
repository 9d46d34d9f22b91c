// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/submissions.h"
#include "report/correctiontext.h"
#include "report/tablerows.h"

namespace ledger {

Result<SourceRows> correctionRows(const TableSpec& table, const ReportContext& context)
{
    const Period& period = context.subject().period;
    auto changes = changesToShow(context.reader(), period, context.branches());
    if (!changes)
        return changes.error();
    const qsizetype most = table.options[u"most"].toInt(50);
    SourceRows rows;
    for (const LaterChange& change : changes->mid(0, most)) {
        auto submission = submissionById(context.reader(), change.submission);
        if (!submission)
            return submission.error();
        rows.rows.append({{QStringLiteral("branch"), {{submission->branchName}}},
                          {QStringLiteral("period"), {{submission->period.labelChinese()}}},
                          {QStringLiteral("entry"), {{entryWord(change.entry)}}},
                          {QStringLiteral("what"), {{changeInWords(context.reader(), context.figures(), change)}}},
                          {QStringLiteral("reason"), {{change.reason}}},
                          {QStringLiteral("by"), {{change.by}}},
                          {QStringLiteral("at"), {{change.at.left(10)}}}});
    }
    rows.leftOut = changes->size() - rows.rows.size();
    return rows;
}

} // namespace ledger
