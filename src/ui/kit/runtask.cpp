// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/runtask.h"

#include <QMetaObject>

namespace ledger {

void Task::setPercent(int percent)
{
    if (m_percent.exchange(percent) == percent)
        return;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT percentChanged(m_percent); }, Qt::QueuedConnection);
}

TaskRunner::TaskRunner(QObject* parent)
    : QObject(parent)
{
    // A long import must not hold up a short question.
    m_pool.setMaxThreadCount(4);
}

TaskRunner::~TaskRunner()
{
    for (Task* task : std::as_const(m_running))
        task->cancel();
    m_pool.waitForDone();
}

Task* TaskRunner::start(QObject* context, const QString& title, std::function<void(TaskControl)> work,
                        std::function<void()> finish)
{
    auto* task = new Task(title, Task::Cancelling::Possible, this);
    m_running.append(task);
    Q_EMIT started(task);
    const QPointer<QObject> guard(context);
    m_pool.start([this, task, guard, work = std::move(work), finish = std::move(finish)] {
        work(TaskControl{task->stopToken(), [task](int percent) { task->setPercent(percent); }});
        QMetaObject::invokeMethod(
            this,
            [this, task, guard, finish] {
                end(task);
                if (guard)
                    finish();
            },
            Qt::QueuedConnection);
    });
    return task;
}

void TaskRunner::end(Task* task)
{
    m_running.removeOne(task);
    Q_EMIT finished(task);
    task->deleteLater();
}

} // namespace ledger
