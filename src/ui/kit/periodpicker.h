// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace ledger {

/// Shows the period and steps through it; a click opens years, halves, quarters and months.
class PeriodPicker : public QWidget
{
    Q_OBJECT
public:
    PeriodPicker(QDate today, QWidget* parent);

    const Period& period() const { return m_period; }
    /// Not announced.
    void setPeriod(const Period& period);

public Q_SLOTS:
    void stepBack();
    void stepOn();
    void open();

Q_SIGNALS:
    void periodChosen(const ledger::Period& period);

private:
    void choose(const Period& period);

    QDate m_today;
    Period m_period;
    QToolButton* m_back;
    QPushButton* m_button;
    QToolButton* m_on;
};

/// The period of the same length just after; the same one when it has none (ever).
Period nextPeriod(const Period& period);

} // namespace ledger
