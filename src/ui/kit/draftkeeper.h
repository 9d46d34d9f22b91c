// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/drafts.h"

#include <QObject>

namespace ledger {

class DraftTimer;
class RecordForm;
class Session;

/// Keeps what is typed in a form in the ledger, a moment after the last key, until it is saved or given up.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    DraftKeeper(RecordForm& form, Session& session, QObject* parent);

    /// From now on the form shows another record, of which this draft is kept (id 0: none).
    void follow(const Draft& draft);
    /// 0: nothing is kept.
    qint64 draftId() const { return m_draft.id; }
    /// Keeps what is typed at once: the form is about to show something else.
    void keepNow();
    /// What was typed is given up.
    void forget();

private:
    RecordForm& m_form;
    Session& m_session;
    DraftTimer* m_timer;
    Draft m_draft;
};

} // namespace ledger
