// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pagelayout.h"

class QPrinter;
class QWidget;

namespace ledger {

/// Where printing leaves the program; tests put their own in its place.
class PrinterChooser
{
public:
    PrinterChooser() = default;
    virtual ~PrinterChooser() = default;
    PrinterChooser(const PrinterChooser&) = delete;
    PrinterChooser& operator=(const PrinterChooser&) = delete;

    /// Lets a person choose printer and pages; false when cancelled.
    virtual bool choose(QWidget* parent, QPrinter& printer);
};

/// Prints pages on their paper; honours the chosen range. In any thread. Errors: Io, Unavailable.
Result<> printPages(const LaidOutReport& report, const QString& title, QPrinter& printer);
/// Prints a report on A4; honours the chosen range of pages. In any thread. Errors: Io, Unavailable.
Result<> printReport(const ReportContent& content, QPrinter& printer);

} // namespace ledger
