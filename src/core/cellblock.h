// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace ledger {

/// Rows of cells as Excel and WPS put them on the clipboard: tabs between cells, a line for a row, cells that hold tabs,
/// line ends or begin with a quote in quotes. Rows may have different lengths.
QList<QStringList> readCellBlock(QStringView text);

/// The same the other way; readCellBlock() gives back what went in.
QString writeCellBlock(const QList<QStringList>& rows);

} // namespace ledger
