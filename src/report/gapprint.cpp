// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gapprint.h"

#include "core/safefile.h"
#include "exchange/export/gridworkbook.h"
#include "report/paper.h"
#include "report/pdffile.h"
#include "report/textsetting.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ledger {

namespace {

using namespace paper;

constexpr double Side = 12 * UnitsPerMillimetre;
constexpr double Upper = 12 * UnitsPerMillimetre;
constexpr double Lower = 12 * UnitsPerMillimetre;
constexpr double SheetTitleSize = 16;
constexpr double TextSize = 9;
constexpr double CellSize = 10.5;
constexpr double LowestRow = 760; ///< below this nobody reads it: the sheet runs on
constexpr double UsualRow = 1700;
constexpr double HighestRow = 2400;
constexpr double WidestName = 70 * UnitsPerMillimetre;

QString say(const char* text)
{
    return QCoreApplication::translate("GapSheets", text);
}

/// Lays out one sheet after the other.
class GapPages
{
public:
    GapPages(const GapSheets& sheets, const FontSet& fonts, PaperFormat paper)
        : m_sheets(sheets)
        , m_fonts(fonts)
        , m_sheet(sheetOf(paper))
        , m_scale(paper == PaperFormat::A3Landscape ? 1.3 : 1)
    {
        m_report.fonts = fonts;
        m_report.sheet = m_sheet;
    }

    LaidOutReport run();

private:
    struct Box {
        double x = 0;
        double width = 0;
        Qt::Alignment align = Qt::AlignHCenter;
    };
    double room() const { return m_sheet.width - 2 * Side; }
    double bottom() const { return m_sheet.height - Lower; }
    void add(const GapSheet& sheet);
    void beginPage(const GapSheet& sheet);
    void measure(const GapSheet& sheet);
    double textBlock(const QString& text, FontRole role, double points);
    double heightOfNotes(const GapSheet& sheet) const;
    void addHead(const GapSheet& sheet);
    void addRow(const GapSheet& sheet, qsizetype row);
    void addNotes(const GapSheet& sheet);
    void put(const QString& text, const Box& box, FontRole role, double points);
    void rule(double y);
    void closeTable();
    void addFooters();

    const GapSheets& m_sheets;
    const FontSet& m_fonts;
    Sheet m_sheet;
    double m_scale; ///< letters and rows of larger paper are larger
    LaidOutReport m_report;
    QList<double> m_edges; ///< of the columns, the branch's first
    double m_rowHeight = UsualRow;
    double m_tableTop = 0;
    double m_y = 0;
};

LaidOutReport GapPages::run()
{
    for (const GapSheet& sheet : m_sheets.sheets)
        add(sheet);
    addFooters();
    return m_report;
}

double widthOf(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double GapPages::heightOfNotes(const GapSheet& sheet) const
{
    const QFont font = m_fonts.font(FontRole::Body, TextSize * m_scale);
    double lines = 0;
    for (const QString& note : sheet.notes)
        lines += std::ceil(widthOf(note, font) * 1.03 / room());
    return (lines + 0.6) * TextSize * m_scale * UnitsPerPoint * 1.4;
}

void GapPages::measure(const GapSheet& sheet)
{
    const QFont font = m_fonts.font(FontRole::Body, CellSize * m_scale);
    double name = widthOf(say(QT_TRANSLATE_NOOP("GapSheets", "党组织")), font);
    for (const QString& branch : sheet.branches)
        name = std::max(name, widthOf(branch, font));
    name = std::min(name + 800, WidestName);
    const double column = (room() - name) / static_cast<double>(std::max<qsizetype>(1, sheet.heads.size()));
    m_edges = {Side, Side + name};
    for (qsizetype i = 0; i < sheet.heads.size(); ++i)
        m_edges << m_edges.last() + column;
}

/// One page while the rows stay legible; else pages of usual rows.
void GapPages::add(const GapSheet& sheet)
{
    measure(sheet);
    beginPage(sheet);
    const double free = bottom() - m_y - heightOfNotes(sheet);
    const auto rows = static_cast<double>(std::max<qsizetype>(1, sheet.rows.size()));
    const double fitting = free / (rows + 1);
    m_rowHeight = fitting >= LowestRow ? std::min(fitting, HighestRow * m_scale) : UsualRow * m_scale;
    addHead(sheet);
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const bool isLast = row + 1 == sheet.rows.size();
        const double needed = m_rowHeight + (isLast ? heightOfNotes(sheet) : 0);
        // Half a unit of the page is rounding, never a row.
        if (m_y + needed > bottom() + 50) {
            closeTable();
            beginPage(sheet);
            addHead(sheet);
        }
        addRow(sheet, row);
    }
    closeTable();
    addNotes(sheet);
}

double GapPages::textBlock(const QString& text, FontRole role, double points)
{
    TextSetting setting;
    setting.font = m_fonts.font(role, points);
    setting.width = room();
    setting.pitch = points * UnitsPerPoint * 1.4;
    for (const Strip& strip : setText({{text}}, setting)) {
        for (PlacedLine line : strip.lines) {
            line.baseline += QPointF(Side, m_y);
            m_report.pages.last().lines += line;
        }
        m_y += strip.height;
    }
    return m_y;
}

void GapPages::beginPage(const GapSheet& sheet)
{
    m_report.pages += LaidOutPage();
    m_report.pages.last().number = 0; // drawn with the sheet's own foot
    m_y = Upper;
    textBlock(m_sheets.unit.isEmpty() ? sheet.title : m_sheets.unit + QStringLiteral("　") + sheet.title,
              FontRole::Title, SheetTitleSize * m_scale);
    for (const QString& ground : sheet.grounds)
        textBlock(ground, FontRole::Body, TextSize * m_scale);
    m_y += TextSize * m_scale * UnitsPerPoint * 0.5;
    m_tableTop = m_y;
}

/// Smaller where it would not fit, and cut with … where that does not help.
void GapPages::put(const QString& text, const Box& box, FontRole role, double points)
{
    if (text.isEmpty())
        return;
    constexpr double padding = 200;
    constexpr double smallest = 5;
    const double width = box.width - 2 * padding;
    double size = points;
    while (size > smallest && widthOf(text, m_fonts.font(role, size)) > width)
        size -= 0.25;
    TextSetting setting;
    setting.font = m_fonts.font(role, size);
    setting.width = width + padding;
    setting.pitch = m_rowHeight;
    setting.align = box.align;
    const double left = box.align == Qt::AlignLeft ? padding : padding / 2;
    const QString shown = QFontMetricsF(setting.font).elidedText(text, Qt::ElideRight, setting.width);
    const QList<Strip> strips = setText({{shown}}, setting);
    for (PlacedLine line : strips.constFirst().lines) {
        line.baseline += QPointF(box.x + left, m_y);
        m_report.pages.last().lines += line;
    }
}

void GapPages::rule(double y)
{
    m_report.pages.last().rules += QLineF(m_edges.first(), y, m_edges.last(), y);
}

void GapPages::addHead(const GapSheet& sheet)
{
    const double points = std::min(CellSize * m_scale, m_rowHeight / UnitsPerPoint * 0.72);
    rule(m_y);
    put(say(QT_TRANSLATE_NOOP("GapSheets", "党组织")), {m_edges[0], m_edges[1] - m_edges[0], Qt::AlignLeft},
        FontRole::Heading1, points);
    for (qsizetype i = 0; i < sheet.heads.size(); ++i)
        put(sheet.heads[i], {m_edges[i + 1], m_edges[i + 2] - m_edges[i + 1]}, FontRole::Heading1, points);
    m_y += m_rowHeight;
    rule(m_y);
}

void GapPages::addRow(const GapSheet& sheet, qsizetype row)
{
    const double points = std::min(CellSize * m_scale, m_rowHeight / UnitsPerPoint * 0.72);
    put(sheet.branches[row], {m_edges[0], m_edges[1] - m_edges[0], Qt::AlignLeft}, FontRole::Body, points);
    for (qsizetype i = 0; i < sheet.rows[row].size(); ++i) {
        const GapSheet::Cell& cell = sheet.rows[row][i];
        // What is missing stands out without colour.
        put(cell.text, {m_edges[i + 1], m_edges[i + 2] - m_edges[i + 1]},
            cell.isMissed ? FontRole::Heading1 : FontRole::Body, points);
    }
    m_y += m_rowHeight;
    rule(m_y);
}

void GapPages::closeTable()
{
    for (const double edge : std::as_const(m_edges))
        m_report.pages.last().rules += QLineF(edge, m_tableTop, edge, m_y);
}

void GapPages::addNotes(const GapSheet& sheet)
{
    m_y += TextSize * m_scale * UnitsPerPoint * 0.5;
    for (const QString& note : sheet.notes)
        textBlock(note, FontRole::Body, TextSize * m_scale);
}

void GapPages::addFooters()
{
    const auto count = m_report.pages.size();
    TextSetting setting;
    setting.font = m_fonts.font(FontRole::Body, TextSize * m_scale);
    setting.width = room();
    setting.pitch = TextSize * m_scale * UnitsPerPoint * 1.4;
    setting.align = Qt::AlignRight;
    for (qsizetype page = 0; page < count; ++page) {
        const QString text = say(QT_TRANSLATE_NOOP("GapSheets", "第 %1 页，共 %2 页")).arg(page + 1).arg(count);
        const QList<Strip> strips = setText({{text}}, setting);
        for (PlacedLine line : strips.constFirst().lines) {
            line.baseline += QPointF(Side, m_sheet.height - Lower + 2 * UnitsPerMillimetre);
            m_report.pages[page].lines += line;
        }
    }
}

GridSheet gridOf(const GapSheet& sheet, const QString& unit)
{
    GridSheet grid;
    grid.name = sheet.name;
    grid.title = unit.isEmpty() ? sheet.title : unit + QStringLiteral("　") + sheet.title;
    grid.above = sheet.grounds;
    grid.heads = QStringList{say(QT_TRANSLATE_NOOP("GapSheets", "党组织"))} + sheet.heads;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        QStringList cells{sheet.branches[row]};
        for (const GapSheet::Cell& cell : sheet.rows[row])
            cells << cell.text;
        grid.rows << cells;
    }
    grid.below = sheet.notes;
    return grid;
}

} // namespace

LaidOutReport layOutGaps(const GapSheets& sheets, const FontSet& fonts, PaperFormat paper)
{
    return GapPages(sheets, fonts, paper).run();
}

Result<int> writeGapSheets(const GapSheets& sheets, const QString& path, PaperFormat paper)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx") {
        QList<GridSheet> grids;
        for (const GapSheet& sheet : sheets.sheets)
            grids << gridOf(sheet, sheets.unit);
        const auto written = writeGridWorkbook(path, grids);
        return written ? Result<int>(static_cast<int>(grids.size())) : Result<int>(written.error());
    }
    if (ending != u"pdf")
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("GapSheets", "缺项日历可以写成 .pdf 或 .xlsx 文件，不能写成“%1”。"))
                        .arg(QFileInfo(path).fileName()));
    const auto fonts = FontSet::find();
    if (!fonts)
        return fonts.error();
    const LaidOutReport report = layOutGaps(sheets, *fonts, paper);
    const auto bytes = pdfOf(report, sheets.title);
    if (!bytes)
        return bytes.error();
    const auto written = writeFileSafely(path, *bytes);
    return written ? Result<int>(static_cast<int>(report.pages.size())) : Result<int>(written.error());
}

} // namespace ledger
