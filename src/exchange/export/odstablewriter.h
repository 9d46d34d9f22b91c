// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/export/tablewriter.h"
#include "exchange/export/zipwriter.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <memory>

namespace ledger {

/// An OpenDocument sheet with a frozen head; the archive is made in memory and then written whole.
class OdsTableWriter : public TableWriter
{
public:
    explicit OdsTableWriter(const QString& path);
    ~OdsTableWriter() override;
    Result<> begin(const QString& sheetName, const QList<ExportColumn>& columns) override;
    Result<> add(const ExportRow& row) override;
    Result<> finish() override;

private:
    Result<> addEntry(const QString& name, const QByteArray& bytes);
    void writeHead();
    void writeRow(const ExportRow& row);
    void writeCell(const ExportCell& cell, int column);
    void writeStyles();
    void writeDataStyles();
    void beginStyle(const QString& name, const QString& family);
    Error writeFailure() const;

    QString m_path;
    QString m_sheetName;
    QList<ExportColumn> m_columns;
    QList<ExportRow> m_firstRows; ///< kept back: the widths of the columns come before the rows
    bool m_hasBegunRows = false;
    bool m_hasBegunBody = false;
    QBuffer m_archive;
    std::unique_ptr<ZipWriter> m_zip;
    QXmlStreamWriter m_xml;
};

} // namespace ledger
