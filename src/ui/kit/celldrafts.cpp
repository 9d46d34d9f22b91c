// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/celldrafts.h"

#include "ui/kit/draftkeeper.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/shell/session.h"

#include <QTimer>

namespace ledger {

CellDrafts::CellDrafts(RecordTableModel& model, Session& session, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_session(session)
    , m_pause(draftTimer(DraftKeeper::Pause, this, [this] { keepNow(); }))
    , m_latest(draftTimer(DraftKeeper::Longest, this, [this] { keepNow(); }))
{
    connect(&model, &RecordTableModel::marksChanged, this, &CellDrafts::wait);
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
    wait();
}

void CellDrafts::closeCell()
{
    if (m_openId == 0)
        return;
    m_openId = 0;
    wait();
}

void CellDrafts::forget()
{
    m_pause->stop();
    m_latest->stop();
    for (const qint64 id : m_kept.keys())
        drop(id);
}

void CellDrafts::wait()
{
    if (m_session.ledger().isReadOnly())
        return;
    m_pause->start();
    if (!m_latest->isActive())
        m_latest->start();
}

void CellDrafts::keepNow()
{
    m_pause->stop();
    m_latest->stop();
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
    if (const Record* record = m_model.recordAt(m_model.rowOf(id)))
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
