// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draftstore.h"

namespace ledger {

Result<> DraftStore::keep(DraftRow& draft)
{
    if (draft.id != 0)
        return m_connection.execute(QStringLiteral("UPDATE drafts SET kept_at = ?, content = ? WHERE id = ?"),
                                    {draft.keptAt, draft.content, draft.id});
    auto id = m_connection.number(
        QStringLiteral("INSERT INTO drafts (kind, record_id, revision, kept_at, content) VALUES (?, ?, ?, ?, ?) "
                       "RETURNING id"),
        {static_cast<int>(draft.kind), draft.recordId, draft.revision, draft.keptAt, draft.content});
    if (!id)
        return id.error();
    draft.id = *id;
    return {};
}

Result<> DraftStore::drop(qint64 id)
{
    return m_connection.execute(QStringLiteral("DELETE FROM drafts WHERE id = ?"), {id});
}

Result<QList<DraftRow>> DraftStore::all()
{
    QList<DraftRow> drafts;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT id, kind, record_id, revision, kept_at, content FROM drafts ORDER BY id DESC"), {},
        [&](const Row& row) {
            drafts.append({row.number(0), static_cast<Kind>(row.number(1)), row.number(2), row.number(3), row.text(4),
                           row.text(5)});
            return true;
        });
    if (!read)
        return read.error();
    return drafts;
}

} // namespace ledger
