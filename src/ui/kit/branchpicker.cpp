// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/branchpicker.h"

#include "core/pinyin.h"
#include "core/textkey.h"
#include "ui/kit/icons.h"
#include "ui/kit/popup.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

/// Whether the text begins the words for the whole organ, or their pinyin.
static bool meansWhole(const QString& typed)
{
    const QString key = compactKey(typed);
    const QString brief = BranchPicker::tr("全机关");
    const QStringList names{compactKey(BranchPicker::tr("全机关（不限支部）")), compactKey(brief), pinyinFull(brief),
                            pinyinInitials(brief)};
    return std::any_of(names.begin(), names.end(), [&key](const QString& name) { return name.startsWith(key); });
}

BranchPicker::BranchPicker(Session& session, QWidget* parent)
    : QPushButton(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("branchScope"));
    setIcon(lineIcon(QStringLiteral("down")));
    setIconSize(QSize(scaled(12), scaled(12)));
    setLayoutDirection(Qt::RightToLeft);
    setMaximumWidth(scaled(220));
    connect(this, &QPushButton::clicked, this, &BranchPicker::open);
    connect(&session, &Session::branchesChanged, this, [this] { setBranch(m_branch); });
    setText(tr("全机关"));
}

void BranchPicker::setBranch(qint64 branch)
{
    m_branch = branch;
    const QString name = branch == 0 ? QString() : m_session.branches().shortNameOf(branch);
    const QString shown = name.isEmpty() ? tr("全机关") : name;
    setText(fontMetrics().elidedText(shown, Qt::ElideRight, scaled(170)));
    setAccessibleName(tr("支部范围：%1").arg(shown));
}

void BranchPicker::open()
{
    m_popup = new Popup(this);
    m_search = new QLineEdit(m_popup);
    m_search->setPlaceholderText(tr("支部名称、简称或拼音首字母"));
    m_search->installEventFilter(this);
    m_list = new QListWidget(m_popup);
    setRole(m_list, "popup");
    m_list->setUniformItemSizes(true);
    m_popup->body()->addWidget(m_search);
    m_popup->body()->addWidget(m_list);
    m_popup->resize(scaled(320), scaled(380));
    m_popup->setMinimumSize(scaled(320), scaled(380));
    connect(m_search, &QLineEdit::textEdited, this, &BranchPicker::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    fill({});
    m_popup->showBelow(this);
    m_search->setFocus();
}

void BranchPicker::fill(const QString& typed)
{
    m_list->clear();
    const auto add = [this](const QString& text, qint64 id) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, id);
        item->setSizeHint(QSize(0, scaled(32)));
        if (id == m_branch)
            m_list->setCurrentItem(item);
    };
    const bool isTree = typed.trimmed().isEmpty();
    if (meansWhole(typed))
        add(tr("全机关（不限支部）"), 0);
    const BranchList& branches = m_session.branches();
    for (const BranchList::Entry* entry : branches.matching(typed)) {
        const QString indent = isTree ? QString(branches.depthOf(entry->id), QChar(0x3000)) : QString();
        add(indent + (entry->isClosed ? tr("%1（已撤销）").arg(entry->name) : entry->name), entry->id);
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("没有找到"), m_list);
        none->setFlags(Qt::NoItemFlags);
        none->setSizeHint(QSize(0, scaled(32)));
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void BranchPicker::choose(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    m_popup->close();
    if (id == m_branch)
        return;
    setBranch(id);
    Q_EMIT branchChosen(id);
}

bool BranchPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QPushButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QPushButton::eventFilter(watched, event);
    const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    return true;
}

} // namespace ledger
