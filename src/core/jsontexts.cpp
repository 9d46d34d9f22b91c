// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsontexts.h"

#include <QJsonArray>

namespace ledger {

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& text : array.toArray())
        texts << text.toString();
    return texts;
}

} // namespace ledger
