// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/documentactions.h"

#include "ui/kit/icons.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordform.h"
#include "ui/kit/recordview.h"
#include "ui/kit/role.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace ledger {

static QAction* makeAction(const QString& name, QWidget* page)
{
    auto* action = new QAction(lineIcon(QStringLiteral("print")), QString(), page);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WindowShortcut);
    page->addAction(action);
    return action;
}

DocumentActions::DocumentActions(const KindTraits& traits, Session& session, RecordView& view, QWidget* page)
    : QObject(page)
    , m_session(session)
{
    for (const PrintedDocument& document : traits.documents)
        add(document, view, page);
    if (!m_entries.isEmpty())
        m_entries.constFirst().selected->setShortcut(QKeySequence::Print);
    nameBatches();
}

void DocumentActions::add(const PrintedDocument& document, RecordView& view, QWidget* page)
{
    Entry entry;
    entry.label = document.label;
    entry.selected = makeAction(QStringLiteral("print_") + document.name, page);
    entry.selected->setText(tr("打印%1").arg(document.label));
    connect(entry.selected, &QAction::triggered, this, [this, &view, page, open = document.open] {
        if (const QList<qint64> ids = view.selectedIds(); !ids.isEmpty())
            open(m_session, ids, page->window());
    });
    if (document.openForBranch) {
        entry.batch = makeAction(QStringLiteral("printBranch_") + document.name, page);
        connect(entry.batch, &QAction::triggered, this,
                [this, page, open = document.openForBranch] { open(m_session, page->window()); });
    }
    m_entries += entry;
}

QList<QAction*> DocumentActions::actions() const
{
    QList<QAction*> actions;
    for (const Entry& entry : m_entries)
        actions += entry.selected;
    for (const Entry& entry : m_entries) {
        if (entry.batch)
            actions += entry.batch;
    }
    return actions;
}

void DocumentActions::nameBatches()
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.batch)
            entry.batch->setText(m_session.scope().branch != 0 ? tr("打印本支部%1…").arg(entry.label)
                                                               : tr("打印全机关%1…").arg(entry.label));
    }
}

void DocumentActions::setSelected(qsizetype count)
{
    for (const Entry& entry : std::as_const(m_entries))
        entry.selected->setEnabled(count > 0);
}

QPushButton* makePrintButton(const KindTraits& traits, RecordForm& form, MessageBar& messages, QWidget* parent)
{
    if (traits.documents.isEmpty())
        return nullptr;
    auto* button = new QPushButton(lineIcon(QStringLiteral("print")), DocumentActions::tr("打印"), parent);
    button->setObjectName(QStringLiteral("print"));
    button->setAutoDefault(false);
    setRole(button, "menu");
    auto* menu = new QMenu(button);
    for (const PrintedDocument& document : traits.documents) {
        QAction* action = menu->addAction(DocumentActions::tr("打印%1").arg(document.label));
        action->setObjectName(QStringLiteral("print_") + document.name);
        QObject::connect(action, &QAction::triggered, button, [&form, &messages, button, open = document.open] {
            if (form.isModified())
                messages.showMessage(
                    {Message::Tone::Warning,
                     DocumentActions::tr("有没保存的修改：打印的是已保存的内容，先保存再打印就是最新的。")});
            open(form.session(), {form.shown().id}, button->window());
        });
    }
    button->setMenu(menu);
    return button;
}

} // namespace ledger
