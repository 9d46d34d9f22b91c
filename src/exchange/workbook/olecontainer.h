// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace ledger {

/// The compound file ([MS-CFB]) around .xls and password-protected workbooks, read only, every step bounds-checked.
class OleContainer
{
public:
    explicit OleContainer(QByteArrayView file); ///< the bytes outlive the container

    bool open(); ///< false when it is damaged
    bool contains(const QString& stream) const { return m_streams.contains(stream.toLower()); }
    QByteArray stream(const QString& name) const; ///< empty when there is none or its chain is broken

private:
    struct Entry {
        quint32 first = 0;
        quint64 size = 0;
    };

    QByteArrayView sector(quint32 index) const;
    bool readTable(quint32 difatFirst, quint32 difatCount);
    bool addTableSectors(QByteArrayView indexes);
    void readDirectory(const QByteArray& directory);
    QByteArray chain(quint32 first, qint64 limit) const;
    QByteArray smallChain(const Entry& entry) const;

    QByteArrayView m_file;
    QList<quint32> m_table;
    QList<quint32> m_smallTable;
    QByteArray m_smallSectors;
    QHash<QString, Entry> m_streams; ///< folded name → place
    Entry m_root;
    qsizetype m_sectorSize = 512;
    quint32 m_smallBelow = 4096;
};

} // namespace ledger
