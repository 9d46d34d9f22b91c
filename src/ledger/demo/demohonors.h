// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/demo/demoorgan.h"

namespace ledger {

/// Makes the honors of a year's span, in the order of their days.
class DemoHonors
{
public:
    explicit DemoHonors(DemoWriter& writer)
        : m_writer(writer)
        , m_random(writer.random())
        , m_words(writer.words())
    {
    }
    Result<> writeSpan(QDate from, QDate to);

private:
    void plan(const QString& list, const QString& type, QDate from, QDate to);
    void addRecipient(Record& record, const QString& type, QDate day);

    DemoWriter& m_writer;
    DemoRandom& m_random;
    const DemoWords& m_words;
    QList<std::pair<QDate, Record>> m_planned;
};

} // namespace ledger
