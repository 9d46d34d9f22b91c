// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/columnfit.h"

#include "core/textkey.h"
#include "exchange/import/cellreader.h"

#include <QRegularExpression>

namespace ledger {

/// Asks the first values of the column; blanks and 〃 say nothing.
template<typename Suits>
static ColumnFit sample(const RawSheet& sheet, const SheetSetup& setup, int column, Suits suits)
{
    constexpr int sampledRows = 40;
    ColumnFit fit;
    for (qsizetype row = setup.firstBodyRow(); row < sheet.rows.size() && fit.all < sampledRows; ++row) {
        const QList<RawCell>& cells = sheet.rows[row];
        if (column >= cells.size() || isBlank(cells[column]) || isDittoMark(cells[column].text))
            continue;
        ++fit.all;
        fit.suiting += suits(cells[column]) ? 1 : 0;
    }
    return fit;
}

static bool isBareNumber(const RawCell& cell)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]+(?:\\.[0-9]+)?%?$"));
    return cell.type == RawCell::Type::Number || digits.match(compactKey(cell.text)).hasMatch();
}

bool namesPartyOrganization(const QString& text, const Vocabulary& vocabulary)
{
    return !vocabulary.wordInside(QStringLiteral("branch_type"), text).isEmpty();
}

static bool isMeasure(const RawCell& cell, const Vocabulary& vocabulary)
{
    constexpr qsizetype longest = 3;
    return !isBareNumber(cell) && compactKey(cell.text).size() <= longest
        && !namesPartyOrganization(cell.text, vocabulary);
}

static bool suitsShape(const RawCell& cell, ColumnShape shape, const Vocabulary& vocabulary)
{
    switch (shape) {
    case ColumnShape::Date:
        return !readDateCell(cell).isBad();
    case ColumnShape::Number:
        return !readNumberCell(cell).isBad();
    case ColumnShape::Flag:
        return readFlagCell(cell).has_value();
    case ColumnShape::Words:
        return !isBareNumber(cell);
    case ColumnShape::Branch:
        return namesPartyOrganization(cell.text, vocabulary);
    case ColumnShape::Measure:
        return isMeasure(cell, vocabulary);
    case ColumnShape::Any:
        return true;
    }
    return true;
}

ColumnFit shapeFit(const RawSheet& sheet, const SheetSetup& setup, int column, ColumnShape shape,
                   const Vocabulary& vocabulary)
{
    if (shape == ColumnShape::Any)
        return {};
    return sample(sheet, setup, column, [&](const RawCell& cell) { return suitsShape(cell, shape, vocabulary); });
}

ColumnFit wordFit(const RawSheet& sheet, const SheetSetup& setup, int column, const QString& dictionary,
                  const Vocabulary& vocabulary)
{
    return sample(sheet, setup, column,
                  [&](const RawCell& cell) { return vocabulary.canonical(dictionary, cell.text).has_value(); });
}

} // namespace ledger
