// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/cardarrangement.h"

#include <QPushButton>

class QMenu;

namespace ledger {

class UiSettings;

/// The button that shows and hides cards, puts them back in their first order, and says how fast the pages turn; what is
/// chosen is kept for the person.
class CardChooser : public QPushButton
{
    Q_OBJECT
public:
    /// `settings` must outlive it.
    CardChooser(UiSettings& settings, QWidget* parent);

    const CardArrangement& arrangement() const { return m_arrangement; }
    void arrange(const CardArrangement& arrangement);
    /// Seconds; 0: pages do not turn by themselves.
    int turnSeconds() const;

Q_SIGNALS:
    void arranged();

private:
    void fill();
    void addTurning();

    UiSettings& m_settings;
    CardArrangement m_arrangement;
    QMenu* m_menu;
};

} // namespace ledger
