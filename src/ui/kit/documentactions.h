// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"

#include <QList>
#include <QObject>

class QAction;
class QPushButton;

namespace ledger {

class MessageBar;
class RecordView;

/// What a list page prints of its records: one action for each document of the kind's traits, and one for everybody of the
/// branch in scope where a document can be made so. They belong to the page.
class DocumentActions : public QObject
{
    Q_OBJECT
public:
    DocumentActions(const KindTraits& traits, Session& session, RecordView& view, QWidget* page);

    QList<QAction*> actions() const;
    /// Another branch is in scope.
    void nameBatches();
    /// So many records are selected now.
    void setSelected(qsizetype count);

private:
    struct Entry {
        QString label;
        QAction* selected = nullptr;
        QAction* batch = nullptr; ///< nullptr where the document is made of single records only
    };
    void add(const PrintedDocument& document, RecordView& view, QWidget* page);

    Session& m_session;
    QList<Entry> m_entries;
};

/// A button whose menu prints the record that a form shows, as it is saved; nullptr where nothing can be printed of
/// records of the kind. It is told in `messages` when something typed is not saved yet.
QPushButton* makePrintButton(const KindTraits& traits, RecordForm& form, MessageBar& messages, QWidget* parent);

} // namespace ledger
