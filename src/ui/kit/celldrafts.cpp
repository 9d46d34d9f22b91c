// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/celldrafts.h"

#include "ui/kit/drafttimer.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/shell/session.h"

namespace ledger {

CellDrafts::CellDrafts(RecordTableModel& model, Session& session, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_session(session)
    , m_timer(new DraftTimer(this))
{
    // In a ledger that is only read no cell can be opened.
    connect(&model, &RecordTableModel::marksChanged, m_timer, &DraftTimer::note);
    connect(m_timer, &DraftTimer::due, this, &CellDrafts::keepNow);
}

/// The list goes, what was typed into it stays: it is offered back.
CellDrafts::~CellDrafts()
{
    for (const Draft& draft : std::as_const(m_kept))
        m_session.releaseDraft(draft.id);
}

void CellDrafts::note(qint64 id, const QString& key, const QString& typed)
{
    m_openId = id;
    m_openKey = key;
    m_openText = typed;
    m_timer->note();
}

void CellDrafts::closeCell()
{
    if (m_openId == 0)
        return;
    m_openId = 0;
    m_timer->note();
}

void CellDrafts::forget()
{
    m_timer->stop();
    for (const qint64 id : m_kept.keys())
        drop(id);
}

void CellDrafts::keepNow()
{
    QHash<qint64, QHash<QString, QString>> texts = m_model.typedCells();
    if (m_openId != 0)
        texts[m_openId].insert(m_openKey, m_openText);
    for (const qint64 id : m_kept.keys()) {
        if (!texts.contains(id))
            drop(id);
    }
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (m_kept.value(it.key()).unread != it.value())
            keep(it.key(), it.value());
    }
}

void CellDrafts::keep(qint64 id, const QHash<QString, QString>& texts)
{
    Draft& draft = m_kept[id];
    // A row that the list shows no more is told by what it was.
    const int row = m_model.rowOf(id);
    if (const Record* record = row >= 0 ? m_model.recordAt(row) : nullptr)
        draft.record = *record;
    draft.record.kind = m_model.info().kind;
    draft.record.id = id;
    draft.unread = texts;
    draft.isOfCells = true;
    // The cells still have it all; the log has the reason.
    if (keepDraft(m_session.ledger(), draft))
        m_session.holdDraft(draft.id);
}

void CellDrafts::drop(qint64 id)
{
    const Draft draft = m_kept.take(id);
    // One that cannot be removed is offered once more, which harms nobody; the log has the reason.
    m_session.releaseDraft(draft.id);
    if (draft.id != 0)
        static_cast<void>(dropDraft(m_session.ledger(), draft.id));
}

} // namespace ledger
