// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/popup.h"

#include "ui/kit/role.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScreen>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ledger {

static constexpr int Around = 16; ///< pixels of an offer's own margins

Popup::Popup(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_body(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setRole(this, "popup");
    m_body->setContentsMargins(8, 8, 8, 8);
    m_body->setSpacing(6);
}

void Popup::showBelow(const QWidget* anchor)
{
    adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const QRect room = anchor->screen()->availableGeometry();
    if (place.x() + width() > room.right())
        place.setX(qMax(room.left(), room.right() - width()));
    if (place.y() + height() > room.bottom())
        place.setY(qMax(room.top(), anchor->mapToGlobal(QPoint(0, 0)).y() - height() - 4));
    move(place);
    show();
}

void Popup::showAt(const QPoint& place)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
    show();
}

void markFirstOffer(QCompleter& completer)
{
    if (!completer.popup()->isVisible())
        return;
    // A line that hears of the mark would write the offer out at once, over what is still being typed.
    const QSignalBlocker blocker(completer);
    completer.popup()->setCurrentIndex(completer.completionModel()->index(0, 0));
}

void openOffers(QCompleter& completer)
{
    QAbstractItemView* popup = completer.popup();
    const int wanted = popup->sizeHintForColumn(0) + popup->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + Around;
    completer.complete(QRect(0, 0, qMax(completer.widget()->width(), wanted), completer.widget()->height()));
}

bool isOfferMarked(const QCompleter& completer)
{
    return completer.popup()->isVisible() && completer.popup()->currentIndex().isValid();
}

void dressOffers(QCompleter& completer)
{
    QAbstractItemView* popup = completer.popup();
    setRole(popup, "offers");
    // The completer's own delegate knows no style sheet.
    popup->setItemDelegate(new QStyledItemDelegate(popup));
}

void growOnScreen(QWidget& window)
{
    // From the inside out: a layout hears of what has changed within it only later.
    const QList<QWidget*> inside = window.findChildren<QWidget*>();
    for (auto each = inside.crbegin(); each != inside.crend(); ++each) {
        if (QLayout* own = (*each)->layout())
            own->activate();
    }
    QLayout* layout = window.layout();
    layout->activate();
    const int wanted =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(window.width()) : layout->totalSizeHint().height();
    window.resize(window.width(), qMax(window.height(), wanted));
    const QRect room = window.screen()->availableGeometry();
    if (window.frameGeometry().bottom() > room.bottom())
        window.move(window.x(), qMax(room.top(), room.bottom() - window.frameGeometry().height()));
}

} // namespace ledger
