// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"
#include "ledger/itemevidence.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ledger {

class Session;

/// Records that may prove the item, looked for when asked, each with why; one is taken by a click or Enter.
class EvidenceProposals : public QWidget
{
    Q_OBJECT
public:
    EvidenceProposals(Session& session, QWidget* parent);

    /// The item as it stands in the form; what was found stays while it is the same one.
    void setItem(const Record& item);
    /// It is linked now.
    void leaveOut(const QString& uid);

Q_SIGNALS:
    void chosen(ledger::Kind kind, qint64 id);

private:
    void search();
    void showFound(const QList<EvidenceProposal>& proposals);
    void choose(int row);

    Session& m_session;
    Record m_item;
    QPushButton* m_search;
    QListWidget* m_list;
    QLabel* m_remark;
    QList<EvidenceProposal> m_found;
};

} // namespace ledger
