// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/rulefinding.h"

#include <QFrame>

class QScrollArea;
class QTimer;

namespace ledger {

class Session;

/// One finding as a line: its sign and word, the sentence, the rule it rests on.
QWidget* makeFindingLine(const RuleFinding& finding, QWidget* parent);
/// Gravest first, else in their order.
QList<RuleFinding> gravestFirst(QList<RuleFinding> findings);
/// The faults in one sentence, to be said after saving; empty when there are none.
QString faultsText(const QList<RuleFinding>& findings);

/// What the rules say of the record that a form holds now; asked off the window's thread when the typing pauses. Out of
/// the way while there is nothing to say.
class FindingsPanel : public QFrame
{
    Q_OBJECT
public:
    /// `side` keeps the lines from its own edges, where the panel reaches over a whole window.
    FindingsPanel(Session& session, QWidget* parent, int side = 0);

    /// Asks anew a moment later.
    void follow(const Record& record);
    void showFindings(const QList<RuleFinding>& findings);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask();
    void fitHeight();

    Session& m_session;
    QTimer* m_pause;
    QScrollArea* m_area;
    QWidget* m_lines = nullptr;
    Record m_record;
    int m_generation = 0;
};

} // namespace ledger
