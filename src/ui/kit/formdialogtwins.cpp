// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/attachmentpanel.h"
#include "ui/kit/draftkeeper.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/mergedialog.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordform.h"
#include "ui/kit/twinpanel.h"
#include "ui/shell/session.h"

#include <QPushButton>

namespace ledger {

void FormDialog::connectTwins()
{
    connect(m_form, &RecordForm::edited, this, [this] {
        const KindInfo& info = m_session.schema().of(m_traits.kind);
        if (m_twins->isVisible() && !isIdentityKept(info, m_twinsOf, m_form->record()))
            m_twins->hide();
    });
    connect(m_twins, &TwinPanel::openRequested, this, &FormDialog::openTwin);
    connect(m_twins, &TwinPanel::mergeRequested, this, &FormDialog::mergeWithTwin);
    connect(m_twins, &TwinPanel::saveRequested, this, [this] { store(m_asked); });
}

void FormDialog::take(const Result<SavedOrTwins>& answer, Next next)
{
    if (!answer || answer->twins.isEmpty()) {
        m_found = answer ? answer->findings : QList<RuleFinding>();
        finish(answer ? Result<Record>(answer->record) : Result<Record>(answer.error()), next);
        return;
    }
    m_isSaving = false;
    m_save->setEnabled(true);
    m_saveNext->setEnabled(true);
    m_messages->clear();
    m_twinsOf = answer->record;
    m_twins->showTwins(answer->twins);
}

/// What was typed stays as a draft, for the record may be another one after all.
void FormDialog::openTwin(qint64 id)
{
    const bool hadFiles = m_attachments->hasWaiting();
    m_drafts->keepNow();
    m_drafts->follow({});
    if (!showRecord(id))
        return;
    const QString kept = tr("这是台账里已有的记录。刚才填的已存为草稿，关闭后可以取回。");
    m_messages->showMessage({Message::Tone::Info, hadFiles ? kept + tr("还没有保存的附件请重新添加。") : kept});
}

void FormDialog::mergeWithTwin(qint64 id)
{
    const auto twin = load(id);
    if (!twin) {
        m_messages->showError(twin.error());
        return;
    }
    m_drafts->keepNow();
    auto* dialog = new MergeDialog(m_traits, m_session, {*twin, m_form->record()}, this);
    dialog->setDraft(m_drafts->draftId());
    connect(dialog, &MergeDialog::merged, this, [this](qint64 kept) {
        m_attachments->attachWaiting(kept);
        m_drafts->follow({});
        Q_EMIT saved(m_traits.kind, kept);
        accept();
    });
    dialog->open();
}

} // namespace ledger
