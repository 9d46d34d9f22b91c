// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ledger {

class ColumnWidths;
class FilterHeader;
class RecordTableModel;
class Session;

/// The table of a record list: header with filters, remembered columns, copying with headers.
class RecordView final : public QTableView
{
    Q_OBJECT
public:
    RecordView(RecordTableModel& model, Session& session, QWidget* parent);

    FilterHeader& filters() const { return *m_header; }
    qint64 currentId() const;
    QList<qint64> selectedIds() const;
    /// Selects the record and brings it into view; false when the list does not hold it.
    bool select(qint64 id);
    /// Selects this row and no other, whatever keys are held: Ctrl still is after Ctrl+Enter in a form.
    void selectOnly(int row);
    /// Selected rows (all shown columns) with the header words, tab separated.
    QString selectedText() const;
    void copySelected() const;
    /// The arrow of the header stands where the list's order is.
    void showOrder();

Q_SIGNALS:
    void currentRecordChanged(qint64 id);
    void recordActivated(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
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
    QList<int> shownColumns() const;

    RecordTableModel& m_model;
    Session& m_session;
    FilterHeader* m_header;
    bool m_hasOwnColumns = false; ///< someone has set widths or columns by hand
};

} // namespace ledger
