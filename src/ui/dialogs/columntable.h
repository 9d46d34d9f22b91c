// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

class QStandardItemModel;

namespace ledger {

class SheetChoice;
struct ColumnOffer;

/// The columns of a sheet: heading, first values, and the field each becomes.
class ColumnTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit ColumnTable(QWidget* parent);

    /// Another sheet, kind or head: the rows are made anew.
    void showSheet(const SheetChoice& choice, const QList<ColumnOffer>& offers);
    /// The same sheet after a field was chosen.
    void refresh(const SheetChoice& choice);

Q_SIGNALS:
    /// An empty key: the column is left out.
    void fieldChosen(int column, const QString& key);

private:
    enum Part { LetterPart, HeadingPart, SamplePart, FieldPart, StatePart, PartCount };
    int widthOfHead(int part) const;
    /// Room for the longest word of the last column, in any language.
    int widthOfStates();
    void addRow(int row, const SheetChoice& choice);
    void showState(int row, const SheetChoice& choice);
    void fillOffers(const QList<ColumnOffer>& offers);

    QStandardItemModel* m_offers;
};

} // namespace ledger
