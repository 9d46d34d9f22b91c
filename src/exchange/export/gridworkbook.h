// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ledger {

/// A ruled table with words above and below it, as it is handed round on paper.
struct GridSheet {
    QString name; ///< of the sheet
    QString title;
    QStringList above;
    QStringList heads;
    QList<QStringList> rows;
    QStringList below;
};

/// Writes the sheets as an .xlsx file: landscape, one page wide, heads repeated when printed and kept in view.
/// Errors: Io; an existing file stays as it was when this fails.
Result<> writeGridWorkbook(const QString& path, const QList<GridSheet>& sheets);

} // namespace ledger
