// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recorddialog.h"

#include "ui/kit/detailpanel.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QVBoxLayout>

namespace ledger {

static constexpr QSize UsualSize(560, 620);

RecordDialog::RecordDialog(const KindTraits& traits, Session& session, qint64 id, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("recordDialog"));
    setWindowTitle(tr("查看%1").arg(fieldText(session.schema().of(traits.kind).label)));
    dressDialog(this);
    auto* panel = new DetailPanel(traits, session, this);
    panel->showOnly();
    panel->showRecord(id);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8));
    layout->addWidget(panel);
    fitDialog(this, UsualSize);
    connect(panel, &DetailPanel::closeRequested, this, &QDialog::reject);
}

} // namespace ledger
