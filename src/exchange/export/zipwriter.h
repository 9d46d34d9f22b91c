// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>

namespace ledger {

/// Writes a zip file entry by entry: write-only device for the entry begun last. Own work on zlib, since libquazip
/// cannot be in one process with libxlsxwriter (docs/decisions/0002-workbook-readers.md).
class ZipWriter : public QIODevice
{
public:
    explicit ZipWriter(QIODevice* target); ///< the target is open and can seek
    ~ZipWriter() override;

    enum class Packing { Stored, Deflated };
    bool begin(const QString& name, Packing packing);
    bool end();
    /// Writes the directory; false when anything failed since the beginning.
    bool finish();

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    struct Entry;
    struct Deflater;
    bool put(const QByteArray& bytes);
    bool pump(int flush);

    QIODevice* m_target;
    std::unique_ptr<Deflater> m_deflater;
    QList<Entry> m_entries;
    bool m_hasFailed = false;
};

} // namespace ledger
