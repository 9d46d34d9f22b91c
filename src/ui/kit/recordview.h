// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace ledger {

class CellDelegate;
class CellSaver;
class ColumnWidths;
class FilterHeader;
class RecordTableModel;
class Session;

/// The table of a record list: header with filters, remembered columns, copying with headers. Keys go to rows (Enter opens
/// the form) or, as in a spreadsheet, to cells; typing into a cell or F2 begins to edit it and leads from rows to cells.
class RecordView final : public QTableView
{
    Q_OBJECT
public:
    enum class Mode { Rows, Cells };

    RecordView(RecordTableModel& model, Session& session, QWidget* parent);

    FilterHeader& filters() const { return *m_header; }
    CellSaver& saver() const;
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    qint64 currentId() const;
    /// Rows and columns that the selection touches, as they stand on the screen; whole rows touch every shown column.
    QList<int> selectedRowNumbers() const;
    QList<int> selectedColumns() const;
    QList<int> shownColumns() const;
    /// Begins to edit a cell of the list; false when the list does not hold it.
    bool editCell(qint64 id, const QString& key);
    QList<qint64> selectedIds() const;
    /// Selects the record and brings it into view; false when the list does not hold it.
    bool select(qint64 id);
    /// Selects this row and no other, whatever keys are held: Ctrl still is after Ctrl+Enter in a form.
    void selectOnly(int row);
    /// The selected block with the header words, as spreadsheets take it.
    /// No row is selected and none has the keyboard's mark.
    void clearSelected();
    QString selectedText() const;
    void copySelected() const;
    /// The arrow of the header stands where the list's order is.
    void showOrder();

Q_SIGNALS:
    void currentRecordChanged(qint64 id);
    void recordActivated(qint64 id);
    void modeChanged(ledger::RecordView::Mode mode);
    /// Somebody typed into a cell that is not to be typed into.
    void explained(const QString& reason);
    /// The menu of the header is about to open; its owner may add to it.
    void columnMenuShown(QMenu& menu);

public Q_SLOTS:
    void keyboardSearch(const QString& search) override;

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void restoreColumns();
    void showDefaultColumns();
    ColumnWidths columnWidths() const;
    int defaultWidth(int column) const;
    void saveColumns();
    void orderBy(int column, Qt::SortOrder order);
    void noteResize();
    void fitTitle();
    void showColumnMenu(const QPoint& place);
    void followReset();
    void stepFrom(const QModelIndex& cell, int rows, int columns);

    RecordTableModel& m_model;
    Session& m_session;
    FilterHeader* m_header;
    CellDelegate* m_delegate;
    Mode m_mode = Mode::Rows;
    bool m_hasOwnColumns = false; ///< someone has set widths or columns by hand
};

} // namespace ledger
