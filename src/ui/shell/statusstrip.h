// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ledger {

class Session;
class Task;

/// The bottom line: ledger, backup, what runs in the background, and what must not be kept here.
class StatusStrip : public QFrame
{
    Q_OBJECT
public:
    StatusStrip(Session& session, QWidget* parent);

    void showBackup();

private:
    void createLayout();
    void showTask();

    Session& m_session;
    QLabel* m_ledger;
    QLabel* m_backup;
    QLabel* m_work;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    Task* m_task = nullptr;
};

} // namespace ledger
