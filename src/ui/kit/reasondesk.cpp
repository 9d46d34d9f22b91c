// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/reasondesk.h"

#include "core/language.h"
#include "ledger/ledger.h"
#include "ui/kit/prompt.h"

#include <QApplication>
#include <QThread>

#include <condition_variable>
#include <mutex>

namespace ledger {

namespace {

/// Somebody who only presses Enter is asked again, but not for ever.
constexpr int MostTimes = 3;

struct Answer {
    bool isGiven = false;
    QString text;
};

QWidget* frontWindow()
{
    return QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow();
}

} // namespace

/// Outlives the desk: whoever waits in another thread holds on to it.
struct ReasonDesk::Waiting {
    std::mutex mutex;
    std::condition_variable wake;
    ReasonDesk* desk = nullptr; ///< nullptr: closed
};

ReasonDesk::ReasonDesk(Ledger& ledger, Prompt& prompt, QObject* parent)
    : QObject(parent)
    , m_prompt(prompt)
    , m_waiting(std::make_shared<Waiting>())
{
    m_waiting->desk = this;
    ledger.setReasonAsker(
        [waiting = m_waiting](const QList<FrozenTouch>& touches) { return askFor(waiting, touches); });
}

ReasonDesk::~ReasonDesk()
{
    {
        const std::lock_guard lock(m_waiting->mutex);
        m_waiting->desk = nullptr;
    }
    m_waiting->wake.notify_all();
}

QString ReasonDesk::askFor(const std::shared_ptr<Waiting>& waiting, const QList<FrozenTouch>& touches)
{
    std::unique_lock lock(waiting->mutex);
    ReasonDesk* desk = waiting->desk;
    if (!desk)
        return {};
    if (QThread::currentThread() == desk->thread()) {
        lock.unlock();
        return desk->ask(touches);
    }
    auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(
        desk,
        [desk, waiting, answer, touches] {
            const QString text = desk->ask(touches);
            {
                const std::lock_guard given(waiting->mutex);
                *answer = {true, text};
            }
            waiting->wake.notify_all();
        },
        Qt::QueuedConnection);
    waiting->wake.wait(lock, [&] { return answer->isGiven || !waiting->desk; });
    return answer->text;
}

QString ReasonDesk::ask(const QList<FrozenTouch>& touches)
{
    QStringList lines;
    for (const FrozenTouch& touch : touches) {
        QStringList counts;
        if (touch.corrections > 0)
            counts << tr("更正 %1 条").arg(touch.corrections);
        if (touch.lateEntries > 0)
            counts << tr("补录 %1 条").arg(touch.lateEntries);
        lines << tr("%1：%2").arg(submissionText(touch.submission), counts.join(tr("，")));
    }
    const QStringList titles = touches.isEmpty() ? QStringList() : touches.constFirst().titles;
    if (!titles.isEmpty())
        lines << tr("涉及：%1").arg(listText(titles));
    lines << tr("原因写进修改记录和下一次报告的“更正与补录”。请说明为什么改：");
    for (int i = 0; i < MostTimes; ++i) {
        const QString text =
            m_prompt.askText(frontWindow(), tr("这个期间已上报"), lines.join(QLatin1Char('\n')), QString());
        if (text.isNull() || !text.trimmed().isEmpty())
            return text.trimmed();
    }
    return {};
}

} // namespace ledger
