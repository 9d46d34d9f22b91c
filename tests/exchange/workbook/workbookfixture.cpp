// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookfixture.h"

#include "exchange/export/zipwriter.h"

#include <QFile>
#include <QTest>

using namespace ledger;

namespace workbookfixture {

ReaderProgram program(const QStringList& words)
{
    return {QStringLiteral(BL_WORKBOOK_CHILD), words};
}

Result<RawWorkbook> read(const QString& path, const WorkbookLimits& limits)
{
    ReadControl control;
    control.program = program();
    return readWorkbook(path, limits, control);
}

QString refusal(const QString& path, const WorkbookLimits& limits)
{
    const Result<RawWorkbook> result = read(path, limits);
    if (result)
        return {};
    return result.error().code == ErrorCode::Unreadable ? result.error().message : QStringLiteral("another code");
}

QString fixture(const QString& name)
{
    return QStringLiteral(BL_FIXTURES_DIR "/") + name;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void writeZip(const QString& path, const Entries& entries)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    ZipWriter zip(&file);
    for (const auto& [name, bytes] : entries) {
        QVERIFY(zip.begin(name, ZipWriter::Packing::Deflated));
        QCOMPARE(zip.write(bytes), bytes.size());
        QVERIFY(zip.end());
    }
    QVERIFY(zip.finish());
}

Entries xlsxParts(const QByteArray& sheetXml, const QByteArray& sharedStrings, const QByteArray& styleXml)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    return {
        {QStringLiteral("[Content_Types].xml"), "<Types/>"},
        {QStringLiteral("_rels/.rels"),
         relations + "<Relationship Id=\"r1\" Type=\"" + office
             + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
             + "\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         relations + "<Relationship Id=\"r1\" Type=\"" + office
             + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + office
             + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"" + office
             + "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {QStringLiteral("xl/sharedStrings.xml"), "<sst xmlns=\"" + main + "\">" + sharedStrings + "</sst>"},
        {QStringLiteral("xl/styles.xml"), "<styleSheet xmlns=\"" + main + "\">" + styleXml + "</styleSheet>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet xmlns=\"" + main + "\">" + sheetXml + "</worksheet>"},
    };
}

Entries odsParts(const QByteArray& bodyXml, const QByteArray& styleXml)
{
    QByteArray names;
    for (const char* name : {"office", "table", "text", "style"})
        names += QByteArray(" xmlns:") + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
    names += " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\"";
    return {
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {QStringLiteral("content.xml"),
         "<office:document-content" + names + "><office:automatic-styles>" + styleXml
             + "</office:automatic-styles><office:body><office:spreadsheet>" + bodyXml
             + "</office:spreadsheet></office:body></office:document-content>"},
    };
}

QString cell(const RawSheet& sheet, int row, int column)
{
    const RawCell found = sheet.rows.value(row - 1).value(column - 1);
    if (found.type == RawCell::Type::Empty)
        return {};
    return QStringLiteral("-TNDBE").at(static_cast<int>(found.type)) + found.text;
}

} // namespace workbookfixture
