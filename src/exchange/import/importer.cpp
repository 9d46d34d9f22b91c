// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/importer.h"

#include "core/textkey.h"
#include "exchange/export/csvtablewriter.h"
#include "exchange/import/branchorder.h"
#include "exchange/import/recognition.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

static Error cancelled()
{
    return fail(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("import", "导入已取消，台账未改动。")));
}

/// In text files our export puts an apostrophe before what an office program would take for a formula (faults T04).
static void takeFormulaGuardsAway(RawWorkbook& workbook)
{
    const QString ending = QFileInfo(workbook.fileName).suffix().toLower();
    if (ending != QLatin1StringView("csv") && ending != QLatin1StringView("txt"))
        return;
    for (RawSheet& sheet : workbook.sheets) {
        for (QList<RawCell>& row : sheet.rows) {
            for (RawCell& cell : row)
                cell.text = withoutFormulaGuard(cell.text);
        }
    }
}

Result<ImportSource> readSources(const QStringList& files, const Ledger& ledger, const ImportOptions& options,
                                 const ReadControl& control)
{
    ImportSource source;
    const HeaderIndex index(ledger.vocabulary(), ledger.schema());
    for (const QString& file : files) {
        auto workbook = readWorkbook(file, {}, control);
        if (!workbook)
            return workbook.error();
        takeFormulaGuardsAway(*workbook);
        const int fileIndex = static_cast<int>(source.workbooks.size());
        for (int sheet = 0; sheet < workbook->sheets.size(); ++sheet) {
            const RawSheet& raw = workbook->sheets[sheet];
            if (!options.sheet.isEmpty() && compactKey(raw.name) != compactKey(options.sheet))
                continue;
            const RecognitionInput input{&raw, QFileInfo(file).completeBaseName(), options.kind};
            SheetSetup setup = recognise(input, index, ledger.schema());
            setup.file = fileIndex;
            setup.sheet = sheet;
            source.setups.append(std::move(setup));
        }
        source.workbooks.append(std::move(*workbook));
    }
    const bool isSheetMissing = !options.sheet.isEmpty() && source.setups.isEmpty();
    if (isSheetMissing)
        return fail(ErrorCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("import", "文件里没有名为“%1”的工作表。")).arg(options.sheet));
    return source;
}

/// Branches before members before everything that names them.
static int writingOrder(Kind kind)
{
    return kind == Kind::Branch ? 0 : kind == Kind::Member ? 1 : 2;
}

/// One import being planned: its sheets, in the order they must be read.
struct PlanningRun {
    const Ledger& ledger;
    Planner planner;
    QList<QPair<const SheetSetup*, std::shared_ptr<SheetRows>>> sheets;
    QHash<const SheetSetup*, SheetReport> reports;
    const ImportControl& control;
    qint64 done = 0;
    qint64 total = 0;

    bool tick()
    {
        constexpr qint64 block = 200;
        if (++done % block == 0 && control.onProgress)
            control.onProgress(done, total);
        return !control.stop.stop_requested();
    }
};

static void count(SheetReport& report, const RowDraft& draft, PlannedAction action)
{
    report.problems += draft.problems();
    if (draft.hasErrors()) {
        ++report.rejected;
        return;
    }
    switch (action) {
    case PlannedAction::Create:
        ++report.created;
        return;
    case PlannedAction::Update:
        ++report.updated;
        return;
    case PlannedAction::Unchanged:
        ++report.unchanged;
        return;
    }
}

static QString baseName(const ImportSource& source, const SheetSetup& setup)
{
    return QFileInfo(source.workbooks[setup.file].fileName).completeBaseName();
}

static Result<> planRow(PlanningRun& run, const SheetSetup& setup, const SheetRows& sheet, int row)
{
    RowDraft draft(sheet, row, *setup.kind, run.ledger.schema(), run.ledger.vocabulary());
    run.planner.plan(draft);
    count(run.reports[&setup], draft, run.planner.lastAction());
    return run.tick() ? Result<>() : cancelled();
}

/// Branches of all sheets together, since a superior may stand in another one.
static Result<> planBranches(PlanningRun& run)
{
    QList<const SheetRows*> sheets;
    QHash<const SheetRows*, const SheetSetup*> setups;
    for (const auto& [setup, rows] : std::as_const(run.sheets)) {
        if (*setup->kind != Kind::Branch)
            continue;
        sheets.append(rows.get());
        setups.insert(rows.get(), setup);
    }
    for (const BranchRow& row : superiorsFirst(sheets, run.ledger.vocabulary())) {
        if (auto planned = planRow(run, *setups.value(row.sheet), *row.sheet, row.row); !planned)
            return planned;
    }
    return {};
}

static Result<> planRecords(PlanningRun& run)
{
    if (auto planned = planBranches(run); !planned)
        return planned;
    bool arePostsResolved = false;
    for (const auto& [setup, rows] : std::as_const(run.sheets)) {
        const Kind kind = *setup->kind;
        if (!arePostsResolved && writingOrder(kind) > 1) {
            run.planner.resolveAllPosts();
            arePostsResolved = true;
        }
        for (const int row : kind == Kind::Branch ? QList<int>() : rows->rows()) {
            if (auto planned = planRow(run, *setup, *rows, row); !planned)
                return planned;
        }
    }
    if (!arePostsResolved)
        run.planner.resolveAllPosts();
    for (SheetReport& report : run.reports) {
        std::stable_sort(report.problems.begin(), report.problems.end(),
                         [](const ImportProblem& a, const ImportProblem& b) { return a.row < b.row; });
    }
    return {};
}

static void addReports(const PlanningRun& run, const ImportSource& source, ImportReport& report)
{
    for (qsizetype file = 0; file < source.workbooks.size(); ++file) {
        FileReport fileReport;
        fileReport.file = source.workbooks[file].fileName;
        for (const SheetSetup& setup : source.setups) {
            if (setup.file != file)
                continue;
            const RawSheet& raw = source.workbooks[file].sheets[setup.sheet];
            if (!setup.kind) {
                fileReport.skippedSheets << raw.name;
                continue;
            }
            SheetReport sheet = run.reports.value(&setup);
            sheet.sheet = raw.name;
            sheet.isHidden = raw.hidden;
            sheet.kind = *setup.kind;
            sheet.headerRow = setup.headerRow + setup.headerRows;
            report.created += sheet.created;
            report.updated += sheet.updated;
            report.unchanged += sheet.unchanged;
            report.rejected += sheet.rejected;
            fileReport.sheets.append(sheet);
        }
        report.files.append(fileReport);
    }
}

static void collectSheets(PlanningRun& run, const ImportSource& source)
{
    for (const SheetSetup& setup : source.setups) {
        if (!setup.kind)
            continue;
        const RawSheet& raw = source.workbooks[setup.file].sheets[setup.sheet];
        auto rows = std::make_shared<SheetRows>(raw, setup, baseName(source, setup), run.ledger.vocabulary());
        run.total += rows->rows().size();
        run.sheets.append({&setup, std::move(rows)});
    }
    std::stable_sort(run.sheets.begin(), run.sheets.end(), [](const auto& a, const auto& b) {
        return writingOrder(*a.first->kind) < writingOrder(*b.first->kind);
    });
}

Result<ImportPlan> planImport(const Ledger& ledger, Reader& reader, const ImportSource& source,
                              const ImportControl& control)
{
    PlanningRun run{
        ledger, Planner(reader, ledger.schema(), ledger.vocabulary(), ledger.clock().today()), {}, {}, control};
    run.planner.setFrozenRows(control.frozenRows);
    if (auto started = run.planner.start(); !started)
        return started.error();
    collectSheets(run, source);
    QList<const SheetRows*> all;
    for (const auto& [setup, rows] : std::as_const(run.sheets))
        all.append(rows.get());
    if (auto prepared = run.planner.prepare(all); !prepared)
        return prepared.error();
    if (auto planned = planRecords(run); !planned)
        return planned.error();
    ImportPlan plan;
    addReports(run, source, plan.report);
    for (const Kind kind : allKinds) {
        plan.records += run.planner.planned(kind);
        plan.firstIds[static_cast<size_t>(kind) - 1] = run.planner.firstId(kind);
    }
    for (const RawWorkbook& workbook : source.workbooks)
        plan.fileNames << workbook.fileName;
    return plan;
}

Result<ImportReport> importFiles(Ledger& ledger, const QStringList& files, const ImportOptions& options,
                                 const ImportControl& control)
{
    ReadControl reading;
    reading.stop = control.stop;
    auto source = readSources(files, ledger, options, reading);
    if (!source)
        return source.error();
    auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    auto plan = planImport(ledger, **reader, *source, control);
    if (!plan)
        return plan.error();
    if (!options.rejectsPath.isEmpty()) {
        if (auto written = writeRejectedRows(options.rejectsPath, *source, plan->report, ledger.vocabulary()); !written)
            return written.error();
    }
    if (options.mode == ImportMode::DryRun) {
        plan->report.isDryRun = true;
        return plan->report;
    }
    return applyImport(ledger, *plan, control);
}

} // namespace ledger
