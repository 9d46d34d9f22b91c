// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/office/paragraphlooks.h"
#include "report/paper.h"

#include <QSizeF>

namespace ledger {

/// A paragraph as an office sets it; lengths in points.
struct OfficeLine {
    const ParagraphLook& look;
    TextRuns runs = {};
    double left = 0; ///< indent of all lines
    double before = 0; ///< space above
    bool beginsPage = false;
};

/// What writes one of the office formats.
class OfficeSink
{
public:
    virtual ~OfficeSink() = default;
    virtual void add(const OfficeLine& line) = 0;
    virtual void add(const ReportTable& table) = 0;
    virtual void add(const ReportForm& form) = 0;
    /// `size` in points.
    virtual void add(const ReportImage& image, QSizeF size) = 0;
    /// Behind it another document begins, on a page of its own that is numbered 1.
    virtual void breakDocument() = 0;
};

/// Walks through a report as the layout of its pages does: what stands on one page there is kept together here.
void writeFlow(const ReportContent& content, OfficeSink& sink);

} // namespace ledger
