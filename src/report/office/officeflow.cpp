// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/office/officeflow.h"

#include "report/textsetting.h"

#include <algorithm>

namespace ledger {

namespace {

constexpr double Character = paper::CharacterPitch / paper::UnitsPerPoint;
constexpr double HalfLine = paper::LinePitch / paper::UnitsPerPoint / 2;

double widthOf(const QString& text)
{
    double width = 0;
    for (const QChar character : text)
        width += character.unicode() < 0x2000 ? Character / 2 : Character;
    return width;
}

class FlowWriter
{
public:
    FlowWriter(const ReportContent& content, OfficeSink& sink)
        : m_content(content)
        , m_sink(sink)
        , m_width(sheetOf(content.paper).textWidth / paper::UnitsPerPoint)
    {
    }

    void write();

private:
    double signatureIndent(qsizetype from) const;
    void write(const ReportParagraph& paragraph);
    void write(const ReportTable& table);
    void write(const ReportForm& form);
    void write(const ReportImage& image);
    void beginDocument(qsizetype from);
    void endTitle();
    double spaceBefore(BlockStyle style) const;

    const ReportContent& m_content;
    OfficeSink& m_sink;
    double m_width;
    double m_signatureIndent = 0;
    BlockStyle m_previous = BlockStyle::Title;
    bool m_isAnnexed = false;
};

void FlowWriter::write()
{
    beginDocument(0);
    for (qsizetype i = 0; i < m_content.blocks.size(); ++i) {
        const ReportBlock& block = m_content.blocks[i];
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
            write(*paragraph);
        } else if (const auto* table = std::get_if<ReportTable>(&block)) {
            write(*table);
        } else if (const auto* form = std::get_if<ReportForm>(&block)) {
            write(*form);
        } else if (const auto* image = std::get_if<ReportImage>(&block)) {
            write(*image);
        } else {
            m_sink.breakDocument();
            beginDocument(i + 1);
        }
    }
}

void FlowWriter::beginDocument(qsizetype from)
{
    m_previous = BlockStyle::Title;
    m_isAnnexed = false;
    m_signatureIndent = signatureIndent(from);
}

/// The date ends four characters from the right and the unit's name stands centred over it.
double FlowWriter::signatureIndent(qsizetype from) const
{
    double fromRight = 0;
    for (qsizetype i = from; i < m_content.blocks.size(); ++i) {
        if (std::holds_alternative<ReportBreak>(m_content.blocks[i]))
            break;
        const auto* paragraph = std::get_if<ReportParagraph>(&m_content.blocks[i]);
        if (paragraph == nullptr)
            continue;
        const double half = widthOf(textOf(paragraph->runs)) / 2;
        if (paragraph->style == BlockStyle::DateLine)
            fromRight = std::max(fromRight, 4 * Character + half);
        else if (paragraph->style == BlockStyle::SignatureLine)
            fromRight = std::max(fromRight, half + Character); // other fonts may be wider
    }
    return std::max(0.0, m_width - 2 * fromRight);
}

void FlowWriter::endTitle()
{
    if (m_previous == BlockStyle::Title)
        m_sink.add(OfficeLine{lookOf(BlockStyle::Body)});
}

double FlowWriter::spaceBefore(BlockStyle style) const
{
    if (style == m_previous)
        return 0;
    if (style == BlockStyle::SignatureLine || (style == BlockStyle::Remark && m_previous != BlockStyle::DateLine))
        return 2 * HalfLine;
    return style == BlockStyle::Note || style == BlockStyle::AnnexMark ? HalfLine : 0;
}

void FlowWriter::write(const ReportParagraph& paragraph)
{
    if (paragraph.style != BlockStyle::Title)
        endTitle();
    OfficeLine line{lookOf(paragraph.style), paragraph.runs};
    if (paragraph.style == BlockStyle::SignatureLine || paragraph.style == BlockStyle::DateLine)
        line.left = m_signatureIndent;
    const bool isFirstAnnex = paragraph.style == BlockStyle::AnnexMark && !m_isAnnexed;
    line.beginsPage = isFirstAnnex || paragraph.beginsPage;
    line.before = line.beginsPage ? 0 : spaceBefore(paragraph.style);
    m_isAnnexed = m_isAnnexed || isFirstAnnex;
    m_sink.add(line);
    m_previous = paragraph.style;
}

void FlowWriter::write(const ReportTable& table)
{
    endTitle();
    if (!table.caption.isEmpty())
        m_sink.add(OfficeLine{captionLook(), {{table.caption}}});
    m_sink.add(table);
    if (!table.note.isEmpty())
        m_sink.add(OfficeLine{tableNoteLook(), {{table.note}}});
    m_sink.add(OfficeLine{gapLook()});
    m_previous = BlockStyle::Body;
}

void FlowWriter::write(const ReportForm& form)
{
    endTitle();
    m_sink.add(form);
    if (!form.note.isEmpty())
        m_sink.add(OfficeLine{tableNoteLook(), {{form.note}}});
    m_sink.add(OfficeLine{gapLook()});
    m_previous = BlockStyle::Body;
}

void FlowWriter::write(const ReportImage& image)
{
    endTitle();
    m_sink.add(image, photoSize(image, sheetOf(m_content.paper)) / paper::UnitsPerPoint);
    m_sink.add(OfficeLine{photoCaptionLook(), {{image.caption}}});
    m_sink.add(OfficeLine{gapLook()});
    m_previous = BlockStyle::Body;
}

} // namespace

void writeFlow(const ReportContent& content, OfficeSink& sink)
{
    FlowWriter(content, sink).write();
}

} // namespace ledger
