// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/whopicker.h"

#include <QMenu>

namespace ledger {

WhoPicker::WhoPicker(QWidget* parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("whoPicker"));
    setAccessibleName(tr("责任领导或部门"));
    setToolTip(tr("责任清单只看一位责任领导或一个牵头部门"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &WhoPicker::fill);
    setChosen({}, {});
}

void WhoPicker::setChoices(const QStringList& leaders, const QStringList& departments)
{
    m_leaders = leaders;
    m_departments = departments;
}

void WhoPicker::setChosen(const QString& leader, const QString& department)
{
    m_leader = leader;
    m_department = department;
    const QString name = leader.isEmpty() ? department : leader;
    setText(tr("责任人：%1").arg(name.isEmpty() ? tr("全部") : name));
}

void WhoPicker::addChoice(Field field, const QString& name)
{
    const QString leader = field == Field::Leader ? name : QString();
    const QString department = field == Field::Department ? name : QString();
    QAction* action = m_menu->addAction(field == Field::Everybody ? tr("全部") : name);
    action->setCheckable(true);
    action->setChecked(leader == m_leader && department == m_department);
    connect(action, &QAction::triggered, this, [this, leader, department] {
        setChosen(leader, department);
        Q_EMIT chosen(leader, department);
    });
}

/// Made anew each time: the names are those of the period and the branch.
void WhoPicker::fill()
{
    m_menu->clear();
    addChoice(Field::Everybody, {});
    m_menu->addSection(tr("责任领导"));
    for (const QString& name : std::as_const(m_leaders))
        addChoice(Field::Leader, name);
    m_menu->addSection(tr("牵头部门"));
    for (const QString& name : std::as_const(m_departments))
        addChoice(Field::Department, name);
}

} // namespace ledger
