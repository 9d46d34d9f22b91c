// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsreader.h"

#include "exchange/workbook/celltext.h"

#include <cmath>

namespace ledger {
namespace {

enum RecordId : quint16 {
    Formula = 0x0006,
    EndOfPart = 0x000a,
    DateMode = 0x0022,
    FilePass = 0x002f,
    BoundSheet = 0x0085,
    MulRk = 0x00bd,
    RichString = 0x00d6,
    ExtendedFormat = 0x00e0,
    MergedCells = 0x00e5,
    SharedStrings = 0x00fc,
    LabelShared = 0x00fd,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Rk = 0x027e,
    Format = 0x041e,
    StartOfPart = 0x0809,
};

constexpr quint16 Biff8 = 0x0600;
constexpr quint16 WorksheetPart = 0x0010;
constexpr double Epoch1904 = 1462;

double rkValue(quint32 rk)
{
    double value = 0;
    if (rk & 2) {
        value = static_cast<qint32>(rk) >> 2;
    } else {
        const quint64 bits = quint64(rk & 0xfffffffc) << 32;
        std::memcpy(&value, &bits, sizeof value);
    }
    return (rk & 1) ? value / 100 : value;
}

std::string_view errorName(quint8 code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0f:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1d:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    case 0x2a:
        return "#N/A";
    default:
        return "#ERROR!";
    }
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

XlsReader::XlsReader(const OleContainer& container, SheetSink& sink)
    : m_container(container)
    , m_sink(sink)
{
}

ReadOutcome XlsReader::read()
{
    m_stream = m_container.stream(QStringLiteral("Workbook"));
    if (m_stream.isEmpty())
        return ReadProblem{ReadFailure::DamagedContainer};
    if (ReadOutcome bad = readGlobals())
        return bad;
    for (const Sheet& sheet : std::as_const(m_sheets)) {
        if (ReadOutcome bad = readSheet(sheet))
            return bad;
    }
    return {};
}

ReadOutcome XlsReader::readGlobals()
{
    BiffRecords records(m_stream, 0);
    std::optional<BiffRecord> record = records.next();
    if (!record || record->id != StartOfPart)
        return ReadProblem{ReadFailure::DamagedContainer};
    if (BytesView(record->data).u16() != Biff8)
        return ReadProblem{ReadFailure::Unsupported, "Excel 95 (.xls)"};
    while ((record = records.next()) && record->id != EndOfPart) {
        if (ReadOutcome bad = globalRecord(*record))
            return bad;
    }
    return record ? ReadOutcome() : ReadOutcome(ReadProblem{ReadFailure::DamagedContainer});
}

ReadOutcome XlsReader::globalRecord(const BiffRecord& record)
{
    BytesView view(record.data);
    if (record.id == FilePass)
        return ReadProblem{ReadFailure::Protected};
    if (record.id == DateMode) {
        m_date1904 = view.u16() == 1;
    } else if (record.id == BoundSheet) {
        addSheet(view);
    } else if (record.id == ExtendedFormat) {
        view.skip(2);
        m_styles.push_back(view.u16());
    } else if (record.id == Format) {
        const quint16 id = view.u16();
        const int count = view.u16();
        m_formats.insert(id, numberFormatOfCode(viewOf(biffText(view, count).toUtf8())));
    } else if (record.id == SharedStrings) {
        BiffStrings strings(record, 8);
        while (!strings.atEnd())
            m_strings.push_back(strings.longString().toUtf8());
        if (!strings.ok())
            return ReadProblem{ReadFailure::DamagedContainer};
    }
    return {};
}

void XlsReader::addSheet(BytesView view)
{
    Sheet sheet;
    sheet.at = view.u32();
    sheet.hidden = (view.u8() & 3) != 0;
    const quint8 kind = view.u8();
    const int count = view.u8();
    sheet.name = biffText(view, count).toUtf8();
    if (kind == 0)
        m_sheets.append(sheet);
}

ReadOutcome XlsReader::readSheet(const Sheet& sheet)
{
    if (ReadOutcome bad = m_sink.beginSheet(viewOf(sheet.name), sheet.hidden))
        return bad;
    BiffRecords records(m_stream, sheet.at);
    std::optional<BiffRecord> record = records.next();
    if (!record || record->id != StartOfPart)
        return ReadProblem{ReadFailure::DamagedPart};
    BytesView start(record->data);
    start.skip(2);
    if (start.u16() != WorksheetPart)
        return {}; // a macro sheet that calls itself a worksheet
    m_formula.reset();
    int depth = 1; // charts lie inside the sheet as parts of their own
    while (depth > 0 && (record = records.next())) {
        depth += record->id == StartOfPart ? 1 : record->id == EndOfPart ? -1 : 0;
        if (depth != 1)
            continue;
        if (ReadOutcome bad = cellRecord(*record))
            return bad;
    }
    return record ? ReadOutcome() : ReadOutcome(ReadProblem{ReadFailure::DamagedPart});
}

ReadOutcome XlsReader::cellRecord(const BiffRecord& record)
{
    if (record.id == MergedCells)
        return merges(record);
    if (record.id == MulRk)
        return packedNumbers(record);
    if (record.id == String)
        return pendingText(record);
    const bool cell = record.id == Number || record.id == Rk || record.id == LabelShared || record.id == Label
        || record.id == RichString || record.id == Formula || record.id == BoolErr;
    if (!cell)
        return {};
    BytesView view(record.data);
    const CellPlace place{view.u16(), view.u16()};
    const NumberFormat shown = format(view.u16());
    ReadOutcome bad;
    if (record.id == Number) {
        bad = number(place, view.real(), shown);
    } else if (record.id == Rk) {
        bad = number(place, rkValue(view.u32()), shown);
    } else if (record.id == LabelShared) {
        bad = sharedText(place, view.u32());
    } else if (record.id == Formula) {
        bad = formula(place, shown, view);
    } else if (record.id == BoolErr) {
        const quint8 value = view.u8();
        bad = view.u8() == 0 ? m_sink.boolean(place, value != 0) : m_sink.error(place, errorName(value));
    } else {
        bad = m_sink.text(place, viewOf(BiffStrings(record, 6).longString().toUtf8()));
    }
    if (bad || view.ok())
        return bad;
    return ReadProblem{ReadFailure::DamagedPart};
}

ReadOutcome XlsReader::formula(CellPlace place, NumberFormat format, BytesView& view)
{
    const QByteArrayView result = view.bytes(8);
    m_formula.reset();
    if (result.size() < 8)
        return {};
    BytesView parts(result);
    const quint8 kind = parts.u8();
    parts.skip(1);
    const quint8 value = parts.u8();
    parts.skip(3);
    if (parts.u16() != 0xffff)
        return number(place, BytesView(result).real(), format);
    if (kind == 0)
        m_formula = place;
    if (kind == 1)
        return m_sink.boolean(place, value != 0);
    if (kind == 2)
        return m_sink.error(place, errorName(value));
    return {};
}

ReadOutcome XlsReader::packedNumbers(const BiffRecord& record)
{
    constexpr qsizetype PackedBytes = 6;
    BytesView view(record.data);
    CellPlace place{view.u16(), view.u16()};
    for (; view.left() >= PackedBytes; ++place.column) {
        const quint16 style = view.u16();
        if (ReadOutcome bad = number(place, rkValue(view.u32()), format(style)))
            return bad;
    }
    return {};
}

ReadOutcome XlsReader::sharedText(CellPlace place, quint32 index)
{
    // A cell whose text is not in the table is a cell in error; the rest of its sheet is sound.
    if (index >= m_strings.size())
        return m_sink.error(place, "#STRING!");
    return m_sink.text(place, viewOf(m_strings[index]));
}

ReadOutcome XlsReader::pendingText(const BiffRecord& record)
{
    if (!m_formula)
        return {};
    const CellPlace place = *m_formula;
    m_formula.reset();
    return m_sink.text(place, viewOf(BiffStrings(record, 0).longString().toUtf8()));
}

ReadOutcome XlsReader::merges(const BiffRecord& record)
{
    BytesView view(record.data);
    const int count = view.u16();
    for (int i = 0; i < count; ++i) {
        const int firstRow = view.u16();
        const int lastRow = view.u16();
        const int firstColumn = view.u16();
        const int lastColumn = view.u16();
        if (!view.ok() || lastRow < firstRow || lastColumn < firstColumn)
            return ReadProblem{ReadFailure::DamagedPart};
        if (ReadOutcome bad =
                m_sink.merge({firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1}))
            return bad;
    }
    return {};
}

ReadOutcome XlsReader::number(CellPlace place, double value, NumberFormat format)
{
    if (!std::isfinite(value))
        return m_sink.error(place, "#NUM!");
    const bool shift = format.date && m_date1904 && isDateSerial(value);
    return m_sink.number(place, shift ? value + Epoch1904 : value, format);
}

NumberFormat XlsReader::format(quint16 style) const
{
    if (style >= m_styles.size())
        return {};
    const quint16 id = m_styles[style];
    const auto custom = m_formats.constFind(id);
    return custom != m_formats.constEnd() ? *custom : numberFormatOfId(id);
}

} // namespace ledger
