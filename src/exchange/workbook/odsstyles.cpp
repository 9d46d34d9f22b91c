// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/odsstyles.h"

namespace ledger {
namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void OdsStyles::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "date-style") {
        m_name = bytes(attributes.value("xmlns:style", "name"));
        m_date = {};
        m_inDate = true;
    } else if (m_inDate) {
        m_date.year |= name == "year" || name == "era";
        m_date.month |= name == "month";
        m_date.smaller |= name == "day" || name == "day-of-week" || name == "hours" || name == "minutes";
    } else if (name == "style") {
        m_name = bytes(attributes.value("xmlns:style", "name"));
        const std::string_view data = attributes.value("data-style-name");
        if (!data.empty())
            m_cells.insert(m_name, bytes(data));
    } else if (name == "table-properties" && attributes.value("xmlns:table", "display") == "false") {
        m_hidden.insert(m_name);
    }
}

void OdsStyles::end(std::string_view name)
{
    if (name != "date-style")
        return;
    m_inDate = false;
    const bool whole = !m_date.year || m_date.smaller;
    m_dates.insert(m_name, whole ? RawCell::Shown::Day : m_date.month ? RawCell::Shown::Month : RawCell::Shown::Year);
}

RawCell::Shown OdsStyles::shown(const QByteArray& cellStyle) const
{
    return m_dates.value(m_cells.value(cellStyle), RawCell::Shown::Day);
}

} // namespace ledger
