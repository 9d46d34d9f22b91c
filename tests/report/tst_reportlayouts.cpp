// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"
#include "ledger/undo.h"
#include "report/compositioncheck.h"
#include "report/report.h"
#include "report/reportcatalogue.h"

#include <QFile>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// Reports of the unit's own: copied, changed as text, checked, kept in the ledger and taken away.
class TestReportLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_drawn.draw(drawnOrgan()); }
    void everyReportThatComesWithTheProgramPasses();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aCopyIsChangedAndUsed();
    void aCopyIsTakenAwayAndComesBackByUndo();
    void namesOfTheProgramAreNotTaken();
    void aFileIsAReportToo();

private:
    Ledger& ledger() { return m_drawn.testLedger().ledger(); }
    Result<ReportContent> collect(const QString& name)
    {
        const auto reader = ledger().reader();
        if (!reader)
            return reader.error();
        auto figures = Figures::load(**reader, QDate(2022, 10, 10));
        if (!figures)
            return figures.error();
        ReportRequest request;
        request.templateName = name;
        request.period = FigureLedger::period(QStringLiteral("2022"));
        request.today = QDate(2022, 10, 10);
        return collectReport(**reader, *figures, request);
    }

    FigureLedger m_drawn{QDate(2022, 10, 10)};
};

void TestReportLayouts::everyReportThatComesWithTheProgramPasses()
{
    QVERIFY(Composition::allBuiltIn().size() >= 24);
    for (const Composition& composition : Composition::allBuiltIn()) {
        BL_TRY(text, Composition::builtInText(composition.name));
        const auto checked = checkComposition(text);
        QVERIFY2(checked,
                 qPrintable(composition.name + (checked ? QString() : QStringLiteral(": ") + checked.error().message)));
    }
}

void TestReportLayouts::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("said");
    const QString table = QStringLiteral(
        R"({"label": "表", "title": ["题"], "sections": [{"table": {"source": "%1", "columns": [%2]}}]})");
    const QString good = QStringLiteral(R"({"head": "名称", "value": "title"})");
    QTest::newRow("comma") << QStringLiteral("{\n\"label\": \"表\"\n\"title\": []}") << QStringLiteral("第 3 行");
    QTest::newRow("list") << QStringLiteral("[1, 2]") << QStringLiteral("{…}");
    QTest::newRow("key") << QStringLiteral(R"({"label": "表", "titel": ["题"], "sections": []})")
                         << QStringLiteral("titel");
    QTest::newRow("column") << table.arg(QStringLiteral("records"),
                                         QStringLiteral(R"({"heda": "名称", "value": "title"})"))
                            << QStringLiteral("sections[0].table.columns[0].heda");
    QTest::newRow("source") << table.arg(QStringLiteral("recrods"), good) << QStringLiteral("recrods");
    QTest::newRow("of a record") << table.arg(QStringLiteral("votes"), good) << QStringLiteral("about");
    QTest::newRow("no columns") << table.arg(QStringLiteral("records"), QString()) << QStringLiteral("columns");
    QTest::newRow("width") << table.arg(QStringLiteral("records"),
                                        QStringLiteral(R"({"head": "名称", "value": "title", "width": "2"})"))
                           << QStringLiteral("columns[0].width");
    QTest::newRow("form") << QStringLiteral(
        R"({"label": "表", "title": ["题"], "sections": [{"form": {"columns": [1, 1], "rows": [[{"label": "甲", "span": 3}]]}}]})")
                          << QStringLiteral("rows[0]");
    QTest::newRow("nothing") << QStringLiteral(R"({"label": "表"})") << QStringLiteral("sections");
    QTest::newRow("kind") << QStringLiteral(
        R"({"label": "表", "title": ["题"], "sections": [{"table": {"source": "records", "kind": "honour", "columns": [{"head": "名称", "value": "title"}]}}]})")
                          << QStringLiteral("honour");
}

void TestReportLayouts::saysWhatIsWrong()
{
    QFETCH(QString, json);
    QFETCH(QString, said);
    const auto composition = compositionOfText(json);
    QVERIFY(!composition);
    QCOMPARE(composition.error().code, ErrorCode::Unreadable);
    QVERIFY2(composition.error().message.contains(said), qPrintable(composition.error().message));
    const auto saved = saveUnitReport(ledger(), json);
    QVERIFY(!saved);
}

void TestReportLayouts::aCopyIsChangedAndUsed()
{
    BL_TRY(text, reportCopy(QStringLiteral("honors-list"), QStringLiteral("本院荣誉"), ledger().settings()));
    QVERIFY(text.contains(QStringLiteral("\n"))); // as it is written, line by line
    text.replace(QStringLiteral("{period.label}荣誉清单"), QStringLiteral("{period.label}光荣榜"));
    text.replace(QStringLiteral("\"授予单位\""), QStringLiteral("\"颁发单位\""));
    BL_DONE(saveUnitReport(ledger(), text));
    const QList<UnitReport> own = unitReports(ledger().settings());
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.constFirst().label, QStringLiteral("本院荣誉"));
    BL_TRY(content, collect(QStringLiteral("本院荣誉")));
    const QString said = plainText(content);
    QVERIFY2(said.contains(QStringLiteral("2022年光荣榜")), qPrintable(said));
    BL_TRY(original, collect(QStringLiteral("honors-list")));
    QVERIFY(plainText(original).contains(QStringLiteral("2022年荣誉清单")));
    BL_DONE(removeUnitReport(ledger(), QStringLiteral("本院荣誉")));
}

void TestReportLayouts::aCopyIsTakenAwayAndComesBackByUndo()
{
    BL_TRY(text, reportCopy(QStringLiteral("roster"), QStringLiteral("名册"), ledger().settings()));
    BL_DONE(saveUnitReport(ledger(), text));
    BL_DONE(removeUnitReport(ledger(), QStringLiteral("名册")));
    QVERIFY(unitReports(ledger().settings()).isEmpty());
    QCOMPARE(collect(QStringLiteral("名册")).error().code, ErrorCode::Usage);
    QCOMPARE(removeUnitReport(ledger(), QStringLiteral("名册")).error().code, ErrorCode::Usage);
    BL_DONE(stepBack(ledger(), UndoDirection::Undo));
    QCOMPARE(unitReports(ledger().settings()).size(), 1);
    BL_DONE(removeUnitReport(ledger(), QStringLiteral("名册")));
}

void TestReportLayouts::namesOfTheProgramAreNotTaken()
{
    BL_TRY(text, reportText(QStringLiteral("roster"), ledger().settings()));
    const auto saved = saveUnitReport(ledger(), text);
    QVERIFY(!saved && saved.error().code == ErrorCode::Usage);
    QCOMPARE(reportCopy(QStringLiteral("roster"), QStringLiteral("a/b\"c"), ledger().settings()).error().code,
             ErrorCode::Usage);
}

void TestReportLayouts::aFileIsAReportToo()
{
    const QString path = m_drawn.testLedger().folder() + QStringLiteral("/my.json");
    BL_TRY(text, reportCopy(QStringLiteral("gap-list"), QStringLiteral("缺项"), ledger().settings()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace(QStringLiteral("缺项清单\"],"), QStringLiteral("待办清单\"],")).toUtf8());
    file.close();
    BL_TRY(content, collect(path));
    QVERIFY2(plainText(content).contains(QStringLiteral("待办清单")), qPrintable(plainText(content).left(200)));
    QCOMPARE(collect(path + QStringLiteral(".no.json")).error().code, ErrorCode::Unreadable);
}

QTEST_MAIN(TestReportLayouts)
#include "tst_reportlayouts.moc"
