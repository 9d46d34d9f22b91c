// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/peoplebook.h"

#include "domain/meetingcall.h"
#include "storage/linkstore.h"

#include <algorithm>

namespace ledger {

namespace {

constexpr qsizetype FewMembers = 12; ///< up to so many the records are sought by whom they name
constexpr qsizetype BlockSize = 500;

} // namespace

Result<PeopleBook> PeopleBook::open(Reader& reader, const Vocabulary& vocabulary)
{
    auto organization = reader.organization(vocabulary);
    if (!organization)
        return organization.error();
    PeopleBook book;
    book.m_organization = std::move(*organization);
    return book;
}

Result<> PeopleBook::read(Reader& reader, const Period& period, const QList<qint64>& members)
{
    m_members = QSet<qint64>(members.begin(), members.end());
    m_entries.clear();
    for (const Kind kind : {Kind::Branch, Kind::StudySession, Kind::Honor, Kind::VolunteerActivity, Kind::WorkRecord}) {
        const auto ids = idsOf(reader, kind, period);
        if (!ids)
            return ids.error();
        if (auto read = readKind(reader, kind, *ids); !read)
            return read;
    }
    return {};
}

Result<QList<qint64>> PeopleBook::idsOf(Reader& reader, Kind kind, const Period& period)
{
    QList<qint64> ids;
    if (kind == Kind::Branch) {
        const QList<OrgBranch> branches = m_organization.branches();
        for (const OrgBranch& branch : branches)
            ids += branch.id;
    } else {
        auto dated = reader.factRecords(kind, {FactWindow::Mode::DateInPeriod, period.from, period.to, {}});
        if (!dated)
            return dated.error();
        ids = *dated;
    }
    if (m_members.size() > FewMembers)
        return ids;
    QSet<qint64> naming;
    for (const qint64 member : std::as_const(m_members)) {
        const auto found = LinkStore(reader.connection(), reader.schema()).referring(kind, Kind::Member, member);
        if (!found)
            return found.error();
        naming.unite(QSet<qint64>(found->begin(), found->end()));
    }
    ids.removeIf([&naming](qint64 id) { return !naming.contains(id); });
    return ids;
}

Result<> PeopleBook::readKind(Reader& reader, Kind kind, const QList<qint64>& ids)
{
    const KindInfo& info = reader.schema().of(kind);
    for (qsizetype first = 0; first < ids.size(); first += BlockSize) {
        const auto records = reader.load(kind, ids.mid(first, BlockSize));
        if (!records)
            return records.error();
        for (const Record& record : *records) {
            if (!record.isDeleted)
                enter(info, std::make_shared<const Record>(record));
        }
    }
    return {};
}

void PeopleBook::enter(const KindInfo& info, const std::shared_ptr<const Record>& record)
{
    for (const PartInfo& part : info.parts) {
        const int column = part.indexOf(u"member");
        const QList<PartRow> rows = column < 0 ? QList<PartRow>() : record->parts.value(part.key);
        for (const PartRow& row : rows) {
            const qint64 member = row.value(column).toLongLong();
            if (m_members.contains(member))
                m_entries[part.key][member] += MemberEntry{record, row};
        }
    }
}

QString PeopleBook::nameOf(qint64 member) const
{
    const OrgMember* found = m_organization.member(member);
    return found != nullptr ? found->name : QString();
}

QList<MemberEntry> PeopleBook::entries(const QString& part, qint64 member) const
{
    return m_entries.value(part).value(member);
}

QList<MemberEntry> PeopleBook::postsHeld(const Schema& schema, qint64 member, const DaySpan& span) const
{
    const PartInfo* part = schema.of(Kind::Branch).part(u"branch_posts");
    QList<MemberEntry> held;
    const QList<MemberEntry> posts = entries(part->key, member);
    for (const MemberEntry& post : posts) {
        if (postSpan(*part, post.row, *post.record).overlaps(span))
            held += post;
    }
    return held;
}

DaySpan postSpan(const PartInfo& part, const PartRow& row, const Record& branch)
{
    const auto to = row.value(part.indexOf(u"held_to")).value<PartialDate>();
    auto from = row.value(part.indexOf(u"held_from")).value<PartialDate>();
    if (!from.isValid())
        from = branch.value(QStringLiteral("term_from")).value<PartialDate>();
    return {from.first, to.isValid() ? to.last() : QDate()};
}

QList<qint64> owingAttendance(const Organization& organization, const Vocabulary& vocabulary, const Record& session)
{
    const OrgBranch* place = organization.branch(session.number(QStringLiteral("branch")));
    const auto day = session.value(QStringLiteral("held_on")).value<PartialDate>();
    if (place == nullptr || !day.isValid())
        return {};
    const auto called = calledTo({place->id, session.text(QStringLiteral("category")), {day.first, day.last()}},
                                 organization, vocabulary);
    return called ? called->owing : QList<qint64>();
}

} // namespace ledger
