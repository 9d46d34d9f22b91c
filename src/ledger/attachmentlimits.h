// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace ledger {

/// Names of the settings that a unit may change.
namespace AttachmentSetting {
inline constexpr QLatin1StringView LargestMegabytes("setting.attachment_mb");
inline constexpr QLatin1StringView PhotoEdge("setting.photo_edge");
inline constexpr QLatin1StringView Refused("setting.attachment_refused");
} // namespace AttachmentSetting

/// What may be attached: resources/catalogue/attachments.json, and in its place what the unit's settings say.
struct AttachmentLimits {
    qint64 largestBytes = 0; ///< of one file
    int photoEdge = 0; ///< pixels; a photo with a longer edge is offered smaller
    QStringList refused; ///< endings of programs and scripts
    QStringList opened; ///< endings that are handed to the system's programs; others are only saved
    QStringList thumbnails; ///< media types of pictures
};
AttachmentLimits attachmentLimits(const QMap<QString, QString>& settings);

/// Whether a setting of that name may have the value; names of other settings may have any. Errors: Usage.
Result<> checkAttachmentSetting(const QString& name, const QString& value);

/// What is to be attached: a file, or bytes that stand in no file yet (a pasted picture, a photo made smaller).
struct AttachmentSource {
    QString name;
    QString path;
    QByteArray bytes; ///< used where the path is empty

    static AttachmentSource ofFile(const QString& path);
};

/// Whether it may be attached, without reading it; gives its size. Errors: Validation, Unreadable, in words for people.
Result<qint64> checkSource(const AttachmentSource& source, const AttachmentLimits& limits);
/// Whether the first bytes are those of a program, whatever the file is called. Errors: Validation.
Result<> checkBeginning(const QString& name, QByteArrayView bytes);

/// 48.5 MB
QString sizeText(qint64 bytes);
/// The ending in lower case and without its dot; empty where there is none.
QString endingOf(const QString& fileName);

} // namespace ledger
