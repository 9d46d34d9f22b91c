// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/importmodel.h"
#include "exchange/import/planner.h"
#include "exchange/workbook/workbookreader.h"
#include "ledger/ledger.h"

namespace ledger {

enum class ImportMode { Apply, DryRun };

struct ImportOptions {
    std::optional<Kind> kind; ///< every sheet is of this kind
    QString sheet; ///< only the sheet of this name; empty = all
    ImportMode mode = ImportMode::Apply;
    QString rejectsPath; ///< a workbook of the failing rows with the reasons; empty = none
};

/// What an import will do: shown before anything is written, then applied as one transaction.
struct ImportPlan {
    ImportReport report;
    QList<PlannedRecord> records; ///< in the order they must be written
    std::array<qint64, allKinds.size()> firstIds{}; ///< the ledger must not have grown past these since
    QStringList fileNames;
};

/// Reads the files in limited child processes and recognises their sheets. Fails (Unreadable) as a whole when one
/// file cannot be read, so that nothing is imported by halves.
Result<ImportSource> readSources(const QStringList& files, const Ledger& ledger, const ImportOptions& options,
                                 const ReadControl& control = {});

/// Checks every row against the ledger and the other rows; writes nothing.
Result<ImportPlan> planImport(const Ledger& ledger, Reader& reader, const ImportSource& source,
                              const ImportControl& control);

/// Writes the plan as one transaction and one batch; the report gets the batch's id. Nothing to write: no batch.
Result<ImportReport> applyImport(Ledger& ledger, ImportPlan& plan, const ImportControl& control);

/// Writes the rejected rows of the plan with their reasons (contract: --rejects).
Result<> writeRejectedRows(const QString& path, const ImportSource& source, const ImportReport& report,
                           const Vocabulary& vocabulary);

/// The four steps above in a row.
Result<ImportReport> importFiles(Ledger& ledger, const QStringList& files, const ImportOptions& options,
                                 const ImportControl& control = {});

struct KeptRecord {
    Kind kind = Kind::Branch;
    QString uid;
    QString title;
    QString reason;
};

struct UndoReport {
    int removed = 0;
    int restored = 0;
    QList<KeptRecord> kept; ///< edited since the import, or spoken of by what stays
};

/// Takes a whole import back: what it made is removed, what it changed gets its earlier values again. `reason`: why
/// submitted periods are changed.
Result<UndoReport> undoImport(Ledger& ledger, const QString& batch, const QString& reason = {});

} // namespace ledger
