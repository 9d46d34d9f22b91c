// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/office/odtfile.h"

#include "report/office/odftable.h"
#include "report/office/officefile.h"
#include "report/office/officeflow.h"
#include "report/office/officewords.h"

namespace ledger {

namespace {

const char* const Namespaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                               " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                               " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                               " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                               " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                               " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                               " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                               " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                               " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                               " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\"";
const char* const MimeType = "application/vnd.oasis.opendocument.text";

QByteArray points(double value)
{
    return QByteArray::number(value, 'f', 2) + "pt";
}

QByteArray pointsOfUnits(double units)
{
    return points(units / paper::UnitsPerPoint);
}

QByteArray textProperties(FontRole role, double size, double spacing = 0)
{
    const QByteArray family = xmlText(standardFamily(role));
    QByteArray xml = "<style:text-properties style:font-name=\"" + family + "\" style:font-name-asian=\"" + family
        + "\" fo:font-size=\"" + points(size) + "\" style:font-size-asian=\"" + points(size) + '"';
    if (spacing < 0)
        xml += " fo:letter-spacing=\"" + points(spacing) + '"';
    return xml + " fo:language=\"zh\" fo:country=\"CN\" style:language-asian=\"zh\" style:country-asian=\"CN\"/>";
}

const char* sideOf(Qt::Alignment align)
{
    if (align == Qt::AlignHCenter)
        return "center";
    return align == Qt::AlignJustify ? "justify" : "start";
}

QByteArray styleOf(const ParagraphLook& look)
{
    QByteArray xml = "<style:style style:name=\"" + look.id + "\" style:display-name=\"" + xmlText(look.name)
        + "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:line-height=\""
        + points(look.pitch) + "\" fo:text-align=\"" + sideOf(look.align)
        + "\" fo:margin-left=\"0pt\" fo:margin-right=\"0pt\" fo:text-indent=\"" + points(look.indent * look.size)
        + "\" style:auto-text-indent=\"false\" fo:orphans=\"2\" fo:widows=\"2\"";
    if (look.isKeptWithNext)
        xml += " fo:keep-with-next=\"always\"";
    return xml + "/>" + textProperties(look.font, look.size, look.spacing) + "</style:style>";
}

QByteArray fontFaces()
{
    QByteArray xml = "<office:font-face-decls>";
    for (const FontRole role :
         {FontRole::Title, FontRole::Heading1, FontRole::Heading2, FontRole::Body, FontRole::Number}) {
        const QByteArray family = xmlText(standardFamily(role));
        xml += "<style:font-face style:name=\"" + family + "\" svg:font-family=\"'" + family + "'\"/>";
    }
    return xml + "</office:font-face-decls>";
}

QByteArray footerOf(const char* element, const char* style)
{
    const QByteArray dash = xmlText(QStringLiteral("—"));
    return QByteArray("<style:") + element + "><text:p text:style-name=\"" + style + "\">" + dash
        + " <text:page-number text:select-page=\"current\">1</text:page-number> " + dash + "</text:p></style:" + element
        + '>';
}

QByteArray footerStyle(const char* name, const char* side, const char* margin)
{
    return QByteArray("<style:style style:name=\"") + name
        + "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:text-align=\""
        + side + "\" fo:margin-" + margin + "=\"" + pointsOfUnits(paper::CharacterPitch) + "\"/>"
        + textProperties(FontRole::Number, paper::PageNumberSize) + "</style:style>";
}

/// The foot lies between the text and the margin: 7 mm down to the dash, which is the middle of its line.
QByteArray pageLayout(const paper::Sheet& sheet)
{
    constexpr double Foot = 14 * paper::UnitsPerMillimetre;
    constexpr double Gap = paper::PageNumberDrop - 10 * paper::UnitsPerPoint;
    const double right = sheet.width - sheet.left - sheet.textWidth;
    const double bottom = sheet.height - sheet.top - sheet.textHeight - Foot;
    return "<style:page-layout style:name=\"Paper\"><style:page-layout-properties fo:page-width=\""
        + pointsOfUnits(sheet.width) + "\" fo:page-height=\"" + pointsOfUnits(sheet.height)
        + "\" style:print-orientation=\"" + (sheet.isLandscape() ? "landscape" : "portrait") + "\" fo:margin-top=\""
        + pointsOfUnits(sheet.top) + "\" fo:margin-bottom=\"" + pointsOfUnits(bottom) + "\" fo:margin-left=\""
        + pointsOfUnits(sheet.left) + "\" fo:margin-right=\"" + pointsOfUnits(right)
        + "\"/><style:footer-style><style:header-footer-properties svg:height=\"" + pointsOfUnits(Foot)
        + "\" fo:margin-top=\"" + pointsOfUnits(Gap)
        + "\" style:dynamic-spacing=\"false\"/></style:footer-style></style:page-layout>";
}

QByteArray stylesXml(const paper::Sheet& sheet)
{
    QByteArray xml = officeDeclaration() + "<office:document-styles" + Namespaces + '>' + fontFaces()
        + "<office:styles><style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:margin-top=\"0pt\" "
          "fo:margin-bottom=\"0pt\" style:text-autospace=\"none\"/>"
        + textProperties(FontRole::Body, paper::BodySize)
        + "</style:default-style><style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>";
    for (const ParagraphLook& look : paragraphLooks())
        xml += styleOf(look);
    xml += footerStyle("FooterOdd", "end", "right") + footerStyle("FooterEven", "start", "left")
        + "</office:styles><office:automatic-styles>" + pageLayout(sheet)
        + "</office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\" "
          "style:page-layout-name=\"Paper\">"
        + footerOf("footer", "FooterOdd") + footerOf("footer-left", "FooterEven")
        + "</style:master-page></office:master-styles></office:document-styles>";
    return xml;
}

class OdtBody : public OfficeSink
{
public:
    explicit OdtBody(PaperFormat paper)
        : m_sheet(sheetOf(paper))
    {
    }

    void add(const OfficeLine& line) override;
    void add(const ReportTable& table) override;
    void add(const ReportForm& form) override;
    void add(const ReportImage& image, QSizeF size) override;
    void breakDocument() override { m_isBeginning = true; }
    QByteArray document() const;
    const QList<QByteArray>& images() const { return m_images; }

private:
    QByteArray styleFor(const OfficeLine& line);
    OdfTableLook tableLook(double size);
    void add(const OdfTable& table);

    paper::Sheet m_sheet;
    QByteArray m_styles;
    QByteArray m_xml;
    QHash<QByteArray, QByteArray> m_named; ///< what a style says → its name
    QList<QByteArray> m_images;
    int m_tables = 0;
    bool m_isBeginning = false; ///< the next paragraph begins another document
};

/// The line's own style where it differs from what its look says.
QByteArray OdtBody::styleFor(const OfficeLine& line)
{
    QByteArray properties;
    if (line.look.outline > 0) // an office's numbering of headings has indents of its own
        properties += " fo:margin-left=\"0pt\" fo:text-indent=\"" + points(line.look.indent * line.look.size) + '"';
    if (line.left > 0)
        properties += " fo:margin-left=\"" + points(line.left) + '"';
    if (line.before > 0)
        properties += " fo:margin-top=\"" + points(line.before) + '"';
    if (line.beginsPage)
        properties += " fo:break-before=\"page\"";
    QByteArray page;
    if (std::exchange(m_isBeginning, false)) {
        page = " style:master-page-name=\"Standard\"";
        properties += " style:page-number=\"1\"";
    }
    if (properties.isEmpty())
        return line.look.id;
    const QByteArray said = " style:family=\"paragraph\" style:parent-style-name=\"" + line.look.id + '"' + page
        + "><style:paragraph-properties" + properties + "/></style:style>";
    QByteArray& name = m_named[said];
    if (name.isEmpty()) {
        name = "P" + QByteArray::number(m_named.size());
        m_styles += "<style:style style:name=\"" + name + '"' + said;
    }
    return name;
}

void OdtBody::add(const OfficeLine& line)
{
    const QByteArray style = styleFor(line);
    QByteArray text;
    for (const TextRun& run : line.runs)
        text += odfText(run.text);
    if (line.look.outline > 0)
        m_xml += "<text:h text:style-name=\"" + style + "\" text:outline-level=\""
            + QByteArray::number(line.look.outline) + "\">" + text + "</text:h>";
    else
        m_xml += "<text:p text:style-name=\"" + style + "\">" + text + "</text:p>";
}

OdfTableLook OdtBody::tableLook(double size)
{
    OdfTableLook look;
    look.name = "Table" + QByteArray::number(++m_tables);
    look.parentStyle = "Standard";
    look.headProperties = textProperties(FontRole::Heading1, size);
    look.cellProperties = textProperties(FontRole::Body, size);
    look.width = m_sheet.textWidth / paper::UnitsPerMillimetre;
    return look;
}

void OdtBody::add(const OdfTable& table)
{
    m_styles += table.styles;
    m_xml += table.table;
}

void OdtBody::add(const ReportTable& table)
{
    add(odfTable(table, tableLook(table.textSize)));
}

void OdtBody::add(const ReportForm& form)
{
    add(odfForm(form, tableLook(form.textSize)));
}

/// Its line is as high as the picture, and stays with the words below it.
void OdtBody::add(const ReportImage& image, QSizeF size)
{
    if (m_images.isEmpty())
        m_styles += "<style:style style:name=\"Photo\" style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
                    "<style:paragraph-properties fo:text-align=\"center\" fo:line-height=\"100%\" "
                    "fo:keep-with-next=\"always\"/></style:style>";
    m_images += image.bytes;
    const QByteArray number = QByteArray::number(m_images.size());
    m_xml += "<text:p text:style-name=\"Photo\"><draw:frame draw:name=\"photo" + number
        + "\" text:anchor-type=\"as-char\" svg:width=\"" + points(size.width()) + "\" svg:height=\""
        + points(size.height()) + "\"><draw:image xlink:href=\"Pictures/photo" + number
        + ".jpg\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:desc>"
        + xmlText(image.caption) + "</svg:desc></draw:frame></text:p>";
}

QByteArray OdtBody::document() const
{
    return officeDeclaration() + "<office:document-content" + Namespaces + '>' + fontFaces()
        + "<office:automatic-styles>" + m_styles + "</office:automatic-styles><office:body><office:text>" + m_xml
        + "</office:text></office:body></office:document-content>";
}

QString pictureName(qsizetype number)
{
    return QStringLiteral("Pictures/photo%1.jpg").arg(number);
}

QByteArray manifestXml(qsizetype images)
{
    QByteArray xml = officeDeclaration()
        + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
          "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" "
          "manifest:media-type=\""
        + MimeType + "\"/>";
    for (const char* name : {"content.xml", "styles.xml", "meta.xml"})
        xml +=
            QByteArray("<manifest:file-entry manifest:full-path=\"") + name + "\" manifest:media-type=\"text/xml\"/>";
    for (qsizetype i = 1; i <= images; ++i)
        xml += "<manifest:file-entry manifest:full-path=\"" + pictureName(i).toLatin1()
            + "\" manifest:media-type=\"image/jpeg\"/>";
    return xml + "</manifest:manifest>";
}

QByteArray metaXml(const QString& title)
{
    return officeDeclaration() + "<office:document-meta" + Namespaces
        + "><office:meta><meta:generator>branchledger</meta:generator><dc:title>" + xmlText(title)
        + "</dc:title></office:meta></office:document-meta>";
}

} // namespace

Result<QByteArray> odtOf(const ReportContent& content)
{
    OdtBody body(content.paper);
    writeFlow(content, body);
    QList<std::pair<QString, QByteArray>> parts{
        {QStringLiteral("mimetype"), MimeType},
        {QStringLiteral("META-INF/manifest.xml"), manifestXml(body.images().size())},
        {QStringLiteral("content.xml"), body.document()},
        {QStringLiteral("styles.xml"), stylesXml(sheetOf(content.paper))},
        {QStringLiteral("meta.xml"), metaXml(content.title)},
    };
    for (qsizetype i = 0; i < body.images().size(); ++i)
        parts.append({pictureName(i + 1), body.images()[i]});
    return officeArchive(parts);
}

} // namespace ledger
