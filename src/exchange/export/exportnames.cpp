// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/exportnames.h"

namespace ledger {

ExportNames::ExportNames(const Organization& organization, QHash<qint64, QString> deletedBranches,
                         QHash<qint64, QString> deletedMembers)
    : m_organization(organization)
    , m_deletedBranches(std::move(deletedBranches))
    , m_deletedMembers(std::move(deletedMembers))
{
}

QString ExportNames::branch(qint64 id) const
{
    const OrgBranch* found = m_organization.branch(id);
    if (!found)
        return m_deletedBranches.value(id);
    for (const QString& word : QStringList{found->name, found->shortName} + found->aliases) {
        if (!word.isEmpty() && m_organization.findBranches(word) == QList<qint64>{id})
            return word;
    }
    return found->name;
}

QString ExportNames::nameOf(qint64 memberId, const QString& nameInRecord) const
{
    const OrgMember* member = m_organization.member(memberId);
    if (member)
        return member->name;
    return nameInRecord.isEmpty() ? m_deletedMembers.value(memberId) : nameInRecord;
}

QString ExportNames::qualified(qint64 memberId, const QString& name) const
{
    const OrgMember* member = m_organization.member(memberId);
    if (!member || !member->birthOn.isValid())
        return name;
    return QStringLiteral("%1〔%2〕").arg(name, member->birthOn.toString(QStringLiteral("yyyy-MM")));
}

QString ExportNames::person(qint64 memberId, const QString& nameInRecord, qint64 branchId, const DaySpan& days) const
{
    const QString name = nameOf(memberId, nameInRecord);
    if (memberId == 0)
        return name;
    const PersonMatch match = m_organization.findPerson(name, branchId, days);
    const bool isClear = match.outcome == PersonMatch::Outcome::One && match.memberId == memberId;
    return isClear ? name : qualified(memberId, name);
}

QString ExportNames::holder(qint64 memberId, const QString& nameInRecord) const
{
    const QString name = nameOf(memberId, nameInRecord);
    const bool isClear = memberId == 0 || m_organization.membersNamed(name).size() == 1;
    return isClear ? name : qualified(memberId, name);
}

} // namespace ledger
