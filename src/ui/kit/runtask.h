// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace ledger {

/// One piece of work in the background, as the status bar shows it.
class Task : public QObject
{
    Q_OBJECT
public:
    enum class Cancelling { Possible, Impossible };

    Task(QString title, Cancelling cancelling, QObject* parent)
        : QObject(parent)
        , m_title(std::move(title))
        , m_cancelling(cancelling)
    {
    }

    QString title() const { return m_title; }
    bool canCancel() const { return m_cancelling == Cancelling::Possible; }
    /// 0 … 100; −1 while unknown.
    int percent() const { return m_percent; }
    std::stop_token stopToken() const { return m_stop.get_token(); }
    void cancel() { m_stop.request_stop(); }
    bool isCancelled() const { return m_stop.stop_requested(); }
    /// From any thread.
    void setPercent(int percent);

Q_SIGNALS:
    void percentChanged(int percent);

private:
    QString m_title;
    Cancelling m_cancelling;
    std::stop_source m_stop;
    std::atomic<int> m_percent = -1;
};

/// What the work gets: ask `stop` often, report progress when known.
struct TaskControl {
    std::stop_token stop;
    std::function<void(int percent)> progress;
};

/// Runs work on other threads; lives in the window's thread. Its destructor cancels and waits.
class TaskRunner : public QObject
{
    Q_OBJECT
public:
    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override;

    const QList<Task*>& running() const { return m_running; }
    bool isIdle() const { return m_running.isEmpty(); }

    /// Starts `work` in a pool thread; `finish` runs in the window's thread if `context` still lives.
    Task* start(QObject* context, const QString& title, std::function<void(TaskControl)> work,
                std::function<void()> finish);

Q_SIGNALS:
    void started(ledger::Task* task);
    void finished(ledger::Task* task);

private:
    void end(Task* task);

    QThreadPool m_pool;
    QList<Task*> m_running;
};

/// Runs `work` off the window's thread and hands its Result to `done` in the window's thread, unless `context` is gone by then.
/// The status bar shows `title`, the progress and a way to cancel.
template<class T>
Task* runTask(TaskRunner& runner, QObject* context, const QString& title, std::function<Result<T>(TaskControl)> work,
              std::function<void(Result<T>)> done)
{
    auto answer = std::make_shared<std::unique_ptr<Result<T>>>();
    return runner.start(
        context, title,
        [work = std::move(work), answer](const TaskControl& control) {
            *answer = std::make_unique<Result<T>>(work(control));
        },
        [done = std::move(done), answer] { done(std::move(**answer)); });
}

} // namespace ledger
