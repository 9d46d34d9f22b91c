// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identity.h"

#include "core/textkey.h"

namespace ledger {

/// A text made from the names of the first part is made anew where the rows are there: nothing may have saved it yet.
static QString identityText(const KindInfo& info, const Field& field, const Record& record)
{
    if (!field.is(FieldFlag::Derived) || info.parts.isEmpty())
        return storedText(field, record.value(field.key));
    const PartInfo& part = info.parts.constFirst();
    const QList<PartRow> rows = record.parts.value(part.key);
    if (rows.isEmpty())
        return storedText(field, record.value(field.key));
    QStringList names;
    for (const PartRow& row : rows)
        names << row.value(part.indexOf(u"name")).toString();
    return names.join(QStringLiteral("、"));
}

QString eventIdentity(const KindInfo& info, const Record& record)
{
    QStringList parts;
    for (const Field& field : info.fields) {
        if (!field.is(FieldFlag::Identity) || field.is(FieldFlag::Numbering))
            continue;
        const QString text = identityText(info, field, record);
        parts << (field.type == FieldType::Text || field.type == FieldType::LongText ? compactKey(text) : text);
    }
    return parts.join(QChar(0x1f));
}

QString numberIdentity(const Record& record)
{
    const QString number = record.text(QStringLiteral("list_no"));
    if (number.isEmpty())
        return {};
    const QStringList parts{record.text(QStringLiteral("year")), record.text(QStringLiteral("holder_type")),
                            record.text(QStringLiteral("holder")), record.text(QStringLiteral("leader")),
                            QLatin1Char('#') + number};
    return parts.join(QChar(0x1f));
}

} // namespace ledger
