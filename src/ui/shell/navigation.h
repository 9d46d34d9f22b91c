// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagetable.h"

#include <QFrame>
#include <QHash>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ledger {

class NavButton;

/// The column of pages on the left, with the number of missed meetings at the gap calendar.
class Navigation : public QFrame
{
    Q_OBJECT
public:
    Navigation(const PageTable& pages, QWidget* parent);

    void setCurrent(const QString& pageId);
    void setBadge(const QString& pageId, int count);
    QToolButton* menuButton() const { return m_menu; }
    QPushButton* button(const QString& pageId) const;

Q_SIGNALS:
    void pageChosen(const QString& pageId);

private:
    void addHead(QVBoxLayout* layout);
    void addPage(const PageEntry& entry, QVBoxLayout* layout);

    QToolButton* m_menu;
    QHash<QString, NavButton*> m_buttons;
};

} // namespace ledger
