// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/demo/demoorgan.h"

namespace ledger {

/// Makes the meetings and studies of calendar months, in the order of their days.
class DemoSessions
{
public:
    explicit DemoSessions(DemoWriter& writer);
    Result<> writeMonth(QDate firstOfMonth);

private:
    enum class Attendance { Roster, Committee, CountsOnly };
    /// A meeting that is to be written.
    struct Plan {
        QDate day = {};
        int branch = -1; ///< −1: the organ itself
        qint64 group = 0;
        const char16_t* category = u"";
        const char* titles = ""; ///< list of demo.json
        double hours = 1;
        Attendance attendance = Attendance::Roster;
    };

    void planBranch(int index, QDate month);
    void planExtra(int index, QDate month);
    void planRetired(int index, QDate month);
    void planOrgan(QDate month);
    void add(Plan plan, QDate month, int fromDay, int toDay);
    Result<> write(const Plan& plan);
    void addPeople(const Plan& plan, Record& record);
    void addAttendances(const Plan& plan, Record& record);
    void addTexts(const Plan& plan, Record& record);

    DemoWriter& m_writer;
    DemoRandom& m_random;
    const DemoWords& m_words;
    QDate m_until;
    QDate m_begin;
    QList<Plan> m_plans;
};

} // namespace ledger
