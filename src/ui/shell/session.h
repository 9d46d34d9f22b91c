// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/drafts.h"
#include "ledger/ledger.h"
#include "ui/kit/branchlist.h"
#include "ui/kit/figuresthread.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/page.h"
#include "ui/kit/readerthread.h"
#include "ui/kit/runtask.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QVariantHash>

namespace ledger {

class AttachmentDesk;
class MemberIndex;
class Prompt;
class ReasonDesk;
class UiSettings;

/// What every page gets: the open ledger, ways to read and write it, what the top bar has chosen, and the window's services.
/// Lives in the window's thread.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(Ledger& ledger, Prompt& prompt, UiSettings& settings, QObject* parent = nullptr);
    ~Session() override;

    Ledger& ledger() const { return m_ledger; }
    const Schema& schema() const { return m_ledger.schema(); }
    const Vocabulary& vocabulary() const { return m_ledger.vocabulary(); }
    QDate today() const { return m_ledger.clock().today(); }
    /// For short questions in the window's thread: one record, a screenful of rows.
    Result<Reader*> reader();
    /// For lists and records, off the window's thread.
    ReaderThread& lists() { return m_lists; }
    /// For figures, gaps and traces, off the window's thread.
    FiguresThread& figures() { return m_figures; }
    /// For search while typing: it may be interrupted at any time.
    ReaderThread& searching();
    TaskRunner& tasks() { return m_tasks; }
    Prompt& prompt() const { return m_prompt; }
    UiSettings& settings() const { return m_settings; }
    /// Names and tree of the branches; read again whenever one changes.
    const BranchList& branches();
    /// Names and pinyin of all members for pickers; filled in the background on first use.
    MemberIndex& members();
    QString nameOfMember(qint64 id);
    /// Adds, opens, saves and removes attached files.
    AttachmentDesk& attachments();

    const Scope& scope() const { return m_scope; }
    void setPeriod(const Period& period);
    void setBranch(qint64 branch);
    /// The scope's branch with all below it; empty = the whole organ.
    QList<qint64> branchesInScope();

    /// Opens the form of a record (0 = a new one with `values` filled in) or goes to a page; the window listens.
    void openRecord(Kind kind, qint64 id) { Q_EMIT recordRequested(kind, id); }
    /// Goes to the list of the kind with the record chosen there.
    void showRecord(Kind kind, qint64 id) { Q_EMIT recordShown(kind, id); }
    void newRecord(Kind kind, const QVariantHash& values = {}) { Q_EMIT newRecordRequested(kind, values); }
    /// Opens the form of a new record that says what this one says.
    void copyRecord(Kind kind, qint64 id) { Q_EMIT copyRequested(kind, id); }
    /// Opens the form of what was typed and not saved.
    void openDraft(qint64 draftId) { Q_EMIT draftRequested(draftId); }
    /// Tells everybody who shows it that the ledger was backed up.
    void noteBackup() { Q_EMIT backedUp(); }
    /// A form was closed: what is kept of forms may be other drafts now.
    void noteDrafts() { Q_EMIT draftsChanged(); }
    /// A list still shows what the draft holds; it is not offered back as long as it does.
    void holdDraft(qint64 draftId) { m_heldDrafts.insert(draftId); }
    void releaseDraft(qint64 draftId) { m_heldDrafts.remove(draftId); }
    /// Those to be offered back.
    QList<Draft> offered(const QList<Draft>& drafts) const;
    void goTo(const QString& pageId) { Q_EMIT pageRequested(pageId); }
    /// Opens the import wizard over the window, with these files where there are some.
    void openImport(const QStringList& files = {}) { Q_EMIT importRequested(files); }
    /// The appearance or the size of the text was changed in the settings.
    void requestNewLook() { Q_EMIT newLookRequested(); }
    /// The unit's own fields are others now: forms and lists hold on to those they were made with, so the window is made
    /// anew as soon as nobody is busy in a dialog.
    void renewWhenIdle();
    /// A list has written a cell; the window says so where the list shows the record no more.
    void noteSavedInPlace(Kind kind, qint64 id) { Q_EMIT savedInPlace(kind, id); }
    /// How many cells of a kind's list were typed and refused; the status strip tells.
    void setRefusedCells(Kind kind, qsizetype cells);
    qsizetype refusedCells() const;
    void show(const Message& message) { Q_EMIT messageRequested(message); }
    void showError(const Error& error) { show({Message::Tone::Bad, errorText(error)}); }

Q_SIGNALS:
    void scopeChanged();
    void branchesChanged();
    void recordRequested(ledger::Kind kind, qint64 id);
    void recordShown(ledger::Kind kind, qint64 id);
    void newRecordRequested(ledger::Kind kind, const QVariantHash& values);
    void copyRequested(ledger::Kind kind, qint64 id);
    void draftRequested(qint64 draftId);
    void backedUp();
    void draftsChanged();
    void pageRequested(const QString& pageId);
    void importRequested(const QStringList& files);
    void newLookRequested();
    void messageRequested(const ledger::Message& message);
    void savedInPlace(ledger::Kind kind, qint64 id);
    void refusedCellsChanged();

private:
    void noteChanges(const Changes& changes);

    Ledger& m_ledger;
    Prompt& m_prompt;
    UiSettings& m_settings;
    std::unique_ptr<Reader> m_reader;
    ReaderThread m_lists;
    FiguresThread m_figures;
    std::unique_ptr<ReaderThread> m_searching;
    TaskRunner m_tasks;
    BranchList m_branches;
    bool m_areBranchesRead = false;
    std::unique_ptr<MemberIndex> m_members;
    std::unique_ptr<AttachmentDesk> m_attachments;
    Scope m_scope;
    QHash<Kind, qsizetype> m_refusedCells;
    QSet<qint64> m_heldDrafts;
    QTimer m_renewal;
    std::unique_ptr<ReasonDesk> m_reasons; ///< last: who waits for an answer is let go before the tasks are ended
};

} // namespace ledger
