// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/kit/branchpicker.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/periodpicker.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include <memory>

namespace ledger {

static constexpr int NarrowWidth = 1000;

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? TopBar::tr("本机用户") : user;
}

TopBar::TopBar(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(makeLabel({}, LabelRole::PageTitle, this))
    , m_period(new PeriodPicker(session.today(), this))
    , m_branch(new BranchPicker(session, this))
    , m_actions(new QHBoxLayout)
    , m_search(new SearchBox(session, this))
    , m_user(makeLabel(systemUser(), LabelRole::Muted, this))
{
    setRole(this, "topbar");
    setAccessibleName(tr("页面标题、期间与搜索"));
    createLayout();
    connectScope();
}

void TopBar::createLayout()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(9), scaled(24), scaled(9));
    layout->setSpacing(scaled(10));
    layout->addWidget(m_title);
    layout->addSpacing(scaled(4));
    layout->addWidget(m_period);
    layout->addWidget(m_branch);
    m_actions->setSpacing(scaled(8));
    layout->addLayout(m_actions);
    layout->addStretch(1);
    m_search->setMinimumWidth(scaled(96));
    m_search->setMaximumWidth(scaled(340));
    layout->addWidget(m_search, 4);
    auto* icon = new QLabel(this);
    icon->setPixmap(lineIcon(QStringLiteral("user")).pixmap(QSize(scaled(20), scaled(20)), devicePixelRatioF()));
    icon->setToolTip(plainToolTip(tr("%1：操作系统登录名，写入修改历史").arg(m_user->text())));
    m_user->setToolTip(icon->toolTip());
    layout->addWidget(icon);
    layout->addWidget(m_user);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // With large text the name makes room; the icon still tells it.
    m_user->setVisible(width() >= scaled(NarrowWidth));
    fitButtons();
}

/// With large text a mode of the page gives way to what makes records: it has its keys, and a place in two menus.
void TopBar::fitButtons()
{
    for (int i = 0; i < m_actions->count(); ++i) {
        auto* button = qobject_cast<QPushButton*>(m_actions->itemAt(i)->widget());
        if (button && button->isCheckable())
            button->setVisible(width() >= scaled(NarrowWidth));
    }
}

void TopBar::connectScope()
{
    m_period->setPeriod(m_session.scope().period);
    connect(m_period, &PeriodPicker::periodChosen, &m_session, &Session::setPeriod);
    connect(m_branch, &BranchPicker::branchChosen, &m_session, &Session::setBranch);
    connect(&m_session, &Session::scopeChanged, this, [this] {
        m_period->setPeriod(m_session.scope().period);
        m_branch->setBranch(m_session.scope().branch);
    });
}

void TopBar::showPage(const QString& title, const Page& page)
{
    m_title->setText(title);
    while (const std::unique_ptr<QLayoutItem> item{m_actions->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    bool isFirst = true;
    for (QAction* action : page.headerActions()) {
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(QStringLiteral("header_") + action->objectName());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const bool isExplained = action->toolTip() != action->text();
        button->setToolTip(isExplained ? plainToolTip(action->toolTip() + u'\n' + keys) : keys);
        button->setEnabled(action->isEnabled());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
        if (isFirst)
            setRole(button, "primary");
        isFirst = false;
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setChecked(action->isChecked());
        });
        m_actions->addWidget(button);
    }
    fitButtons();
}

} // namespace ledger
