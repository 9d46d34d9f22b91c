// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/twinpanel.h"

#include "ui/kit/detailtext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <memory>

namespace ledger {

TwinPanel::TwinPanel(const KindTraits& traits, Session& session, QWidget* parent)
    : QFrame(parent)
    , m_traits(traits)
    , m_session(session)
    , m_info(session.schema().of(traits.kind))
    , m_title(makeTextBlock({}, LabelRole::CardTitle, this))
    , m_lines(new QVBoxLayout)
    , m_save(new QPushButton(tr("仍然保存"), this))
{
    setObjectName(QStringLiteral("twins"));
    setAccessibleName(tr("可能已有这条记录"));
    setRole(this, "message");
    setProperty("tone", QStringLiteral("warning"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(10), scaled(12), scaled(10));
    layout->setSpacing(scaled(4));
    layout->addWidget(m_title);
    layout->addLayout(m_lines);
    auto* foot = new QHBoxLayout;
    foot->addWidget(
        makeTextBlock(tr("确实是另一条时，点“仍然保存”，或者再按一次 Ctrl+S（Ctrl+回车）。"), LabelRole::Small, this),
        1);
    m_save->setObjectName(QStringLiteral("saveAllTheSame"));
    m_save->setAutoDefault(false);
    foot->addWidget(m_save);
    layout->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &TwinPanel::saveRequested);
    hide();
}

void TwinPanel::showTwins(const QList<Twin>& twins)
{
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)}) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
    }
    m_twins = twins;
    const bool isSame = !twins.isEmpty() && twins.constFirst().likeness == Twin::Likeness::Same;
    m_title->setText(isSame ? tr("可能已有这条记录") : tr("可能已有这条记录：有相近的"));
    for (const Twin& twin : twins)
        addTwin(twin);
    show();
    if (auto* first = findChild<QPushButton*>(QStringLiteral("openTwin_%1").arg(twins.constFirst().id)))
        first->setFocus(Qt::OtherFocusReason);
}

void TwinPanel::addTwin(const Twin& twin)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    QLabel* chip = makeLabel(twin.likeness == Twin::Likeness::Same ? tr("相同") : tr("相近"), LabelRole::Plain, line);
    setRole(chip, "chip");
    if (twin.likeness == Twin::Likeness::Same)
        chip->setProperty("tone", QStringLiteral("bad"));
    layout->addWidget(chip);
    const QString title = twin.title.simplified();
    layout->addWidget(new ElidedLabel(title, line), 1);
    const QString branch = m_session.branches().shortNameOf(twin.branchId);
    const QString date = valueText(*m_info.field(m_info.dateField), twin.date, m_session);
    for (const QString& text : {branch, date}) {
        if (!text.isEmpty())
            layout->addWidget(makeLabel(text, LabelRole::Muted, line));
    }
    const auto addButton = [&](const QString& text, const char* name) {
        auto* button = new QPushButton(text, line);
        button->setObjectName(QStringLiteral("%1_%2").arg(QLatin1StringView(name)).arg(twin.id));
        button->setAccessibleName(tr("%1：%2").arg(text, title));
        button->setAutoDefault(false);
        setRole(button, "link");
        layout->addWidget(button);
        return button;
    };
    connect(addButton(tr("打开已有记录"), "openTwin"), &QPushButton::clicked, this,
            [this, id = twin.id] { Q_EMIT openRequested(id); });
    connect(addButton(tr("合并…"), "mergeTwin"), &QPushButton::clicked, this,
            [this, id = twin.id] { Q_EMIT mergeRequested(id); });
    m_lines->addWidget(line);
}

void TwinPanel::keyPressEvent(QKeyEvent* event)
{
    // Enter presses the button it stands on; with Ctrl it goes to the form, which saves.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (isEnter && button && !event->modifiers().testFlag(Qt::ControlModifier))
        button->click();
    else
        QFrame::keyPressEvent(event);
}

void TwinPanel::accept()
{
    for (const Twin& twin : std::as_const(m_twins)) {
        m_known.accepted.insert(twin.id);
        if (twin.likeness == Twin::Likeness::Near)
            m_known.series.insert(twin.id);
    }
    hide();
}

void TwinPanel::forget()
{
    m_known.accepted.clear();
    m_twins.clear();
    hide();
}

} // namespace ledger
