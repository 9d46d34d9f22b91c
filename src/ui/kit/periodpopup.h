// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "ui/kit/popup.h"

class QGridLayout;
class QLabel;

namespace ledger {

/// Years to step through, with halves, quarters and months as buttons.
class PeriodPopup : public Popup
{
    Q_OBJECT
public:
    PeriodPopup(const Period& current, QDate today, QWidget* parent);

Q_SIGNALS:
    void chosen(const ledger::Period& period);

private:
    void createHead();
    void fill();
    void addChoice(const QString& text, const Period& period, const QRect& cell);

    Period m_current;
    QDate m_today;
    int m_year;
    QLabel* m_yearLabel;
    QWidget* m_choices = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace ledger
