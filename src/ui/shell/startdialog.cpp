// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startdialog.h"

#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/newledger.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ledger {

StartDialog::StartDialog(Prompt& prompt, const Clock& clock, const QString& problem)
    : m_prompt(prompt)
    , m_clock(clock)
    , m_messages(new MessageBar(this))
{
    setRole(this, "surface");
    setWindowTitle(tr("党建台账"));
    setMinimumWidth(scaled(560));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(40), scaled(36), scaled(40), scaled(32));
    layout->setSpacing(scaled(14));
    layout->addWidget(makeLabel(tr("党建台账"), LabelRole::Brand, this));
    layout->addWidget(
        makeTextBlock(tr("台账是一个文件，保存全部党组织、党员、组织生活和工作记录。请新建一本，或打开已有的。"),
                      LabelRole::Muted, this));
    layout->addWidget(m_messages);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(10));
    auto* begin = new QPushButton(tr("新建台账…"), this);
    begin->setObjectName(QStringLiteral("newLedger"));
    setRole(begin, "primary");
    auto* open = new QPushButton(tr("打开台账…"), this);
    open->setObjectName(QStringLiteral("openLedger"));
    buttons->addWidget(begin);
    buttons->addWidget(open);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(makeLabel(tr("非涉密系统，严禁处理、存储涉密信息"), LabelRole::Small, this));
    connect(begin, &QPushButton::clicked, this, &StartDialog::beginNew);
    connect(open, &QPushButton::clicked, this, &StartDialog::openExisting);
    showProblem(problem);
}

void StartDialog::showProblem(const QString& problem)
{
    if (!problem.isEmpty())
        m_messages->showMessage({Message::Tone::Bad, problem});
}

void StartDialog::openExisting()
{
    const QStringList files =
        m_prompt.openFiles(this, {tr("打开台账"), {tr("台账 (*.ledger *.db)"), tr("所有文件 (*)")}});
    if (files.isEmpty())
        return;
    m_path = files.first();
    accept();
}

void StartDialog::beginNew()
{
    const auto path = beginLedger(m_prompt, this, m_clock);
    if (!path) {
        showProblem(errorText(path.error()));
        return;
    }
    if (path->isEmpty())
        return;
    m_path = *path;
    accept();
}

QString askForStart(Prompt& prompt, const Clock& clock, const QString& problem)
{
    StartDialog dialog(prompt, clock, problem);
    return dialog.exec() == QDialog::Accepted ? dialog.path() : QString();
}

} // namespace ledger
