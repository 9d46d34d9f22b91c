// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"

namespace ledger {

/// What can be printed of records of the kind: the report descriptions that are about it.
QList<PrintedDocument> documentsAbout(Kind kind);

} // namespace ledger
