// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recorddigest.h"

#include "core/digest.h"

#include <algorithm>

namespace ledger {

enum class OwnFieldOrder { ByKey, AsShown };

/// Built-in fields stand in the order of the descriptor; those of the unit's own are moved by people, so they go by key.
static QList<const Field*> digestedFields(const KindInfo& info, OwnFieldOrder order)
{
    QList<const Field*> fields;
    for (const Field& field : info.fields)
        fields.append(&field);
    if (order == OwnFieldOrder::AsShown)
        return fields;
    const auto own = std::stable_partition(fields.begin(), fields.end(),
                                           [](const Field* field) { return !field->is(FieldFlag::Own); });
    std::sort(own, fields.end(), [](const Field* a, const Field* b) { return a->key < b->key; });
    return fields;
}

static QByteArray digestIn(OwnFieldOrder order, const KindInfo& info, const Record& record)
{
    Digest digest;
    digest.addField(record.uid.toUtf8());
    const QList<const Field*> fields = digestedFields(info, order);
    for (const Field* field : fields) {
        const QVariant value = record.value(field->key);
        if (!value.isValid())
            continue;
        digest.addField(field->key.toUtf8());
        digest.addField(storedText(*field, value).toUtf8());
    }
    for (const PartInfo& part : info.parts) {
        for (const PartRow& row : record.parts.value(part.key)) {
            digest.addField(part.key.toUtf8());
            for (qsizetype i = 0; i < part.fields.size(); ++i) {
                const Field& field = part.fields[i];
                if (!field.is(FieldFlag::Later) || row.value(i).isValid())
                    digest.addField(storedText(field, row.value(i)).toUtf8());
            }
        }
    }
    return digest.result();
}

QByteArray recordDigest(const KindInfo& info, const Record& record)
{
    return digestIn(OwnFieldOrder::ByKey, info, record);
}

bool isDigestOf(const KindInfo& info, const Record& record, const QByteArray& digest)
{
    return recordDigest(info, record) == digest || digestIn(OwnFieldOrder::AsShown, info, record) == digest;
}

} // namespace ledger
