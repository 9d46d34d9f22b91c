// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/documentactions.h"
#include "ui/kit/filterheader.h"
#include "ui/kit/gridactions.h"
#include "ui/kit/icons.h"
#include "ui/kit/recordpage.h"
#include "ui/kit/recordview.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QMenu>

namespace ledger {

QAction* RecordPage::addAction(const QString& name, const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    QWidget::addAction(action);
    return action;
}

void RecordPage::createActions()
{
    m_new = addAction(QStringLiteral("new"), tr("新建"), QKeySequence::New);
    m_new->setIcon(lineIcon(QStringLiteral("plus"), theme().onAccent));
    m_new->setDisabled(m_session.ledger().isReadOnly());
    m_open = addAction(QStringLiteral("open"), tr("打开修改"), {});
    m_duplicate = addAction(QStringLiteral("duplicate"), tr("照抄新建"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_duplicate->setDisabled(m_session.ledger().isReadOnly());
    m_remove = addAction(QStringLiteral("remove"), tr("删除"), QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_remove->setDisabled(m_session.ledger().isReadOnly());
    m_table->addAction(m_remove);
    m_merge = addAction(QStringLiteral("merge"), tr("合并…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_history = addAction(QStringLiteral("history"), tr("修改历史…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    m_copy = addAction(QStringLiteral("copy"), tr("复制（带表头）"), {});
    m_clearFilters =
        addAction(QStringLiteral("clearFilters"), tr("清除筛选"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_toggleDetail = addAction(QStringLiteral("detail"), tr("详情面板"), QKeySequence(Qt::Key_F9));
    m_toggleDetail->setCheckable(true);
    m_grid = new GridActions(m_traits, m_session, *m_model, *m_table, this);
    m_documents = new DocumentActions(m_traits, m_session, *m_table, this);
    addKindActions();
    QAction* filter = addAction(QStringLiteral("filter"), tr("筛选"), QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(filter, &QAction::triggered, this, [this] { m_table->filters().focusFirstFilter(); });
}

/// What only the lists of this kind can do.
void RecordPage::addKindActions()
{
    for (const KindAction& known : m_traits.actions) {
        QAction* action = addAction(known.key, known.text, known.shortcut);
        const bool writes = known.needs == KindAction::Needs::SelectedRecords;
        action->setDisabled(writes && m_session.ledger().isReadOnly());
        connect(action, &QAction::triggered, this, [this, run = known.run, writes] {
            if (const QList<qint64> ids = m_table->selectedIds(); !writes || !ids.isEmpty())
                run(ids, m_session, this);
        });
        m_ofKind.append(action);
    }
}

void RecordPage::showMenu(const QPoint& place)
{
    QMenu menu(this);
    menu.addActions({m_open, m_new, m_duplicate, m_merge, m_history});
    menu.addActions(m_ofKind);
    menu.addSeparator();
    menu.addAction(m_copy);
    menu.addActions(m_grid->forCells());
    menu.addSeparator();
    menu.addActions(m_documents->actions());
    menu.addSeparator();
    menu.addActions({m_toggleDetail, m_clearFilters});
    menu.addSeparator();
    menu.addAction(m_remove);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

} // namespace ledger
