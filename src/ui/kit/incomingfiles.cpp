// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/incomingfiles.h"

#include <QApplication>
#include <QDateTime>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace ledger {

bool holdsFiles(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return data.hasImage() || std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

QList<IncomingFile> incomingFiles(const QStringList& paths)
{
    QList<IncomingFile> files;
    for (const QString& path : paths)
        files.append({AttachmentSource::ofFile(path), {}});
    return files;
}

QList<IncomingFile> incomingFiles(const QMimeData& data, const QDateTime& now)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty() || !data.hasImage())
        return incomingFiles(paths);
    const QString name = QCoreApplication::translate("Attachments", "粘贴的图片 %1.png")
                             .arg(now.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    return {{{name, {}, {}}, qvariant_cast<QImage>(data.imageData())}};
}

FileDrop::FileDrop(QWidget* area)
    : QObject(area)
    , m_area(area)
{
    area->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isEntering = type == QEvent::DragEnter || type == QEvent::DragMove;
    if (!isEntering && type != QEvent::Drop && type != QEvent::DragLeave)
        return QObject::eventFilter(watched, event);
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || (widget != m_area && !m_area->isAncestorOf(widget)))
        return QObject::eventFilter(watched, event);
    if (type == QEvent::DragLeave) {
        Q_EMIT hovered(false);
        return QObject::eventFilter(watched, event);
    }
    auto* drop = static_cast<QDropEvent*>(event);
    if (!holdsFiles(*drop->mimeData()))
        return QObject::eventFilter(watched, event);
    // Taken as a copy: whoever drags with the wish to move would lose the file.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    Q_EMIT hovered(isEntering);
    if (type == QEvent::Drop)
        Q_EMIT dropped(*drop->mimeData());
    return true;
}

} // namespace ledger
