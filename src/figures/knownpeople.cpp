// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/knownpeople.h"

namespace ledger {

Result<KnownPeople> knownPeople(Reader& reader)
{
    auto vocabulary = reader.vocabulary();
    if (!vocabulary)
        return vocabulary.error();
    auto organization = reader.organization(*vocabulary);
    if (!organization)
        return organization.error();
    return KnownPeople{std::move(*vocabulary), std::move(*organization)};
}

} // namespace ledger
