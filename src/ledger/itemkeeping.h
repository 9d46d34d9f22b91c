// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"
#include "ledger/validation.h"

#include <QSet>

namespace ledger {

class RecordStore;

/// What the write door holds to where responsibility items are saved: a closed item is not changed until it is reopened,
/// progress entries are only ever added, a person closes an item by the closing alone, and what an evidence record looked
/// like when it was linked is kept beside the link.
class ItemKeeping
{
public:
    ItemKeeping(RecordStore& records, const Vocabulary& vocabulary);

    /// Errors: Validation. `before` is nullptr of a new item.
    Result<> keep(Record& item, const Record* before, Validation validation);
    /// Errors: Validation where the record is a closed item.
    Result<> refuseClosed(const Record& record) const;
    /// This action is a closing, a reopening, or turns links of the item: what keep() refuses otherwise passes.
    void permit(qint64 id) { m_permitted.insert(id); }

private:
    Result<> seeEvidence(const KindInfo& info, Record& item, const Record* before);

    RecordStore& m_records;
    const Vocabulary& m_vocabulary;
    QSet<qint64> m_permitted;
};

/// What a record looks like, as a link keeps it; empty when there is none or it lies in the recycle bin.
Result<QString> lookOf(RecordStore& records, Kind kind, const QString& uid);

} // namespace ledger
