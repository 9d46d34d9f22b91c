// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

#include <functional>

class QScrollArea;

namespace ledger {

class Session;
struct Gap;
struct GapCell;

/// A meeting that stands behind a cell.
struct HeldSession {
    qint64 id = 0;
    QString text;
    QString note; ///< that too few came; empty where enough did
};

/// What stands behind a cell of the calendar: rule, basis, sessions that count, and a way to make up for it.
class GapDetail : public Card
{
    Q_OBJECT
public:
    GapDetail(Session& session, QWidget* parent);

    void showCell(const QString& branch, const GapCell& cell);
    void showNothing();
    /// The height at which nothing need be scrolled.
    int heightFor(int width) const;
    /// Puts the keyboard on what can be done about the cell; false when there is nothing.
    bool focusFirstButton();

Q_SIGNALS:
    /// The sessions were read: there is more to show than before.
    void grown();
    /// An election is to be entered; whoever shows this opens the form, over its own window.
    void electionRequested(qint64 branch);

private:
    void addGap(const Gap& gap);
    void addTerm(const Gap& gap);
    void addGrounds(const Gap& gap);
    void addHead(const QString& text, const QString& state);
    void addButton(const QString& text, const char* name, const std::function<void()>& action);
    void askSessions(const Gap& gap, QWidget* place);
    void showSessions(const QList<HeldSession>& sessions, QWidget* place);
    void enterNow(const Gap& gap);
    QWidget* renew();

    Session& m_session;
    QScrollArea* m_scroll;
    QWidget* m_content = nullptr;
};

} // namespace ledger
