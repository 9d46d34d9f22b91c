// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstring>
#include <string_view>

namespace ledger {

/// What the reading process tells, in blocks: a 32-bit length (little endian), then that many bytes of operations.
/// An operation is one byte of BlockOp, then numbers in 7-bit groups, doubles in 8 bytes and text as length and UTF-8.
enum class BlockOp : quint8 {
    Sheet = 1, ///< name, hidden
    Row, ///< index; the following cells stand in it
    NewText, ///< column, text; joins the table of known texts when short
    KnownText, ///< column, place in that table
    Number, ///< column, double
    Date, ///< column, double, RawCell::Shown
    Boolean, ///< column, 0 or 1
    ErrorValue, ///< column, text
    Merge, ///< row, column, rows, columns
    Done, ///< digest
    Failed, ///< ReadFailure, number, sheet, detail
};

inline constexpr quint32 MaxBlockBytes = 16u << 20;
inline constexpr int KnownTextBytes = 64; ///< longer texts are not put in the table
inline constexpr int KnownTexts = 200'000; ///< nor more than these

/// Appends operations to a block.
class BlockEncoder
{
public:
    void op(BlockOp value) { m_bytes.append(static_cast<char>(value)); }

    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(static_cast<char>((value & 0x7f) | 0x80));
            value >>= 7;
        }
        m_bytes.append(static_cast<char>(value));
    }

    void real(double value)
    {
        char raw[sizeof value];
        std::memcpy(raw, &value, sizeof value);
        m_bytes.append(raw, sizeof raw);
    }

    void text(std::string_view value)
    {
        number(value.size());
        m_bytes.append(value.data(), static_cast<qsizetype>(value.size()));
    }

    const QByteArray& bytes() const { return m_bytes; }
    void clear() { m_bytes.resize(0); }

private:
    QByteArray m_bytes;
};

/// Takes operations from a block that may hold anything; after the first impossible value ok() is false for good.
class BlockDecoder
{
public:
    explicit BlockDecoder(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_rest.empty(); }

    quint8 byte()
    {
        if (m_rest.empty())
            return bad();
        const auto value = static_cast<quint8>(m_rest.front());
        m_rest.remove_prefix(1);
        return value;
    }

    quint64 number()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 63; shift += 7) {
            const quint8 next = byte();
            value |= quint64(next & 0x7fu) << shift;
            if ((next & 0x80u) == 0)
                return value;
        }
        return bad();
    }

    double real()
    {
        double value = 0;
        const std::string_view raw = take(sizeof value);
        if (raw.size() == sizeof value)
            std::memcpy(&value, raw.data(), sizeof value);
        return value;
    }

    std::string_view text() { return take(number()); }

private:
    std::string_view take(quint64 size)
    {
        if (size > m_rest.size()) {
            bad();
            return {};
        }
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }

    quint8 bad()
    {
        m_ok = false;
        m_rest = {};
        return 0;
    }

    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace ledger
