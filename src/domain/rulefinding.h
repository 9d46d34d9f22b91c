// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ledger {

/// What a rule says of a record: said to whoever enters it, never a reason to refuse what really happened.
struct RuleFinding {
    enum class Severity {
        Info, ///< the rule is met, or says what comes next
        Warning, ///< to be looked at: a date outside the usual limits
        Fault, ///< what the record claims does not hold: a vote that does not carry
    };
    Severity severity = Severity::Info;
    QString text; ///< one sentence, in the language of the interface
    QString basis; ///< the rule with its article and edition
    QString field = {}; ///< key of the field or part it belongs to; empty = the whole record
};

} // namespace ledger
