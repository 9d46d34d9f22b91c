// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ledger {

/// A sentence of the command line in the language of the interface; mark the literal with QT_TRANSLATE_NOOP("cli", …).
inline QString say(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace ledger
