// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/cardkind.h"

namespace ledger {

/// A text of the dashboard in the language of the interface; for collecting, off the window's thread.
QString cardText(const char* text);

/// A word of a dictionary for a bar's name; what is not stated is said so.
QString wordText(const CardQuestion& question, const QString& dictionary, const QString& word);

/// The words that occur, in the order of the dictionary, the unknown ones behind.
QStringList inDictionaryOrder(const CardQuestion& question, const QString& dictionary, const QStringList& words);

/// The short name of a branch, or its name.
QString shortBranchName(const CardQuestion& question, qint64 branch);

/// "9 / 12"
QString ofTotal(double part, double total);

/// A row for each month of the year in which the period ends, a mark for each key; months to come have none.
Result<QList<CardRow>> monthRows(CardQuestion& question, const QStringList& keys);

} // namespace ledger
