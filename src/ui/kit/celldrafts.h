// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/drafts.h"

#include <QHash>
#include <QObject>

namespace ledger {

class DraftTimer;
class RecordTableModel;
class Session;

/// Keeps in the ledger what the cells of a list hold and the ledger does not: the text of the open cell, a moment after
/// the last key, and of those that were refused. A draft per record, which goes once none of its cells is left.
class CellDrafts : public QObject
{
    Q_OBJECT
public:
    CellDrafts(RecordTableModel& model, Session& session, QObject* parent);
    ~CellDrafts() override;

    /// What stands in the open cell.
    void note(qint64 id, const QString& key, const QString& typed);
    /// The cell was left; from now on its mark tells what became of it.
    void closeCell();
    /// What the cells hold is given up.
    void forget();

private:
    void keepNow();
    void keep(qint64 id, const QHash<QString, QString>& texts);
    void drop(qint64 id);

    RecordTableModel& m_model;
    Session& m_session;
    DraftTimer* m_timer;
    qint64 m_openId = 0; ///< 0: no cell is open
    QString m_openKey;
    QString m_openText;
    QHash<qint64, Draft> m_kept; ///< by the id of the record
};

} // namespace ledger
