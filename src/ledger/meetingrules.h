// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QList>

namespace ledger {

class Ledger;
class Reader;

/// Who changed a rule when, and what it was.
struct RuleChange {
    QString at; ///< UTC, ISO
    QString actor;
    QString label;
};

/// Writes the unit's own edition of a required meeting; the editions that came with the program stay as they are.
/// `label` stands in the history with who did it and when: it says what changed against the rule.
/// Errors: Validation, ReadOnly, those of writing.
Result<> putUnitRule(Ledger& ledger, QJsonObject edition, const QString& label);
/// The unit's own edition of a rule of another book ("votes", "committees", "deadlines").
struct BookEdition {
    QString book;
    QJsonObject definition;
    QStringList replacedSettings; ///< of the ledger: what they say is in the definition now
};
/// Writes it, in one action. Errors: ReadOnly, those of writing.
Result<> putBookRule(Ledger& ledger, BookEdition edition, const QString& label);
/// The unit's own editions of a book, by day of effect.
Result<QList<QJsonObject>> bookRules(Reader& reader, const QString& book);

/// Every change of a rule, newest first.
Result<QList<RuleChange>> ruleChanges(Reader& reader);
/// Every change of a rule of the other books, newest first.
Result<QList<RuleChange>> bookRuleChanges(Reader& reader);

} // namespace ledger
