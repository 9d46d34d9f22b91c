// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/figuresthread.h"

namespace ledger {

FiguresThread::FiguresThread(const Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_thread(ledger)
{
}

Result<Figures*> FiguresThread::loaded(Reader& reader)
{
    if (m_figures)
        return m_figures.get();
    auto fresh = Figures::load(reader, m_ledger.clock().today());
    if (!fresh)
        return fresh.error();
    m_figures = std::make_unique<Figures>(std::move(*fresh));
    return m_figures.get();
}

void FiguresThread::forget(const Changes& changes)
{
    m_thread.ask<bool>(
        this,
        [this, changes](Reader&) -> Result<bool> {
            const bool isKept = m_figures && m_figures->forget(changes);
            if (!isKept)
                m_figures.reset();
            return isKept;
        },
        [](const Result<bool>&) {});
}

} // namespace ledger
