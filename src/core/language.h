// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ledger {

/// Whether the installed translation is the English one; without any, the interface speaks Chinese.
bool isInterfaceEnglish();
/// The text of data that is kept in both languages: English where the interface is and the data has it.
const QString& inInterfaceLanguage(const QString& chinese, const QString& english);

} // namespace ledger
