// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bl_pictures FOLDER: draws the window's pages over a demo ledger into FOLDER/*.png (the manual's pictures).
#include "exchange/workbook/workbookchild.h"
#include "fakeprompt.h"
#include "ledger/demo/demo.h"
#include "ui/dialogs/importwizard.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/recordview.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/rulestab.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTabWidget>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace ledger;

namespace {

constexpr QSize WindowSize(1366, 768);
const QDate Today(2022, 9, 30);
constexpr int Settling = 1500; ///< milliseconds: lists, figures and gaps are read in the background

void settle(int milliseconds = Settling)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The folder of the pictures, and whether all of them got there.
class Album
{
public:
    explicit Album(const QString& folder)
        : m_folder(folder)
    {
    }
    void keep(QWidget& widget, const char* name)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".png"));
        const bool isKept = widget.grab().save(path);
        std::printf("%s%s\n", qUtf8Printable(path), isKept ? "" : ": could not be written");
        m_isComplete = m_isComplete && isKept;
    }
    bool isComplete() const { return m_isComplete; }

private:
    QDir m_folder;
    bool m_isComplete = true;
};

/// A ledger of its own with the session over it; nobody is at the screen to be asked.
struct Desk {
    explicit Desk(std::unique_ptr<Ledger> opened)
        : ledger(std::move(opened))
        , settings(folder.filePath(QStringLiteral("ui.ini")))
        , session(*ledger, prompt, settings)
    {
        session.setPeriod(*Period::parse(QStringLiteral("2022Q3")));
        settings.set(UiKey::Reminder, QStringLiteral("off"));
    }

    QTemporaryDir folder;
    std::unique_ptr<Ledger> ledger;
    testing::FakePrompt prompt;
    UiSettings settings;
    Session session;
};

void drawPages(Session& session, Album& album)
{
    MainWindow window(session, builtInPages());
    window.show();
    settle(100);
    // After the first show, which fits it into the small screen that is not there.
    window.resize(WindowSize);
    for (const char* page : {"workbench", "development", "gaps", "dashboard", "report", "exchange", "settings"}) {
        window.showPage(QString::fromLatin1(page));
        // Of the settings the rules: the first tab names a file that was here for this picture only.
        if (auto* tabs = window.currentPage()->findChild<QTabWidget*>())
            tabs->setCurrentWidget(tabs->findChild<RulesTab*>());
        settle();
        album.keep(window, page);
    }
    window.showPage(kindKey(Kind::PartyDues));
    settle();
    album.keep(window, "dues");
    window.showPage(kindKey(Kind::StudySession));
    settle();
    auto* table = window.currentPage()->findChild<RecordView*>();
    table->setCurrentIndex(table->model()->index(2, 0));
    settle();
    album.keep(window, "list");
    session.openRecord(Kind::StudySession, table->currentId());
    settle();
    if (FormDialog* form = window.openForm())
        album.keep(*form, "form");
}

/// The wizard over an empty ledger, with an office's own workbooks.
void drawImport(Session& session, Album& album)
{
    const QDir workbooks(QStringLiteral(BL_FIXTURES_DIR "/yunzhou"));
    QStringList files;
    for (const char* name : {"党组织.xlsx", "党员花名册.xlsx"})
        files << workbooks.filePath(QString::fromUtf8(name));
    ImportWizard wizard(session, nullptr);
    wizard.resize(QSize(1180, 700));
    wizard.show();
    wizard.addFiles(files);
    settle(2 * Settling);
    wizard.next();
    settle();
    album.keep(wizard, "import");
    wizard.next();
    settle();
    album.keep(wizard, "preview");
}

Result<> draw(Album& album)
{
    const Clock clock = Clock::fixed(Today);
    const QTemporaryDir folder;
    const QString demo = folder.filePath(QStringLiteral("demo.ledger"));
    DemoOptions options;
    options.until = Today;
    if (auto made = makeDemo(demo, options, clock, [](int, const QString&) {}); !made)
        return made.error();
    auto filled = Ledger::open(demo, OpenMode::PreferWrite, clock);
    if (!filled)
        return filled.error();
    Desk full(std::move(*filled));
    drawPages(full.session, album);
    auto empty =
        Ledger::create(folder.filePath(QStringLiteral("empty.ledger")), QStringLiteral("云州市人民检察院"), clock);
    if (!empty)
        return empty.error();
    Desk bare(std::move(*empty));
    drawImport(bare.session, album);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::strcmp(argv[1], "__read-workbook") == 0)
        return readWorkbookChild(argc, argv);
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bl_pictures FOLDER\n");
        return 2;
    }
    applyStyle(application, Appearance::Light);
    Album album(QString::fromLocal8Bit(argv[1]));
    if (const auto drawn = draw(album); !drawn) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(errorText(drawn.error())));
        return 1;
    }
    return album.isComplete() ? 0 : 1;
}
