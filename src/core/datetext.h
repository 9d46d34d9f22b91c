// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partialdate.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace ledger {

/// A date as it stands in a workbook's text cell, in any form of domain.md 10.2; nothing when it is none (30 February too).
/// Text of two parts keeps its figures: "2021.1" is January, "2021.10" October.
std::optional<PartialDate> readDateText(QStringView text);

/// A day that no calendar has: 30 February, or any day of a month 13.
struct MissingDay {
    int year = 0; ///< 0: not stated
    int month = 0;
    int day = 0;

    /// "2022年2月没有30日", "一年没有13月".
    QString toText() const;
};

/// What is wrong with a text that has the form of a date, the year left out or not, when its day does not exist; nothing otherwise.
std::optional<MissingDay> findMissingDay(QStringView text);

/// A date as it stands in a workbook's number cell: day serial of the 1900 system (7306–80000, from 1920 on; time of day dropped),
/// yyyymmdd, yyyymm, yyyy, or a month typed as a decimal (2021.07). A number cannot keep a closing zero: 2021.1 reads as January,
/// though 2021.10 may have been typed; readers that know the cell's text should pass that to readDateText.
std::optional<PartialDate> readDateNumber(double number);

/// What a clerk types into a form: the forms of readDateText, and 3.15, 3/15, 3月15日, 0315, 今天, 昨天, 前天, 上周五, 本周三, 上月底 …, seen from `today`.
/// A day without a year is the latest such day not after today.
std::optional<PartialDate> readDateEntry(QStringView text, QDate today);

} // namespace ledger
