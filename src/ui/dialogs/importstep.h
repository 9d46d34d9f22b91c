// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/messagebar.h"

#include <QWidget>

namespace ledger {

/// One step of the import wizard; the wizard asks it what its buttons may do.
class ImportStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called whenever the step is shown.
    virtual void enter() = 0;
    /// Called when another step is shown in its place.
    virtual void leave() { }
    virtual bool isReady() const = 0;
    /// Text of the button that goes on, with its Alt key; empty: the button is hidden.
    virtual QString nextText() const = 0;
    /// A line beside the buttons: sums, or what is missing before one can go on.
    virtual QString hint() const { return {}; }

Q_SIGNALS:
    /// isReady(), nextText() or hint() say something new.
    void changed();
    void messageRequested(const ledger::Message& message);
};

} // namespace ledger
