// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/electiondialog.h"
#include "ui/pages/kindtable.h"

#include <QCoreApplication>

namespace ledger {

KindTraits branchTraits()
{
    KindTraits traits;
    traits.kind = Kind::Branch;
    traits.periodUse = PeriodUse::None;
    traits.firstSort = QStringLiteral("founded_on");
    traits.firstOrder = Qt::AscendingOrder;
    traits.actions = {{KindAction::Needs::SelectedRecords, QStringLiteral("holdElection"),
                       QCoreApplication::translate("BranchPage", "登记换届…"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                       [](const QList<qint64>& ids, Session& session, QWidget* page) {
                           openElection(ids.constFirst(), session, page);
                       }}};
    traits.emptyTitle = QCoreApplication::translate("BranchPage", "还没有党组织");
    traits.emptyText = QCoreApplication::translate(
        "BranchPage", "先建机关党委和各党支部，或者把已有的“党组织”表导入进来；党员和会议都要归到支部。");
    return traits;
}

} // namespace ledger
