// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/demo/demoorgan.h"

namespace ledger {

/// Makes the work results of a year's span: every category of the dictionary, in the order of their days.
class DemoWork
{
public:
    explicit DemoWork(DemoWriter& writer)
        : m_writer(writer)
        , m_random(writer.random())
        , m_words(writer.words())
    {
    }
    Result<> writeSpan(QDate from, QDate to);

private:
    Record result(const QString& category, QDate day);
    void addQuantity(Record& record, const QString& category);
    void addOutlet(Record& record, const QString& category);
    void addForce(Record& record, const QString& category, QDate day);
    void addStatus(Record& record, const QString& category, QDate day);
    void addPeople(Record& record, const QString& category, QDate day);
    void addLevel(Record& record, const QString& category);

    DemoWriter& m_writer;
    DemoRandom& m_random;
    const DemoWords& m_words;
    QHash<QString, int> m_turns; ///< of a category, so that every variant is there at every size
    QString m_lastPledge;
};

} // namespace ledger
