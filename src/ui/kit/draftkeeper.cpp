// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/draftkeeper.h"

#include "ui/kit/recordform.h"
#include "ui/shell/session.h"

#include <QTimer>

namespace ledger {

namespace {

constexpr int Pause = 700; ///< milliseconds after the last key

} // namespace

DraftKeeper::DraftKeeper(RecordForm& form, Session& session, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_session(session)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(Pause);
    connect(m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
    if (!session.ledger().isReadOnly())
        connect(&form, &RecordForm::edited, m_pause, qOverload<>(&QTimer::start));
}

void DraftKeeper::follow(const Draft& draft)
{
    m_pause->stop();
    m_draft = draft;
}

void DraftKeeper::forget()
{
    m_pause->stop();
    // One that cannot be removed is offered once more, which harms nobody; the log has the reason.
    if (m_draft.id != 0)
        static_cast<void>(dropDraft(m_session.ledger(), m_draft.id));
    m_draft = {};
}

void DraftKeeper::keepNow()
{
    m_pause->stop();
    keep();
}

void DraftKeeper::keep()
{
    if (!m_form.isModified()) {
        forget();
        return;
    }
    m_draft.record = m_form.record();
    // The form still has it all; the log has the reason.
    static_cast<void>(keepDraft(m_session.ledger(), m_draft));
}

} // namespace ledger
