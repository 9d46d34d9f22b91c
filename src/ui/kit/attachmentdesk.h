// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/attachments.h"
#include "ui/kit/incomingfiles.h"
#include "ui/kit/messagebar.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace ledger {

class PrivateCopies;
class Session;
class Thumbnails;

/// What the window does with attachments: looks at files before they go in, opens copies in the system's programs, saves,
/// removes. Everything that reads or writes a file runs off the window's thread.
class AttachmentDesk : public QObject
{
    Q_OBJECT
public:
    using Tell = std::function<void(const Message&)>;
    using Opener = std::function<bool(const QUrl&)>;
    /// Sources that may be attached, each looked at.
    using Prepared = std::function<void(const QList<AttachmentSource>&)>;

    explicit AttachmentDesk(Session& session);
    ~AttachmentDesk() override;

    AttachmentLimits limits() const;
    Thumbnails& thumbnails() { return *m_thumbnails; }
    /// Hands a file to the system's program for it; tests put something else in its place.
    void setOpener(Opener opener) { m_opener = std::move(opener); }

    /// Turns away what may not be attached, asks once about large photos, and makes them smaller where that is wanted.
    void prepare(QWidget* asker, const QList<IncomingFile>& files, const Tell& tell, const Prepared& done);
    void attach(Kind kind, qint64 recordId, const QList<AttachmentSource>& sources, const Tell& tell);
    void open(QWidget* asker, const Attachment& attachment, const Tell& tell);
    void saveAs(QWidget* asker, const Attachment& attachment, const Tell& tell);
    void remove(const QList<Attachment>& attachments, const Tell& tell);
    void describe(const Attachment& attachment, const QString& name, const QString& note, const Tell& tell);

private:
    struct Look;
    void askAboutPhotos(QWidget* asker, const Look& look, const Tell& tell, const Prepared& done);
    void makeSmaller(const Look& look, const Tell& tell, const Prepared& done);
    /// `place` tells in the other thread where; `done` gets the path.
    void writeCopy(const Attachment& attachment, const std::function<Result<QString>()>& place, const Tell& tell,
                   const std::function<void(const QString&)>& done);
    void openCopy(const QString& path, const Tell& tell);

    Session& m_session;
    std::unique_ptr<Thumbnails> m_thumbnails;
    std::unique_ptr<PrivateCopies> m_copies;
    Opener m_opener;
};

} // namespace ledger
