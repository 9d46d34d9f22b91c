// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/vocabulary.h"
#include "exchange/import/cellreader.h"
#include "exchange/import/sheetrows.h"

namespace ledger {

/// One row being read: its cells, what it became, what was wrong.
class RowDraft
{
public:
    RowDraft(const SheetRows& sheet, int row, Kind kind, const Schema& schema, const Vocabulary& vocabulary);

    /// Reads every column that is a plain field of the kind.
    void readPlainFields();
    bool has(const QString& field) const { return m_sheet.columnOf(field) >= 0; }
    const RawCell& cell(const QString& field) const;
    /// Text of the cell; empty when blank or without a column.
    QString text(const QString& field) const;
    /// The header word above the field's column as it stands.
    QString headerOf(const QString& field) const { return m_sheet.setup().headers.value(m_sheet.columnOf(field)); }
    void complain(const QString& field, const QString& code, ImportProblem::Severity severity, const QString& message);
    void error(const QString& field, const QString& code, const QString& message);
    void warn(const QString& field, const QString& code, const QString& message);
    /// required_missing where the record has no value for the field; `column` is where the user should look.
    void require(const QString& field, const QString& column = {});

    bool hasErrors() const { return m_hasErrors; }
    /// The problems to report: a rejected row's warnings are left out.
    QList<ImportProblem> problems() const;
    const SheetSetup& setup() const { return m_sheet.setup(); }
    const RawSheet& sheet() const { return m_sheet.sheet(); }
    /// The line above that heads this row's section; empty where the sheet has none.
    QString section() const { return m_sheet.sectionOf(m_row); }
    const QString& fileName() const { return m_sheet.fileName(); }
    const KindInfo& info() const { return m_info; }
    int row() const { return m_row; }

    Record record;

private:
    void put(const Field& field, const CellValue& value);
    QString columnWord(const QString& field) const;
    QString unitOfHead(const QString& header) const;

    const SheetRows& m_sheet;
    int m_row;
    const KindInfo& m_info;
    const Vocabulary& m_vocabulary;
    QList<ImportProblem> m_problems;
    QString m_headUnit; ///< of a quantity whose cell names none
    bool m_hasErrors = false;
};

} // namespace ledger
