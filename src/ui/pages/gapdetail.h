// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

class QPushButton;

namespace ledger {

class Session;
struct Gap;
struct GapCell;

/// What stands behind a cell of the calendar: rule, basis, sessions that count, and a way to make up for it.
class GapDetail : public Card
{
    Q_OBJECT
public:
    GapDetail(Session& session, QWidget* parent);

    void showCell(const QString& branch, const GapCell& cell);
    void showNothing();

private:
    void addGap(const Gap& gap);
    void askSessions(const Gap& gap, QWidget* place);
    void enterNow(const Gap& gap);
    QWidget* renew();

    Session& m_session;
    QWidget* m_content = nullptr;
};

/// The category a rule asks meetings of.
QString categoryOf(const Gap& gap, const Session& session);

} // namespace ledger
