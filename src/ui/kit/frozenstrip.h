// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QLabel>

namespace ledger {

class Session;

/// A quiet line over a form: the record lies in a submitted period, and changing it needs a reason.
class FrozenStrip : public QLabel
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    FrozenStrip(Session& session, QWidget* parent);

    /// Says so, or hides; asks the ledger only where the record's days or branch are others than before.
    void follow(const Record& record);

private:
    Session& m_session;
    QString m_known; ///< days and branch that were asked about last
};

} // namespace ledger
