// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/rulefinding.h"
#include "ui/kit/kindtraits.h"
#include "ui/kit/page.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ledger {

class AttachmentPanel;
class DraftKeeper;
class FindingsPanel;
class FrozenStrip;
class MessageBar;
class RecordForm;
class TwinPanel;
struct Draft;
struct SavedOrTwins;

/// The window round a form: saves through the write door, asks before losing what was typed, goes on to the next new record.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const KindTraits& traits, Session& session, QWidget* parent);
    ~FormDialog() override;

    void showNew(const QVariantHash& values);
    /// A new record that says what `record` says, but for what belongs to one only.
    void showCopy(const Record& record);
    /// False with a message in the session when the record cannot be read.
    bool showRecord(qint64 id);
    /// Shows what was typed earlier and not saved. False with a message when its record cannot be read.
    bool showDraft(const Draft& draft);
    RecordForm& form() const { return *m_form; }
    /// Tells which known record is the next one; without it, Ctrl+Enter on a known record closes the form.
    void setNext(std::function<qint64(qint64 id)> nextOf) { m_nextOf = std::move(nextOf); }

public Q_SLOTS:
    void reject() override;
    void save();
    void saveAndNext();

Q_SIGNALS:
    void saved(ledger::Kind kind, qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Next { Close, Following };
    void createLayout();
    QWidget* makeButtonRow();
    void connectTwins();
    void addAttachments();
    void addFindings();
    void tellFaults();
    void copyLast();
    void lockClosed(const Record& record);
    void addSteps(QHBoxLayout& buttons);
    void store(Next next);
    bool confirmDate();
    void take(const Result<SavedOrTwins>& answer, Next next);
    void finish(const Result<Record>& stored, Next next);
    void goFurther(qint64 saved, Next next);
    void openTwin(qint64 id);
    void mergeWithTwin(qint64 id);
    void askAboutConflict();
    void showConflict();
    void takeLatest();
    Result<Record> load(qint64 id);
    qint64 following() const;
    void updateTitle();
    void noteChanges(const Changes& changes);

    KindTraits m_traits;
    Session& m_session;
    QLabel* m_title;
    MessageBar* m_messages;
    TwinPanel* m_twins;
    QScrollArea* m_area;
    RecordForm* m_form;
    DraftKeeper* m_drafts;
    AttachmentPanel* m_attachments = nullptr;
    FindingsPanel* m_findings = nullptr;
    FrozenStrip* m_frozen;
    QPushButton* m_save;
    QPushButton* m_saveNext;
    QPushButton* m_steps = nullptr; ///< what can be done to records of the kind only
    QPushButton* m_print = nullptr; ///< only where something can be printed of records of the kind
    QString m_stored; ///< how the record is called in the ledger
    QVariantHash m_newValues;
    std::function<qint64(qint64)> m_nextOf;
    qint64 m_following = 0; ///< noted before saving: the list may be in another order afterwards
    bool m_isSaving = false;
    QList<RuleFinding> m_found; ///< what the rules say of the record saved last
    Record m_twinsOf; ///< what was typed when its twins were shown
    Next m_asked = Next::Close; ///< what shall happen after saving all the same
};

} // namespace ledger
