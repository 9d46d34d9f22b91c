// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/datepopup.h"

#include "ui/kit/popup.h"
#include "ui/kit/style.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace ledger {

void showDatePopup(QWidget* anchor, QDate shown, const std::function<void(QDate)>& chosen)
{
    auto* popup = new Popup(anchor);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setLocale(QLocale(QLocale::Chinese, QLocale::China));
    QTextCharFormat plain;
    plain.setForeground(theme().text);
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    if (shown.isValid())
        calendar->setSelectedDate(shown);
    popup->body()->addWidget(calendar);
    const auto take = [popup, chosen](QDate day) {
        popup->close();
        chosen(day);
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, popup, take);
    QObject::connect(calendar, &QCalendarWidget::activated, popup, take);
    popup->showBelow(anchor);
    calendar->setFocus();
}

} // namespace ledger
