// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/undo.h"

#include "ledger/unitofwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

/// Puts one record on its other side; the row then holds the side that was left.
static Result<> swapRecord(UnitOfWork& unit, UndoRecord& row, UndoDirection direction, UndoOutcome& outcome)
{
    auto now = unit.load(row.kind, row.recordId);
    if (!now)
        return now.error();
    const bool isUndo = direction == UndoDirection::Undo;
    qint64& left = isUndo ? row.revisionAfter : row.revisionBefore;
    qint64& reached = isUndo ? row.revisionBefore : row.revisionAfter;
    const KindInfo& info = unit.schema().of(row.kind);
    if (now->revision != left) {
        outcome.kept.append({row.kind, now->text(info.titleField)});
        return {};
    }
    Record other = *now;
    other.isDeleted = row.isOtherDeleted;
    if (!row.otherValues.isEmpty()) {
        recordFromJson(info, row.otherValues, other);
        row.otherValues = recordToJson(info, *now);
    }
    row.isOtherDeleted = now->isDeleted;
    if (auto put = unit.putState(other, *now); !put)
        return put;
    if (auto followed = unit.undoSteps().follow(row, other.revision, direction); !followed)
        return followed;
    reached = other.revision;
    ++outcome.records;
    return {};
}

static Result<> swapStep(UnitOfWork& unit, UndoStep& step, UndoDirection direction, UndoOutcome& outcome)
{
    auto rows = unit.undoSteps().recordsOf(step.id);
    if (!rows)
        return rows.error();
    // Last written first when taking back, so that a branch goes after what hangs on it.
    const bool isUndo = direction == UndoDirection::Undo;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        UndoRecord& row = (*rows)[isUndo ? rows->size() - 1 - i : i];
        if (auto swapped = swapRecord(unit, row, direction, outcome); !swapped)
            return swapped;
    }
    if (outcome.records == 0)
        return fail(ErrorCode::Conflict,
                    say(QT_TRANSLATE_NOOP("ledger", "“%1”涉及的记录后来又修改过，不能撤销或重做。")).arg(step.label));
    if (!step.batchUid.isEmpty()) {
        if (auto marked = unit.batches().mark(step.batchUid, step.wasBatchUndone); !marked)
            return marked;
        step.wasBatchUndone = !step.wasBatchUndone;
    }
    return unit.undoSteps().turn(step, *rows, direction);
}

Result<UndoOutcome> stepBack(Ledger& ledger, UndoDirection direction)
{
    const bool isUndo = direction == UndoDirection::Undo;
    UndoOutcome outcome;
    const auto labelOf = [&](const UndoStep& step) {
        return (isUndo ? say(QT_TRANSLATE_NOOP("ledger", "撤销：%1")) : say(QT_TRANSLATE_NOOP("ledger", "重做：%1")))
            .arg(step.label);
    };
    auto done = ledger.transact(isUndo ? QStringLiteral("undo") : QStringLiteral("redo"), {},
                                [&](UnitOfWork& unit) -> Result<> {
                                    auto step = unit.undoSteps().next(direction);
                                    if (!step)
                                        return step.error();
                                    if (!*step)
                                        return fail(ErrorCode::NotFound,
                                                    isUndo ? say(QT_TRANSLATE_NOOP("ledger", "没有可以撤销的操作。"))
                                                           : say(QT_TRANSLATE_NOOP("ledger", "没有可以重做的操作。")));
                                    outcome.label = (*step)->label;
                                    unit.leaveNoStep();
                                    unit.setLabel(labelOf(**step));
                                    return swapStep(unit, **step, direction, outcome);
                                });
    if (!done)
        return done.error();
    return outcome;
}

} // namespace ledger
