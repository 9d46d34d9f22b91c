// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filling/officetext.h"

#include <expat.h>

#include <algorithm>

namespace ledger {
namespace {

constexpr char Separator = '|';
constexpr qsizetype MostDepth = 500;

/// Vocabularies under the prefix that everybody uses; the older and the strict address of one vocabulary are one.
const QHash<QByteArray, QByteArray>& vocabularies()
{
    static const QHash<QByteArray, QByteArray> table{
        {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
        {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
        {"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
        {"http://purl.oclc.org/ooxml/drawingml/main", "a"},
        {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
        {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
        {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
        {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
        {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
        {"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
    };
    return table;
}

const QList<QByteArray>& paragraphNames()
{
    static const QList<QByteArray> names{"w:p", "a:p", "text:p", "text:h"};
    return names;
}

const QList<QByteArray>& breakNames()
{
    static const QList<QByteArray> names{"w:br", "w:cr",   "w:tab",           "w:sym",
                                         "a:br", "text:s", "text:line-break", "text:tab"};
    return names;
}

/// What was taken out of the text with changes tracked.
const QList<QByteArray>& skippedNames()
{
    static const QList<QByteArray> names{"w:del", "w:moveFrom", "text:tracked-changes"};
    return names;
}

struct OpenElement {
    QByteArray name; ///< vocabulary:local
    QByteArray prefix;
    qsizetype begin = 0;
    qsizetype nameEnd = 0;
    QByteArray look; ///< of a run or span
    bool isSpaceKept = false;
    bool isBehindTable = false;
    qsizetype lastParagraph = -1; ///< child that may turn out to be followed by another
    QByteArray lastChild;
};

class PartReader
{
public:
    PartReader(const QByteArray& part, OfficeText& text)
        : m_part(part)
        , m_text(text)
        , m_parser(XML_ParserCreateNS(nullptr, Separator))
    {
        XML_SetReturnNSTriplet(m_parser, 1);
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(m_parser, start, end);
        XML_SetCharacterDataHandler(m_parser, characters);
        XML_SetStartDoctypeDeclHandler(m_parser, doctype);
        XML_SetXmlDeclHandler(m_parser, declaration);
        XML_SetCdataSectionHandler(m_parser, beginCdata, endCdata);
        XML_SetNamespaceDeclHandler(m_parser, beginNamespace, nullptr);
    }
    ~PartReader() { XML_ParserFree(m_parser); }
    PartReader(const PartReader&) = delete;
    PartReader& operator=(const PartReader&) = delete;

    OfficeFault read();

private:
    static PartReader& self(void* data) { return *static_cast<PartReader*>(data); }
    static void start(void* data, const char* name, const char** attributes);
    static void end(void* data, const char* name);
    static void characters(void* data, const char* bytes, int size);
    static void doctype(void* data, const char*, const char*, const char*, int);
    static void declaration(void* data, const char*, const char* encoding, int);
    static void beginCdata(void* data) { self(data).m_isCdata = true; }
    static void endCdata(void* data) { self(data).m_isCdata = false; }
    static void beginNamespace(void* data, const char* prefix, const char* uri);

    void startElement(OpenElement element, const char** attributes);
    void beginParagraph(const OpenElement& element, const char** attributes);
    void endElement();
    void endStyles(const OpenElement& closed);
    void addText(const QString& text);
    void addPiece(const QString& text, qsizetype begin, qsizetype end);
    void stop(OfficeFault fault);
    qsizetype place() const { return static_cast<qsizetype>(XML_GetCurrentByteIndex(m_parser)); }
    qsizetype placeBehind() const { return place() + XML_GetCurrentByteCount(m_parser); }
    bool isInside(const QByteArray& name) const;
    OfficeParagraph* paragraph() { return m_paragraphs.isEmpty() ? nullptr : &m_text.paragraphs[m_paragraphs.last()]; }

    const QByteArray& m_part;
    OfficeText& m_text;
    XML_Parser m_parser;
    QList<OpenElement> m_open;
    QList<qsizetype> m_paragraphs; ///< places of those that are open
    QByteArray m_style; ///< .odt: name of the style that is open
    int m_skipped = 0;
    bool m_isCdata = false;
    OfficeFault m_fault = OfficeFault::None;
};

QByteArray attribute(const char** list, std::string_view name)
{
    for (const char** it = list; *it; it += 2) {
        const QList<QByteArray> words = QByteArray(*it).split(Separator);
        const QByteArray local = words.size() > 1 ? words[1] : words[0];
        if (local == QByteArrayView(name.data(), static_cast<qsizetype>(name.size())))
            return it[1];
    }
    return {};
}

void PartReader::start(void* data, const char* name, const char** attributes)
{
    PartReader& reader = self(data);
    const QList<QByteArray> words = QByteArray(name).split(Separator);
    const QByteArray vocabulary = vocabularies().value(words.value(0));
    OpenElement element;
    const QByteArray local = words.size() > 1 ? words[1] : words[0];
    element.prefix = words.value(2);
    element.name = vocabulary + ':' + local;
    element.begin = reader.place();
    element.nameEnd = element.begin + 1 + local.size() + (element.prefix.isEmpty() ? 0 : element.prefix.size() + 1);
    reader.startElement(std::move(element), attributes);
}

void PartReader::startElement(OpenElement element, const char** attributes)
{
    if (m_open.size() >= MostDepth)
        return stop(OfficeFault::Damaged);
    const bool isParagraph = paragraphNames().contains(element.name);
    if (!m_open.isEmpty()) {
        OpenElement& around = m_open.last();
        if (isParagraph && around.lastParagraph >= 0)
            m_text.paragraphs[around.lastParagraph].isFollowed = true;
        around.lastParagraph = -1;
        element.isBehindTable = around.lastChild == "w:tbl" || around.lastChild == "table:table";
        around.lastChild = element.name;
    }
    element.isSpaceKept = element.name != "w:t" || attribute(attributes, "space") == "preserve";
    if (element.name == "text:span")
        element.look = attribute(attributes, "style-name");
    if (skippedNames().contains(element.name))
        ++m_skipped;
    if (element.name == "style:style") {
        m_style = attribute(attributes, "name");
        m_text.styles.insert(m_style, {attribute(attributes, "parent-style-name"), {}});
    }
    if (element.name == "w:sectPr" && paragraph() != nullptr)
        paragraph()->holdsSection = true;
    if (breakNames().contains(element.name) && !m_paragraphs.isEmpty())
        addPiece(QStringLiteral("\n"), -1, -1);
    m_open += element;
    if (isParagraph)
        beginParagraph(element, attributes);
}

void PartReader::beginParagraph(const OpenElement& element, const char** attributes)
{
    OfficeParagraph opened;
    opened.begin = element.begin;
    opened.prefix = element.prefix;
    opened.style = attribute(attributes, "style-name");
    opened.isOdf = element.name.startsWith("text:");
    opened.isWord = !element.name.startsWith("a:");
    opened.isBehindTable = element.isBehindTable;
    opened.isCopy = isInside("mc:Fallback");
    m_paragraphs += m_text.paragraphs.size();
    m_text.paragraphs += opened;
}

void PartReader::end(void* data, const char*)
{
    self(data).endElement();
}

void PartReader::endElement()
{
    if (m_open.isEmpty())
        return;
    const OpenElement closed = m_open.takeLast();
    if (skippedNames().contains(closed.name))
        --m_skipped;
    if (paragraphNames().contains(closed.name) && !m_paragraphs.isEmpty()) {
        const qsizetype number = m_paragraphs.takeLast();
        m_text.paragraphs[number].end = placeBehind();
        if (!m_open.isEmpty())
            m_open.last().lastParagraph = number;
    } else if (closed.name == "w:rPr" && !m_open.isEmpty() && m_open.last().name == "w:r") {
        m_open.last().look = m_part.mid(closed.begin, placeBehind() - closed.begin);
    } else if (closed.name == "style:text-properties" && m_text.styles.contains(m_style)) {
        m_text.styles[m_style].textProperties = m_part.mid(closed.begin, placeBehind() - closed.begin);
    } else if (closed.name == "office:automatic-styles") {
        endStyles(closed);
    }
}

/// An element without content has no end tag before which something could be put.
void PartReader::endStyles(const OpenElement& closed)
{
    const bool isEmpty = XML_GetCurrentByteCount(m_parser) == 0;
    m_text.stylesEnd = place();
    m_text.stylesName = isEmpty ? m_part.mid(closed.begin + 1, closed.nameEnd - closed.begin - 1) : QByteArray();
}

bool PartReader::isInside(const QByteArray& name) const
{
    return std::any_of(m_open.begin(), m_open.end(), [&](const OpenElement& element) { return element.name == name; });
}

void PartReader::characters(void* data, const char* bytes, int size)
{
    self(data).addText(QString::fromUtf8(bytes, size));
}

/// In .docx only what stands in an element for text is text; in .odt all that stands in a paragraph.
void PartReader::addText(const QString& text)
{
    if (m_paragraphs.isEmpty() || m_skipped > 0 || m_open.isEmpty())
        return;
    const QByteArray& around = m_open.last().name;
    const bool isText = around == "w:t" || around == "a:t" || around.startsWith("text:");
    if (!isText)
        return;
    if (m_isCdata)
        addPiece(QString(text.size(), u'\n'), -1, -1);
    else
        addPiece(text, place(), placeBehind());
}

void PartReader::addPiece(const QString& text, qsizetype begin, qsizetype end)
{
    OfficeParagraph* target = paragraph();
    if (target == nullptr || m_skipped > 0)
        return;
    RawPiece piece;
    piece.at = target->text.size();
    piece.size = text.size();
    piece.rawBegin = begin;
    piece.rawEnd = end;
    if (begin >= 0) {
        const OpenElement& around = m_open.last();
        piece.isSpaceKept = around.isSpaceKept;
        piece.holder = around.name == "w:t" ? around.nameEnd : -1;
        for (auto it = m_open.crbegin(); it != m_open.crend() && !paragraphNames().contains(it->name); ++it) {
            if (piece.look.isEmpty())
                piece.look = it->look;
        }
    }
    target->text += text;
    target->pieces += piece;
}

void PartReader::doctype(void* data, const char*, const char*, const char*, int)
{
    self(data).stop(OfficeFault::DocumentType);
}

void PartReader::declaration(void* data, const char*, const char* encoding, int)
{
    if (encoding != nullptr && qstricmp(encoding, "utf-8") != 0 && qstricmp(encoding, "us-ascii") != 0)
        self(data).stop(OfficeFault::OtherEncoding);
}

void PartReader::beginNamespace(void* data, const char* prefix, const char* uri)
{
    const QByteArray vocabulary = uri != nullptr ? vocabularies().value(uri) : QByteArray();
    if (!vocabulary.isEmpty() && prefix != nullptr)
        self(data).m_text.prefixes.insert(vocabulary, prefix);
}

void PartReader::stop(OfficeFault fault)
{
    m_fault = fault;
    XML_StopParser(m_parser, XML_FALSE);
}

OfficeFault PartReader::read()
{
    if (m_part.startsWith("\xff\xfe") || m_part.startsWith("\xfe\xff"))
        return OfficeFault::OtherEncoding;
    const XML_Status status = XML_Parse(m_parser, m_part.constData(), static_cast<int>(m_part.size()), XML_TRUE);
    if (status == XML_STATUS_ERROR && m_fault == OfficeFault::None)
        m_fault = OfficeFault::Damaged;
    return m_fault;
}

} // namespace

OfficeFault readOfficeText(const QByteArray& part, OfficeText& text)
{
    text = {};
    return PartReader(part, text).read();
}

} // namespace ledger
