// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>
#include <utility>

namespace ledger {

/// Why a workbook could not be read; the numbers travel from the reading process to ours.
enum class ReadFailure : quint8 {
    Missing = 1,
    NotAFile,
    NoPermission,
    EmptyFile,
    FileTooLarge, ///< number: limit in MiB
    WrongEnding, ///< detail: ending that the content has
    WebPage,
    NotText, ///< number: offset of the byte
    BadEncoding, ///< number: offset of the byte, detail: encoding
    OpenQuote, ///< number: row
    Unsupported, ///< detail: format as people call it
    Protected,
    DamagedContainer,
    DamagedPart, ///< sheet where known
    Bomb,
    DuplicateEntry,
    UnsafeEntry,
    NoSheet,
    TooManySheets,
    TooManyRows, ///< number: limit
    TooManyColumns, ///< number: limit
    TooManyCells, ///< number: limit
    TooManyMerges,
    CellTooLong, ///< number: row
    BadReference, ///< number: row after which it stands
    DuplicateCell, ///< number: row
    OutOfMemory,
    TimedOut,
    Crashed,
    NotStarted,
    Broken, ///< the blocks that came back make no sense
    ReadError,
};

/// One reason, with the sheet (UTF-8) and the number its sentence needs. `detail` is technical unless said above.
struct ReadProblem {
    ReadFailure failure = ReadFailure::Broken;
    QByteArray detail = {};
    qint64 number = 0;
    QByteArray sheet = {};
};

/// Empty when all went well.
using ReadOutcome = std::optional<ReadProblem>;

/// The sentence for people; `fileName` without folder.
Error readingError(const QString& fileName, const ReadProblem& problem);

} // namespace ledger
