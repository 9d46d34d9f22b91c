// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace ledger {

/// Reads the ledger off the window's thread: one thread, one connection, questions one after another.
class ReaderThread : public QObject
{
    Q_OBJECT
public:
    explicit ReaderThread(const Ledger& ledger, QObject* parent = nullptr);
    /// Interrupts what runs and waits.
    ~ReaderThread() override;

    /// `work` runs in the other thread, `done` in the window's, unless `context` is gone by then.
    template<class T>
    void ask(QObject* context, std::function<Result<T>(Reader&)> work, std::function<void(Result<T>)> done)
    {
        auto answer = std::make_shared<std::unique_ptr<Result<T>>>();
        post(
            context,
            [work = std::move(work), answer](Result<Reader*> reader) {
                *answer = std::make_unique<Result<T>>(reader ? work(**reader) : Result<T>(reader.error()));
            },
            [done = std::move(done), answer] { done(std::move(**answer)); });
    }

    /// Breaks off the question that runs now; it answers with an error.
    void interrupt();
    /// True when nothing waits or runs.
    bool isIdle() const { return m_pending == 0; }

private:
    void post(QObject* context, std::function<void(Result<Reader*>)> work, std::function<void()> finish);
    Result<Reader*> reader();

    const Ledger& m_ledger;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    std::mutex m_mutex; ///< guards m_reader against interrupt() from the window's thread
    std::unique_ptr<Reader> m_reader;
    std::atomic<bool> m_isClosing = false;
    int m_pending = 0;
};

} // namespace ledger
