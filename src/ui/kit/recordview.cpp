// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordview.h"

#include "core/cellblock.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/columnwidths.h"
#include "ui/kit/filterheader.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace ledger {

static constexpr int WordsWidth = 170; ///< of a computed column of words

RecordView::RecordView(RecordTableModel& model, Session& session, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_session(session)
    , m_header(new FilterHeader(model, session, this))
    , m_delegate(new CellDelegate(model, session, this))
{
    setObjectName(QStringLiteral("records"));
    setAccessibleName(tr("记录列表"));
    setModel(&model);
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(FieldDelegate::rowHeight());
    restoreColumns();
    connect(this, &QTableView::doubleClicked, this, [this] {
        if (m_mode == Mode::Rows)
            Q_EMIT recordActivated(currentId());
    });
    followReset();
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &RecordView::orderBy);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &RecordView::showColumnMenu);
    connect(m_header, &QHeaderView::sectionResized, this, &RecordView::noteResize);
    connect(m_header, &QHeaderView::sectionMoved, this, &RecordView::saveColumns);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalScrollBar(), &QAbstractSlider::valueChanged, m_header, [this] { m_header->update(); });
}

ColumnWidths RecordView::columnWidths() const
{
    return {m_model.info(), m_session.vocabulary(), QFontMetrics(QApplication::font())};
}

int RecordView::defaultWidth(int column) const
{
    const int width =
        columnWidths().widthOf(m_model.fieldOf(column), m_model.headerData(column, Qt::Horizontal).toString());
    const Qt::Alignment alignment(m_model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool isWords = !m_model.fieldOf(column) && alignment.testFlag(Qt::AlignLeft);
    return isWords ? qMax(width, scaled(WordsWidth)) : width;
}

void RecordView::showDefaultColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, !m_model.isShownByDefault(column));
        setColumnWidth(column, defaultWidth(column));
    }
}

void RecordView::restoreColumns()
{
    const QSignalBlocker blocker(m_header);
    showDefaultColumns();
    const QString stored = m_session.settings().columns(m_model.info().key);
    const QJsonArray columns = QJsonDocument::fromJson(stored.toUtf8()).array();
    m_hasOwnColumns = !columns.isEmpty();
    int visual = 0;
    for (const QJsonValue& value : columns) {
        const QJsonObject state = value.toObject();
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (m_model.keyOf(column) != state.value(QLatin1StringView("key")).toString())
                continue;
            setColumnHidden(column, state.value(QLatin1StringView("hidden")).toBool());
            setColumnWidth(column, qBound(scaled(40), state.value(QLatin1StringView("width")).toInt(), scaled(1200)));
            m_header->moveSection(m_header->visualIndex(column), visual++);
            break;
        }
    }
}

void RecordView::orderBy(int column, Qt::SortOrder order)
{
    if (m_model.fieldOf(column))
        m_model.sort(column, order);
    // Computed columns have no order; the arrow stays where the order is.
    showOrder();
}

void RecordView::showOrder()
{
    const ListQuery& query = m_model.query();
    const QString key = query.sortField.isEmpty() ? m_model.info().dateField : query.sortField;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.keyOf(column) != key)
            continue;
        const QSignalBlocker blocker(m_header);
        m_header->setSortIndicator(column, query.order);
        m_header->viewport()->update();
    }
}

void RecordView::noteResize()
{
    // Only a hand on the header makes sizes of one's own; the window's size makes the others.
    if (isVisible() && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        saveColumns();
}

void RecordView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (!m_hasOwnColumns)
        fitTitle();
}

void RecordView::fitTitle()
{
    int others = 0;
    int title = -1;
    for (const int column : shownColumns()) {
        const Field* field = m_model.fieldOf(column);
        if (field != nullptr && field->key == m_model.info().titleField)
            title = column;
        else
            others += defaultWidth(column);
    }
    const ColumnWidths widths = columnWidths();
    if (title >= 0)
        setColumnWidth(title, qBound(widths.narrowestTitle(), viewport()->width() - others, widths.widestTitle()));
}

void RecordView::saveColumns()
{
    m_hasOwnColumns = true;
    QJsonArray columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        columns.append(QJsonObject{{QStringLiteral("key"), m_model.keyOf(column)},
                                   {QStringLiteral("hidden"), isColumnHidden(column)},
                                   {QStringLiteral("width"), columnWidth(column)}});
    }
    m_session.settings().setColumns(m_model.info().key,
                                    QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact)));
}

void RecordView::showColumnMenu(const QPoint& place)
{
    QMenu menu(this);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction* action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            if (isShown && columnWidth(column) < scaled(40))
                setColumnWidth(column, defaultWidth(column));
            saveColumns();
        });
    }
    menu.addSeparator();
    Q_EMIT columnMenuShown(menu);
    connect(menu.addAction(tr("恢复默认列")), &QAction::triggered, this, [this] {
        m_session.settings().setColumns(m_model.info().key, {});
        showDefaultColumns();
    });
    menu.exec(m_header->mapToGlobal(place));
}

QList<int> RecordView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

CellSaver& RecordView::saver() const
{
    return m_delegate->saver();
}

void RecordView::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    const bool isCells = mode == Mode::Cells;
    const QModelIndex current = currentIndex();
    setSelectionBehavior(isCells ? SelectItems : SelectRows);
    setEditTriggers(isCells ? EditKeyPressed | AnyKeyPressed | DoubleClicked : EditKeyPressed | AnyKeyPressed);
    // Tab goes from cell to cell; among rows it leaves the table.
    setTabKeyNavigation(isCells);
    m_delegate->showCell(isCells);
    selectOnly(qMax(0, current.row()));
    viewport()->update();
    Q_EMIT modeChanged(mode);
}

qint64 RecordView::currentId() const
{
    return m_model.idAt(currentIndex().row());
}

QList<int> RecordView::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<int> RecordView::selectedColumns() const
{
    const QList<int> shown = shownColumns();
    if (m_mode == Mode::Rows)
        return shown;
    QList<int> columns;
    const QItemSelection selection = selectionModel()->selection();
    for (const int column : shown) {
        const bool isTouched = std::any_of(selection.begin(), selection.end(), [column](const auto& range) {
            return range.left() <= column && column <= range.right();
        });
        if (isTouched)
            columns.append(column);
    }
    return columns;
}

QList<qint64> RecordView::selectedIds() const
{
    QList<qint64> ids;
    for (const int row : selectedRowNumbers())
        ids.append(m_model.idAt(row));
    return ids;
}

bool RecordView::select(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    // Where somebody moves among cells, their selection stays.
    if (m_mode == Mode::Cells && row == currentIndex().row())
        return true;
    selectOnly(row);
    scrollTo(currentIndex());
    return true;
}

void RecordView::selectOnly(int row)
{
    const bool isCells = m_mode == Mode::Cells;
    const QList<int> shown = shownColumns();
    const int column = isCells && shown.contains(currentIndex().column()) ? currentIndex().column() : shown.value(0);
    const auto rows = isCells ? QItemSelectionModel::NoUpdate : QItemSelectionModel::Rows;
    selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::ClearAndSelect | rows);
}

void RecordView::clearSelected()
{
    const QSignalBlocker blocker(this);
    selectionModel()->clear();
}

QString RecordView::selectedText() const
{
    const QList<int> columns = selectedColumns();
    QList<QStringList> block;
    QStringList cells;
    for (const int column : columns)
        cells.append(m_model.headerData(column, Qt::Horizontal).toString());
    block.append(cells);
    for (const int row : selectedRowNumbers()) {
        cells.clear();
        for (const int column : columns)
            cells.append(m_model.copyText(row, column));
        block.append(cells);
    }
    // A single cell is meant by itself.
    if (block.size() == 2 && columns.size() == 1)
        block.removeFirst();
    return writeCellBlock(block);
}

void RecordView::copySelected() const
{
    if (selectionModel()->hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

bool RecordView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool isAsked =
        trigger == EditKeyPressed || trigger == AnyKeyPressed || (trigger == DoubleClicked && m_mode == Mode::Cells);
    if (!isAsked || !index.isValid() || m_delegate->isEditing())
        return QTableView::edit(index, trigger, event);
    if (const QString reason = m_model.whyFixed(index.column()); !reason.isEmpty()) {
        Q_EMIT explained(reason);
        return false;
    }
    setMode(Mode::Cells);
    return QTableView::edit(index, trigger, event);
}

bool RecordView::editCell(qint64 id, const QString& key)
{
    const QModelIndex cell = m_model.index(m_model.rowOf(id), m_model.columnOf(key));
    if (!cell.isValid() || isColumnHidden(cell.column()))
        return false;
    setMode(Mode::Cells);
    setFocus();
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    scrollTo(cell);
    return edit(cell, EditKeyPressed, nullptr);
}

void RecordView::keyboardSearch(const QString& search)
{
    // Typing edits; where a cell cannot be edited, edit() has said why. Qt would look through every row instead.
    Q_UNUSED(search)
}

void RecordView::followReset()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_delegate->suspend(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        const CellDelegate::Suspended open = m_delegate->takeSuspended();
        if (open.id == 0)
            return;
        // After the page has chosen a row of the new list.
        QMetaObject::invokeMethod(
            this,
            [this, open] {
                if (editCell(open.id, open.key))
                    m_delegate->retype(open.typed);
            },
            Qt::QueuedConnection);
    });
    connect(m_delegate, &CellDelegate::left, this, [this](CellDelegate::Step step) {
        const int rows = step == CellDelegate::Step::Down ? 1 : step == CellDelegate::Step::Up ? -1 : 0;
        const int columns = step == CellDelegate::Step::Right ? 1 : step == CellDelegate::Step::Left ? -1 : 0;
        stepFrom(currentIndex(), rows, columns);
    });
}

void RecordView::stepFrom(const QModelIndex& cell, int rows, int columns)
{
    const QList<int> shown = shownColumns();
    const qsizetype place = shown.indexOf(cell.column()) + columns;
    const int column = shown.value(qBound(qsizetype(0), place, shown.size() - 1));
    const int row = qBound(0, cell.row() + rows, m_model.rowCount() - 1);
    selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::ClearAndSelect);
}

bool RecordView::focusNextPrevChild(bool isNext)
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || !viewport()->isAncestorOf(focus))
        return QTableView::focusNextPrevChild(isNext);
    // An editor that goes away while it has the keyboard asks for the next place; Qt would step to the next cell.
    setFocus();
    return true;
}

void RecordView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_mode == Mode::Cells) {
        stepFrom(currentIndex(), event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
        return;
    }
    if (isEnter) {
        if (currentId() != 0)
            Q_EMIT recordActivated(currentId());
        return;
    }
    if (event->key() == Qt::Key_Escape && m_mode == Mode::Cells) {
        setMode(Mode::Rows);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT currentRecordChanged(m_model.idAt(current.row()));
}

} // namespace ledger
