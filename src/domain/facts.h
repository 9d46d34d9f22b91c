// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"

#include <QDate>

namespace ledger {

/// How matching records become a number.
struct Measure {
    enum class Way {
        Rows, ///< how many records
        Sum, ///< sum of a field; a missing quantity is 1, other missing values 0 (contract, small print)
        DistinctValues, ///< different texts of a field
        DistinctPersons, ///< different persons of the part, whoever they are (member, or name of an outsider)
        DistinctOrganizations, ///< different recipients of the part (branch, or name of another body)
        DistinctBranches, ///< different branches among the recipients of the part
        PartRows, ///< rows of the part
    };
    Way way = Way::Rows;
    QString field; ///< of Sum and DistinctValues
    QString part; ///< of the others
    double missing = 0; ///< what a record without the field adds
};

/// Which records are looked at at all; deleted ones never are.
struct FactWindow {
    enum class Mode {
        DateInPeriod, ///< the record's date lies in from … to, with its whole precision
        InForce, ///< in force on the day `to`
        ListOfYear, ///< responsibility items of the year in which `to` lies, with their state on the day `to`
        Standing, ///< branches founded and not closed on the day `to`
        OnRoster, ///< members on a roster on the day `to`
        EventOnRoster, ///< members whose `dateField` lies in the period and whom a roster held on that day
    };
    Mode mode = Mode::DateInPeriod;
    QDate from;
    QDate to;
    QList<qint64> branches; ///< empty = the whole organ
    QString dateField = {}; ///< empty = the kind's own
    QList<Condition> conditions = {}; ///< what every record must meet beside
};

/// Records beside a window, for telling why they are not counted.
enum class FactReach {
    Inside,
    Beside, ///< touching it without counting: a month-only date across its end, a term of force that is over …
};

/// One number asked of the records of a kind.
struct FactQuestion {
    Measure measure;
    QList<Condition> conditions; ///< all must hold
};

} // namespace ledger
