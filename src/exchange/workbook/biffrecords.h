// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/bytesview.h"

#include <QList>
#include <QString>

#include <optional>

namespace ledger {

/// One record of a BIFF8 stream with the CONTINUE records that follow it.
struct BiffRecord {
    quint16 id = 0;
    QByteArrayView data; ///< of the record itself
    QList<QByteArrayView> continued;
};

/// Walks the records of a Workbook stream from a given place.
class BiffRecords
{
public:
    BiffRecords(QByteArrayView stream, qsizetype at);
    std::optional<BiffRecord> next(); ///< nothing at the end or where the stream is cut
    bool cut() const { return m_cut; }

private:
    QByteArrayView m_stream;
    qsizetype m_at;
    bool m_cut = false;
};

/// Strings of a record that run over its CONTINUE records ([MS-XLS] 2.5.293, 2.4.265).
class BiffStrings
{
public:
    BiffStrings(const BiffRecord& record, qsizetype skip);

    bool ok() const { return m_ok; }
    bool atEnd() const;
    QString longString(); ///< 16-bit length; formatting runs and phonetic data are passed over

private:
    bool nextPart();
    void skip(qint64 count);
    void appendCharacters(QString& text, int count, bool wide);

    const BiffRecord& m_record;
    BytesView m_part;
    qsizetype m_nextPart = 0;
    bool m_ok = true;
};

/// `count` characters out of one record, 8 or 16 bits each by the option byte before them.
QString biffText(BytesView& view, int count);

} // namespace ledger
