// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recordsearch.h"

#include <QAbstractListModel>
#include <QCache>

#include <optional>

namespace ledger {

class Session;

/// What a search found, all kinds or one of them. Only the rows in sight are read from the ledger.
class HitModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    HitModel(Session& session, QObject* parent);
    ~HitModel() override;

    /// What was found for these words.
    void setFound(const QString& words, const FoundRecords& found);
    /// Nothing: all kinds.
    void showKind(std::optional<Kind> kind);
    const FoundRecords& found() const { return m_found; }
    SearchPlace placeAt(int row) const { return m_shown.value(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const SearchHit* hitAt(int row) const;
    QString noteOf(const SearchHit& hit) const;

    Session& m_session;
    FoundRecords m_found;
    QList<SearchPlace> m_shown;
    std::optional<Kind> m_kind;
    std::unique_ptr<RecordSearch> m_search; ///< on the window's reader: tells of a screenful at a time
    mutable QCache<int, SearchHit> m_hits;
};

} // namespace ledger
