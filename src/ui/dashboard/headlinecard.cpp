// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/headlinecard.h"

#include "ui/dashboard/linklabel.h"
#include "ui/kit/flowlayout.h"
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
    , m_notes{new FlowLayout(nullptr, scaled(10)), {}}
    , m_changes{new FlowLayout(nullptr, scaled(10)), {}}
{
    setRole(this, "headline");
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_value->setFont(fontOf(ValuePixels, QFont::Bold));
    m_title->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(18), scaled(14), scaled(14), scaled(14));
    layout->setSpacing(scaled(4));
    layout->addWidget(m_title);
    layout->addWidget(m_value);
    layout->addLayout(m_notes.flow);
    layout->addLayout(m_changes.flow);
    layout->addStretch(1);
}

void HeadlineCard::setNotes(NoteRow& row, const QList<Headline::Note>& notes)
{
    while (row.labels.size() > notes.size()) {
        row.flow->removeWidget(row.labels.constLast());
        delete row.labels.takeLast();
    }
    while (row.labels.size() < notes.size()) {
        auto* label = new LinkLabel(this);
        row.flow->addWidget(label);
        row.labels.append(label);
    }
    for (qsizetype i = 0; i < notes.size(); ++i) {
        LinkLabel* label = row.labels[i];
        label->setText(notes[i].text);
        label->setAccessibleName(notes[i].text);
        label->disconnect(this);
        if (const DashboardLink link = notes[i].link; !link.isEmpty())
            connect(label, &LinkLabel::activated, this, [this, link] { Q_EMIT linkOpened(link); });
    }
}

void HeadlineCard::setHeadline(const Headline& headline)
{
    m_headline = headline;
    m_title->setText(headline.title);
    m_value->setText(headline.value);
    setNotes(m_notes, headline.notes);
    setNotes(m_changes, headline.changes);
    setObjectName(QStringLiteral("headline_") + headline.id);
    setAccessibleName(QStringLiteral("%1 %2").arg(headline.title, headline.value));
    setAccessibleDescription(noteTexts().join(u' '));
    setToolTip(tr("点开看记录"));
}

QString HeadlineCard::valueText() const
{
    return m_value->text();
}

QStringList HeadlineCard::noteTexts() const
{
    QStringList texts;
    for (const LinkLabel* note : m_notes.labels + m_changes.labels)
        texts << note->text();
    return texts;
}

void HeadlineCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT linkOpened(m_headline.link);
}

void HeadlineCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT linkOpened(m_headline.link);
    else
        QFrame::keyPressEvent(event);
}

} // namespace ledger
