// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/recognition.h"

namespace ledger {

/// What sheets are recognised by: the header words and dictionaries of one ledger.
struct RecognitionBasis {
    HeaderIndex index;
    const Schema& schema;
};

/// How one sheet is understood: as it was recognised, and as the user corrected it.
class SheetChoice
{
public:
    /// `fileName` without folder and ending.
    SheetChoice(RawSheet sheet, QString fileName, SheetSetup recognised);

    const RawSheet& sheet() const { return m_sheet; }
    const SheetSetup& setup() const { return m_setup; }
    /// For the importer: a sheet that is left out has no kind.
    SheetSetup setupForImport() const;
    bool isTaken() const { return m_isTaken; }
    void setTaken(bool isTaken) { m_isTaken = isTaken && m_setup.kind; }

    /// Looks for the head again unless the user has said where it is; corrections of columns are kept for each kind.
    void setKind(Kind kind, const RecognitionBasis& basis);
    /// `row` zero-based, the upper one of a two-row head.
    void setHead(int row, int rows, const RecognitionBasis& basis);
    /// An empty key leaves the column out. Gives the column that had the field before, or −1.
    int setField(int column, const QString& key);
    /// The user chose this column's field.
    bool isCorrected(int column) const;

private:
    void map(const RecognitionBasis& basis);
    QString titleAbove() const;
    int give(int column, const QString& key);

    RawSheet m_sheet;
    QString m_fileName;
    SheetSetup m_setup;
    QHash<Kind, QHash<int, QString>> m_corrections; ///< kind → column → field key
    bool m_isTaken = false;
    bool m_isHeadChosen = false;
};

} // namespace ledger
