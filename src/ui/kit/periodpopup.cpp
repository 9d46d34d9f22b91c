// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/periodpopup.h"

#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

namespace ledger {

PeriodPopup::PeriodPopup(const Period& current, QDate today, QWidget* parent)
    : Popup(parent)
    , m_current(current)
    , m_today(today)
    , m_year(current.to.year())
    , m_yearLabel(makeLabel({}, LabelRole::CardTitle, this))
{
    createHead();
    fill();
}

void PeriodPopup::createHead()
{
    auto* head = new QHBoxLayout;
    auto* back = new QToolButton(this);
    back->setIcon(lineIcon(QStringLiteral("left")));
    back->setAccessibleName(tr("上一年"));
    auto* on = new QToolButton(this);
    on->setIcon(lineIcon(QStringLiteral("right")));
    on->setAccessibleName(tr("下一年"));
    m_yearLabel->setAlignment(Qt::AlignCenter);
    head->addWidget(back);
    head->addWidget(m_yearLabel, 1);
    head->addWidget(on);
    body()->addLayout(head);
    connect(back, &QToolButton::clicked, this, [this] {
        --m_year;
        fill();
    });
    connect(on, &QToolButton::clicked, this, [this] {
        ++m_year;
        fill();
    });
}

void PeriodPopup::fill()
{
    m_yearLabel->setText(tr("%1年").arg(m_year));
    if (m_choices)
        m_choices->deleteLater();
    m_choices = new QWidget(this);
    m_grid = new QGridLayout(m_choices);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(scaled(4));
    const QDate start(m_year, 1, 1);
    addChoice(tr("全年"), Period::yearOf(start), QRect(0, 0, 4, 1));
    addChoice(tr("上半年"), Period::halfOf(start), QRect(4, 0, 4, 1));
    addChoice(tr("下半年"), Period::halfOf(start.addMonths(6)), QRect(8, 0, 4, 1));
    const QStringList quarters{tr("一季度"), tr("二季度"), tr("三季度"), tr("四季度")};
    for (int quarter = 0; quarter < 4; ++quarter)
        addChoice(quarters[quarter], Period::quarterOf(start.addMonths(3 * quarter)), QRect(quarter * 3, 1, 3, 1));
    for (int month = 0; month < 12; ++month)
        addChoice(tr("%1月").arg(month + 1), Period::monthOf(start.addMonths(month)),
                  QRect(month % 6 * 2, 2 + month / 6, 2, 1));
    addChoice(tr("近三年"), Period::lastYears(3, m_today), QRect(0, 4, 6, 1));
    addChoice(tr("截至今天的全部"), Period::ever(m_today), QRect(6, 4, 6, 1));
    body()->addWidget(m_choices);
}

void PeriodPopup::addChoice(const QString& text, const Period& period, const QRect& cell)
{
    auto* button = new QPushButton(text, m_choices);
    setRole(button, "choice");
    button->setCheckable(true);
    button->setChecked(period == m_current);
    button->setAutoDefault(false);
    m_grid->addWidget(button, cell.y(), cell.x(), cell.height(), cell.width());
    connect(button, &QPushButton::clicked, this, [this, period] {
        close();
        Q_EMIT chosen(period);
    });
}

} // namespace ledger
