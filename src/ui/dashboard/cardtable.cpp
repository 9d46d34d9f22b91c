// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardtable.h"

#include "core/chinesenumber.h"
#include "core/numbertext.h"
#include "ui/dashboard/cardtext.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace ledger {

namespace {

/// Where a line of the table comes from: a row, and of a plan the mark in it.
struct Line {
    int row = 0;
    int mark = -1; ///< −1: all marks stand beside each other
};

bool isPlan(const CardData& card)
{
    return card.series.isEmpty()
        && std::any_of(card.rows.begin(), card.rows.end(), [](const CardRow& row) { return !row.marks.isEmpty(); });
}

QList<Line> linesOf(const CardData& card)
{
    QList<Line> lines;
    for (int row = 0; row < static_cast<int>(card.rows.size()); ++row) {
        const int marks = static_cast<int>(card.rows[row].marks.size());
        if (!isPlan(card) || marks == 0)
            lines.append({row, -1});
        for (int mark = 0; isPlan(card) && mark < marks; ++mark)
            lines.append({row, mark});
    }
    return lines;
}

QString numberText(const CardData& card, const Mark& mark)
{
    if (!mark.value)
        return QStringLiteral("—");
    return card.isRate || mark.isRate ? styledPercent(*mark.value) : styledPlain(*mark.value);
}

QStringList headOf(const CardData& card)
{
    if (isPlan(card))
        return {cardText(QT_TRANSLATE_NOOP("Dashboard", "措施")), cardText(QT_TRANSLATE_NOOP("Dashboard", "指标")),
                cardText(QT_TRANSLATE_NOOP("Dashboard", "数值")), cardText(QT_TRANSLATE_NOOP("Dashboard", "单位"))};
    QStringList head{cardText(QT_TRANSLATE_NOOP("Dashboard", "名称"))};
    for (const CardSeries& series : card.series) {
        const QString name = series.name.isEmpty() ? cardText(QT_TRANSLATE_NOOP("Dashboard", "数值")) : series.name;
        const QString unit = card.unit.trimmed();
        head << (unit.isEmpty() ? name : cardText(QT_TRANSLATE_NOOP("Dashboard", "%1（%2）")).arg(name, unit));
    }
    if (card.series.size() != 1)
        head << (card.series.isEmpty() ? cardText(QT_TRANSLATE_NOOP("Dashboard", "期限")) : card.note);
    return head;
}

QStringList cellsOf(const CardData& card, const Line& line)
{
    const CardRow& row = card.rows[line.row];
    if (isPlan(card)) {
        if (line.mark < 0)
            return {row.name, {}, {}, {}};
        const Mark& mark = row.marks[line.mark];
        return {row.name, mark.name, numberText(card, mark), unitText(mark.unit)};
    }
    QStringList cells{row.spoken()};
    for (qsizetype at = 0; at < card.series.size(); ++at)
        cells << (row.marks.isEmpty() ? QString() : numberText(card, row.marks.value(at)));
    if (card.series.size() != 1)
        cells << row.end;
    return cells;
}

} // namespace

QList<QStringList> tableOf(const CardData& card)
{
    QList<QStringList> table{headOf(card)};
    for (const Line& line : linesOf(card))
        table.append(cellsOf(card, line));
    return table;
}

QString tableText(const CardData& card)
{
    QStringList lines;
    for (const QStringList& cells : tableOf(card))
        lines << cells.join(u'\t');
    return lines.join(u'\n');
}

void fillTable(QTableWidget& table, const CardData& card)
{
    const QList<QStringList> lines = tableOf(card);
    const QStringList& head = lines.constFirst();
    table.setColumnCount(static_cast<int>(head.size()));
    table.setRowCount(static_cast<int>(lines.size()) - 1);
    table.setHorizontalHeaderLabels(head);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            auto* item = new QTableWidgetItem(lines[row + 1].value(column));
            const bool isNumber = column > 0 && !(isPlan(card) && column != 2);
            item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            table.setItem(row, column, item);
        }
    }
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

DashboardLink linkOfCell(const CardData& card, int row, int column)
{
    const QList<Line> lines = linesOf(card);
    if (row < 0 || row >= lines.size())
        return {};
    const CardRow& shown = card.rows[lines[row].row];
    const int mark = isPlan(card) ? lines[row].mark : column - 1;
    if (mark >= 0 && mark < shown.marks.size() && !shown.marks[mark].link.isEmpty())
        return shown.marks[mark].link;
    return shown.link;
}

} // namespace ledger
