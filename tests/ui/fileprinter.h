// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/reportprinter.h"

#include <QPrinter>

namespace ledger::testing {

/// Prints into a file instead of asking; without a path nobody chooses a printer.
class FilePrinter : public PrinterChooser
{
public:
    QString path;

    bool choose(QWidget* parent, QPrinter& printer) override
    {
        Q_UNUSED(parent)
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return !path.isEmpty();
    }
};

} // namespace ledger::testing
