// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace ledger {

/// A new UUID of version 7 (RFC 9562) in lower case; later ones sort behind earlier ones of the same process. Thread safe.
QString newUid();

/// Any UUID in its 36-character lower-case form.
bool isUid(QStringView text);

} // namespace ledger
