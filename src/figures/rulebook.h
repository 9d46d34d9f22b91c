// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/committeefindings.h"
#include "domain/voterule.h"

#include <QJsonObject>

namespace ledger {

class Reader;

/// A file of rules from resources/catalogue that findings and deadlines are judged by: "votes", "committees", "deadlines".
Result<QJsonObject> ruleBook(const QString& name);
/// The same with the unit's own editions behind those of the program.
Result<QJsonObject> ruleBook(Reader& reader, const QString& name);

/// What holds in the ledger: the book with the unit's editions, and its settings.
Result<VoteRules> voteRules(Reader& reader);
Result<QList<CommitteeRule>> committeeRules(Reader& reader);

} // namespace ledger
