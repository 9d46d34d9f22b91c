// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/frozenperiods.h"

#include <QObject>

#include <memory>

namespace ledger {

class Ledger;
class Prompt;

/// Asks the person at the screen why submitted periods are changed, whichever thread wants to write. Lives in the window's
/// thread.
class ReasonDesk : public QObject
{
    Q_OBJECT
public:
    ReasonDesk(Ledger& ledger, Prompt& prompt, QObject* parent = nullptr);
    /// Who still waits for an answer gets none.
    ~ReasonDesk() override;

private:
    struct Waiting;
    static QString askFor(const std::shared_ptr<Waiting>& waiting, const QList<FrozenTouch>& touches);
    QString ask(const QList<FrozenTouch>& touches);

    Prompt& m_prompt;
    std::shared_ptr<Waiting> m_waiting;
};

} // namespace ledger
