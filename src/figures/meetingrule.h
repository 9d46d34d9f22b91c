// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"
#include "core/period.h"
#include "core/result.h"
#include "domain/organization.h"
#include "storage/factstore.h"
#include "storage/rosterstore.h"

#include <QJsonObject>
#include <QSet>

namespace ledger {

/// How a rule of the ledger stands to the edition of it that comes with the program.
enum class RuleStance { AsGiven, Stricter, Looser };

/// One edition of a required meeting (contract section 5), as it stands in rules.json or in the ledger.
struct MeetingRule {
    enum class Every { Month, Quarter, Year, Term };
    enum class Needs { Nothing, Committee, Groups };
    /// What becomes of a meeting to which too few came: the text asks for no number, or it counts all the same and is
    /// marked, or it does not count.
    enum class WithoutQuorum { NotAsked, Counted, NotCounted };
    QString key;
    QString label; ///< Chinese
    QString english;
    QString basis;
    Every every = Every::Month;
    Needs needs = Needs::Nothing;
    QSet<BranchRole> roles; ///< whom it binds
    QSet<BranchRole> exemptRoles;
    QStringList categories; ///< of study_session; any of them counts
    WithoutQuorum withoutQuorum = WithoutQuorum::NotAsked;
    bool groupsMayHold = false; ///< a meeting of a 党小组 counts for its branch
    int required = 1; ///< meetings in each unit of time
    int monthsAhead = 6; ///< of Term: warned so long before
    int minFullMembers = 0; ///< of Committee: with fewer on a unit's last day nothing is asked; 0 = not looked at
    QString minFullBasis; ///< the article of that number
    QString exemptReason; ///< Chinese; empty: a sentence of our own
    QString exemptReasonEnglish;
    bool isOff = false; ///< the unit does not ask for it
    bool isByUnit = false; ///< an edition of the unit's own
    QString unitReason; ///< why the unit asks otherwise
    RuleStance stance = RuleStance::AsGiven;
    QString difference; ///< against the edition that comes with the program, in the language of the interface
    QJsonObject definition; ///< as it was read
    QDate effectiveFrom;
    QDate effectiveTo; ///< the day before the next edition; invalid = in effect

    bool isInEffect(QDate day) const { return effectiveFrom <= day && (!effectiveTo.isValid() || day <= effectiveTo); }
};

/// Errors (Validation) name the rule and the word that is not understood.
Result<MeetingRule> readRule(const QJsonObject& entry);
/// Ends each edition where the next one of the same key begins.
void closeEditions(QList<MeetingRule>& rules);

/// A meeting that was held and does not count, since too few came.
struct UncountedMeeting {
    qint64 id = 0;
    QString uid;
    qint64 branchId = 0;
    QString category;
    PartialDate date;
    QString title;
    QString reason; ///< with the article, in the language of the interface
};

struct Gap {
    qint64 branchId = 0;
    QString branch;
    QString rule;
    QString ruleLabel; ///< Chinese, as documents write it
    QString period;
    int required = 0;
    int held = 0;
    QString state; ///< missed, due, exempt; held and not_required where all cells were asked for
    QString basis;
    QDate lastDay;
    bool isExempt = false; ///< nothing is asked of the branch, even where it was held
    QString ruleEnglish = {};
    QStringList categories = {}; ///< of study_session: what the rule counts
    QString reason = {}; ///< why nothing is asked, in the language of the interface
    RuleStance stance = RuleStance::AsGiven; ///< of the rule it is judged by
    QString difference = {}; ///< of that rule
    bool areGroupsCounted = false; ///< a meeting of a 党小组 counts for the branch
    QList<UncountedMeeting> uncounted = {}; ///< held within its time, and not among `held`
};

/// The label of the rule in the language of the interface.
QString labelOf(const MeetingRule& rule);
QString labelOf(const Gap& gap);
/// "2022-06-10 二季度党员大会：到会人数不足…，不计入".
QString uncountedText(const UncountedMeeting& meeting);

/// Who was on the rosters and since when there are committees: what decides whether a committee has to meet.
struct CommitteeFacts {
    QHash<qint64, QList<MemberStay>> stays; ///< by branch
    QHash<qint64, QDate> firstElections; ///< where the branch's first term is known
};

/// The required meetings of branches in a period; pure, over counts read before.
class GapFinder
{
public:
    /// `today` decides which units of time have ended.
    GapFinder(const Organization& organization, const QList<MeetingRule>& rules, QDate today);

    /// First day of the sessions that cells() must know of, up to the period's end; invalid when it needs none.
    QDate firstDay(const Period& period) const;
    QStringList categories() const;
    void addMeetings(const QList<MeetingCount>& counts);
    /// Of the meetings that rules count only with a quorum; empty where there are none such.
    QStringList categoriesWithQuorum() const;
    /// Those of them to which too few came.
    void setUncounted(const QList<UncountedMeeting>& meetings) { m_uncounted = meetings; }
    /// Whether committee() is worth reading.
    bool needsCommittees() const;
    /// Without them a branch is judged by its mark alone.
    void setCommittees(const CommitteeFacts& facts) { m_committees = facts; }

    /// Every cell, ordered by branch, rule, time; those of which nothing is asked too, where the rule concerns the
    /// branch at some time of the period. `branches` empty = the whole organ.
    QList<Gap> cells(const Period& period, const QSet<qint64>& branches) const;

private:
    struct Unit {
        QString text;
        QDate first;
        QDate last;
    };
    QList<Unit> unitsOf(const MeetingRule& rule, const Period& period) const;
    QString whyNothingIsOwed(const MeetingRule& rule, const OrgBranch& branch, const Unit& unit) const;
    QString whyNoCommittee(const MeetingRule& rule, const OrgBranch& branch, QDate day) const;
    bool concerns(const MeetingRule& rule, const OrgBranch& branch, const QList<Unit>& units) const;
    bool hasGroups(const OrgBranch& branch, QDate first, QDate last) const;
    int heldByOne(const MeetingRule& rule, qint64 holder, const Unit& unit) const;
    int heldBy(const MeetingRule& rule, const OrgBranch& branch, const Unit& unit) const;
    QList<UncountedMeeting> uncountedBy(const MeetingRule& rule, const OrgBranch& branch, const Unit& unit) const;
    Gap meetingCell(const MeetingRule& rule, const OrgBranch& branch, const Unit& unit) const;
    void addUnits(const MeetingRule& rule, const OrgBranch& branch, const QList<Unit>& units, QList<Gap>& cells) const;
    void addTerm(const MeetingRule& rule, const OrgBranch& branch, QDate day, QList<Gap>& cells) const;

    const Organization& m_organization;
    const QList<MeetingRule>& m_rules;
    QDate m_today;
    QHash<QPair<qint64, QString>, QList<MeetingCount>> m_meetings; ///< by the branch that held them, and category
    QList<UncountedMeeting> m_uncounted;
    CommitteeFacts m_committees;
};

} // namespace ledger
