// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace ledger {

enum class AnswerForm { Text, Json };

/// What a sub-command says: the answer on standard output (text, or one JSON document), remarks on standard error.
class Output
{
public:
    explicit Output(AnswerForm form)
        : m_form(form)
    {
    }

    bool isJson() const { return m_form == AnswerForm::Json; }
    /// The whole answer when JSON is asked for.
    void json(const QJsonObject& document);
    /// Part of the answer for people; nothing when JSON is asked for.
    void text(const QString& lines);
    /// For people, on standard error.
    void remark(const QString& line);
    ExitStatus failure(const Error& error);
    /// The status, or NotWritten when standard output took less than was said.
    ExitStatus finish(ExitStatus status);

private:
    AnswerForm m_form;
};

/// A line of progress on standard error: rewritten on a terminal, else one line for each tenth.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(int percent, const QString& what);

private:
    bool m_isTerminal;
    int m_lastPercent = -1;
    QString m_lastWhat;
    int m_width = 0;
};

} // namespace ledger
