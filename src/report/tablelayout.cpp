// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"
#include "report/textsetting.h"

#include <numeric>

namespace ledger {

namespace {

constexpr double SidePadding = 300;
constexpr double RowPadding = 250; ///< above and below the text of a cell
constexpr double PitchOfSize = 1.4; ///< line pitch inside cells, measured against the size of the type

struct TableMeasure {
    QList<double> edges; ///< left edges of the columns and the right edge of the last
    double size = 0;

    double pitch() const { return size * paper::UnitsPerPoint * PitchOfSize; }
    double width(qsizetype column) const { return edges[column + 1] - edges[column]; }
};

TableMeasure measure(const ReportTable& table)
{
    const double whole = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                         [](double sum, const ReportColumn& column) { return sum + column.width; });
    TableMeasure measure;
    measure.size = table.textSize;
    double edge = 0;
    measure.edges += edge;
    for (const ReportColumn& column : table.columns) {
        edge += paper::TextWidth * column.width / whole;
        measure.edges += edge;
    }
    return measure;
}

Qt::Alignment alignmentOf(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        return Qt::AlignLeft;
    case CellAlign::Right:
        return Qt::AlignRight;
    case CellAlign::Centre:
        break;
    }
    return Qt::AlignHCenter;
}

void placeCell(Strip& row, const QList<Strip>& lines, QPointF corner)
{
    for (const Strip& line : lines) {
        for (PlacedLine placed : line.lines) {
            placed.baseline += corner;
            row.lines += placed;
        }
        for (FigureLink link : line.links) {
            link.area.translate(corner);
            row.links += link;
        }
        corner.ry() += line.height;
    }
}

void addRules(Strip& row, const TableMeasure& measure)
{
    row.rules += QLineF(0, row.height, measure.edges.last(), row.height);
    for (const double edge : measure.edges)
        row.rules += QLineF(edge, 0, edge, row.height);
}

/// The cells' lines from `first` on, as many as `most`, as one row.
Strip rowOf(const QList<QList<Strip>>& cells, const TableMeasure& measure, qsizetype first, qsizetype most)
{
    qsizetype deepest = 1;
    for (const QList<Strip>& cell : cells)
        deepest = std::max(deepest, std::min(most, cell.size() - first));
    Strip row;
    const double text = static_cast<double>(deepest) * measure.pitch();
    row.height = text + 2 * RowPadding;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QList<Strip> lines = cells[i].mid(first, most);
        const double above = (text - static_cast<double>(lines.size()) * measure.pitch()) / 2;
        placeCell(row, lines, {measure.edges[i] + SidePadding, RowPadding + above});
    }
    addRules(row, measure);
    return row;
}

/// One strip; several where the text of a cell is longer than a page.
QList<Strip> rowsOf(const QList<QList<Strip>>& cells, const TableMeasure& measure, double room)
{
    const auto most = static_cast<qsizetype>((room - 2 * RowPadding) / measure.pitch());
    qsizetype deepest = 1;
    for (const QList<Strip>& cell : cells)
        deepest = std::max(deepest, cell.size());
    QList<Strip> rows;
    for (qsizetype first = 0; first < deepest; first += most)
        rows += rowOf(cells, measure, first, most);
    return rows;
}

QList<Strip> setCell(const TextRuns& runs, const QFont& font, const TableMeasure& measure, std::pair<qsizetype, CellAlign> place)
{
    TextSetting setting;
    setting.font = font;
    setting.width = measure.width(place.first) - 2 * SidePadding;
    setting.pitch = measure.pitch();
    setting.align = alignmentOf(place.second);
    return setText(runs, setting);
}

Strip headOf(const ReportTable& table, const TableMeasure& measure, const FontSet& fonts)
{
    const QFont font = fonts.font(FontRole::Heading1, table.textSize);
    QList<QList<Strip>> cells;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        cells += setCell({{table.columns[i].head}}, font, measure, {i, CellAlign::Centre});
    Strip head = rowsOf(cells, measure, paper::TextHeight).first();
    head.rules += QLineF(0, 0, measure.edges.last(), 0);
    head.isKeptWithNext = true;
    return head;
}

void addLines(StripFlow& flow, const QString& text, const TextSetting& setting, bool isKeptWithNext)
{
    QList<Strip> lines = setText({{text}}, setting);
    for (Strip& line : lines)
        line.isKeptWithNext = isKeptWithNext;
    flow.strips += lines;
}

} // namespace

void addTable(StripFlow& flow, const ReportTable& table, const FontSet& fonts)
{
    if (!table.caption.isEmpty()) {
        const QFont font = fonts.font(FontRole::Heading1, paper::CaptionSize);
        addLines(flow, table.caption, {font, paper::TextWidth, paper::LinePitch, 0, Qt::AlignHCenter, {}}, true);
    }
    const TableMeasure measured = measure(table);
    const Strip head = headOf(table, measured, fonts);
    const int number = static_cast<int>(flow.tableHeads.size());
    flow.tableHeads += head;
    flow.strips += head;
    const QFont font = fonts.font(FontRole::Body, table.textSize);
    for (const QList<TextRuns>& row : table.rows) {
        QList<QList<Strip>> cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells += setCell(row.value(i), font, measured, {i, table.columns[i].align});
        QList<Strip> rows = rowsOf(cells, measured, paper::TextHeight - head.height);
        for (Strip& strip : rows)
            strip.table = number;
        flow.strips += rows;
    }
    if (!table.note.isEmpty()) {
        flow.strips.last().isKeptWithNext = true;
        const QFont small = fonts.font(FontRole::Body, paper::SmallSize);
        addLines(flow, table.note, {small, paper::TextWidth, measured.pitch() * 1.2, 0, Qt::AlignLeft, {}}, false);
    }
    Strip space;
    space.height = paper::LinePitch / 2;
    space.isSpace = true;
    flow.strips += space;
}

} // namespace ledger
