// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagelayout.h"

#include "report/paper.h"
#include "report/textsetting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ledger {

namespace {

constexpr double RuleWidth = 50; ///< half a point

TextSetting settingOf(BlockStyle style, const FontSet& fonts, double width)
{
    using namespace paper;
    const auto grid = [&fonts](FontRole role) { return fonts.gridFont(role, BodySize, CharacterPitch); };
    const double indent = 2 * CharacterPitch;
    switch (style) {
    case BlockStyle::Title:
        return {fonts.font(FontRole::Title, TitleSize), width, LinePitch * 1.25, 0, Qt::AlignHCenter, {}};
    case BlockStyle::Heading1:
        return {grid(FontRole::Heading1), width, LinePitch, indent, Qt::AlignLeft, {}};
    case BlockStyle::Heading2:
        return {grid(FontRole::Heading2), width, LinePitch, indent, Qt::AlignLeft, {}};
    case BlockStyle::AnnexMark:
        return {grid(FontRole::Heading1), width, LinePitch, 0, Qt::AlignLeft, {}};
    case BlockStyle::SignatureLine:
    case BlockStyle::DateLine:
        return {grid(FontRole::Body), width, LinePitch, 0, Qt::AlignHCenter, {}};
    case BlockStyle::Remark:
        return {grid(FontRole::Body), width, LinePitch, indent, Qt::AlignLeft, {}};
    case BlockStyle::Note:
        return {fonts.font(FontRole::Body, SmallSize), width, SmallSize * UnitsPerPoint * 1.5, 0, Qt::AlignLeft, {}};
    case BlockStyle::Contents:
        return {
            fonts.font(FontRole::Body, CaptionSize), width, CaptionSize * UnitsPerPoint * 1.7, 0, Qt::AlignLeft, {}};
    case BlockStyle::Body:
        break;
    }
    return {grid(FontRole::Body), width, LinePitch, indent, Qt::AlignLeft, LineFill::Justified};
}

Strip spaceOf(double height)
{
    Strip space;
    space.height = height;
    space.isSpace = true;
    return space;
}

/// Makes one flow of strips out of a report's blocks.
class FlowBuilder
{
public:
    /// `pages`: on which the headings stand, as far as that is known.
    FlowBuilder(const QList<ReportBlock>& blocks, const FontSet& fonts, const paper::Sheet& sheet,
                const QHash<int, int>& pages)
        : m_blocks(blocks)
        , m_fonts(fonts)
        , m_pages(pages)
    {
        m_flow.sheet = sheet;
    }

    StripFlow build();

private:
    double signatureIndent() const;
    void add(const ReportParagraph& paragraph);
    void addSpace(double height) { m_flow.strips += spaceOf(height); }
    void keep(QList<Strip>& lines, BlockStyle style) const;
    void beforeFirst(BlockStyle style);
    void finishTitle();

    const QList<ReportBlock>& m_blocks;
    const FontSet& m_fonts;
    const QHash<int, int>& m_pages;
    StripFlow m_flow;
    BlockStyle m_previous = BlockStyle::Title;
    double m_signatureIndent = 0; ///< left edge of the box in which unit and date are centred
    int m_annexes = 0;
};

StripFlow FlowBuilder::build()
{
    m_signatureIndent = signatureIndent();
    for (const ReportBlock& block : m_blocks) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
            add(*paragraph);
            continue;
        }
        if (m_previous == BlockStyle::Title)
            finishTitle();
        if (const auto* table = std::get_if<ReportTable>(&block))
            addTable(m_flow, *table, m_fonts);
        else if (const auto* form = std::get_if<ReportForm>(&block))
            addForm(m_flow, *form, m_fonts);
        else if (const auto* image = std::get_if<ReportImage>(&block))
            addPhoto(m_flow, *image, m_fonts);
        m_previous = BlockStyle::Body;
    }
    return m_flow;
}

/// The date ends four characters from the right and the unit's name stands centred over it; a name too long for that
/// moves both to the left.
double FlowBuilder::signatureIndent() const
{
    const QFontMetricsF metrics(settingOf(BlockStyle::DateLine, m_fonts, m_flow.sheet.textWidth).font);
    double fromRight = 0;
    for (const ReportBlock& block : m_blocks) {
        const auto* paragraph = std::get_if<ReportParagraph>(&block);
        if (paragraph == nullptr)
            continue;
        const double half = metrics.horizontalAdvance(textOf(paragraph->runs)) / 2;
        if (paragraph->style == BlockStyle::DateLine)
            fromRight = std::max(fromRight, 4 * paper::CharacterPitch + half);
        else if (paragraph->style == BlockStyle::SignatureLine)
            fromRight = std::max(fromRight, half);
    }
    return std::max(0.0, std::floor(m_flow.sheet.textWidth - 2 * fromRight));
}

void FlowBuilder::add(const ReportParagraph& paragraph)
{
    if (paragraph.style != m_previous)
        beforeFirst(paragraph.style);
    TextSetting setting = settingOf(paragraph.style, m_fonts, m_flow.sheet.textWidth);
    if (paragraph.style == BlockStyle::SignatureLine || paragraph.style == BlockStyle::DateLine)
        setting.indent = m_signatureIndent;
    const bool isContents = paragraph.style == BlockStyle::Contents;
    QList<Strip> lines = isContents
        ? QList<Strip>{contentsLine(textOf(paragraph.runs), m_pages.value(paragraph.target), setting)}
        : setText(paragraph.runs, setting);
    keep(lines, paragraph.style);
    const bool isFirstAnnex = paragraph.style == BlockStyle::AnnexMark && ++m_annexes == 1;
    if ((isFirstAnnex || paragraph.beginsPage) && !lines.isEmpty()) {
        lines.first().beginsPage = true;
        if (!m_flow.strips.isEmpty())
            m_flow.strips.last().isKeptWithNext = false;
    }
    if (!isContents && !lines.isEmpty())
        lines.first().target = paragraph.target;
    m_flow.strips += lines;
    m_previous = paragraph.style;
}

/// Headings stay with what follows, all from the signature to the small print stays together, and no paragraph leaves a
/// single line on either page.
void FlowBuilder::keep(QList<Strip>& lines, BlockStyle style) const
{
    switch (style) {
    case BlockStyle::Heading1:
    case BlockStyle::Heading2:
    case BlockStyle::AnnexMark:
    case BlockStyle::SignatureLine:
    case BlockStyle::DateLine:
    case BlockStyle::Remark:
    case BlockStyle::Note:
        for (Strip& line : lines)
            line.isKeptWithNext = true;
        return;
    default:
        break;
    }
    if (lines.size() < 2)
        return;
    lines.first().isKeptWithNext = true;
    lines[lines.size() - 2].isKeptWithNext = true;
}

void FlowBuilder::beforeFirst(BlockStyle style)
{
    if (m_previous == BlockStyle::Title)
        finishTitle();
    if (style == BlockStyle::SignatureLine) {
        if (!m_flow.strips.isEmpty())
            m_flow.strips.last().isKeptWithNext = true;
        addSpace(paper::LinePitch);
        m_flow.strips.last().isKeptWithNext = true;
    }
    if (style == BlockStyle::Remark && m_previous != BlockStyle::DateLine)
        addSpace(paper::LinePitch); // whoever signs needs room
    if (style == BlockStyle::Note || style == BlockStyle::AnnexMark)
        addSpace(paper::LinePitch / 2);
    if (style == BlockStyle::Note)
        m_flow.strips.last().isKeptWithNext = true;
}

/// The title takes whole lines, so that the text below stays on the grid.
void FlowBuilder::finishTitle()
{
    double height = 0;
    for (const Strip& strip : std::as_const(m_flow.strips))
        height += strip.height;
    const double whole = std::ceil(height / paper::LinePitch + 0.4) * paper::LinePitch;
    addSpace(whole - height);
}

/// Puts strips on pages.
class Pager
{
public:
    explicit Pager(const StripFlow& flow)
        : m_flow(flow)
    {
    }

    LaidOutReport run();

private:
    qsizetype endOfGroup(qsizetype first) const;
    double heightOf(qsizetype first, qsizetype end) const;
    void place(const Strip& strip);
    void beginPage();
    void closePage();
    void addTop(const Strip& strip);

    const StripFlow& m_flow;
    LaidOutReport m_report;
    double m_y = 0; ///< below the top of the type area
    const Strip* m_last = nullptr; ///< placed last
};

LaidOutReport Pager::run()
{
    beginPage();
    for (qsizetype i = 0; i < m_flow.strips.size();) {
        const qsizetype end = endOfGroup(i);
        const Strip& first = m_flow.strips[i];
        const bool isFull = m_y + heightOf(i, end) > m_flow.sheet.textHeight;
        if (m_y > 0 && (first.beginsPage || (isFull && !first.isSpace))) {
            closePage();
            beginPage();
            if (first.table >= 0)
                place(m_flow.tableHeads[first.table]);
            addTop(first);
        }
        for (; i < end; ++i)
            place(m_flow.strips[i]);
    }
    return m_report;
}

/// A group too tall for a page is placed strip by strip.
qsizetype Pager::endOfGroup(qsizetype first) const
{
    qsizetype end = first + 1;
    while (end < m_flow.strips.size() && m_flow.strips[end - 1].isKeptWithNext)
        ++end;
    return heightOf(first, end) > m_flow.sheet.textHeight ? first + 1 : end;
}

double Pager::heightOf(qsizetype first, qsizetype end) const
{
    double height = 0;
    for (qsizetype i = first; i < end; ++i)
        height += m_flow.strips[i].height;
    return height;
}

void Pager::place(const Strip& strip)
{
    if (strip.isSpace && (m_y == 0 || m_y + strip.height > m_flow.sheet.textHeight))
        return;
    const QPointF corner(m_flow.sheet.left, m_flow.sheet.top + m_y);
    LaidOutPage& page = m_report.pages.last();
    for (PlacedLine line : strip.lines) {
        line.baseline += corner;
        page.lines += line;
    }
    for (const QLineF& rule : strip.rules)
        page.rules += rule.translated(corner);
    for (PlacedImage image : strip.images) {
        image.area.translate(corner);
        page.images += image;
    }
    if (strip.target > 0)
        m_report.headingPages.insert(strip.target, static_cast<int>(m_report.pages.size()));
    for (FigureLink link : strip.links) {
        link.page = static_cast<int>(m_report.pages.size()) - 1;
        link.area.translate(corner);
        m_report.links += link;
    }
    m_y += strip.height;
    m_last = &strip;
}

void Pager::closePage()
{
    if (!m_last)
        return;
    const QPointF corner(m_flow.sheet.left, m_flow.sheet.top + m_y - m_last->height);
    for (const QLineF& rule : m_last->rulesWhenLast)
        m_report.pages.last().rules += rule.translated(corner);
}

void Pager::addTop(const Strip& strip)
{
    const QPointF corner(m_flow.sheet.left, m_flow.sheet.top + m_y);
    for (PlacedLine line : strip.linesWhenFirst) {
        line.baseline += corner;
        m_report.pages.last().lines += line;
    }
}

void Pager::beginPage()
{
    m_report.pages += LaidOutPage();
    m_report.pages.last().number = static_cast<int>(m_report.pages.size());
    m_y = 0;
}

/// The blocks between the breaks.
QList<QList<ReportBlock>> documentsOf(const ReportContent& content)
{
    QList<QList<ReportBlock>> documents{{}};
    for (const ReportBlock& block : content.blocks) {
        if (std::holds_alternative<ReportBreak>(block))
            documents += QList<ReportBlock>();
        else
            documents.last() += block;
    }
    return documents;
}

LaidOutReport pagesOf(const QList<ReportBlock>& blocks, const FontSet& fonts, const paper::Sheet& sheet,
                      const QHash<int, int>& pages)
{
    const StripFlow flow = FlowBuilder(blocks, fonts, sheet, pages).build();
    return Pager(flow).run();
}

/// “— 1 —”, outside: odd pages on the right, even ones on the left, one character in.
void paintPageNumber(QPainter& painter, const LaidOutReport& report, int number)
{
    using namespace paper;
    const Sheet& sheet = report.sheet;
    const QFont font = report.fonts.font(FontRole::Number, PageNumberSize);
    const QString text = QStringLiteral("— %1 —").arg(number);
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    const bool isOdd = number % 2 == 1;
    const double x = isOdd ? sheet.left + sheet.textWidth - CharacterPitch - width : sheet.left + CharacterPitch;
    // a dash stands about a third of the type's size above the baseline
    const double baseline = sheet.top + sheet.textHeight + PageNumberDrop + PageNumberSize * UnitsPerPoint / 3;
    painter.setFont(font);
    painter.drawText(QPointF(x, baseline), text);
}

} // namespace

LaidOutReport layOut(const ReportContent& content, const FontSet& fonts)
{
    LaidOutReport report;
    report.sheet = sheetOf(content.paper);
    const QList<QList<ReportBlock>> documents = documentsOf(content);
    for (const QList<ReportBlock>& document : documents) {
        LaidOutReport part = pagesOf(document, fonts, report.sheet, {});
        if (!part.headingPages.isEmpty())
            part = pagesOf(document, fonts, report.sheet, part.headingPages);
        for (FigureLink& link : part.links)
            link.page += static_cast<int>(report.pages.size());
        report.pages += part.pages;
        report.links += part.links;
    }
    report.fonts = fonts;
    return report;
}

void paintPage(QPainter& painter, const LaidOutReport& report, int page)
{
    const LaidOutPage& laidOut = report.pages[page];
    painter.setPen(QPen(Qt::black, RuleWidth));
    for (const QLineF& rule : laidOut.rules)
        painter.drawLine(rule);
    for (const PlacedImage& image : laidOut.images)
        painter.drawImage(image.area, QImage::fromData(image.bytes));
    for (const PlacedLine& placed : laidOut.lines) {
        const QTextLine line = placed.layout->lineAt(placed.line);
        line.draw(&painter, {placed.baseline.x(), placed.baseline.y() - line.ascent() - line.y()});
    }
    if (laidOut.number > 0)
        paintPageNumber(painter, report, laidOut.number);
}

QPageLayout pageLayoutOf(const paper::Sheet& sheet)
{
    const bool isLarge = std::max(sheet.width, sheet.height) > paper::PageHeight;
    return {QPageSize(isLarge ? QPageSize::A3 : QPageSize::A4),
            sheet.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

} // namespace ledger
