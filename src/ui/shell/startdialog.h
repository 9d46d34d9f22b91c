// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QDialog>

namespace ledger {

class MessageBar;
class Prompt;

/// What one sees without a ledger: open one, or begin a new one.
class StartDialog : public QDialog
{
    Q_OBJECT
public:
    StartDialog(Prompt& prompt, const Clock& clock, const QString& problem);

    QString path() const { return m_path; }

private:
    void openExisting();
    void beginNew();
    void showProblem(const QString& problem);

    Prompt& m_prompt;
    Clock m_clock;
    QString m_path;
    MessageBar* m_messages;
};

/// Path of an existing ledger, made just now if need be; empty when the person gave up. `problem` says what went wrong before.
QString askForStart(Prompt& prompt, const Clock& clock, const QString& problem);

} // namespace ledger
