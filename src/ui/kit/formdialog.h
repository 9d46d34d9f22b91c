// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/kit/kindtraits.h"
#include "ui/kit/page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ledger {

class MessageBar;
class RecordForm;

/// The window round a form: saves through the write door, asks before losing what was typed, goes on to the next new record.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const KindTraits& traits, Session& session, QWidget* parent);

    void showNew(const QVariantHash& values);
    /// False with a message in the session when the record cannot be read.
    bool showRecord(qint64 id);
    RecordForm& form() const { return *m_form; }

public Q_SLOTS:
    void reject() override;
    void save();
    void saveAndNext();

Q_SIGNALS:
    void saved(ledger::Kind kind, qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Next { Close, NewRecord };
    void createLayout();
    QWidget* makeButtonRow();
    void store(Next next);
    void finish(const Result<Record>& stored, Next next);
    void showConflict();
    void updateTitle();
    void noteChanges(const Changes& changes);

    KindTraits m_traits;
    Session& m_session;
    QLabel* m_title;
    MessageBar* m_messages;
    QScrollArea* m_area;
    RecordForm* m_form;
    QPushButton* m_save;
    QPushButton* m_saveNext;
    QVariantHash m_newValues;
    bool m_isSaving = false;
};

} // namespace ledger
