// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export/tablewriter.h"

#include <QByteArray>

namespace ledger {

/// UTF-8 with byte order mark, commas, CRLF. A text that an office program would take for a formula gets an
/// apostrophe in front, which the import takes away again (faults.md T04).
class CsvTableWriter : public TableWriter
{
public:
    explicit CsvTableWriter(const QString& path)
        : m_path(path)
    {
    }
    Result<> begin(const QString& sheetName, const QList<ExportColumn>& columns) override;
    Result<> add(const ExportRow& row) override;
    Result<> finish() override;

private:
    QString m_path;
    QByteArray m_bytes;
};

/// The text with the apostrophe where it needs one.
QString guardedFormula(const QString& text);
/// Takes back what guardedFormula() did; every other text stays.
QString withoutFormulaGuard(const QString& text);

} // namespace ledger
