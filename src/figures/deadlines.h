// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "core/result.h"
#include "domain/kind.h"

#include <QDate>
#include <QList>
#include <QString>

namespace ledger {

class Reader;

/// Something with a last day: a responsibility item, a term of office, a probationary year, a review, a step of somebody
/// on the way to membership, a report, dues that are not paid.
struct Deadline {
    enum class Type { Item, Term, Probation, Review, Step, Report, Dues };
    Type type = Type::Item;
    Kind kind = Kind::ResponsibilityItem;
    qint64 id = 0; ///< of the record; 0: none (a report)
    QString title;
    QDate day;
    QString basis;
    Period period = {}; ///< of a report
    QDate lateAfter = {}; ///< of a report: only after it one speaks of being late
};

/// What is overdue and not done, and what falls due soon (as deadlines.json has it); the oldest first.
/// `branches` empty = the whole organ.
Result<QList<Deadline>> readDeadlines(Reader& reader, QDate today, const QList<qint64>& branches);

/// How many of them are overdue, and how many fall due from today to the end of the week.
struct DeadlineCounts {
    int overdue = 0;
    int thisWeek = 0;
};
DeadlineCounts countDeadlines(const QList<Deadline>& deadlines, QDate today);

/// 逾期 3 天, 今天到期, 还有 6 天.
QString deadlineText(QDate day, QDate today);

/// The setting that says when the report of a quarter was handed in.
QString reportSentSetting(const Period& quarter);

} // namespace ledger
