// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/sheetrows.h"

#include "core/textkey.h"

namespace ledger {

SheetRows::SheetRows(const RawSheet& sheet, const SheetSetup& setup, const Vocabulary& vocabulary)
    : m_sheet(sheet)
    , m_setup(setup)
{
    for (auto it = setup.fields.begin(); it != setup.fields.end(); ++it)
        m_columns.insert(it.value(), it.key());
    fillMerged();
    for (int row = setup.firstBodyRow(); row < m_sheet.rows.size(); ++row) {
        if (!isRecordRow(row, vocabulary))
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

void SheetRows::fillMerged()
{
    for (const MergedRange& range : std::as_const(m_sheet.merges)) {
        if (range.row < m_setup.firstBodyRow() || range.rowCount < 2)
            continue;
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
    const QList<int>& earlier = m_rows;
    QList<RawCell>& cells = m_sheet.rows[row];
    for (int column = 0; column < cells.size(); ++column) {
        if (cells[column].type != RawCell::Type::Text || !isDittoMark(cells[column].text))
            continue;
        cells[column] = earlier.isEmpty() ? RawCell{} : cell(earlier.constLast(), column);
    }
}

bool SheetRows::isFoot(const QString& text, const Vocabulary& vocabulary) const
{
    const QString key = compactKey(text);
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("total_row"))) {
        const QString total = compactKey(word.word);
        if (key == total || key.startsWith(total + QLatin1Char(':')))
            return true;
    }
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("foot_row"))) {
        const QString foot = compactKey(word.word);
        if (key.startsWith(foot + QLatin1Char(':')) || key.startsWith(foot + QStringLiteral("(签字)")))
            return true;
    }
    return false;
}

bool SheetRows::repeatsHead(int row) const
{
    int same = 0;
    for (auto it = m_setup.fields.begin(); it != m_setup.fields.end(); ++it)
        same += headerKey(cell(row, it.key()).text) == headerKey(m_setup.headers[it.key()]) ? 1 : 0;
    return same >= 3;
}

bool SheetRows::isRecordRow(int row, const Vocabulary& vocabulary) const
{
    QString firstText;
    bool hasValue = false;
    const QList<RawCell>& cells = m_sheet.rows[row];
    for (int column = 0; column < cells.size(); ++column) {
        const RawCell& c = cells[column];
        if (c.type == RawCell::Type::Empty || m_filled.contains({row, column}))
            continue;
        if (firstText.isEmpty())
            firstText = c.text;
        const QString field = m_setup.fields.value(column);
        const bool isNumbering = field.isEmpty() || field == QLatin1StringView("row_no")
            || field == QLatin1StringView("list_no");
        hasValue = hasValue || (!isNumbering && !isBlankMark(c.text) && !isDittoMark(c.text));
    }
    return hasValue && !isFoot(firstText, vocabulary) && !repeatsHead(row);
}

} // namespace ledger
