// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/olecontainer.h"

#include "exchange/workbook/bytesview.h"

namespace ledger {
namespace {

constexpr quint32 LastRegularSector = 0xfffffffa;
constexpr qsizetype HeaderBytes = 512;
constexpr qsizetype SmallSector = 64;
constexpr qsizetype EntryBytes = 128;
constexpr qsizetype NameBytes = 64;
constexpr int HeaderTableSectors = 109;

QList<quint32> numbersOf(QByteArrayView bytes)
{
    QList<quint32> numbers;
    numbers.reserve(bytes.size() / 4);
    for (BytesView view(bytes); view.left() >= 4;)
        numbers.append(view.u32());
    return numbers;
}

QString entryName(QByteArrayView entry)
{
    BytesView length(entry.sliced(NameBytes, 2));
    const qsizetype bytes = qBound(qsizetype(0), qsizetype(length.u16()) - 2, NameBytes - 2);
    QString name;
    for (BytesView view(entry.first(bytes)); view.left() >= 2;)
        name.append(QChar(view.u16()));
    return name.toLower();
}

} // namespace

OleContainer::OleContainer(QByteArrayView file)
    : m_file(file)
{
}

bool OleContainer::open()
{
    if (m_file.size() < HeaderBytes)
        return false;
    BytesView header(m_file.first(HeaderBytes));
    header.skip(30);
    const quint16 shift = header.u16();
    if (shift != 9 && shift != 12)
        return false;
    m_sectorSize = qsizetype(1) << shift;
    header.skip(16);
    const quint32 directoryFirst = header.u32();
    header.skip(4);
    m_smallBelow = qMin(header.u32(), 4096u);
    const quint32 smallTableFirst = header.u32();
    header.skip(4);
    const quint32 difatFirst = header.u32();
    const quint32 difatCount = header.u32();
    if (!addTableSectors(m_file.sliced(HeaderBytes - HeaderTableSectors * 4, HeaderTableSectors * 4))
        || !readTable(difatFirst, difatCount))
        return false;
    const QByteArray directory = chain(directoryFirst, m_file.size());
    if (directory.size() < EntryBytes)
        return false;
    readDirectory(directory);
    m_smallTable = numbersOf(chain(smallTableFirst, m_file.size()));
    m_smallSectors = chain(m_root.first, m_file.size());
    return true;
}

QByteArray OleContainer::stream(const QString& name) const
{
    const auto it = m_streams.constFind(name.toLower());
    if (it == m_streams.constEnd() || it->size > static_cast<quint64>(m_file.size()))
        return {};
    QByteArray bytes = it->size < m_smallBelow ? smallChain(*it) : chain(it->first, static_cast<qint64>(it->size));
    if (static_cast<quint64>(bytes.size()) < it->size)
        return {};
    bytes.truncate(static_cast<qsizetype>(it->size));
    return bytes;
}

QByteArrayView OleContainer::sector(quint32 index) const
{
    const qint64 at = (qint64(index) + 1) * m_sectorSize;
    if (index >= LastRegularSector || at >= m_file.size())
        return {};
    // The last sector of a file may be cut short by its writer.
    return m_file.sliced(at, qMin<qint64>(m_sectorSize, m_file.size() - at));
}

bool OleContainer::readTable(quint32 difatFirst, quint32 difatCount)
{
    const qint64 sectors = m_file.size() / m_sectorSize + 1;
    quint32 at = difatFirst;
    for (quint32 i = 0; i < difatCount && at < LastRegularSector; ++i) {
        const QByteArrayView indexes = sector(at);
        if (indexes.size() != m_sectorSize || i > sectors)
            return false;
        if (!addTableSectors(indexes.chopped(4)))
            return false;
        at = BytesView(indexes.last(4)).u32();
    }
    return !m_table.isEmpty();
}

bool OleContainer::addTableSectors(QByteArrayView indexes)
{
    const qint64 mostEntries = m_file.size() / m_sectorSize + 1 + m_sectorSize;
    for (BytesView view(indexes); view.left() >= 4;) {
        const quint32 index = view.u32();
        if (index >= LastRegularSector)
            continue;
        if (m_table.size() > mostEntries)
            return false;
        m_table.append(numbersOf(sector(index)));
    }
    return true;
}

void OleContainer::readDirectory(const QByteArray& directory)
{
    constexpr quint8 Root = 5;
    constexpr quint8 Stream = 2;
    for (qsizetype at = 0; at + EntryBytes <= directory.size(); at += EntryBytes) {
        const QByteArrayView entry = QByteArrayView(directory).sliced(at, EntryBytes);
        BytesView view(entry.sliced(66));
        const quint8 type = view.u8();
        view.skip(49);
        Entry found;
        found.first = view.u32();
        found.size = view.u32();
        if (type == Root)
            m_root = found;
        else if (type == Stream && !m_streams.contains(entryName(entry)))
            m_streams.insert(entryName(entry), found);
    }
}

QByteArray OleContainer::chain(quint32 first, qint64 limit) const
{
    QByteArray bytes;
    // A chain cannot be longer than the file: that also ends a circle.
    for (quint32 at = first; at < LastRegularSector && bytes.size() < limit;) {
        const QByteArrayView part = sector(at);
        if (part.isEmpty() || bytes.size() > m_file.size())
            return {};
        bytes.append(part.data(), part.size());
        if (at >= static_cast<quint64>(m_table.size()))
            return bytes;
        at = m_table.at(at);
    }
    return bytes;
}

QByteArray OleContainer::smallChain(const Entry& entry) const
{
    QByteArray bytes;
    for (quint32 at = entry.first; at < LastRegularSector && static_cast<quint64>(bytes.size()) < entry.size;) {
        const qint64 offset = qint64(at) * SmallSector;
        if (offset >= m_smallSectors.size() || at >= static_cast<quint64>(m_smallTable.size()))
            return {};
        bytes.append(m_smallSectors.mid(offset, SmallSector));
        at = m_smallTable.at(at);
    }
    return bytes;
}

} // namespace ledger
