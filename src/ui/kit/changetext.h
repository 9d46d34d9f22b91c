// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recordhistory.h"
#include "ui/kit/kindtraits.h"

namespace ledger {

/// 新建, 修改, 导入, 删除, 恢复, 撤销, 重做, 合并: in the words of the office, and the colour each wears.
QString actionText(const RecordChange& change);
Tone actionTone(const RecordChange& change);
/// 2022-07-01 10:20, in the time of this place.
QString momentText(const QString& utcIso);
/// 地点、主持人: what a change touched; of others than changes the action's own name.
QString changeSummary(const KindInfo& info, const RecordChange& change);

/// Both sides of one changed field or part. Personal values are masked, a part shows only the rows that differ.
struct ChangeSides {
    QString before;
    QString after;
};
ChangeSides changeSides(const KindTraits& traits, Session& session, const RecordChange& change, const QString& key);

} // namespace ledger
