// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordview.h"

#include "ui/kit/columnwidths.h"
#include "ui/kit/fielddelegate.h"
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

namespace ledger {

RecordView::RecordView(RecordTableModel& model, Session& session, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_session(session)
    , m_header(new FilterHeader(model, session, this))
{
    setObjectName(QStringLiteral("records"));
    setAccessibleName(tr("记录列表"));
    setModel(&model);
    setHorizontalHeader(m_header);
    setItemDelegate(new FieldDelegate(this));
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
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT recordActivated(currentId()); });
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
    return columnWidths().widthOf(m_model.fieldOf(column), m_model.headerData(column, Qt::Horizontal).toString());
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

qint64 RecordView::currentId() const
{
    return m_model.idAt(currentIndex().row());
}

QList<qint64> RecordView::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        ids.append(m_model.idAt(index.row()));
    return ids;
}

bool RecordView::select(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    selectOnly(row);
    scrollTo(m_model.index(row, shownColumns().value(0)));
    return true;
}

void RecordView::selectOnly(int row)
{
    selectionModel()->setCurrentIndex(m_model.index(row, shownColumns().value(0)),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString RecordView::selectedText() const
{
    const QList<int> columns = shownColumns();
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(m_model.headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(m_model.index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void RecordView::copySelected() const
{
    if (selectionModel()->hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void RecordView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentId() != 0)
            Q_EMIT recordActivated(currentId());
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
