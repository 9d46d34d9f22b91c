// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardchooser.h"

#include "ui/dashboard/cardkind.h"
#include "ui/kit/icons.h"
#include "ui/kit/uisettings.h"

#include <QMenu>

namespace ledger {

static QStringList knownCards()
{
    QStringList ids;
    for (const CardKind& kind : dashboardCards())
        ids << kind.id;
    return ids;
}

CardChooser::CardChooser(UiSettings& settings, QWidget* parent)
    : QPushButton(lineIcon(QStringLiteral("columns")), tr("卡片"), parent)
    , m_settings(settings)
    , m_arrangement(settings.text(UiKey::DashboardCards), knownCards())
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("cardChooser"));
    setToolTip(tr("显示、隐藏和排列卡片"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &CardChooser::fill);
}

void CardChooser::arrange(const CardArrangement& arrangement)
{
    m_arrangement = arrangement;
    m_settings.set(UiKey::DashboardCards, arrangement.text());
    Q_EMIT arranged();
}

int CardChooser::turnSeconds() const
{
    return m_settings.number(UiKey::DashboardTurning);
}

void CardChooser::fill()
{
    m_menu->clear();
    for (const QString& id : m_arrangement.all()) {
        for (const CardKind& kind : dashboardCards()) {
            if (kind.id != id)
                continue;
            QAction* action = m_menu->addAction(kind.title);
            action->setCheckable(true);
            action->setChecked(!m_arrangement.isHidden(id));
            connect(action, &QAction::triggered, this, [this, id](bool isShown) {
                CardArrangement changed = m_arrangement;
                changed.setHidden(id, !isShown);
                arrange(changed);
            });
        }
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("恢复原来的排列")), &QAction::triggered, this,
            [this] { arrange(CardArrangement({}, knownCards())); });
    addTurning();
}

void CardChooser::addTurning()
{
    QMenu* turning = m_menu->addMenu(tr("全屏时自动翻页"));
    for (const int seconds : {0, 10, 20, 30, 60}) {
        QAction* action = turning->addAction(seconds == 0 ? tr("不自动翻页") : tr("每 %1 秒").arg(seconds));
        action->setCheckable(true);
        action->setChecked(seconds == turnSeconds());
        connect(action, &QAction::triggered, this,
                [this, seconds] { m_settings.set(UiKey::DashboardTurning, seconds); });
    }
}

} // namespace ledger
