// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordtablemodel.h"

#include "core/numbertext.h"
#include "ui/kit/detailtext.h"
#include "ui/kit/label.h"
#include "ui/shell/session.h"

#include <algorithm>
#include <iterator>

namespace ledger {

namespace {

constexpr int FirstRows = 200;
constexpr int RowsAround = 100;
constexpr int RecordsKept = 2000;
constexpr qsizetype TipLength = 24;
constexpr qsizetype MostFollowed = 100000;

struct Listing {
    QList<qint64> ids;
    ListSums sums;
};

bool isNumber(const Field& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Decimal || field.type == FieldType::Money;
}

/// Where two lists differ: between a common beginning and a common end.
struct ListChange {
    qsizetype first = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;
};

ListChange changeBetween(const QList<qint64>& before, const QList<qint64>& after)
{
    const auto heads = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    ListChange change;
    change.first = heads.first - before.begin();
    const auto tails = std::mismatch(before.rbegin(), std::make_reverse_iterator(heads.first), after.rbegin(),
                                     std::make_reverse_iterator(heads.second));
    change.removed = before.size() - change.first - (tails.first - before.rbegin());
    change.inserted = after.size() - change.first - (tails.second - after.rbegin());
    return change;
}

/// The same records in another order, few enough to follow each.
bool isReordered(const QList<qint64>& before, const QList<qint64>& after, const ListChange& change)
{
    if (change.removed != change.inserted || change.removed > MostFollowed)
        return false;
    QList<qint64> left = before.mid(change.first, change.removed);
    QList<qint64> right = after.mid(change.first, change.inserted);
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    return left == right;
}

} // namespace

RecordTableModel::RecordTableModel(const KindTraits& traits, Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_traits(traits)
    , m_session(session)
    , m_info(session.schema().of(traits.kind))
    , m_records(RecordsKept)
{
    m_query.kind = traits.kind;
    createColumns();
}

void RecordTableModel::createColumns()
{
    for (const Field& field : m_info.fields) {
        if (field.is(FieldFlag::Hidden))
            continue;
        m_columns.append({&field, nullptr});
        for (const ExtraColumn& extra : m_traits.extraColumns) {
            if (extra.after == field.key)
                m_columns.append({nullptr, &extra});
        }
    }
}

void RecordTableModel::setQuery(const ListQuery& query)
{
    m_query = query;
    m_query.kind = m_traits.kind;
    if (hasQuickOrder() || m_ids.size() < LongList) {
        askFirst();
        return;
    }
    ++m_generation;
    m_isComplete = false;
    Q_EMIT ordering();
    askAll();
}

/// Whether an index holds the list in its order, so that its first rows are there at once however long it is.
bool RecordTableModel::hasQuickOrder() const
{
    const bool isByDate = m_query.sortField.isEmpty() || m_query.sortField == m_info.dateField;
    return isByDate || (m_traits.kind == Kind::Member && m_query.sortField == m_info.titleField);
}

void RecordTableModel::askFirst()
{
    ++m_generation;
    const auto reader = m_session.reader();
    if (!reader) {
        Q_EMIT failed(reader.error());
        return;
    }
    const auto first = (*reader)->ids(m_query, FirstRows);
    if (!first) {
        Q_EMIT failed(first.error());
        return;
    }
    beginResetModel();
    m_ids = *first;
    m_records.clear();
    m_isComplete = m_ids.size() < FirstRows;
    endResetModel();
    Q_EMIT listed();
    askAll();
}

void RecordTableModel::askAll()
{
    const int generation = m_generation;
    m_session.lists().ask<Listing>(
        this,
        [query = m_query](Reader& reader) -> Result<Listing> {
            const auto ids = reader.ids(query);
            if (!ids)
                return ids.error();
            const auto sums = reader.sums(query);
            if (!sums)
                return sums.error();
            return Listing{*ids, *sums};
        },
        [this, generation](Result<Listing> listing) {
            if (generation != m_generation)
                return;
            if (!listing) {
                Q_EMIT failed(listing.error());
                return;
            }
            takeAll(listing->ids);
            Q_EMIT summed(listing->sums);
        });
}

/// As little as possible is announced, so that the cell somebody types into stays where it is.
void RecordTableModel::takeAll(const QList<qint64>& ids)
{
    m_isComplete = true;
    if (ids == m_ids)
        return;
    const ListChange change = changeBetween(m_ids, ids);
    const int first = static_cast<int>(change.first);
    if (change.removed == 0) {
        beginInsertRows({}, first, first + static_cast<int>(change.inserted) - 1);
        m_ids = ids;
        endInsertRows();
        return;
    }
    if (isReordered(m_ids, ids, change)) {
        rearrange(ids, first, static_cast<int>(change.inserted));
        return;
    }
    if (change.inserted == 0) {
        beginRemoveRows({}, first, first + static_cast<int>(change.removed) - 1);
        m_ids = ids;
        endRemoveRows();
    } else {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }
    Q_EMIT listed();
}

void RecordTableModel::rearrange(const QList<qint64>& ids, int first, int count)
{
    Q_EMIT layoutAboutToBeChanged();
    QHash<qint64, int> places;
    for (int row = first; row < first + count; ++row)
        places.insert(ids[row], row);
    QModelIndexList moved;
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex& old : indexes)
        moved.append(index(places.value(m_ids[old.row()], old.row()), old.column()));
    m_ids = ids;
    changePersistentIndexList(indexes, moved);
    Q_EMIT layoutChanged();
}

void RecordTableModel::applyChanges(const Changes& changes)
{
    // Names of branches and people stand in the cells of other kinds.
    const bool areNamesTouched = changes.touches(Kind::Branch) || changes.touches(Kind::Member);
    if (!changes.touches(m_traits.kind) && !areNamesTouched)
        return;
    for (const qint64 id : changes.ids.value(m_traits.kind))
        m_records.remove(id);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!changes.touches(m_traits.kind))
        return;
    ++m_generation;
    askAll();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Record* RecordTableModel::recordAt(int row) const
{
    if (const Record* known = m_records.object(m_ids[row]))
        return known;
    const qsizetype begin = qMax(0, row - RowsAround);
    const auto reader = m_session.reader();
    if (!reader)
        return nullptr;
    const auto rows = (*reader)->rows(m_traits.kind, m_ids.mid(begin, FirstRows + RowsAround));
    if (!rows)
        return nullptr;
    for (const Record& record : *rows)
        m_records.insert(record.id, new Record(record));
    return m_records.object(m_ids[row]);
}

QString RecordTableModel::textOf(const Column& column, const Record& record) const
{
    if (column.extra)
        return column.extra->text(record);
    const Field& field = *column.field;
    const QVariant value = record.value(field.key);
    if (!value.isValid())
        return {};
    if (field.type == FieldType::Branch)
        return m_session.branches().shortNameOf(value.toLongLong());
    if (field.type == FieldType::Member)
        return m_session.nameOfMember(value.toLongLong());
    const QString text = displayText(field, value, m_session.vocabulary());
    if (field.is(FieldFlag::Sensitive))
        return maskedText(field, text);
    // A sum is nothing without its unit, which has no column of its own here.
    const bool isSum = field.is(FieldFlag::Derived) && field.type == FieldType::Decimal && field.unit.isEmpty();
    const QString unit = isSum ? unitText(record.text(QStringLiteral("unit"))) : QString();
    return unit.isEmpty() ? text.simplified() : text.simplified() + u' ' + unit;
}

static QVariant markData(const CellMark& mark, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return mark.typed.simplified();
    case Qt::ToolTipRole:
        return plainToolTip(mark.problem);
    case RecordTableModel::ProblemRole:
        return mark.problem;
    case RecordTableModel::PendingRole:
        return mark.problem.isEmpty();
    default:
        return static_cast<int>(Tone::None);
    }
}

int RecordTableModel::alignmentOf(const Column& column)
{
    const bool isRight = column.extra ? column.extra->shows == ExtraColumn::Shows::Number : isNumber(*column.field);
    return static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_ids.size())
        return {};
    const Column& column = m_columns[index.column()];
    switch (role) {
    case IdRole:
        return m_ids[index.row()];
    case KeyRole:
        return keyOf(index.column());
    case FieldTypeRole:
        return column.field ? static_cast<int>(column.field->type) : static_cast<int>(FieldType::Decimal);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case ProblemRole:
    case PendingRole:
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case ToneRole:
        break;
    default:
        return {};
    }
    if (const CellMark* mark = markOf(m_ids[index.row()], keyOf(index.column())))
        return markData(*mark, role);
    if (role == ProblemRole || role == PendingRole)
        return {};
    const Record* record = recordAt(index.row());
    if (!record)
        return {};
    if (role == ToneRole)
        return static_cast<int>(m_traits.tone ? m_traits.tone(keyOf(index.column()), *record) : Tone::None);
    const QString text = textOf(column, *record);
    if (role == Qt::ToolTipRole)
        return text.size() > TipLength ? plainToolTip(text) : QString();
    return text;
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && whyFixed(index.column()).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString RecordTableModel::whyFixed(int column) const
{
    if (m_session.ledger().isReadOnly())
        return m_session.ledger().readOnlyReason();
    const Field* field = fieldOf(column);
    if (!field)
        return tr("“%1”由程序计算，不能直接填写。").arg(headerData(column, Qt::Horizontal).toString());
    const bool isMadeOfParts = field->is(FieldFlag::Derived) && !m_info.parts.isEmpty();
    if (isMadeOfParts) {
        const QString part = fieldText(m_info.parts.constFirst().label);
        return fieldLabel(*field) == part ? tr("“%1”在表单里逐个填写，请按回车打开记录修改。").arg(part)
                                          : tr("“%1”由“%2”得出，请打开表单修改。").arg(fieldLabel(*field), part);
    }
    if (field->is(FieldFlag::Derived) || m_traits.hiddenInForm.contains(field->key))
        return tr("“%1”由程序填写，不能直接修改。").arg(fieldLabel(*field));
    return {};
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column& column = m_columns[section];
    if (role == Qt::DisplayRole)
        return column.extra ? column.extra->label : fieldLabel(*column.field);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    return {};
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    const Field* field = fieldOf(column);
    if (!field)
        return;
    ListQuery query = m_query;
    query.sortField = field->key;
    query.order = order;
    setQuery(query);
}

QString RecordTableModel::copyText(int row, int column) const
{
    const Field* field = fieldOf(column);
    const bool hasLines = field && field->type == FieldType::LongText && !markOf(idAt(row), keyOf(column));
    const Record* record = hasLines ? recordAt(row) : nullptr;
    return record ? record->text(field->key) : index(row, column).data().toString();
}

void RecordTableModel::announceCell(qint64 id, const QString& key)
{
    const QModelIndex cell = index(rowOf(id), columnOf(key));
    if (cell.isValid())
        Q_EMIT dataChanged(cell, cell);
}

void RecordTableModel::setMark(qint64 id, const QString& key, const CellMark& mark)
{
    m_marks.insert({id, key}, mark);
    announceCell(id, key);
    Q_EMIT marksChanged();
}

void RecordTableModel::clearMark(qint64 id, const QString& key)
{
    if (m_marks.remove({id, key}) == 0)
        return;
    announceCell(id, key);
    Q_EMIT marksChanged();
}

qsizetype RecordTableModel::refusedCells() const
{
    return std::count_if(m_marks.begin(), m_marks.end(), [](const CellMark& mark) { return !mark.problem.isEmpty(); });
}

QHash<qint64, QHash<QString, QString>> RecordTableModel::typedCells() const
{
    QHash<qint64, QHash<QString, QString>> texts;
    for (auto it = m_marks.begin(); it != m_marks.end(); ++it)
        texts[it.key().first].insert(it.key().second, it->typed);
    return texts;
}

const CellMark* RecordTableModel::markOf(qint64 id, const QString& key) const
{
    const auto it = m_marks.constFind({id, key});
    return it == m_marks.constEnd() ? nullptr : &*it;
}

qint64 RecordTableModel::revisionOf(qint64 id) const
{
    const Record* record = m_records.object(id);
    return record ? record->revision : 0;
}

int RecordTableModel::columnOf(const QString& key) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (keyOf(column) == key)
            return column;
    }
    return -1;
}

qint64 RecordTableModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids[row] : 0;
}

int RecordTableModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

QString RecordTableModel::keyOf(int column) const
{
    const Column& at = m_columns[column];
    return at.extra ? at.extra->key : at.field->key;
}

const Field* RecordTableModel::fieldOf(int column) const
{
    return column >= 0 && column < m_columns.size() ? m_columns[column].field : nullptr;
}

bool RecordTableModel::isShownByDefault(int column) const
{
    const Column& at = m_columns[column];
    return at.extra || at.field->is(FieldFlag::InTable);
}

} // namespace ledger
