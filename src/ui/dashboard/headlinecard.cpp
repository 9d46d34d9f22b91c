// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/headlinecard.h"

#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QMouseEvent>
#include <QVBoxLayout>

namespace ledger {

static constexpr int ValuePixels = 27;

HeadlineCard::HeadlineCard(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, LabelRole::Small, this))
    , m_value(makeLabel({}, LabelRole::Plain, this))
    , m_note(makeLabel({}, LabelRole::Small, this))
{
    setRole(this, "headline");
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_value->setFont(fontOf(ValuePixels, QFont::Bold));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop);
    m_title->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(18), scaled(14), scaled(14), scaled(14));
    layout->setSpacing(scaled(4));
    layout->addWidget(m_title);
    layout->addWidget(m_value);
    layout->addWidget(m_note, 1);
}

void HeadlineCard::setHeadline(const Headline& headline)
{
    m_title->setText(headline.title);
    m_value->setText(headline.value);
    m_note->setText(headline.note);
    m_link = headline.link;
    setObjectName(QStringLiteral("headline_") + headline.id);
    setAccessibleName(QStringLiteral("%1 %2").arg(headline.title, headline.value));
    setAccessibleDescription(headline.note);
    setToolTip(tr("点开看记录"));
}

QString HeadlineCard::valueText() const
{
    return m_value->text();
}

QString HeadlineCard::noteText() const
{
    return m_note->text();
}

void HeadlineCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT linkOpened(m_link);
}

void HeadlineCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT linkOpened(m_link);
    else
        QFrame::keyPressEvent(event);
}

} // namespace ledger
