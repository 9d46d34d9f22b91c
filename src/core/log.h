// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringView>

namespace ledger {

enum class LogTarget { File, FileAndStderr, Stderr };

/// Opens the rotating log (0600) in `folder` and sends Qt's own messages there too.
/// When the file cannot be opened, logging goes to standard error and the error says why: worth a line, never a reason to stop.
Result<> initLog(const QString& folder, LogTarget target);

/// Writes out what is buffered and closes the log; Qt's messages go where they went before.
void closeLog();

/// One line: the event's short name and ids or counts. Never personal data, never bound values.
/// Line ends and control characters are escaped. Before initLog() nothing is written.
void logDebug(QStringView event, QStringView detail = {});
void logInfo(QStringView event, QStringView detail = {});
void logWarning(QStringView event, QStringView detail = {});
void logError(QStringView event, QStringView detail = {});

/// The error's code, detail and place in the source; its message for people is left out.
void logFailure(QStringView event, const Error& error);

/// The stable word of a code: "usage", "not_found", "not_a_ledger".
QString codeWord(ErrorCode code);

} // namespace ledger
