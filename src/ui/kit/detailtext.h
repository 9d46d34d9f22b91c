// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QStringList>

#include <functional>

namespace ledger {

struct HistoryEntry;

/// What may stand on a screen that others see.
QString maskedText(const Field& field, const QString& text);

struct AttendanceText {
    QString summary; ///< 应到 26，实到 24
    QString absent; ///< 缺席：张三（出差）、…
};
AttendanceText attendanceText(const PartInfo& part, const QList<PartRow>& rows,
                              const std::function<QString(qint64)>& nameOf);

/// 2022-07-01 10:20　党务　修改：地点、主持人
QString historyText(const KindInfo& info, const HistoryEntry& entry);

} // namespace ledger
