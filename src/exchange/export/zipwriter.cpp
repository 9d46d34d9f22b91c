// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/zipwriter.h"

#include <QtEndian>

#include <array>
#include <zlib.h>

namespace ledger {

struct ZipWriter::Entry {
    QByteArray name;
    Packing packing = Packing::Deflated;
    quint32 checksum = 0;
    quint32 packed = 0;
    quint32 size = 0;
    quint32 offset = 0;
};

struct ZipWriter::Deflater {
    z_stream stream{};
    std::array<Bytef, 65536> out{};
};

static QByteArray littleEndian(std::initializer_list<std::pair<quint32, int>> numbers)
{
    QByteArray bytes;
    for (const auto& [value, width] : numbers) {
        for (int i = 0; i < width; ++i)
            bytes.append(static_cast<char>((value >> (8 * i)) & 0xffU));
    }
    return bytes;
}

static constexpr quint32 versionNeeded = 20;
static constexpr quint32 utf8Names = 0x0800;
/// 1980-01-01: the same workbook gives the same bytes.
static constexpr quint32 fixedDate = 0x0021;

ZipWriter::ZipWriter(QIODevice* target)
    : m_target(target)
    , m_deflater(std::make_unique<Deflater>())
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

ZipWriter::~ZipWriter() = default;

bool ZipWriter::put(const QByteArray& bytes)
{
    if (m_target->write(bytes) != bytes.size())
        m_hasFailed = true;
    return !m_hasFailed;
}

bool ZipWriter::begin(const QString& name, Packing packing)
{
    Entry entry;
    entry.name = name.toUtf8();
    entry.packing = packing;
    entry.offset = static_cast<quint32>(m_target->pos());
    entry.checksum = static_cast<quint32>(crc32(0, nullptr, 0));
    m_entries.append(entry);
    const quint32 method = packing == Packing::Deflated ? Z_DEFLATED : 0;
    // Checksum and sizes stand here as zeros until end() knows them.
    put(littleEndian({{0x04034b50, 4},
                      {versionNeeded, 2},
                      {utf8Names, 2},
                      {method, 2},
                      {0, 2},
                      {fixedDate, 2},
                      {0, 4},
                      {0, 4},
                      {0, 4},
                      {static_cast<quint32>(entry.name.size()), 2},
                      {0, 2}})
        + entry.name);
    if (packing == Packing::Deflated) {
        m_deflater->stream = z_stream{};
        constexpr int rawDeflate = -15;
        constexpr int memoryLevel = 8;
        m_hasFailed = m_hasFailed
            || deflateInit2(&m_deflater->stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawDeflate, memoryLevel,
                            Z_DEFAULT_STRATEGY)
                != Z_OK;
    }
    return !m_hasFailed;
}

bool ZipWriter::pump(int flush)
{
    z_stream& stream = m_deflater->stream;
    do {
        stream.next_out = m_deflater->out.data();
        stream.avail_out = static_cast<uInt>(m_deflater->out.size());
        deflate(&stream, flush);
        const qsizetype made = static_cast<qsizetype>(m_deflater->out.size() - stream.avail_out);
        m_entries.last().packed += static_cast<quint32>(made);
        put(QByteArray::fromRawData(reinterpret_cast<const char*>(m_deflater->out.data()), made));
    } while (stream.avail_out == 0 && !m_hasFailed);
    return !m_hasFailed;
}

qint64 ZipWriter::writeData(const char* data, qint64 size)
{
    if (m_entries.isEmpty() || m_hasFailed)
        return -1;
    Entry& entry = m_entries.last();
    QByteArray copy(data, size);
    auto* bytes = reinterpret_cast<Bytef*>(copy.data());
    entry.checksum = static_cast<quint32>(crc32(entry.checksum, bytes, static_cast<uInt>(size)));
    entry.size += static_cast<quint32>(size);
    if (entry.packing == Packing::Stored) {
        entry.packed += static_cast<quint32>(size);
        return put(copy) ? size : -1;
    }
    m_deflater->stream.next_in = bytes;
    m_deflater->stream.avail_in = static_cast<uInt>(size);
    return pump(Z_NO_FLUSH) ? size : -1;
}

bool ZipWriter::end()
{
    Entry& entry = m_entries.last();
    if (entry.packing == Packing::Deflated) {
        m_deflater->stream.avail_in = 0;
        pump(Z_FINISH);
        deflateEnd(&m_deflater->stream);
    }
    const qint64 after = m_target->pos();
    constexpr qint64 checksumAt = 14;
    m_hasFailed = m_hasFailed || !m_target->seek(entry.offset + checksumAt);
    put(littleEndian({{entry.checksum, 4}, {entry.packed, 4}, {entry.size, 4}}));
    m_hasFailed = m_hasFailed || !m_target->seek(after);
    return !m_hasFailed;
}

bool ZipWriter::finish()
{
    const quint32 directoryAt = static_cast<quint32>(m_target->pos());
    for (const Entry& entry : std::as_const(m_entries)) {
        const quint32 method = entry.packing == Packing::Deflated ? Z_DEFLATED : 0;
        put(littleEndian({{0x02014b50, 4},
                          {versionNeeded, 2},
                          {versionNeeded, 2},
                          {utf8Names, 2},
                          {method, 2},
                          {0, 2},
                          {fixedDate, 2},
                          {entry.checksum, 4},
                          {entry.packed, 4},
                          {entry.size, 4},
                          {static_cast<quint32>(entry.name.size()), 2},
                          {0, 2},
                          {0, 2},
                          {0, 2},
                          {0, 2},
                          {0, 4},
                          {entry.offset, 4}})
            + entry.name);
    }
    const quint32 entries = static_cast<quint32>(m_entries.size());
    const quint32 size = static_cast<quint32>(m_target->pos()) - directoryAt;
    return put(littleEndian(
        {{0x06054b50, 4}, {0, 2}, {0, 2}, {entries, 2}, {entries, 2}, {size, 4}, {directoryAt, 4}, {0, 2}}));
}

qint64 ZipWriter::readData(char*, qint64)
{
    return -1;
}

} // namespace ledger
