// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTreeWidget;
class QWidget;

namespace ledger {

/// What a list of plain rows is called, and its heads.
struct RowListWords {
    const char* object;
    QString accessible;
    QStringList heads;
};

/// A list of rows under heads, without levels, dressed like the tables of the program.
QTreeWidget* makeRowList(const RowListWords& words, QWidget* parent);

} // namespace ledger
