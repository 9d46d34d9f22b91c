// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/searchquestion.h"
#include "ledger/searchresult.h"
#include "storage/liststore.h"
#include "storage/recordstore.h"

#include <functional>

namespace ledger {

class Reader;

/// One search over all kinds: all words and filters must hold for a record. To be used in the reader's thread.
class RecordSearch
{
public:
    explicit RecordSearch(Reader& reader);

    /// Reads what was typed. Errors: Usage, when a filter asks for what is not there.
    Result<> prepare(const QString& typed);
    /// Everything found, exact names and numbers first, then the newest.
    Result<FoundRecords> find(const std::function<bool()>& isCancelled = {});
    /// Titles, snippets and marks of some of what was found.
    Result<QList<SearchHit>> describe(const QList<SearchPlace>& places);

private:
    /// A hit with what it is ordered by.
    struct RankedPlace {
        SearchPlace place;
        QDate day;
        bool isExact = false;
    };

    Result<> collect(Kind kind);
    Result<> collectNumbers();
    Result<> collectIndexed(Kind kind, const QString& match);
    Result<> collectLiterally(Kind kind, const QString& word);
    Result<> collectHolders(const QString& filterMatch);
    void addById(Kind kind, const QList<qint64>& ids);
    Result<> verifyAll(Kind kind);
    Result<> verifyBlock(const KindInfo& info, const QList<qint64>& ids);
    bool isFulfilled(const KindInfo& info, const Record& record) const;
    bool hasWord(const KindInfo& info, const Record& record, qsizetype word) const;
    bool holdsPostNow(qint64 memberId) const;
    void take(const KindInfo& info, const Record& record);
    Result<> findPeopleHits(Kind kind);
    FoundRecords ranked();

    QString shortBranchName(qint64 id);
    Result<> describeRecord(const KindInfo& info, const Record& record, SearchHit& hit);
    void describePosts(const QuestionWord& word, const Record& record, SearchHit& hit);
    Result<> describePeople(const KindInfo& info, const Record& record, SearchHit& hit);

    Reader& m_reader;
    const Schema& m_schema;
    ListStore m_lists;
    SearchStore m_index;
    RecordStore m_records;
    QString m_typed;
    SearchQuestion m_question;
    QHash<Kind, QList<qint64>> m_candidates;
    QHash<Kind, QSet<qint64>> m_seen;
    QHash<qsizetype, QSet<qint64>> m_peopleHits; ///< of the kind being verified: word → records that name its people
    QMap<std::pair<Kind, qint64>, QString> m_masked; ///< found by a number: how it is shown
    QHash<qint64, QString> m_branchNames;
    int m_candidateCount = 0;
    bool m_isExact = true;
    QList<RankedPlace> m_hits;
};

} // namespace ledger
