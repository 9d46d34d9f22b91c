// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filling/partedits.h"

#include "report/filling/templatefile.h"
#include "report/office/odftable.h"
#include "report/office/officewords.h"
#include "report/office/wordtable.h"

#include <algorithm>

namespace ledger {

namespace {

/// Bytes of a piece's characters from..to; a character written as a reference has bytes of its own.
std::pair<qsizetype, qsizetype> bytesOf(const OfficeParagraph& paragraph, const RawPiece& piece, qsizetype from,
                                        qsizetype to)
{
    const QByteArray whole = paragraph.text.mid(piece.at, piece.size).toUtf8();
    if (whole.size() != piece.rawEnd - piece.rawBegin)
        return {piece.rawBegin, piece.rawEnd};
    const qsizetype before = paragraph.text.mid(piece.at, from - piece.at).toUtf8().size();
    const qsizetype inside = paragraph.text.mid(from, to - from).toUtf8().size();
    return {piece.rawBegin + before, piece.rawBegin + before + inside};
}

} // namespace

QByteArray PartEdits::written(const OfficeParagraph& paragraph, const RawPiece& piece, const QString& text) const
{
    if (paragraph.isOdf)
        return odfText(text, paragraph.prefix);
    QStringList lines = text.split(u'\n');
    if (piece.holder < 0)
        return xmlText(lines.join(u' '));
    const QByteArray w = paragraph.prefix.isEmpty() ? QByteArray() : paragraph.prefix + ':';
    QByteArray bytes;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            bytes += "</" + w + "t><" + w + "br/><" + w + "t xml:space=\"preserve\">";
        bytes += xmlText(lines[i]);
    }
    return bytes;
}

void PartEdits::replaceSlot(const OfficeParagraph& paragraph, const FoundSlot& slot, const QString& text)
{
    const qsizetype end = slot.at + slot.size;
    bool isFirst = true;
    for (const RawPiece& piece : paragraph.pieces) {
        const qsizetype from = std::max(slot.at, piece.at);
        const qsizetype to = std::min(end, piece.at + piece.size);
        if (from >= to || piece.rawBegin < 0)
            continue;
        const auto [begin, behind] = bytesOf(paragraph, piece, from, to);
        m_edits += Edit{begin, behind, isFirst ? written(paragraph, piece, text) : QByteArray()};
        if (!isFirst && to == end)
            keepSpace(paragraph, piece, to);
        isFirst = false;
    }
}

/// A blank that stood behind the slot now begins its element, where it would be dropped.
void PartEdits::keepSpace(const OfficeParagraph& paragraph, const RawPiece& piece, qsizetype behind)
{
    const bool isBlank = behind < paragraph.text.size() && paragraph.text[behind].isSpace();
    if (piece.isSpaceKept || piece.holder < 0 || !isBlank || m_spaced.contains(piece.holder))
        return;
    m_spaced.insert(piece.holder);
    m_edits += Edit{piece.holder, piece.holder, " xml:space=\"preserve\""};
}

/// The paragraph of a table's slot goes, unless it holds something more, or tables would run into each other or end a cell.
bool PartEdits::mayVanish(qsizetype number) const
{
    const OfficeParagraph& paragraph = m_text.paragraphs[number];
    const qsizetype next = number + 1;
    const bool isNested = next < m_text.paragraphs.size() && m_text.paragraphs[next].begin < paragraph.end;
    const bool isBeforeTable = next < m_text.paragraphs.size() && isTableSlot(m_text.paragraphs[next]);
    return paragraph.isFollowed && !paragraph.holdsSection && !paragraph.isBehindTable && !isNested && !isBeforeTable;
}

bool PartEdits::replaceByTable(qsizetype number, const FoundSlot& slot, const ReportTable& table)
{
    const OfficeParagraph& paragraph = m_text.paragraphs[number];
    QByteArray look;
    for (const RawPiece& piece : paragraph.pieces) {
        if (piece.at <= slot.at && slot.at < piece.at + piece.size)
            look = piece.look;
    }
    const QByteArray written = tableOf(paragraph, look, table);
    if (written.isEmpty())
        return false;
    if (mayVanish(number)) {
        m_edits += Edit{paragraph.begin, paragraph.end, written};
        return true;
    }
    const qsizetype place = paragraph.isBehindTable ? paragraph.end : paragraph.begin;
    QByteArray closing;
    if (paragraph.isBehindTable && !paragraph.isFollowed)
        closing = paragraph.prefix.isEmpty() ? QByteArray("<p/>") : '<' + paragraph.prefix + ":p/>";
    m_edits += Edit{place, place, written + closing};
    replaceSlot(paragraph, slot, {});
    return true;
}

QByteArray PartEdits::tableOf(const OfficeParagraph& paragraph, const QByteArray& look, const ReportTable& table)
{
    if (paragraph.isOdf)
        return odfTableOf(paragraph, look, table);
    WordTableLook wordLook;
    wordLook.prefix = paragraph.prefix;
    wordLook.headLook = look;
    wordLook.cellLook = look;
    wordLook.isFixed = false;
    return wordTable(table, wordLook);
}

bool PartEdits::canHoldOdfTables() const
{
    const QList<QByteArray> needed{"text", "table", "style", "fo"};
    return m_text.stylesEnd >= 0 && std::all_of(needed.begin(), needed.end(), [this](const QByteArray& name) {
               return m_text.prefixes.contains(name);
           });
}

/// The cells follow the style of the slot's paragraph, with the letters of its first character.
QByteArray PartEdits::odfTableOf(const OfficeParagraph& paragraph, const QByteArray& look, const ReportTable& table)
{
    if (!canHoldOdfTables())
        return {};
    OdfTableLook odfLook;
    odfLook.prefixes = m_text.prefixes;
    do {
        odfLook.name = "LedgerTable" + QByteArray::number(++m_tables);
    } while (m_part.contains('"' + odfLook.name + '"'));
    const OfficeStyle own = m_text.styles.value(paragraph.style, {paragraph.style, {}});
    odfLook.parentStyle = own.parent;
    const QByteArray ofRun = m_text.styles.value(look).textProperties;
    odfLook.cellProperties = ofRun.isEmpty() ? own.textProperties : ofRun;
    odfLook.headProperties = odfLook.cellProperties;
    const OdfTable written = odfTable(table, odfLook);
    m_styles += written.styles;
    return written.table;
}

void PartEdits::addStyles(const QByteArray& styles)
{
    constexpr qsizetype Closing = 2; // "/>"
    if (m_text.stylesName.isEmpty())
        m_edits += Edit{m_text.stylesEnd, m_text.stylesEnd, styles};
    else
        m_edits += Edit{m_text.stylesEnd - Closing, m_text.stylesEnd, '>' + styles + "</" + m_text.stylesName + '>'};
}

QByteArray PartEdits::applied()
{
    if (!m_styles.isEmpty())
        addStyles(m_styles);
    std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
    QByteArray bytes;
    qsizetype done = 0;
    for (const Edit& edit : std::as_const(m_edits)) {
        bytes += m_part.mid(done, edit.begin - done) + edit.bytes;
        done = edit.end;
    }
    return bytes + m_part.mid(done);
}

} // namespace ledger
