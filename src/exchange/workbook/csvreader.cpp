// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/csvreader.h"

#include "exchange/workbook/csvparser.h"
#include "exchange/workbook/textdecoder.h"

namespace ledger {
namespace {

constexpr qint64 PieceBytes = 64 << 10;
constexpr QChar ByteOrderMark = u'\uFEFF';

struct Encoded {
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 start = 0; ///< bytes of the mark
    bool certain = true;
};

/// Whether the bytes read as UTF-16 of this order: no control characters, and the separators that tables live on.
bool looksLikeUtf16(const QByteArray& head, int highByte)
{
    constexpr std::string_view Separators = ",;\t\r\n";
    bool separated = false;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        const auto high = static_cast<quint8>(head.at(i + highByte));
        const auto low = static_cast<quint8>(head.at(i + 1 - highByte));
        if (high != 0)
            continue;
        if (low < 0x20 && low != '\t' && low != '\n' && low != '\r')
            return false;
        separated |= Separators.find(static_cast<char>(low)) != std::string_view::npos;
    }
    return separated;
}

/// UTF-16 without a mark shows itself by zero bytes, which no other text has.
Encoded unmarked(const QByteArray& head)
{
    const bool zeros = head.contains('\0');
    const bool little = zeros && looksLikeUtf16(head, 1);
    const bool big = zeros && looksLikeUtf16(head, 0);
    if (little != big)
        return {little ? TextEncoding::Utf16Le : TextEncoding::Utf16Be, 0, true};
    return {TextEncoding::Utf8, 0, false};
}

Encoded sniffEncoding(const QByteArray& head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, 3, true};
    if (head.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16Le, 2, true};
    if (head.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16Be, 2, true};
    return unmarked(head);
}

/// Decodes the whole device; `take` gets each piece of text and may refuse.
template<class Take>
ReadOutcome decodeAll(QIODevice& file, const Encoded& encoded, Take take)
{
    if (!file.seek(encoded.start))
        return ReadProblem{ReadFailure::ReadError};
    TextDecoder decoder(encoded.encoding);
    QString text;
    for (bool last = false; !last;) {
        const QByteArray bytes = file.read(PieceBytes);
        last = bytes.size() < PieceBytes;
        text.resize(0);
        const bool good = decoder.decode(bytes, last ? TextDecoder::Piece::Last : TextDecoder::Piece::Middle, text);
        if (!good)
            return ReadProblem{ReadFailure::BadEncoding, encodingName(encoded.encoding),
                               encoded.start + decoder.errorOffset() + 1};
        if (ReadOutcome bad = take(QStringView(text)))
            return bad;
    }
    return {};
}

ReadOutcome firstNul(QIODevice& file)
{
    file.seek(0);
    for (qint64 at = 0; !file.atEnd();) {
        const QByteArray bytes = file.read(PieceBytes);
        const qsizetype found = bytes.indexOf('\0');
        if (found >= 0)
            return ReadProblem{ReadFailure::NotText, {}, at + found + 1};
        at += bytes.size();
        if (bytes.isEmpty())
            break;
    }
    return {};
}

ReadOutcome chooseEncoding(QIODevice& file, Encoded& encoded)
{
    const auto ignore = [](QStringView) { return ReadOutcome(); };
    if (encoded.encoding == TextEncoding::Utf8) {
        if (ReadOutcome bad = firstNul(file))
            return bad;
    }
    const ReadOutcome first = decodeAll(file, encoded, ignore);
    if (!first || encoded.certain)
        return first;
    const Encoded chinese{TextEncoding::Gb18030, 0, true};
    const ReadOutcome second = decodeAll(file, chinese, ignore);
    if (!second)
        encoded = chinese;
    // The encoding that goes further is the one that was meant.
    return second && first->number > second->number ? first : second;
}

/// The rest of the text after a mark that stands twice and a line sep=; and the delimiter that line names.
QStringView withoutPreamble(QStringView text, QChar& delimiter)
{
    while (text.startsWith(ByteOrderMark))
        text = text.mid(1);
    delimiter = detectDelimiter(text);
    if (text.size() < 5 || !text.startsWith(u"sep=", Qt::CaseInsensitive))
        return text;
    const QStringView rest = text.mid(5);
    if (!rest.isEmpty() && !rest.startsWith(u'\r') && !rest.startsWith(u'\n'))
        return text;
    delimiter = text.at(4);
    return rest.mid(rest.startsWith(u"\r\n") ? 2 : 1);
}

} // namespace

ReadOutcome readCsv(QIODevice& file, const QByteArray& sheetName, SheetSink& sink)
{
    Encoded encoded = sniffEncoding(file.peek(PieceBytes));
    if (ReadOutcome bad = chooseEncoding(file, encoded))
        return bad;
    if (ReadOutcome bad = sink.beginSheet({sheetName.constData(), static_cast<std::size_t>(sheetName.size())}, false))
        return bad;
    std::optional<CsvParser> parser;
    const ReadOutcome bad = decodeAll(file, encoded, [&](QStringView text) {
        if (!parser) {
            QChar delimiter;
            text = withoutPreamble(text, delimiter);
            parser.emplace(delimiter, sink);
        }
        return parser->feed(text);
    });
    return bad ? bad : parser->finish();
}

} // namespace ledger
