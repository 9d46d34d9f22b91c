// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/workbookreader.h"

#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace ledger;

namespace {

QString textAt(const RawSheet& sheet, int row, int column)
{
    return sheet.rows.value(row - 1).value(column - 1).text;
}

} // namespace

/// Workbooks as another library writes them, and as our own export makes them.
class TestXlsxwriterFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatXlsxwriterWrites();
};

void TestXlsxwriterFiles::readsWhatXlsxwriterWrites()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("writer.xlsx"));
    lxw_workbook* book = workbook_new(file.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "会议");
    lxw_worksheet* hidden = workbook_add_worksheet(book, "底稿");
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "yyyy\"年\"m\"月\"d\"日\"");
    worksheet_merge_range(sheet, 0, 0, 0, 3, "登记表", nullptr);
    worksheet_write_string(sheet, 1, 0, " 前后空格 ", nullptr);
    worksheet_write_number(sheet, 1, 1, 1234.5678901, nullptr);
    worksheet_write_number(sheet, 1, 2, 44625, date);
    worksheet_write_boolean(sheet, 1, 3, 1, nullptr);
    worksheet_write_formula_num(sheet, 1, 4, "=1+1", nullptr, 2);
    worksheet_write_blank(sheet, 200, 50, date);
    worksheet_hide(hidden);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);

    ReadControl control;
    control.program.path = QStringLiteral(BL_WORKBOOK_CHILD);
    const Result<RawWorkbook> read = readWorkbook(file, {}, control);
    QVERIFY(read);
    const RawSheet& first = read->sheets.at(0);
    QCOMPARE(first.rows.size(), 2); // a format alone is no content
    QCOMPARE(textAt(first, 2, 1), QStringLiteral(" 前后空格 "));
    QCOMPARE(first.rows.at(1).at(1).number, 1234.5678901);
    QCOMPARE(textAt(first, 2, 2), QStringLiteral("1234.5678901"));
    QCOMPARE(textAt(first, 2, 3), QStringLiteral("2022-03-05"));
    QCOMPARE(textAt(first, 2, 4), QStringLiteral("TRUE"));
    QCOMPARE(textAt(first, 2, 5), QStringLiteral("2"));
    QCOMPARE(first.merges.at(0).columnCount, 4);
    QVERIFY(read->sheets.at(1).hidden);
}

QTEST_GUILESS_MAIN(TestXlsxwriterFiles)
#include "tst_xlsxwriterfiles.moc"
