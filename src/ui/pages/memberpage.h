// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/recordpage.h"

namespace ledger {

class RosterView;

/// The members' list, which can be asked as of another day.
class MemberPage : public RecordPage
{
    Q_OBJECT
public:
    MemberPage(Session& session, QWidget* parent);

    QList<QAction*> headerActions() const override;
    void setScope(const Scope& scope) override;
    void refresh(const Changes& changes) override;
    bool showRecord(qint64 id) override;

private:
    void showRoster(bool isAsked);

    Session& m_session;
    RosterView* m_roster;
    QAction* m_asOf;
};

} // namespace ledger
