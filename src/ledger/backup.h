// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace ledger {

enum class Overwrite { Refuse, Allow };

/// What is known of a verified copy; stands beside it as NAME.manifest.json.
struct BackupInfo {
    QString path;
    QString manifestPath;
    QString madeAt; ///< UTC, ISO
    qint64 size = 0;
    QByteArray sha256; ///< of the file, binary
    QMap<QString, qint64> counts; ///< key of the kind → records, deleted ones too
    qint64 auditSequence = 0; ///< the end of the audit chain (faults.md D11)
    QByteArray auditHash;
};

/// Told how far it is; false stops it, and nothing has changed (Cancelled).
using CopyProgress = std::function<bool(int percent)>;

/// Makes a verified copy of the ledger as one file while others go on writing to it (faults.md D6, D7), its
/// manifest beside it, and notes the time beside the ledger for lastBackup(). Errors: Io, Corrupt and those of opening.
Result<BackupInfo> backupLedger(const QString& ledgerPath, const QString& out, Overwrite overwrite,
                                const Clock& clock = Clock::system(), const CopyProgress& progress = {});

/// Checks a copy (with its manifest, where there is one) and makes a ledger of it. A ledger that is replaced stays
/// beside it as NAME.replaced-TIME.bak. Errors: Io, Locked, Corrupt, TooNew and those of opening.
Result<BackupInfo> restoreLedger(const QString& file, const QString& out, Overwrite overwrite,
                                 const Clock& clock = Clock::system(), const CopyProgress& progress = {});

/// Reads the copy through: structure, references, record digests, audit chain. Errors: Corrupt and those of opening.
Result<BackupInfo> verifyCopy(const QString& file, const CopyProgress& progress = {});

/// When and where the last verified backup of a ledger was made: LEDGER.backup.json. Nothing when there was none.
struct LastBackup {
    QString madeAt; ///< UTC, ISO
    QString path;
};
std::optional<LastBackup> lastBackup(const QString& ledgerPath);

} // namespace ledger
