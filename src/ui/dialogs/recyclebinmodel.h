// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recyclebin.h"

#include <QAbstractTableModel>

namespace ledger {

class Session;

/// The recycle bin as rows, newest deletion first; read block by block as somebody scrolls down.
class RecycleBinModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        KindColumn,
        TitleColumn,
        BranchColumn,
        DateColumn,
        DeletedAtColumn,
        ActorColumn,
        ReasonColumn,
        ColumnCount
    };

    RecycleBinModel(Session& session, QObject* parent);

    /// Asks anew; what is shown stays until the answer is there.
    void setQuery(std::optional<Kind> kind, const QString& words);
    void refresh();
    qint64 total() const { return m_total; }
    const DeletedRecord* at(int row) const; ///< nullptr when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The first block of an answer is shown.
    void listed();
    void failed(const ledger::Error& error);

private:
    void ask(qint64 before);
    void take(const RecycleBlock& block, qint64 before);
    QString textOf(const DeletedRecord& record, int column) const;

    Session& m_session;
    RecycleQuery m_query;
    QList<DeletedRecord> m_records;
    qint64 m_total = 0;
    int m_generation = 0; ///< of the question; answers to earlier ones are dropped
    bool m_isAsking = false;
};

} // namespace ledger
