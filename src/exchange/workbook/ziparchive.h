// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/readproblem.h"
#include "exchange/workbook/workbooklimits.h"
#include "exchange/workbook/xmlreader.h"

#include <QHash>
#include <QIODevice>
#include <QStringList>

#include <functional>

namespace ledger {

/// A zip file whose directory has been checked against the limits before anything is inflated.
/// Own work on zlib: libquazip cannot be in one process with libxlsxwriter (docs/decisions/0002-workbook-readers.md).
class ZipArchive
{
public:
    ZipArchive(QIODevice* file, const WorkbookLimits& limits); ///< the file is open, can seek and outlives the archive

    ReadOutcome open();
    bool contains(const QString& part) const; ///< upper and lower case are one, as in the office formats
    /// Inflates a part and hands it to the handler, piece by piece.
    ReadOutcome parse(const QString& part, XmlHandler& handler);
    QByteArray head(const QString& part, qsizetype size); ///< first bytes, empty when there is no such part
    ReadOutcome read(const QString& part, QByteArray& bytes); ///< the whole part
    /// All parts as they are written, in the directory's order.
    const QStringList& names() const { return m_names; }

private:
    struct Entry {
        quint64 packed = 0;
        quint64 size = 0;
        quint64 offset = 0; ///< of its local header
        quint32 checksum = 0;
        quint16 method = 0;
    };
    struct Directory {
        quint64 entries = 0;
        quint64 size = 0;
        quint64 offset = 0;
    };
    enum class Next { More, Enough };
    using Take = std::function<Next(std::string_view)>;

    bool findDirectory(Directory& directory);
    bool findLargeDirectory(qint64 endAt, Directory& directory);
    ReadOutcome readDirectory(const Directory& directory);
    ReadOutcome addEntry(const QString& name, quint16 flags, const Entry& entry);
    ReadOutcome inflatePart(const QString& part, const Take& take);
    ReadOutcome seekData(const Entry& entry);
    ReadOutcome pump(const Entry& entry, const Take& take);

    QIODevice* m_file;
    WorkbookLimits m_limits;
    QHash<QString, Entry> m_entries; ///< by folded name
    QStringList m_names;
    quint64 m_inflated = 0; ///< what all entries say together
};

} // namespace ledger
