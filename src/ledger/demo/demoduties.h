// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/demo/demoorgan.h"

namespace ledger {

/// Makes the responsibility lists of a year: of the Party group, its secretary, the leaders and the departments.
class DemoDuties
{
public:
    explicit DemoDuties(DemoWriter& writer)
        : m_writer(writer)
        , m_random(writer.random())
        , m_words(writer.words())
        , m_until(writer.options().until)
    {
    }
    Result<> writeYear(int year);

private:
    Result<> writeList(int year, const QString& holderType, int count);
    Record item(int year, const QString& holderType, int number);
    QDate setDue(Record& record, int year);
    void setState(Record& record, int year, QDate due);
    void addProgress(Record& record, int year);
    void addStates(Record& record, int year, QDate due) const;
    QDate doneOn(int year, QDate due) const;
    void addProof(Record& record, int year, QDate due) const;

    DemoWriter& m_writer;
    DemoRandom& m_random;
    const DemoWords& m_words;
    QDate m_until;
};

} // namespace ledger
