// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/vocabulary.h"
#include "ledger/reader.h"

namespace ledger {

/// Who is who in the ledger, and the words by which they are told apart.
struct KnownPeople {
    Vocabulary vocabulary;
    Organization organization;
};

Result<KnownPeople> knownPeople(Reader& reader);

} // namespace ledger
