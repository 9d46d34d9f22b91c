// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"
#include "ui/kit/pasteplan.h"
#include "ui/kit/recordview.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;

namespace ledger {

struct CellEdit;
struct EditsOutcome;

/// What one can do to the cells of a list as in a spreadsheet: edit in place, paste a block, fill down, change one field
/// of many rows, empty cells; and how names are ordered. Each is one action of the undo menu.
class GridActions : public QObject
{
    Q_OBJECT
public:
    GridActions(const KindTraits& traits, Session& session, RecordTableModel& model, RecordView& view, QWidget* page);

    QAction* mode() const { return m_mode; }
    /// For the menu of the row: mode, paste, fill down, change of one field, empty.
    QList<QAction*> forCells() const { return {m_mode, m_paste, m_fillDown, m_changeField, m_clear}; }
    QAction* strokeOrder() const { return m_strokeOrder; }
    NameOrder nameOrder() const;
    /// The order was chosen on another page perhaps.
    void readNameOrder();

public Q_SLOTS:
    void paste();
    void fillDown();
    void changeField();
    void clearCells();

Q_SIGNALS:
    void nameOrderChanged();

private:
    QAction* addAction(const char* name, const QString& text, const QKeySequence& shortcut, void (GridActions::*run)());
    void createActions();
    void connectSignals();
    void explain(const QString& reason);
    void explainRefusal(const QString& reason, qint64 id, const QString& key);
    void explainTwins(const CellEdit& edit, const Record& record, const QList<Twin>& twins);
    void askAboutTwins(const CellEdit& edit, const Record& record, const QList<Twin>& twins);

    PasteColumn pasteColumn(int column) const;
    /// The columns that the words of a first line name, and the words that name none; nothing where it is no head.
    struct Head {
        QList<int> columns;
        QStringList unknown;
    };
    Head readHead(const QStringList& words) const;
    bool pasteOne(const QString& text);
    std::optional<PasteRequest> requestForOne(const QString& text);
    std::optional<PasteRequest> requestForBlock(QList<QStringList> block);
    void offer(const PasteRequest& request);
    void showPlan(const Result<PastePlan>& plan);

    bool isFree(const QList<int>& columns);
    QList<int> selectedIn(int row, const QList<int>& columns) const;
    Record recordOf(int row) const;
    void write(const RecordEdits& action);
    void report(const RecordEdits& action, const EditsOutcome& outcome);

    KindTraits m_traits;
    Session& m_session;
    RecordTableModel& m_model;
    RecordView& m_view;
    QWidget* m_page;
    QAction* m_mode = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_fillDown = nullptr;
    QAction* m_changeField = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_strokeOrder = nullptr;
};

} // namespace ledger
