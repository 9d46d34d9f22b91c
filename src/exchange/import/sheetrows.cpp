// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/sheetrows.h"

#include "core/textkey.h"

#include <QRegularExpression>

#include <algorithm>

namespace ledger {

static QStringList keysOf(const Vocabulary& vocabulary, const QString& dictionary)
{
    QStringList keys;
    for (const DictionaryWord& word : vocabulary.words(dictionary)) {
        keys << compactKey(word.word);
        for (const QString& synonym : word.synonyms)
            keys << compactKey(synonym);
    }
    return keys;
}

SheetRows::SheetRows(const RawSheet& sheet, const SheetSetup& setup, QString fileName, const Vocabulary& vocabulary)
    : m_sheet(sheet)
    , m_setup(setup)
    , m_fileName(std::move(fileName))
    , m_totals(keysOf(vocabulary, QStringLiteral("total_row")))
    , m_feet(keysOf(vocabulary, QStringLiteral("foot_row")))
{
    for (auto it = setup.fields.begin(); it != setup.fields.end(); ++it)
        m_columns.insert(it.value(), it.key());
    fillMerged();
    for (int row = setup.firstBodyRow(); row < m_sheet.rows.size(); ++row) {
        const RowKind kind = kindOf(row);
        if (kind == RowKind::Section) {
            const QList<RawCell>& cells = std::as_const(m_sheet).rows[row];
            const auto text = std::find_if(cells.begin(), cells.end(),
                                           [](const RawCell& c) { return c.type != RawCell::Type::Empty; });
            m_sections.insert(row, text->text);
        }
        if (kind != RowKind::Record)
            continue;
        fillDittos(row);
        m_rows.append(row);
    }
}

const RawCell& SheetRows::cell(int row, int column) const
{
    static const RawCell none;
    if (column < 0 || column >= m_sheet.rows[row].size())
        return none;
    return m_sheet.rows[row][column];
}

QString SheetRows::sectionOf(int row) const
{
    const auto next = m_sections.lowerBound(row);
    return next == m_sections.begin() ? QString() : *std::prev(next);
}

void SheetRows::fillMerged()
{
    for (const MergedRange& range : std::as_const(m_sheet.merges)) {
        if (range.row < m_setup.firstBodyRow())
            continue;
        constexpr int fewestColumns = 3;
        if (range.rowCount == 1
            && range.columnCount >= std::max<int>(fewestColumns, static_cast<int>(m_setup.fields.size()) / 2))
            m_wideRows.insert(range.row);
        const RawCell top = cell(range.row, range.column);
        const int last = std::min<int>(range.row + range.rowCount, static_cast<int>(m_sheet.rows.size()));
        for (int row = range.row + 1; row < last; ++row) {
            QList<RawCell>& cells = m_sheet.rows[row];
            while (cells.size() <= range.column)
                cells.append(RawCell{});
            cells[range.column] = top;
            m_filled.insert({row, range.column});
        }
    }
}

void SheetRows::fillDittos(int row)
{
    const auto isDitto = [](const RawCell& c) { return c.type == RawCell::Type::Text && isDittoMark(c.text); };
    const QList<RawCell>& read = std::as_const(m_sheet).rows[row];
    if (std::none_of(read.begin(), read.end(), isDitto))
        return;
    QList<RawCell>& cells = m_sheet.rows[row];
    for (int column = 0; column < cells.size(); ++column) {
        if (isDitto(cells[column]))
            cells[column] = m_rows.isEmpty() ? RawCell{} : cell(m_rows.constLast(), column);
    }
}

bool SheetRows::isFoot(const QString& text) const
{
    const QString key = compactKey(text);
    static const QRegularExpression afterTotal(QStringLiteral("^(?:$|[:(0-9])"));
    static const QRegularExpression afterFoot(QStringLiteral("^(?:[0-9一二三]?[:.、]|\\(签[字名章]\\))"));
    const auto beginsWith = [&key](const QStringList& words, const QRegularExpression& rest) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) {
            return key.startsWith(word) && rest.match(key.mid(word.size())).hasMatch();
        });
    };
    return beginsWith(m_totals, afterTotal) || beginsWith(m_feet, afterFoot);
}

bool SheetRows::repeatsHead(int row) const
{
    int same = 0;
    for (auto it = m_setup.fields.begin(); it != m_setup.fields.end(); ++it)
        same += headerKey(cell(row, it.key()).text) == headerKey(m_setup.headers[it.key()]) ? 1 : 0;
    return same >= std::min<qsizetype>(3, m_setup.fields.size());
}

/// A line 1 2 3 4 … under the head, as printed forms have it.
bool SheetRows::numbersColumns(int row) const
{
    static const QRegularExpression brackets(QStringLiteral("[()]"));
    int count = 0;
    for (const RawCell& c : m_sheet.rows[row]) {
        if (c.type == RawCell::Type::Empty)
            continue;
        if (compactKey(c.text).remove(brackets) != QString::number(++count))
            return false;
    }
    constexpr int fewest = 4;
    return count >= fewest;
}

SheetRows::RowKind SheetRows::kindOf(int row) const
{
    const QList<RawCell>& cells = m_sheet.rows[row];
    int first = -1;
    int texts = 0;
    bool hasValue = false;
    for (int column = 0; column < cells.size(); ++column) {
        const RawCell& c = cells[column];
        if (c.type == RawCell::Type::Empty || m_filled.contains({row, column}))
            continue;
        if (first < 0)
            first = column;
        ++texts;
        const QString field = m_setup.fields.value(column);
        const bool isNumbering =
            field.isEmpty() || field == QLatin1StringView("row_no") || field == QLatin1StringView("list_no");
        hasValue = hasValue || (!isNumbering && !isBlankMark(c.text) && !isDittoMark(c.text));
    }
    if (first < 0 || isFoot(cells[first].text))
        return RowKind::Other;
    const QString& text = cells[first].text;
    const bool isWord = cells[first].type == RawCell::Type::Text
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (texts == 1 && isWord && (m_wideRows.contains(row) || !hasValue))
        return RowKind::Section;
    return hasValue && !repeatsHead(row) && !numbersColumns(row) ? RowKind::Record : RowKind::Other;
}

} // namespace ledger
