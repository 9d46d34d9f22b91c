// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace ledger {

/// Little-endian numbers out of bytes that may end anywhere; reading past the end gives 0 and ok() false for good.
class BytesView
{
public:
    explicit BytesView(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool ok() const { return m_ok; }
    qsizetype left() const { return m_bytes.size() - m_at; }
    quint8 u8() { return take<quint8>(); }
    quint16 u16() { return take<quint16>(); }
    quint32 u32() { return take<quint32>(); }
    quint64 u64() { return take<quint64>(); }
    double real() { return take<double>(); }
    void skip(qsizetype count) { bytes(count); }

    QByteArrayView bytes(qsizetype count)
    {
        if (count < 0 || count > left()) {
            m_ok = false;
            m_at = m_bytes.size();
            return {};
        }
        m_at += count;
        return m_bytes.sliced(m_at - count, count);
    }

private:
    template<class Value>
    Value take()
    {
        const QByteArrayView raw = bytes(sizeof(Value));
        return raw.isEmpty() ? Value() : qFromLittleEndian<Value>(raw.data());
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace ledger
