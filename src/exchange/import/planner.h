// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dues.h"
#include "domain/identity.h"
#include "domain/organization.h"
#include "domain/record.h"
#include "exchange/import/importmodel.h"
#include "exchange/import/rowdraft.h"
#include "exchange/import/sheetcontext.h"
#include "exchange/import/sheetrows.h"
#include "ledger/frozenperiods.h"
#include "ledger/ledger.h"

namespace ledger {

enum class PlannedAction { Create, Update, Unchanged };

/// A record an import wants to write.
struct PlannedRecord {
    Record record;
    PlannedAction action = PlannedAction::Create;
    Record before; ///< of an update or an unchanged one: as it stands in the ledger
};

/// A name without the birth month that tells people of one name apart: 张伟〔1978-03〕.
QString plainName(const QString& text);

/// Turns rows into planned records: resolves branches and people against the ledger and what this import brings,
/// finds twins, never writes.
class Planner
{
public:
    Planner(Reader& reader, const Schema& schema, const Vocabulary& vocabulary, QDate today);

    Result<> start();
    void setFrozenRows(FrozenRows rows) { m_frozenRows = rows; }
    /// Loads what the ledger holds in the days of the sheets that follow, so that no row asks the database.
    Result<> prepare(const QList<const SheetRows*>& sheets);
    /// Reads one row; nullopt when it is rejected.
    void plan(RowDraft& draft);
    /// Between members and meetings: posts refer to members, and a committee meeting is counted by the posts.
    void resolveAllPosts();

    /// By kind, in the order they must be written.
    const QList<PlannedRecord>& planned(Kind kind) const { return m_planned[static_cast<size_t>(kind) - 1]; }
    /// First id given to a planned record of the kind; the ledger must still have no higher one when it is applied.
    qint64 firstId(Kind kind) const { return m_firstIds[static_cast<size_t>(kind) - 1]; }
    PlannedAction lastAction() const { return m_lastAction; }

private:
    // Rows of each kind.
    void planBranch(RowDraft& draft);
    void planMember(RowDraft& draft);
    void planSession(RowDraft& draft);
    void planHonor(RowDraft& draft);
    void planVolunteer(RowDraft& draft);
    void planItem(RowDraft& draft);
    void planWork(RowDraft& draft);
    void planDues(RowDraft& draft);

    // Shared steps.
    void readBranch(RowDraft& draft);
    void readCategory(RowDraft& draft);
    qint64 branchNamedBySheet(const RowDraft& draft) const;
    const SheetContext& contextOf(const RowDraft& draft);
    qint64 branchOfContext(const RowDraft& draft);
    qint64 branchOfPeople(const QList<qint64>& memberIds, QDate day) const;
    void keep(RowDraft& draft, const QString& identity, const QString& duplicateColumn);
    /// False when the row changes a submitted period and is rejected for it.
    bool fitsSubmitted(RowDraft& draft, const PlannedRecord& planned);
    void checkDatePrecision(RowDraft& draft);
    DaySpan daysOf(const Record& record) const;

    // Branches and members.
    void readPosts(RowDraft& draft);
    void resolvePosts(Record& record);
    void readIdNumber(RowDraft& draft);
    void readMembership(RowDraft& draft);
    qint64 findGroup(const QString& word, qint64 branchId) const;
    void readSteps(RowDraft& draft);
    void keepMember(RowDraft& draft);
    enum class MembershipRule { WithinOneImport, AgainstLedger };
    bool joinMembership(Record& record, const PartRow& row, MembershipRule rule) const;
    void joinPlannedMember(RowDraft& draft, PlannedRecord& planned, const PartRow& membership);
    qint64 findSameMember(const Record& record, qint64 branchId) const;
    void addToOrganization(const Record& record);

    // Sessions.
    struct Roster {
        bool isKnown = false;
        QList<qint64> all;
        QList<qint64> owing; ///< without those exempt from attendance
        qint64 size = 0; ///< with post holders known by name only
    };
    struct Attendance {
        QList<PartRow> rows;
        qint64 namedPresent = 0;
        qint64 namedAbsent = 0; ///< among the roster
        bool hasPresentNames = false;
        bool isEverybodyBut = false;
    };
    Roster rosterFor(const Record& record) const;
    struct NamedMember {
        qint64 id = 0;
        QString remark;
    };
    QList<NamedMember> findPeople(RowDraft& draft, const QString& field);
    PersonMatch personNamed(const QString& text, const Record& record) const;
    /// The person whom the birth month behind the name picks out: 张伟〔1978-03〕, as our own export writes it.
    PersonMatch qualifiedPerson(const QString& text) const;
    void readAttendance(RowDraft& draft, const Roster& roster, Attendance& attendance);
    void compareCounts(RowDraft& draft, const Roster& roster, const Attendance& attendance);

    // People of honors, activities and work records; lists of responsibility items.
    void readPersons(RowDraft& draft, const QString& field, const PartInfo& part);
    void readRecipients(RowDraft& draft);
    void inferRecipientType(RowDraft& draft);
    void belongToPeople(RowDraft& draft, const PartInfo& part);
    void readParticipants(RowDraft& draft);
    Result<> readDuesRules();
    void inferDuesGroup(RowDraft& draft);
    void readDuesAmount(RowDraft& draft);
    void readPayments(RowDraft& draft);
    void compareDuesTotal(RowDraft& draft);
    void readList(RowDraft& draft);
    void readDue(RowDraft& draft);
    void readProgress(RowDraft& draft);
    void readBooks(RowDraft& draft);
    QVariant valueOfBook(RowDraft& draft, const QString& column, const Field& field, const QString& text);
    /// The rows of a part as our own export writes them into one cell; members are left open.
    QList<PartRow> rowsOfCell(RowDraft& draft, const QString& column, const PartInfo& part);
    /// A part that names nobody, from the one cell our own export writes it to.
    void readBook(RowDraft& draft, const QString& column, QStringView partKey);
    void readVotes(RowDraft& draft);
    void readAttendanceMarks(RowDraft& draft, Attendance& attendance);
    /// The member of a book's text; reports those it cannot find. 0 = none.
    qint64 memberOfBook(RowDraft& draft, const QString& column, const QString& text);

    PlannedRecord* plannedByKey(Kind kind, const QString& key);
    qint64 nextId(Kind kind);

    Reader& m_reader;
    const Schema& m_schema;
    const Vocabulary& m_vocabulary;
    QDate m_today;
    FrozenPeriods m_frozen;
    FrozenRows m_frozenRows = FrozenRows::Reject;
    Organization m_organization;
    QSet<QString> m_committeePosts;
    qint64 m_root = 0;
    std::array<QList<PlannedRecord>, allKinds.size()> m_planned;
    std::array<qint64, allKinds.size()> m_firstIds{};
    std::array<qint64, allKinds.size()> m_nextIds{};
    std::array<QHash<QString, qsizetype>, allKinds.size()> m_plannedKeys;
    std::array<QHash<QString, qint64>, allKinds.size()> m_storedKeys;
    QHash<qint64, qsizetype> m_plannedMembers; ///< member id → place among the planned
    QHash<QString, qint64> m_memberUids;
    QSet<QString> m_fullCategories;
    DuesRules m_duesRules;
    QString m_personWord; ///< recipient types by their role in the dictionary
    QString m_organizationWord;
    SheetContext m_context; ///< of the rows being read
    std::optional<qint64> m_contextBranch;
    PlannedAction m_lastAction = PlannedAction::Create;
};

} // namespace ledger
