// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/searchresult.h"

#include <QMetaType>
#include <QStyledItemDelegate>

Q_DECLARE_METATYPE(ledger::SearchHit)

namespace ledger {

/// What a row of a list of results is; Qt::DisplayRole is its words.
enum class SearchRow { Heading, Hit, Command, Saved };

/// Where a row's parts lie.
enum SearchRole {
    SearchRowRole = Qt::UserRole, ///< int of SearchRow
    HitRole, ///< SearchHit
    NoteRole, ///< grey words at the right end, never cut
    QueryRole, ///< of a saved search
};

/// A hit with its words marked, branch and date at the right end, and below it where else it was found.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Even: every hit has room for two lines, so that a long list need not be read to be laid out.
    enum class Height { Fitting, Even };

    explicit HitDelegate(QObject* parent, Height height = Height::Fitting)
        : QStyledItemDelegate(parent)
        , m_height(height)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintHit(QPainter& painter, QRect room, const QStyleOptionViewItem& option, const SearchHit& hit);

    Height m_height;
};

} // namespace ledger
