// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"
#include "ledger/meetingrules.h"
#include "report/gapprint.h"
#include "storage/rulestore.h"
#include "workbookfixture.h"

#include <poppler-qt6.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

class TestGapPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRuleFitsOneLandscapePage_data();
    void oneRuleFitsOneLandscapePage();
    void manyBranchesRunOnUnderTheirHead();
    void allRulesBeginWithAnOverview();
    void whatTheUnitLoosenedIsSaidOnPaper();
    void aWorkbookHasASheetForEveryRule();
    void anotherEndingIsRefused();
    void aRuleWithoutCellsIsNamed();

private:
    static QStringList branches(int count);
    GapSheets sheets(FigureLedger& ledger, const QString& rule) const;
    std::unique_ptr<Poppler::Document> write(const GapSheets& sheets, PaperFormat paper) const;

    QTemporaryDir m_folder;
};

QStringList TestGapPrint::branches(int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines << QStringLiteral("branch | name=第%1党支部 | type=党支部 | founded_on=2022-03-05").arg(i);
    return lines << QStringLiteral("branch | name=离退休支部 | type=离退休党支部 | founded_on=2020-01-01")
                 << QStringLiteral(
                        "study_session | held_on=2022-05-10 | category=主题党日 | title=五月 | branch=第1党支部");
}

GapSheets TestGapPrint::sheets(FigureLedger& ledger, const QString& rule) const
{
    Figures figures = ledger.figures();
    const auto made = collectGapSheets(
        figures, {FigureLedger::period(QStringLiteral("2022Q3")), 0, rule, QStringLiteral("云州市院")});
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

std::unique_ptr<Poppler::Document> TestGapPrint::write(const GapSheets& made, PaperFormat paper) const
{
    const QString path = m_folder.filePath(QStringLiteral("日历.pdf"));
    const auto pages = writeGapSheets(made, path, paper);
    if (!pages)
        qFatal("%s", qPrintable(pages.error().message));
    auto document = Poppler::Document::load(path);
    if (!document || document->numPages() != *pages)
        qFatal("no whole PDF");
    return document;
}

/// Without blanks, which poppler sees or not as the letters happen to stand.
static QString packed(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return QString(text).remove(blanks);
}

static QString textOf(Poppler::Document& document, int page)
{
    return packed(document.page(page)->text({}));
}

void TestGapPrint::oneRuleFitsOneLandscapePage_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<PaperFormat>("paper");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("7 branches, A4") << 7 << PaperFormat::A4Landscape << QSizeF(842, 595);
    QTest::newRow("49 branches, A4") << 49 << PaperFormat::A4Landscape << QSizeF(842, 595);
    QTest::newRow("49 branches, A3") << 49 << PaperFormat::A3Landscape << QSizeF(1191, 842);
}

void TestGapPrint::oneRuleFitsOneLandscapePage()
{
    QFETCH(int, count);
    QFETCH(PaperFormat, paper);
    QFETCH(QSizeF, size);
    FigureLedger ledger;
    ledger.draw(branches(count));
    const auto document = write(sheets(ledger, QStringLiteral("theme_day")), paper);
    QCOMPARE(document->numPages(), 1);
    const QSizeF found = document->page(0)->pageSizeF();
    QVERIFY(qAbs(found.width() - size.width()) < 2 && qAbs(found.height() - size.height()) < 2);
    const QString text = textOf(*document, 0);
    for (const QString& words :
         {QStringLiteral("云州市院"), QStringLiteral("2022年缺项日历"), QStringLiteral("主题党日"),
          QStringLiteral("第十六条"), QStringLiteral("12月"), QStringLiteral("第%1党支部").arg(count),
          QStringLiteral("✓ 1"), QStringLiteral("✕ 缺 1"), QStringLiteral("— 免"), QStringLiteral("从实际出发"),
          QStringLiteral("2022年3月5日 成立，此前不要求")})
        QVERIFY2(text.contains(packed(words)), qPrintable(words + QStringLiteral(" not in ") + text));
}

void TestGapPrint::manyBranchesRunOnUnderTheirHead()
{
    FigureLedger ledger;
    ledger.draw(branches(120));
    const auto document = write(sheets(ledger, QStringLiteral("theme_day")), PaperFormat::A4Landscape);
    QVERIFY(document->numPages() > 1);
    QString all;
    for (int page = 0; page < document->numPages(); ++page) {
        const QString text = textOf(*document, page);
        QVERIFY2(text.contains(QStringLiteral("12月")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("第%1页").arg(page + 1)), qPrintable(text));
        all += text;
    }
    for (int i = 1; i <= 120; ++i)
        QVERIFY2(all.contains(QStringLiteral("第%1党支部").arg(i)), qPrintable(QString::number(i)));
}

void TestGapPrint::allRulesBeginWithAnOverview()
{
    FigureLedger ledger;
    ledger.draw(branches(7));
    const GapSheets made = sheets(ledger, {});
    QCOMPARE(made.sheets.constFirst().name, QStringLiteral("总表"));
    const auto document = write(made, PaperFormat::A4Landscape);
    QCOMPARE(document->numPages(), made.sheets.size());
    QVERIFY(textOf(*document, 0).contains(QStringLiteral("总表")));
    QVERIFY(textOf(*document, 1).contains(QStringLiteral("支部党员大会")));
}

void TestGapPrint::whatTheUnitLoosenedIsSaidOnPaper()
{
    FigureLedger ledger;
    ledger.draw(branches(2));
    const auto given = RuleStore::builtIn();
    QVERIFY(given);
    for (QJsonObject edition : *given) {
        if (edition.value(QStringLiteral("key")).toString() != u"theme_day")
            continue;
        edition.insert(QStringLiteral("every"), QStringLiteral("quarter"));
        edition.insert(QStringLiteral("effective_from"), QStringLiteral("2022-07-01"));
        QVERIFY(putUnitRule(ledger.testLedger().ledger(), edition, QStringLiteral("放宽")));
    }
    const auto document = write(sheets(ledger, QStringLiteral("theme_day")), PaperFormat::A4Landscape);
    const QString text = textOf(*document, 0);
    QVERIFY2(text.contains(QStringLiteral("本单位放宽")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("自2022年7月1日起")), qPrintable(text));
}

void TestGapPrint::aWorkbookHasASheetForEveryRule()
{
    FigureLedger ledger;
    ledger.draw(branches(3));
    const GapSheets made = sheets(ledger, {});
    const QString path = m_folder.filePath(QStringLiteral("日历.xlsx"));
    const auto written = writeGapSheets(made, path, PaperFormat::A4Landscape);
    QVERIFY(written);
    QCOMPARE(*written, static_cast<int>(made.sheets.size()));
    const auto book = workbookfixture::read(path);
    QVERIFY(book);
    QCOMPARE(book->sheets.size(), made.sheets.size());
    QCOMPARE(book->sheets.constFirst().name, QStringLiteral("总表"));
    bool isFound = false;
    for (const RawSheet& sheet : book->sheets) {
        if (sheet.name != u"主题党日")
            continue;
        const qsizetype head = 1 + made.sheets.constFirst().grounds.size() + 1;
        QCOMPARE(sheet.rows[head].value(0).text, QStringLiteral("党组织"));
        QCOMPARE(sheet.rows[head].value(5).text, QStringLiteral("5月"));
        QCOMPARE(sheet.rows[head + 1].value(0).text, QStringLiteral("第1党支部"));
        QCOMPARE(sheet.rows[head + 1].value(5).text, QStringLiteral("✓ 1"));
        QCOMPARE(sheet.rows[head + 1].value(6).text, QStringLiteral("✕ 缺 1"));
        isFound = true;
    }
    QVERIFY(isFound);
}

void TestGapPrint::anotherEndingIsRefused()
{
    FigureLedger ledger;
    ledger.draw(branches(1));
    const QString path = m_folder.filePath(QStringLiteral("日历.docx"));
    const auto written = writeGapSheets(sheets(ledger, {}), path, PaperFormat::A4Landscape);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Usage);
    QVERIFY(!QFile::exists(path));
}

void TestGapPrint::aRuleWithoutCellsIsNamed()
{
    FigureLedger ledger;
    ledger.draw(branches(1));
    Figures figures = ledger.figures();
    const auto made =
        collectGapSheets(figures, {FigureLedger::period(QStringLiteral("2022")), 0, QStringLiteral("nonsense"), {}});
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(QStringLiteral("nonsense")));
}

QTEST_MAIN(TestGapPrint)
#include "tst_gapprint.moc"
