// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cellblock.h"

#include <QTest>

using namespace ledger;

using Rows = QList<QStringList>;

/// Blocks of cells as they lie on the clipboard.
class TestCellBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTablesCopy_data();
    void readsWhatTablesCopy();
    void givesBackWhatWasWritten_data();
    void givesBackWhatWasWritten();
};

void TestCellBlock::readsWhatTablesCopy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("nothing") << QString() << Rows();
    QTest::newRow("one cell") << QStringLiteral("科员") << Rows{{QStringLiteral("科员")}};
    QTest::newRow("one cell of Excel") << QStringLiteral("科员\r\n") << Rows{{QStringLiteral("科员")}};
    QTest::newRow("two by two") << QStringLiteral("a\tb\r\nc\td\r\n")
                                << Rows{{QStringLiteral("a"), QStringLiteral("b")},
                                        {QStringLiteral("c"), QStringLiteral("d")}};
    QTest::newRow("empty cells") << QStringLiteral("\tb\n\n\t\n")
                                 << Rows{{QString(), QStringLiteral("b")}, {QString()}, {QString(), QString()}};
    QTest::newRow("line end in a cell") << QStringLiteral("a\t\"一\n二\"\tc\nd")
                                        << Rows{{QStringLiteral("a"), QStringLiteral("一\n二"), QStringLiteral("c")},
                                                {QStringLiteral("d")}};
    QTest::newRow("quotes inside") << QStringLiteral("\"他说\"\"好\"\"\n走\"")
                                   << Rows{{QStringLiteral("他说\"好\"\n走")}};
    QTest::newRow("a plain text that begins with a quote")
        << QStringLiteral("\"两学\"教育\tb") << Rows{{QStringLiteral("\"两学\"教育"), QStringLiteral("b")}};
    QTest::newRow("a quote that never closes")
        << QStringLiteral("\"abc\td") << Rows{{QStringLiteral("\"abc"), QStringLiteral("d")}};
}

void TestCellBlock::readsWhatTablesCopy()
{
    QFETCH(const QString, text);
    QFETCH(const Rows, rows);
    QCOMPARE(readCellBlock(text), rows);
}

void TestCellBlock::givesBackWhatWasWritten_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::newRow("plain") << Rows{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), QString()}};
    QTest::newRow("awkward") << Rows{{QStringLiteral("一\n二"), QStringLiteral("\"引\"")},
                                     {QStringLiteral("a\tb"), QStringLiteral("说\"好\"")},
                                     {QString(), QString()}};
    QTest::newRow("an empty last line") << Rows{{QStringLiteral("a")}, {QString()}};
}

void TestCellBlock::givesBackWhatWasWritten()
{
    QFETCH(const Rows, rows);
    QCOMPARE(readCellBlock(writeCellBlock(rows)), rows);
}

QTEST_GUILESS_MAIN(TestCellBlock)
#include "tst_cellblock.moc"
