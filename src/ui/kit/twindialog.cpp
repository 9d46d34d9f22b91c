// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/twindialog.h"

#include "ui/kit/dialoglook.h"
#include "ui/kit/label.h"
#include "ui/kit/mergedialog.h"
#include "ui/kit/style.h"
#include "ui/kit/twinpanel.h"
#include "ui/shell/session.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ledger {

static constexpr int UsualWidth = 720;

TwinDialog::TwinDialog(const KindTraits& traits, Session& session, Record record, const QList<Twin>& twins,
                       QWidget* parent)
    : QDialog(parent)
    , m_traits(traits)
    , m_session(session)
    , m_record(std::move(record))
    , m_panel(new TwinPanel(traits, session, this))
{
    setObjectName(QStringLiteral("twinDialog"));
    setWindowTitle(tr("可能重复"));
    dressDialog(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(12));
    const QString title = m_record.text(session.schema().of(traits.kind).titleField).simplified();
    layout->addWidget(makeTextBlock(tr("“%1”还没有保存").arg(title), LabelRole::PageTitle, this));
    layout->addWidget(m_panel);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("返回"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_panel, &TwinPanel::openRequested, this, [this](qint64 id) {
        reject();
        m_session.openRecord(m_traits.kind, id);
    });
    connect(m_panel, &TwinPanel::mergeRequested, this, &TwinDialog::merge);
    connect(m_panel, &TwinPanel::saveRequested, this, [this] {
        m_panel->accept();
        Q_EMIT saveRequested(m_panel->known());
        accept();
    });
    m_panel->showTwins(twins);
    resize(scaled(UsualWidth), sizeHint().height());
}

void TwinDialog::merge(qint64 twin)
{
    const auto reader = m_session.reader();
    const auto other = reader ? (*reader)->load(m_traits.kind, twin) : Result<Record>(reader.error());
    if (!other) {
        m_session.showError(other.error());
        return;
    }
    auto* dialog = new MergeDialog(m_traits, m_session, {*other, m_record}, this);
    connect(dialog, &MergeDialog::merged, this, [this] {
        Q_EMIT merged();
        accept();
    });
    dialog->open();
}

} // namespace ledger
