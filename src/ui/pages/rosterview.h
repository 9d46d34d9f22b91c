// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rosterbook.h"
#include "ui/kit/card.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace ledger {

class FieldEditor;
class Session;

/// The members' list of another day: who was on the rosters of the branches in scope, in which branch and group, as what and
/// with which posts. It says all over that it is not the list of today.
class RosterView : public Card
{
    Q_OBJECT
public:
    RosterView(Session& session, QWidget* parent);

    /// Shows the roster of the day and puts the keyboard on it.
    void showDay(QDate day);
    /// Reads it again: the scope or the ledger changed.
    void ask();

public Q_SLOTS:
    void copy();
    void exportBook();

Q_SIGNALS:
    /// Back to the list of today.
    void left();

private:
    void createLayout();
    void showRoster(const Result<RosterOfDay>& roster);
    void say(const QString& foot);
    QDate day() const;

    Session& m_session;
    FieldEditor* m_day;
    QLabel* m_mark;
    QPushButton* m_copy;
    QPushButton* m_export;
    QTableWidget* m_table;
    QLabel* m_foot;
    RosterBook m_book;
    int m_generation = 0;
};

} // namespace ledger
