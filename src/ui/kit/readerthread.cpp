// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/readerthread.h"

#include <QMetaObject>

namespace ledger {

ReaderThread::ReaderThread(const Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("reader"));
    m_worker->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

ReaderThread::~ReaderThread()
{
    m_isClosing = true;
    interrupt();
    // The connection belongs to the thread that made it and must be closed there; what still waits is dropped with the worker.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            const std::lock_guard lock(m_mutex);
            m_reader.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void ReaderThread::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (m_reader)
        m_reader->interrupt();
}

Result<Reader*> ReaderThread::reader()
{
    if (m_reader)
        return m_reader.get();
    auto opened = m_ledger.reader();
    if (!opened)
        return opened.error();
    const std::lock_guard lock(m_mutex);
    m_reader = std::move(*opened);
    return m_reader.get();
}

void ReaderThread::post(QObject* context, std::function<void(Result<Reader*>)> work, std::function<void()> finish)
{
    ++m_pending;
    const QPointer<QObject> guard(context);
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, guard, work = std::move(work), finish = std::move(finish)] {
            if (m_isClosing)
                return;
            work(reader());
            QMetaObject::invokeMethod(
                this,
                [this, guard, finish] {
                    --m_pending;
                    if (guard)
                        finish();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace ledger
