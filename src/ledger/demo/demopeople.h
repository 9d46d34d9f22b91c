// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/demo/demoorgan.h"

namespace ledger {

/// Makes the members of the organ's branches, with memberships and development steps.
class DemoPeople
{
public:
    explicit DemoPeople(DemoWriter& writer);
    Result<> write();

private:
    struct Person {
        Record record = newRecord(Kind::Member);
        DemoMember known;
        bool isFemale = false;
    };
    /// How a member came to the Party: before the records begin, or in one of their years.
    struct Arrival {
        QDate admitted;
        bool isNew = false;
    };

    Result<> writeMember(int branchIndex, int place);
    Result<> writeCandidate(int index);
    Result<> writeUnconfirmed();
    Result<> saveMember(Person& person, const QList<std::pair<int, DemoStay>>& stays);

    Person newPerson(const DemoBranch& branch, bool isYoung);
    void addPersonalData(Person& person, bool isRetired);
    QString newName(bool isFemale);
    QString idNumber(QDate birth, bool isFemale);
    Arrival arrivalOf(int place, bool isRetired);
    void setStanding(Person& person, const Arrival& arrival, int branchIndex);
    /// What somebody's branch has been slow in.
    enum class Lag { None, Talk, Review, Approval, TooSoon };
    struct Course {
        int branch = 0; ///< place in DemoOrgan::branches
        QDate applied;
        QDate admitted; ///< or when admission is to be expected
        int last = 25; ///< number of the last step that is recorded
        Lag lag = Lag::None;
    };
    void addSteps(Record& record, const Course& course);
    QString fullMembers(const DemoBranch& branch, QDate day, int count);
    QList<std::pair<int, DemoStay>> staysOf(const Person& person, int branchIndex, bool mayMove);
    void shareLeaders();

    DemoWriter& m_writer;
    DemoRandom& m_random;
    const DemoWords& m_words;
    QSet<QString> m_names;
    QHash<QDate, int> m_numbersOfDay;
    int m_probationers = 0;
    int m_contacts = 0; ///< how often somebody was named with a step
    QDate m_until;
    QDate m_begin; ///< first day of the records
};

} // namespace ledger
