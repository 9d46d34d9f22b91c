// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/demo/demoorgan.h"

namespace ledger {

/// Makes the volunteer activities of a year's span, in the order of their days.
class DemoVolunteering
{
public:
    explicit DemoVolunteering(DemoWriter& writer)
        : m_writer(writer)
        , m_random(writer.random())
        , m_words(writer.words())
    {
    }
    Result<> writeSpan(QDate from, QDate to);

private:
    Record activity(const QString& category, QDate day);
    void addPlace(Record& record, const QString& category);
    void addParticipants(Record& record, const QString& category, QDate day);
    void addDonation(Record& record);

    DemoWriter& m_writer;
    DemoRandom& m_random;
    const DemoWords& m_words;
    int m_donations = 0;
};

} // namespace ledger
