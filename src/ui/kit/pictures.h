// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/attachmentlimits.h"

#include <QImage>

namespace ledger {

/// The size of a picture as it stands in the file, without decoding it; empty where it is none of those we show, or
/// holds several pages, of which only the first would be left.
QSize pictureSize(const AttachmentSource& source);

/// The same picture with its longer edge at most `edge` pixels, upright, without what the camera noted beside it (place,
/// owner). Errors: Unreadable.
Result<AttachmentSource> smallerPicture(const AttachmentSource& source, int edge);

/// The middle of the picture as a square; a null image where it cannot be decoded.
QImage pictureTile(const QByteArray& bytes, int side);

/// PNG.
QByteArray pictureBytes(const QImage& image);

/// Larger pictures are not decoded: a file of a few bytes may claim billions of pixels.
void limitPictureMemory();

} // namespace ledger
