// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"
#include "ui/kit/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace ledger {

class DetailPanel;
class DocumentActions;
class EmptyState;
class GridActions;
class RecordView;
class RecordTableModel;

/// The list page of a kind: filters, table, foot, detail panel, and what one can do with a record.
class RecordPage : public Page
{
    Q_OBJECT
public:
    RecordPage(const KindTraits& traits, Session& session, QWidget* parent);

    void setScope(const Scope& scope) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> headerActions() const override;
    bool showRecord(qint64 id) override;
    qint64 recordAfter(qint64 id) const override;

    RecordView& table() const { return *m_table; }
    RecordTableModel& model() const { return *m_model; }
    const KindTraits& traits() const { return m_traits; }

protected:
    /// Shows something else in the place of list and details; nullptr brings them back.
    void showInstead(QWidget* other);
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// Filters of the page itself, beside those of the period and of the filter row.
    virtual QList<ListFilter> ownFilters() const { return {}; }
    /// Asks the list anew.
    void ask();
    /// Stands over the list.
    void setListHead(QWidget* head);
    /// Stands on the left of the list.
    void setListSide(QWidget* side);

private:
    void createActions();
    void addKindActions();
    void createLayout();
    void connectSignals();
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& shortcut);
    ListQuery query() const;
    bool isMixed(const Field& field) const;
    void showFoot(const ListSums& sums);
    void showContent();
    void showDetail(qint64 id);
    void setDetailOpen(bool isOpen);
    void fitKeys();
    void showMenu(const QPoint& place);
    qint64 neighbourOf(const QList<qint64>& ids) const;
    QString titlesOf(const QList<qint64>& ids) const;
    void removeSelected();
    void restore(const QList<qint64>& ids);
    void updateSelectionActions();
    void mergeSelected();
    void addEmptyActions();

    KindTraits m_traits;
    Session& m_session;
    const KindInfo& m_info;
    RecordTableModel* m_model;
    RecordView* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QVBoxLayout* m_column = nullptr; ///< of the list
    QLabel* m_foot;
    QLabel* m_keys; ///< what the keys do among cells
    QSplitter* m_splitter;
    QWidget* m_other = nullptr; ///< what is shown in its place
    DetailPanel* m_detail;
    GridActions* m_grid = nullptr;
    DocumentActions* m_documents = nullptr;
    QAction* m_new;
    QAction* m_open;
    QAction* m_duplicate;
    QAction* m_remove;
    QAction* m_merge;
    QList<QAction*> m_ofKind; ///< what can be done to this kind only
    QAction* m_history;
    QAction* m_copy;
    QAction* m_clearFilters;
    QAction* m_toggleDetail;
    Scope m_scope;
    bool m_hasOwnSizes = false; ///< somebody has moved the splitter
    qint64 m_wanted = 0; ///< to be selected as soon as the list holds it
};

} // namespace ledger
