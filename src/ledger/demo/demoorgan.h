// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/demo/demo.h"
#include "ledger/demo/demowords.h"
#include "ledger/unitofwork.h"

namespace ledger {

/// What the generators need to know of a person they made.
struct DemoMember {
    qint64 id = 0;
    QString name;
    QDate birth;
    QDate admitted;
    bool isExempt = false;
};

/// A stay of a member in a branch.
struct DemoStay {
    int member = 0; ///< place in DemoOrgan::members
    qint64 group = 0;
    QDate from;
    QDate to; ///< invalid = open
};

struct DemoBranch {
    qint64 id = 0;
    QString name;
    QDate founded;
    bool isRetired = false;
    bool hasCommittee = false;
    int carelessness = 0; ///< percent of its meetings that are not held
    QList<qint64> groups;
    QList<DemoStay> stays;
    QList<int> committee; ///< places in DemoOrgan::members, the secretary first
};

/// The made-up organ in memory while its records are written.
struct DemoOrgan {
    qint64 id = 0; ///< of the 机关党委
    QString name;
    QList<DemoBranch> branches;
    QList<DemoMember> members;
    QStringList leaders;

    /// Who is on the branch's (or one of its groups') roster and owes attendance on the day.
    QList<int> roster(const DemoBranch& branch, QDate day, qint64 group = 0) const;
};

/// What all generators share.
class DemoWriter
{
public:
    DemoWriter(const DemoOptions& options, const DemoWords& words);

    void beginTransaction(UnitOfWork& unit) { m_unit = &unit; }
    /// Gives a new record its uid and saves it; `day` is the record's day.
    Result<> save(Record& record, QDate day);

    const DemoOptions& options() const { return m_options; }
    const DemoWords& words() const { return m_words; }
    DemoRandom& random() { return m_random; }
    DemoOrgan& organ() { return m_organ; }
    DemoCounts& counts() { return m_counts; }
    /// A branch in service; people who stand on its roster that day.
    const DemoBranch& anyBranch() { return m_organ.branches[m_random.below(m_organ.branches.size())]; }
    QList<int> somePeople(const DemoBranch& branch, QDate day, int atMost);
    /// Meetings of the organ by day, which items of the lists may name as evidence.
    void addProof(QDate day, const QString& uid) { m_proofs.append({day, uid}); }
    /// Uids of those from `from` to `to`.
    QStringList proofs(QDate from, QDate to) const;

private:
    QString nextUid(QDate day);

    DemoOptions m_options;
    const DemoWords& m_words;
    DemoRandom m_random;
    DemoOrgan m_organ;
    DemoCounts m_counts;
    UnitOfWork* m_unit = nullptr;
    quint64 m_saved = 0;
    QList<std::pair<QDate, QString>> m_proofs;
};

Record newRecord(Kind kind);
QVariant demoDay(QDate day);

} // namespace ledger
