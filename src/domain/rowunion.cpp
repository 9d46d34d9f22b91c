// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rowunion.h"

#include "core/textkey.h"

#include <algorithm>

namespace ledger {

namespace {

bool isReference(const Field& field)
{
    return field.type == FieldType::Branch || field.type == FieldType::Member;
}

bool hasMembers(const PartInfo& part)
{
    return std::any_of(part.fields.begin(), part.fields.end(),
                       [](const Field& field) { return field.type == FieldType::Member; });
}

/// The text beside a reference that names who it is, where nobody of the ledger is meant.
bool isName(const PartInfo& part, const Field& field)
{
    return field.type == FieldType::Text && field.is(FieldFlag::Required) && hasMembers(part);
}

/// Of two dates the second one ends what the first began; not stated, it means "still".
qsizetype endOf(const PartInfo& part)
{
    qsizetype dates = 0;
    qsizetype last = -1;
    for (qsizetype i = 0; i < part.fields.size(); ++i) {
        if (part.fields[i].type == FieldType::Date) {
            ++dates;
            last = i;
        }
    }
    return dates > 1 ? last : -1;
}

bool areEqual(const Field& field, const QVariant& a, const QVariant& b)
{
    const QString first = storedText(field, a);
    const QString second = storedText(field, b);
    return first == second || (field.type == FieldType::Text && compactKey(first) == compactKey(second));
}

/// Whether both name the same member or branch; nothing is known where one of them names none.
enum class Agreement { Same, Different, Unknown };
Agreement agreementOf(const PartInfo& part, const PartRow& a, const PartRow& b)
{
    Agreement agreement = Agreement::Unknown;
    for (qsizetype i = 0; i < part.fields.size(); ++i) {
        const Field& field = part.fields[i];
        if (!isReference(field) || !a.value(i).isValid() || !b.value(i).isValid())
            continue;
        if (!areEqual(field, a.value(i), b.value(i)))
            return Agreement::Different;
        agreement = Agreement::Same;
    }
    return agreement;
}

bool mustBeEqual(const PartInfo& part, qsizetype column)
{
    return part.fields[column].is(FieldFlag::Required) || column == endOf(part);
}

bool mayBeOpen(const Field& field)
{
    return field.type == FieldType::Date;
}

bool haveSameFlags(const PartInfo& part, const PartRow& a, const PartRow& b)
{
    for (qsizetype i = 0; i < part.fields.size(); ++i) {
        if (part.fields[i].type == FieldType::Flag && a.value(i).toBool() != b.value(i).toBool())
            return false;
    }
    return true;
}

bool isOpenMembership(const PartInfo& part, const PartRow& row)
{
    const qsizetype end = endOf(part);
    const bool belongs = !part.fields.isEmpty() && part.fields.constFirst().type == FieldType::Branch
        && part.fields.constFirst().is(FieldFlag::Required);
    return belongs && end >= 0 && !row.value(end).isValid();
}

} // namespace

bool isSameRow(const PartInfo& part, const PartRow& a, const PartRow& b)
{
    const Agreement agreement = agreementOf(part, a, b);
    if (agreement == Agreement::Different)
        return false;
    for (qsizetype i = 0; i < part.fields.size(); ++i) {
        const Field& field = part.fields[i];
        if (areEqual(field, a.value(i), b.value(i)))
            continue;
        const bool isOneOpen = !a.value(i).isValid() || !b.value(i).isValid();
        if (isName(part, field) && agreement == Agreement::Same)
            continue;
        if (mustBeEqual(part, i) || (mayBeOpen(field) && !isOneOpen))
            return false;
    }
    return true;
}

PartRow unitedRow(const PartInfo& part, const PartRow& a, const PartRow& b)
{
    for (qsizetype i = 0; i < part.fields.size(); ++i) {
        if (part.fields[i].type == FieldType::Flag && a.value(i).toBool() != b.value(i).toBool())
            return a.value(i).toBool() ? a : b;
    }
    PartRow united = a;
    united.resize(part.fields.size());
    for (qsizetype i = 0; i < united.size(); ++i) {
        if (!united[i].isValid())
            united[i] = b.value(i);
    }
    return united;
}

QList<UnitedRow> unitedRows(const PartInfo& part, const QList<PartRow>& first, const QList<PartRow>& second)
{
    QList<UnitedRow> united;
    const auto add = [&](const PartRow& row, bool isOfFirst) {
        const auto same = std::find_if(united.begin(), united.end(),
                                       [&](const UnitedRow& known) { return isSameRow(part, known.row, row); });
        if (same == united.end()) {
            united.append({row, isOfFirst, !isOfFirst, true});
            return;
        }
        // Of two records that disagree on who was there, the one that stays is right.
        const bool isContradicted = !isOfFirst && same->isInFirst && !haveSameFlags(part, same->row, row);
        if (!isContradicted)
            same->row = unitedRow(part, same->row, row);
        (isOfFirst ? same->isInFirst : same->isInSecond) = true;
    };
    for (const PartRow& row : first)
        add(row, true);
    for (const PartRow& row : second)
        add(row, false);
    const bool hasOpen =
        std::any_of(first.begin(), first.end(), [&](const PartRow& row) { return isOpenMembership(part, row); });
    for (UnitedRow& row : united) {
        if (hasOpen && !row.isInFirst && isOpenMembership(part, row.row))
            row.isProposed = false;
    }
    return united;
}

QList<PartRow> withoutRepeats(const PartInfo& part, const QList<PartRow>& rows)
{
    QList<PartRow> kept;
    for (const UnitedRow& row : unitedRows(part, rows, {}))
        kept.append(row.row);
    return kept;
}

} // namespace ledger
