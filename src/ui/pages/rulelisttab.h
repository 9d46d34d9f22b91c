// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/meetingrules.h"
#include "ui/pages/ruletable.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ledger {

class Session;

/// Rules that the unit may ask otherwise: the list with the article of each, a button to change one and one to put the
/// rule back, and who changed what. What the rules are is its heirs' affair.
class RuleListTab : public QWidget
{
    Q_OBJECT
protected:
    struct Line {
        QStringList texts;
        QString difference; ///< against the rule; empty: as given
        bool canRestore = false;
    };

    RuleListTab(Session& session, const RuleTableNames& names, const QString& about, QWidget* parent);

    /// Reads the rules and shows them; asked again whenever settings change.
    virtual void ask() = 0;
    virtual void change(int row) = 0;
    virtual void restore(int row) = 0;

    void showLines(const QList<Line>& lines, const QList<RuleChange>& changes);
    Session& session() const { return m_session; }

private:
    void createLayout(const QString& about);
    void showButtons();
    void showChanges(const QList<RuleChange>& changes);

    Session& m_session;
    QTableWidget* m_table;
    QPushButton* m_change;
    QPushButton* m_restore;
    QLabel* m_changes;
    QList<Line> m_lines;
};

} // namespace ledger
