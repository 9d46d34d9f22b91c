// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"
#include "exchange/workbook/rawworkbook.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace ledger {

/// One complaint about one cell; codes and severities are those of contract section 3.
struct ImportProblem {
    enum class Severity { Error, Warning };
    int row = 0; ///< sheet row, from 1
    QString column; ///< header word as it stands; the lower one of a two-row head
    QString code;
    Severity severity = Severity::Error;
    QString message;
    int columnIndex = -1; ///< zero-based; −1 when no cell is meant
};

/// How a sheet is understood: recognised first, then corrected by the user in the wizard.
struct SheetSetup {
    int file = 0; ///< index among the files read
    int sheet = 0; ///< index in the workbook
    std::optional<Kind> kind; ///< nullopt: no table of ours, the sheet is skipped
    int headerRow = 0; ///< zero-based; the upper one of a two-row head
    int headerRows = 1; ///< 1 or 2
    QStringList headers; ///< by column: the word as it stands
    QStringList groups; ///< by column: the words of the upper row of a two-row head; empty with one row
    QHash<int, QString> fields; ///< column → field key (or a key of the importer: present_names, post:书记 …)
    QString title; ///< text of the rows above the head

    int firstBodyRow() const { return headerRow + headerRows; }
};

struct SheetReport {
    QString sheet;
    Kind kind = Kind::Branch;
    int headerRow = 0; ///< sheet row of the (lower) head, from 1
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    bool isHidden = false;
    QList<ImportProblem> problems;
};

struct FileReport {
    QString file;
    QList<SheetReport> sheets;
    QStringList skippedSheets;
};

struct ImportReport {
    QString batch; ///< empty: nothing was written
    bool isDryRun = false;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    QList<FileReport> files;
};

/// What becomes of rows that change a submitted period.
enum class FrozenRows {
    Reject, ///< with the code period_frozen
    Keep, ///< a reason is given, or will be asked for when the plan is applied
};

/// Progress and cancel of a long import, and what is said for it; `onProgress` gets rows done and rows in all.
struct ImportControl {
    std::function<void(qint64 done, qint64 total)> onProgress;
    std::stop_token stop;
    FrozenRows frozenRows = FrozenRows::Reject;
    QString reason = {}; ///< why submitted periods are changed
};

/// The workbooks of one import and how their sheets are understood.
struct ImportSource {
    QList<RawWorkbook> workbooks;
    QList<SheetSetup> setups;
};

} // namespace ledger
