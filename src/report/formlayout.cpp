// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cellsetting.h"

#include <numeric>

namespace ledger {

namespace {

/// A cell with its lines set and its place in the row.
struct SetCell {
    QList<Strip> lines;
    QList<Strip> foot;
    double left = 0;
    double width = 0;
};

/// Sets the rows of one form.
class FormSetter
{
public:
    FormSetter(const ReportForm& form, const FontSet& fonts);

    /// The row as one strip; as several where it is taller than `room`.
    QList<Strip> rowsOf(const QList<ReportCell>& row, double room) const;
    double pitch() const { return cell::pitchOf(m_form.textSize); }

private:
    SetCell set(const ReportCell& cell, qsizetype column) const;
    Strip stripOf(const QList<SetCell>& cells, qsizetype first, qsizetype lines) const;

    const ReportForm& m_form;
    QFont m_labelFont;
    QFont m_font;
    QList<double> m_edges; ///< of the columns, and the right edge of the last
};

FormSetter::FormSetter(const ReportForm& form, const FontSet& fonts)
    : m_form(form)
    , m_labelFont(fonts.font(FontRole::Heading1, form.textSize))
    , m_font(fonts.font(FontRole::Body, form.textSize))
{
    const double shares = std::accumulate(form.columns.begin(), form.columns.end(), 0.0);
    double edge = 0;
    m_edges += edge;
    for (const double share : form.columns) {
        edge += paper::TextWidth * share / shares;
        m_edges += edge;
    }
}

SetCell FormSetter::set(const ReportCell& reportCell, qsizetype column) const
{
    const qsizetype end = std::min(column + reportCell.span, m_edges.size() - 1);
    SetCell cell;
    cell.left = m_edges[column];
    cell.width = m_edges[end] - cell.left;
    TextSetting setting;
    setting.font = reportCell.isLabel ? m_labelFont : m_font;
    setting.width = cell.width - 2 * cell::SidePadding;
    setting.pitch = pitch();
    setting.align = cell::alignmentOf(reportCell.align);
    cell.lines = setText(reportCell.runs, setting);
    if (!reportCell.foot.isEmpty()) {
        setting.align = Qt::AlignRight;
        cell.foot = setText({{reportCell.foot}}, setting);
    }
    return cell;
}

/// Words stand in the middle of their cell; above a foot they stand at the top.
Strip FormSetter::stripOf(const QList<SetCell>& cells, qsizetype first, qsizetype lines) const
{
    Strip row;
    row.height = static_cast<double>(lines) * pitch() + 2 * cell::RowPadding;
    for (const SetCell& cell : cells) {
        const QList<Strip> shown = cell.lines.mid(first, lines);
        const double text = static_cast<double>(shown.size()) * pitch();
        const double above = cell.foot.isEmpty() ? (row.height - text) / 2 : cell::RowPadding;
        cell::place(row, shown, {cell.left + cell::SidePadding, above});
        row.rules += QLineF(cell.left, 0, cell.left, row.height);
        const bool isLast = first + lines >= cell.lines.size() + cell.foot.size();
        const double foot = static_cast<double>(cell.foot.size()) * pitch();
        if (isLast && !cell.foot.isEmpty())
            cell::place(row, cell.foot, {cell.left + cell::SidePadding, row.height - cell::RowPadding - foot});
    }
    row.rules += QLineF(m_edges.last(), 0, m_edges.last(), row.height);
    row.rules += QLineF(0, row.height, m_edges.last(), row.height);
    return row;
}

QList<Strip> FormSetter::rowsOf(const QList<ReportCell>& row, double room) const
{
    QList<SetCell> cells;
    qsizetype column = 0;
    qsizetype deepest = 1;
    for (const ReportCell& reportCell : row) {
        if (column >= m_edges.size() - 1)
            break;
        const SetCell cell = set(reportCell, column);
        deepest =
            std::max({deepest, static_cast<qsizetype>(reportCell.leastLines), cell.lines.size() + cell.foot.size()});
        column += reportCell.span;
        cells += cell;
    }
    const auto most = static_cast<qsizetype>((room - 2 * cell::RowPadding) / pitch());
    QList<Strip> strips;
    for (qsizetype first = 0; first < deepest; first += most)
        strips += stripOf(cells, first, std::min(most, deepest - first));
    return strips;
}

} // namespace

void addForm(StripFlow& flow, const ReportForm& form, const FontSet& fonts)
{
    const FormSetter setter(form, fonts);
    Strip head = setter.rowsOf(form.rows.value(0), paper::TextHeight).first();
    const double width = head.rules.last().x2();
    head.rules += QLineF(0, 0, width, 0);
    head.isKeptWithNext = true;
    flow.tableHeads += head;
    flow.strips += head;
    const int number = static_cast<int>(flow.tableHeads.size()) - 1;
    for (const QList<ReportCell>& row : form.rows.mid(1)) {
        QList<Strip> strips = setter.rowsOf(row, paper::TextHeight - head.height);
        for (Strip& strip : strips)
            strip.table = number;
        flow.strips += strips;
    }
    if (!form.note.isEmpty()) {
        flow.strips.last().isKeptWithNext = true;
        Strip gap;
        gap.height = cell::RowPadding;
        gap.isKeptWithNext = true;
        flow.strips += gap;
        const QFont small = fonts.font(FontRole::Body, paper::NoteSize);
        const double pitch = cell::pitchOf(paper::NoteSize);
        QList<Strip> lines = setText({{form.note}}, {small, paper::TextWidth, pitch, 0, Qt::AlignLeft, {}});
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            lines[i].isKeptWithNext = true;
        flow.strips += lines;
    }
    Strip space;
    space.height = paper::LinePitch / 2;
    space.isSpace = true;
    flow.strips += space;
}

} // namespace ledger
