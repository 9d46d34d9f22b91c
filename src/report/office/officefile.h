// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ledger {

/// The line with which every XML part begins.
QByteArray officeDeclaration();
QByteArray wordNamespace();

/// Parts in their order as one archive; one named "mimetype" is stored unpacked. Errors: Io.
Result<QByteArray> officeArchive(const QList<std::pair<QString, QByteArray>>& parts);

} // namespace ledger
