// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/xlsxfile.h"

#include "exchange/workbook/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace ledger {

/// Keeps quiet on standard error while it lives: the library prints a line of its own for a failure that we report ourselves.
class QuietErrors
{
public:
    QuietErrors()
        : m_kept(dup(STDERR_FILENO))
    {
        const int nothing = m_kept < 0 ? -1 : open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nothing < 0)
            return;
        static_cast<void>(std::fflush(stderr));
        dup2(nothing, STDERR_FILENO);
        ::close(nothing);
    }
    ~QuietErrors()
    {
        if (m_kept < 0)
            return;
        static_cast<void>(std::fflush(stderr));
        dup2(m_kept, STDERR_FILENO);
        ::close(m_kept);
    }
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;

private:
    int m_kept;
};

static int closeQuietly(lxw_workbook* book)
{
    const QuietErrors quiet;
    return workbook_close(book);
}

static QString say(const char* text)
{
    return QCoreApplication::translate("export", text);
}

XlsxFile::XlsxFile(const QString& target)
    : m_part(target)
    , m_folder(QFile::encodeName(QFileInfo(m_part.partPath()).absolutePath()))
{
}

XlsxFile::~XlsxFile()
{
    // The library frees its memory and temporary files only by closing; the part file is removed with its object.
    if (m_book)
        static_cast<void>(closeQuietly(m_book));
}

Error XlsxFile::writeFailure(const QString& detail) const
{
    return fail(ErrorCode::Io,
                say(QT_TRANSLATE_NOOP("export", "无法写入文件“%1”：磁盘空间不足或没有写入权限。原有文件没有改动。"))
                    .arg(m_part.target()),
                detail);
}

Result<> XlsxFile::create()
{
    if (auto allowed = checkIsNoLedger(m_part.target()); !allowed)
        return allowed;
    if (auto created = m_part.create(); !created)
        return created;
    // Rows go to a temporary file beside the target as they come, so memory does not grow with the list.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_part.partPath()).constData(), &options);
    if (!m_book)
        return writeFailure(QStringLiteral("workbook_new"));
    m_head = workbook_add_format(m_book);
    m_text = workbook_add_format(m_book);
    m_day = workbook_add_format(m_book);
    m_money = workbook_add_format(m_book);
    m_merged = workbook_add_format(m_book);
    if (!m_head || !m_text || !m_day || !m_money || !m_merged)
        return writeFailure(QStringLiteral("workbook_add_format"));
    format_set_bold(m_head);
    format_set_bg_color(m_head, 0xF3E9E7);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    format_set_num_format(m_text, "@");
    format_set_align(m_merged, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(m_merged);
    format_set_num_format(m_day, "yyyy-mm-dd");
    format_set_num_format(m_money, "0.00");
    return {};
}

static QString acceptableName(const QString& name, const QStringList& taken)
{
    static const QRegularExpression refused(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]"));
    constexpr qsizetype longest = 31;
    QString base = QString(name).replace(refused, QStringLiteral("_")).trimmed();
    while (base.startsWith(u'\'') || base.endsWith(u'\''))
        base = base.startsWith(u'\'') ? base.mid(1) : base.chopped(1);
    if (base.isEmpty())
        base = say(QT_TRANSLATE_NOOP("export", "数据"));
    QString chosen = base.left(longest);
    for (int number = 2; taken.contains(chosen, Qt::CaseInsensitive); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        chosen = base.left(longest - suffix.size()) + suffix;
    }
    return chosen;
}

Result<lxw_worksheet*> XlsxFile::addSheet(const QString& name)
{
    const QString chosen = acceptableName(name, m_names);
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, chosen.toUtf8().constData());
    if (!sheet)
        return writeFailure(QStringLiteral("workbook_add_worksheet"));
    m_names << chosen;
    m_sheetNumbers.insert(sheet, static_cast<int>(m_names.size()));
    return sheet;
}

Result<> XlsxFile::checked(int code) const
{
    if (code == LXW_NO_ERROR)
        return {};
    const QString detail = QStringLiteral("libxlsxwriter %1").arg(code);
    if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP(
                        "export", "有一项内容超过 32767 字，.xlsx 单元格放不下。请改为导出 .ods 或 .csv 文件。")),
                    detail);
    if (code == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return fail(
            ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP(
                "export", "记录超过 1048575 条，.xlsx 工作表放不下。请按期间或支部分次导出，或导出 .csv 文件。")),
            detail);
    return writeFailure(detail);
}

void XlsxFile::noteRow(lxw_worksheet* sheet, int row)
{
    int& last = m_lastRows[m_sheetNumbers.value(sheet)];
    last = std::max(last, row + 1);
}

Result<> XlsxFile::writeText(lxw_worksheet* sheet, int row, int column, const QString& text, lxw_format* format)
{
    noteRow(sheet, row);
    return checked(worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                          text.toUtf8().constData(), format));
}

/// Keeps the number of the last row of a sheet's XML.
class LastRow : public XmlHandler
{
public:
    bool startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "row") {
            const std::string_view number = attributes.value("r");
            last = QByteArray(number.data(), static_cast<qsizetype>(number.size())).toInt();
        }
        return true;
    }
    bool endElement(std::string_view) override { return true; }

    int last = 0;
};

Result<> XlsxFile::verify() const
{
    QFile file(m_part.partPath());
    if (!file.open(QIODevice::ReadOnly))
        return writeFailure(QStringLiteral("not readable"));
    WorkbookLimits ownWork;
    ownWork.inflatedBytes = std::numeric_limits<qint64>::max();
    ownWork.entryBytes = ownWork.inflatedBytes;
    ownWork.inflateRatio = std::numeric_limits<int>::max();
    ZipArchive zip(&file, ownWork);
    if (zip.open())
        return writeFailure(QStringLiteral("not a whole zip file"));
    for (int number = 1; number <= m_names.size(); ++number) {
        LastRow rows;
        const bool isDamaged = zip.parse(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number), rows).has_value();
        if (isDamaged || rows.last != m_lastRows.value(number))
            return writeFailure(QStringLiteral("sheet %1 is not whole").arg(number));
    }
    return {};
}

Result<> XlsxFile::publish()
{
    lxw_workbook* book = std::exchange(m_book, nullptr);
    if (auto closed = checked(closeQuietly(book)); !closed)
        return closed;
    // The library does not look at what its temporary files answer, so a full disk shows only here.
    if (auto verified = verify(); !verified)
        return verified;
    return m_part.publish();
}

} // namespace ledger
