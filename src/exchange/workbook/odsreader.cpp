// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/odsreader.h"

#include "exchange/workbook/odscontentparser.h"

namespace ledger {
namespace {

/// Looks for the mark of a password in the manifest.
class ManifestParser : public XmlHandler
{
public:
    bool startElement(std::string_view name, const XmlAttributes&) override
    {
        encrypted = encrypted || name == "encryption-data";
        return true;
    }
    bool endElement(std::string_view) override { return true; }

    bool encrypted = false;
};

/// The common styles; the tables' own ones stand in content.xml.
class StylesParser : public XmlHandler
{
public:
    explicit StylesParser(OdsStyles& styles)
        : m_styles(styles)
    {
    }
    bool startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        m_styles.start(name, attributes);
        return true;
    }
    bool endElement(std::string_view name) override
    {
        m_styles.end(name);
        return true;
    }

private:
    OdsStyles& m_styles;
};

} // namespace

ReadOutcome readOds(ZipArchive& zip, SheetSink& sink)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    const QString common = QStringLiteral("styles.xml");
    ManifestParser protection;
    if (zip.contains(manifest)) {
        if (ReadOutcome bad = zip.parse(manifest, protection))
            return bad;
    }
    if (protection.encrypted || zip.contains(QStringLiteral("encrypted-package")))
        return ReadProblem{ReadFailure::Protected};
    OdsStyles styles;
    if (zip.contains(common)) {
        StylesParser parser(styles);
        if (ReadOutcome bad = zip.parse(common, parser))
            return bad;
    }
    OdsContentParser parser(styles, sink);
    const ReadOutcome bad = zip.parse(QStringLiteral("content.xml"), parser);
    if (parser.outcome())
        return parser.outcome();
    if (!bad && !parser.isSpreadsheet())
        return ReadProblem{ReadFailure::NoSheet};
    return bad;
}

} // namespace ledger
