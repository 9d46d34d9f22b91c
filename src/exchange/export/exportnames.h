// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QHash>
#include <QStringList>

namespace ledger {

/// How branches and people are named in a workbook so that the import finds the same ones again.
class ExportNames
{
public:
    /// `deletedBranches`, `deletedMembers`: names of those in the recycle bin that records still name.
    ExportNames(const Organization& organization, QHash<qint64, QString> deletedBranches,
                QHash<qint64, QString> deletedMembers);

    const Organization& organization() const { return m_organization; }
    /// The full name; where another branch has it too, the first short name or alias that only this one has.
    QString branch(qint64 id) const;
    /// The name; with the month of birth, 张伟〔1980-01〕, where the import would find another or several.
    QString person(qint64 memberId, const QString& nameInRecord, qint64 branchId, const DaySpan& days) const;
    /// The same for posts, which the import seeks in the whole organ.
    QString holder(qint64 memberId, const QString& nameInRecord) const;

private:
    QString nameOf(qint64 memberId, const QString& nameInRecord) const;
    QString qualified(qint64 memberId, const QString& name) const;

    const Organization& m_organization;
    QHash<qint64, QString> m_deletedBranches;
    QHash<qint64, QString> m_deletedMembers;
};

} // namespace ledger
