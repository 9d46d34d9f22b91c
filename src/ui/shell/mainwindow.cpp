// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ledger/drafts.h"
#include "ui/dialogs/importwizard.h"
#include "ui/kit/celldrafts.h"
#include "ui/kit/cellsaver.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/kindtable.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/backup.h"
#include "ui/shell/gapcount.h"
#include "ui/shell/navigation.h"
#include "ui/shell/reminder.h"
#include "ui/shell/savednotice.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/searchresults.h"
#include "ui/shell/session.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowgeometry.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ledger {

static constexpr int GapPauseMilliseconds = 600;

MainWindow::MainWindow(Session& session, PageTable pages)
    : m_session(session)
    , m_pages(std::move(pages))
    , m_navigation(new Navigation(m_pages, this))
    , m_top(new TopBar(session, this))
    , m_messages(new MessageBar(this))
    , m_notices(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusStrip(session, this))
    , m_gapPause(new QTimer(this))
    , m_reminder(new Reminder(session, *this))
{
    showTitle();
    setMinimumSize(1024, 640);
    createLayout();
    connectSession();
    installActions(*this, *m_navigation);
    m_gapPause->setSingleShot(true);
    m_gapPause->setInterval(GapPauseMilliseconds);
    connect(m_gapPause, &QTimer::timeout, this, &MainWindow::countGaps);
    restoreGeometryOf(*this, session.settings().bytes(UiKey::WindowGeometry));
}

/// What is typed and not saved is saved as its line loses the focus, with the window half gone: nobody there hears of it.
MainWindow::~MainWindow()
{
    disconnect(&m_session.ledger().hub(), nullptr, this, nullptr);
    disconnect(&m_session, nullptr, this, nullptr);
}

void MainWindow::showTitle()
{
    const QString unit = m_session.ledger().setting(QStringLiteral("unit.name"));
    setWindowTitle(unit.isEmpty() ? tr("党建台账") : tr("%1 — 党建台账").arg(unit));
}

void MainWindow::createLayout()
{
    auto* central = new QWidget(this);
    setRole(central, "ground");
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    auto* messageRow = new QVBoxLayout;
    messageRow->setContentsMargins(scaled(24), 0, scaled(24), 0);
    m_messages->setContentsMargins(0, scaled(8), 0, scaled(2));
    messageRow->addWidget(m_messages);
    right->addLayout(messageRow);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    upper->addLayout(right, 1);
    m_notices->floatOver(*m_stack);
    layout->addLayout(upper, 1);
    setCentralWidget(central);
}

void MainWindow::connectSession()
{
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(&m_top->search(), &SearchBox::hitChosen, this, &MainWindow::showHit);
    connect(&m_top->search(), &SearchBox::allRequested, this, &MainWindow::showAllHits);
    connect(&m_session, &Session::scopeChanged, this, &MainWindow::applyScope);
    connect(&m_session, &Session::recordRequested, this, &MainWindow::openRecord);
    connect(&m_session, &Session::recordShown, this, &MainWindow::showHit);
    connect(&m_session, &Session::newRecordRequested, this, &MainWindow::newRecord);
    connect(&m_session, &Session::savedInPlace, this, &MainWindow::noteSavedInPlace);
    connect(&m_session, &Session::copyRequested, this, &MainWindow::copyRecord);
    connect(&m_session, &Session::draftRequested, this, &MainWindow::openDraft);
    connect(&m_session, &Session::backedUp, m_status, &StatusStrip::showBackup);
    connect(&m_session, &Session::pageRequested, this, &MainWindow::showPage);
    connect(&m_session, &Session::importRequested, this,
            [this](const QStringList& files) { openImportWizard(m_session, this, files); });
    connect(&m_session, &Session::messageRequested, this, &MainWindow::showMessage);
    connect(&m_session, &Session::newLookRequested, this,
            [this] { Q_EMIT ledgerRequested(m_session.ledger().path()); });
    connect(&m_session.ledger().hub(), &ChangeHub::changed, this, &MainWindow::noteChanges);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_isStarted)
        return;
    m_isStarted = true;
    // The frame is painted first, then the page asks for its rows.
    QTimer::singleShot(0, this, &MainWindow::startLater);
}

void MainWindow::startLater()
{
    if (m_current.isEmpty()) {
        const QString last = m_session.settings().text(UiKey::LastPage);
        showPage(entry(last) ? last : m_pages.first().id);
    }
    if (m_session.ledger().isReadOnly())
        showMessage({Message::Tone::Warning, m_session.ledger().readOnlyReason()});
    m_gapPause->start();
    offerDrafts();
    m_reminder->start();
}

void MainWindow::showMessage(const Message& message)
{
    const bool isTrouble = message.tone == Message::Tone::Warning || message.tone == Message::Tone::Bad;
    (isTrouble ? m_messages : m_notices)->showMessage(message);
}

/// What was said belongs to the page on which it was said; only that nothing can be written holds everywhere.
void MainWindow::clearMessages()
{
    m_notices->clear();
    if (!m_session.ledger().isReadOnly())
        m_messages->clear();
}

static QList<Draft> draftsIn(Session& session)
{
    const auto reader = session.reader();
    const auto drafts = reader ? draftsOf(**reader) : Result<QList<Draft>>(reader.error());
    return drafts ? session.offered(*drafts) : QList<Draft>();
}

void MainWindow::offerDrafts()
{
    const qsizetype count = m_session.ledger().isReadOnly() ? 0 : draftsIn(m_session).size();
    if (count > 0)
        showMessage(
            {Message::Tone::Info, tr("有 %1 条记录填了还没有保存。").arg(count), tr("取回"), [this] { openDraft(0); }});
}

void MainWindow::openDraft(qint64 draftId)
{
    const QList<Draft> drafts = draftsIn(m_session);
    const auto at = std::find_if(drafts.begin(), drafts.end(),
                                 [draftId](const Draft& draft) { return draftId == 0 || draft.id == draftId; });
    if (at == drafts.end())
        return;
    FormDialog* form = makeForm(at->record.kind);
    if (form->showDraft(*at))
        form->open();
    else
        form->deleteLater();
}

const PageEntry* MainWindow::entry(const QString& pageId) const
{
    const auto at = std::find_if(m_pages.begin(), m_pages.end(), [&](const PageEntry& e) { return e.id == pageId; });
    return at == m_pages.end() ? nullptr : &*at;
}

const PageEntry* MainWindow::entryOf(Kind kind) const
{
    const auto at = std::find_if(m_pages.begin(), m_pages.end(), [&](const PageEntry& e) { return e.kind == kind; });
    return at == m_pages.end() ? nullptr : &*at;
}

Page* MainWindow::currentPage() const
{
    return m_states.value(m_current).page;
}

void MainWindow::showPage(const QString& pageId)
{
    const PageEntry* shown = entry(pageId);
    if (!shown)
        return;
    PageState& state = m_states[pageId];
    if (!state.page) {
        state.page = shown->make(m_session, m_stack);
        m_stack->addWidget(state.page);
    }
    if (m_current != pageId)
        clearMessages();
    m_current = pageId;
    m_stack->setCurrentWidget(state.page);
    state.page->setFocus(Qt::OtherFocusReason);
    m_navigation->setCurrent(pageId);
    m_top->showPage(shown->title, *state.page);
    m_session.settings().set(UiKey::LastPage, pageId);
    applyScope();
    if (!state.missed.isEmpty())
        state.page->refresh(std::exchange(state.missed, {}));
    Q_EMIT pageShown();
}

void MainWindow::applyScope()
{
    PageState& state = m_states[m_current];
    if (!state.page || (state.hasScope && state.scope == m_session.scope()))
        return;
    state.scope = m_session.scope();
    state.hasScope = true;
    state.page->setScope(state.scope);
}

void MainWindow::noteChanges(const Changes& changes)
{
    for (auto it = m_states.begin(); it != m_states.end(); ++it) {
        if (it.key() == m_current) {
            it->page->refresh(changes);
            continue;
        }
        for (auto kind = changes.ids.begin(); kind != changes.ids.end(); ++kind)
            it->missed.ids[kind.key()].unite(kind.value());
        it->missed.areSettingsTouched |= changes.areSettingsTouched;
    }
    if (changes.areSettingsTouched)
        showTitle();
    m_gapPause->start();
    m_status->showBackup();
}

void MainWindow::refreshAll()
{
    for (PageState& state : m_states)
        state.hasScope = false;
    applyScope();
    m_gapPause->start();
}

void MainWindow::countGaps()
{
    countMissedMeetings(m_session, this,
                        [this](int missed) { m_navigation->setBadge(QStringLiteral("gaps"), missed); });
}

FormDialog* MainWindow::makeForm(Kind kind)
{
    auto* form = new FormDialog(traitsOf(kind), m_session, this);
    connect(form, &QDialog::finished, this, &MainWindow::offerDrafts);
    connect(form, &QDialog::finished, &m_session, &Session::noteDrafts);
    connect(form, &FormDialog::saved, this, &MainWindow::showSaved);
    return form;
}

void MainWindow::showSaved(Kind kind, qint64 id)
{
    const PageEntry* shown = entry(m_current);
    if (!shown || shown->kind != kind)
        return;
    currentPage()->showRecord(id);
    if (const auto notice = noticeOfSaved(m_session, kind, id))
        showMessage(*notice);
}

/// A cell changed its record so that the list drops the row.
void MainWindow::noteSavedInPlace(Kind kind, qint64 id)
{
    if (const auto notice = noticeOfSaved(m_session, kind, id))
        showMessage(*notice);
}

void MainWindow::offerNewRecord()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("newRecordMenu"));
    int number = 0;
    for (const PageEntry& page : m_pages) {
        if (!page.kind)
            continue;
        QAction* action = menu->addAction(tr("&%1　新建%2").arg(QString::number(++number), page.title));
        connect(action, &QAction::triggered, this, [this, kind = *page.kind] { m_session.newRecord(kind); });
        // What is entered most often is what Enter takes.
        if (page.kind == Kind::StudySession)
            menu->setActiveAction(action);
    }
    menu->popup(m_stack->mapToGlobal(QPoint(m_stack->width() / 3, m_stack->height() / 4)));
}

FormDialog* MainWindow::openForm() const
{
    return findChild<FormDialog*>(QString(), Qt::FindDirectChildrenOnly);
}

void MainWindow::openRecord(Kind kind, qint64 id)
{
    if (id == 0)
        return;
    FormDialog* form = makeForm(kind);
    form->setNext([this, kind](qint64 current) {
        const PageEntry* shown = entry(m_current);
        return shown && shown->kind == kind ? currentPage()->recordAfter(current) : 0;
    });
    if (form->showRecord(id))
        form->open();
    else
        form->deleteLater();
}

void MainWindow::newRecord(Kind kind, const QVariantHash& values)
{
    if (m_session.ledger().isReadOnly()) {
        showMessage({Message::Tone::Warning, m_session.ledger().readOnlyReason()});
        return;
    }
    FormDialog* form = makeForm(kind);
    form->showNew(values);
    form->open();
}

void MainWindow::copyRecord(Kind kind, qint64 id)
{
    const auto reader = m_session.reader();
    const auto record = reader ? (*reader)->load(kind, id) : Result<Record>(reader.error());
    if (!record) {
        m_session.showError(record.error());
        return;
    }
    FormDialog* form = makeForm(kind);
    form->showCopy(*record);
    form->open();
}

void MainWindow::showHit(Kind kind, qint64 id)
{
    const PageEntry* target = entryOf(kind);
    if (!target)
        return;
    showPage(target->id);
    currentPage()->showRecord(id);
    currentPage()->setFocus();
}

void MainWindow::showAllHits(const QString& words)
{
    auto* results = new SearchResults(m_session, this);
    connect(results, &SearchResults::hitChosen, this, &MainWindow::showHit);
    results->search(words);
    results->open();
}

void MainWindow::stepScale(int percent)
{
    UiSettings& settings = m_session.settings();
    settings.set(UiKey::TextScale, percent == 0 ? 100 : qBound(90, settings.number(UiKey::TextScale) + percent, 200));
    m_session.requestNewLook();
}

void MainWindow::backUpNow()
{
    backUp(m_session, this, [] {});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // A cell that is still open is left as by Enter, and written before the window goes.
    if (QWidget* typing = QApplication::focusWidget(); typing && isAncestorOf(typing))
        typing->clearFocus();
    const QList<CellSaver*> savers = findChildren<CellSaver*>();
    while (std::any_of(savers.begin(), savers.end(), [](const CellSaver* saver) { return !saver->isIdle(); }))
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const qsizetype refused = m_session.refusedCells();
    const bool staysOpen = refused > 0
        && !m_session.prompt().confirm(
            this,
            {tr("还有没有保存的格子"),
             tr("表格里有 %1 格填的内容没有保存（标红的格子）。关闭后就没有了。").arg(refused),
             tr("放弃并关闭"),
             {},
             Prompt::Weight::Destructive});
    if (staysOpen) {
        event->ignore();
        return;
    }
    for (CellDrafts* drafts : findChildren<CellDrafts*>())
        drafts->forget();
    m_session.settings().set(UiKey::WindowGeometry, saveGeometry());
    event->accept();
}

} // namespace ledger
