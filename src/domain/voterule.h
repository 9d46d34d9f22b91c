// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace ledger {

/// A part of a whole that is reached or exceeded: 半数以上, 超过半数, 五分之四.
struct VoteShare {
    int part = 1;
    int whole = 2;
    bool isInclusive = false; ///< exactly the share is enough
    QString words; ///< Chinese
    QString english;
    QString basis;

    bool isReached(qint64 count, qint64 of) const;
    /// The fewest that reach it.
    qint64 leastOf(qint64 of) const;
    bool isStricterThan(const VoteShare& other) const;
};

/// A share as it stands in votes.json; nothing where it makes no sense.
std::optional<VoteShare> readShare(const QJsonObject& entry);
QJsonObject shareEntry(const VoteShare& share);

/// What a vote about one person asks of them: how far they have come on the day (a word of member_category).
struct VoteCandidate {
    QString category;
    QString basis;
    QString branchBasis; ///< that it is their own branch which votes
};

/// One edition of what a vote asks for, as it stands in votes.json (domain.md 1.3).
struct VoteRule {
    enum class Voters { Members, Committee };
    QString key;
    QString vote; ///< the attribute "vote" of a word in the dictionary vote_kind
    QStringList categories; ///< of study_session: the meetings that decide so
    bool isOnlyThere = false; ///< no other meeting may decide so
    Voters voters = Voters::Members;
    VoteShare quorum;
    std::optional<VoteShare> carried; ///< of those who should attend; nothing where the text does not say
    std::optional<VoteCandidate> candidate; ///< nothing: whoever it is
    bool isSecret = false;
    bool isOneByOne = false;
    bool countsWritten = false; ///< written opinions handed in before the meeting count as votes
    QString exclusionBasis; ///< by which people may be left out of those who should attend; empty = by none
    QDate editionEnds; ///< from this day on a newer edition is in force, which is not in the data
    QString editionNote;
    QString editionNoteEnglish;
    QDate effectiveFrom;
};

/// What a reason for leaving somebody out must speak of.
struct ExclusionRule {
    QStringList words;
    QString label;
};

struct VoteRules {
    QList<VoteRule> rules;
    QList<ExclusionRule> exclusions;
    QStringList refused; ///< shares of the unit's own that are looser than the rule and so not used: sentences

    /// The rule in effect on the day for a vote in a meeting of the category; nullptr = none asks for anything.
    const VoteRule* ruleOf(const QString& vote, const QString& category, QDate day) const;
    bool isLawfulExclusion(const QString& reason) const;
};

/// Reads votes.json; `settings` are the unit's own, which may make a share stricter (setting.vote_KEY_quorum = 2/3).
/// Errors (Validation) name the rule.
Result<VoteRules> readVoteRules(const QJsonObject& root, const QMap<QString, QString>& settings);

} // namespace ledger
