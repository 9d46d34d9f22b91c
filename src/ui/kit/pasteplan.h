// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recordedits.h"
#include "ui/kit/celltexts.h"

#include <QSet>

#include <functional>
#include <optional>

namespace ledger {

/// A column that a pasted block meets.
struct PasteColumn {
    QString label;
    std::optional<Field> field; ///< none: the program computes it
    std::function<QString(const Record&)> text; ///< of a computed column
    QString whyFixed; ///< empty where one may type
};

/// A block and the place it is to go to.
struct PasteRequest {
    KindInfo info;
    QList<PasteColumn> columns;
    QList<QStringList> cells; ///< a row that ends early leaves the rest of its record alone
    QSet<std::pair<qsizetype, qsizetype>> leftAlone; ///< cells (row, column) that nothing goes into
    QList<qint64> ids; ///< the records of the first rows; the rows after them become new ones
    QList<int> listRows; ///< where those records stand in the list, from 0
    Record fresh; ///< what a new record starts with
};

struct PastedCell {
    QString before; ///< as the list shows it now
    QString after; ///< as it was understood, or as it was pasted where it was not
    QVariant value;
    QString problem; ///< why it cannot be pasted
    bool isChange = false;
    bool isApproximate = false; ///< 约200
};

struct PastedRow {
    Record record; ///< as it stands; id 0: a new one
    QString place; ///< 第 3 行, 新增
    QList<PastedCell> cells; ///< one for each column
    QList<Twin> twins = {}; ///< records of the ledger that it would be alike to
    QString twinRow = {}; ///< the place of an earlier row of the block that it is alike to
};

/// What a pasted block would change, checked cell by cell by the rules of the form. Nothing is written by it.
class PastePlan
{
public:
    /// In any thread; reads the records that the block meets.
    static Result<PastePlan> make(const PasteRequest& request, const CellTexts& texts, Reader& reader);

    const KindInfo& info() const { return m_info; }
    const QList<PasteColumn>& columns() const { return m_columns; }
    const QList<PastedRow>& rows() const { return m_rows; }
    int changedCells() const;
    int changedRows() const; ///< known records that change
    int newRows() const;
    int badCells() const;
    int twinRows() const; ///< rows that would become alike to a record of the ledger or to another row
    /// Drops what cannot be pasted, and rows that are no record without it: their places.
    QStringList leaveOutBad();
    void leaveOutTwins();
    /// What is to be written, as one action of this name.
    RecordEdits edits(const QString& label) const;

private:
    PastedCell untouched(const PasteColumn& column, const Record& record) const;
    PastedCell check(const PasteColumn& column, const QString& text, const Record& record) const;
    bool isFixed(const PasteColumn& column, const Record& record) const;
    void fillParts(PastedRow& row) const;
    void checkWhole(PastedRow& row) const;
    Result<> findTwins(Reader& reader);
    QHash<QString, QVariant> valuesOf(const PastedRow& row) const;
    int count(bool (*isMeant)(const PastedRow& row)) const;

    KindInfo m_info;
    std::optional<CellTexts> m_texts;
    QList<PasteColumn> m_columns;
    QList<PastedRow> m_rows;
};

} // namespace ledger
