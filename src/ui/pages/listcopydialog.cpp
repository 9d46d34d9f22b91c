// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listcopydialog.h"

#include "ledger/itemcopy.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/undooffer.h"
#include "ui/shell/session.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

ListCopyDialog::ListCopyDialog(int year, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_year(year)
    , m_session(session)
    , m_lists(new QListWidget(this))
    , m_remark(makeTextBlock({}, LabelRole::Error, this))
    , m_copy(new QPushButton(tr("沿用"), this))
{
    setObjectName(QStringLiteral("listCopy"));
    setRole(this, "surface");
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("沿用%1年清单到%2年").arg(year - 1).arg(year));
    createLayout();
    fill();
    setMinimumWidth(scaled(520));
}

void ListCopyDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(28), scaled(24), scaled(28), scaled(20));
    layout->setSpacing(scaled(14));
    layout->addWidget(makeTextBlock(
        tr("日期和文字里的年份顺延一年；进展、佐证和完成情况不带过去，已终止的事项不沿用。"), LabelRole::Muted, this));
    m_lists->setObjectName(QStringLiteral("listsToCopy"));
    m_lists->setAccessibleName(tr("要沿用的清单"));
    m_lists->setMinimumHeight(scaled(220));
    layout->addWidget(m_lists, 1);
    m_remark->hide();
    layout->addWidget(m_remark);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("取消"), this);
    cancel->setAutoDefault(false);
    m_copy->setObjectName(QStringLiteral("copyLists"));
    m_copy->setDefault(true);
    setRole(m_copy, "primary");
    buttons->addWidget(cancel);
    buttons->addWidget(m_copy);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ListCopyDialog::accept);
}

void ListCopyDialog::fill()
{
    const auto reader = m_session.reader();
    const auto items = reader ? itemsOfYear(**reader, m_year - 1, {}) : Result<QList<Record>>(reader.error());
    if (!items) {
        m_session.showError(items.error());
        return;
    }
    m_known = listsOf(*items, m_session.vocabulary());
    for (const ItemList& list : std::as_const(m_known)) {
        const auto count =
            std::count_if(items->begin(), items->end(), [&](const Record& item) { return listOf(item) == list; });
        auto* entry = new QListWidgetItem(tr("%1　%2 项").arg(listTitle(list)).arg(count), m_lists);
        entry->setFlags(entry->flags() | Qt::ItemIsUserCheckable);
        entry->setCheckState(Qt::Checked);
    }
    if (m_known.isEmpty()) {
        m_remark->setText(tr("%1年没有责任清单可以沿用。").arg(m_year - 1));
        m_remark->show();
        m_copy->setEnabled(false);
    }
}

QList<ItemList> ListCopyDialog::chosen() const
{
    QList<ItemList> lists;
    for (int row = 0; row < m_lists->count(); ++row) {
        if (m_lists->item(row)->checkState() == Qt::Checked)
            lists << m_known[row];
    }
    return lists;
}

void ListCopyDialog::accept()
{
    if (chosen().isEmpty()) {
        m_remark->setText(tr("请至少选一张清单。"));
        m_remark->show();
        return;
    }
    const auto reader = m_session.reader();
    const auto plan = reader ? planListCopy(**reader, m_session.vocabulary(), chosen(), {m_year - 1, m_year})
                             : Result<ListCopyPlan>(reader.error());
    if (!plan)
        return m_session.showError(plan.error());
    copy(*plan);
}

void ListCopyDialog::copy(const ListCopyPlan& plan)
{
    TwinItems twins = TwinItems::LeaveOut;
    if (!plan.twins.isEmpty()) {
        const Prompt::Answer answer = m_session.prompt().ask(
            this,
            {tr("%1年已有相同的事项").arg(m_year),
             tr("有 %1 项与%2年清单里的事项相同（同一清单、同一内容或序号）。").arg(plan.twins.size()).arg(m_year),
             tr("跳过这些"), tr("也沿用一份")});
        if (answer == Prompt::Answer::Cancel)
            return;
        twins = answer == Prompt::Answer::No ? TwinItems::CopyToo : TwinItems::LeaveOut;
    }
    const qsizetype count = plan.fresh.size() + (twins == TwinItems::CopyToo ? plan.twins.size() : 0);
    if (count == 0) {
        m_session.show({Message::Tone::Info, tr("没有要沿用的事项。")});
        return QDialog::accept();
    }
    const auto done = copyLists(m_session.ledger(), plan, twins);
    if (!done)
        return m_session.showError(done.error());
    offerUndo(m_session, nullptr, tr("已沿用 %1 项到%2年。").arg(count).arg(m_year), done->step);
    QDialog::accept();
}

} // namespace ledger
