// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "ui/dashboard/cardchooser.h"
#include "ui/dashboard/collectdashboard.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/meetingroom.h"
#include "ui/dashboard/whopicker.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"
#include "ui/pages/tracepanel.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace ledger {

DashboardPage::DashboardPage(Session& session, PrinterChooser& printers, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_printers(printers)
    , m_asked(std::make_shared<std::atomic<int>>(0))
    , m_export(new QAction(lineIcon(QStringLiteral("download"), theme().onAccent), tr("导出"), this))
    , m_print(new QAction(lineIcon(QStringLiteral("print")), tr("打印"), this))
    , m_present(new QAction(lineIcon(QStringLiteral("expand")), tr("全屏"), this))
    , m_import(new QAction(lineIcon(QStringLiteral("upload"), theme().onAccent), tr("导入已有的台账"), this))
    , m_newBranch(new QAction(lineIcon(QStringLiteral("plus")), tr("新建党支部"), this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_view(new DashboardView(ChartCard::Place::Window, m_scroll))
    , m_empty(new EmptyState(m_stack))
    , m_trace(new TracePanel(this))
    , m_who(new WhoPicker(this))
    , m_chooser(new CardChooser(session.settings(), this))
{
    setObjectName(QStringLiteral("dashboard"));
    createActions();
    createLayout();
    connectParts();
    arrange();
}

DashboardPage::~DashboardPage()
{
    if (m_room)
        m_room->disconnect(this);
    delete m_room;
}

void DashboardPage::createActions()
{
    m_export->setObjectName(QStringLiteral("exportDashboard"));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_print->setObjectName(QStringLiteral("printDashboard"));
    m_print->setShortcut(QKeySequence::Print);
    m_present->setObjectName(QStringLiteral("presentDashboard"));
    // The window's own action has the key F11 and asks the page first.
    m_present->setToolTip(tr("全屏 (F11)"));
    setOffered(false);
    addActions(headerActions());
    connect(m_print, &QAction::triggered, this, &DashboardPage::print);
    connect(m_export, &QAction::triggered, this, &DashboardPage::exportPicture);
    connect(m_present, &QAction::triggered, this, &DashboardPage::present);
    m_newBranch->setDisabled(m_session.ledger().isReadOnly());
    connect(m_import, &QAction::triggered, this, [this] { m_session.goTo(QStringLiteral("exchange")); });
    connect(m_newBranch, &QAction::triggered, this, [this] { m_session.newRecord(Kind::Branch); });
}

void DashboardPage::connectParts()
{
    connect(m_view, &DashboardView::linkOpened, this, &DashboardPage::openHere);
    connect(m_view, &DashboardView::commandChosen, this, &DashboardPage::runCommand);
    connect(m_view, &DashboardView::cardDropped, this, &DashboardPage::moveCard);
    connect(m_chooser, &CardChooser::arranged, this, [this] {
        arrange();
        ask();
    });
    connect(m_who, &WhoPicker::chosen, this, [this](const QString& leader, const QString& department) {
        m_scope.who.leader = leader;
        m_scope.who.department = department;
        ask();
    });
    connect(m_trace, &TracePanel::recordActivated, &m_session, &Session::openRecord);
    connect(m_trace, &TracePanel::recordShown, this, &DashboardPage::showInList);
    connect(m_trace, &TracePanel::closed, this, &DashboardPage::goBack);
}

void DashboardPage::setOffered(bool isOffered)
{
    for (QAction* action : headerActions())
        action->setEnabled(isOffered);
}

QWidget* DashboardPage::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, scaled(4), 0);
    row->addWidget(m_who);
    row->addWidget(m_chooser);
    row->addSpacing(scaled(8));
    row->addWidget(
        makeLabel(tr("点数字、条形或折点看记录；用键盘：Tab 选卡片，方向键选条形，回车打开"), LabelRole::Small, tools));
    row->addStretch(1);
    return tools;
}

void DashboardPage::createLayout()
{
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_view->setContentsMargins(0, 0, scaled(4), 0);
    m_empty->setText(tr("正在计算…"), {});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    m_trace->hide();
    auto* left = new QVBoxLayout;
    left->setSpacing(scaled(12));
    left->addWidget(makeTools());
    left->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(14), scaled(20), scaled(20));
    layout->setSpacing(scaled(14));
    layout->addLayout(left, 1);
    layout->addWidget(m_trace);
}

void DashboardPage::arrange()
{
    m_view->setCards(m_chooser->arrangement().shown());
}

void DashboardPage::setScope(const Scope& scope)
{
    m_scope.period = scope.period;
    if (scope.branch != m_scope.who.branch)
        m_trace->hide();
    m_scope.who.branch = scope.branch;
    ask();
}

void DashboardPage::refresh(const Changes& changes)
{
    const QList<Kind> shown{Kind::Branch,
                            Kind::Member,
                            Kind::StudySession,
                            Kind::Honor,
                            Kind::WorkRecord,
                            Kind::VolunteerActivity,
                            Kind::ResponsibilityItem,
                            Kind::PartyDues};
    const bool isTouched = std::any_of(shown.begin(), shown.end(), [&](Kind kind) { return changes.touches(kind); });
    if (!isTouched && !changes.areSettingsTouched)
        return;
    ask();
    if (m_trace->isVisible() && !m_traced.key.isEmpty())
        askTrace(m_traced, *m_trace);
}

/// What is shown stays until the answer is there; of several questions only the last one is answered.
void DashboardPage::ask()
{
    const int number = ++*m_asked;
    DashboardRequest request{m_scope, m_session.today(), m_chooser->arrangement().shown()};
    request.isStillWanted = [asked = m_asked, number] { return number == *asked; };
    m_session.figures().ask<DashboardData>(
        this,
        [request](Figures& figures, Reader& reader) -> Result<DashboardData> {
            if (!request.isStillWanted())
                return fail(ErrorCode::Cancelled, {});
            return collectDashboard(figures, reader, request);
        },
        [this, number](const Result<DashboardData>& dashboard) {
            if (number != *m_asked)
                return;
            if (dashboard)
                showData(*dashboard);
            else
                showError(dashboard.error());
        });
}

void DashboardPage::showData(const DashboardData& dashboard)
{
    m_shown = dashboard;
    m_who->setChoices(dashboard.leaders, dashboard.departments);
    m_who->setChosen(dashboard.scope.who.leader, dashboard.scope.who.department);
    setOffered(!dashboard.isEmpty);
    if (dashboard.isEmpty)
        return showFirstSteps();
    m_view->setData(dashboard);
    m_stack->setCurrentWidget(m_scroll);
    if (m_room)
        m_room->setData(dashboard);
}

void DashboardPage::showFirstSteps()
{
    m_empty->setText(tr("驾驶舱还是空的"),
                     tr("先导入已有的台账，或新建党支部、录入记录；数字和图表随后自动出现在这里。"));
    m_empty->setActions({m_import, m_newBranch});
    m_stack->setCurrentWidget(m_empty);
}

void DashboardPage::showError(const Error& error)
{
    setOffered(false);
    m_empty->setText(tr("驾驶舱没有算出来"), errorText(error));
    m_empty->setActions({});
    m_stack->setCurrentWidget(m_empty);
}

/// The panel makes the cards narrower: where one was is kept for the way back.
void DashboardPage::openHere(const DashboardLink& link)
{
    if (!m_trace->isVisible()) {
        m_from = QApplication::focusWidget();
        m_fromScroll = m_scroll->verticalScrollBar()->value();
    }
    openLink(link, *m_trace);
}

void DashboardPage::openLink(const DashboardLink& link, TracePanel& panel)
{
    if (link.record != 0)
        return m_session.openRecord(link.kind, link.record);
    panel.showWaiting();
    askTrace(link, panel);
}

void DashboardPage::askTrace(const DashboardLink& link, TracePanel& panel)
{
    m_traced = link;
    m_session.figures().ask<Trace>(
        &panel,
        [link](Figures& figures, Reader&) { return figures.trace(link.key, link.period, link.branch, link.part); },
        [this, link, &panel](const Result<Trace>& trace) {
            if (!(link == m_traced))
                return;
            if (trace)
                return panel.showTrace(*trace);
            panel.hide();
            m_session.showError(trace.error());
        });
}

void DashboardPage::goBack()
{
    m_traced = {};
    if (m_from)
        m_from->setFocus(Qt::OtherFocusReason);
    // After the cards have their old width again.
    QMetaObject::invokeMethod(
        m_scroll,
        [this] {
            m_scroll->widget()->layout()->activate();
            m_scroll->verticalScrollBar()->setValue(m_fromScroll);
        },
        Qt::QueuedConnection);
}

void DashboardPage::showInList(Kind kind, qint64 id)
{
    m_session.showRecord(kind, id);
    m_session.show({Message::Tone::Info, tr("从驾驶舱打开。"), tr("返回驾驶舱"),
                    [this] { m_session.goTo(QStringLiteral("dashboard")); }});
}

} // namespace ledger
