// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "ledger/reader.h"

#include <memory>

namespace ledger {

/// A row of a part that names a member, with the record it belongs to.
struct MemberEntry {
    std::shared_ptr<const Record> record;
    PartRow row;
};

/// Who was where, and what the ledger has of some members in a period: read once for a whole batch of documents.
class PeopleBook
{
public:
    static Result<PeopleBook> open(Reader& reader, const Vocabulary& vocabulary);
    /// Reads what names these members: records whose date lies in the period, and posts of any time.
    Result<> read(Reader& reader, const Period& period, const QList<qint64>& members);

    const Organization& organization() const { return m_organization; }
    QString nameOf(qint64 member) const;
    /// Rows of the part (attendances, honor_recipients …) that name the member, by the day of their record.
    QList<MemberEntry> entries(const QString& part, qint64 member) const;
    /// Rows of branch_posts that name the member and were held on a day of the span.
    QList<MemberEntry> postsHeld(const Schema& schema, qint64 member, const DaySpan& span) const;

private:
    Result<> readKind(Reader& reader, Kind kind, const QList<qint64>& ids);
    Result<QList<qint64>> idsOf(Reader& reader, Kind kind, const Period& period);
    void enter(const KindInfo& info, const std::shared_ptr<const Record>& record);

    Organization m_organization;
    QSet<qint64> m_members;
    QHash<QString, QHash<qint64, QList<MemberEntry>>> m_entries; ///< part → member
};

/// Whom a meeting asks for: those on the roster of its day who owe attendance, or the committee (支部工作条例 art. 11–13).
/// Empty where the category names nobody.
QList<qint64> owingAttendance(const Organization& organization, const Vocabulary& vocabulary, const Record& session);

/// The days a post was held by its entry; without a first day of its own from the start of the branch's term.
DaySpan postSpan(const PartInfo& part, const PartRow& row, const Record& branch);

} // namespace ledger
