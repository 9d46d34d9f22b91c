// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagetable.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/dialogs/importwizard.h"
#include "ui/kit/recordpage.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/developmentpage.h"
#include "ui/pages/duespage.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/itemlistpage.h"
#include "ui/pages/kindtable.h"
#include "ui/pages/memberpage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/reportprinter.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/workbenchpage.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

#include <memory>

namespace ledger {

namespace {

enum Group { Records, Views, Office };

QString say(const char* text)
{
    return QCoreApplication::translate("PageTable", text);
}

/// `title` names many records where the kind's label names one: English tells them apart.
PageEntry listPage(Kind kind, const char* title, const QString& icon)
{
    return {kindKey(kind), say(title), icon, Records, kind, [kind](Session& session, QWidget* parent) -> Page* {
                return new RecordPage(traitsOf(kind), session, parent);
            }};
}

template<class T>
std::function<Page*(Session&, QWidget*)> plainPage()
{
    return [](Session& session, QWidget* parent) -> Page* { return new T(session, parent); };
}

Page* exchangePage(Session& session, QWidget* parent)
{
    return new ExchangePage(session, openImportWizard, parent);
}

template<class T>
std::function<Page*(Session&, QWidget*)> printingPage()
{
    return [printers = std::make_shared<PrinterChooser>()](Session& session, QWidget* parent) -> Page* {
        return new T(session, *printers, parent);
    };
}

PageTable recordPages()
{
    PageTable pages{{QStringLiteral("workbench"),
                     say(QT_TRANSLATE_NOOP("PageTable", "工作台")),
                     QStringLiteral("home"),
                     Records,
                     {},
                     plainPage<WorkbenchPage>()}};
    pages.append(listPage(Kind::Branch, QT_TRANSLATE_NOOP("PageTable", "党组织"), QStringLiteral("organization")));
    pages.append({kindKey(Kind::Member), say(QT_TRANSLATE_NOOP("PageTable", "党员")), QStringLiteral("person"), Records,
                  Kind::Member, plainPage<MemberPage>()});
    pages.append({QStringLiteral("development"),
                  say(QT_TRANSLATE_NOOP("PageTable", "发展党员")),
                  QStringLiteral("path"),
                  Records,
                  {},
                  plainPage<DevelopmentPage>()});
    pages.append(
        listPage(Kind::StudySession, QT_TRANSLATE_NOOP("PageTable", "学习与组织生活"), QStringLiteral("book")));
    pages.append(listPage(Kind::Honor, QT_TRANSLATE_NOOP("PageTable", "荣誉"), QStringLiteral("medal")));
    pages.append(
        listPage(Kind::VolunteerActivity, QT_TRANSLATE_NOOP("PageTable", "志愿服务"), QStringLiteral("heart")));
    pages.append({kindKey(Kind::ResponsibilityItem), say(QT_TRANSLATE_NOOP("PageTable", "责任清单")),
                  QStringLiteral("checklist"), Records, Kind::ResponsibilityItem, plainPage<ItemListPage>()});
    pages.append(listPage(Kind::WorkRecord, QT_TRANSLATE_NOOP("PageTable", "工作成果"), QStringLiteral("flag")));
    pages.append({kindKey(Kind::PartyDues), say(QT_TRANSLATE_NOOP("PageTable", "党费")), QStringLiteral("coin"),
                  Records, Kind::PartyDues, plainPage<DuesPage>()});
    return pages;
}

} // namespace

PageTable builtInPages()
{
    PageTable pages = recordPages();
    pages.append({QStringLiteral("gaps"),
                  say(QT_TRANSLATE_NOOP("PageTable", "缺项日历")),
                  QStringLiteral("calendar"),
                  Views,
                  {},
                  printingPage<CalendarPage>()});
    pages.append({QStringLiteral("dashboard"),
                  say(QT_TRANSLATE_NOOP("PageTable", "驾驶舱")),
                  QStringLiteral("chart"),
                  Views,
                  {},
                  printingPage<DashboardPage>()});
    pages.append({QStringLiteral("report"),
                  say(QT_TRANSLATE_NOOP("PageTable", "报表")),
                  QStringLiteral("report"),
                  Views,
                  {},
                  printingPage<ReportPage>()});
    pages.append({QStringLiteral("exchange"),
                  say(QT_TRANSLATE_NOOP("PageTable", "导入与交换")),
                  QStringLiteral("exchange"),
                  Office,
                  {},
                  exchangePage});
    pages.append({QStringLiteral("settings"),
                  say(QT_TRANSLATE_NOOP("PageTable", "设置")),
                  QStringLiteral("settings"),
                  Office,
                  {},
                  plainPage<SettingsPage>()});
    return pages;
}

} // namespace ledger
