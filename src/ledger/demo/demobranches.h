// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/demo/demoorgan.h"

namespace ledger {

/// Makes the 机关党委, its branches and their groups; gives the posts once the members are there.
class DemoBranches
{
public:
    explicit DemoBranches(DemoWriter& writer);
    Result<> write();
    Result<> writePosts();

private:
    Result<> writeOrgan();
    Result<> writeBranch(int index);
    Result<> writeGroups(DemoBranch& branch, int count);
    void setTerm(Record& record, int index);
    void addCommittee(DemoBranch& branch, Record& record);
    void addAssistant(const DemoBranch& branch, Record& record);
    bool isRetired(int index) const;
    QString nameOf(int index) const;

    DemoWriter& m_writer;
    DemoRandom& m_random;
    const DemoWords& m_words;
    QDate m_until;
    QDate m_begin;
    QList<Record> m_records; ///< as saved, in the order of DemoOrgan::branches
};

} // namespace ledger
