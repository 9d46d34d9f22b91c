// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>
#include <string_view>

namespace ledger {

/// Inflates the raw deflate stream of one zip entry piece by piece, or passes a stored one through; sums it up.
class Inflater
{
public:
    enum class Method { Stored, Deflated };
    explicit Inflater(Method method);
    ~Inflater();
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    void give(QByteArray packed); ///< call when next() came back empty
    /// The next inflated piece, valid until the next call; empty when more input is needed or all is out; nothing on damage.
    std::optional<std::string_view> next();
    quint32 checksum() const { return m_checksum; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream; ///< none for a stored entry
    QByteArray m_packed;
    QByteArray m_out;
    quint32 m_checksum = 0;
};

} // namespace ledger
