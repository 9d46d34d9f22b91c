// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/duesplaces.h"
#include "ledger/reader.h"

namespace ledger {

/// A record of dues with what was in arrears on a day in the branches asked for.
struct DuesDebt {
    Record record;
    qint64 branch = 0; ///< of the last month in arrears; else the record's own
    DuesArrears arrears;
    QString reason; ///< why there are none; empty where there are
};

/// All records up to the year of the day, by year and member. `branches` empty = the whole organ. Months count for the branch
/// whose roster held the member, payments from the day on which they were made.
Result<QList<DuesDebt>> duesDebts(Reader& reader, QDate day, const QSet<qint64>& branches);

/// Somebody who has paid nothing for months in a row.
struct DuesLapse {
    qint64 member = 0;
    qint64 record = 0; ///< of the year of the last of these months
    QString name;
    UnpaidMonths run;
    QDate day; ///< on which the rules speak of 自行脱党
    QString basis; ///< edition and article
};

/// Of those on a roster of the branches on the day, who comes to that day by the horizon, by the day.
Result<QList<DuesLapse>> duesLapses(Reader& reader, QDate today, QDate horizon, const QSet<qint64>& branches);

} // namespace ledger
