// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/ziparchive.h"

#include "exchange/workbook/bytesview.h"
#include "exchange/workbook/inflater.h"

namespace ledger {
namespace {

constexpr quint32 LocalMark = 0x04034b50;
constexpr quint32 EntryMark = 0x02014b50;
constexpr quint32 EndMark = 0x06054b50;
constexpr quint32 LargeEndMark = 0x06064b50;
constexpr quint32 LargeLocatorMark = 0x07064b50;
constexpr qint64 EndBytes = 22;
constexpr qint64 LargeLocatorBytes = 20;
constexpr qint64 LargeEndBytes = 56;
constexpr qint64 LocalBytes = 30;
constexpr qint64 MostCommentBytes = 65'535;
constexpr quint64 MostDirectoryBytes = 16 << 20;
constexpr quint64 RatioFromBytes = 1 << 20;
constexpr qint64 PieceBytes = 64 << 10;
constexpr quint16 EncryptedFlag = 0x0001;
constexpr quint16 Utf8Flag = 0x0800;
constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;
constexpr quint32 SeeLarge = 0xffffffff;

QString folded(QString name)
{
    return name.replace(u'\\', u'/').toLower();
}

bool isUnsafeName(const QString& foldedName)
{
    return foldedName.startsWith(u'/') || foldedName.contains(u':') || foldedName.contains(QChar::Null)
        || foldedName.split(u'/').contains(QStringLiteral(".."));
}

/// Replaces the numbers that did not fit by those of the zip64 field, in their fixed order.
void takeLargeNumbers(QByteArrayView extra, quint64& size, quint64& packed, quint64& offset)
{
    constexpr quint16 LargeField = 1;
    BytesView view(extra);
    while (view.left() >= 4) {
        const quint16 id = view.u16();
        const QByteArrayView field = view.bytes(view.u16());
        if (id != LargeField)
            continue;
        BytesView numbers(field);
        for (quint64* number : {&size, &packed, &offset}) {
            if (*number == SeeLarge && numbers.left() >= 8)
                *number = numbers.u64();
        }
    }
}

} // namespace

ZipArchive::ZipArchive(QIODevice* file, const WorkbookLimits& limits)
    : m_file(file)
    , m_limits(limits)
{
}

ReadOutcome ZipArchive::open()
{
    Directory directory;
    if (!findDirectory(directory) || directory.entries == 0)
        return ReadProblem{ReadFailure::DamagedContainer};
    if (directory.entries > static_cast<quint64>(m_limits.zipEntries) || directory.size > MostDirectoryBytes)
        return ReadProblem{ReadFailure::Bomb};
    return readDirectory(directory);
}

bool ZipArchive::findDirectory(Directory& directory)
{
    const qint64 tailAt = qMax<qint64>(0, m_file->size() - EndBytes - MostCommentBytes);
    if (!m_file->seek(tailAt))
        return false;
    const QByteArray tail = m_file->read(EndBytes + MostCommentBytes);
    const qsizetype at = tail.lastIndexOf("PK\x05\x06");
    if (at < 0 || tail.size() - at < EndBytes)
        return false;
    BytesView view(QByteArrayView(tail).sliced(at));
    if (view.u32() != EndMark || view.u32() != 0) // parts of several discs
        return false;
    view.skip(2);
    directory.entries = view.u16();
    directory.size = view.u32();
    directory.offset = view.u32();
    const bool large = directory.entries == 0xffff || directory.size == SeeLarge || directory.offset == SeeLarge;
    return !large || findLargeDirectory(tailAt + at, directory);
}

bool ZipArchive::findLargeDirectory(qint64 endAt, Directory& directory)
{
    if (endAt < LargeLocatorBytes || !m_file->seek(endAt - LargeLocatorBytes))
        return false;
    const QByteArray locator = m_file->read(LargeLocatorBytes);
    BytesView place(locator);
    if (place.u32() != LargeLocatorMark)
        return false;
    place.skip(4);
    const quint64 at = place.u64();
    if (!place.ok() || at > static_cast<quint64>(endAt) || !m_file->seek(static_cast<qint64>(at)))
        return false;
    const QByteArray end = m_file->read(LargeEndBytes);
    BytesView view(end);
    if (view.u32() != LargeEndMark)
        return false;
    view.skip(28);
    directory.entries = view.u64();
    directory.size = view.u64();
    directory.offset = view.u64();
    return view.ok();
}

ReadOutcome ZipArchive::readDirectory(const Directory& directory)
{
    const auto fileSize = static_cast<quint64>(m_file->size());
    if (directory.offset > fileSize || directory.size > fileSize
        || !m_file->seek(static_cast<qint64>(directory.offset)))
        return ReadProblem{ReadFailure::DamagedContainer};
    const QByteArray bytes = m_file->read(static_cast<qint64>(directory.size));
    BytesView view(bytes);
    for (quint64 i = 0; i < directory.entries; ++i) {
        Entry entry;
        if (view.u32() != EntryMark)
            return ReadProblem{ReadFailure::DamagedContainer};
        view.skip(4);
        const quint16 flags = view.u16();
        entry.method = view.u16();
        view.skip(4);
        entry.checksum = view.u32();
        entry.packed = view.u32();
        entry.size = view.u32();
        const quint16 nameBytes = view.u16();
        const quint16 extraBytes = view.u16();
        const quint16 commentBytes = view.u16();
        view.skip(8);
        entry.offset = view.u32();
        const QByteArrayView name = view.bytes(nameBytes);
        takeLargeNumbers(view.bytes(extraBytes), entry.size, entry.packed, entry.offset);
        view.skip(commentBytes);
        if (!view.ok())
            return ReadProblem{ReadFailure::DamagedContainer};
        const QString text = (flags & Utf8Flag) ? QString::fromUtf8(name) : QString::fromLatin1(name);
        if (ReadOutcome bad = addEntry(folded(text), flags, entry))
            return bad;
        m_names += text;
    }
    return {};
}

ReadOutcome ZipArchive::addEntry(const QString& name, quint16 flags, const Entry& entry)
{
    if (isUnsafeName(name))
        return ReadProblem{ReadFailure::UnsafeEntry};
    if (m_entries.contains(name))
        return ReadProblem{ReadFailure::DuplicateEntry};
    if (flags & EncryptedFlag)
        return ReadProblem{ReadFailure::Protected};
    const quint64 ratio = entry.size / qMax<quint64>(entry.packed, 1);
    m_inflated += qMin(entry.size, quint64(1) << 40);
    if (entry.size > static_cast<quint64>(m_limits.entryBytes)
        || m_inflated > static_cast<quint64>(m_limits.inflatedBytes)
        || (entry.size > RatioFromBytes && ratio > static_cast<quint64>(m_limits.inflateRatio)))
        return ReadProblem{ReadFailure::Bomb};
    m_entries.insert(name, entry);
    return {};
}

bool ZipArchive::contains(const QString& part) const
{
    return m_entries.contains(folded(part));
}

ReadOutcome ZipArchive::parse(const QString& part, XmlHandler& handler)
{
    XmlReader xml(handler, m_limits.xmlDepth);
    XmlReader::State state = XmlReader::State::More;
    const ReadOutcome bad = inflatePart(part, [&](std::string_view piece) {
        state = xml.feed(piece);
        return state == XmlReader::State::More ? Next::More : Next::Enough;
    });
    if (bad)
        return bad;
    if (state == XmlReader::State::More)
        state = xml.finish();
    return state == XmlReader::State::Damaged ? ReadOutcome(ReadProblem{ReadFailure::DamagedPart}) : ReadOutcome();
}

QByteArray ZipArchive::head(const QString& part, qsizetype size)
{
    QByteArray bytes;
    const ReadOutcome bad = inflatePart(part, [&](std::string_view piece) {
        bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return bytes.size() < size ? Next::More : Next::Enough;
    });
    return bad ? QByteArray() : bytes.left(size);
}

ReadOutcome ZipArchive::read(const QString& part, QByteArray& bytes)
{
    bytes.clear();
    return inflatePart(part, [&bytes](std::string_view piece) {
        bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return Next::More;
    });
}

ReadOutcome ZipArchive::inflatePart(const QString& part, const Take& take)
{
    const auto it = m_entries.constFind(folded(part));
    if (it == m_entries.constEnd() || (it->method != Stored && it->method != Deflated))
        return ReadProblem{ReadFailure::DamagedContainer};
    const ReadOutcome bad = seekData(*it);
    return bad ? bad : pump(*it, take);
}

ReadOutcome ZipArchive::seekData(const Entry& entry)
{
    const ReadProblem damaged{ReadFailure::DamagedContainer};
    if (entry.offset > static_cast<quint64>(m_file->size()) || !m_file->seek(static_cast<qint64>(entry.offset)))
        return damaged;
    const QByteArray header = m_file->read(LocalBytes);
    BytesView view(header);
    const bool local = view.u32() == LocalMark;
    view.skip(22);
    const qint64 skipped = qint64(view.u16()) + view.u16();
    if (!local || !view.ok() || !m_file->seek(static_cast<qint64>(entry.offset) + LocalBytes + skipped))
        return damaged;
    return {};
}

ReadOutcome ZipArchive::pump(const Entry& entry, const Take& take)
{
    const ReadProblem damaged{ReadFailure::DamagedContainer};
    Inflater inflater(entry.method == Stored ? Inflater::Method::Stored : Inflater::Method::Deflated);
    quint64 left = entry.packed;
    quint64 inflated = 0;
    while (true) {
        const std::optional<std::string_view> piece = inflater.next();
        if (!piece)
            return damaged;
        // The directory may have lied about the size, so what comes out is counted against it.
        if ((inflated += piece->size()) > entry.size)
            return damaged;
        if (!piece->empty() && take(*piece) == Next::Enough)
            return {};
        if (!piece->empty())
            continue;
        if (left == 0)
            break;
        const QByteArray packed = m_file->read(static_cast<qint64>(qMin<quint64>(left, PieceBytes)));
        if (packed.isEmpty())
            return damaged;
        left -= static_cast<quint64>(packed.size());
        inflater.give(packed);
    }
    return inflated == entry.size && inflater.checksum() == entry.checksum ? ReadOutcome() : ReadOutcome(damaged);
}

} // namespace ledger
