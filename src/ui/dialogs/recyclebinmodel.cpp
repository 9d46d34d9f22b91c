// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recyclebinmodel.h"

#include "ui/kit/changetext.h"
#include "ui/kit/label.h"
#include "ui/shell/session.h"

namespace ledger {

RecycleBinModel::RecycleBinModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void RecycleBinModel::setQuery(std::optional<Kind> kind, const QString& words)
{
    m_query.kind = kind;
    m_query.words = words;
    refresh();
}

void RecycleBinModel::refresh()
{
    ++m_generation;
    ask(0);
}

void RecycleBinModel::ask(qint64 before)
{
    m_isAsking = true;
    RecycleQuery query = m_query;
    query.before = before;
    m_session.lists().ask<RecycleBlock>(
        this, [query](Reader& reader) { return deletedRecords(reader, query); },
        [this, before, generation = m_generation](const Result<RecycleBlock>& block) {
            if (generation != m_generation)
                return;
            // Only afterwards: views ask for more while rows are being inserted.
            if (block)
                take(*block, before);
            else
                Q_EMIT failed(block.error());
            m_isAsking = false;
        });
}

void RecycleBinModel::take(const RecycleBlock& block, qint64 before)
{
    m_total = block.total;
    if (before == 0) {
        beginResetModel();
        m_records = block.records;
        endResetModel();
        Q_EMIT listed();
        return;
    }
    if (block.records.isEmpty()) {
        m_total = m_records.size();
        return;
    }
    const int first = static_cast<int>(m_records.size());
    beginInsertRows({}, first, first + static_cast<int>(block.records.size()) - 1);
    m_records += block.records;
    endInsertRows();
}

const DeletedRecord* RecycleBinModel::at(int row) const
{
    return row >= 0 && row < m_records.size() ? &m_records[row] : nullptr;
}

int RecycleBinModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecycleBinModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecycleBinModel::textOf(const DeletedRecord& record, int column) const
{
    switch (column) {
    case KindColumn:
        return fieldText(m_session.schema().of(record.kind).label);
    case TitleColumn:
        return record.title.simplified();
    case BranchColumn:
        return m_session.branches().shortNameOf(record.branchId);
    case DateColumn:
        return record.date ? record.date->toIso() : QString();
    case DeletedAtColumn:
        return momentText(record.deletedAt);
    case ActorColumn:
        return record.actor;
    default:
        return record.label;
    }
}

QVariant RecycleBinModel::data(const QModelIndex& index, int role) const
{
    const DeletedRecord* record = at(index.row());
    if (!index.isValid() || !record)
        return {};
    if (role == Qt::DisplayRole)
        return textOf(*record, index.column());
    if (role == Qt::ToolTipRole && (index.column() == TitleColumn || index.column() == ReasonColumn))
        return plainToolTip(textOf(*record, index.column()));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

QVariant RecycleBinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    static const char* const words[ColumnCount]{QT_TR_NOOP("类别"), QT_TR_NOOP("名称"),     QT_TR_NOOP("党组织"),
                                                QT_TR_NOOP("日期"), QT_TR_NOOP("删除时间"), QT_TR_NOOP("删除人"),
                                                QT_TR_NOOP("操作")};
    return section >= 0 && section < ColumnCount ? tr(words[section]) : QVariant();
}

bool RecycleBinModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isAsking && m_records.size() < m_total;
}

void RecycleBinModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent) && !m_records.isEmpty())
        ask(m_records.constLast().entry);
}

} // namespace ledger
