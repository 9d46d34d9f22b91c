// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace ledger {

/// One test a figure makes on a record. The counting engine turns it into SQL, tracing evaluates it on the
/// record; a test holds the two against each other.
struct Condition {
    enum class Test {
        OneOf, ///< the field is one of the words
        NoneOf, ///< the field is none of the words; a missing value passes
        Contains, ///< the field contains one of the words
        IsTrue, ///< a flag is set
        IsStated, ///< the field has a value
        WithinDays, ///< the date `field` is at most `count` days after the date `other`
        EndsBefore, ///< the last day the date can mean lies before `day`
        AgedAtMost, ///< on `day`, `field` is a birth at most `count` whole years ago
        IsFull, ///< of members on a roster: 正式 on `day`; `words` are the categories that count as 正式 without a date
        IsProbationary, ///< of members on a roster: 预备 on `day`
        AnyOf, ///< one of `any` holds
    };
    Test test = Test::OneOf;
    QString field;
    QStringList words;
    QString other;
    int count = 0;
    QDate day; ///< the day asked; put in by onDay()
    QList<Condition> any;

    bool operator==(const Condition& condition) const = default;
};

/// The conditions as they read on a day.
QList<Condition> onDay(QList<Condition> conditions, QDate day);

bool holds(const Condition& condition, const Record& record);

/// Why a record is not counted: "类别不是“党课”". In the language of the interface.
QString failureText(const Condition& condition, const KindInfo& info, const Record& record);

} // namespace ledger
