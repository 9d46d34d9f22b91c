// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"

#include <QStringList>

#include <functional>

namespace ledger {

struct HistoryEntry;

/// What may stand on a screen that others see.
QString maskedText(const Field& field, const QString& text);

/// A value as people read it: references by name, dates in words, numbers with their unit.
QString valueText(const Field& field, const QVariant& value, Session& session);
/// A row of a part in one line.
QString rowText(const KindTraits& traits, const PartInfo& part, const PartRow& row, Session& session);

struct AttendanceText {
    QString summary; ///< 应到 26，实到 24
    QString absent; ///< 缺席：张三（出差）、…
};
AttendanceText attendanceText(const PartInfo& part, const QList<PartRow>& rows,
                              const std::function<QString(qint64)>& nameOf);

/// 2022-07-01 10:20　党务　修改：地点、主持人
QString historyText(const KindInfo& info, const HistoryEntry& entry);

} // namespace ledger
