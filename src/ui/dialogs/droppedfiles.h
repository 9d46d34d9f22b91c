// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace ledger {

/// Endings of the workbooks that the import reads, as name filters.
QStringList workbookPatterns();

/// Whether something lies on the pointer that droppedFiles() can use.
bool hasDroppedFiles(const QMimeData& mime);

/// The files dropped, and of folders the workbooks inside (not in folders below).
QStringList droppedFiles(const QMimeData& mime);

} // namespace ledger
