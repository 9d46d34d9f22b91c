// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/sheetsink.h"

#include "exchange/workbook/celltext.h"

#include <QtEndian>

#include <cerrno>
#include <cstdlib>

#include <unistd.h>

namespace ledger {
namespace {

constexpr qsizetype FlushBytes = 256 << 10;

void writeAll(int descriptor, const char* data, qsizetype size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, data, static_cast<std::size_t>(size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            std::_Exit(EXIT_FAILURE); // nobody listens any more
        data += written;
        size -= written;
    }
}

} // namespace

SheetSink::SheetSink(int descriptor, const WorkbookLimits& limits)
    : m_descriptor(descriptor)
    , m_limits(limits)
{
}

ReadOutcome SheetSink::beginSheet(std::string_view name, bool hidden)
{
    if (++m_sheets > m_limits.sheets)
        return ReadProblem{ReadFailure::TooManySheets, {}, m_limits.sheets};
    m_sheetName = QByteArray(name.data(), static_cast<qsizetype>(qMin<std::size_t>(name.size(), 1'000)));
    m_row = -1;
    m_merges = 0;
    m_block.op(BlockOp::Sheet);
    m_block.text({m_sheetName.constData(), static_cast<std::size_t>(m_sheetName.size())});
    m_block.number(hidden ? 1 : 0);
    return {};
}

ReadOutcome SheetSink::text(CellPlace place, std::string_view utf8)
{
    if (utf8.empty())
        return {};
    if (utf8.size() > static_cast<std::size_t>(m_limits.cellBytes))
        return ReadProblem{ReadFailure::CellTooLong, {}, place.row + 1};
    const auto known = utf8.size() <= KnownTextBytes ? m_known.find(utf8) : m_known.end();
    if (known != m_known.end()) {
        if (ReadOutcome bad = cell(place, BlockOp::KnownText))
            return bad;
        m_block.number(known->second);
        return {};
    }
    if (ReadOutcome bad = cell(place, BlockOp::NewText))
        return bad;
    m_block.text(utf8);
    if (utf8.size() <= KnownTextBytes && m_known.size() < KnownTexts)
        m_known.emplace(utf8, static_cast<quint32>(m_known.size()));
    return {};
}

ReadOutcome SheetSink::number(CellPlace place, double value, NumberFormat format)
{
    const bool date = format.date && isDateSerial(value);
    if (ReadOutcome bad = cell(place, date ? BlockOp::Date : BlockOp::Number))
        return bad;
    m_block.real(value);
    if (date)
        m_block.number(static_cast<quint64>(format.shown));
    return {};
}

ReadOutcome SheetSink::boolean(CellPlace place, bool value)
{
    if (ReadOutcome bad = cell(place, BlockOp::Boolean))
        return bad;
    m_block.number(value ? 1 : 0);
    return {};
}

ReadOutcome SheetSink::error(CellPlace place, std::string_view name)
{
    if (ReadOutcome bad = cell(place, BlockOp::ErrorValue))
        return bad;
    m_block.text(name.substr(0, KnownTextBytes));
    return {};
}

ReadOutcome SheetSink::isoDate(CellPlace place, std::string_view iso, RawCell::Shown shown)
{
    const std::optional<double> serial = serialOfIso(QString::fromUtf8(iso.data(), static_cast<qsizetype>(iso.size())));
    return serial ? number(place, *serial, NumberFormat{true, shown}) : text(place, iso);
}

ReadOutcome SheetSink::merge(const MergedRange& range)
{
    if (range.row < 0 || range.column < 0 || range.rowCount < 1 || range.columnCount < 1)
        return ReadProblem{ReadFailure::BadReference, {}, range.row + 1};
    if (range.row >= m_limits.rows || range.column >= m_limits.columns)
        return {};
    if (++m_merges > m_limits.merges)
        return ReadProblem{ReadFailure::TooManyMerges, {}, m_limits.merges};
    m_block.op(BlockOp::Merge);
    m_block.number(static_cast<quint64>(range.row));
    m_block.number(static_cast<quint64>(range.column));
    m_block.number(static_cast<quint64>(qMin(range.rowCount, m_limits.rows - range.row)));
    m_block.number(static_cast<quint64>(qMin(range.columnCount, m_limits.columns - range.column)));
    return {};
}

void SheetSink::done(const QByteArray& digest)
{
    m_block.op(BlockOp::Done);
    m_block.text({digest.constData(), static_cast<std::size_t>(digest.size())});
    flush();
}

void SheetSink::failed(ReadProblem problem)
{
    if (problem.sheet.isEmpty())
        problem.sheet = m_sheetName;
    m_block.op(BlockOp::Failed);
    m_block.number(static_cast<quint64>(problem.failure));
    m_block.number(static_cast<quint64>(qMax<qint64>(problem.number, 0)));
    m_block.text({problem.sheet.constData(), static_cast<std::size_t>(problem.sheet.size())});
    m_block.text({problem.detail.constData(), static_cast<std::size_t>(problem.detail.size())});
    flush();
}

ReadOutcome SheetSink::cell(CellPlace place, BlockOp op)
{
    if (place.row < 0 || place.column < 0)
        return ReadProblem{ReadFailure::BadReference, {}, place.row + 1};
    if (place.row >= m_limits.rows)
        return ReadProblem{ReadFailure::TooManyRows, {}, m_limits.rows};
    if (place.column >= m_limits.columns)
        return ReadProblem{ReadFailure::TooManyColumns, {}, m_limits.columns};
    if (++m_cells > m_limits.cells)
        return ReadProblem{ReadFailure::TooManyCells, {}, m_limits.cells};
    if (m_block.bytes().size() >= FlushBytes)
        flush();
    if (place.row != m_row) {
        m_row = place.row;
        m_block.op(BlockOp::Row);
        m_block.number(static_cast<quint64>(m_row));
    }
    m_block.op(op);
    m_block.number(static_cast<quint64>(place.column));
    return {};
}

void SheetSink::flush()
{
    char length[4];
    qToLittleEndian(static_cast<quint32>(m_block.bytes().size()), length);
    writeAll(m_descriptor, length, sizeof length);
    writeAll(m_descriptor, m_block.bytes().constData(), m_block.bytes().size());
    m_block.clear();
}

} // namespace ledger
