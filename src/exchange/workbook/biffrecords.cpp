// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/biffrecords.h"

namespace ledger {
namespace {

constexpr quint16 Continue = 0x003c;
constexpr quint8 WideOption = 0x01;
constexpr quint8 PhoneticOption = 0x04;
constexpr quint8 RichOption = 0x08;
constexpr qsizetype HeadBytes = 4;

} // namespace

BiffRecords::BiffRecords(QByteArrayView stream, qsizetype at)
    : m_stream(stream)
    , m_at(qBound<qsizetype>(0, at, stream.size()))
{
}

std::optional<BiffRecord> BiffRecords::next()
{
    BiffRecord record;
    bool first = true;
    while (m_at + HeadBytes <= m_stream.size()) {
        BytesView head(m_stream.sliced(m_at, HeadBytes));
        const quint16 id = head.u16();
        const quint16 size = head.u16();
        if (!first && id != Continue)
            return record;
        if (size > m_stream.size() - m_at - HeadBytes) {
            m_cut = true;
            return {};
        }
        const QByteArrayView data = m_stream.sliced(m_at + HeadBytes, size);
        m_at += HeadBytes + size;
        if (first) {
            record.id = id;
            record.data = data;
        } else {
            record.continued.append(data);
        }
        first = false;
    }
    if (!first)
        return record;
    return {};
}

BiffStrings::BiffStrings(const BiffRecord& record, qsizetype skip)
    : m_record(record)
    , m_part(record.data)
{
    m_part.skip(skip);
}

bool BiffStrings::atEnd() const
{
    return !m_ok || (m_part.left() == 0 && m_nextPart >= m_record.continued.size());
}

QString BiffStrings::longString()
{
    if (m_part.left() == 0 && !nextPart())
        return {};
    const int count = m_part.u16();
    const quint8 options = m_part.u8();
    const int runs = (options & RichOption) ? m_part.u16() : 0;
    const quint32 phonetic = (options & PhoneticOption) ? m_part.u32() : 0;
    m_ok = m_ok && m_part.ok();
    QString text;
    appendCharacters(text, count, options & WideOption);
    skip(qint64(runs) * 4 + phonetic);
    return text;
}

bool BiffStrings::nextPart()
{
    if (m_nextPart >= m_record.continued.size())
        return m_ok = false;
    m_part = BytesView(m_record.continued.at(m_nextPart++));
    return true;
}

void BiffStrings::skip(qint64 count)
{
    while (m_ok && count > 0) {
        if (m_part.left() == 0 && !nextPart())
            return;
        const qint64 step = qMin<qint64>(count, m_part.left());
        m_part.skip(step);
        count -= step;
    }
}

void BiffStrings::appendCharacters(QString& text, int count, bool wide)
{
    while (m_ok && count > 0) {
        if (m_part.left() < (wide ? 2 : 1)) {
            if (!nextPart())
                return;
            // A string that goes on says again how wide its characters are.
            wide = m_part.u8() & WideOption;
            continue;
        }
        text.append(wide ? QChar(m_part.u16()) : QChar(quint16(m_part.u8())));
        --count;
    }
}

QString biffText(BytesView& view, int count)
{
    const bool wide = view.u8() & WideOption;
    QString text;
    for (int i = 0; i < count && view.ok() && view.left() > 0; ++i)
        text.append(wide ? QChar(view.u16()) : QChar(quint16(view.u8())));
    return text;
}

} // namespace ledger
