// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/workbookreader.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace workbookfixture {

using Entries = QList<std::pair<QString, QByteArray>>;

/// Reads with the small reading program of the tests.
ledger::Result<ledger::RawWorkbook> read(const QString& path, const ledger::WorkbookLimits& limits = {});

/// The sentence of the error, empty when the file was read.
QString refusal(const QString& path, const ledger::WorkbookLimits& limits = {});

ledger::ReaderProgram program(const QStringList& words = {QStringLiteral("__read-workbook")});

QString fixture(const QString& name); ///< a file under tests/fixtures
QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);
void writeZip(const QString& path, const Entries& entries);

/// The parts of a workbook with one sheet 表 around the given XML inside worksheet; `sharedStrings` is the inside of sst.
Entries xlsxParts(const QByteArray& sheetXml, const QByteArray& sharedStrings = {}, const QByteArray& styleXml = {});
Entries odsParts(const QByteArray& bodyXml, const QByteArray& styleXml = {});

/// One letter per kind, then the text: "T甲", "N12", "D2022-03-05", "B…", "E#REF!", "" for an empty or missing cell.
QString cell(const ledger::RawSheet& sheet, int row, int column);

} // namespace workbookfixture
