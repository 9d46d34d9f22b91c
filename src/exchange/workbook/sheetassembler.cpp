// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/sheetassembler.h"

#include "exchange/workbook/celltext.h"

#include <QtEndian>

#include <cmath>

namespace ledger {
namespace {

constexpr qsizetype LengthBytes = 4;
constexpr qsizetype DigestBytes = 32;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

void coverCells(RawSheet& sheet, const MergedRange& range)
{
    for (int r = range.row; r < range.row + range.rowCount; ++r) {
        QList<RawCell>& row = sheet.rows[r];
        const int end = qMin<int>(range.column + range.columnCount, static_cast<int>(row.size()));
        for (int c = range.column; c < end; ++c) {
            const bool first = r == range.row && c == range.column;
            if (!first && row.at(c).type != RawCell::Type::Empty)
                row[c] = {};
        }
    }
}

} // namespace

SheetAssembler::SheetAssembler(const WorkbookLimits& limits)
    : m_limits(limits)
{
}

ReadOutcome SheetAssembler::feed(const QByteArray& bytes)
{
    m_pending.append(bytes);
    qsizetype at = 0;
    ReadOutcome bad;
    while (!bad && m_pending.size() - at >= LengthBytes) {
        const auto length = qFromLittleEndian<quint32>(m_pending.constData() + at);
        if (length > MaxBlockBytes)
            return ReadProblem{ReadFailure::Broken};
        if (m_pending.size() - at - LengthBytes < static_cast<qsizetype>(length))
            break;
        bad = block({m_pending.constData() + at + LengthBytes, length});
        at += LengthBytes + static_cast<qsizetype>(length);
    }
    m_pending.remove(0, at);
    return bad;
}

ReadOutcome SheetAssembler::finish()
{
    if (!m_done || !m_pending.isEmpty() || m_workbook.sheets.isEmpty())
        return ReadProblem{ReadFailure::Broken, {}, 0, sheetName()};
    for (RawSheet& sheet : m_workbook.sheets)
        tidySheet(sheet);
    return {};
}

QByteArray SheetAssembler::sheetName() const
{
    return m_workbook.sheets.isEmpty() ? QByteArray() : m_workbook.sheets.constLast().name.toUtf8();
}

ReadOutcome SheetAssembler::block(std::string_view bytes)
{
    BlockDecoder decoder(bytes);
    while (!decoder.atEnd()) {
        if (ReadOutcome bad = operation(decoder))
            return bad;
        if (!decoder.ok())
            return ReadProblem{ReadFailure::Broken};
    }
    return {};
}

ReadOutcome SheetAssembler::operation(BlockDecoder& decoder)
{
    const auto op = static_cast<BlockOp>(decoder.byte());
    if (m_done)
        return ReadProblem{ReadFailure::Broken};
    switch (op) {
    case BlockOp::Sheet:
        return beginSheet(decoder);
    case BlockOp::Row:
        return beginRow(decoder);
    case BlockOp::NewText:
    case BlockOp::KnownText:
    case BlockOp::Number:
    case BlockOp::Date:
    case BlockOp::Boolean:
    case BlockOp::ErrorValue: {
        const quint64 column = decoder.number();
        return put(column, cellOf(op, decoder));
    }
    case BlockOp::Merge:
        return merge(decoder);
    case BlockOp::Done:
        m_workbook.digest = bytesOf(decoder.text());
        m_done = m_workbook.digest.size() == DigestBytes;
        return m_done ? ReadOutcome() : ReadOutcome(ReadProblem{});
    case BlockOp::Failed:
        return failed(decoder);
    }
    return ReadProblem{ReadFailure::Broken};
}

ReadOutcome SheetAssembler::beginSheet(BlockDecoder& decoder)
{
    if (m_workbook.sheets.size() >= m_limits.sheets)
        return ReadProblem{ReadFailure::TooManySheets, {}, m_limits.sheets};
    RawSheet sheet;
    sheet.name = fromView(decoder.text());
    sheet.hidden = decoder.number() != 0;
    m_workbook.sheets.append(sheet);
    m_row = -1;
    return {};
}

ReadOutcome SheetAssembler::beginRow(BlockDecoder& decoder)
{
    const quint64 row = decoder.number();
    if (m_workbook.sheets.isEmpty() || row >= static_cast<quint64>(m_limits.rows))
        return ReadProblem{ReadFailure::Broken};
    m_row = static_cast<qint64>(row);
    ++m_rowCount;
    QList<QList<RawCell>>& rows = m_workbook.sheets.last().rows;
    if (m_row < rows.size())
        return {};
    if (ReadOutcome bad = charge(m_row + 1 - rows.size()))
        return bad;
    const qsizetype width = rows.isEmpty() ? 0 : rows.constLast().size();
    rows.resize(m_row + 1);
    rows.last().reserve(width);
    return {};
}

ReadOutcome SheetAssembler::merge(BlockDecoder& decoder)
{
    const quint64 values[] = {decoder.number(), decoder.number(), decoder.number(), decoder.number()};
    for (const quint64 value : values) {
        if (value > static_cast<quint64>(m_limits.rows))
            return ReadProblem{ReadFailure::Broken};
    }
    if (m_workbook.sheets.isEmpty() || m_workbook.sheets.constLast().merges.size() >= m_limits.merges)
        return ReadProblem{ReadFailure::Broken};
    m_workbook.sheets.last().merges.append({static_cast<int>(values[0]), static_cast<int>(values[1]),
                                            static_cast<int>(values[2]), static_cast<int>(values[3])});
    return {};
}

ReadOutcome SheetAssembler::failed(BlockDecoder& decoder)
{
    const quint64 failure = decoder.number();
    ReadProblem problem;
    problem.number = static_cast<qint64>(decoder.number());
    problem.sheet = bytesOf(decoder.text());
    problem.detail = bytesOf(decoder.text());
    const bool known = failure >= 1 && failure <= static_cast<quint64>(ReadFailure::ReadError);
    if (!decoder.ok() || !known)
        return ReadProblem{ReadFailure::Broken};
    problem.failure = static_cast<ReadFailure>(failure);
    return problem;
}

ReadOutcome SheetAssembler::put(quint64 column, RawCell cell)
{
    if (m_row < 0 || column >= static_cast<quint64>(m_limits.columns))
        return ReadProblem{ReadFailure::Broken};
    QList<RawCell>& row = m_workbook.sheets.last().rows[m_row];
    const auto at = static_cast<qsizetype>(column);
    if (at < row.size()) {
        if (row.at(at).type != RawCell::Type::Empty)
            return ReadProblem{ReadFailure::DuplicateCell, {}, m_row + 1, sheetName()};
        row[at] = std::move(cell);
        return {};
    }
    if (ReadOutcome bad = charge(at + 1 - row.size()))
        return bad;
    if (at > row.size())
        row.resize(at);
    row.append(std::move(cell));
    return {};
}

ReadOutcome SheetAssembler::charge(qint64 cells)
{
    if ((m_cells += cells) <= m_limits.cells)
        return {};
    return ReadProblem{ReadFailure::TooManyCells, {}, m_limits.cells, sheetName()};
}

RawCell SheetAssembler::cellOf(BlockOp op, BlockDecoder& decoder)
{
    RawCell cell;
    if (op == BlockOp::NewText) {
        const std::string_view text = decoder.text();
        cell.type = RawCell::Type::Text;
        cell.text = fromView(text);
        if (text.size() <= KnownTextBytes && m_known.size() < KnownTexts)
            m_known.append(cell.text);
    } else if (op == BlockOp::KnownText) {
        cell.type = RawCell::Type::Text;
        cell.text = m_known.value(static_cast<qsizetype>(qMin<quint64>(decoder.number(), KnownTexts)));
    } else if (op == BlockOp::ErrorValue) {
        cell.type = RawCell::Type::Error;
        cell.text = fromView(decoder.text());
    } else if (op == BlockOp::Boolean) {
        cell.type = RawCell::Type::Boolean;
        cell.number = decoder.number() == 0 ? 0 : 1;
        cell.text = cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    } else {
        const double value = decoder.real();
        cell.number = std::isfinite(value) ? value : 0;
        const bool date = op == BlockOp::Date;
        cell.type = date ? RawCell::Type::Date : RawCell::Type::Number;
        cell.text = date ? dateText(cell.number) : numberText(cell.number);
        if (date)
            cell.shown = static_cast<RawCell::Shown>(qMin<quint64>(decoder.number(), quint64(RawCell::Shown::Year)));
    }
    return cell;
}

void tidySheet(RawSheet& sheet)
{
    qsizetype width = 0;
    for (const QList<RawCell>& row : std::as_const(sheet.rows))
        width = qMax(width, row.size());
    QList<MergedRange> kept;
    for (MergedRange range : std::as_const(sheet.merges)) {
        range.rowCount = static_cast<int>(qMin<qint64>(range.rowCount, sheet.rows.size() - range.row));
        range.columnCount = static_cast<int>(qMin<qint64>(range.columnCount, width - range.column));
        if (range.rowCount < 1 || range.columnCount < 1 || range.rowCount * qint64(range.columnCount) == 1)
            continue;
        kept.append(range);
        coverCells(sheet, range);
    }
    sheet.merges = kept;
    for (QList<RawCell>& row : sheet.rows) {
        while (!row.isEmpty() && row.constLast().type == RawCell::Type::Empty)
            row.removeLast();
    }
    while (!sheet.rows.isEmpty() && sheet.rows.constLast().isEmpty())
        sheet.rows.removeLast();
}

} // namespace ledger
