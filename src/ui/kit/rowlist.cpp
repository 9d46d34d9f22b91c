// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rowlist.h"

#include "ui/kit/role.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace ledger {

QTreeWidget* makeRowList(const RowListWords& words, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(QString::fromLatin1(words.object));
    list->setAccessibleName(words.accessible);
    setRole(list, "rows");
    list->setHeaderLabels(words.heads);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->header()->setStretchLastSection(true);
    return list;
}

} // namespace ledger
