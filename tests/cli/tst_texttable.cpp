// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include <QTest>

using namespace ledger;

/// Tables for people: Chinese characters take two columns of a terminal.
class TestTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresWhatATerminalShows_data();
    void measuresWhatATerminalShows();
    void setsColumnsUnderTheirHeads();
    void keepsALineForEachRow();
};

void TestTextTable::measuresWhatATerminalShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("Latin") << QStringLiteral("abc") << 3;
    QTest::newRow("Chinese") << QStringLiteral("党支部") << 6;
    QTest::newRow("full-width figures") << QStringLiteral("１２") << 4;
    QTest::newRow("outside the basic plane") << QStringLiteral("𠮷") << 2;
    QTest::newRow("combining mark") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("empty") << QString() << 0;
}

void TestTextTable::measuresWhatATerminalShows()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
}

void TestTextTable::setsColumnsUnderTheirHeads()
{
    TextTable table({QStringLiteral("指标"), QStringLiteral("数值")});
    table.setSide(1, ColumnSide::Right);
    table.addRow({QStringLiteral("党课"), QStringLiteral("7")});
    table.addRow({QStringLiteral("主题党日"), QStringLiteral("120")});
    QCOMPARE(table.toText(),
             QStringLiteral("指标      数值\n"
                            "--------  ----\n"
                            "党课         7\n"
                            "主题党日   120\n"));
}

void TestTextTable::keepsALineForEachRow()
{
    TextTable table({QStringLiteral("a")});
    table.addRow({QStringLiteral("one\ntwo")});
    QCOMPARE(table.toText(), QStringLiteral("a\n-------\none two\n"));
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
