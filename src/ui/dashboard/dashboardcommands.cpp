// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safefile.h"
#include "ui/dashboard/cardchooser.h"
#include "ui/dashboard/cardtable.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/dashboardpicture.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/meetingroom.h"
#include "ui/dashboard/workplandialog.h"
#include "ui/kit/prompt.h"
#include "ui/pages/reportprinter.h"
#include "ui/pages/tracepanel.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QPrinter>
#include <QScreen>

namespace ledger {

DashboardSheet DashboardPage::sheet() const
{
    return {m_session.ledger().setting(QStringLiteral("unit.name")), m_chooser->arrangement().shown()};
}

void DashboardPage::moveCard(const QString& id, const QString& onto)
{
    CardArrangement changed = m_chooser->arrangement();
    changed.moveTo(id, onto);
    m_chooser->arrange(changed);
}

void DashboardPage::runCommand(const QString& id, CardCommand command)
{
    ChartCard* card = m_view->card(id);
    CardArrangement changed = m_chooser->arrangement();
    switch (command) {
    case CardCommand::CopyPicture:
        QApplication::clipboard()->setImage(card->picture());
        return m_session.show({Message::Tone::Good, tr("图片已复制。")});
    case CardCommand::CopyValues:
        QApplication::clipboard()->setText(tableText(card->data()));
        return m_session.show({Message::Tone::Good, tr("数值已复制，可以粘贴到表格里。")});
    case CardCommand::SavePicture:
        return savePicture(*card);
    case CardCommand::EditPlan:
        return editPlan();
    case CardCommand::MoveUp:
        changed.move(id, -1);
        break;
    case CardCommand::MoveDown:
        changed.move(id, 1);
        break;
    case CardCommand::Hide:
        changed.setHidden(id, true);
        break;
    }
    m_chooser->arrange(changed);
}

void DashboardPage::savePicture(ChartCard& card)
{
    Prompt::FileRequest wanted{tr("存为图片"), {tr("PNG 图片 (*.png)")}, {}};
    wanted.suggestion = safeFileName(QStringLiteral("%1 %2.png").arg(card.kind().title, m_shown.periodLabel));
    const QString path = m_session.prompt().saveFileAs(this, wanted, {QStringLiteral(".png")});
    if (path.isEmpty())
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    card.picture().save(&buffer, "PNG");
    if (const auto written = writeFileSafely(path, bytes); !written)
        return m_session.showError(written.error());
    m_session.show({Message::Tone::Good, tr("已写出 %1").arg(path)});
}

void DashboardPage::editPlan()
{
    auto* dialog = new WorkPlanDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DashboardPage::exportPicture()
{
    Prompt::FileRequest wanted{tr("导出驾驶舱"), {tr("PNG 图片 (*.png)"), tr("PDF 文件 (*.pdf)")}, {}};
    wanted.suggestion = safeFileName(tr("驾驶舱 %1.png").arg(m_shown.periodLabel));
    const QString path = m_session.prompt().saveFileAs(this, wanted, {QStringLiteral(".png"), QStringLiteral(".pdf")});
    if (path.isEmpty())
        return;
    DashboardSheet wantedSheet = sheet();
    if (path.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive)) {
        const auto paper = m_session.prompt().ask(this, {tr("导出驾驶舱"), tr("用哪一种纸？"), tr("A4"), tr("A3")});
        if (paper == Prompt::Answer::Cancel)
            return;
        wantedSheet.paper = paper == Prompt::Answer::No ? DashboardPaper::A3 : DashboardPaper::A4;
    }
    if (const auto written = writeDashboard(m_shown, wantedSheet, path); !written)
        return m_session.showError(written.error());
    m_session.show({Message::Tone::Good, tr("已写出 %1").arg(path)});
}

/// On the paper that was chosen in the printer's dialog.
void DashboardPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    if (!m_printers.choose(this, printer))
        return;
    printer.setDocName(dashboardTitle(m_shown));
    DashboardSheet wanted = sheet();
    if (printer.pageLayout().pageSize().id() == QPageSize::A3)
        wanted.paper = DashboardPaper::A3;
    if (const auto printed = printDashboard(m_shown, wanted, printer); !printed)
        return m_session.showError(printed.error());
    m_session.show({Message::Tone::Good, tr("已送往打印机。")});
}

bool DashboardPage::present()
{
    if (m_room || !m_present->isEnabled())
        return m_room != nullptr;
    const MeetingRoom::Setting setting{sheet().unitName, m_chooser->arrangement().shown(), m_chooser->turnSeconds()};
    const QSize size = screen()->size();
    m_room = new MeetingRoom(m_shown, setting, size);
    connectRoom();
    m_room->resize(size);
    m_room->showFullScreen();
    return true;
}

void DashboardPage::connectRoom()
{
    connect(m_room, &MeetingRoom::linkOpened, this, [this](const DashboardLink& link) {
        if (link.record != 0)
            m_room->close();
        openLink(link, m_room->trace());
    });
    connect(&m_room->trace(), &TracePanel::recordActivated, this, [this](Kind kind, qint64 id) {
        m_room->close();
        m_session.openRecord(kind, id);
    });
    connect(&m_room->trace(), &TracePanel::recordShown, this, [this](Kind kind, qint64 id) {
        m_room->close();
        showInList(kind, id);
    });
    connect(m_room, &MeetingRoom::closed, m_room, &QObject::deleteLater);
    // The type has its old size again only when the room is gone.
    connect(m_room, &QObject::destroyed, this, [this] { m_view->setData(m_shown); });
}

} // namespace ledger
