// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"

#include <QCoreApplication>

namespace ledger {

QString Field::column() const
{
    const bool refersToRecord = type == FieldType::Branch || type == FieldType::Member;
    return refersToRecord ? key + QStringLiteral("_id") : key;
}

QString fieldText(const QString& source)
{
    return QCoreApplication::translate("fields", source.toUtf8().constData());
}

QString fieldLabel(const Field& field)
{
    return fieldText(field.label);
}

} // namespace ledger
