// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "cli/cli.h"
#include "core/log.h"
#include "ui/dashboard/renderdashboard.h"
#include "ui/shell/runwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

#include <clocale>
#include <cstdio>
#include <langinfo.h>
#include <optional>

static void initTranslationResource()
{
    Q_INIT_RESOURCE(branchledger_translations);
}

namespace ledger {

enum class Face { Text, Pictures, Window };

struct Launch {
    QStringList arguments;
    Face face = Face::Window;
    WindowOptions window;
};

/// [LEDGER] [--today DATE] [--lang LANG] [--page PAGE]; nothing when it is said in another way, which the command line explains.
static std::optional<WindowOptions> windowOptions(const QStringList& arguments)
{
    WindowOptions options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const QString value = arguments.value(i + 1);
        if (argument == u"--today") {
            const QDate today = QDate::fromString(value, Qt::ISODate);
            if (!today.isValid())
                return std::nullopt;
            options.clock = Clock::fixed(today);
        } else if (argument == u"--page") {
            options.pageId = value;
        } else if (argument != u"--lang") {
            if (argument.startsWith(u'-') || !options.ledgerPath.isEmpty())
                return std::nullopt;
            options.ledgerPath = argument;
            continue;
        }
        ++i;
    }
    return options;
}

/// A bare word that no file bears the name of is a mistyped sub-command rather than a ledger.
static bool isMistypedCommand(const QString& word)
{
    const bool looksLikePath = word.contains(u'.') || word.contains(u'/') || word.contains(u':');
    return !word.isEmpty() && !looksLikePath && !QFileInfo::exists(word);
}

/// The first word that is neither an option nor the value of --lang or --today decides what is started.
static Launch launchOf(int argc, char** argv)
{
    Launch launch;
    QString firstWord;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromUtf8(argv[i]);
        launch.arguments << argument;
        const QString before = i > 0 ? launch.arguments[i - 1] : QString();
        const bool isValue = before == u"--lang" || before == u"--today" || before == u"--page";
        if (i > 0 && firstWord.isEmpty() && !isValue && !argument.startsWith(u'-'))
            firstWord = argument;
    }
    const bool asksForText = launch.arguments.contains(QStringLiteral("--help"))
        || launch.arguments.contains(QStringLiteral("-h")) || launch.arguments.contains(QStringLiteral("--version"));
    const bool isCommand = isSubCommand(firstWord);
    const bool draws = drawsPictures(firstWord, launch.arguments);
    if (asksForText || (isCommand && !draws) || (!isCommand && isMistypedCommand(firstWord)))
        launch.face = Face::Text;
    else if (draws)
        launch.face = Face::Pictures;
    else if (const auto window = windowOptions(launch.arguments))
        launch.window = *window;
    else
        launch.face = Face::Text;
    return launch;
}

/// Qt reads and writes UTF-8 only; it would say so on standard error at every start.
static void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    qputenv("LC_ALL", "C.UTF-8");
    std::setlocale(LC_ALL, "C.UTF-8");
}

/// Chinese is the language of the sources; English where it is asked for.
static bool wantsEnglish(const QStringList& arguments, const QByteArray& locale)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--lang"));
    if (at >= 0)
        return arguments.value(at + 1) == u"en";
    for (const QString& argument : arguments) {
        if (argument.startsWith(QLatin1StringView("--lang=")))
            return argument.endsWith(QLatin1StringView("=en"));
    }
    return locale.startsWith("en");
}

static QByteArray localeOfMessages()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return value;
    }
    return {};
}

static void installTranslations(QTranslator& ours, QTranslator& qts, bool isEnglish)
{
    initTranslationResource();
    const QString language = isEnglish ? QStringLiteral("en") : QStringLiteral("zh_CN");
    if (ours.load(QStringLiteral(":/branchledger/i18n/branchledger_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&ours);
    if (!isEnglish && qts.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
}

static bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// Where the log cannot be kept the program runs without: the sub-commands' standard error belongs to people.
static void openLog()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/logs");
    if (QFileInfo(folder).isDir() || QDir().mkpath(folder))
        static_cast<void>(initLog(folder, LogTarget::File));
}

static int runWithoutWindow(const QStringList& arguments)
{
    CliServices services;
    services.renderDashboard = [](Ledger& ledger, const DashboardWish& wish, const QString& path) {
        return renderDashboard(ledger, {wish.period, {wish.branch, wish.leader, wish.department}},
                               wish.isOnA3 ? DashboardPaper::A3 : DashboardPaper::A4, path);
    };
    return runCli(arguments, services);
}

static void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("branchledger"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BL_VERSION));
}

static int runText(int& argc, char** argv, const Launch& launch, bool isEnglish)
{
    const QCoreApplication application(argc, argv);
    QTranslator ours;
    QTranslator qts;
    installTranslations(ours, qts, isEnglish);
    return runWithoutWindow(launch.arguments);
}

static int runGraphic(int& argc, char** argv, const Launch& launch, bool isEnglish)
{
    QApplication application(argc, argv);
    QTranslator ours;
    QTranslator qts;
    installTranslations(ours, qts, isEnglish);
    if (launch.face == Face::Pictures)
        return runWithoutWindow(launch.arguments);
    return runWindow(application, launch.window);
}

static int sayNoDisplay(bool isEnglish)
{
    const char* message = isEnglish
        ? "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened. "
          "The sub-commands work without one: branchledger --help\n"
        : "没有图形显示（DISPLAY 与 WAYLAND_DISPLAY 都未设置），不能打开窗口。子命令不需要显示：branchledger --help\n";
    std::fputs(message, stderr);
    return 2;
}

static int runFace(int& argc, char** argv, const Launch& launch, bool isEnglish)
{
    if (launch.face == Face::Text)
        return runText(argc, argv, launch, isEnglish);
    if (!hasDisplay() && launch.face == Face::Window)
        return sayNoDisplay(isEnglish);
    if (launch.face == Face::Pictures)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return runGraphic(argc, argv, launch, isEnglish);
}

int runProgram(int argc, char** argv)
{
    const bool isEnglish = wantsEnglish(launchOf(argc, argv).arguments, localeOfMessages());
    useUtf8();
    nameApplication();
    const Launch launch = launchOf(argc, argv);
    // Before Qt starts, so that what Qt remarks goes there too.
    openLog();
    const int status = runFace(argc, argv, launch, isEnglish);
    closeLog();
    return status;
}

} // namespace ledger
