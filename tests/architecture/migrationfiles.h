// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ledger::architecture {

struct MigrationFile {
    QString name;
    QByteArray bytes;
};

QList<MigrationFile> readMigrations(const QString& folder);

/// NNNN_what.sql from 0001 in a row, none twice; each begins with the comment that says why.
QStringList checkNumbers(const QList<MigrationFile>& files);
/// `checksums` holds `sha256sum` lines of the released files. A released file is never edited and never vanishes;
/// files not in the list are those still being written, so they come after all released ones.
QStringList checkChecksums(const QList<MigrationFile>& files, const QByteArray& checksums);

} // namespace ledger::architecture
