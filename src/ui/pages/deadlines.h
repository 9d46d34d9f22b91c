// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/kind.h"

#include <QDate>
#include <QList>
#include <QString>

namespace ledger {

class Reader;

/// Something with a last day: a responsibility item, a term of office, a probationary year.
struct Deadline {
    Kind kind = Kind::ResponsibilityItem;
    qint64 id = 0;
    QString title;
    QDate day;
};

/// What fell due in the last half year and is not done, and what falls due in the next 90 days; the oldest first.
Result<QList<Deadline>> readDeadlines(Reader& reader, QDate today, const QList<qint64>& branches);

/// 逾期 3 天, 今天到期, 还有 6 天.
QString deadlineText(QDate day, QDate today);

} // namespace ledger
