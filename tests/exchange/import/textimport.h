// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/importer.h"
#include "ledger/ledgerfixture.h"

/// Imports of a few lines of text, as an office program would have saved them.
namespace textimport {

struct Text {
    QString name; ///< of the file, with ending
    QString content;
};

/// What the files mean, before anything is written.
ledger::Result<ledger::ImportPlan> plan(ledger::testing::TestLedger& ledger, const QList<Text>& files);
ledger::Result<ledger::ImportReport> import(ledger::testing::TestLedger& ledger, const QList<Text>& files);
/// The same of files on disk; the rejected rows go to `rejects` unless it is empty.
ledger::Result<ledger::ImportReport> importFiles(ledger::testing::TestLedger& ledger, const QStringList& paths,
                                                 const QString& rejects = {});
/// "行 列 代码 轻重" of every problem, in order.
QStringList problems(const ledger::ImportReport& report);
/// All living records of a kind, in the order they were made.
QList<ledger::Record> records(ledger::testing::TestLedger& ledger, ledger::Kind kind);

} // namespace textimport
