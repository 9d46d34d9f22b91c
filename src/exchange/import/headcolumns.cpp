// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/headcolumns.h"

#include "core/textkey.h"
#include "exchange/import/columnfit.h"

#include <QRegularExpression>

#include <algorithm>

namespace ledger {

QString cellText(const RawSheet& sheet, int row, int column)
{
    if (row < 0 || row >= sheet.rows.size())
        return {};
    const QList<RawCell>& cells = sheet.rows[row];
    return column < cells.size() ? cells[column].text : QString();
}

int columnCount(const RawSheet& sheet, int row)
{
    return row < sheet.rows.size() ? static_cast<int>(sheet.rows[row].size()) : 0;
}

static bool isEmptyCell(const RawSheet& sheet, int row, int column)
{
    return cellText(sheet, row, column).trimmed().isEmpty();
}

static const MergedRange* mergeAt(const RawSheet& sheet, int row, int column)
{
    const auto at = std::find_if(sheet.merges.begin(), sheet.merges.end(), [&](const MergedRange& range) {
        const bool isInRow = range.row <= row && row < range.row + range.rowCount;
        return isInRow && range.column <= column && column < range.column + range.columnCount;
    });
    return at == sheet.merges.end() ? nullptr : &*at;
}

/// The group word above a column of a two-row head: of the merged range, or the last unmerged word to the left.
static QString upperWord(const RawSheet& sheet, int row, int column)
{
    if (const MergedRange* range = mergeAt(sheet, row, column))
        return cellText(sheet, range->row, range->column);
    int left = column;
    while (left > 0 && isEmptyCell(sheet, row, left))
        --left;
    const bool endsBefore = left < column && mergeAt(sheet, row, left) != nullptr;
    return endsBefore ? QString() : cellText(sheet, row, left);
}

struct HeadWord {
    QString shown; ///< as the user sees it: the lower word, or the upper one where there is no lower
    QString joined; ///< group and lower word together; empty without a group
};

static HeadWord headWord(const RawSheet& sheet, const SheetSetup& setup, int column)
{
    const bool isAlone = setup.headerRows == 1 || isEmptyCell(sheet, setup.headerRow + 1, column);
    if (isAlone)
        return {cellText(sheet, setup.headerRow, column), {}};
    const QString lower = cellText(sheet, setup.headerRow + 1, column);
    const QString upper = upperWord(sheet, setup.headerRow, column);
    return {lower, upper.trimmed().isEmpty() ? QString() : upper + lower};
}

/// A column offered for a field; the lower the cost, the surer.
struct Offer {
    int column = 0;
    QString field;
    int cost = 0;
};

enum class Sureness : int { Whole = 0, UnderGroup = 2000, OneOfTwo = 4000 };

static QList<Offer> offersOf(int column, const QList<HeaderMeaning>& meanings, Sureness sureness)
{
    QList<Offer> offers;
    for (const HeaderMeaning& meaning : meanings)
        offers.append({column, meaning.field, static_cast<int>(sureness) + meaning.rank});
    return offers;
}

/// What a head says: the word with its group, the word alone, or one of two words (责任内容/工作任务).
static QList<Offer> offersOf(int column, const HeadWord& word, Kind kind, const HeaderIndex& index)
{
    const bool isGrouped = !word.joined.isEmpty();
    QList<Offer> offers;
    if (isGrouped)
        offers = offersOf(column, index.meanings(kind, word.joined), Sureness::Whole);
    offers += offersOf(column, index.meanings(kind, word.shown), isGrouped ? Sureness::UnderGroup : Sureness::Whole);
    if (!offers.isEmpty())
        return offers;
    static const QRegularExpression either(QStringLiteral("[/／、或及与和]"));
    for (const QString& piece : word.shown.split(either, Qt::SkipEmptyParts))
        offers += offersOf(column, index.meanings(kind, piece), Sureness::OneOfTwo);
    return offers;
}

/// Whether what stands in the column speaks against the meaning strongly enough to look for another one, or none.
static bool isContradicted(const Offer& offer, bool hasChoice, const RawSheet& sheet, const SheetSetup& setup,
                           const HeaderIndex& index)
{
    const Vocabulary& vocabulary = index.vocabulary();
    const ColumnShape shape = index.shape(*setup.kind, offer.field);
    const ColumnFit fit = shapeFit(sheet, setup, offer.column, shape, vocabulary);
    if (shape == ColumnShape::Branch) {
        // 单位 may be the branch; 所属支部 is, even where its cells hold a wrong name.
        const bool isSpokenOf = namesPartyOrganization(setup.headers[offer.column], vocabulary)
            || setup.headers[offer.column].contains(u'党');
        return !isSpokenOf && fit.isContradicted(1);
    }
    if (shape == ColumnShape::Measure)
        return hasChoice && fit.isContradicted(1);
    // Counts stand under 缺席 for no names.
    if ((hasChoice || shape == ColumnShape::Words) && fit.isContradicted())
        return true;
    const QString dictionary = index.checkedDictionary(*setup.kind, offer.field);
    return hasChoice && !dictionary.isEmpty()
        && wordFit(sheet, setup, offer.column, dictionary, vocabulary).isContradicted();
}

/// Takes the meanings away that the column's values speak against; a word of one meaning has it before others get it,
/// and of several meanings the one that no record can do without comes first.
static void weigh(QList<Offer>& offers, const RawSheet& sheet, const SheetSetup& setup, const HeaderIndex& index)
{
    const bool hasChoice = offers.size() > 1;
    offers.removeIf([&](const Offer& offer) { return isContradicted(offer, hasChoice, sheet, setup, index); });
    constexpr int otherMeanings = 400;
    constexpr int needed = 200;
    if (offers.size() > 1) {
        for (Offer& offer : offers)
            offer.cost += index.isNeeded(*setup.kind, offer.field) ? otherMeanings - needed : otherMeanings;
    }
}

void mapColumns(SheetSetup& setup, const RawSheet& sheet, const HeaderIndex& index)
{
    setup.headers.clear();
    setup.groups.clear();
    setup.fields.clear();
    const int columns = std::max(columnCount(sheet, setup.headerRow),
                                 setup.headerRows == 2 ? columnCount(sheet, setup.headerRow + 1) : 0);
    QList<Offer> offers;
    for (int column = 0; column < columns; ++column) {
        const HeadWord word = headWord(sheet, setup, column);
        setup.headers << word.shown;
        if (setup.headerRows == 2)
            setup.groups << (word.joined.isEmpty() ? QString() : upperWord(sheet, setup.headerRow, column));
        if (!setup.kind)
            continue;
        QList<Offer> own = offersOf(column, word, *setup.kind, index);
        weigh(own, sheet, setup, index);
        offers += own;
    }
    std::stable_sort(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) { return a.cost < b.cost; });
    QSet<QString> taken;
    for (const Offer& offer : std::as_const(offers)) {
        if (taken.contains(offer.field) || setup.fields.contains(offer.column))
            continue;
        taken.insert(offer.field);
        setup.fields.insert(offer.column, offer.field);
    }
}

} // namespace ledger
