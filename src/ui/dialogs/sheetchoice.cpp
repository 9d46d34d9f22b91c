// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sheetchoice.h"

namespace ledger {

SheetChoice::SheetChoice(RawSheet sheet, QString fileName, SheetSetup recognised)
    : m_sheet(std::move(sheet))
    , m_fileName(std::move(fileName))
    , m_setup(std::move(recognised))
    , m_isTaken(m_setup.kind.has_value())
{
}

SheetSetup SheetChoice::setupForImport() const
{
    SheetSetup setup = m_setup;
    if (!m_isTaken)
        setup.kind.reset();
    return setup;
}

void SheetChoice::setKind(Kind kind, const RecognitionBasis& basis)
{
    if (m_setup.kind == kind)
        return;
    if (!m_isHeadChosen) {
        const SheetSetup found = recognise({&m_sheet, m_fileName, kind}, basis.index, basis.schema);
        m_setup.headerRow = found.headerRow;
        m_setup.headerRows = found.headerRows;
    }
    m_setup.kind = kind;
    m_isTaken = true;
    map(basis);
}

void SheetChoice::setHead(int row, int rows, const RecognitionBasis& basis)
{
    if (m_setup.headerRow == row && m_setup.headerRows == rows)
        return;
    m_isHeadChosen = true;
    m_setup.headerRow = row;
    m_setup.headerRows = rows;
    map(basis);
}

void SheetChoice::map(const RecognitionBasis& basis)
{
    m_setup.title = titleAbove();
    mapColumns(m_setup, m_sheet, basis.index);
    if (!m_setup.kind)
        return;
    const QHash<int, QString> corrections = m_corrections.value(*m_setup.kind);
    for (auto it = corrections.begin(); it != corrections.end(); ++it)
        give(it.key(), it.value());
}

QString SheetChoice::titleAbove() const
{
    QStringList texts;
    for (int row = 0; row < m_setup.headerRow && row < m_sheet.rows.size(); ++row) {
        for (const RawCell& cell : m_sheet.rows[row]) {
            if (const QString text = cell.text.trimmed(); !text.isEmpty())
                texts << text;
        }
    }
    return texts.join(u' ');
}

int SheetChoice::give(int column, const QString& key)
{
    const int before = key.isEmpty() ? -1 : m_setup.fields.key(key, -1);
    if (before >= 0 && before != column)
        m_setup.fields.remove(before);
    if (key.isEmpty())
        m_setup.fields.remove(column);
    else
        m_setup.fields.insert(column, key);
    return before == column ? -1 : before;
}

int SheetChoice::setField(int column, const QString& key)
{
    if (!m_setup.kind)
        return -1;
    QHash<int, QString>& corrections = m_corrections[*m_setup.kind];
    const int before = give(column, key);
    // Otherwise the earlier choice would take the field back when the head is read again.
    if (before >= 0)
        corrections.insert(before, QString());
    corrections.insert(column, key);
    return before;
}

bool SheetChoice::isCorrected(int column) const
{
    return m_setup.kind && m_corrections.value(*m_setup.kind).contains(column);
}

} // namespace ledger
