// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officemaker.h"

#include <QtEndian>

#include <zlib.h>

namespace ledger::testing {

namespace {

template<class T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray deflated(QByteArray bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray inflated(QByteArray packed, qsizetype size)
{
    QByteArray bytes(size, '\0');
    z_stream stream{};
    inflateInit2(&stream, -15);
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    const int status = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return status == Z_STREAM_END || size == 0 ? bytes : QByteArray("damaged");
}

template<class T>
T at(const QByteArray& bytes, qsizetype place)
{
    return qFromLittleEndian<T>(bytes.constData() + place);
}

const char* const WordName = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

} // namespace

QByteArray zipOf(const QList<ZipPart>& parts, Packing packing)
{
    QByteArray zip;
    QByteArray directory;
    for (const auto& [name, bytes] : parts) {
        const bool isStored = packing == Packing::Stored || name == u"mimetype";
        const QByteArray packed = isStored ? bytes : deflated(bytes);
        const auto sum = static_cast<quint32>(
            crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size())));
        const QByteArray common = little<quint16>(20) + little<quint16>(0x0800) + little<quint16>(isStored ? 0 : 8)
            + little<quint16>(0x5a21) + little<quint16>(0x5531) + little<quint32>(sum)
            + little<quint32>(static_cast<quint32>(packed.size())) + little<quint32>(static_cast<quint32>(bytes.size()))
            + little<quint16>(static_cast<quint16>(name.toUtf8().size())) + little<quint16>(0);
        directory += "PK\x01\x02" + little<quint16>(45) + common + QByteArray(10, '\0')
            + little<quint32>(static_cast<quint32>(zip.size())) + name.toUtf8();
        zip += "PK\x03\x04" + common + name.toUtf8() + packed;
    }
    const auto entries = static_cast<quint16>(parts.size());
    return zip + directory + "PK\x05\x06" + QByteArray(4, '\0') + little<quint16>(entries) + little<quint16>(entries)
        + little<quint32>(static_cast<quint32>(directory.size())) + little<quint32>(static_cast<quint32>(zip.size()))
        + little<quint16>(0);
}

QList<ZipPart> partsOf(const QByteArray& zip)
{
    QList<ZipPart> parts;
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    qsizetype place = end < 0 ? zip.size() : at<quint32>(zip, end + 16);
    for (int i = 0; end >= 0 && i < at<quint16>(zip, end + 10); ++i) {
        const qsizetype nameSize = at<quint16>(zip, place + 28);
        const qsizetype offset = at<quint32>(zip, place + 42);
        const qsizetype begin = offset + 30 + at<quint16>(zip, offset + 26) + at<quint16>(zip, offset + 28);
        const QByteArray packed = zip.mid(begin, at<quint32>(zip, place + 20));
        const bool isStored = at<quint16>(zip, place + 10) == 0;
        const QByteArray bytes = isStored ? packed : inflated(packed, at<quint32>(zip, place + 24));
        const auto sum = static_cast<quint32>(
            crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size())));
        const bool isSound = sum == at<quint32>(zip, place + 16) && sum == at<quint32>(zip, offset + 14);
        parts += {QString::fromUtf8(zip.mid(place + 46, nameSize)), isSound ? bytes : QByteArray("damaged")};
        place += 46 + nameSize + at<quint16>(zip, place + 30) + at<quint16>(zip, place + 32);
    }
    return parts;
}

QByteArray partOf(const QByteArray& zip, const QString& name)
{
    const QList<ZipPart> parts = partsOf(zip);
    for (const ZipPart& part : parts) {
        if (part.first == name)
            return part.second;
    }
    return {};
}

QByteArray docxOf(const QByteArray& body, const QList<ZipPart>& more)
{
    QList<ZipPart> parts{
        {QStringLiteral("[Content_Types].xml"),
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" "
         "ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
         "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
        {QStringLiteral("_rels/.rels"), "<Relationships/>"},
        {QStringLiteral("word/document.xml"),
         QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<w:document xmlns:w=\"") + WordName
             + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
             + "<w:sectPr/></w:body></w:document>"},
        {QStringLiteral("word/styles.xml"), QByteArray("<w:styles xmlns:w=\"") + WordName + "\"/>"},
        {QStringLiteral("word/media/image1.png"), QByteArray(5000, 'x') + "not touched"},
    };
    return zipOf(parts + more);
}

QByteArray odtOf(const QByteArray& text, const QList<ZipPart>& more)
{
    const QByteArray names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                             " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                             " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                             " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                             " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    QList<ZipPart> parts{
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
        {QStringLiteral("content.xml"),
         "<?xml version=\"1.0\"?><office:document-content" + names
             + "><office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\" "
               "style:parent-style-name=\"Standard\"><style:text-properties fo:font-size=\"12pt\"/></style:style>"
               "</office:automatic-styles><office:body><office:text>"
             + text + "</office:text></office:body></office:document-content>"},
        {QStringLiteral("Pictures/a.png"), QByteArray(3000, 'y')},
        {QStringLiteral("META-INF/manifest.xml"), "<manifest/>"},
    };
    return zipOf(parts + more);
}

QString plainOf(const QByteArray& xml)
{
    QByteArray text;
    bool isTag = false;
    for (const char c : xml) {
        if (c == '<')
            isTag = true;
        else if (c == '>')
            isTag = false;
        else if (!isTag)
            text += c;
    }
    return QString::fromUtf8(text);
}

} // namespace ledger::testing
