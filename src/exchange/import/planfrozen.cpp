// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/planner.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

bool Planner::fitsSubmitted(RowDraft& draft, const PlannedRecord& planned)
{
    if (planned.action == PlannedAction::Unchanged)
        return true;
    const Record* before = planned.action == PlannedAction::Update ? &planned.before : nullptr;
    const auto concerned = m_frozen.concerned(before, planned.record);
    // A ledger that cannot be asked refuses the import itself, at the write door.
    if (!concerned || concerned->isEmpty())
        return true;
    const QString code = QStringLiteral("period_frozen");
    const QString period = submissionText(concerned->constFirst());
    if (m_frozenRows == FrozenRows::Keep) {
        draft.warn(draft.info().dateField, code,
                   say(QT_TRANSLATE_NOOP("import", "%1已上报，这一行连同原因记为更正或补录")).arg(period));
        return true;
    }
    draft.error(draft.info().dateField, code,
                say(QT_TRANSLATE_NOOP("import", "%1已上报，改动要说明原因；请说明原因后再导入，或先重新打开这个期间"))
                    .arg(period));
    return false;
}

} // namespace ledger
