// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/droppedfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace ledger {

QStringList workbookPatterns()
{
    return {QStringLiteral("*.xlsx"), QStringLiteral("*.xls"), QStringLiteral("*.ods"), QStringLiteral("*.csv"),
            QStringLiteral("*.txt")};
}

bool hasDroppedFiles(const QMimeData& mime)
{
    const QList<QUrl> urls = mime.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

QStringList droppedFiles(const QMimeData& mime)
{
    QStringList files;
    for (const QUrl& url : mime.urls()) {
        const QFileInfo info(url.toLocalFile());
        if (!url.isLocalFile())
            continue;
        if (!info.isDir()) {
            files.append(info.filePath());
            continue;
        }
        for (const QFileInfo& inside :
             QDir(info.filePath()).entryInfoList(workbookPatterns(), QDir::Files, QDir::Name)) {
            // "~$台账.xlsx" is what an office program leaves beside a workbook that is open.
            if (!inside.fileName().startsWith(QLatin1StringView("~$")))
                files.append(inside.filePath());
        }
    }
    return files;
}

} // namespace ledger
