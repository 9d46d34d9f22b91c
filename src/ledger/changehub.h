// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/changes.h"

#include <QObject>

namespace ledger {

/// Announces every committed change once; models, cards and caches subscribe. Lives in the thread that opened
/// the ledger; the signal arrives there.
class ChangeHub : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const ledger::Changes& changes);
};

} // namespace ledger
