// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/numberformat.h"
#include "exchange/workbook/xmlreader.h"

#include <QHash>
#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace ledger {

/// The targets of a .rels part, by id and by the last word of their type ("worksheet", "styles" …).
class XlsxRelations : public XmlHandler
{
public:
    explicit XlsxRelations(QString baseFolder);
    bool startElement(std::string_view name, const XmlAttributes& attributes) override;
    bool endElement(std::string_view) override { return true; }

    struct Target {
        QString part; ///< path inside the zip
        QString type;
    };
    QHash<QString, Target> byId;
    QString partOfType(const QString& type) const;

private:
    QString m_baseFolder;
};

/// The list of sheets in the workbook part.
class XlsxWorkbookPart : public XmlHandler
{
public:
    bool startElement(std::string_view name, const XmlAttributes& attributes) override;
    bool endElement(std::string_view) override { return true; }

    struct Sheet {
        QByteArray name;
        QString relation;
        bool hidden = false;
    };
    QList<Sheet> sheets;
    bool date1904 = false;
};

/// The number format of every cell style, by its index.
class XlsxStyles : public XmlHandler
{
public:
    bool startElement(std::string_view name, const XmlAttributes& attributes) override;
    bool endElement(std::string_view name) override;
    NumberFormat format(std::size_t index) const { return index < m_cells.size() ? m_cells[index] : NumberFormat(); }

private:
    QHash<int, NumberFormat> m_custom;
    std::vector<NumberFormat> m_cells;
    bool m_inCells = false;
};

/// The shared strings: runs of rich text joined, phonetic runs left out.
class XlsxStrings : public XmlHandler
{
public:
    bool startElement(std::string_view name, const XmlAttributes& attributes) override;
    bool endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    std::size_t size() const { return m_ends.size(); }
    std::string_view at(std::size_t index) const;

private:
    std::string m_arena;
    std::vector<std::size_t> m_ends;
    std::size_t m_begin = 0;
    int m_phonetic = 0;
    bool m_inText = false;
};

/// Replaces _x000D_ and the like, which the format uses for characters that XML cannot hold.
void decodeEscapes(std::string& text, std::size_t from);

} // namespace ledger
