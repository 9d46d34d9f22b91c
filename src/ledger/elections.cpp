// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/elections.h"

#include "ledger/unitofwork.h"
#include "storage/organizationstore.h"

#include <QCoreApplication>

namespace ledger {

Result<Changes> holdElection(Ledger& ledger, const Election& election, const QString& label)
{
    if (election.heldOn > ledger.clock().today())
        return fail(ErrorCode::Validation,
                    QCoreApplication::translate("ledger", "选举日期 %1 在今天之后。")
                        .arg(election.heldOn.toString(Qt::ISODate)));
    return ledger.transact(QStringLiteral("election"), label, [&election](UnitOfWork& work) -> Result<> {
        const auto branch = work.load(Kind::Branch, election.branchId);
        if (!branch)
            return branch.error();
        const auto organization = loadOrganization(work.connection(), work.vocabulary());
        if (!organization)
            return organization.error();
        const KindInfo& info = work.schema().of(Kind::Branch);
        auto after = withElection(*branch, election, {info, *organization, work.vocabulary()});
        return after ? work.save(*after) : Result<>(after.error());
    });
}

} // namespace ledger
