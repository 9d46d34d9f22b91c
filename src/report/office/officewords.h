// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

#include <QByteArray>

namespace ledger {

/// Text as it stands in XML; characters that XML cannot hold are dropped.
QByteArray xmlText(const QString& text);

/// How a table's columns share its width, from their shares and from what stands in them; the sum is 1.
QList<double> columnShares(const ReportTable& table);

} // namespace ledger
