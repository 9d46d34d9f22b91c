// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompt.h"

namespace ledger::testing {

/// Answers for the person at the screen and remembers what was asked.
class FakePrompt : public Prompt
{
public:
    Answer answer = Answer::Yes;
    QStringList filesToOpen;
    QString fileToSave;
    QString text;

    QStringList asked; ///< titles of questions and file dialogs, in order
    QStringList questions; ///< the texts of the questions

    Answer ask(QWidget* parent, const Question& question) override
    {
        Q_UNUSED(parent)
        asked.append(question.title);
        questions.append(question.text);
        return answer;
    }
    void tell(QWidget* parent, const QString& title, const QString& words) override
    {
        Q_UNUSED(parent)
        Q_UNUSED(words)
        asked.append(title);
    }
    QString askText(QWidget* parent, const QString& title, const QString& label, const QString& proposal) override
    {
        Q_UNUSED(parent)
        Q_UNUSED(label)
        Q_UNUSED(proposal)
        asked.append(title);
        return text;
    }
    QStringList openFiles(QWidget* parent, const FileRequest& request) override
    {
        Q_UNUSED(parent)
        asked.append(request.title);
        return filesToOpen;
    }
    QString saveFile(QWidget* parent, const FileRequest& request) override
    {
        Q_UNUSED(parent)
        asked.append(request.title);
        return fileToSave;
    }
    QString chooseFolder(QWidget* parent, const FileRequest& request) override
    {
        Q_UNUSED(parent)
        asked.append(request.title);
        return fileToSave;
    }
};

} // namespace ledger::testing
