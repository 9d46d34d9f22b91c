// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace ledger {

enum class TextEncoding : quint8 { Utf8, Utf16Le, Utf16Be, Gb18030 };

/// The name that people know the encoding by.
const char* encodingName(TextEncoding encoding);

/// Turns bytes into text piece by piece; the first byte that is no character ends it.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    enum class Piece { Middle, Last };
    /// Appends to `text`; false at a byte that is no character, see errorOffset().
    bool decode(QByteArrayView bytes, Piece piece, QString& text);
    qint64 errorOffset() const { return m_errorOffset; } ///< from the first byte ever given

private:
    struct Private;
    std::unique_ptr<Private> d;
    qint64 m_given = 0;
    qint64 m_errorOffset = -1;
};

} // namespace ledger
