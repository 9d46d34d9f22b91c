// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importingstep.h"

#include "ui/dialogs/importrun.h"
#include "ui/dialogs/progresspane.h"
#include "ui/kit/card.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ledger {

ImportingStep::ImportingStep(ImportRun& run, QWidget* parent)
    : ImportStep(parent)
    , m_run(run)
    , m_progress(new ProgressPane(this))
{
    auto* card = new Card({}, this);
    card->body()->addWidget(m_progress, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_progress, &ProgressPane::cancelRequested, this, &ImportingStep::stop);
    connect(&m_run, &ImportRun::progressed, m_progress, &ProgressPane::setProgress);
}

void ImportingStep::enter()
{
    m_progress->start(tr("正在写入台账…"));
    m_progress->cancelButton().setFocus();
    m_run.apply();
}

void ImportingStep::stop()
{
    m_progress->setStopping();
    m_run.cancel();
}

QString ImportingStep::hint() const
{
    return tr("全部写完才算数；中途停止，台账保持原样。");
}

} // namespace ledger
