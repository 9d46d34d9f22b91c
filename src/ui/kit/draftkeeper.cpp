// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/draftkeeper.h"

#include "ui/kit/drafttimer.h"
#include "ui/kit/recordform.h"
#include "ui/shell/session.h"

namespace ledger {

DraftKeeper::DraftKeeper(RecordForm& form, Session& session, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_session(session)
    , m_timer(new DraftTimer(this))
{
    if (session.ledger().isReadOnly())
        return;
    connect(&form, &RecordForm::edited, m_timer, &DraftTimer::note);
    connect(m_timer, &DraftTimer::due, this, &DraftKeeper::keepNow);
}

void DraftKeeper::follow(const Draft& draft)
{
    m_timer->stop();
    m_draft = draft;
}

void DraftKeeper::forget()
{
    m_timer->stop();
    // One that cannot be removed is offered once more, which harms nobody; the log has the reason.
    if (m_draft.id != 0)
        static_cast<void>(dropDraft(m_session.ledger(), m_draft.id));
    m_draft = {};
}

void DraftKeeper::keepNow()
{
    m_timer->stop();
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
