// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "domain/record.h"
#include "ledger/changes.h"

#include <QWidget>

class QAction;

namespace ledger {

/// What all pages look at: chosen in the top bar and kept across pages.
struct Scope {
    Period period;
    qint64 branch = 0; ///< 0 = the whole organ

    bool operator==(const Scope&) const = default;
};

/// One page of the window: made on first show, kept afterwards. Title and icon stand in the page table.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called before the first show and whenever period or branch change while the page is shown, or at the next show.
    virtual void setScope(const Scope& scope) = 0;
    /// Something was committed; called for the shown page at once, for others at their next show.
    virtual void refresh(const Changes& changes) = 0;
    /// Buttons in the top bar beside the scope; the first wears the accent. The page owns them.
    virtual QList<QAction*> headerActions() const { return {}; }
    /// The record below this one in the page's list; 0 when there is none.
    virtual qint64 recordAfter(qint64 id) const
    {
        Q_UNUSED(id)
        return 0;
    }
    /// Shows itself over the whole screen (F11) instead of the window; false when the page has no such way.
    virtual bool present() { return false; }
    /// Shows a record of this page's kind; false when this page shows none.
    virtual bool showRecord(qint64 id)
    {
        Q_UNUSED(id)
        return false;
    }
};

} // namespace ledger
