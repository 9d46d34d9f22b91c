// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace ledger {

/// One entry of deadlines.json: how long something may take, and how early one is told. Zero: not of this entry.
struct DeadlineRule {
    QString key;
    QString basis;
    QDate effectiveFrom;
    int daysAhead = 0;
    int monthsAhead = 0;
    int months = 0; ///< that it takes from its beginning
    int everyMonths = 0; ///< from one time to the next
    int day = 0; ///< of the month after the quarter
    int lateAfter = 0; ///< the last day of that month on which it is not late
    int daysKept = 0; ///< it is shown so long after its day
    int yearsKept = 0;
    QStringList categories; ///< of the members it concerns
    QString fromField; ///< date of the member that begins it
    QStringList fromSteps; ///< development steps that begin it
    QStringList reviewSteps; ///< those it asks for
    QStringList untilSteps; ///< those that end it
    QStringList doneStates; ///< of responsibility items

    /// The last day on which one is told of what falls due.
    QDate horizon(QDate today) const;
};

/// Errors (Validation) name the entry and what is wrong with it.
Result<DeadlineRule> readDeadlineRule(const QJsonObject& entry);
/// The entry of the book "deadlines" that is in effect on the day. Errors: Internal where there is none.
Result<DeadlineRule> deadlineRule(const QJsonObject& book, const QString& key, QDate day);

} // namespace ledger
