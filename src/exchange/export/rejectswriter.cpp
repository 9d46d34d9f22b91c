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
    Result<int> writeTop(lxw_worksheet* sheet, const RejectedSheet& rejected, const QStringList& head);
    Result<> writeHead(lxw_worksheet* sheet, int row, const QStringList& head);
    Result<> setWidths(lxw_worksheet* sheet, const RejectedSheet& rejected, const QStringList& head);
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

Result<> RejectsBook::writeHead(lxw_worksheet* sheet, int row, const QStringList& head)
{
    for (int i = 0; i < head.size(); ++i) {
        if (head[i].isEmpty())
            continue;
        if (auto done = m_file.writeText(sheet, row, i, head[i], m_file.headFormat()); !done)
            return done;
    }
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

/// Title and head; gives the row below them.
Result<int> RejectsBook::writeTop(lxw_worksheet* sheet, const RejectedSheet& rejected, const QStringList& head)
{
    int at = 0;
    if (!rejected.title.isEmpty()) {
        if (auto done = m_file.writeText(sheet, at++, 0, rejected.title); !done)
            return done.error();
    }
    const bool hasGroups = std::any_of(rejected.groupCells.begin(), rejected.groupCells.end(),
                                       [](const QString& group) { return !group.isEmpty(); });
    if (hasGroups) {
        QStringList upper = rejected.groupCells;
        QStringList lower = head;
        for (qsizetype i = 0; i < head.size(); ++i) {
            const bool isGrouped = !upper.value(i).isEmpty();
            if (i >= upper.size())
                upper << QString();
            if (!isGrouped)
                upper[i].swap(lower[i]);
        }
        if (auto done = writeHead(sheet, at++, upper); !done)
            return done.error();
        if (auto done = writeHead(sheet, at++, lower); !done)
            return done.error();
    } else if (auto done = writeHead(sheet, at++, head); !done) {
        return done.error();
    }
    worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(at), 0);
    return at;
}

Result<> RejectsBook::setWidths(lxw_worksheet* sheet, const RejectedSheet& rejected, const QStringList& head)
{
    for (int i = 0; i < head.size(); ++i) {
        int width = std::max(8, std::min(shownWidth(head[i]) + 2, 40));
        for (const RejectedRow& row : rejected.rows)
            width = std::clamp(shownWidth(row.cells.value(i)) + 2, width, 40);
        const auto column = static_cast<lxw_col_t>(i);
        const bool isReason = i == head.size() - 1;
        if (auto done = m_file.checked(worksheet_set_column(sheet, column, column, isReason ? 60 : width, nullptr));
            !done)
            return done;
    }
    return {};
}

/// The place a sheet came from, in at most 31 characters: its own name is the last thing to go.
static QString placeName(const RejectedSheet& rejected)
{
    const QString file = QFileInfo(rejected.fileName).completeBaseName();
    if (file == rejected.sheetName)
        return file;
    constexpr qsizetype longest = 31;
    const QString both = file + u'-' + rejected.sheetName;
    return both.size() <= longest || rejected.sheetName.isEmpty() ? both : rejected.sheetName;
}

Result<> RejectsBook::addSheet(const RejectedSheet& rejected)
{
    auto sheet = m_file.addSheet(placeName(rejected));
    if (!sheet)
        return sheet.error();
    qsizetype columns = rejected.headerCells.size();
    for (const RejectedRow& row : rejected.rows)
        columns = std::max(columns, row.cells.size());
    QStringList head = rejected.headerCells;
    while (head.size() < columns)
        head << QString();
    head << say(QT_TRANSLATE_NOOP("export", "行号")) << say(QT_TRANSLATE_NOOP("export", "原因"));
    auto top = writeTop(*sheet, rejected, head);
    if (!top)
        return top.error();
    int at = *top;
    for (const RejectedRow& row : rejected.rows) {
        if (!row.section.isEmpty()) {
            if (auto done = m_file.writeText(*sheet, at++, 0, row.section); !done)
                return done;
        }
        if (auto done = writeRow(*sheet, at++, row, columns); !done)
            return done;
    }
    return setWidths(*sheet, rejected, head);
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
