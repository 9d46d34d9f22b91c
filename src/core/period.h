// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

namespace ledger {

/// A span of days, both included, with the text that a person or a program asked for it by (contract section 1).
struct Period {
    QString
        text; ///< canonical: 2022, 2022Q3, 2022H1, 2022-07, 2022-07-01..2022-09-30, last3y@2022-09-30, ever@2022-09-30
    QDate from;
    QDate to;

    static Result<Period> parse(const QString& text);
    static Period quarterOf(QDate day);
    static Period monthOf(QDate day);
    static Period yearOf(QDate day);
    static Period halfOf(QDate day);
    static Period range(QDate from, QDate to);
    /// The `years` years that end on `day`.
    static Period lastYears(int years, QDate day);
    /// Everything up to `day`; begins on 1900-01-01.
    static Period ever(QDate day);

    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    bool contains(QDate day) const { return day.isValid() && from <= day && day <= to; }
    /// 2022年第三季度, 2022年上半年, 2022年7月, 2022年7月1日至2022年9月30日, 近三年（截至2022年9月30日）, 截至2022年9月30日.
    QString labelChinese() const;
    /// The same for the screen, in the interface's language: Q3 2022, first half of 2022, July 2022, 2022-07-01 to 2022-09-30.
    QString label() const;
    /// The period of the same length just before; whole months stay whole months. `ever` is its own.
    Period previous() const;
    Period sameLastYear() const;

    bool operator==(const Period& other) const = default;
};

} // namespace ledger
