// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/approximate.h"

#include "core/numbertext.h"

namespace ledger {

bool isApproximate(const Field& field, const QString& typed)
{
    if (field.type != FieldType::Integer && field.type != FieldType::Decimal)
        return false;
    const auto number = readNumberEntry(typed);
    return number && number->approximate;
}

QString approximateKey()
{
    return QStringLiteral("counts_approximate");
}

} // namespace ledger
