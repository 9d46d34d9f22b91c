// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/carriedover.h"

#include "ui/kit/uisettings.h"

namespace ledger {

QStringList pinnedFields(const UiSettings& settings, const KindInfo& info)
{
    const auto pinned = settings.pinnedFields(info.key);
    return pinned ? *pinned : QStringList{info.dateField, info.branchField, info.categoryField};
}

void setPinned(UiSettings& settings, const KindInfo& info, const QString& field, bool isPinned)
{
    QStringList fields = pinnedFields(settings, info);
    fields.removeAll(field);
    if (isPinned)
        fields.append(field);
    settings.setPinnedFields(info.key, fields);
}

QVariantHash carriedOver(const UiSettings& settings, const KindInfo& info, const Record& record)
{
    QVariantHash values;
    for (const QString& key : pinnedFields(settings, info)) {
        const Field* field = info.field(key);
        if (field && !field->is(FieldFlag::Derived) && record.isStated(key))
            values.insert(key, record.value(key));
    }
    return values;
}

Record copyOf(const KindInfo& info, const KindTraits& traits, const Record& record)
{
    Record copy;
    copy.kind = record.kind;
    for (const Field& field : info.fields) {
        const bool isOwn =
            field.is(FieldFlag::Derived) || field.is(FieldFlag::Sensitive) || traits.uncopiedFields.contains(field.key);
        if (!isOwn && record.isStated(field.key))
            copy.set(field.key, record.value(field.key));
    }
    for (const QString& part : traits.copiedParts)
        copy.parts.insert(part, record.parts.value(part));
    return copy;
}

} // namespace ledger
