// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/textdecoder.h"

#include <unicode/ucnv.h>

#include <new>

namespace ledger {
namespace {

const char* converterName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "gb18030";
    case TextEncoding::Utf8:
        break;
    }
    return "UTF-8";
}

} // namespace

const char* encodingName(TextEncoding encoding)
{
    return encoding == TextEncoding::Gb18030 ? "GB18030" : encoding == TextEncoding::Utf8 ? "UTF-8" : "UTF-16";
}

struct TextDecoder::Private {
    UConverter* converter = nullptr;
};

TextDecoder::TextDecoder(TextEncoding encoding)
    : d(std::make_unique<Private>())
{
    UErrorCode status = U_ZERO_ERROR;
    d->converter = ucnv_open(converterName(encoding), &status);
    if (U_FAILURE(status))
        throw std::bad_alloc();
    ucnv_setToUCallBack(d->converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
}

TextDecoder::~TextDecoder()
{
    ucnv_close(d->converter);
}

bool TextDecoder::decode(QByteArrayView bytes, Piece piece, QString& text)
{
    constexpr qsizetype BufferUnits = 16 << 10;
    char16_t buffer[BufferUnits];
    const char* source = bytes.data();
    const char* end = source + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        char16_t* target = buffer;
        ucnv_toUnicode(d->converter, &target, buffer + BufferUnits, &source, end, nullptr, piece == Piece::Last,
                       &status);
        text.append(QStringView(buffer, target - buffer));
    }
    if (U_SUCCESS(status)) {
        m_given += bytes.size();
        return true;
    }
    char bad[32];
    auto badLength = static_cast<int8_t>(sizeof bad);
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(d->converter, bad, &badLength, &ignored);
    m_errorOffset = m_given + (source - bytes.data()) - (U_SUCCESS(ignored) ? badLength : 0);
    return false;
}

} // namespace ledger
