// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/say.h"
#include "core/result.h"
#include "report/pagelayout.h"

#include <string>

namespace ledger {

/// The word of --paper. Errors: Usage.
inline Result<PaperFormat> paperOf(const std::string& word)
{
    if (word == "a4")
        return PaperFormat::A4Landscape;
    if (word == "a3")
        return PaperFormat::A3Landscape;
    return fail(
        ErrorCode::Usage,
        say(QT_TRANSLATE_NOOP("cli", "--paper 只能是 a4 或 a3，不能是“%1”。")).arg(QString::fromStdString(word)));
}

} // namespace ledger
