// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/dues.h"
#include "ledger/validation.h"

namespace ledger {

class Connection;
class RecordStore;

/// What the write door fills in where party dues are saved: branch and first month from the member's memberships and
/// admission, the title, and the amount by the rules. An amount once fixed stays until base, group, member or year change:
/// the dues of a year are fixed at its beginning.
class DuesKeeping
{
public:
    DuesKeeping(Connection& connection, RecordStore& records, const Vocabulary& vocabulary);

    /// Errors: Validation where the member has a record for the year already (only as typed by a person).
    Result<> keep(Record& record, Validation validation);

private:
    Result<> refuseSecond(const Record& record);
    Result<const DuesRules*> rules();

    Connection& m_connection;
    RecordStore& m_records;
    const Vocabulary& m_vocabulary;
    std::optional<DuesRules> m_rules; ///< read once per action
};

/// The branch whose roster held the member on the day, or of the nearest membership; invalid = none at all.
QVariant branchOnDay(const KindInfo& members, const Record& member, QDate day);
/// The first day of the year on which a member owes dues: of the year, or of the month of admission.
QDate firstDuesDay(const KindInfo& members, const Record& member, int year);
/// The month in which the last of the memberships ended in the year; 0 = the whole year is owed.
int lastDuesMonth(const KindInfo& members, const Record& member, int year);

} // namespace ledger
