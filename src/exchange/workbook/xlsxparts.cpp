// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxparts.h"

#include <QDir>

#include <charconv>

namespace ledger {
namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int intOf(std::string_view text)
{
    int value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

void appendUtf8(std::string& out, unsigned code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3f));
    } else {
        out += static_cast<char>(0xe0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (code & 0x3f));
    }
}

/// The code point of "_xHHHH_" at `at`, or -1. Halves of surrogate pairs stay as they are written.
int escapeAt(const std::string& text, std::size_t at)
{
    constexpr std::size_t Length = 7;
    if (at + Length > text.size() || text[at + 1] != 'x' || text[at + Length - 1] != '_')
        return -1;
    unsigned code = 0;
    const char* end = text.data() + at + 6;
    const auto [stop, error] = std::from_chars(text.data() + at + 2, end, code, 16);
    if (error != std::errc() || stop != end || (code >= 0xd800 && code <= 0xdfff))
        return -1;
    return static_cast<int>(code);
}

} // namespace

XlsxRelations::XlsxRelations(QString baseFolder)
    : m_baseFolder(std::move(baseFolder))
{
}

bool XlsxRelations::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (name != "Relationship" || attributes.value("TargetMode") == "External")
        return true;
    const QString type = fromView(attributes.value("Type"));
    QString target = fromView(attributes.value("Target"));
    target = target.startsWith(u'/') ? target.mid(1) : m_baseFolder + target;
    byId.insert(fromView(attributes.value("Id")), {QDir::cleanPath(target), type.section(u'/', -1)});
    return true;
}

QString XlsxRelations::partOfType(const QString& type) const
{
    for (const Target& target : byId) {
        if (target.type == type)
            return target.part;
    }
    return {};
}

bool XlsxWorkbookPart::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "workbookPr") {
        const std::string_view flag = attributes.value("date1904");
        date1904 = flag == "1" || flag == "true" || flag == "on";
    } else if (name == "sheet") {
        const std::string_view state = attributes.value("state");
        const std::string_view title = attributes.value("name");
        sheets.append({QByteArray(title.data(), static_cast<qsizetype>(title.size())),
                       fromView(attributes.value("elationships", "id")), !state.empty() && state != "visible"});
    }
    return true;
}

bool XlsxStyles::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "numFmt") {
        m_custom.insert(intOf(attributes.value("numFmtId")), numberFormatOfCode(attributes.value("formatCode")));
    } else if (name == "cellXfs") {
        m_inCells = true;
    } else if (name == "xf" && m_inCells) {
        const int id = intOf(attributes.value("numFmtId"));
        const auto custom = m_custom.constFind(id);
        m_cells.push_back(custom != m_custom.constEnd() ? *custom : numberFormatOfId(id));
    }
    return true;
}

bool XlsxStyles::endElement(std::string_view name)
{
    if (name == "cellXfs")
        m_inCells = false;
    return true;
}

bool XlsxStrings::startElement(std::string_view name, const XmlAttributes&)
{
    if (name == "rPh")
        ++m_phonetic;
    m_inText = name == "t" && m_phonetic == 0;
    return true;
}

bool XlsxStrings::endElement(std::string_view name)
{
    m_inText = false;
    if (name == "rPh")
        --m_phonetic;
    if (name != "si")
        return true;
    decodeEscapes(m_arena, m_begin);
    m_begin = m_arena.size();
    m_ends.push_back(m_begin);
    return true;
}

void XlsxStrings::characters(std::string_view text)
{
    if (m_inText)
        m_arena += text;
}

std::string_view XlsxStrings::at(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_arena).substr(begin, m_ends[index] - begin);
}

void decodeEscapes(std::string& text, std::size_t from)
{
    std::size_t at = text.find("_x", from);
    if (at == std::string::npos)
        return;
    std::string decoded;
    std::size_t copied = from;
    while (at != std::string::npos) {
        const int code = escapeAt(text, at);
        if (code >= 0) {
            decoded.append(text, copied, at - copied);
            appendUtf8(decoded, static_cast<unsigned>(code));
            copied = at + 7;
        }
        at = text.find("_x", code >= 0 ? copied : at + 1);
    }
    decoded.append(text, copied);
    text.replace(from, std::string::npos, decoded);
}

} // namespace ledger
