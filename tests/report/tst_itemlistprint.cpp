// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"
#include "officemaker.h"
#include "report/report.h"

#include <poppler-qt6.h>

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace ledger;
using namespace ledger::testing;

/// The printed responsibility lists: across the sheet, a class told once, the light with its reason, evidence by number.
class TestItemListPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isPrintedAcrossWithItsHeadOnEveryPage();
    void aClassIsToldOnceAndAgainOnANewPage();
    void aClassIsOneCellInWord();
    void aClassIsOneCellInOpenDocument();
    void namesEvidenceByNumber();
    void printsOneHoldersList();
    void refusesAHolderWithoutAList();

private:
    Result<ReportOutcome> write(const QString& holder, const QString& path);
    QByteArray office(const char* file, const char* part);
    static QStringList pagesOf(const QString& path);

    FigureLedger m_ledger{QDate(2022, 9, 30)};
};

static QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

void TestItemListPrint::initTestCase()
{
    QStringList lines{text("branch | name=机关党委 | type=机关党委"),
                      text("study_session | held_on=2022-05-01 | category=党课 | title=廉政党课 | branch=机关党委")};
    for (int i = 1; i <= 40; ++i) {
        lines
            << text(
                   "responsibility_item | year=2022 | holder_type=党组 | list_no=%1 | class=政治建设 | task=第%1件事 | "
                   "measures=召开会议专题研究并抓好督促落实 | leader=张三 | due_on=2022-09-18 | state=进行中 | branch=机关党委")
                   .arg(i);
    }
    lines << text("responsibility_item | year=2022 | holder_type=班子成员 | holder=李四 | list_no=1 | class=廉政建设 | "
                  "task=讲廉政党课 | leader=李四 | state=已完成 | branch=机关党委");
    m_ledger.draw(lines);
    BL_TRY(proof, m_ledger.reader().load(Kind::StudySession, qint64(1)));
    BL_TRY(item, m_ledger.reader().load(Kind::ResponsibilityItem, qint64(41)));
    item.parts[text("responsibility_evidence")] = {PartRow{text("study_session"), proof.uid, {}}};
    BL_DONE(m_ledger.testLedger().save(item));
}

Result<ReportOutcome> TestItemListPrint::write(const QString& holder, const QString& path)
{
    const auto reader = m_ledger.testLedger().reader();
    auto figures = Figures::load(*reader, QDate(2022, 9, 30));
    if (!figures)
        return figures.error();
    ReportRequest request;
    request.templateName = text("responsibility-list");
    request.period = *Period::parse(QStringLiteral("2022"));
    request.path = path;
    request.today = QDate(2022, 9, 30);
    request.holder = holder;
    return writeReport(*reader, *figures, request);
}

QStringList TestItemListPrint::pagesOf(const QString& path)
{
    const auto document = Poppler::Document::load(path);
    QStringList pages;
    for (int page = 0; document && page < document->numPages(); ++page)
        pages += document->page(page)->text({}).remove(u'\n').remove(u' ');
    return pages;
}

void TestItemListPrint::isPrintedAcrossWithItsHeadOnEveryPage()
{
    const QString path = m_ledger.testLedger().folder() + text("/清单.pdf");
    BL_TRY(outcome, write(text("党组"), path));
    QVERIFY(outcome.missing.isEmpty());
    const auto document = Poppler::Document::load(path);
    QCOMPARE(document->page(0)->pageSize(), QSize(842, 595));
    const QStringList pages = pagesOf(path);
    QVERIFY(pages.size() > 1);
    QVERIFY2(pages.constFirst().contains(text("2022年党组主体责任清单")), qPrintable(pages.constFirst()));
    for (const QString& page : pages) {
        if (page.contains(text("件事")))
            QVERIFY2(page.contains(text("责任内容")) && page.contains(text("亮灯")), qPrintable(page));
    }
    QVERIFY2(pages.constFirst().contains(text("逾期12天")), qPrintable(pages.constFirst()));
}

void TestItemListPrint::aClassIsToldOnceAndAgainOnANewPage()
{
    const QString path = m_ledger.testLedger().folder() + text("/类别.pdf");
    BL_DONE(write(text("党组"), path));
    const QStringList pages = pagesOf(path);
    int listed = 0;
    for (const QString& page : pages) {
        const bool isList = page.contains(text("件事"));
        listed += isList ? 1 : 0;
        QVERIFY2(page.count(text("政治")) <= 1, qPrintable(page));
    }
    QCOMPARE(pages.join(QString()).count(text("政治")), listed);
}

QByteArray TestItemListPrint::office(const char* file, const char* part)
{
    const QString path = m_ledger.testLedger().folder() + u'/' + text(file);
    [&] { BL_DONE(write(text("党组"), path)); }();
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? partOf(in.readAll(), text(part)) : QByteArray();
}

/// Of every row of a Word table how its cells go on: for each cell "begins", "goes on" or nothing, and its text.
struct WordCell {
    QString merge;
    QString text;
};
static QList<QList<WordCell>> wordRows(const QByteArray& xml)
{
    QXmlStreamReader in(xml);
    QList<QList<WordCell>> rows;
    while (!in.atEnd()) {
        const auto token = in.readNext();
        if (token == QXmlStreamReader::StartElement && in.name() == u"tr")
            rows.append(QList<WordCell>());
        else if (token == QXmlStreamReader::StartElement && in.name() == u"tc" && !rows.isEmpty())
            rows.last().append(WordCell());
        else if (token == QXmlStreamReader::StartElement && in.name() == u"vMerge")
            rows.last().last().merge =
                in.attributes().value(QLatin1StringView("w:val")) == u"restart" ? text("begins") : text("goes on");
        else if (token == QXmlStreamReader::Characters && !rows.isEmpty() && !rows.last().isEmpty())
            rows.last().last().text += in.text();
    }
    return rows;
}

void TestItemListPrint::aClassIsOneCellInWord()
{
    int begun = 0;
    int goneOn = 0;
    const QByteArray xml = office("合并.docx", "word/document.xml");
    for (const QList<WordCell>& row : wordRows(xml)) {
        for (const WordCell& cell : row) {
            begun += cell.merge == text("begins") && cell.text == text("政治建设") ? 1 : 0;
            if (cell.merge == text("goes on")) {
                ++goneOn;
                QCOMPARE(cell.text, QString());
            }
        }
    }
    QCOMPARE(begun, 1);
    QCOMPARE(goneOn, 2 * 39); // class and leader
}

void TestItemListPrint::aClassIsOneCellInOpenDocument()
{
    QXmlStreamReader in(office("合并.odt", "content.xml"));
    int spanned = 0;
    int covered = 0;
    int rows = 0;
    while (!in.atEnd()) {
        if (in.readNext() != QXmlStreamReader::StartElement)
            continue;
        rows += in.name() == u"table-row" ? 1 : 0;
        covered += in.name() == u"covered-table-cell" ? 1 : 0;
        // A heading across the table covers the columns behind its first.
        covered -= std::max(0, in.attributes().value(QLatin1StringView("table:number-columns-spanned")).toInt() - 1);
        if (in.attributes().hasAttribute(QLatin1StringView("table:number-rows-spanned"))) {
            ++spanned;
            QCOMPARE(in.attributes().value(QLatin1StringView("table:number-rows-spanned")).toInt(), 40);
        }
    }
    QVERIFY(!in.hasError());
    QVERIFY(rows > 40);
    QCOMPARE(spanned, 2); // class and leader
    QCOMPARE(covered, 2 * 39);
}

void TestItemListPrint::namesEvidenceByNumber()
{
    const QString path = m_ledger.testLedger().folder() + text("/佐证.pdf");
    BL_DONE(write({}, path));
    const QString all = pagesOf(path).join(QString());
    QVERIFY2(all.contains(text("佐证1")), qPrintable(all.right(400)));
    QVERIFY(all.contains(text("佐证材料目录")));
    QVERIFY(all.contains(text("廉政党课")));
    QVERIFY(all.contains(text("班子成员“一岗双责”责任清单（李四）")));
}

void TestItemListPrint::printsOneHoldersList()
{
    const QString path = m_ledger.testLedger().folder() + text("/李四.pdf");
    BL_DONE(write(text("李四"), path));
    const QString all = pagesOf(path).join(QString());
    QVERIFY(all.contains(text("讲廉政党课")));
    QVERIFY(!all.contains(text("件事")));
}

void TestItemListPrint::refusesAHolderWithoutAList()
{
    const auto outcome = write(text("王五"), m_ledger.testLedger().folder() + text("/无.pdf"));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Usage);
    QVERIFY(outcome.error().message.contains(text("王五")));
}

QTEST_MAIN(TestItemListPrint)
#include "tst_itemlistprint.moc"
