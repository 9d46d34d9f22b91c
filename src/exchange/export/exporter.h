// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "ledger/reader.h"

#include <functional>
#include <optional>

namespace ledger {

struct ExportRequest {
    Kind kind = Kind::StudySession;
    std::optional<Period> period; ///< of the record's date; of responsibility items the years of their lists
    qint64 branch = 0; ///< with the branches below it; 0 = the whole organ
    QString path; ///< its ending decides the format: .xlsx, .ods, .csv
};

/// Told how far it is; answers whether to go on.
using ExportProgress = std::function<bool(int percent)>;

/// Writes the records as a workbook that the import reads back without loss; gives the number of records.
/// An existing file is replaced only when the new one is whole. Errors: Usage, Io, Cancelled.
Result<qint64> exportRecords(Reader& reader, const Vocabulary& vocabulary, const Organization& organization,
                             const ExportRequest& request, const ExportProgress& onProgress = {});

/// What stands of records in the columns of their kind's workbook that come from their parts: participants, posts, the
/// absent with their reasons.
struct PartTexts {
    QStringList heads;
    QList<QStringList> rows; ///< one per record, in the order of the ids
    QStringList branches; ///< the record's own, by a name that no other has
};
Result<PartTexts> partTexts(Reader& reader, const Vocabulary& vocabulary, Kind kind, const QList<qint64>& ids);

} // namespace ledger
