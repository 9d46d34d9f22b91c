// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/safefile.h"

#include <QHash>
#include <QString>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace ledger {

/// An .xlsx file in the making: libxlsxwriter's workbook on a part file, checked by reading it back before it is published.
class XlsxFile
{
public:
    explicit XlsxFile(const QString& target);
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    Result<> create();
    lxw_workbook* book() const { return m_book; }
    lxw_format* headFormat() const { return m_head; }
    lxw_format* textFormat() const { return m_text; }
    lxw_format* dayFormat() const { return m_day; }
    lxw_format* moneyFormat() const { return m_money; }
    lxw_format* mergedFormat() const { return m_merged; }
    /// A sheet with the name made acceptable: no []:*?/\, at most 31 characters, unlike the others.
    Result<lxw_worksheet*> addSheet(const QString& name);
    Result<> writeText(lxw_worksheet* sheet, int row, int column, const QString& text, lxw_format* format = nullptr);
    /// A row that is written without a text: what is read back must hold it too.
    void noteRow(lxw_worksheet* sheet, int row);
    /// Error of a call of the library as ours; `code` is a lxw_error.
    Result<> checked(int code) const;
    /// Closes, reads back that every sheet holds the rows written to it, and publishes.
    Result<> publish();

private:
    Result<> verify() const;
    Error writeFailure(const QString& detail) const;

    PartFile m_part;
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_format* m_head = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_day = nullptr;
    lxw_format* m_money = nullptr;
    lxw_format* m_merged = nullptr;
    QStringList m_names;
    QHash<lxw_worksheet*, int> m_sheetNumbers;
    QHash<int, int> m_lastRows; ///< number of the sheet → its last row written
};

} // namespace ledger
