// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiontable.h"

#include "ui/dialogs/recyclebindialog.h"
#include "ui/kit/branchpicker.h"
#include "ui/kit/icons.h"
#include "ui/kit/periodpicker.h"
#include "ui/kit/prompt.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/newledger.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/session.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undoactions.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <functional>

namespace ledger {

namespace {

enum class MenuPlace { File, Edit, Go, View, Help };

struct ActionEntry {
    const char* name;
    MenuPlace place;
    QString text;
    QKeySequence shortcut;
    std::function<void(MainWindow&)> run;
};

QString say(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

void askForLedger(MainWindow& window)
{
    const QStringList files =
        window.session().prompt().openFiles(&window,
                                            {say(QT_TRANSLATE_NOOP("Actions", "打开台账")),
                                             {say(QT_TRANSLATE_NOOP("Actions", "台账 (*.ledger *.db)")),
                                              say(QT_TRANSLATE_NOOP("Actions", "所有文件 (*)"))}});
    if (!files.isEmpty())
        Q_EMIT window.ledgerRequested(files.first());
}

void askForNewLedger(MainWindow& window)
{
    const auto path = beginLedger(window.session().prompt(), &window, window.session().ledger().clock());
    if (!path)
        window.session().showError(path.error());
    else if (!path->isEmpty())
        Q_EMIT window.ledgerRequested(*path);
}

/// Keys that belong to no menu, since they hold inside a form or a list.
QList<KeyGroup> keysOfPlaces()
{
    return {
        {say(QT_TRANSLATE_NOOP("Actions", "表单里")),
         {{say(QT_TRANSLATE_NOOP("Actions", "到下一项")), say(QT_TRANSLATE_NOOP("Actions", "回车"))},
          {say(QT_TRANSLATE_NOOP("Actions", "保存并到下一条")), say(QT_TRANSLATE_NOOP("Actions", "Ctrl+回车"))},
          {say(QT_TRANSLATE_NOOP("Actions", "空着的各项照抄上一条")), QStringLiteral("Ctrl+D")},
          {say(QT_TRANSLATE_NOOP("Actions", "到名单（出席、参加人员等）")), QStringLiteral("F6")},
          {say(QT_TRANSLATE_NOOP("Actions", "录下一条时保留这一项")), QStringLiteral("F8")},
          {say(QT_TRANSLATE_NOOP("Actions", "保存并关闭")), QStringLiteral("Ctrl+S")},
          {say(QT_TRANSLATE_NOOP("Actions", "关闭，没有保存的先问")), QStringLiteral("Esc")}}},
        {say(QT_TRANSLATE_NOOP("Actions", "列表里")),
         {{say(QT_TRANSLATE_NOOP("Actions", "打开修改")), say(QT_TRANSLATE_NOOP("Actions", "回车"))},
          {say(QT_TRANSLATE_NOOP("Actions", "选中多条")), say(QT_TRANSLATE_NOOP("Actions", "Shift 或 Ctrl 加单击"))},
          {say(QT_TRANSLATE_NOOP("Actions", "复制（带表头）")), QStringLiteral("Ctrl+C")}}}};
}

void showKeys(MainWindow& window)
{
    QList<KeyGroup> groups = keysOfPlaces();
    if (const Page* page = window.currentPage())
        groups.prepend(keysOf(say(QT_TRANSLATE_NOOP("Actions", "本页")), page->actions()));
    groups.append(keysOf(say(QT_TRANSLATE_NOOP("Actions", "整个窗口")), window.actions()));
    HelpWindow::showKeys(groups, &window);
}

void showAbout(MainWindow& window)
{
    window.session().prompt().tell(
        &window, say(QT_TRANSLATE_NOOP("Actions", "关于党建台账")),
        say(QT_TRANSLATE_NOOP("Actions",
                              "党建台账 %1\n自由软件，GPL-3.0 或更新版本。\n非涉密系统，严禁处理、存储涉密信息。"))
            .arg(QStringLiteral(BL_VERSION)));
}

void toggleFullScreen(MainWindow& window)
{
    Page* page = window.currentPage();
    if (!window.isFullScreen() && page && page->present())
        return;
    window.setWindowState(window.windowState() ^ Qt::WindowFullScreen);
}

void focusSearch(MainWindow& window)
{
    window.topBar().search().offer();
}

QList<ActionEntry> fileActions()
{
    using enum MenuPlace;
    return {
        {"newLedger", File, say(QT_TRANSLATE_NOOP("Actions", "新建台账…")),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), askForNewLedger},
        {"openLedger", File, say(QT_TRANSLATE_NOOP("Actions", "打开台账…")), QKeySequence::Open, askForLedger},
        {"backup", File, say(QT_TRANSLATE_NOOP("Actions", "备份到…")), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
         [](MainWindow& w) { w.backUpNow(); }},
        {"import", File, say(QT_TRANSLATE_NOOP("Actions", "导入工作簿…")), QKeySequence(Qt::CTRL | Qt::Key_I),
         [](MainWindow& w) { w.session().openImport(); }},
        {"quit", File, say(QT_TRANSLATE_NOOP("Actions", "退出")), QKeySequence(Qt::CTRL | Qt::Key_Q),
         [](MainWindow& w) { w.close(); }},
        {"recycleBin", Edit, say(QT_TRANSLATE_NOOP("Actions", "回收站…")),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), [](MainWindow& w) { openRecycleBin(w.session(), &w); }},
        {"search", Go, say(QT_TRANSLATE_NOOP("Actions", "搜索")), QKeySequence(Qt::CTRL | Qt::Key_K), focusSearch},
        {"periodBack", Go, say(QT_TRANSLATE_NOOP("Actions", "上一个期间")),
         QKeySequence(Qt::CTRL | Qt::Key_BracketLeft), [](MainWindow& w) { w.topBar().period().stepBack(); }},
        {"periodOn", Go, say(QT_TRANSLATE_NOOP("Actions", "下一个期间")), QKeySequence(Qt::CTRL | Qt::Key_BracketRight),
         [](MainWindow& w) { w.topBar().period().stepOn(); }},
        {"period", Go, say(QT_TRANSLATE_NOOP("Actions", "选择期间")), QKeySequence(Qt::CTRL | Qt::Key_T),
         [](MainWindow& w) { w.topBar().period().open(); }},
        {"branch", Go, say(QT_TRANSLATE_NOOP("Actions", "选择支部范围")), QKeySequence(Qt::CTRL | Qt::Key_B),
         [](MainWindow& w) { w.topBar().branch().open(); }},
    };
}

QList<ActionEntry> viewActions()
{
    using enum MenuPlace;
    return {
        {"refresh", View, say(QT_TRANSLATE_NOOP("Actions", "重新读取")), QKeySequence::Refresh,
         [](MainWindow& w) { w.refreshAll(); }},
        {"larger", View, say(QT_TRANSLATE_NOOP("Actions", "放大文字")), QKeySequence(Qt::CTRL | Qt::Key_Equal),
         [](MainWindow& w) { w.stepScale(10); }},
        {"smaller", View, say(QT_TRANSLATE_NOOP("Actions", "缩小文字")), QKeySequence(Qt::CTRL | Qt::Key_Minus),
         [](MainWindow& w) { w.stepScale(-10); }},
        {"usualSize", View, say(QT_TRANSLATE_NOOP("Actions", "原来大小")), QKeySequence(Qt::CTRL | Qt::Key_0),
         [](MainWindow& w) { w.stepScale(0); }},
        {"fullScreen", View, say(QT_TRANSLATE_NOOP("Actions", "全屏")), QKeySequence(Qt::Key_F11), toggleFullScreen},
        {"manual", Help, say(QT_TRANSLATE_NOOP("Actions", "使用手册")), QKeySequence::HelpContents,
         [](MainWindow& w) { HelpWindow::showManual(&w); }},
        {"keys", Help, say(QT_TRANSLATE_NOOP("Actions", "快捷键一览")), QKeySequence(Qt::SHIFT | Qt::Key_F1), showKeys},
        {"about", Help, say(QT_TRANSLATE_NOOP("Actions", "关于")), QKeySequence(Qt::CTRL | Qt::Key_F1), showAbout},
    };
}

void addPageActions(MainWindow& window, QMenu& menu)
{
    static const QList<Qt::Key> keys{Qt::Key_1,     Qt::Key_2,     Qt::Key_3,        Qt::Key_4, Qt::Key_5,
                                     Qt::Key_6,     Qt::Key_7,     Qt::Key_8,        Qt::Key_9, Qt::Key_0,
                                     Qt::Key_Minus, Qt::Key_Equal, Qt::Key_Backslash};
    menu.addSeparator();
    for (qsizetype i = 0; i < window.pages().size(); ++i) {
        const PageEntry& entry = window.pages()[i];
        QAction* action = menu.addAction(lineIcon(entry.icon), entry.title);
        action->setObjectName(QStringLiteral("go_") + entry.id);
        if (i < keys.size())
            action->setShortcut(QKeySequence(Qt::ALT | keys[i]));
        window.addAction(action);
        QObject::connect(action, &QAction::triggered, &window, [&window, id = entry.id] { window.showPage(id); });
    }
}

/// What the shown page can do; filled anew each time, since pages come and go.
void addCurrentPageMenu(MainWindow& window, QMenu& menu)
{
    QMenu* page = menu.addMenu(say(QT_TRANSLATE_NOOP("Actions", "本页")));
    page->setObjectName(QStringLiteral("pageMenu"));
    // A page that can do nothing of its own has no menu that opens empty.
    QObject::connect(&menu, &QMenu::aboutToShow, page, [page, &window] {
        const Page* current = window.currentPage();
        page->setEnabled(current && !current->actions().isEmpty());
    });
    QObject::connect(page, &QMenu::aboutToShow, page, [page, &window] {
        page->clear();
        if (const Page* current = window.currentPage())
            page->addActions(current->actions());
    });
    // An action in a menu of the window answers its keys on every page, where another page's has the same: none stays.
    // Not at once, for what was chosen is triggered after the menu is gone.
    QObject::connect(page, &QMenu::aboutToHide, page, [page] {
        QTimer::singleShot(0, page, [page] {
            if (!page->isVisible())
                page->clear();
        });
    });
}

} // namespace

/// Ctrl+N belongs to the list that is shown; over any other page it offers all kinds.
static void addNewRecord(MainWindow& window, QMenu& menu)
{
    auto* action = menu.addAction(say(QT_TRANSLATE_NOOP("Actions", "新建记录…")));
    action->setObjectName(QStringLiteral("newRecord"));
    action->setShortcut(QKeySequence::New);
    window.addAction(action);
    QObject::connect(action, &QAction::triggered, &window, &MainWindow::offerNewRecord);
    QObject::connect(&window, &MainWindow::pageShown, action, [action, &window] {
        const QList<QAction*> actions = window.currentPage()->actions();
        const bool hasOwn = std::any_of(actions.begin(), actions.end(), [](const QAction* own) {
            return own->shortcut() == QKeySequence(QKeySequence::New);
        });
        action->setEnabled(!hasOwn && !window.session().ledger().isReadOnly());
    });
}

void installActions(MainWindow& window, Navigation& navigation)
{
    auto* menu = new QMenu(&window);
    addCurrentPageMenu(window, *menu);
    QHash<MenuPlace, QMenu*> places{
        {MenuPlace::File, menu->addMenu(say(QT_TRANSLATE_NOOP("Actions", "文件")))},
        {MenuPlace::Edit, menu->addMenu(say(QT_TRANSLATE_NOOP("Actions", "编辑")))},
        {MenuPlace::Go, menu->addMenu(say(QT_TRANSLATE_NOOP("Actions", "转到")))},
        {MenuPlace::View, menu->addMenu(say(QT_TRANSLATE_NOOP("Actions", "视图")))},
        {MenuPlace::Help, menu->addMenu(say(QT_TRANSLATE_NOOP("Actions", "帮助")))},
    };
    const auto* steps = new UndoActions(window.session(), &window);
    places.value(MenuPlace::Edit)->addActions({steps->undo(), steps->redo()});
    addNewRecord(window, *places.value(MenuPlace::Edit));
    for (const ActionEntry& entry : fileActions() + viewActions()) {
        QAction* action = places.value(entry.place)->addAction(entry.text);
        action->setObjectName(QString::fromLatin1(entry.name));
        action->setShortcut(entry.shortcut);
        window.addAction(action);
        QObject::connect(action, &QAction::triggered, &window, [&window, run = entry.run] { run(window); });
    }
    addPageActions(window, *places.value(MenuPlace::Go));
    navigation.menuButton()->setMenu(menu);
    auto* open = new QAction(say(QT_TRANSLATE_NOOP("Actions", "菜单")), &window);
    open->setShortcut(QKeySequence(Qt::Key_F10));
    window.addAction(open);
    QObject::connect(open, &QAction::triggered, navigation.menuButton(), &QToolButton::showMenu);
}

} // namespace ledger
