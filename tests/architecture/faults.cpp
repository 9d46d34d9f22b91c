// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <QTest>

#include <cstdio>

namespace ledger::architecture {

void requireNone(const QStringList& faults)
{
    for (const QString& fault : faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, listed above").arg(faults.size())));
}

} // namespace ledger::architecture
