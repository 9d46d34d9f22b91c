// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace ledger {

/// What a foreign workbook may cost before it is refused (faults.md G8, G9).
struct WorkbookLimits {
    qint64 fileBytes = qint64(256) << 20;
    int zipEntries = 2'000;
    qint64 inflatedBytes = qint64(256) << 20; ///< all entries of the zip together
    qint64 entryBytes = qint64(128) << 20; ///< one entry
    int inflateRatio = 200; ///< of entries above 1 MiB
    int xmlDepth = 64;
    int rows = 1'048'576; ///< per sheet
    int columns = 16'384;
    qint64 cells = 20'000'000; ///< of all sheets, empty ones before a filled one included
    int cellBytes = 4 << 20; ///< text of one cell in UTF-8
    int sheets = 1'000;
    int merges = 200'000; ///< per sheet
    qint64 memoryBytes = qint64(512) << 20; ///< address space of the reader beyond what its own libraries map
    std::chrono::seconds cpuTime{20}; ///< of a small file; 2 s more per MiB
    std::chrono::seconds wallTime{120}; ///< of a small file, 4 s more per MiB: for a disk or share that hangs
};

/// The limits as one word on the command line of the reading process, and back; what is unreadable keeps its default.
QByteArray limitsToArgument(const WorkbookLimits& limits);
WorkbookLimits limitsOfArgument(const QByteArray& argument);

} // namespace ledger
