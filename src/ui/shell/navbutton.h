// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ledger {

/// An entry of the navigation: icon, title and, where something is missing, a red number.
class NavButton : public QPushButton
{
    Q_OBJECT
public:
    NavButton(const QString& iconName, const QString& title, QWidget* parent);

    void setBadge(int count);
    int badge() const { return m_badge; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    int m_badge = 0;
};

} // namespace ledger
