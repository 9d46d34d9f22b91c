// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace ledger {

/// Everything the program asks a person in a dialog. Passed in, so that tests answer themselves.
class Prompt
{
public:
    enum class Answer { Yes, No, Cancel };
    /// Whether the proposed answer destroys something and wears the warning colour.
    enum class Weight { Plain, Destructive };

    /// A question with up to three answers; an empty `no` leaves that button out.
    struct Question {
        QString title;
        QString text;
        QString yes;
        QString no = {};
        Weight weight = Weight::Plain;
    };

    /// What the file dialogs take: filters as "Excel 工作簿 (*.xlsx)".
    struct FileRequest {
        QString title;
        QStringList filters;
        QString suggestion = {}; ///< file name or folder
    };

    Prompt() = default;
    Prompt(const Prompt&) = delete;
    Prompt& operator=(const Prompt&) = delete;
    virtual ~Prompt() = default;

    /// Text is shown as it is, never as mark-up.
    virtual Answer ask(QWidget* parent, const Question& question) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    /// One line of text; a null string when cancelled.
    virtual QString askText(QWidget* parent, const QString& title, const QString& label, const QString& text) = 0;
    /// Empty when cancelled.
    virtual QStringList openFiles(QWidget* parent, const FileRequest& request) = 0;
    virtual QString saveFile(QWidget* parent, const FileRequest& request) = 0;
    virtual QString chooseFolder(QWidget* parent, const FileRequest& request) = 0;

    /// saveFile() for one of the endings (".pdf"); one without any gets the first, and asks before it replaces a file.
    QString saveFileAs(QWidget* parent, const FileRequest& request, const QStringList& endings);
    bool confirm(QWidget* parent, const Question& question) { return ask(parent, question) == Answer::Yes; }
};

} // namespace ledger
