// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/attachments.h"
#include "ledger/changes.h"
#include "ui/kit/attachmentdesk.h"

#include <QFrame>

#include <memory>
#include <optional>

class QAction;
class QLabel;
class QMimeData;
class QPushButton;

namespace ledger {

class AttachmentModel;
class AttachmentView;
class FileDrop;

/// The files of one record: listed with small pictures, added by choosing, dropping or pasting, opened, saved, removed.
/// For a record that is not saved yet they wait until it is.
class AttachmentPanel : public QFrame
{
    Q_OBJECT
public:
    AttachmentPanel(Session& session, QWidget* parent);

    /// Id 0: a new record, for which nothing waits yet.
    void showRecord(Kind kind, qint64 id);
    /// From now on files are only looked at, as those of a record in the recycle bin.
    void showOnly();
    /// Files that fall on `area` are taken.
    void takeDropsOn(QWidget* area);
    bool hasWaiting() const { return !m_waiting.isEmpty(); }
    /// The new record is saved: what waited for it is attached.
    void attachWaiting(qint64 recordId);

Q_SIGNALS:
    void messageRequested(const ledger::Message& message);
    /// Something waits, or nothing any more.
    void waitingChanged();

private:
    void createLayout();
    void createActions();
    QAction* addAction(const char* name, const QString& text, const QKeySequence& key, void (AttachmentPanel::*slot)());
    void load();
    void list(const QList<Attachment>& attachments);
    void showWaiting();
    void updateActions();
    void noteChanges(const Changes& changes);
    void take(const QList<IncomingFile>& files);
    void takeData(const QMimeData& dropped);
    void keepForLater(const QList<AttachmentSource>& sources);
    void choose();
    void paste();
    void openCurrent();
    void saveCurrent();
    void rename();
    void editNote();
    void removeSelected();
    QList<Attachment> selected() const;
    std::optional<Attachment> current() const;
    bool canChange() const;
    void showHovered(bool isOver);
    void bringIntoView();
    AttachmentDesk::Tell teller();

    Session& m_session;
    AttachmentDesk& m_desk;
    Kind m_kind = Kind::Branch;
    qint64 m_recordId = 0;
    bool m_isReadOnly;
    /// The record that files belong to which are looked at just now; of a new one, set when it is saved meanwhile.
    std::shared_ptr<qint64> m_owner = std::make_shared<qint64>(0);
    QList<AttachmentSource> m_waiting;
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_add;
    QPushButton* m_paste;
    AttachmentModel* m_model;
    AttachmentView* m_view;
    QAction* m_open = nullptr;
    QAction* m_save = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_note = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace ledger
