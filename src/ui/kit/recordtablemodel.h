// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/kit/kindtraits.h"

#include <QAbstractTableModel>
#include <QCache>

namespace ledger {

class Session;
struct Changes;

/// What somebody typed into a cell and the ledger does not hold: it is being saved, or was refused for a reason.
struct CellMark {
    QString typed;
    QString problem; ///< empty while it is being saved
};

/// A list of records of one kind as a window over the ids in order: the first screenful at once, the rest of the ids in the
/// background, rows by id when they are looked at. Never holds more than a few thousand records.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, FieldTypeRole, ToneRole, KeyRole, ProblemRole, PendingRole, ChangeRole };

    /// From this many rows on, an order that no index holds is made in the background.
    static constexpr qsizetype LongList = 20000;

    RecordTableModel(const KindTraits& traits, Session& session, QObject* parent);

    const KindInfo& info() const { return m_info; }
    /// Asks the list anew; what is shown stays until the first rows are there.
    void setQuery(const ListQuery& query);
    const ListQuery& query() const { return m_query; }
    void applyChanges(const Changes& changes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    qint64 idAt(int row) const;
    int rowOf(qint64 id) const; ///< −1 when the list does not hold it
    /// Key of the field or extra column.
    QString keyOf(int column) const;
    int columnOf(const QString& key) const; ///< −1 when there is none
    /// nullptr for an extra column.
    const Field* fieldOf(int column) const;
    /// Whether a column is shown until somebody chooses otherwise.
    bool isShownByDefault(int column) const;
    /// Why nobody can type into the column; empty where they can.
    QString whyFixed(int column) const;
    bool isComplete() const { return m_isComplete; }
    /// The record of a row without its parts; nullptr when it cannot be read.
    const Record* recordAt(int row) const;
    /// The revision of the record as it is shown; 0 while it is not.
    qint64 revisionOf(qint64 id) const;
    /// What a cell hands to other programs: as shown, with line ends as they are.
    QString copyText(int row, int column) const;

    void setMark(qint64 id, const QString& key, const CellMark& mark);
    void clearMark(qint64 id, const QString& key);
    /// How many marks tell of a refusal.
    qsizetype refusedCells() const;
    /// Record id → field key → what stands in the cells that are being saved or were refused.
    QHash<qint64, QHash<QString, QString>> typedCells() const;
    /// nullptr when the cell shows what the ledger holds.
    const CellMark* markOf(qint64 id, const QString& key) const;

Q_SIGNALS:
    /// The list was asked anew and its first rows are there.
    void listed();
    /// The list is long and being put in order; it stays as it is until then.
    void ordering();
    void summed(const ledger::ListSums& sums);
    void failed(const ledger::Error& error);
    void marksChanged();

private:
    struct Column {
        const Field* field = nullptr;
        const ExtraColumn* extra = nullptr;
    };
    static int alignmentOf(const Column& column);
    void createColumns();
    void askFirst();
    void askAll();
    void takeAll(const QList<qint64>& ids);
    void rearrange(const QList<qint64>& ids, int first, int count);
    bool hasQuickOrder() const;
    void announceCell(qint64 id, const QString& key);
    QString textOf(const Column& column, const Record& record) const;

    KindTraits m_traits;
    Session& m_session;
    const KindInfo& m_info;
    QList<Column> m_columns;
    ListQuery m_query;
    QList<qint64> m_ids;
    bool m_isComplete = false;
    int m_generation = 0;
    mutable QCache<qint64, Record> m_records;
    QHash<std::pair<qint64, QString>, CellMark> m_marks;
};

} // namespace ledger
