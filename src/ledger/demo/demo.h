// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDate>
#include <QString>

#include <functional>

namespace ledger {

/// How much a demo ledger shall hold. The same options give the same records.
struct DemoOptions {
    int branches = 8;
    int members = 120;
    int years = 3;
    QDate until;
    quint64 seed = 1;
};

struct DemoCounts {
    int branches = 0;
    int members = 0;
    qint64 sessions = 0;
    qint64 attendances = 0;
    qint64 others = 0;
};

/// Makes a new ledger of made-up records of all kinds; never overwrites. A failure leaves no file.
/// `onProgress` is called in the thread that writes.
Result<DemoCounts> makeDemo(const QString& path, const DemoOptions& options, const Clock& clock,
                            const std::function<void(int percent, const QString& what)>& onProgress);

} // namespace ledger
