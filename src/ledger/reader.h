// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/facts.h"
#include "domain/listquery.h"
#include "domain/organization.h"
#include "domain/record.h"
#include "domain/vocabulary.h"
#include "ledger/changes.h"
#include "ledger/searchresult.h"

#include <QMap>

#include <functional>
#include <memory>

namespace ledger {

class Connection;
class RecordStore;
struct ImportBatch;
struct MeetingCount;
struct PostHolder;
struct StoredDefinition;
enum class PartsWanted;

/// Who changed a record when; `changes` is field key → [old, new] as stored texts.
struct HistoryEntry {
    QString at;
    QString actor;
    QString label;
    QString action;
    QJsonObject changes;
};

/// What can be taken back or done again next, for the menu; empty: nothing.
struct UndoLabels {
    QString undo;
    QString redo;
};

/// A finding of the check: code for programs, place and sentence for people.
struct Finding {
    QString code;
    QString where;
    QString message;
};

/// Reads a ledger on a connection of its own, in the thread that made it. Never writes.
class Reader
{
public:
    Reader(std::unique_ptr<Connection> connection, const Schema& schema);
    ~Reader();

    Result<Record> load(Kind kind, qint64 id);
    /// With parts; in the order of the ids.
    Result<QList<Record>> load(Kind kind, const QList<qint64>& ids);
    /// Without parts, for lists.
    Result<QList<Record>> rows(Kind kind, const QList<qint64>& ids);
    Result<qint64> idOf(Kind kind, const QString& uid);
    Result<qint64> highestId(Kind kind);
    Result<> forEachBlock(Kind kind, const std::function<Result<>(const QList<Record>&)>& take);

    /// Ids of a list in its order; `limit` 0 = all.
    Result<QList<qint64>> ids(const ListQuery& query, int limit = 0);
    Result<ListSums> sums(const ListQuery& query);

    Result<Vocabulary> vocabulary();
    Result<Organization> organization(const Vocabulary& vocabulary);
    /// The branches alone, without members and posts.
    Result<Organization> branchTree(const Vocabulary& vocabulary);
    Result<QMap<QString, QString>> settings();
    Result<QList<StoredDefinition>> figureDefinitions();
    Result<QList<StoredDefinition>> meetingRules();

    /// Answers all questions of one kind and window in as few statements as there are tables to join.
    Result<QList<double>> facts(Kind kind, const FactWindow& window, const QList<FactQuestion>& questions);
    /// The same for every value of a text field; a missing value stands under the empty text.
    Result<QMap<QStringList, QList<double>>> factsBy(Kind kind, const FactWindow& window, const QStringList& fields,
                                                     const QList<FactQuestion>& questions);
    /// Ids of the records of a window, or of those beside it, by date.
    Result<QList<qint64>> factRecords(Kind kind, const FactWindow& window, FactReach reach = FactReach::Inside);
    /// Sessions held: (branch, category, first day, last day), ordered by day; for gaps and calendars.
    struct HeldMeeting {
        qint64 id;
        qint64 branchId;
        QString category;
        QDate first;
        QDate last;
    };
    Result<QList<HeldMeeting>> heldMeetings(QDate from, QDate to, const QList<qint64>& branches);
    /// The same counted by branch, category and month.
    Result<QList<MeetingCount>> meetingCounts(const FactWindow& window, const QStringList& categories);
    /// Entries of the posts in branches that stand on `day`.
    Result<QList<PostHolder>> postHolders(const QStringList& posts, QDate day, const QList<qint64>& branches);
    /// Responsibility items of a year with their state as of a day.
    struct ItemState {
        qint64 id;
        QString state;
        QDate due; ///< last day it is due; invalid = no due day
    };
    Result<QList<ItemState>> itemStates(int year, QDate day, const QList<qint64>& branches);

    Result<SearchResult> search(const QString& words, int limit, const std::function<bool()>& isCancelled = {});
    Result<QList<HistoryEntry>> history(Kind kind, qint64 id);
    Result<QList<ImportBatch>> importBatches();
    Result<UndoLabels> undoLabels();
    /// A number that is another one whenever another connection has committed since (SQLite's data_version).
    Result<qint64> dataVersion();
    Result<qint64> lastAuditGroup();
    /// The records of these kinds (without parts) that were entered or changed last, newest first; of the branches,
    /// where some are given.
    Result<QList<Record>> lastWritten(const QList<Kind>& kinds, const QList<qint64>& branches, int most);
    /// What was written after the group; `group` is then the last one.
    Result<Changes> changesSince(qint64& group);

    Result<QList<Finding>> check(const std::function<bool(int percent)>& onProgress = {});

    void interrupt();
    Connection& connection() { return *m_connection; }
    const Schema& schema() const { return m_schema; }

private:
    std::unique_ptr<Connection> m_connection;
    const Schema& m_schema;
    std::unique_ptr<RecordStore> m_records;
};

} // namespace ledger
