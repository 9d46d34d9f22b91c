// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/periodpicker.h"

#include "ui/kit/icons.h"
#include "ui/kit/periodpopup.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace ledger {

Period nextPeriod(const Period& period)
{
    const QDate after = period.to.addDays(1);
    for (const Period& known : {Period::yearOf(period.from), Period::halfOf(period.from),
                                Period::quarterOf(period.from), Period::monthOf(period.from)}) {
        if (known != period)
            continue;
        if (known == Period::yearOf(period.from))
            return Period::yearOf(after);
        if (known == Period::halfOf(period.from))
            return Period::halfOf(after);
        return known == Period::quarterOf(period.from) ? Period::quarterOf(after) : Period::monthOf(after);
    }
    if (period.text.contains(QStringLiteral("..")))
        return Period::range(after, after.addDays(period.from.daysTo(period.to)));
    return period;
}

PeriodPicker::PeriodPicker(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_back(new QToolButton(this))
    , m_button(new QPushButton(this))
    , m_on(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_back->setIcon(lineIcon(QStringLiteral("left")));
    m_back->setAccessibleName(tr("上一个期间"));
    m_back->setToolTip(tr("上一个期间（Ctrl+[）"));
    m_on->setIcon(lineIcon(QStringLiteral("right")));
    m_on->setAccessibleName(tr("下一个期间"));
    m_on->setToolTip(tr("下一个期间（Ctrl+]）"));
    m_button->setObjectName(QStringLiteral("period"));
    m_button->setIcon(lineIcon(QStringLiteral("down")));
    m_button->setIconSize(QSize(scaled(12), scaled(12)));
    m_button->setLayoutDirection(Qt::RightToLeft);
    for (QWidget* part : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_button), static_cast<QWidget*>(m_on)})
        layout->addWidget(part);
    connect(m_back, &QToolButton::clicked, this, &PeriodPicker::stepBack);
    connect(m_on, &QToolButton::clicked, this, &PeriodPicker::stepOn);
    connect(m_button, &QPushButton::clicked, this, &PeriodPicker::open);
    setPeriod(Period::quarterOf(today));
}

void PeriodPicker::setPeriod(const Period& period)
{
    m_period = period;
    m_button->setText(period.label());
    m_button->setAccessibleName(tr("期间：%1").arg(period.label()));
}

void PeriodPicker::choose(const Period& period)
{
    if (period == m_period || !period.isValid())
        return;
    setPeriod(period);
    Q_EMIT periodChosen(period);
}

void PeriodPicker::stepBack()
{
    choose(m_period.previous());
}

void PeriodPicker::stepOn()
{
    choose(nextPeriod(m_period));
}

void PeriodPicker::open()
{
    auto* popup = new PeriodPopup(m_period, m_today, m_button);
    connect(popup, &PeriodPopup::chosen, this, &PeriodPicker::choose);
    popup->showBelow(m_button);
}

} // namespace ledger
