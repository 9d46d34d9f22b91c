// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/recognition.h"

#include "core/textkey.h"

#include <algorithm>

namespace ledger {

static constexpr int searchedRows = 10;
static constexpr int sampledRows = 40;

QString cellText(const RawSheet& sheet, int row, int column)
{
    if (row < 0 || row >= sheet.rows.size())
        return {};
    const QList<RawCell>& cells = sheet.rows[row];
    return column < cells.size() ? cells[column].text : QString();
}

static int columnCount(const RawSheet& sheet, int row)
{
    return row < sheet.rows.size() ? static_cast<int>(sheet.rows[row].size()) : 0;
}

/// The group word above a column of a two-row head: of the merged range, or the last word to the left.
static QString upperWord(const RawSheet& sheet, int row, int column)
{
    for (const MergedRange& range : sheet.merges) {
        const bool isInRow = range.row <= row && row < range.row + range.rowCount;
        const bool isInColumn = range.column <= column && column < range.column + range.columnCount;
        if (isInRow && isInColumn)
            return cellText(sheet, range.row, range.column);
    }
    const QString own = cellText(sheet, row, column);
    if (!own.isEmpty() || !sheet.merges.isEmpty())
        return own;
    for (int left = column - 1; left >= 0; --left) {
        if (const QString word = cellText(sheet, row, left); !word.isEmpty())
            return word;
    }
    return {};
}

struct HeadWord {
    QString shown; ///< as the user sees it: the lower word, or the upper one where there is no lower
    QString joined; ///< group and lower word together
};

static HeadWord headWord(const RawSheet& sheet, const SheetSetup& setup, int column)
{
    if (setup.headerRows == 1) {
        const QString word = cellText(sheet, setup.headerRow, column);
        return {word, word};
    }
    const QString lower = cellText(sheet, setup.headerRow + 1, column);
    const QString upper = upperWord(sheet, setup.headerRow, column);
    if (lower.trimmed().isEmpty())
        return {cellText(sheet, setup.headerRow, column), cellText(sheet, setup.headerRow, column)};
    return {lower, upper + lower};
}

void mapColumns(SheetSetup& setup, const RawSheet& sheet, const HeaderIndex& index)
{
    setup.headers.clear();
    setup.fields.clear();
    const int columns = std::max(columnCount(sheet, setup.headerRow),
        setup.headerRows == 2 ? columnCount(sheet, setup.headerRow + 1) : 0);
    QSet<QString> taken;
    for (int column = 0; column < columns; ++column) {
        const HeadWord word = headWord(sheet, setup, column);
        setup.headers << word.shown;
        if (!setup.kind)
            continue;
        QString field = index.field(*setup.kind, word.shown);
        if (field.isEmpty())
            field = index.field(*setup.kind, word.joined);
        if (field.isEmpty() || taken.contains(field))
            continue;
        taken.insert(field);
        setup.fields.insert(column, field);
    }
}

/// How many of a column's first values are words of its dictionary, from 0 to 1; a strong sign of the kind.
static double wordsKnown(const RawSheet& sheet, const SheetSetup& setup, int column, const QString& dictionary,
    const Vocabulary& vocabulary)
{
    int known = 0;
    int all = 0;
    for (int row = setup.firstBodyRow(); row < sheet.rows.size() && all < sampledRows; ++row) {
        const QString text = cellText(sheet, row, column);
        if (isBlankMark(text) || isDittoMark(text))
            continue;
        ++all;
        known += vocabulary.canonical(dictionary, text) ? 1 : 0;
    }
    return all == 0 ? 0 : static_cast<double>(known) / all;
}

static bool isPlainColumn(const QString& field)
{
    static const QSet<QString> plain{QStringLiteral("uid"), QStringLiteral("row_no"), QStringLiteral("list_no"),
        QStringLiteral("notes"), QStringLiteral("scope")};
    return plain.contains(field);
}

static double scoreOf(const RawSheet& sheet, const SheetSetup& setup, const HeaderIndex& index,
    const Vocabulary& vocabulary, const KindInfo& info)
{
    double score = 0;
    int telling = 0;
    bool hasTitle = false;
    for (auto it = setup.fields.begin(); it != setup.fields.end(); ++it) {
        if (isPlainColumn(it.value()))
            continue;
        ++telling;
        score += index.weight(setup.headers[it.key()]);
        hasTitle = hasTitle || it.value() == info.titleField;
        const Field* field = info.field(it.value());
        if (field && field->is(FieldFlag::CheckedWord)) {
            constexpr double trust = 2.0;
            score += trust * wordsKnown(sheet, setup, it.key(), field->dictionary, vocabulary);
        }
    }
    constexpr int fewestColumns = 2;
    if (telling < fewestColumns)
        return 0;
    return hasTitle ? score + 1 : score * 0.25;
}

static double hintsFor(Kind kind, const RecognitionInput& input, const QString& title, const Vocabulary& vocabulary)
{
    const QString text = compactKey(title + input.sheet->name + input.fileName);
    double score = 0;
    for (const DictionaryWord& hint : vocabulary.words(QStringLiteral("sheet_hint"))) {
        if (hint.attributes.value(QLatin1StringView("kind")).toString() == kindKey(kind) && text.contains(compactKey(hint.word)))
            score += 0.5;
    }
    return score;
}

static QString titleAbove(const RawSheet& sheet, int headerRow)
{
    QStringList texts;
    for (int row = 0; row < headerRow; ++row) {
        for (int column = 0; column < columnCount(sheet, row); ++column) {
            if (const QString text = cellText(sheet, row, column).trimmed(); !text.isEmpty())
                texts << text;
        }
    }
    return texts.join(QLatin1Char(' '));
}

/// In a two-row head the cell below a word that stands alone is empty; below a data row's head it is not.
static bool canBeTwoRowHead(const RawSheet& sheet, int row, const SheetSetup& single)
{
    int below = 0;
    const int columns = std::max(columnCount(sheet, row), columnCount(sheet, row + 1));
    for (int column = 0; column < columns; ++column) {
        const bool hasLower = !cellText(sheet, row + 1, column).trimmed().isEmpty();
        if (!hasLower)
            continue;
        ++below;
        const bool isGroup = cellText(sheet, row, column).trimmed().isEmpty()
            || cellText(sheet, row, column + 1).trimmed().isEmpty();
        if (!isGroup && single.fields.contains(column))
            return false;
    }
    return below >= 2;
}

SheetSetup recognise(const RecognitionInput& input, const HeaderIndex& index, const Vocabulary& vocabulary,
    const Schema& schema)
{
    const RawSheet& sheet = *input.sheet;
    SheetSetup best;
    double bestScore = 0;
    const int rows = std::min<int>(searchedRows, static_cast<int>(sheet.rows.size()));
    for (int row = 0; row < rows; ++row) {
        const QString title = titleAbove(sheet, row);
        for (const Kind kind : allKinds) {
            if (input.onlyKind && *input.onlyKind != kind)
                continue;
            SheetSetup setup;
            setup.kind = kind;
            setup.headerRow = row;
            setup.title = title;
            mapColumns(setup, sheet, index);
            double score = scoreOf(sheet, setup, index, vocabulary, schema.of(kind));
            if (canBeTwoRowHead(sheet, row, setup)) {
                SheetSetup twoRows = setup;
                twoRows.headerRows = 2;
                mapColumns(twoRows, sheet, index);
                const double twoScore = scoreOf(sheet, twoRows, index, vocabulary, schema.of(kind));
                if (twoScore > score && twoRows.fields.size() > setup.fields.size()) {
                    setup = twoRows;
                    score = twoScore;
                }
            }
            if (score > 0)
                score += hintsFor(kind, input, title, vocabulary);
            if (score > bestScore) {
                bestScore = score;
                best = setup;
            }
        }
    }
    constexpr double convincing = 1.2;
    if (bestScore < convincing && !input.onlyKind)
        best.kind.reset();
    return best;
}

} // namespace ledger
