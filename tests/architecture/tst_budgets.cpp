// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgets.h"
#include "faults.h"

#include <QTest>

using namespace ledger::architecture;

namespace {

const QString Root = QStringLiteral(BL_SOURCE_DIR);

QList<SourceFile> ourSources()
{
    QList<SourceFile> sources;
    for (const QString& folder : {QStringLiteral("src"), QStringLiteral("app"), QStringLiteral("tests")}) {
        for (const QString& path : filesBelow(Root, folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}))
            sources.append(SourceFile::read(Root, path));
    }
    return sources;
}

} // namespace

/// The sizes of CONTRIBUTING.md, on the real tree.
class TestBudgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesStayShort();
    void functionsStayShort();
};

void TestBudgets::filesStayShort()
{
    const SourceFile top = SourceFile::read(Root, QStringLiteral("CMakeLists.txt"));
    QStringList faults = checkFileLength(top.path(), top.lines().size());
    for (const SourceFile& file : ourSources())
        faults += checkFileLength(file.path(), file.lines().size());
    requireNone(faults);
}

void TestBudgets::functionsStayShort()
{
    QStringList faults;
    qsizetype count = 0;
    for (const SourceFile& file : ourSources()) {
        count += functionBodies(file).size();
        faults += checkFunctionLengths(file);
    }
    requireNone(faults);
    QVERIFY2(count > 200, "the reader finds too few functions to be right");
}

QTEST_GUILESS_MAIN(TestBudgets)
#include "tst_budgets.moc"
