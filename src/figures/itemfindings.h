// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"
#include "domain/rulefinding.h"
#include "domain/vocabulary.h"

#include <QMap>

namespace ledger {

class Reader;
struct Finding;

struct ItemFindingContext {
    const Vocabulary& vocabulary;
    const QMap<QString, QString>& settings;
    QDate today;
};

/// What is to be said of a responsibility item: its light and why, linked records that were deleted or changed since they
/// were linked, a closing that was taken over without proof.
Result<QList<RuleFinding>> itemFindings(Reader& reader, const Record& item, const ItemFindingContext& context);

/// Of all items what itemFindings() says of evidence and closing: remarks of a check, no damage.
Result<QList<Finding>> itemRemarks(Reader& reader);

} // namespace ledger
