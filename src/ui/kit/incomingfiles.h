// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/attachmentlimits.h"

#include <QImage>
#include <QObject>

class QDateTime;
class QMimeData;
class QWidget;

namespace ledger {

/// What somebody dropped or pasted: a file, or a picture that stands in none.
struct IncomingFile {
    AttachmentSource source;
    QImage image; ///< to be written as PNG, off the window's thread
};

bool holdsFiles(const QMimeData& data);
/// `now` names pictures that have no name of their own.
QList<IncomingFile> incomingFiles(const QMimeData& data, const QDateTime& now);
QList<IncomingFile> incomingFiles(const QStringList& paths);

/// Takes files and pictures that are dropped anywhere on a widget, also on the fields within it, which would take the
/// file's address as text.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget* area);

Q_SIGNALS:
    void hovered(bool isOver);
    void dropped(const QMimeData& data);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_area;
};

} // namespace ledger
