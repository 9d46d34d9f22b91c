// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace ledger {

/// Columns a terminal needs for the text: two for a Chinese character, none for a combining mark.
int displayWidth(QStringView text);

enum class ColumnSide { Left, Right };

/// Lines of words set in columns for people to read.
class TextTable
{
public:
    explicit TextTable(QStringList heads);
    void setSide(int column, ColumnSide side);
    void addRow(const QStringList& cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// With a rule under the heads; every line ends with a line feed.
    QString toText() const;

private:
    QStringList m_heads;
    QList<ColumnSide> m_sides;
    QList<QStringList> m_rows;
};

} // namespace ledger
