// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/inflater.h"

#include <zlib.h>

#include <new>
#include <utility>

namespace ledger {
namespace {

constexpr qsizetype PieceBytes = 64 << 10;

} // namespace

struct Inflater::Stream {
    z_stream z = {};
    bool ended = false;
};

Inflater::Inflater(Method method)
{
    if (method == Method::Stored)
        return;
    m_stream = std::make_unique<Stream>();
    m_out.resize(PieceBytes);
    if (inflateInit2(&m_stream->z, -MAX_WBITS) != Z_OK)
        throw std::bad_alloc();
}

Inflater::~Inflater()
{
    if (m_stream)
        inflateEnd(&m_stream->z);
}

void Inflater::give(QByteArray packed)
{
    m_packed = std::move(packed);
    if (!m_stream)
        return;
    m_stream->z.next_in = reinterpret_cast<Bytef*>(m_packed.data());
    m_stream->z.avail_in = static_cast<uInt>(m_packed.size());
}

std::optional<std::string_view> Inflater::next()
{
    std::string_view piece;
    if (!m_stream) {
        m_out = std::exchange(m_packed, {});
        piece = {m_out.constData(), static_cast<std::size_t>(m_out.size())};
    } else if (!m_stream->ended) {
        z_stream& z = m_stream->z;
        z.next_out = reinterpret_cast<Bytef*>(m_out.data());
        z.avail_out = static_cast<uInt>(PieceBytes);
        const int status = inflate(&z, Z_NO_FLUSH);
        if (status == Z_MEM_ERROR)
            throw std::bad_alloc();
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            return {};
        m_stream->ended = status == Z_STREAM_END;
        piece = {m_out.constData(), static_cast<std::size_t>(PieceBytes) - z.avail_out};
    }
    if (!piece.empty())
        m_checksum = static_cast<quint32>(
            crc32(m_checksum, reinterpret_cast<const Bytef*>(piece.data()), static_cast<uInt>(piece.size())));
    return piece;
}

} // namespace ledger
