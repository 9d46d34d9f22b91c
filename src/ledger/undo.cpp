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
    if (auto swapped = unit.attachments().swap(step.id, direction, outcome); !swapped)
        return swapped;
    if (auto swapped = unit.swapSettings(step.id, direction, outcome); !swapped)
        return swapped;
    if (outcome.records == 0 && outcome.settings == 0)
        return fail(ErrorCode::Conflict,
                    say(QT_TRANSLATE_NOOP("ledger", "“%1”涉及的内容后来又修改过，不能撤销或重做。")).arg(step.label));
    if (!step.batchUid.isEmpty()) {
        if (auto marked = unit.batches().mark(step.batchUid, step.wasBatchUndone); !marked)
            return marked;
        step.wasBatchUndone = !step.wasBatchUndone;
    }
    return unit.undoSteps().turn(step, *rows, direction);
}

static QString labelOf(const UndoStep& step, UndoDirection direction)
{
    return (direction == UndoDirection::Undo ? say(QT_TRANSLATE_NOOP("ledger", "撤销：%1"))
                                             : say(QT_TRANSLATE_NOOP("ledger", "重做：%1")))
        .arg(step.label);
}

/// `only`: the step it must be; 0 = whichever is next.
static Result<> stepNext(UnitOfWork& unit, UndoDirection direction, qint64 only, UndoOutcome& outcome)
{
    auto step = unit.undoSteps().next(direction);
    if (!step)
        return step.error();
    if (!*step)
        return fail(ErrorCode::NotFound,
                    direction == UndoDirection::Undo ? say(QT_TRANSLATE_NOOP("ledger", "没有可以撤销的操作。"))
                                                     : say(QT_TRANSLATE_NOOP("ledger", "没有可以重做的操作。")));
    if (only != 0 && (*step)->id != only)
        return fail(ErrorCode::Conflict,
                    say(QT_TRANSLATE_NOOP("ledger", "这之后又有别的操作，请用“编辑”菜单里的“撤销”依次撤回。")));
    outcome.label = (*step)->label;
    unit.leaveNoStep();
    unit.setLabel(labelOf(**step, direction));
    return swapStep(unit, **step, direction, outcome);
}

static Result<UndoOutcome> step(Ledger& ledger, UndoDirection direction, qint64 only)
{
    UndoOutcome outcome;
    const QString operation = direction == UndoDirection::Undo ? QStringLiteral("undo") : QStringLiteral("redo");
    auto done = ledger.transact(operation, {}, [&](UnitOfWork& unit) {
        outcome = {};
        return stepNext(unit, direction, only, outcome);
    });
    if (!done)
        return done.error();
    return outcome;
}

Result<UndoOutcome> stepBack(Ledger& ledger, UndoDirection direction)
{
    return step(ledger, direction, 0);
}

Result<UndoOutcome> takeBack(Ledger& ledger, qint64 only)
{
    return step(ledger, UndoDirection::Undo, only);
}

} // namespace ledger
