// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/writerthread.h"

#include "core/log.h"

#include <QCoreApplication>

#include <future>

namespace ledger {

WriterThread::WriterThread()
    : m_thread([this] { loop(); })
{
}

WriterThread::~WriterThread()
{
    static_cast<void>(post([this]() -> Result<> {
        m_connection.reset();
        return {};
    }));
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void WriterThread::loop()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

Result<> WriterThread::post(const std::function<Result<>()>& job)
{
    if (std::this_thread::get_id() == m_thread.get_id())
        return job();
    std::promise<Result<>> done;
    std::future<Result<>> result = done.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.emplace_back([&] { done.set_value(job()); });
    }
    m_wake.notify_one();
    return result.get();
}

Result<> WriterThread::open(const QString& path, Access access)
{
    m_path = path;
    return post([&]() -> Result<> {
        auto connection = Connection::open(path, access);
        if (!connection)
            return connection.error();
        m_connection = std::move(*connection);
        return {};
    });
}

Result<> WriterThread::reopen()
{
    return post([this]() -> Result<> {
        m_connection.reset();
        auto connection = Connection::open(m_path, Access::ReadWrite);
        if (!connection)
            return connection.error();
        m_connection = std::move(*connection);
        return {};
    });
}

Result<> WriterThread::run(const std::function<Result<>(Connection&)>& work)
{
    return post([&]() -> Result<> {
        if (!m_connection)
            return fail(ErrorCode::Unavailable, QCoreApplication::translate("ledger", "台账未打开，不能写入。"));
        return work(*m_connection);
    });
}

} // namespace ledger
