// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCompleter;
class QVBoxLayout;

namespace ledger {

/// A small card over the window that goes away when one clicks beside it; deletes itself when closed.
class Popup : public QFrame
{
    Q_OBJECT
public:
    explicit Popup(QWidget* parent);

    QVBoxLayout* body() const { return m_body; }
    /// Below the anchor, inside the screen.
    void showBelow(const QWidget* anchor);
    /// With its upper left corner there, inside the screen.
    void showAt(const QPoint& place);

private:
    QVBoxLayout* m_body;
};

/// Dresses what a line of text offers while one types.
void dressOffers(QCompleter& completer);
/// Opens it below the line, as wide as its longest offer.
void openOffers(QCompleter& completer);
bool isOfferMarked(const QCompleter& completer);
/// Puts the mark on the first offer, so that Enter takes it.
void markFirstOffer(QCompleter& completer);

/// Makes a window as high as what it has come to hold asks for, and moves it up where it would reach below the screen.
void growOnScreen(QWidget& window);

} // namespace ledger
