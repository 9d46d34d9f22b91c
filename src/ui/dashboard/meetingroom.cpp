// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/meetingroom.h"

#include "ui/dashboard/dashboardchart.h"
#include "ui/dashboard/dashboardpicture.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/tracepanel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace ledger {

namespace {

constexpr int CardsPerPage = 2;
constexpr int PlainHeight = 768;
constexpr int PlainWidth = 1366;
constexpr int PlainScale = 125; ///< larger than at a desk
constexpr int GreatestScale = 400;

} // namespace

int meetingRoomScale(QSize screen)
{
    const double fit = std::min(double(screen.height()) / PlainHeight, double(screen.width()) / PlainWidth);
    return std::clamp(static_cast<int>(PlainScale * fit), 100, GreatestScale);
}

MeetingRoom::MeetingRoom(const DashboardData& dashboard, const Setting& setting, QSize screen)
    : QWidget(nullptr, Qt::Window)
    , m_look(
          std::make_unique<LookGuard>(theme().isDark ? Appearance::Dark : Appearance::Light, meetingRoomScale(screen)))
    , m_data(dashboard)
{
    setObjectName(QStringLiteral("meetingRoom"));
    setRole(this, "ground");
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(dashboardTitle(dashboard));
    setFocusPolicy(Qt::StrongFocus);
    m_timer = new QTimer(this);
    m_timer->setInterval(setting.turnSeconds * 1000);
    connect(m_timer, &QTimer::timeout, this, [this] { showPage((page() + 1) % pageCount()); });
    createLayout(setting);
    createPages(setting.cards);
    if (setting.turnSeconds > 0)
        m_timer->start();
    m_isPaused = setting.turnSeconds == 0;
    showPage(0);
}

MeetingRoom::~MeetingRoom() = default;

void MeetingRoom::createLayout(const Setting& setting)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(12));
    layout->setSpacing(scaled(12));
    auto* head = new QHBoxLayout;
    m_title = makeLabel({}, LabelRole::PageTitle, this);
    m_state = makeLabel({}, LabelRole::Muted, this);
    head->addWidget(m_title);
    head->addSpacing(scaled(20));
    head->addWidget(makeLabel(setting.unitName, LabelRole::Muted, this));
    head->addStretch(1);
    head->addWidget(m_state);
    layout->addLayout(head);
    m_pages = new QStackedWidget(this);
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_trace = new TracePanel(this);
    m_trace->hide();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(scaled(14));
    middle->addWidget(m_pages, 1);
    middle->addWidget(m_trace);
    layout->addLayout(middle, 1);
    layout->addWidget(
        makeLabel(tr("← → 翻页　空格 暂停或继续　Tab 和 ↑ ↓ 选条形　回车 看记录　Esc 退出"), LabelRole::Small, this));
}

/// The headlines have the first page with two cards below them; a wide card has a page for itself.
void MeetingRoom::createPages(const QStringList& cards)
{
    QList<QStringList> pages;
    int room = 0;
    const QList<CardKind> kinds = dashboardCards();
    for (const QString& id : cards) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&id](const CardKind& one) { return one.id == id; });
        if (kind == kinds.end())
            continue;
        if (room < kind->columns) {
            pages.append(QStringList());
            room = CardsPerPage;
        }
        pages.last() << id;
        room -= kind->columns;
    }
    if (pages.isEmpty())
        pages.append(QStringList());
    for (const QStringList& ids : std::as_const(pages)) {
        auto* view = new DashboardView(ChartCard::Place::Paper, m_pages);
        view->setHeadlinesVisible(m_views.isEmpty());
        view->setCards(ids);
        connect(view, &DashboardView::linkOpened, this, [this](const DashboardLink& link) {
            setPaused(true);
            Q_EMIT linkOpened(link);
        });
        for (ChartCard* card : view->cards()) {
            card->chart()->installEventFilter(this);
            // Rather closer bars than a page that is higher than the screen.
            card->chart()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        }
        m_pages->addWidget(view);
        m_views.append(view);
    }
    setData(m_data);
}

void MeetingRoom::setData(const DashboardData& dashboard)
{
    m_data = dashboard;
    m_title->setText(dashboard.scopeName.isEmpty()
                         ? dashboardTitle(dashboard)
                         : QStringLiteral("%1　%2").arg(dashboardTitle(dashboard), dashboard.scopeName));
    for (DashboardView* view : std::as_const(m_views))
        view->setData(dashboard);
}

int MeetingRoom::pageCount() const
{
    return m_pages->count();
}

int MeetingRoom::page() const
{
    return m_pages->currentIndex();
}

void MeetingRoom::showPage(int page)
{
    m_pages->setCurrentIndex(std::clamp(page, 0, pageCount() - 1));
    setFocus();
    if (m_timer->isActive())
        m_timer->start();
    showState();
}

void MeetingRoom::setPaused(bool isPaused)
{
    m_isPaused = isPaused || m_timer->interval() == 0;
    if (m_isPaused)
        m_timer->stop();
    else
        m_timer->start();
    showState();
}

void MeetingRoom::showState()
{
    const QString turning = m_isPaused ? tr("已暂停翻页") : tr("每 %1 秒翻页").arg(m_timer->interval() / 1000);
    m_state->setText(tr("第 %1 页 共 %2 页　%3").arg(page() + 1).arg(pageCount()).arg(turning));
}

bool MeetingRoom::turn(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        showPage((page() + 1) % pageCount());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        showPage((page() + pageCount() - 1) % pageCount());
        return true;
    case Qt::Key_Home:
        showPage(0);
        return true;
    case Qt::Key_End:
        showPage(pageCount() - 1);
        return true;
    default:
        return false;
    }
}

bool MeetingRoom::handleKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Space) {
        setPaused(!m_isPaused);
        return true;
    }
    if (event.key() == Qt::Key_Escape && m_trace->isVisible()) {
        m_trace->hide();
        return true;
    }
    if (event.key() == Qt::Key_Escape || event.key() == Qt::Key_F11) {
        close();
        return true;
    }
    return turn(event.key());
}

void MeetingRoom::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event))
        QWidget::keyPressEvent(event);
}

/// A chart with the keyboard keeps the arrows for its bars, and gives everything else back.
bool MeetingRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isOfPages = key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown || key->key() == Qt::Key_Space
        || key->key() == Qt::Key_Escape || key->key() == Qt::Key_F11;
    return isOfPages && handleKey(*key);
}

void MeetingRoom::closeEvent(QCloseEvent* event)
{
    m_timer->stop();
    event->accept();
    Q_EMIT closed();
}

} // namespace ledger
