// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include "core/money.h"
#include "core/partialdate.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>
#include <QLocale>

namespace ledger {

QDate Record::day(const QString& key) const
{
    const QVariant v = values.value(key);
    return v.isValid() ? v.value<PartialDate>().first : QDate();
}

void Record::set(const QString& key, const QVariant& value)
{
    const bool isEmptyText = value.typeId() == QMetaType::QString && value.toString().isEmpty();
    if (!value.isValid() || isEmptyText)
        values.remove(key);
    else
        values.insert(key, value);
}

static bool sameRows(const PartInfo& part, const QList<PartRow>& a, const QList<PartRow>& b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype row = 0; row < a.size(); ++row) {
        for (qsizetype column = 0; column < part.fields.size(); ++column) {
            if (storedText(part.fields[column], a[row].value(column))
                != storedText(part.fields[column], b[row].value(column)))
                return false;
        }
    }
    return true;
}

bool sameContent(const KindInfo& info, const Record& a, const Record& b)
{
    for (const Field& field : info.fields) {
        if (field.is(FieldFlag::Derived))
            continue;
        if (storedText(field, a.value(field.key)) != storedText(field, b.value(field.key)))
            return false;
    }
    for (const PartInfo& part : info.parts) {
        if (!sameRows(part, a.parts.value(part.key), b.parts.value(part.key)))
            return false;
    }
    return true;
}

QString displayText(const Field& field, const QVariant& value, const Vocabulary& vocabulary)
{
    if (!value.isValid())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return value.value<PartialDate>().toIso();
    case FieldType::Flag:
        return value.toBool() ? QCoreApplication::translate("fields", "是")
                              : QCoreApplication::translate("fields", "否");
    case FieldType::Choice:
        return vocabulary.text(field.dictionary, value.toString());
    case FieldType::Money:
        return moneyText(value.toLongLong());
    default:
        return storedText(field, value);
    }
}

QString storedText(const Field& field, const QVariant& value)
{
    if (!value.isValid())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return value.value<PartialDate>().toIso();
    case FieldType::Flag:
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    case FieldType::Decimal:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return value.toString();
    }
}

QVariant fromStoredText(const Field& field, const QString& text)
{
    if (text.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Date: {
        const auto date = PartialDate::fromIso(text);
        return date ? QVariant::fromValue(*date) : QVariant();
    }
    case FieldType::Flag:
        return text == QLatin1StringView("1");
    case FieldType::Decimal:
        return text.toDouble();
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Branch:
    case FieldType::Member:
        return text.toLongLong();
    default:
        return text;
    }
}

} // namespace ledger
