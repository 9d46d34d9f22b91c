// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboarddata.h"

#include <QFrame>

class QLabel;

namespace ledger {

/// One large number of the dashboard; a click, Enter or the space bar opens the records behind it.
class HeadlineCard : public QFrame
{
    Q_OBJECT
public:
    explicit HeadlineCard(QWidget* parent);

    void setHeadline(const Headline& headline);
    QString valueText() const;
    QString noteText() const;

Q_SIGNALS:
    void linkOpened(const ledger::DashboardLink& link);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_note;
    DashboardLink m_link;
};

} // namespace ledger
