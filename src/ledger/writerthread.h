// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace ledger {

/// The one thread that owns the one writing connection of this program.
class WriterThread
{
public:
    WriterThread();
    ~WriterThread();
    WriterThread(const WriterThread&) = delete;
    WriterThread& operator=(const WriterThread&) = delete;

    Result<> open(const QString& path, Access access);
    /// Runs `work` in the thread and waits for it. Calls from several threads run one after another.
    Result<> run(const std::function<Result<>(Connection&)>& work);
    Result<> reopen();

private:
    void loop();
    Result<> post(const std::function<Result<>()>& job);

    QString m_path;
    std::unique_ptr<Connection> m_connection;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace ledger
