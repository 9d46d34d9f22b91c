// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hitmodel.h"

#include "ui/kit/label.h"
#include "ui/shell/hitdelegate.h"
#include "ui/shell/session.h"

namespace ledger {

static constexpr int RowsRead = 40;
static constexpr int HitsKept = 1000;

HitModel::HitModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_hits(HitsKept)
{
}

HitModel::~HitModel() = default;

void HitModel::setFound(const QString& words, const FoundRecords& found)
{
    m_search.reset();
    if (const auto reader = m_session.reader()) {
        m_search = std::make_unique<RecordSearch>(**reader);
        if (!m_search->prepare(words))
            m_search.reset();
    }
    m_found = found;
    showKind(found.counts.contains(m_kind.value_or(Kind::Branch)) ? m_kind : std::nullopt);
}

void HitModel::showKind(std::optional<Kind> kind)
{
    beginResetModel();
    m_kind = kind;
    m_hits.clear();
    m_shown = m_found.places;
    if (kind)
        m_shown.removeIf([&](const SearchPlace& place) { return place.kind != *kind; });
    endResetModel();
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

const SearchHit* HitModel::hitAt(int row) const
{
    if (const SearchHit* known = m_hits.object(row))
        return known;
    if (!m_search)
        return nullptr;
    const int from = row - row % RowsRead;
    const auto hits = m_search->describe(m_shown.mid(from, RowsRead));
    if (!hits)
        return nullptr;
    // A record that is gone by now leaves its row empty.
    for (const SearchHit& hit : *hits) {
        const auto at = m_shown.indexOf(SearchPlace{hit.kind, hit.id}, from);
        m_hits.insert(static_cast<int>(at), new SearchHit(hit));
    }
    return m_hits.object(row);
}

QString HitModel::noteOf(const SearchHit& hit) const
{
    QStringList note{m_session.branches().shortNameOf(hit.branchId), hit.date};
    if (!m_kind)
        note.prepend(fieldText(m_session.schema().of(hit.kind).label));
    note.removeAll(QString());
    return note.join(QStringLiteral("　"));
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    if (role == SearchRowRole)
        return static_cast<int>(SearchRow::Hit);
    if (role != Qt::DisplayRole && role != HitRole && role != NoteRole && role != Qt::ToolTipRole
        && role != Qt::AccessibleTextRole)
        return {};
    const SearchHit* hit = hitAt(index.row());
    if (!hit)
        return {};
    switch (role) {
    case HitRole:
        return QVariant::fromValue(*hit);
    case NoteRole:
        return noteOf(*hit);
    case Qt::ToolTipRole:
        return plainToolTip(hit->title);
    case Qt::AccessibleTextRole:
        return QString(hit->title + u' ' + noteOf(*hit));
    default:
        return hit->title;
    }
}

} // namespace ledger
