// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/csvtablewriter.h"

#include "core/safefile.h"

#include <algorithm>

namespace ledger {

/// A character that begins a formula, behind any number of apostrophes.
static bool isRisky(const QString& text)
{
    static const QString risky = QStringLiteral("=+-@\t\r＝");
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && risky.contains(*first);
}

QString guardedFormula(const QString& text)
{
    // A text that has apostrophes there already gets one more, so that taking one away is exact.
    return isRisky(text) ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString& text)
{
    return text.startsWith(u'\'') && isRisky(text) ? text.mid(1) : text;
}

static QByteArray quoted(const QString& text)
{
    const QString guarded = guardedFormula(text);
    const bool needsQuotes =
        guarded != text || guarded.trimmed() != guarded || std::any_of(guarded.begin(), guarded.end(), [](QChar c) {
            return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
        });
    if (!needsQuotes)
        return guarded.toUtf8();
    QString inside = guarded;
    inside.replace(u'"', QStringLiteral("\"\""));
    return '"' + inside.toUtf8() + '"';
}

Result<> CsvTableWriter::begin(const QString&, const QList<ExportColumn>& columns)
{
    m_bytes = QByteArrayLiteral("\xEF\xBB\xBF");
    ExportRow head;
    for (const ExportColumn& column : columns)
        head << ExportCell::ofText(column.header);
    return add(head);
}

Result<> CsvTableWriter::add(const ExportRow& row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        const bool isText = row[i].type == ExportCell::Type::Text;
        m_bytes += isText ? quoted(row[i].text) : row[i].shown().toUtf8();
    }
    m_bytes += "\r\n";
    return {};
}

Result<> CsvTableWriter::finish()
{
    return writeFileSafely(m_path, m_bytes);
}

} // namespace ledger
