// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pictures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>

#include <memory>

namespace ledger {

namespace {

constexpr int MostMegabytes = 64;
constexpr int JpegQuality = 88;

/// Kinds of pictures that are decoded; a drawing that runs script or fetches other files is not among them.
bool isPlainFormat(const QByteArray& format)
{
    static const QList<QByteArray> plain{"jpeg", "jpg", "png", "gif", "bmp", "webp", "tiff"};
    return plain.contains(format.toLower());
}

/// A reader of what the source holds; decides by the content, not by the name.
class SourceReader
{
public:
    explicit SourceReader(const AttachmentSource& source)
    {
        if (source.path.isEmpty()) {
            m_buffer.setData(source.bytes);
            m_buffer.open(QIODevice::ReadOnly);
            m_reader.setDevice(&m_buffer);
        } else {
            m_reader.setFileName(source.path);
        }
        m_reader.setDecideFormatFromContent(true);
        m_reader.setAutoTransform(true);
    }

    bool isPicture() { return isPlainFormat(m_reader.format()) && m_reader.size().isValid(); }
    QImageReader& reader() { return m_reader; }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
};

} // namespace

void limitPictureMemory()
{
    QImageReader::setAllocationLimit(MostMegabytes);
}

QSize pictureSize(const AttachmentSource& source)
{
    SourceReader picture(source);
    return picture.isPicture() && picture.reader().imageCount() <= 1 ? picture.reader().size() : QSize();
}

Result<AttachmentSource> smallerPicture(const AttachmentSource& source, int edge)
{
    SourceReader picture(source);
    QImageReader& reader = picture.reader();
    const QSize whole = picture.isPicture() ? reader.size() : QSize();
    reader.setScaledSize(whole.scaled(edge, edge, Qt::KeepAspectRatio));
    QImage image = whole.isEmpty() ? QImage() : reader.read();
    QBuffer written;
    written.open(QIODevice::ReadWrite);
    const bool isSeeThrough = image.hasAlphaChannel();
    QImageWriter writer(&written, isSeeThrough ? "png" : "jpeg");
    if (!isSeeThrough)
        writer.setQuality(JpegQuality);
    for (const QString& key : image.textKeys())
        image.setText(key, {});
    if (image.isNull() || !writer.write(image))
        return fail(ErrorCode::Unreadable,
                    QCoreApplication::translate("Attachments", "照片“%1”不能缩小，没有添加。可以改选保留原图。")
                        .arg(source.name),
                    reader.errorString() + writer.errorString());
    const QString ending = isSeeThrough ? QStringLiteral("png") : QStringLiteral("jpg");
    const QString known = endingOf(source.name);
    const bool fits = known == ending || (known == u"jpeg" && !isSeeThrough);
    const QString name = fits ? source.name : QFileInfo(source.name).completeBaseName() + u'.' + ending;
    return AttachmentSource{name, {}, written.data()};
}

QImage pictureTile(const QByteArray& bytes, int side)
{
    SourceReader picture({{}, {}, bytes});
    if (!picture.isPicture())
        return {};
    QImageReader& reader = picture.reader();
    const QSize scaled = reader.size().scaled(side, side, Qt::KeepAspectRatioByExpanding);
    reader.setScaledSize(scaled.expandedTo({1, 1}));
    const QImage image = reader.read();
    const QPoint middle(qMax(0, (image.width() - side) / 2), qMax(0, (image.height() - side) / 2));
    return image.isNull() ? image : image.copy({middle, QSize(side, side).boundedTo(image.size())});
}

QByteArray pictureBytes(const QImage& image)
{
    QBuffer written;
    written.open(QIODevice::ReadWrite);
    return image.save(&written, "png") ? written.data() : QByteArray();
}

} // namespace ledger
