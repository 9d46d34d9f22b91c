// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/backup.h"
#include "ui/shell/session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace ledger {

StatusStrip::StatusStrip(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_ledger(makeLabel(QFileInfo(session.ledger().path()).fileName(), LabelRole::Small, this))
    , m_backup(makeLabel({}, LabelRole::Small, this))
    , m_work(makeLabel({}, LabelRole::Small, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("取消"), this))
{
    setRole(this, "statusbar");
    setAccessibleName(tr("状态"));
    createLayout();
    connect(&session.tasks(), &TaskRunner::started, this, &StatusStrip::showTask);
    connect(&session.tasks(), &TaskRunner::finished, this, &StatusStrip::showTask);
    connect(&session, &Session::refusedCellsChanged, this, &StatusStrip::showTask);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
        m_cancel->setEnabled(false);
    });
    showTask();
    showBackup();
}

void StatusStrip::createLayout()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(4), scaled(24), scaled(4));
    layout->setSpacing(scaled(24));
    m_ledger->setToolTip(plainToolTip(m_session.ledger().path()));
    m_progress->setFixedWidth(scaled(120));
    m_progress->setTextVisible(false);
    setRole(m_cancel, "link");
    layout->addWidget(m_ledger);
    m_backup->setObjectName(QStringLiteral("backup"));
    layout->addWidget(m_backup);
    layout->addWidget(m_work);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(makeLabel(tr("非涉密系统，严禁处理、存储涉密信息"), LabelRole::Small, this));
}

void StatusStrip::showBackup()
{
    m_backup->setText(backupText(m_session.ledger()));
}

void StatusStrip::showTask()
{
    if (m_task)
        m_task->disconnect(this);
    const QList<Task*>& running = m_session.tasks().running();
    m_task = running.isEmpty() ? nullptr : running.last();
    m_progress->setVisible(m_task);
    m_cancel->setVisible(m_task && m_task->canCancel());
    if (!m_task) {
        const qsizetype refused = m_session.refusedCells();
        m_work->setText(m_session.ledger().isReadOnly() ? tr("只读")
                            : refused > 0               ? tr("有 %1 格没有保存").arg(refused)
                                                        : tr("全部已保存"));
        m_work->setToolTip(plainToolTip(m_session.ledger().readOnlyReason()));
        return;
    }
    m_cancel->setEnabled(!m_task->isCancelled());
    m_work->setText(running.size() > 1 ? tr("%1（另有 %2 项）").arg(m_task->title()).arg(running.size() - 1)
                                       : m_task->title());
    const auto showPercent = [this](int percent) {
        m_progress->setRange(0, percent < 0 ? 0 : 100);
        m_progress->setValue(qMax(0, percent));
    };
    showPercent(m_task->percent());
    connect(m_task, &Task::percentChanged, this, showPercent);
}

} // namespace ledger
