// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/indexupgrade.h"

#include "ledger/ledger.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QProgressBar>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>
#include <memory>

namespace ledger {

static constexpr int MomentMilliseconds = 400;
static constexpr int PollMilliseconds = 100;

static QString say(const char* text)
{
    return QCoreApplication::translate("IndexUpgrade", text);
}

static QProgressBar* fill(QDialog& window)
{
    setRole(&window, "surface");
    window.setWindowTitle(say(QT_TRANSLATE_NOOP("IndexUpgrade", "党建台账")));
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins(scaled(32), scaled(28), scaled(32), scaled(28));
    layout->setSpacing(scaled(14));
    layout->addWidget(
        makeLabel(say(QT_TRANSLATE_NOOP("IndexUpgrade", "正在升级搜索索引")), LabelRole::CardTitle, &window));
    layout->addWidget(makeTextBlock(
        say(QT_TRANSLATE_NOOP("IndexUpgrade", "新版本能按支部、日期、职务和名单搜索，只需重建这一次，记录不受影响。")),
        LabelRole::Muted, &window));
    auto* bar = new QProgressBar(&window);
    bar->setTextVisible(false);
    bar->setFixedWidth(scaled(440));
    layout->addWidget(bar);
    return bar;
}

Result<> upgradeSearchIndex(Ledger& ledger)
{
    if (ledger.isReadOnly() || ledger.isSearchIndexCurrent())
        return {};
    std::atomic<int> percent = 0;
    Result<> done;
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        done = ledger.rebuildSearchIndex([&percent](int now) {
            percent = now;
            return true;
        });
    }));
    QDialog window(nullptr, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint);
    QProgressBar* bar = fill(window);
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, bar, [&] { bar->setValue(percent); });
    QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    worker->start();
    poll.start(PollMilliseconds);
    QTimer::singleShot(MomentMilliseconds, &window, &QDialog::show);
    loop.exec();
    worker->wait();
    return done;
}

} // namespace ledger
