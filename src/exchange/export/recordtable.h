// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/vocabulary.h"
#include "exchange/export/exportnames.h"
#include "exchange/export/tablewriter.h"

#include <functional>

namespace ledger {

/// One column of a kind's workbook and how its cell comes from a record. `row` counts the rows of one record:
/// a member has one per membership, every other record has one.
struct TableColumn {
    ExportColumn head;
    std::function<ExportCell(const Record& record, qsizetype row)> cell;
};

/// The records of one kind as a table that the import reads back: the record's number, every field under its
/// first header word, parts as columns.
class RecordTable
{
public:
    RecordTable(const KindInfo& info, const Vocabulary& vocabulary, const ExportNames& names);

    QList<ExportColumn> columns() const;
    QList<ExportRow> rowsOf(const Record& record) const;

private:
    void addField(const Field& field);
    QString headerOf(const Field& field) const;

    const KindInfo& m_info;
    const Vocabulary& m_vocabulary;
    const ExportNames& m_names;
    QList<TableColumn> m_columns;
};

/// What part columns are made of.
struct PartColumnContext {
    const KindInfo& info;
    const Vocabulary& vocabulary;
    const ExportNames& names;

    /// The first header word of a key that is no field: present_names, progress:1; else the given word.
    QString header(const QString& key, const QString& otherwise) const;
};

/// The days a record's date can mean; open when it has none.
DaySpan daysOf(const KindInfo& info, const Record& record);

/// The columns that stand for the parts of the kind.
QList<TableColumn> partColumns(const PartColumnContext& context);
QList<TableColumn> branchPartColumns(const PartColumnContext& context);
QList<TableColumn> memberPartColumns(const PartColumnContext& context);
QList<TableColumn> attendanceColumns(const PartColumnContext& context);
QList<TableColumn> responsibilityPartColumns(const PartColumnContext& context);
QList<TableColumn> duesPartColumns(const PartColumnContext& context);

/// A date as a cell: a real date where the day is known, text (2021-07) where only the month or year is.
ExportCell dateCell(const QVariant& value);

} // namespace ledger
