// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <functional>

namespace ledger {

/// The rows of a part in one cell, as an export writes and an import reads them back without loss:
/// 延长预备期@2022-03-01@2022-09-01@；退休@2022-06-30. The values stand in the order of the fields, empty ones at the end
/// are left out; `\` stands before a `@`, `；`, `;` or `\` that belongs to a text, `\n` is a line break.
/// `memberName` names the member of an id.
QString partBook(const PartInfo& part, const QList<PartRow>& rows,
                 const std::function<QString(qint64)>& memberName = {});

/// A row of the book as it stands in the cell: one text per field, in order.
QList<QStringList> entriesOfBook(const QString& book);

} // namespace ledger
