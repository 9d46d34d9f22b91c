// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/office/docxfile.h"

#include "report/office/officefile.h"
#include "report/office/officeflow.h"
#include "report/office/officewords.h"
#include "report/office/wordtable.h"

#include <cmath>

namespace ledger {

namespace {

constexpr double TwipsPerUnit = 20 / paper::UnitsPerPoint;

QByteArray number(double value)
{
    return QByteArray::number(std::lround(value));
}

QByteArray twips(double points)
{
    return number(points * 20);
}

QByteArray fontOf(FontRole role)
{
    const QByteArray family = xmlText(standardFamily(role));
    return "<w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\" w:eastAsia=\"" + family + "\" w:cs=\""
        + family + "\"/>";
}

/// Half points, as WordprocessingML counts sizes.
QByteArray sizeOf(double points)
{
    return "<w:sz w:val=\"" + number(points * 2) + "\"/><w:szCs w:val=\"" + number(points * 2) + "\"/>";
}

QByteArray runLook(FontRole role, double size)
{
    return "<w:rPr>" + fontOf(role) + sizeOf(size) + "</w:rPr>";
}

const char* sideOf(Qt::Alignment align)
{
    if (align == Qt::AlignHCenter)
        return "center";
    return align == Qt::AlignJustify ? "both" : "left";
}

/// A style: elements in the order of CT_Style, CT_PPr and CT_RPr.
QByteArray styleOf(const ParagraphLook& look)
{
    QByteArray xml = "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + look.id + "\"><w:name w:val=\""
        + xmlText(look.name) + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>";
    if (look.isKeptWithNext)
        xml += "<w:keepNext/>";
    xml += "<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>";
    xml += "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + twips(look.pitch) + "\" w:lineRule=\"exact\"/>";
    if (look.indent > 0)
        xml += "<w:ind w:firstLineChars=\"" + number(look.indent * 100) + "\" w:firstLine=\""
            + twips(look.indent * look.size) + "\"/>";
    xml += QByteArray("<w:jc w:val=\"") + sideOf(look.align) + "\"/>";
    if (look.outline > 0)
        xml += "<w:outlineLvl w:val=\"" + number(look.outline - 1) + "\"/>";
    xml += "</w:pPr><w:rPr>" + fontOf(look.font);
    if (look.spacing < 0)
        xml += "<w:spacing w:val=\"" + twips(look.spacing) + "\"/>";
    return xml + sizeOf(look.size) + "</w:rPr></w:style>";
}

QByteArray stylesXml()
{
    QByteArray xml = officeDeclaration() + "<w:styles xmlns:w=\"" + wordNamespace()
        + "\"><w:docDefaults><w:rPrDefault><w:rPr>" + fontOf(FontRole::Body) + sizeOf(paper::BodySize)
        + "<w:lang w:val=\"zh-CN\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
          "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
          "<w:pPr><w:widowControl/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/></w:pPr></w:style>"
          "<w:style w:type=\"paragraph\" w:styleId=\"Footer\"><w:name w:val=\"footer\"/><w:basedOn w:val=\"Normal\"/><w:rPr>"
        + fontOf(FontRole::Number) + sizeOf(paper::PageNumberSize) + "</w:rPr></w:style>";
    for (const ParagraphLook& look : paragraphLooks())
        xml += styleOf(look);
    return xml + "</w:styles>";
}

/// “— 1 —”, one character in from the outer side.
QByteArray footerXml(const char* side)
{
    const QByteArray inner = QByteArray(side) == "right" ? "right" : "left";
    const QByteArray dash = xmlText(QStringLiteral("—"));
    return officeDeclaration() + "<w:ftr xmlns:w=\"" + wordNamespace()
        + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:ind w:" + inner + "=\""
        + twips(paper::CharacterPitch / paper::UnitsPerPoint) + "\"/><w:jc w:val=\"" + inner
        + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + dash
        + " </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE "
          "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r>"
          "<w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> "
        + dash + "</w:t></w:r></w:p></w:ftr>";
}

class DocxBody : public OfficeSink
{
public:
    explicit DocxBody(PaperFormat paper)
        : m_sheet(sheetOf(paper))
    {
    }

    void add(const OfficeLine& line) override;
    void add(const ReportTable& table) override;
    void add(const ReportForm& form) override;
    void add(const ReportImage& image, QSizeF size) override;
    void breakDocument() override;
    QByteArray document() const;
    const QList<QByteArray>& images() const { return m_images; }

private:
    QByteArray section() const;
    WordTableLook tableLook(double size) const;

    paper::Sheet m_sheet;
    QByteArray m_xml;
    QList<QByteArray> m_images;
};

void DocxBody::add(const OfficeLine& line)
{
    m_xml += "<w:p><w:pPr><w:pStyle w:val=\"" + line.look.id + "\"/>";
    if (line.beginsPage)
        m_xml += "<w:pageBreakBefore/>";
    if (line.before > 0)
        m_xml += "<w:spacing w:before=\"" + twips(line.before) + "\"/>";
    if (line.left > 0)
        m_xml += "<w:ind w:left=\"" + twips(line.left) + "\"/>";
    m_xml += "</w:pPr>";
    for (const TextRun& run : line.runs)
        m_xml += wordRun(run.text, {});
    m_xml += "</w:p>";
}

WordTableLook DocxBody::tableLook(double size) const
{
    WordTableLook look;
    look.headLook = runLook(FontRole::Heading1, size);
    look.cellLook = runLook(FontRole::Body, size);
    look.width = static_cast<int>(std::lround(m_sheet.textWidth * TwipsPerUnit));
    return look;
}

void DocxBody::add(const ReportTable& table)
{
    m_xml += wordTable(table, tableLook(table.textSize));
}

void DocxBody::add(const ReportForm& form)
{
    m_xml += wordForm(form, tableLook(form.textSize));
}

/// Its line is as high as the picture, and stays with the words below it.
void DocxBody::add(const ReportImage& image, QSizeF size)
{
    constexpr double emuPerPoint = 12700;
    m_images += image.bytes;
    const QByteArray id = QByteArray::number(m_images.size());
    const QByteArray extent = "cx=\"" + QByteArray::number(std::llround(size.width() * emuPerPoint)) + "\" cy=\""
        + QByteArray::number(std::llround(size.height() * emuPerPoint)) + '"';
    const QByteArray drawing = "http://schemas.openxmlformats.org/drawingml/2006/";
    m_xml += "<w:p><w:pPr><w:pStyle w:val=\"ReportPhotoCaption\"/><w:keepNext/><w:spacing w:line=\"240\" "
             "w:lineRule=\"auto\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" "
             "distR=\"0\" xmlns:wp=\""
        + drawing + "wordprocessingDrawing\"><wp:extent " + extent + "/><wp:docPr id=\"" + id + "\" name=\"photo" + id
        + "\" descr=\"" + xmlText(image.caption) + "\"/><a:graphic xmlns:a=\"" + drawing
        + "main\"><a:graphicData uri=\"" + drawing + "picture\"><pic:pic xmlns:pic=\"" + drawing
        + "picture\"><pic:nvPicPr><pic:cNvPr id=\"" + id + "\" name=\"photo" + id
        + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"photo" + id
        + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
        + extent
        + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
          "</a:graphic></wp:inline></w:drawing></w:r></w:p>";
}

void DocxBody::breakDocument()
{
    m_xml += "<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/>" + section() + "</w:pPr></w:p>";
}

QByteArray DocxBody::section() const
{
    const auto units = [](double length) { return number(length * TwipsPerUnit); };
    const double right = m_sheet.width - m_sheet.left - m_sheet.textWidth;
    const double bottom = m_sheet.height - m_sheet.top - m_sheet.textHeight;
    // the footer's line of 14 pt is about 19 pt tall; its dash stands 7 mm below the text
    const double footer = bottom - paper::PageNumberDrop - 12 * paper::UnitsPerPoint;
    QByteArray xml =
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference w:type=\"even\" "
        "r:id=\"rId4\"/><w:pgSz w:w=\""
        + units(m_sheet.width) + "\" w:h=\"" + units(m_sheet.height) + '"';
    if (m_sheet.isLandscape())
        xml += " w:orient=\"landscape\"";
    xml += "/><w:pgMar w:top=\"" + units(m_sheet.top) + "\" w:right=\"" + units(right) + "\" w:bottom=\""
        + units(bottom) + "\" w:left=\"" + units(m_sheet.left) + "\" w:header=\"850\" w:footer=\"" + units(footer)
        + "\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/><w:cols w:space=\"425\"/></w:sectPr>";
    return xml;
}

QByteArray DocxBody::document() const
{
    return officeDeclaration() + "<w:document xmlns:w=\"" + wordNamespace()
        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>" + m_xml
        + section() + "</w:body></w:document>";
}

QByteArray contentTypes()
{
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    QByteArray xml = officeDeclaration()
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
          "ContentType=\"application/xml\"/>";
    for (const auto& [name, type] :
         {std::pair("document", "document.main"), std::pair("styles", "styles"), std::pair("settings", "settings"),
          std::pair("footer1", "footer"), std::pair("footer2", "footer")})
        xml += QByteArray("<Override PartName=\"/word/") + name + ".xml\" ContentType=\"" + word + type + "+xml\"/>";
    return xml
        + "<Override PartName=\"/docProps/core.xml\" "
          "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

QByteArray relationships(const QList<std::pair<QByteArray, QByteArray>>& targets, qsizetype images = 0)
{
    QByteArray xml =
        officeDeclaration() + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (qsizetype i = 0; i < targets.size(); ++i)
        xml += "<Relationship Id=\"rId" + QByteArray::number(i + 1) + "\" Type=\"http://schemas.openxmlformats.org/"
            + targets[i].first + "\" Target=\"" + targets[i].second + "\"/>";
    for (qsizetype i = 1; i <= images; ++i) {
        const QByteArray id = QByteArray::number(i);
        xml += "<Relationship Id=\"photo" + id
            + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/photo"
            + id + ".jpg\"/>";
    }
    return xml + "</Relationships>";
}

QByteArray coreXml(const QString& title)
{
    return officeDeclaration()
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + xmlText(title) + "</dc:title><dc:creator>branchledger</dc:creator></cp:coreProperties>";
}

QByteArray settingsXml()
{
    return officeDeclaration() + "<w:settings xmlns:w=\"" + wordNamespace()
        + "\"><w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"compressPunctuation\"/></w:settings>";
}

} // namespace

Result<QByteArray> docxOf(const ReportContent& content)
{
    DocxBody body(content.paper);
    writeFlow(content, body);
    const QByteArray office = "officeDocument/2006/relationships/";
    QList<std::pair<QString, QByteArray>> parts{
        {QStringLiteral("[Content_Types].xml"), contentTypes()},
        {QStringLiteral("_rels/.rels"),
         relationships({{office + "officeDocument", "word/document.xml"},
                        {"package/2006/relationships/metadata/core-properties", "docProps/core.xml"}})},
        {QStringLiteral("docProps/core.xml"), coreXml(content.title)},
        {QStringLiteral("word/document.xml"), body.document()},
        {QStringLiteral("word/_rels/document.xml.rels"),
         relationships({{office + "styles", "styles.xml"},
                        {office + "settings", "settings.xml"},
                        {office + "footer", "footer1.xml"},
                        {office + "footer", "footer2.xml"}},
                       body.images().size())},
        {QStringLiteral("word/styles.xml"), stylesXml()},
        {QStringLiteral("word/settings.xml"), settingsXml()},
        {QStringLiteral("word/footer1.xml"), footerXml("right")},
        {QStringLiteral("word/footer2.xml"), footerXml("left")},
    };
    for (qsizetype i = 0; i < body.images().size(); ++i)
        parts.append({QStringLiteral("word/media/photo%1.jpg").arg(i + 1), body.images()[i]});
    return officeArchive(parts);
}

} // namespace ledger
