// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fielddelegate.h"
#include "ui/kit/fieldeditor.h"

#include <QPersistentModelIndex>
#include <QPointer>

#include <utility>

namespace ledger {

class CellDrafts;
class CellSaver;
class RecordTableModel;
class Session;

/// Lets cells of a record list be edited by the editors of the form, and frames the cell that takes the keys.
class CellDelegate final : public FieldDelegate
{
    Q_OBJECT
public:
    /// Where the cell cursor goes after a cell is left.
    enum class Step { Stay, Down, Up, Right, Left };

    CellDelegate(RecordTableModel& model, Session& session, QObject* parent);

    CellSaver& saver() const { return *m_saver; }
    /// Whether one cell, not a row, takes the keys.
    void showCell(bool isShown) { m_showsCell = isShown; }
    bool isEditing() const { return m_editor && !m_isDone; }
    /// The list is about to be made anew and takes the editor along; takeSuspended() tells what stood in it.
    void suspend();
    struct Suspended {
        qint64 id = 0;
        QString key;
        QString typed;
    };
    Suspended takeSuspended() { return std::exchange(m_suspended, {}); }
    /// Puts a text into the open editor as if somebody had typed it.
    void retype(const QString& text);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    void left(ledger::CellDelegate::Step step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool filterKey(const QKeyEvent& key);
    void noteComposing(const QInputMethodEvent& event);
    void leave(Step step);
    void giveUp();

    RecordTableModel& m_model;
    Session& m_session;
    CellSaver* m_saver;
    CellDrafts* m_drafts;
    bool m_showsCell = false;
    // Qt makes editors in const functions.
    mutable QPointer<FieldEditor> m_editor;
    mutable QPersistentModelIndex m_cell;
    mutable qint64 m_revision = 0; ///< of the record as it was shown when the editor was opened
    mutable QString m_before; ///< the value of the ledger then, as stored
    mutable QString m_openedText; ///< what the editor showed when it was opened, and the value it made of that
    mutable QString m_openedValue;
    mutable bool m_isFilled = false;
    mutable bool m_hasKeys = false; ///< something was typed, apart from what an input method is composing
    mutable bool m_isDone = false; ///< was handed on or given up: leaving it a second time means nothing
    Suspended m_suspended;
};

} // namespace ledger
