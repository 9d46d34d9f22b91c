// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "domain/dues.h"
#include "ledger/ledger.h"

namespace ledger {

/// What making the records of a year did.
struct DuesGeneration {
    qsizetype made = 0;
    qsizetype takenOver = 0; ///< of them with the base of the year before, to be looked at
    qsizetype known = 0; ///< had a record already
    qint64 step = 0; ///< of undo
};

/// A record for the year of everybody whom a roster of the branches (empty = all) holds in it and who has none yet, as one
/// action. Base and group come from the year before where there is a record.
Result<DuesGeneration> generateDues(Ledger& ledger, int year, const QList<qint64>& branches);

/// Months paid at once for several records.
struct DuesPayment {
    QList<qint64> records;
    QList<int> months;
    PartialDate paidOn;
    QString note;
};

struct DuesPaymentOutcome {
    qsizetype members = 0;
    qsizetype months = 0; ///< payments entered
    qlonglong fen = 0; ///< their sum
    QStringList leftOut; ///< who was left out of which month and why, a sentence each
    qint64 step = 0;
};

/// What is missing of each month is entered as paid, in one action; months that are paid already are said, not doubled.
Result<DuesPaymentOutcome> payDues(Ledger& ledger, const DuesPayment& payment);

/// All accounts of a member with the one of `record` as it stands now, in order of the years.
Result<QList<DuesAccount>> duesAccountsOf(Reader& reader, const Record& record);

} // namespace ledger
