// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace ledger {

/// Replaces the file whole or not at all, on the medium when it returns (faults.md 4.8). Errors: Io.
Result<> writeFileSafely(const QString& path, const QByteArray& bytes);

/// For writers that make their file themselves: they write partPath(), check it, and publish() puts it in the place of the target.
/// What was not published is removed with the object.
class PartFile
{
public:
    explicit PartFile(const QString& target);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    QString target() const { return m_target; }
    /// In the target's folder, so that renaming never copies; ends like the target, since some writers go by the ending.
    QString partPath() const { return m_part; }
    /// Creates the empty part file (mode 0600), so that a folder that cannot be written is found before the work is done.
    Result<> create();
    Result<> publish();

private:
    QString m_target;
    QString m_part;
    bool m_isPublished = false;
};

/// Both lead to one file, through whatever links.
bool isSameFile(const QString& a, const QString& b);

/// Refuses a target that is a ledger: a list or a report never takes its place. Errors: Usage.
Result<> checkIsNoLedger(const QString& target);

/// The whole file. Refuses folders, FIFOs, devices and more than `maxBytes`. Errors: Unreadable.
Result<QByteArray> readFileChecked(const QString& path, qint64 maxBytes);

/// A plain, readable file and nothing else stands there; asked before handing a path to a library. Errors: Unreadable.
Result<> checkReadableFile(const QString& path, qint64 maxBytes);

/// A file name (not a path) that every system takes: cleaned, at most 200 bytes of UTF-8, its ending kept.
QString safeFileName(const QString& name);

} // namespace ledger
