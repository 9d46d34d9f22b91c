// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"

namespace ledger {

class Reader;
class Vocabulary;

/// A record that may prove an item, and why one may think so.
struct EvidenceProposal {
    Kind kind = Kind::StudySession;
    qint64 id = 0;
    QString uid;
    QString title;
    QString date; ///< as ISO
    QStringList reasons; ///< in the language of the interface
    int weight = 0;

    /// 日期在任务期内 · 同一责任领导 · 含“廉政”
    QString why() const;
};

/// Records of the list's year that share the leader, the department or words of the task, the likeliest first; those linked
/// already are left out. Reads some thousand records: not for the window's thread.
Result<QList<EvidenceProposal>> proposeEvidence(Reader& reader, const Record& item);

/// How a linked record stands to what it was when it was linked.
enum class EvidenceState { Sound, Unseen, Changed, Gone };
/// One for each of the item's links, in their order. Unseen: linked before looks were kept.
Result<QList<EvidenceState>> evidenceStates(Reader& reader, const Record& item);

/// What a closed item lacks of what the closing asks for, as one that was taken over from an old list does.
struct ClosingGaps {
    bool isUnreviewed = false; ///< no second person is named
    bool isUnproven = false; ///< neither a record that is there nor a file

    bool hasAny() const { return isUnreviewed || isUnproven; }
};
/// Nothing is lacking of an item that is not closed.
Result<ClosingGaps> closingGaps(Reader& reader, const Record& item, const Vocabulary& vocabulary);

/// Words that two texts have in common, the longer ones first; common words of the trade are none.
QStringList sharedWords(const QString& a, const QString& b);

} // namespace ledger
