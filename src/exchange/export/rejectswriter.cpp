// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/rejectswriter.h"

#include "exchange/export/tablewriter.h"
#include "exchange/export/xlsxfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("export", text);
}

namespace {

class RejectsBook
{
public:
    explicit RejectsBook(const QString& path)
        : m_file(path)
    {
    }

    Result<> begin();
    Result<> addSheet(const RejectedSheet& sheet);
    Result<> addNothingRejected();
    Result<> finish() { return m_file.publish(); }

private:
    Result<> writeHead(lxw_worksheet* sheet, const QStringList& head);
    Result<> writeRow(lxw_worksheet* sheet, int at, const RejectedRow& row, qsizetype columns);

    XlsxFile m_file;
    lxw_format* m_bad = nullptr;
    lxw_format* m_reason = nullptr;
};

Result<> RejectsBook::begin()
{
    if (auto created = m_file.create(); !created)
        return created;
    m_bad = workbook_add_format(m_file.book());
    format_set_bg_color(m_bad, 0xF8C9C4);
    format_set_num_format(m_bad, "@");
    m_reason = workbook_add_format(m_file.book());
    format_set_font_color(m_reason, 0xB71C1C);
    format_set_text_wrap(m_reason);
    return {};
}

Result<> RejectsBook::writeHead(lxw_worksheet* sheet, const QStringList& head)
{
    for (int i = 0; i < head.size(); ++i) {
        if (auto done = m_file.writeText(sheet, 0, i, head[i], m_file.headFormat()); !done)
            return done;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    return {};
}

Result<> RejectsBook::writeRow(lxw_worksheet* sheet, int at, const RejectedRow& row, qsizetype columns)
{
    for (int i = 0; i < columns; ++i) {
        const QString cell = row.cells.value(i);
        const bool isBad = row.badColumns.contains(i);
        if (cell.isEmpty() && !isBad)
            continue;
        // An empty cell that should hold something is coloured too.
        const auto done = cell.isEmpty()
            ? m_file.checked(worksheet_write_blank(sheet, static_cast<lxw_row_t>(at), static_cast<lxw_col_t>(i), m_bad))
            : m_file.writeText(sheet, at, i, cell, isBad ? m_bad : m_file.textFormat());
        if (!done)
            return done;
    }
    const int behind = static_cast<int>(columns);
    if (auto done = m_file.writeText(sheet, at, behind, QString::number(row.row)); !done)
        return done;
    return m_file.writeText(sheet, at, behind + 1, row.reasons, m_reason);
}

Result<> RejectsBook::addSheet(const RejectedSheet& rejected)
{
    const QString name = QFileInfo(rejected.fileName).completeBaseName();
    auto sheet = m_file.addSheet(name == rejected.sheetName ? name : name + u'-' + rejected.sheetName);
    if (!sheet)
        return sheet.error();
    qsizetype columns = rejected.headerCells.size();
    for (const RejectedRow& row : rejected.rows)
        columns = std::max(columns, row.cells.size());
    QStringList head = rejected.headerCells;
    while (head.size() < columns)
        head << QString();
    head << say(QT_TRANSLATE_NOOP("export", "行号")) << say(QT_TRANSLATE_NOOP("export", "原因"));
    if (auto done = writeHead(*sheet, head); !done)
        return done;
    int at = 1;
    QList<int> widths(head.size(), 8);
    for (const RejectedRow& row : rejected.rows) {
        if (auto done = writeRow(*sheet, at++, row, columns); !done)
            return done;
        for (qsizetype i = 0; i < columns; ++i)
            widths[i] = std::clamp(shownWidth(row.cells.value(i)) + 2, widths[i], 40);
    }
    widths.last() = 60;
    for (int i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const int width = std::max(widths[i], std::min(shownWidth(head[i]) + 2, 40));
        if (auto done = m_file.checked(worksheet_set_column(*sheet, column, column, width, nullptr)); !done)
            return done;
    }
    return {};
}

Result<> RejectsBook::addNothingRejected()
{
    auto sheet = m_file.addSheet(say(QT_TRANSLATE_NOOP("export", "没有未导入的行")));
    if (!sheet)
        return sheet.error();
    worksheet_set_column(*sheet, 0, 0, 60, nullptr);
    return m_file.writeText(*sheet, 0, 0, say(QT_TRANSLATE_NOOP("export", "全部数据行均已导入，没有需要更正的行。")));
}

} // namespace

Result<> writeRejects(const QString& path, const QList<RejectedSheet>& sheets)
{
    RejectsBook book(path);
    if (auto begun = book.begin(); !begun)
        return begun;
    bool hasRows = false;
    for (const RejectedSheet& sheet : sheets) {
        if (sheet.rows.isEmpty())
            continue;
        hasRows = true;
        if (auto added = book.addSheet(sheet); !added)
            return added;
    }
    if (!hasRows) {
        if (auto added = book.addNothingRejected(); !added)
            return added;
    }
    return book.finish();
}

} // namespace ledger
