// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"
#include "rules.h"

#include <QTest>

using namespace ledger::architecture;

namespace {

const QString Root = QStringLiteral(BL_SOURCE_DIR);
const QStringList Cpp{QStringLiteral("*.h"), QStringLiteral("*.cpp")};

QStringList programSources()
{
    return filesBelow(Root, QStringLiteral("src"), Cpp) + filesBelow(Root, QStringLiteral("app"), Cpp);
}

/// One rule over all files of the program.
QStringList checkAll(QStringList (*rule)(const SourceFile&))
{
    QStringList faults;
    for (const QString& path : programSources())
        faults += rule(SourceFile::read(Root, path));
    return faults;
}

} // namespace

/// The rules of CONTRIBUTING.md that a program can check, on the real tree.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSources() { QVERIFY(programSources().size() > 50); }
    void includesFollowTheArrows() { requireNone(checkAll(checkIncludes)); }
    void linksFollowTheArrows();
    void everySourceIsInOneList();
    void everyTypeIsDefinedOnce();
    void sqlStaysInStorage() { requireNone(checkAll(checkSql)); }
    void reservedNamesStayInTheirFiles();
    void filesAreInHouseStyle();
    void noFileNamesAMachine();
};

void TestLayers::linksFollowTheArrows()
{
    QStringList faults;
    for (const QString& path : filesBelow(Root, QStringLiteral("src"), {QStringLiteral("CMakeLists.txt")}))
        faults += checkLinks(path, readText(Root + u'/' + path));
    requireNone(faults);
}

void TestLayers::everySourceIsInOneList()
{
    QStringList sources;
    QList<std::pair<QString, QString>> lists;
    for (const QString& folder : {QStringLiteral("src"), QStringLiteral("app")}) {
        sources += filesBelow(Root, folder, {QStringLiteral("*.cpp")});
        for (const QString& path : filesBelow(Root, folder, {QStringLiteral("CMakeLists.txt")}))
            lists.append({path, readText(Root + u'/' + path)});
    }
    requireNone(checkSourceLists(sources, lists));
}

void TestLayers::everyTypeIsDefinedOnce()
{
    QList<SourceFile> files;
    for (const QString& path : programSources())
        files.append(SourceFile::read(Root, path));
    requireNone(checkTypesDefinedOnce(files));
}

void TestLayers::reservedNamesStayInTheirFiles()
{
    QStringList faults;
    for (const QString& path : programSources()) {
        const QString header = path.section(u'.', 0, 0) + QStringLiteral(".h");
        faults += checkReservedNames(SourceFile::read(Root, path), readText(Root + u'/' + header));
    }
    requireNone(faults);
}

void TestLayers::filesAreInHouseStyle()
{
    QStringList faults = checkAll(checkHouseStyle);
    for (const QString& path : filesBelow(Root, QStringLiteral("tests"), Cpp))
        faults += checkHouseStyle(SourceFile::read(Root, path));
    requireNone(faults);
}

void TestLayers::noFileNamesAMachine()
{
    const QStringList texts{QStringLiteral("*.h"),    QStringLiteral("*.cpp"), QStringLiteral("*.txt"),
                            QStringLiteral("*.json"), QStringLiteral("*.md"),  QStringLiteral("*.sql"),
                            QStringLiteral("*.py"),   QStringLiteral("*.ts"),  QStringLiteral("*.svg")};
    QStringList paths{
        QStringLiteral("CMakeLists.txt"), QStringLiteral("CMakePresets.json"), QStringLiteral("dev"),
        QStringLiteral(".ci/run"),        QStringLiteral("README.md"),         QStringLiteral("CONTRIBUTING.md"),
        QStringLiteral("CHANGELOG.md")};
    for (const QString& folder : {QStringLiteral("src"), QStringLiteral("app"), QStringLiteral("resources"),
                                  QStringLiteral("translations"), QStringLiteral("tests"), QStringLiteral("docs")})
        paths += filesBelow(Root, folder, texts);
    QStringList faults;
    for (const QString& path : paths) {
        // The samples there are what the rule is tried on.
        if (path != u"tests/architecture/tst_rules.cpp")
            faults += checkMachinePaths(path, readText(Root + u'/' + path));
    }
    requireNone(faults);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
