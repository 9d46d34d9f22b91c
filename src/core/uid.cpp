// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uid.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <mutex>

namespace ledger {

namespace {

constexpr int UidLength = 36;

bool isDash(qsizetype at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

/// Milliseconds in the upper 48 bits, a counter in the lower 12: strictly rising, also when the machine's clock goes back.
quint64 nextStamp()
{
    static std::mutex guard;
    static quint64 lastStamp = 0;
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    const auto ms = static_cast<quint64>(std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
    const std::lock_guard lock(guard);
    lastStamp = std::max(ms << 12, lastStamp + 1);
    return lastStamp;
}

} // namespace

QString newUid()
{
    const quint64 stamp = nextStamp();
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data() + 8, 8);
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>((stamp >> (52 - 8 * i)) & 0xFFU);
    bytes[6] = static_cast<unsigned char>(0x70U | ((stamp >> 8) & 0x0FU));
    bytes[7] = static_cast<unsigned char>(stamp & 0xFFU);
    bytes[8] = static_cast<unsigned char>(0x80U | (bytes[8] & 0x3FU));

    static constexpr char Digits[] = "0123456789abcdef";
    QString text;
    text.reserve(UidLength);
    for (const unsigned char byte : bytes) {
        if (isDash(text.size()))
            text += u'-';
        text += QLatin1Char(Digits[byte >> 4U]);
        text += QLatin1Char(Digits[byte & 0x0FU]);
    }
    return text;
}

bool isUid(QStringView text)
{
    if (text.size() != UidLength)
        return false;
    for (qsizetype i = 0; i < UidLength; ++i) {
        const QChar c = text[i];
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (isDash(i) ? c != u'-' : !isHex)
            return false;
    }
    return true;
}

} // namespace ledger
