// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/recordtable.h"

#include "core/partialdate.h"
#include "core/textkey.h"
#include "exchange/workbook/celltext.h"

#include <algorithm>

namespace ledger {

ExportCell dateCell(const QVariant& value)
{
    if (!value.isValid())
        return {};
    const auto date = value.value<PartialDate>();
    return date.precision == DatePrecision::Day ? ExportCell::ofDay(date.first) : ExportCell::ofText(date.toIso());
}

DaySpan daysOf(const KindInfo& info, const Record& record)
{
    const QVariant value = record.value(info.dateField);
    if (!value.isValid())
        return {};
    const auto date = value.value<PartialDate>();
    return {date.first, date.last()};
}

QString PartColumnContext::header(const QString& key, const QString& otherwise) const
{
    return vocabulary.headers(info.kind).value(key).value(0, otherwise);
}

static ExportCell fieldCell(const Field& field, const QVariant& value, const ExportNames& names,
                            const Vocabulary& vocabulary)
{
    if (!value.isValid())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return dateCell(value);
    case FieldType::Integer:
    case FieldType::Decimal:
        // A bare 1 in a column of percents is read as the whole, as spreadsheets mean it.
        if (field.unit == QLatin1StringView("%"))
            return ExportCell::ofText(numberText(value.toDouble()) + u'%');
        return ExportCell::ofNumber(value.toDouble());
    case FieldType::Money:
        return ExportCell::ofMoney(value.toLongLong());
    case FieldType::Flag:
        return ExportCell::ofText(value.toBool() ? QStringLiteral("是") : QStringLiteral("否"));
    case FieldType::Branch:
        return ExportCell::ofText(names.branch(value.toLongLong()));
    case FieldType::Member:
        return ExportCell::ofText(names.holder(value.toLongLong(), {}));
    case FieldType::Choice:
        return ExportCell::ofText(vocabulary.shown(field.dictionary, value.toString()));
    default:
        return ExportCell::ofText(value.toString());
    }
}

/// Figures that are names, not numbers: an office program must not round them or drop zeros in front.
static bool isCode(const Field& field)
{
    const bool isText = field.type == FieldType::Text;
    return isText
        && (field.is(FieldFlag::Sensitive) || field.key.endsWith(QLatin1StringView("_no"))
            || field.key.endsWith(QLatin1StringView("_uid")));
}

RecordTable::RecordTable(const KindInfo& info, const Vocabulary& vocabulary, const ExportNames& names)
    : m_info(info)
    , m_vocabulary(vocabulary)
    , m_names(names)
{
    const PartColumnContext context{info, vocabulary, names};
    m_columns.append({{context.header(QStringLiteral("uid"), QStringLiteral("记录编号")), true},
                      [](const Record& record, qsizetype) { return ExportCell::ofText(record.uid); }});
    for (const Field& field : info.fields) {
        // What the write door derives comes from the parts; typed in again it would only contradict them.
        if (!field.is(FieldFlag::Derived) && !field.is(FieldFlag::Hidden))
            addField(field);
    }
    m_columns += partColumns(context);
}

QString RecordTable::headerOf(const Field& field) const
{
    const QHash<QString, QStringList>& headers = m_vocabulary.headers(m_info.kind);
    const auto isTaken = [&](const QString& word) {
        const bool isUsed = std::any_of(m_columns.begin(), m_columns.end(), [&](const TableColumn& column) {
            return headerKey(column.head.header) == headerKey(word);
        });
        if (isUsed)
            return true;
        for (auto it = headers.begin(); it != headers.end(); ++it) {
            if (it.key() != field.key && it.value().contains(headerKey(word)))
                return true;
        }
        return false;
    };
    // A word that means two fields would be read as the other one.
    for (const QString& word : headers.value(field.key) + QStringList{field.label}) {
        if (!isTaken(word))
            return word;
    }
    return field.key;
}

/// Offices write the class and the leader of a list once for all items that share them.
static ExportColumn::Merge mergeOf(const KindInfo& info, const Field& field)
{
    using Merge = ExportColumn::Merge;
    if (info.kind != Kind::ResponsibilityItem)
        return Merge::None;
    if (field.key == u"class" || field.key == u"leader")
        return Merge::Cells;
    return field.key == u"year" || field.key == u"holder_type" || field.key == u"holder" ? Merge::Key : Merge::None;
}

void RecordTable::addField(const Field& field)
{
    const ExportNames& names = m_names;
    const Vocabulary& vocabulary = m_vocabulary;
    m_columns.append({{headerOf(field), isCode(field), mergeOf(m_info, field)},
                      [field, &names, &vocabulary](const Record& record, qsizetype) {
                          return fieldCell(field, record.value(field.key), names, vocabulary);
                      }});
}

QList<ExportColumn> RecordTable::columns() const
{
    QList<ExportColumn> heads;
    for (const TableColumn& column : m_columns)
        heads << column.head;
    return heads;
}

QList<ExportRow> RecordTable::rowsOf(const Record& record) const
{
    const bool hasRowPerPart = record.kind == Kind::Member;
    const qsizetype count = hasRowPerPart ? record.parts.value(QStringLiteral("memberships")).size() : 1;
    QList<ExportRow> rows;
    for (qsizetype row = 0; row < std::max<qsizetype>(count, 1); ++row) {
        ExportRow cells;
        for (const TableColumn& column : m_columns)
            cells << column.cell(record, row);
        rows << cells;
    }
    return rows;
}

} // namespace ledger
