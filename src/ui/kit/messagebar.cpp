// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messagebar.h"

#include "core/log.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace ledger {

namespace {

constexpr int GoodNewsMilliseconds = 8000;
/// Long enough to read two lines and reach for the button.
constexpr int NoteMilliseconds = 30000;
constexpr int FloatingWidth = 420;
constexpr int FloatingMost = 760;
constexpr int FloatingAround = 120; ///< margins, icon and the close button
constexpr int FloatingMargin = 24;
constexpr int FootOfPage = 48; ///< counts and sums, which a note leaves in sight
constexpr int ShadowAlpha = 60;

const char* toneWord(Message::Tone tone)
{
    switch (tone) {
    case Message::Tone::Info:
        return "info";
    case Message::Tone::Good:
        return "good";
    case Message::Tone::Warning:
        return "warning";
    case Message::Tone::Bad:
        return "bad";
    }
    Q_UNREACHABLE();
}

QIcon toneIcon(Message::Tone tone)
{
    switch (tone) {
    case Message::Tone::Good:
        return lineIcon(QStringLiteral("check"), theme().good);
    case Message::Tone::Warning:
        return lineIcon(QStringLiteral("warning"), theme().warning);
    case Message::Tone::Bad:
        return lineIcon(QStringLiteral("warning"), theme().bad);
    case Message::Tone::Info:
        break;
    }
    return lineIcon(QStringLiteral("info"));
}

} // namespace

QString errorText(const Error& error)
{
    logFailure(u"shown", error);
    if (!error.message.isEmpty())
        return error.message;
    return MessageBar::tr("操作没有完成，台账没有改动。请重试；若仍不行，请把日志交给维护人员。");
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(makeTextBlock({}, LabelRole::Plain, this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    m_action->setObjectName(QStringLiteral("messageAction"));
    setRole(this, "message");
    setAccessibleName(tr("消息"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    setRole(m_action, "link");
    setRole(m_close, "link");
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("关闭消息"));
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::runAction);
    hide();
}

void MessageBar::floatOver(QWidget& ground)
{
    m_ground = &ground;
    setParent(&ground);
    setProperty("isFloating", true);
    ground.installEventFilter(this);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(scaled(24));
    shadow->setOffset(0, scaled(4));
    shadow->setColor(QColor(0, 0, 0, ShadowAlpha));
    setGraphicsEffect(shadow);
    hide();
}

void MessageBar::placeItself()
{
    const int room = m_ground->width() - 2 * scaled(FloatingMargin);
    // One line where it fits; a long sentence breaks into two.
    const int text = m_text->fontMetrics().horizontalAdvance(m_text->text());
    const int beside = m_action->isVisibleTo(this) ? m_action->sizeHint().width() : 0;
    const int wanted = qMin(scaled(FloatingMost), text + beside + scaled(FloatingAround));
    const int width = qMin(room, qMax(scaled(FloatingWidth), wanted));
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry((m_ground->width() - width) / 2, m_ground->height() - height - scaled(FloatingMargin + FootOfPage),
                width, height);
    raise();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ground && event->type() == QEvent::Resize && !isHidden())
        placeItself();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::showMessage(const Message& message)
{
    setLook(this, "tone", QString::fromLatin1(toneWord(message.tone)));
    m_icon->setPixmap(toneIcon(message.tone).pixmap(QSize(scaled(18), scaled(18)), devicePixelRatioF()));
    m_text->setText(message.text);
    m_run = message.action;
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    if (message.tone == Message::Tone::Good && message.actionText.isEmpty())
        m_timer->start(GoodNewsMilliseconds);
    else if (m_ground)
        m_timer->start(NoteMilliseconds);
    else
        m_timer->stop();
    if (m_ground)
        placeItself();
    show();
}

void MessageBar::showError(const Error& error)
{
    showMessage({Message::Tone::Bad, errorText(error)});
}

void MessageBar::clear()
{
    m_run = {};
    m_timer->stop();
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::runAction()
{
    const std::function<void()> run = m_run;
    clear();
    if (run)
        run();
}

} // namespace ledger
