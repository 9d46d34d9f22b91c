// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kindtable.h"

#include <QCoreApplication>

namespace ledger {

KindTraits volunteerTraits()
{
    KindTraits traits;
    traits.kind = Kind::VolunteerActivity;
    traits.copiedParts = {QStringLiteral("volunteer_participants")};
    traits.emptyTitle = QCoreApplication::translate("VolunteerPage", "这个期间还没有志愿服务活动");
    return traits;
}

} // namespace ledger
