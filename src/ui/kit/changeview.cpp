// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/changeview.h"

#include "ui/kit/changetext.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ledger {

namespace {

enum Column { Label, Before, After, WayBack };

} // namespace

ChangeView::ChangeView(const KindTraits& traits, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_traits(traits)
    , m_session(session)
    , m_info(session.schema().of(traits.kind))
    , m_title(makeTextBlock({}, LabelRole::CardTitle, this))
    , m_note(makeTextBlock({}, LabelRole::Muted, this))
    , m_area(new QScrollArea(this))
    , m_restore(new QPushButton(tr("恢复到此时"), this))
    , m_reason(makeTextBlock({}, LabelRole::Small, this))
{
    setAccessibleName(tr("改动内容"));
    m_title->setObjectName(QStringLiteral("changeTitle"));
    m_restore->setObjectName(QStringLiteral("restoreState"));
    m_reason->setObjectName(QStringLiteral("restoreReason"));
    m_restore->setAutoDefault(false);
    createLayout();
    connect(m_restore, &QPushButton::clicked, this, &ChangeView::stateRestoreRequested);
}

void ChangeView::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), 0, 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addSpacing(scaled(4));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_area, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(scaled(12));
    foot->addWidget(m_restore);
    foot->addWidget(m_reason, 1);
    layout->addLayout(foot);
}

void ChangeView::showChange(const RecordHistory& history, qsizetype row)
{
    const bool isThere = row >= 0 && row < history.changes.size();
    m_restore->setVisible(isThere);
    m_reason->setVisible(isThere);
    if (!isThere) {
        m_title->setText(tr("在左边选一次改动"));
        m_note->clear();
        m_area->setWidget(new QWidget(m_area));
        return;
    }
    const RecordChange& change = history.changes[row];
    m_title->setText(momentText(change.at) + QStringLiteral("　") + change.actor + QStringLiteral("　")
                     + actionText(change));
    m_note->setText(change.label);
    m_area->setWidget(makeRows(history, change));
    QString reason = m_session.ledger().isReadOnly() ? m_session.ledger().readOnlyReason()
                                                     : whyNotRestorable(m_info, history, change);
    m_restore->setEnabled(reason.isEmpty());
    if (reason.isEmpty()) {
        reason = tr("整条记录（连同名单等各部分）回到这次改动之后的样子，恢复本身也可以撤销。");
        if (!change.after.unknown.isEmpty())
            reason += tr("那时的个人信息没有留存，保持现在的值。");
    }
    m_reason->setText(reason);
}

QWidget* ChangeView::makeRows(const RecordHistory& history, const RecordChange& change)
{
    auto* content = new QWidget(m_area);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, scaled(10), 0);
    if (change.changed.isEmpty()) {
        layout->addWidget(makeTextBlock(tr("内容没有变化。"), LabelRole::Muted, content));
        layout->addStretch();
        return content;
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(14));
    grid->setVerticalSpacing(scaled(8));
    grid->setColumnStretch(Before, 1);
    grid->setColumnStretch(After, 1);
    const bool isNew = change.action == u"created";
    if (!isNew) {
        grid->addWidget(makeLabel(tr("旧值"), LabelRole::Small, content), 0, Before);
        grid->addWidget(makeLabel(tr("新值"), LabelRole::Small, content), 0, After);
    }
    layout->addLayout(grid);
    layout->addStretch();
    for (const QString& key : change.changed)
        addRow(grid, history, change, key);
    return content;
}

void ChangeView::addRow(QGridLayout* grid, const RecordHistory& history, const RecordChange& change, const QString& key)
{
    QWidget* content = grid->parentWidget();
    const int line = grid->rowCount();
    const Field* field = m_info.field(key);
    const QString label = field ? fieldLabel(*field) : fieldText(m_info.part(key)->label);
    const ChangeSides sides = changeSides(m_traits, m_session, change, key);
    QLabel* name = makeTextBlock(label, LabelRole::Field, content);
    name->setFixedWidth(scaled(112));
    grid->addWidget(name, line, Label, Qt::AlignTop);
    QLabel* after = makeTextBlock(sides.after, LabelRole::Plain, content);
    after->setObjectName(QStringLiteral("after_") + key);
    if (change.action == u"created") {
        grid->addWidget(after, line, Before, 1, 3, Qt::AlignTop);
        return;
    }
    QLabel* before = makeTextBlock(sides.before, LabelRole::Muted, content);
    before->setObjectName(QStringLiteral("before_") + key);
    grid->addWidget(before, line, Before, Qt::AlignTop);
    grid->addWidget(after, line, After, Qt::AlignTop);
    addWayBack(grid, line, key, whyNotRestorable(m_info, history, change, key));
}

void ChangeView::addWayBack(QGridLayout* grid, int line, const QString& key, const QString& whyNot)
{
    QWidget* content = grid->parentWidget();
    if (!whyNot.isEmpty() || m_session.ledger().isReadOnly()) {
        QLabel* reason = makeTextBlock(whyNot, LabelRole::Small, content);
        reason->setObjectName(QStringLiteral("reason_") + key);
        reason->setFixedWidth(scaled(128));
        grid->addWidget(reason, line, WayBack, Qt::AlignTop);
        return;
    }
    auto* restore = new QPushButton(tr("恢复此字段"), content);
    restore->setObjectName(QStringLiteral("restore_") + key);
    const Field* field = m_info.field(key);
    restore->setAccessibleName(
        tr("把%1恢复成旧值").arg(field ? fieldLabel(*field) : fieldText(m_info.part(key)->label)));
    restore->setAutoDefault(false);
    setRole(restore, "link");
    grid->addWidget(restore, line, WayBack, Qt::AlignTop | Qt::AlignLeft);
    connect(restore, &QPushButton::clicked, this, [this, key] { Q_EMIT fieldRestoreRequested(key); });
}

} // namespace ledger
