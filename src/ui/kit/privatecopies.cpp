// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/privatecopies.h"

#include "core/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>

namespace ledger {

namespace {

const QString Beginning = QStringLiteral("branchledger-copies-");

QString lockIn(const QString& folder)
{
    return folder + QStringLiteral("/.in-use");
}

/// Folders whose program lives no more; those of other people cannot be locked, and stay.
void removeLeftBehind()
{
    const QDir temporary(QDir::tempPath());
    for (const QString& name : temporary.entryList({Beginning + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = temporary.filePath(name);
        QLockFile lock(lockIn(folder));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue;
        lock.unlock();
        QDir(folder).removeRecursively();
    }
}

} // namespace

PrivateCopies::PrivateCopies() = default;

PrivateCopies::~PrivateCopies() = default;

Result<> PrivateCopies::makeFolder()
{
    if (m_folder)
        return {};
    removeLeftBehind();
    auto folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u'/' + Beginning + QStringLiteral("XXXXXX"));
    if (!folder->isValid())
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Attachments",
                                                "临时文件夹不能写入，打不开附件。请清理磁盘后重试，或者用“另存为”。"),
                    folder->errorString());
    m_lock = std::make_unique<QLockFile>(lockIn(folder->path()));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
    m_folder = std::move(folder);
    return {};
}

Result<QString> PrivateCopies::placeFor(const QString& key, const QString& fileName)
{
    const std::lock_guard guard(m_mutex);
    if (auto made = makeFolder(); !made)
        return made.error();
    const QString folder = m_folder->filePath(key);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Attachments",
                                                "临时文件夹不能写入，打不开附件。请清理磁盘后重试，或者用“另存为”。"));
    return QString(folder + u'/' + safeFileName(fileName));
}

} // namespace ledger
