// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cellsetting.h"
#include "report/mergedcells.h"
#include "report/paper.h"

#include <QFontMetricsF>

#include <numeric>

namespace ledger {

namespace {

using cell::RowPadding;
using cell::SidePadding;

constexpr double CellPadding = 2 * SidePadding + 50; ///< beside the text of a cell, and some for rounding

struct TableMeasure {
    QList<double> edges; ///< left edges of the columns and the right edge of the last
    QList<double> texts; ///< widest text of each column
    double size = 0;
    double leastHeight = 0; ///< of a row

    double pitch() const { return cell::pitchOf(size); }
    double width(qsizetype column) const { return edges[column + 1] - edges[column]; }
};

/// Width of the widest line of a text.
double widthOf(const QString& text, const QFontMetricsF& metrics)
{
    double widest = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

/// What the columns would like: the widest head and the widest text of a cell, in one line.
struct Wishes {
    QList<double> heads;
    QList<double> texts;
};

Wishes wishesOf(const ReportTable& table, const FontSet& fonts)
{
    const QFontMetricsF headMetrics(fonts.font(FontRole::Heading1, table.textSize));
    const QFontMetricsF metrics(fonts.font(FontRole::Body, table.textSize));
    Wishes wishes;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        wishes.heads += widthOf(table.columns[i].head, headMetrics);
        double widest = 0;
        for (const QList<TextRuns>& row : table.rows)
            widest = std::max(widest, widthOf(textOf(row.value(i)), metrics));
        wishes.texts += widest;
    }
    return wishes;
}

double sumOf(const QList<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Gives every column room for its head and for a word as long as the table can bear, so that neither breaks.
QList<double> leastWidths(const Wishes& wishes, double character, double room)
{
    constexpr int LongestWord = 9; // 离退休干部党支部 and a day with its year
    QList<double> widths;
    for (int word = LongestWord; word >= 0; --word) {
        widths.clear();
        for (qsizetype i = 0; i < wishes.heads.size(); ++i)
            widths += std::max(wishes.heads[i], std::min(wishes.texts[i], word * character)) + CellPadding;
        if (sumOf(widths) <= room)
            break;
    }
    return widths;
}

/// Deals out what is left: first to columns that would otherwise break their text, then to all, by their shares.
void dealOut(QList<double>& widths, const ReportTable& table, const Wishes& wishes, double room)
{
    for (bool isDealing = true; isDealing;) {
        const double left = room - sumOf(widths);
        double shares = 0;
        for (qsizetype i = 0; i < widths.size(); ++i)
            shares += widths[i] < wishes.texts[i] + CellPadding ? table.columns[i].width : 0;
        isDealing = shares > 0 && left > 1;
        for (qsizetype i = 0; isDealing && i < widths.size(); ++i) {
            if (const double wish = wishes.texts[i] + CellPadding; widths[i] < wish)
                widths[i] = std::min(wish, widths[i] + left * table.columns[i].width / shares);
        }
    }
    const double left = room - sumOf(widths);
    double shares = 0;
    for (const ReportColumn& column : table.columns)
        shares += column.width;
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += left * table.columns[i].width / shares;
}

TableMeasure measure(const ReportTable& table, const FontSet& fonts, double room)
{
    const Wishes wishes = wishesOf(table, fonts);
    QList<double> widths = leastWidths(wishes, table.textSize * paper::UnitsPerPoint, room);
    dealOut(widths, table, wishes, room);
    TableMeasure measure;
    measure.size = table.textSize;
    measure.leastHeight = std::min(table.leastHeight * paper::UnitsPerPoint, paper::TextHeight / 2);
    measure.texts = wishes.texts;
    double edge = 0;
    measure.edges += edge;
    for (const double width : std::as_const(widths)) {
        edge += width;
        measure.edges += edge;
    }
    return measure;
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
    row.height = std::max(text + 2 * RowPadding, measure.leastHeight);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QList<Strip> lines = cells[i].mid(first, most);
        const double above = (row.height - static_cast<double>(lines.size()) * measure.pitch()) / 2;
        cell::place(row, lines, {measure.edges[i] + SidePadding, above});
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

/// Numbers stand under each other by their last digit, as a block in the middle of the column.
QList<Strip> setCell(const TextRuns& runs, const QFont& font, const TableMeasure& measure,
                     std::pair<qsizetype, CellAlign> place)
{
    const double width = measure.width(place.first);
    TextSetting setting;
    setting.font = font;
    setting.width = width - 2 * SidePadding;
    setting.pitch = measure.pitch();
    setting.align = cell::alignmentOf(place.second);
    if (place.second == CellAlign::Right)
        setting.width -= std::max(0.0, (width - measure.texts[place.first]) / 2 - SidePadding);
    return setText(runs, setting);
}

Strip headOf(const ReportTable& table, const TableMeasure& measure, const FontSet& fonts, double room)
{
    const QFont font = fonts.font(FontRole::Heading1, table.textSize);
    QList<QList<Strip>> cells;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        cells += setCell({{table.columns[i].head}}, font, measure, {i, CellAlign::Centre});
    TableMeasure plain = measure;
    plain.leastHeight = 0;
    Strip head = rowsOf(cells, plain, room).first();
    head.rules += QLineF(0, 0, measure.edges.last(), 0);
    head.isKeptWithNext = true;
    return head;
}

/// The words that the rows below have in common, across the whole table.
Strip groupOf(const QString& words, const TableMeasure& measure, const FontSet& fonts)
{
    TableMeasure across = measure;
    across.edges = {0, measure.edges.last()};
    across.leastHeight = 0;
    const QFont font = fonts.font(FontRole::Heading1, measure.size);
    const TextSetting setting{font, across.width(0) - 2 * SidePadding, measure.pitch(), 0, Qt::AlignLeft, {}};
    Strip group = rowsOf({setText({{words}}, setting)}, across, paper::TextHeight).first();
    group.isKeptWithNext = true;
    return group;
}

/// The row's lower rule is left out under cells that go on below, and waits there for the end of a page.
void openBelow(Strip& row, const ReportTable& table, qsizetype at, const TableMeasure& measure)
{
    const QLineF whole(0, row.height, measure.edges.last(), row.height);
    if (!row.rules.removeOne(whole))
        return;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QLineF part(measure.edges[i], row.height, measure.edges[i + 1], row.height);
        (continuesAbove(table, at + 1, i) ? row.rulesWhenLast : row.rules) += part;
    }
}

/// What a cell of several rows says stands in its first row, and again where a page begins within it.
void repeatAbove(Strip& row, const QList<Strip>& lines, double left, const TableMeasure& measure)
{
    const auto fitting = static_cast<qsizetype>((row.height - RowPadding) / measure.pitch());
    Strip text;
    cell::place(text, lines.first(std::min(lines.size(), fitting)), {left + SidePadding, RowPadding});
    row.linesWhenFirst += text.lines;
}

bool hasMerged(const ReportTable& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const ReportColumn& column) { return column.isMerged; });
}

/// Neither the first row stands alone under its head at the end of a page nor the last one at the top of the next.
void addRows(StripFlow& flow, const ReportTable& table, const TableMeasure& measure, const FontSet& fonts)
{
    const QFont font = fonts.font(FontRole::Body, table.textSize);
    const int number = static_cast<int>(flow.tableHeads.size()) - 1;
    const double room = flow.sheet.textHeight - flow.tableHeads.last().height;
    const qsizetype last = table.rows.size() - 1;
    for (qsizetype at = 0; at <= last; ++at) {
        QList<QList<Strip>> cells;
        QMap<qsizetype, QList<Strip>> shared;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            cells += setCell(table.rows[at].value(i), font, measure, {i, table.columns[i].align});
            if (continuesAbove(table, at, i))
                shared.insert(i, std::exchange(cells.last(), {}));
        }
        QList<Strip> rows = rowsOf(cells, measure, room);
        for (auto cell = shared.cbegin(); cell != shared.cend(); ++cell)
            repeatAbove(rows.first(), cell.value(), measure.edges[cell.key()], measure);
        if (hasMerged(table))
            openBelow(rows.last(), table, at, measure);
        rows.last().isKeptWithNext = at < last && (at == 0 || at == last - 1);
        if (table.groups.contains(at))
            rows.prepend(groupOf(table.groups.value(at), measure, fonts));
        for (Strip& strip : rows)
            strip.table = number;
        flow.strips += rows;
    }
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
        addLines(flow, table.caption, {font, flow.sheet.textWidth, paper::LinePitch, 0, Qt::AlignHCenter, {}}, true);
    }
    const TableMeasure measured = measure(table, fonts, flow.sheet.textWidth);
    const Strip head = headOf(table, measured, fonts, flow.sheet.textHeight);
    flow.tableHeads += head;
    flow.strips += head;
    addRows(flow, table, measured, fonts);
    if (!table.note.isEmpty()) {
        flow.strips.last().isKeptWithNext = true;
        const QFont small = fonts.font(FontRole::Body, paper::SmallSize);
        addLines(flow, table.note, {small, flow.sheet.textWidth, measured.pitch() * 1.2, 0, Qt::AlignLeft, {}}, false);
    }
    Strip space;
    space.height = paper::LinePitch / 2;
    space.isSpace = true;
    flow.strips += space;
}

} // namespace ledger
