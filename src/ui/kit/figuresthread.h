// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"
#include "ui/kit/readerthread.h"

namespace ledger {

/// Asks the figures off the window's thread. The engine is loaded once.
class FiguresThread : public QObject
{
    Q_OBJECT
public:
    explicit FiguresThread(const Ledger& ledger, QObject* parent = nullptr);

    /// `work` runs in the other thread, `done` in the window's, unless `context` is gone by then.
    template<class T>
    void ask(QObject* context, std::function<Result<T>(Figures&, Reader&)> work, std::function<void(Result<T>)> done)
    {
        m_thread.ask<T>(
            context,
            [this, work = std::move(work)](Reader& reader) -> Result<T> {
                const auto figures = loaded(reader);
                return figures ? work(**figures, reader) : Result<T>(figures.error());
            },
            std::move(done));
    }

    /// What was asked before and may have been made wrong is asked anew.
    void forget(const Changes& changes);
    bool isIdle() const { return m_thread.isIdle(); }

private:
    Result<Figures*> loaded(Reader& reader);

    const Ledger& m_ledger;
    std::unique_ptr<Figures> m_figures; ///< only touched by the other thread
    ReaderThread m_thread; ///< last: it stops before the engine goes
};

} // namespace ledger
