// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importstep.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ledger {

class ImportDraft;
class Prompt;

/// First step: which workbooks. Adds them by dialog or by dropping, shows how far each is read and what cannot be read.
class FilesStep : public ImportStep
{
    Q_OBJECT
public:
    FilesStep(ImportDraft& draft, Prompt& prompt, QWidget* parent);

    void addFiles(const QStringList& paths);
    void enter() override;
    bool isReady() const override;
    QString nextText() const override;
    QString hint() const override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeEmpty();
    QWidget* makeList();
    void chooseFiles();
    void removeSelected();
    void removeUnreadable();
    void fill();
    void showFile(int file);
    void updateButtons();

    ImportDraft& m_draft;
    Prompt& m_prompt;
    QStackedWidget* m_stack;
    QListWidget* m_list;
    QPushButton* m_remove;
    QPushButton* m_removeUnreadable;
};

} // namespace ledger
