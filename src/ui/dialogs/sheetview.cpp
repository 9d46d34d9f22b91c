// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sheetview.h"

#include "ui/dialogs/sheetmodel.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ledger {

namespace {

using Mark = SheetModel::Mark;
using Part = SheetModel::Part;

constexpr int SampledRows = 60;
/// Beyond these the view would spend its time on merged cells that nobody looks at.
constexpr int MostSpans = 2000;

int cellPadding()
{
    return scaled(8);
}

QColor groundOf(Mark mark, Part part)
{
    if (mark == Mark::Error)
        return theme().badSoft;
    if (mark == Mark::Warning)
        return theme().warningSoft;
    return part == Part::Head ? theme().neutralSoft : theme().surface;
}

QColor inkOf(Mark mark, Part part)
{
    if (mark == Mark::Error)
        return theme().bad;
    if (mark == Mark::Warning)
        return theme().warning;
    return part == Part::Above ? theme().muted : theme().text;
}

class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto mark = static_cast<Mark>(index.data(SheetModel::MarkRole).toInt());
        const auto part = static_cast<Part>(index.data(SheetModel::PartRole).toInt());
        painter->save();
        painter->fillRect(option.rect, groundOf(mark, part));
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(mark == Mark::Warning ? theme().warning : theme().accent, scaled(2)));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const QRect room = option.rect.adjusted(cellPadding(), 0, -cellPadding(), 0);
        painter->setFont(part == Part::Head ? fontOf(14, QFont::DemiBold) : option.font);
        painter->setPen(inkOf(mark, part));
        const QString text = index.data().toString().simplified();
        painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        painter->restore();
    }
};

/// Row numbers, with a cross where a row is refused and an exclamation mark where it is only worth a look.
class RowHeader : public QHeaderView
{
public:
    RowHeader(const SheetModel& model, QWidget* parent)
        : QHeaderView(Qt::Vertical, parent)
        , m_model(model)
    {
        setSectionsClickable(false);
        setSectionResizeMode(Fixed);
        setDefaultSectionSize(scaled(32));
    }

    QSize sizeHint() const override
    {
        const int rows = m_model.rowCount();
        const int last = rows > 0 ? m_model.sheetRow(rows - 1) + 1 : 1;
        return {fontMetrics().horizontalAdvance(QStringLiteral("✕  %1").arg(last)) + 2 * cellPadding(), 0};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const int sheetRow = m_model.sheetRow(section);
        const Mark mark = m_model.markOfRow(sheetRow);
        painter->save();
        painter->fillRect(rect, theme().sunken);
        painter->setPen(theme().line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->setFont(fontOf(13));
        painter->setPen(mark == Mark::None ? theme().muted : inkOf(mark, Part::Body));
        const QRect room = rect.adjusted(cellPadding(), 0, -cellPadding(), 0);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, QString::number(sheetRow + 1));
        if (mark != Mark::None)
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                              mark == Mark::Error ? QStringLiteral("✕") : QStringLiteral("!"));
        painter->restore();
    }

private:
    const SheetModel& m_model;
};

} // namespace

SheetView::SheetView(SheetModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("sheet"));
    setAccessibleName(tr("工作表预览"));
    setRole(this, "boxed");
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setVerticalHeader(new RowHeader(model, this));
    verticalHeader()->show();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(scaled(32));
    setCornerButtonEnabled(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
}

void SheetView::arrange()
{
    clearSpans();
    sizeColumns();
    if (m_model.filter() == SheetModel::Filter::AllRows)
        spanMerged();
    scrollToTop();
}

void SheetView::sizeColumns()
{
    const QFontMetrics metrics(fontOf(14));
    const QFontMetrics head = horizontalHeader()->fontMetrics();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = head.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString().section(u'\n', 1));
        for (int row = 0; row < qMin(SampledRows, m_model.rowCount()); ++row) {
            const QModelIndex index = m_model.index(row, column);
            if (index.data(SheetModel::PartRole).toInt() != static_cast<int>(Part::Above))
                width = qMax(width, metrics.horizontalAdvance(index.data().toString().left(40)));
        }
        setColumnWidth(column, qBound(scaled(56), width + 3 * cellPadding(), scaled(260)));
    }
}

void SheetView::spanMerged()
{
    const QList<MergedRange>& merges = m_model.content().sheet.merges;
    for (const MergedRange& range : merges.mid(0, MostSpans)) {
        const int rows = qMin(range.rowCount, m_model.rowCount() - range.row);
        const int columns = qMin(range.columnCount, m_model.columnCount() - range.column);
        if (rows > 0 && columns > 0 && (rows > 1 || columns > 1))
            setSpan(range.row, range.column, rows, columns);
    }
}

bool SheetView::showCell(int sheetRow, int column)
{
    const QModelIndex index = m_model.indexOf(sheetRow, column);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
    return true;
}

} // namespace ledger
