// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/developmentlist.h"

#include <QTreeWidget>

namespace ledger {

/// Everybody under way to membership, stage below stage: who stands where, since when, what is next and until when.
class DevelopmentTree final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit DevelopmentTree(QWidget* parent);

    /// Keeps the person chosen before, where they are still in the list; else chooses the first one.
    void setPeople(const DevelopmentList& list, QDate today);
    /// nullptr on the head of a stage.
    const DevelopingPerson* currentPerson() const;

Q_SIGNALS:
    /// The arrow keys or a click came to another row.
    void personReached();
    /// Enter was pressed on it, or it was clicked twice.
    void personChosen(qint64 id);

private:
    void addPerson(QTreeWidgetItem* stage, qsizetype place, QDate today);
    void choose(qint64 id);
    void spreadColumns();
    void resizeEvent(QResizeEvent* event) override;

    DevelopmentList m_list;
};

/// "逾期 12 天", "有疑点", or the word of the state.
QString stateWords(const DevelopmentPath& path, QDate today);

} // namespace ledger
