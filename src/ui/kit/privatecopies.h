// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <memory>
#include <mutex>

class QLockFile;
class QTemporaryDir;

namespace ledger {

/// A folder of this program alone for copies that the system's programs open. It goes with the object; what a crash has
/// left behind goes when the next one is made. From any thread.
class PrivateCopies
{
public:
    PrivateCopies();
    ~PrivateCopies();
    PrivateCopies(const PrivateCopies&) = delete;
    PrivateCopies& operator=(const PrivateCopies&) = delete;

    /// Where the copy of that name may be written; `key` keeps files of the same name apart. Errors: Io.
    Result<QString> placeFor(const QString& key, const QString& fileName);

private:
    Result<> makeFolder();

    std::mutex m_mutex;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace ledger
