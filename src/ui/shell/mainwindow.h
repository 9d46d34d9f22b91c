// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/pagetable.h"

#include <QMainWindow>

class QStackedWidget;
class QTimer;

namespace ledger {

class FormDialog;
class MessageBar;
class Navigation;
class Reminder;
class Session;
class StatusStrip;
class TopBar;
struct Message;

/// Frame, navigation and status; everything else belongs to the pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session& session, PageTable pages);
    ~MainWindow() override;

    /// Makes the page when it is shown for the first time.
    void showPage(const QString& pageId);
    QString currentPageId() const { return m_current; }
    Page* currentPage() const;
    Session& session() const { return m_session; }
    const PageTable& pages() const { return m_pages; }
    TopBar& topBar() const { return *m_top; }
    /// The strip above the page: what keeps one from working.
    MessageBar& messages() const { return *m_messages; }
    /// The note over the page's foot: what was done, with a way to take it back.
    MessageBar& notices() const { return *m_notices; }
    Navigation& navigation() const { return *m_navigation; }

    void refreshAll();
    void stepScale(int percent);
    /// Offers the kinds of which a new record can be made, over a page that is no list.
    void offerNewRecord();
    void backUpNow();
    /// The form that was opened last; nullptr when it is closed.
    FormDialog* openForm() const;

Q_SIGNALS:
    /// Another ledger shall be opened in this one's place.
    void ledgerRequested(const QString& path);
    void pageShown();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createLayout();
    void showTitle();
    void connectSession();
    void startLater();
    void showMessage(const Message& message);
    void clearMessages();
    void showSaved(Kind kind, qint64 id);
    void noteSavedInPlace(Kind kind, qint64 id);
    const PageEntry* entry(const QString& pageId) const;
    const PageEntry* entryOf(Kind kind) const;
    void applyScope();
    void noteChanges(const Changes& changes);
    void openRecord(Kind kind, qint64 id);
    void newRecord(Kind kind, const QVariantHash& values);
    void copyRecord(Kind kind, qint64 id);
    FormDialog* makeForm(Kind kind);
    void showHit(Kind kind, qint64 id);
    void showAllHits(const QString& words);
    void countGaps();
    /// Says that something was typed and not saved, with a way to take it back.
    void offerDrafts();
    /// 0: the newest.
    void openDraft(qint64 draftId);

    struct PageState {
        Page* page = nullptr;
        Scope scope;
        bool hasScope = false;
        Changes missed; ///< what was committed while another page was shown
    };

    Session& m_session;
    PageTable m_pages;
    QHash<QString, PageState> m_states;
    QString m_current;
    Navigation* m_navigation;
    TopBar* m_top;
    MessageBar* m_messages;
    MessageBar* m_notices;
    QStackedWidget* m_stack;
    StatusStrip* m_status;
    QTimer* m_gapPause;
    Reminder* m_reminder;
    bool m_isStarted = false;
};

} // namespace ledger
