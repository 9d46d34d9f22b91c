// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/draftkeeper.h"

#include "ui/kit/recordform.h"
#include "ui/shell/session.h"

#include <QTimer>

namespace ledger {

QTimer* draftTimer(int milliseconds, QObject* parent, const std::function<void()>& keep)
{
    auto* timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    QObject::connect(timer, &QTimer::timeout, parent, keep);
    return timer;
}

DraftKeeper::DraftKeeper(RecordForm& form, Session& session, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_session(session)
    , m_pause(draftTimer(Pause, this, [this] { keepNow(); }))
    , m_latest(draftTimer(Longest, this, [this] { keepNow(); }))
{
    if (session.ledger().isReadOnly())
        return;
    connect(&form, &RecordForm::edited, this, [this] {
        m_pause->start();
        if (!m_latest->isActive())
            m_latest->start();
    });
}

void DraftKeeper::follow(const Draft& draft)
{
    stop();
    m_draft = draft;
}

void DraftKeeper::forget()
{
    stop();
    // One that cannot be removed is offered once more, which harms nobody; the log has the reason.
    if (m_draft.id != 0)
        static_cast<void>(dropDraft(m_session.ledger(), m_draft.id));
    m_draft = {};
}

void DraftKeeper::stop()
{
    m_pause->stop();
    m_latest->stop();
}

void DraftKeeper::keepNow()
{
    stop();
    if (!m_form.isModified()) {
        forget();
        return;
    }
    m_draft.record = m_form.record();
    m_draft.unread = m_form.unread();
    m_draft.isOfCells = false;
    // The form still has it all; the log has the reason.
    static_cast<void>(keepDraft(m_session.ledger(), m_draft));
}

} // namespace ledger
