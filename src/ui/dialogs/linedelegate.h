// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ledger {

/// Rows of a list with a title, a grey note below and a chip at the right; with a box to tick where the model gives a check state.
/// The title is the display role.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        NoteRole = Qt::UserRole + 100,
        NoteToneRole, ///< a Tone: its colour
        NoteLinesRole, ///< how many lines the note may take; 1 unless said
        ChipRole,
        ChipToneRole, ///< a Tone
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace ledger
