// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rowlist.h"

#include "ui/kit/role.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace ledger {

namespace {

/// The chosen row shows where the keyboard is; the frame of the style around one cell would say it twice.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
    }
};

} // namespace

QTreeWidget* makeRowList(const RowListWords& words, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(QString::fromLatin1(words.object));
    list->setAccessibleName(words.accessible);
    setRole(list, "rows");
    list->setHeaderLabels(words.heads);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setItemDelegate(new RowDelegate(list));
    list->header()->setStretchLastSection(true);
    return list;
}

} // namespace ledger
