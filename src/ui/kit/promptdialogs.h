// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompt.h"

#include <QCoreApplication>

namespace ledger {

/// The Prompt of the real program: modal dialogs over the parent's window.
class PromptDialogs : public Prompt
{
    Q_DECLARE_TR_FUNCTIONS(ledger::PromptDialogs)
public:
    Answer ask(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    QString askText(QWidget* parent, const QString& title, const QString& label, const QString& text) override;
    QStringList openFiles(QWidget* parent, const FileRequest& request) override;
    QString saveFile(QWidget* parent, const FileRequest& request) override;
    QString chooseFolder(QWidget* parent, const FileRequest& request) override;
};

} // namespace ledger
