// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/record.h"
#include "domain/rulefinding.h"
#include "domain/vocabulary.h"
#include "ledger/reader.h"

namespace ledger {

/// What the functions of the kinds judge by; read once for many records.
struct FindingContext {
    Reader& reader;
    QDate today;
    Vocabulary vocabulary;
    Organization organization;
    QMap<QString, QString> settings; ///< of the ledger
};

/// What the rules say of records as they stand in a form or in the ledger: one table, kind → function, which window and
/// command line share.
class Findings
{
public:
    /// Whether there are rules for the kind at all.
    static bool concern(Kind kind);
    /// The reader must outlive it and stay in its thread.
    static Result<Findings> load(Reader& reader, QDate today);

    /// Empty for a kind without rules.
    Result<QList<RuleFinding>> of(const Record& record) const;
    const FindingContext& context() const { return m_context; }

private:
    explicit Findings(FindingContext context)
        : m_context(std::move(context))
    {
    }

    FindingContext m_context;
};

/// Of one record, in any thread.
Result<QList<RuleFinding>> findingsOf(Reader& reader, const Record& record, QDate today);

/// Hint, warning, fault: in the language of the interface.
QString severityText(RuleFinding::Severity severity);
/// The word by which programs know it: info, warning, fault.
QString severityKey(RuleFinding::Severity severity);

} // namespace ledger
