// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/navbutton.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ledger {

Navigation::Navigation(const PageTable& pages, QWidget* parent)
    : QFrame(parent)
    , m_menu(new QToolButton(this))
{
    setRole(this, "navigation");
    setAccessibleName(tr("页面导航"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QWidget(area);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(scaled(10), 0, scaled(10), scaled(10));
    layout->setSpacing(scaled(2));
    addHead(outer);
    int group = 0;
    for (const PageEntry& entry : pages) {
        if (entry.group != group) {
            auto* rule = new QFrame(column);
            setRole(rule, "rule");
            layout->addSpacing(scaled(8));
            layout->addWidget(rule);
            layout->addSpacing(scaled(8));
            group = entry.group;
        }
        addPage(entry, layout);
    }
    layout->addStretch();
    area->setWidget(column);
    outer->addWidget(area, 1);
    // English words are longer than Chinese ones; the shown page's name is bold.
    const int needed = qMax(outer->sizeHint().width(), column->sizeHint().width() + scaled(10));
    setFixedWidth(qMax(scaled(184), needed));
}

void Navigation::addHead(QVBoxLayout* layout)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(20), scaled(12), scaled(12), scaled(10));
    head->addWidget(makeLabel(tr("党建台账"), LabelRole::Brand, this), 1);
    m_menu->setIcon(lineIcon(QStringLiteral("menu")));
    m_menu->setIconSize(QSize(scaled(18), scaled(18)));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setObjectName(QStringLiteral("menu"));
    m_menu->setAccessibleName(tr("菜单"));
    m_menu->setToolTip(tr("菜单（F10）"));
    head->addWidget(m_menu);
    layout->addLayout(head);
}

void Navigation::addPage(const PageEntry& entry, QVBoxLayout* layout)
{
    auto* button = new NavButton(entry.icon, entry.title, this);
    button->setObjectName(QStringLiteral("nav_") + entry.id);
    layout->addWidget(button);
    m_buttons.insert(entry.id, button);
    connect(button, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT pageChosen(id); });
}

void Navigation::setCurrent(const QString& pageId)
{
    if (NavButton* button = m_buttons.value(pageId))
        button->setChecked(true);
}

void Navigation::setBadge(const QString& pageId, int count)
{
    if (NavButton* button = m_buttons.value(pageId))
        button->setBadge(count);
}

QPushButton* Navigation::button(const QString& pageId) const
{
    return m_buttons.value(pageId);
}

} // namespace ledger
