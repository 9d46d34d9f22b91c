// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ledger {

/// How a character is written: GF 0023—2020, by resources/catalogue/strokes.json.
struct StrokeOrder {
    int count = 0; ///< 0: no Chinese character
    QByteArray first = {}; ///< the first strokes, 1 横 2 竖 3 撇 4 点 5 折; empty where the catalogue does not have it
};

/// Of a character the catalogue lacks, the number of strokes that ICU knows. Thread safe.
StrokeOrder strokeOrderOf(const QString& character);

} // namespace ledger
