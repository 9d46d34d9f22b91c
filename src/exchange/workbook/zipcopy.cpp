// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/zipcopy.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <zlib.h>

namespace ledger {
namespace {

constexpr quint32 LocalMark = 0x04034b50;
constexpr quint32 EntryMark = 0x02014b50;
constexpr qsizetype EndBytes = 22;
constexpr qsizetype EntryBytes = 46;
constexpr qsizetype LocalBytes = 30;
constexpr quint16 SizesFollow = 0x0008;
constexpr quint16 Utf8Flag = 0x0800;
constexpr quint16 Stored = 0;
constexpr quint32 SeeLarge = 0xffffffff;

template<class T>
T numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

template<class T>
void setNumber(QByteArray& bytes, qsizetype at, T value)
{
    qToLittleEndian(value, bytes.data() + at);
}

/// One record of the directory, with the place of its part.
struct Part {
    QByteArray record;
    QString name;
    quint32 offset = 0;

    bool isPlain() const
    {
        return numberAt<quint32>(record, 20) != SeeLarge && numberAt<quint32>(record, 24) != SeeLarge
            && offset != SeeLarge;
    }
};

struct Directory {
    QList<Part> parts;
    qsizetype at = 0; ///< where it begins
    qsizetype endAt = 0; ///< of the end record behind it
};

std::optional<Part> partAt(const QByteArray& archive, qsizetype at)
{
    if (at + EntryBytes > archive.size() || numberAt<quint32>(archive, at) != EntryMark)
        return {};
    const qsizetype nameBytes = numberAt<quint16>(archive, at + 28);
    const qsizetype size =
        EntryBytes + nameBytes + numberAt<quint16>(archive, at + 30) + numberAt<quint16>(archive, at + 32);
    if (at + size > archive.size())
        return {};
    Part part{archive.mid(at, size), {}, numberAt<quint32>(archive, at + 42)};
    const QByteArray name = part.record.mid(EntryBytes, nameBytes);
    const bool isUtf8 = numberAt<quint16>(part.record, 8) & Utf8Flag;
    part.name = isUtf8 ? QString::fromUtf8(name) : QString::fromLatin1(name);
    return part.isPlain() ? std::optional(part) : std::nullopt;
}

std::optional<Directory> directoryOf(const QByteArray& archive)
{
    Directory directory;
    directory.endAt = archive.lastIndexOf("PK\x05\x06");
    if (directory.endAt < 0 || directory.endAt + EndBytes > archive.size())
        return {};
    const int entries = numberAt<quint16>(archive, directory.endAt + 10);
    directory.at = numberAt<quint32>(archive, directory.endAt + 16);
    qsizetype at = directory.at;
    for (int i = 0; i < entries; ++i) {
        const std::optional<Part> part = partAt(archive, at);
        if (!part)
            return {};
        directory.parts += *part;
        at += part->record.size();
    }
    return at == directory.endAt ? std::optional(directory) : std::nullopt;
}

QByteArray deflated(const QByteArray& bytes)
{
    z_stream stream{};
    constexpr int rawDeflate = -15;
    constexpr int memoryLevel = 8;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawDeflate, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray source = bytes;
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return isWhole ? packed : QByteArray();
}

/// Flags, checksum and sizes: 4 bytes of flags and method stand 8 bytes before the time, sizes behind it.
void setSums(QByteArray& header, qsizetype flagsAt, const QByteArray& bytes, const QByteArray& packed)
{
    setNumber<quint16>(header, flagsAt,
                       static_cast<quint16>(numberAt<quint16>(header, flagsAt) & ~quint32(SizesFollow)));
    const auto sum = static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size())));
    setNumber<quint32>(header, flagsAt + 8, sum);
    setNumber<quint32>(header, flagsAt + 12, static_cast<quint32>(packed.size()));
    setNumber<quint32>(header, flagsAt + 16, static_cast<quint32>(bytes.size()));
}

/// The local header without its extra fields, and the new content.
bool replacePart(const QByteArray& archive, Part& part, const QByteArray& bytes, QByteArray& copy)
{
    if (qsizetype(part.offset) + LocalBytes > archive.size() || numberAt<quint32>(archive, part.offset) != LocalMark)
        return false;
    const bool isStored = numberAt<quint16>(part.record, 10) == Stored;
    const QByteArray packed = isStored ? bytes : deflated(bytes);
    if (packed.isEmpty() && !bytes.isEmpty())
        return false;
    QByteArray header = archive.mid(part.offset, LocalBytes + numberAt<quint16>(archive, part.offset + 26));
    setNumber<quint16>(header, 28, 0);
    setSums(header, 6, bytes, packed);
    setSums(part.record, 8, bytes, packed);
    copy += header + packed;
    return true;
}

} // namespace

std::optional<QByteArray> copyZip(const QByteArray& archive, const QHash<QString, QByteArray>& replaced)
{
    std::optional<Directory> directory = directoryOf(archive);
    if (!directory)
        return {};
    QList<Part*> order;
    for (Part& part : directory->parts)
        order += &part;
    std::stable_sort(order.begin(), order.end(), [](const Part* a, const Part* b) { return a->offset < b->offset; });
    QByteArray copy = order.isEmpty() ? QByteArray() : archive.first(order.first()->offset);
    for (qsizetype i = 0; i < order.size(); ++i) {
        Part& part = *order[i];
        const qsizetype end = i + 1 < order.size() ? order[i + 1]->offset : directory->at;
        const QByteArray raw = archive.mid(part.offset, end - part.offset);
        const auto at = static_cast<quint32>(copy.size());
        const auto fresh = replaced.constFind(part.name);
        if (fresh == replaced.constEnd())
            copy += raw;
        else if (!replacePart(archive, part, *fresh, copy))
            return {};
        setNumber<quint32>(part.record, 42, at);
    }
    const auto directoryAt = static_cast<quint32>(copy.size());
    for (const Part& part : std::as_const(directory->parts))
        copy += part.record;
    QByteArray end = archive.mid(directory->endAt);
    setNumber<quint32>(end, 12, static_cast<quint32>(copy.size()) - directoryAt);
    setNumber<quint32>(end, 16, directoryAt);
    return copy + end;
}

} // namespace ledger
