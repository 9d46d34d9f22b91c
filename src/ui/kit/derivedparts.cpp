// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/derivedparts.h"

#include "core/textkey.h"

namespace ledger {

static PartRow emptyRow(const PartInfo& part)
{
    return PartRow(part.fields.size());
}

/// The field of a part that the derived field is made from; −1 where it takes more than that.
static int sourceIn(const PartInfo& part, const Field& field)
{
    if (!field.is(FieldFlag::Derived))
        return -1;
    if (field.type == FieldType::Branch)
        return part.indexOf(field.key);
    return field.is(FieldFlag::PersonName) ? part.indexOf(u"name") : -1;
}

bool canFillPart(const KindInfo& info, const Field& field)
{
    return !info.parts.isEmpty() && sourceIn(info.parts.constFirst(), field) >= 0;
}

void fillPart(const KindInfo& info, const Field& field, const QVariant& value, const NameFinders& find, Record& record)
{
    const PartInfo& part = info.parts.constFirst();
    const int source = sourceIn(part, field);
    QList<PartRow> rows;
    if (field.type == FieldType::Branch) {
        rows.append(emptyRow(part));
        rows.last()[source] = value;
    } else {
        const int member = part.indexOf(u"member");
        const int branch = part.indexOf(u"branch");
        for (const NamedRemark& named : splitNames(value.toString())) {
            PartRow row = emptyRow(part);
            row[source] = named.name;
            if (const qint64 id = member >= 0 ? find.member(named.name) : 0; id != 0)
                row[member] = id;
            else if (const qint64 body = branch >= 0 ? find.branch(named.name) : 0; body != 0)
                row[branch] = body;
            rows.append(row);
        }
    }
    record.parts.insert(part.key, rows);
}

} // namespace ledger
