// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uid.h"
#include "exchange/import/importer.h"
#include "ledger/unitofwork.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

static Result<> checkNothingGrew(UnitOfWork& unit, const ImportPlan& plan)
{
    for (const Kind kind : allKinds) {
        auto highest = unit.highestId(kind);
        if (!highest)
            return highest.error();
        if (*highest >= plan.firstIds[static_cast<size_t>(kind) - 1])
            return fail(ErrorCode::Conflict,
                        say(QT_TRANSLATE_NOOP("import", "预览之后台账又有了新记录，请重新预览后再导入。")));
    }
    return {};
}

static Result<> writeOne(UnitOfWork& unit, const PlannedRecord& planned, QList<BatchRecord>& written)
{
    // The plan stays as it was: after a stop, which rolls everything back, it is applied again.
    Record record = planned.record;
    if (auto saved = unit.save(record, Validation::Planned); !saved)
        return saved;
    const bool wasCreated = planned.action == PlannedAction::Create;
    const KindInfo& info = unit.schema().of(record.kind);
    written.append({record.kind, record.id, wasCreated, record.revision,
                    wasCreated ? QString() : recordToJson(info, planned.before)});
    return {};
}

static Result<> writeAll(UnitOfWork& unit, ImportPlan& plan, const ImportControl& control, ImportBatch& batch)
{
    if (auto checked = checkNothingGrew(unit, plan); !checked)
        return checked;
    QList<BatchRecord> written;
    qint64 done = 0;
    constexpr qint64 block = 100;
    for (const PlannedRecord& planned : std::as_const(plan.records)) {
        if (control.stop.stop_requested())
            return fail(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("import", "导入已取消，台账未改动。")));
        if (++done % block == 0 && control.onProgress)
            control.onProgress(done, plan.records.size());
        if (planned.action == PlannedAction::Unchanged)
            continue;
        if (auto saved = writeOne(unit, planned, written); !saved)
            return saved;
    }
    unit.setBatch(batch.uid, true);
    if (!control.reason.isEmpty())
        unit.setReason(control.reason);
    return unit.batches().insert(batch, written);
}

/// Short enough for a menu and for the history of each record; the batch keeps all names.
static QString labelOf(const QStringList& files)
{
    if (files.size() < 2)
        return say(QT_TRANSLATE_NOOP("import", "导入%1")).arg(files.value(0));
    return say(QT_TRANSLATE_NOOP("import", "导入“%1”等 %2 个文件"))
        .arg(files.constFirst(), QString::number(files.size()));
}

Result<ImportReport> applyImport(Ledger& ledger, ImportPlan& plan, const ImportControl& control)
{
    const bool hasWork = std::any_of(plan.records.begin(), plan.records.end(), [](const PlannedRecord& planned) {
        return planned.action != PlannedAction::Unchanged;
    });
    if (!hasWork)
        return plan.report;
    ImportBatch batch;
    batch.uid = newUid();
    batch.importedAt = ledger.clock().now().toString(Qt::ISODate);
    batch.files = plan.fileNames.join(QStringLiteral("、"));
    batch.created = plan.report.created;
    batch.updated = plan.report.updated;
    auto done = ledger.transact(QStringLiteral("import"), labelOf(plan.fileNames),
                                [&](UnitOfWork& unit) { return writeAll(unit, plan, control, batch); });
    if (!done)
        return done.error();
    plan.report.batch = batch.uid;
    constexpr qsizetype manyRecords = 2000;
    if (plan.records.size() > manyRecords) {
        if (auto reopened = ledger.reopenWriter(); !reopened)
            return reopened.error();
    }
    return plan.report;
}

} // namespace ledger
