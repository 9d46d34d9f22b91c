// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcefile.h"

namespace ledger::architecture {

/// A function body found in a file: where its opening brace stands, and its lines from brace to brace.
struct FunctionBody {
    QString head;
    int line = 0;
    int lineCount = 0;
};

/// Function bodies by counting braces: those whose brace opens at file, namespace or class level after a parameter list.
QList<FunctionBody> functionBodies(const SourceFile& file);

/// How many lines a file of this path may have; 0 = no limit.
int lineBudget(const QString& path);

QStringList checkFileLength(const QString& path, qsizetype lineCount);
/// Hard limit 60 lines; the tables of data-driven tests (…_data) are exempt.
QStringList checkFunctionLengths(const SourceFile& file);

} // namespace ledger::architecture
