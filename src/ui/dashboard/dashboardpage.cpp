// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "core/safefile.h"
#include "ui/dashboard/collectdashboard.h"
#include "ui/dashboard/dashboardpicture.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/prompt.h"
#include "ui/kit/style.h"
#include "ui/pages/reportprinter.h"
#include "ui/pages/tracepanel.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPrinter>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace ledger {

DashboardPage::DashboardPage(Session& session, PrinterChooser& printers, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_printers(printers)
    , m_asked(std::make_shared<std::atomic<int>>(0))
    , m_export(new QAction(lineIcon(QStringLiteral("download"), theme().onAccent), tr("导出图片"), this))
    , m_print(new QAction(lineIcon(QStringLiteral("print")), tr("打印"), this))
    , m_import(new QAction(lineIcon(QStringLiteral("upload"), theme().onAccent), tr("导入已有的台账"), this))
    , m_newBranch(new QAction(lineIcon(QStringLiteral("plus")), tr("新建党支部"), this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_view(new DashboardView(m_scroll))
    , m_empty(new EmptyState(m_stack))
    , m_trace(new TracePanel(this))
{
    setObjectName(QStringLiteral("dashboard"));
    createActions();
    createLayout();
    connect(m_view, &DashboardView::linkOpened, this, &DashboardPage::openLink);
    connect(m_trace, &TracePanel::recordActivated, &m_session, &Session::openRecord);
}

void DashboardPage::createActions()
{
    m_export->setObjectName(QStringLiteral("exportDashboard"));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_print->setObjectName(QStringLiteral("printDashboard"));
    m_print->setShortcut(QKeySequence::Print);
    setOffered(false);
    addActions(headerActions());
    connect(m_print, &QAction::triggered, this, &DashboardPage::print);
    m_newBranch->setDisabled(m_session.ledger().isReadOnly());
    connect(m_export, &QAction::triggered, this, &DashboardPage::exportPicture);
    connect(m_import, &QAction::triggered, this, [this] { m_session.goTo(QStringLiteral("exchange")); });
    connect(m_newBranch, &QAction::triggered, this, [this] { m_session.newRecord(Kind::Branch); });
}

void DashboardPage::setOffered(bool isOffered)
{
    m_export->setEnabled(isOffered);
    m_print->setEnabled(isOffered);
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
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(20), scaled(20));
    layout->setSpacing(scaled(14));
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_trace);
}

void DashboardPage::setScope(const Scope& scope)
{
    m_scope = scope;
    m_trace->hide();
    ask();
}

void DashboardPage::refresh(const Changes& changes)
{
    const QList<Kind> shown{Kind::Branch, Kind::StudySession, Kind::Honor, Kind::VolunteerActivity,
                            Kind::ResponsibilityItem};
    const bool isTouched = std::any_of(shown.begin(), shown.end(), [&](Kind kind) { return changes.touches(kind); });
    if (isTouched || changes.areSettingsTouched)
        ask();
}

void DashboardPage::ask()
{
    const int number = ++*m_asked;
    m_session.figures().ask<DashboardData>(
        this,
        [asked = m_asked, number, scope = m_scope, today = m_session.today()](Figures& figures,
                                                                              Reader&) -> Result<DashboardData> {
            if (number != *asked)
                return fail(ErrorCode::Cancelled, {});
            return collectDashboard(figures, scope.period, scope.branch, today);
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
    setOffered(!dashboard.isEmpty);
    if (dashboard.isEmpty)
        return showFirstSteps();
    m_view->setData(dashboard);
    m_stack->setCurrentWidget(m_scroll);
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

void DashboardPage::openLink(const DashboardLink& link)
{
    m_trace->showWaiting();
    m_session.figures().ask<Trace>(
        this,
        [link](Figures& figures, Reader&) { return figures.trace(link.key, link.period, link.branch, link.only); },
        [this](const Result<Trace>& trace) {
            if (trace)
                return m_trace->showTrace(*trace);
            m_trace->hide();
            m_session.showError(trace.error());
        });
}

void DashboardPage::exportPicture()
{
    Prompt::FileRequest wanted{tr("导出驾驶舱"), {tr("PNG 图片 (*.png)"), tr("PDF 文件 (*.pdf)")}, {}};
    wanted.suggestion = safeFileName(tr("驾驶舱 %1.png").arg(m_shown.periodLabel));
    const QString path = m_session.prompt().saveFileAs(this, wanted, {QStringLiteral(".png"), QStringLiteral(".pdf")});
    if (path.isEmpty())
        return;
    if (const auto written = writeDashboard(m_shown, unitName(), path); !written)
        return m_session.showError(written.error());
    m_session.show({Message::Tone::Good, tr("已写出 %1").arg(path)});
}

void DashboardPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    if (!m_printers.choose(this, printer))
        return;
    printer.setDocName(dashboardTitle(m_shown));
    if (const auto printed = printDashboard(m_shown, unitName(), printer); !printed)
        return m_session.showError(printed.error());
    m_session.show({Message::Tone::Good, tr("已送往打印机。")});
}

QString DashboardPage::unitName() const
{
    return m_session.ledger().setting(QStringLiteral("unit.name"));
}

} // namespace ledger
