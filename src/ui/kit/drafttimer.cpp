// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/drafttimer.h"

#include <QTimer>

namespace ledger {

namespace {

constexpr int Pause = 700; ///< milliseconds after the last key
constexpr int Longest = 3000; ///< milliseconds after the first key that is not kept yet, for those who never pause

} // namespace

DraftTimer::DraftTimer(QObject* parent)
    : QObject(parent)
    , m_pause(makeTimer(Pause))
    , m_latest(makeTimer(Longest))
{
}

QTimer* DraftTimer::makeTimer(int milliseconds)
{
    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    connect(timer, &QTimer::timeout, this, [this] {
        stop();
        Q_EMIT due();
    });
    return timer;
}

void DraftTimer::note()
{
    m_pause->start();
    if (!m_latest->isActive())
        m_latest->start();
}

void DraftTimer::stop()
{
    m_pause->stop();
    m_latest->stop();
}

} // namespace ledger
