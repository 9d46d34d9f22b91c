// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/csvparser.h"

#include <QHash>

namespace ledger {
namespace {

constexpr int SampleLines = 30;

/// How often a delimiter stands in each of the first lines that have it at all.
QHash<int, int> countsPerLine(QStringView sample, QChar delimiter)
{
    QHash<int, int> lines; // count → number of lines
    bool quoted = false;
    int count = 0;
    int seen = 0;
    for (const QChar c : sample) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == delimiter && !quoted)
            ++count;
        else if ((c == u'\n' || c == u'\r') && !quoted && count > 0) {
            ++lines[count];
            count = 0;
            if (++seen == SampleLines)
                break;
        }
    }
    if (count > 0)
        ++lines[count];
    return lines;
}

} // namespace

QChar detectDelimiter(QStringView sample)
{
    QChar best = u',';
    int bestScore = 0;
    for (const QChar candidate : {QChar(u','), QChar(u'\t'), QChar(u';')}) {
        const QHash<int, int> lines = countsPerLine(sample, candidate);
        int score = 0;
        for (auto it = lines.cbegin(); it != lines.cend(); ++it)
            score = qMax(score, it.key() * it.value());
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

CsvParser::CsvParser(QChar delimiter, SheetSink& sink)
    : m_sink(sink)
    , m_delimiter(delimiter)
{
}

ReadOutcome CsvParser::feed(QStringView piece)
{
    for (const QChar c : piece) {
        if (ReadOutcome bad = take(c))
            return bad;
    }
    return {};
}

ReadOutcome CsvParser::finish()
{
    if (m_state == State::Quoted)
        return ReadProblem{ReadFailure::OpenQuote, {}, m_quoteRow + 1};
    return endField();
}

ReadOutcome CsvParser::take(QChar c)
{
    const bool secondHalf = m_afterReturn && c == u'\n';
    m_afterReturn = false;
    if (m_state == State::Quoted) {
        if (c != u'"')
            return append(c);
        m_state = State::QuoteInQuoted;
        return {};
    }
    if (m_state == State::QuoteInQuoted && c == u'"') {
        m_state = State::Quoted;
        return append(c);
    }
    if (m_state == State::FieldStart && c == u'"') {
        m_state = State::Quoted;
        m_quoteRow = m_place.row;
        return {};
    }
    if (c != m_delimiter && c != u'\n' && c != u'\r') {
        m_state = State::Plain;
        return append(c);
    }
    if (secondHalf)
        return {};
    const ReadOutcome bad = endField();
    m_afterReturn = c == u'\r';
    m_place = c == m_delimiter ? CellPlace{m_place.row, m_place.column + 1} : CellPlace{m_place.row + 1, 0};
    return bad;
}

ReadOutcome CsvParser::endField()
{
    const QByteArray utf8 = m_field.toUtf8();
    m_field.resize(0);
    m_state = State::FieldStart;
    return m_sink.text(m_place, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

ReadOutcome CsvParser::append(QChar c)
{
    if (m_field.size() >= m_sink.limits().cellBytes)
        return ReadProblem{ReadFailure::CellTooLong, {}, m_place.row + 1};
    m_field.append(c);
    return {};
}

} // namespace ledger
