// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/rawworkbook.h"
#include "exchange/workbook/xmlreader.h"

#include <QHash>
#include <QSet>

namespace ledger {

/// What styles say that matters to a reader of cells: how much of a date is shown, and which tables are hidden.
class OdsStyles
{
public:
    void start(std::string_view name, const XmlAttributes& attributes);
    void end(std::string_view name);

    RawCell::Shown shown(const QByteArray& cellStyle) const;
    bool hidesTable(const QByteArray& tableStyle) const { return m_hidden.contains(tableStyle); }

private:
    struct DateStyle {
        bool year = false;
        bool month = false;
        bool smaller = false; ///< day, week or time
    };
    QHash<QByteArray, RawCell::Shown> m_dates; ///< data style → what it shows
    QHash<QByteArray, QByteArray> m_cells; ///< cell style → data style
    QSet<QByteArray> m_hidden;
    QByteArray m_name;
    DateStyle m_date;
    bool m_inDate = false;
};

} // namespace ledger
