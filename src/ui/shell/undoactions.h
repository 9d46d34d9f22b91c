// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/undo.h"

#include <QObject>

class QAction;

namespace ledger {

class Session;

/// Takes the last action of the ledger back or does it again; the two actions say what that would be.
/// A text that has the keyboard keeps the keys while it has steps of its own.
class UndoActions : public QObject
{
    Q_OBJECT
public:
    UndoActions(Session& session, QWidget* window);

    QAction* undo() const { return m_undo; }
    QAction* redo() const { return m_redo; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* makeAction(const char* name, const QList<QKeySequence>& shortcuts, UndoDirection direction);
    void refresh();
    void step(UndoDirection direction);
    void report(const UndoOutcome& outcome, UndoDirection direction);

    Session& m_session;
    QAction* m_undo;
    QAction* m_redo;
    bool m_isStepping = false;
};

} // namespace ledger
