// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QDate>

#include <optional>

namespace ledger {

class Vocabulary;

/// What was reported of a responsibility item; rows are only ever added, a correction names the row it stands for.
struct ProgressEntry {
    int number = 0; ///< its place among the item's entries, from 1
    int quarter = 0; ///< 1 … 4; 0: none named
    QString text;
    std::optional<double> percent;
    QDate day; ///< when it was entered; of one from a workbook the last day of its quarter; may be invalid
    QString enteredBy;
    int corrects = 0; ///< number of the entry it stands for; 0: none
    bool isCorrected = false; ///< a later entry stands for it
};

/// All entries in the order they were made.
QList<ProgressEntry> progressOf(const KindInfo& info, const Record& item);

/// The state of a responsibility item on a day, from its state book.
QString stateOn(const KindInfo& info, const Record& item, QDate day);

/// How much of the item was done on a day: of the last entry made by then; the item's own percent where no entry is later.
/// nullopt where nothing was stated.
std::optional<double> percentOn(const KindInfo& info, const Record& item, QDate day);

/// True while the state of a responsibility item is a closing one: nobody changes it until it is reopened. Of records of
/// other kinds never.
bool isClosedItem(const Record& item, const Vocabulary& vocabulary);

} // namespace ledger
