// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/twintext.h"

#include "core/language.h"
#include "core/partialdate.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace ledger {

QString twinText(const Twin& twin, Session& session)
{
    QStringList about{session.branches().shortNameOf(twin.branchId)};
    if (twin.date.isValid())
        about << twin.date.value<PartialDate>().toIso();
    about.removeAll(QString());
    const QString title = twin.title.simplified();
    return QCoreApplication::translate("TwinPanel", "可能已有这条记录：%1").arg(withRemark(title, listText(about)));
}

} // namespace ledger
