// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/runwindow.h"

#include "core/log.h"
#include "ledger/follower.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/promptdialogs.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/indexupgrade.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"
#include "ui/shell/startdialog.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

#include <optional>

namespace ledger {

namespace {

constexpr int CannotOpen = 3;

Appearance appearanceOf(const QString& word)
{
    if (word == u"dark")
        return Appearance::Dark;
    return word == u"system" ? Appearance::FollowSystem : Appearance::Light;
}

struct Showing {
    QString pageId;
    std::optional<Scope> scope; ///< kept when the same ledger is shown again in another size
    QString notice; ///< what made the window anew, to be said in the new one
    bool isActive = true; ///< whether the window had the keyboard; one that had not does not take it
};

/// One window over one ledger; gives the path of the ledger to open next, empty when the window was closed.
QString showLedger(QApplication& app, Ledger& ledger, UiSettings& settings, Prompt& prompt, Showing& showing)
{
    applyStyle(app, appearanceOf(settings.text(UiKey::Appearance)), settings.number(UiKey::TextScale));
    Session session(ledger, prompt, settings);
    Follower follower(ledger);
    if (ledger.isReadOnly()) {
        if (auto started = follower.start(); !started)
            logFailure(QStringLiteral("follow"), started.error());
    }
    QObject::connect(&follower, &Follower::fieldsChanged, &session, &Session::renewWhenIdle);
    MainWindow window(session, builtInPages());
    QString next;
    bool hadKeyboard = true;
    QObject::connect(&window, &MainWindow::ledgerRequested, &window, [&](const QString& path) {
        next = path;
        hadKeyboard = QApplication::activeWindow() != nullptr;
        // Refused cells may keep the window open; closed later, it is closed for good.
        if (!window.close())
            next.clear();
    });
    if (showing.scope) {
        session.setPeriod(showing.scope->period);
        session.setBranch(showing.scope->branch);
    }
    QString notice;
    QObject::connect(&ledger.hub(), &ChangeHub::changed, &window, [&](const Changes& changes) {
        if (changes.areFieldsTouched)
            notice = MainWindow::tr("已完成“%1”，窗口已按现在的字段显示。").arg(changes.label);
    });
    window.setAttribute(Qt::WA_ShowWithoutActivating, !showing.isActive);
    window.show();
    if (!showing.pageId.isEmpty())
        window.showPage(showing.pageId);
    if (!showing.notice.isEmpty())
        session.show({Message::Tone::Good, showing.notice});
    QApplication::exec();
    const bool isSame = next == ledger.path();
    // The settings know only the last page of any window of this person.
    showing = {isSame ? window.currentPageId() : QString(), isSame ? std::optional(session.scope()) : std::nullopt,
               notice, !isSame || hadKeyboard};
    return next;
}

} // namespace

int runWindow(QApplication& app, const WindowOptions& options)
{
    UiSettings settings(options.settingsPath.isEmpty() ? UiSettings::standardPath() : options.settingsPath);
    applyStyle(app, appearanceOf(settings.text(UiKey::Appearance)), settings.number(UiKey::TextScale));
    PromptDialogs prompt;
    QString path = options.ledgerPath;
    if (path.isEmpty() && QFileInfo::exists(settings.text(UiKey::LastLedger)))
        path = settings.text(UiKey::LastLedger);
    QString problem;
    Showing showing{options.pageId, {}, {}, true};
    while (true) {
        if (path.isEmpty()) {
            path = askForStart(prompt, options.clock, problem);
            if (path.isEmpty())
                return 0;
        }
        const auto ledger = Ledger::open(path, OpenMode::PreferWrite, options.clock);
        if (!ledger) {
            problem = errorText(ledger.error());
            if (path == options.ledgerPath) {
                prompt.tell(nullptr, MainWindow::tr("台账打不开"), problem);
                return CannotOpen;
            }
            path.clear();
            continue;
        }
        if (const auto upgraded = upgradeSearchIndex(**ledger); !upgraded)
            prompt.tell(nullptr, MainWindow::tr("搜索索引没有升级"), errorText(upgraded.error()));
        settings.set(UiKey::LastLedger, QFileInfo(path).absoluteFilePath());
        path = showLedger(app, **ledger, settings, prompt, showing);
        if (path.isEmpty())
            return 0;
    }
}

} // namespace ledger
