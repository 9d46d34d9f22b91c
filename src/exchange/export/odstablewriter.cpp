// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/odstablewriter.h"

#include "core/safefile.h"
#include "exchange/workbook/celltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

const QString& officeNs()
{
    static const QString ns = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    return ns;
}

const QString& tableNs()
{
    static const QString ns = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
    return ns;
}

const QString& textNs()
{
    static const QString ns = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
    return ns;
}

const QString& styleNs()
{
    static const QString ns = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
    return ns;
}

const QString& numberNs()
{
    static const QString ns = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0");
    return ns;
}

const QString& foNs()
{
    static const QString ns = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
    return ns;
}

constexpr char MimeType[] = "application/vnd.oasis.opendocument.spreadsheet";

constexpr char Manifest[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";

/// Freezes the head row of the sheet; %1 is its name.
constexpr char Settings[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:ooo="http://openoffice.org/2004/office" office:version="1.2">
<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>
<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>
<config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="%1">
<config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>
<config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item>
<config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item>
<config:config-item config:name="PositionBottom" config:type="int">1</config:config-item>
</config:config-item-map-entry></config:config-item-map-named>
</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>
</office:document-settings>
)";

/// Rows that are looked at for the widths.
constexpr qsizetype RowsForWidths = 500;

/// The archive lies in a QBuffer; the file itself is written by core/safefile.
constexpr QIODevice::OpenMode IntoArchive = QIODevice::WriteOnly;

/// Names must not hold what a cell reference is written with.
QString acceptableName(QString name)
{
    for (const QChar c : QStringLiteral("[]:*?/\\'"))
        name.replace(c, u'_');
    return name;
}

} // namespace

OdsTableWriter::OdsTableWriter(const QString& path)
    : m_path(path)
{
}

OdsTableWriter::~OdsTableWriter() = default;

Error OdsTableWriter::writeFailure() const
{
    return fail(
        ErrorCode::Io,
        QCoreApplication::translate("export", "无法生成文件“%1”，请换一个位置重试。原有文件没有改动。").arg(m_path),
        QStringLiteral("zip"));
}

Result<> OdsTableWriter::addEntry(const QString& name, const QByteArray& bytes)
{
    // The type must lie at the start, unpacked, so that a file can be told by its first bytes.
    const bool isType = name == QLatin1StringView("mimetype");
    const bool isOpen = m_zip->begin(name, isType ? ZipWriter::Packing::Stored : ZipWriter::Packing::Deflated);
    if (!isOpen || m_zip->write(bytes) != bytes.size() || !m_zip->end())
        return writeFailure();
    return {};
}

Result<> OdsTableWriter::begin(const QString& sheetName, const QList<ExportColumn>& columns)
{
    m_sheetName = acceptableName(sheetName);
    m_columns = columns;
    m_archive.open(QIODevice::ReadWrite);
    m_zip = std::make_unique<ZipWriter>(&m_archive);
    const QString settings = QString::fromUtf8(Settings).arg(m_sheetName.toHtmlEscaped());
    for (const auto& [name, bytes] : {std::pair{QStringLiteral("mimetype"), QByteArray(MimeType)},
                                      std::pair{QStringLiteral("META-INF/manifest.xml"), QByteArray(Manifest)},
                                      std::pair{QStringLiteral("settings.xml"), settings.toUtf8()}}) {
        if (auto added = addEntry(name, bytes); !added)
            return added;
    }
    if (!m_zip->begin(QStringLiteral("content.xml"), ZipWriter::Packing::Deflated))
        return writeFailure();
    m_xml.setDevice(m_zip.get());
    ExportRow head;
    for (const ExportColumn& column : columns)
        head << ExportCell::ofText(column.header);
    m_firstRows << head;
    return {};
}

void OdsTableWriter::writeDataStyles()
{
    m_xml.writeStartElement(numberNs(), QStringLiteral("date-style"));
    m_xml.writeAttribute(styleNs(), QStringLiteral("name"), QStringLiteral("N1"));
    for (const char* piece : {"year", "", "month", "", "day"}) {
        const QString name = QLatin1StringView(piece);
        m_xml.writeStartElement(numberNs(), name.isEmpty() ? QStringLiteral("text") : name);
        if (name.isEmpty())
            m_xml.writeCharacters(QStringLiteral("-"));
        else
            m_xml.writeAttribute(numberNs(), QStringLiteral("style"), QStringLiteral("long"));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeStartElement(numberNs(), QStringLiteral("number-style"));
    m_xml.writeAttribute(styleNs(), QStringLiteral("name"), QStringLiteral("N3"));
    m_xml.writeEmptyElement(numberNs(), QStringLiteral("number"));
    m_xml.writeAttribute(numberNs(), QStringLiteral("decimal-places"), QStringLiteral("2"));
    m_xml.writeAttribute(numberNs(), QStringLiteral("min-integer-digits"), QStringLiteral("1"));
    m_xml.writeEndElement();
    m_xml.writeStartElement(numberNs(), QStringLiteral("text-style"));
    m_xml.writeAttribute(styleNs(), QStringLiteral("name"), QStringLiteral("N2"));
    m_xml.writeEmptyElement(numberNs(), QStringLiteral("text-content"));
    m_xml.writeEndElement();
}

void OdsTableWriter::beginStyle(const QString& name, const QString& family)
{
    m_xml.writeStartElement(styleNs(), QStringLiteral("style"));
    m_xml.writeAttribute(styleNs(), QStringLiteral("name"), name);
    m_xml.writeAttribute(styleNs(), QStringLiteral("family"), family);
}

void OdsTableWriter::writeStyles()
{
    m_xml.writeStartElement(officeNs(), QStringLiteral("automatic-styles"));
    writeDataStyles();
    const QString cellFamily = QStringLiteral("table-cell");
    for (const auto& [style, data] : {std::pair{QStringLiteral("day"), QStringLiteral("N1")},
                                      std::pair{QStringLiteral("code"), QStringLiteral("N2")},
                                      std::pair{QStringLiteral("money"), QStringLiteral("N3")}}) {
        beginStyle(style, cellFamily);
        m_xml.writeAttribute(styleNs(), QStringLiteral("data-style-name"), data);
        m_xml.writeEndElement();
    }
    beginStyle(QStringLiteral("head"), cellFamily);
    m_xml.writeEmptyElement(styleNs(), QStringLiteral("text-properties"));
    m_xml.writeAttribute(foNs(), QStringLiteral("font-weight"), QStringLiteral("bold"));
    m_xml.writeEndElement();
    for (int i = 0; i < m_columns.size(); ++i) {
        int widest = 0;
        for (const ExportRow& row : std::as_const(m_firstRows))
            widest = std::max(widest, shownWidth(row.value(i).shown()));
        beginStyle(QStringLiteral("co%1").arg(i + 1), QStringLiteral("table-column"));
        m_xml.writeEmptyElement(styleNs(), QStringLiteral("table-column-properties"));
        m_xml.writeAttribute(styleNs(), QStringLiteral("column-width"),
                             QStringLiteral("%1mm").arg(std::clamp(widest + 2, 8, 60) * 2));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdsTableWriter::writeHead()
{
    m_xml.writeStartDocument();
    m_xml.writeNamespace(officeNs(), QStringLiteral("office"));
    m_xml.writeNamespace(tableNs(), QStringLiteral("table"));
    m_xml.writeNamespace(textNs(), QStringLiteral("text"));
    m_xml.writeNamespace(styleNs(), QStringLiteral("style"));
    m_xml.writeNamespace(numberNs(), QStringLiteral("number"));
    m_xml.writeNamespace(foNs(), QStringLiteral("fo"));
    m_xml.writeStartElement(officeNs(), QStringLiteral("document-content"));
    m_xml.writeAttribute(officeNs(), QStringLiteral("version"), QStringLiteral("1.2"));
    writeStyles();
    m_xml.writeStartElement(officeNs(), QStringLiteral("body"));
    m_xml.writeStartElement(officeNs(), QStringLiteral("spreadsheet"));
    m_xml.writeStartElement(tableNs(), QStringLiteral("table"));
    m_xml.writeAttribute(tableNs(), QStringLiteral("name"), m_sheetName);
    for (int i = 0; i < m_columns.size(); ++i) {
        m_xml.writeEmptyElement(tableNs(), QStringLiteral("table-column"));
        m_xml.writeAttribute(tableNs(), QStringLiteral("style-name"), QStringLiteral("co%1").arg(i + 1));
    }
    m_hasBegunRows = true;
    const QList<ExportRow> rows = std::exchange(m_firstRows, {});
    m_xml.writeStartElement(tableNs(), QStringLiteral("table-header-rows"));
    writeRow(rows.constFirst());
    m_xml.writeEndElement();
    m_hasBegunBody = true;
    for (const ExportRow& row : rows.mid(1))
        writeRow(row);
}

static bool isFoldable(const QString& line, qsizetype at)
{
    return line[at] == u' ' && (at == 0 || at + 1 == line.size() || line[at - 1] == u' ');
}

/// One paragraph per line; blanks that XML would fold are written as elements.
static void writeText(QXmlStreamWriter& xml, const QString& text)
{
    for (const QString& line : text.split(u'\n')) {
        xml.writeStartElement(textNs(), QStringLiteral("p"));
        qsizetype begun = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line[i] != u'\t' && !isFoldable(line, i))
                continue;
            xml.writeCharacters(line.mid(begun, i - begun));
            xml.writeEmptyElement(textNs(), line[i] == u'\t' ? QStringLiteral("tab") : QStringLiteral("s"));
            begun = i + 1;
        }
        xml.writeCharacters(line.mid(begun));
        xml.writeEndElement();
    }
}

void OdsTableWriter::writeCell(const ExportCell& cell, int column)
{
    m_xml.writeStartElement(tableNs(), QStringLiteral("table-cell"));
    if (cell.type == ExportCell::Type::Day) {
        m_xml.writeAttribute(tableNs(), QStringLiteral("style-name"), QStringLiteral("day"));
        m_xml.writeAttribute(officeNs(), QStringLiteral("value-type"), QStringLiteral("date"));
        m_xml.writeAttribute(officeNs(), QStringLiteral("date-value"), cell.day.toString(Qt::ISODate));
    } else if (cell.type == ExportCell::Type::Number) {
        m_xml.writeAttribute(officeNs(), QStringLiteral("value-type"), QStringLiteral("float"));
        m_xml.writeAttribute(officeNs(), QStringLiteral("value"), numberText(cell.number));
    } else if (cell.type == ExportCell::Type::Money) {
        m_xml.writeAttribute(tableNs(), QStringLiteral("style-name"), QStringLiteral("money"));
        m_xml.writeAttribute(officeNs(), QStringLiteral("value-type"), QStringLiteral("float"));
        m_xml.writeAttribute(officeNs(), QStringLiteral("value"), cell.shown());
    } else if (cell.type == ExportCell::Type::Text) {
        const bool isHead = !m_hasBegunBody;
        if (isHead || m_columns[column].isCode)
            m_xml.writeAttribute(tableNs(), QStringLiteral("style-name"),
                                 isHead ? QStringLiteral("head") : QStringLiteral("code"));
        m_xml.writeAttribute(officeNs(), QStringLiteral("value-type"), QStringLiteral("string"));
    }
    if (cell.type != ExportCell::Type::Empty)
        writeText(m_xml, cell.shown());
    m_xml.writeEndElement();
}

void OdsTableWriter::writeRow(const ExportRow& row)
{
    m_xml.writeStartElement(tableNs(), QStringLiteral("table-row"));
    for (int i = 0; i < row.size(); ++i)
        writeCell(row[i], i);
    m_xml.writeEndElement();
}

Result<> OdsTableWriter::add(const ExportRow& row)
{
    if (m_hasBegunRows) {
        writeRow(row);
    } else {
        m_firstRows << row;
        if (m_firstRows.size() >= RowsForWidths)
            writeHead();
    }
    if (m_xml.hasError())
        return writeFailure();
    return {};
}

Result<> OdsTableWriter::finish()
{
    if (!m_hasBegunRows)
        writeHead();
    m_xml.writeEndDocument();
    if (m_xml.hasError() || !m_zip->end() || !m_zip->finish())
        return writeFailure();
    return writeFileSafely(m_path, m_archive.data());
}

} // namespace ledger
