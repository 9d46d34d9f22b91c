// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcefile.h"

namespace ledger::architecture {

/// Every check answers with one sentence per fault, "path:line: what"; an empty list means in order.

/// The layer a path of the project lies in ("src/core/x.h" → "core", "app/…" → "app"); empty outside both.
QString layerOf(const QString& path);
/// Whether files of the layer may include, and link, the other one.
bool mayUse(const QString& layer, const QString& other);

/// #include "layer/…" lines against the arrows, and <QSql…> outside storage.
QStringList checkIncludes(const SourceFile& file);
/// bl_… and Qt6::Sql in a CMakeLists.txt of a layer against the same arrows.
QStringList checkLinks(const QString& path, const QString& text);
/// A type of namespace scope that two files define: the linker takes either for both, and the program crashes.
/// Types of an unnamed namespace are nobody else's.
QStringList checkTypesDefinedOnce(const QList<SourceFile>& files);
/// Every .cpp of `sources` named in exactly one of the CMakeLists.txt given as path and text; none named that is not there.
QStringList checkSourceLists(const QStringList& sources, const QList<std::pair<QString, QString>>& lists);

/// SQL words in string literals outside src/storage.
QStringList checkSql(const SourceFile& file);
/// Names that one file alone may use: dialogs, file writing, the system's clock, Qt's own transactions.
/// `ownHeader` is the text of the header beside a .cpp, where its members are declared.
QStringList checkReservedNames(const SourceFile& file, const QString& ownHeader = {});
/// The two SPDX lines, `#pragma once`, no postponed work left in comments.
QStringList checkHouseStyle(const SourceFile& file);
/// Folders of somebody's own machine in any text file.
QStringList checkMachinePaths(const QString& path, const QString& text);

} // namespace ledger::architecture
