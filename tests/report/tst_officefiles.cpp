// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"
#include "officemaker.h"
#include "report/mergedcells.h"
#include "report/report.h"
#include "report/reportcontext.h"
#include "report/textcompare.h"

#include <poppler-qt6.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace ledger;
using namespace ledger::testing;

namespace {

const QDate Today(2022, 10, 10);

/// Without anything that a layout may change.
QString solid(QString text)
{
    static const QRegularExpression space(QStringLiteral("[\\s\\f\\x{3000}]"));
    return text.remove(space);
}

/// Words of the parts of a document, without its tags.
QString wordsOf(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text();
    }
    return reader.hasError() ? reader.errorString() : solid(words);
}

/// Where elements of a sequence stand in its order; those of one parent must never go back.
const QHash<QString, QStringList>& orders()
{
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    static const QHash<QString, QStringList> table{
        {QStringLiteral("pPr"),
         words(
             "pStyle keepNext keepLines pageBreakBefore widowControl autoSpaceDE autoSpaceDN spacing ind jc outlineLvl rPr sectPr")},
        {QStringLiteral("rPr"), words("rStyle rFonts b i color spacing sz szCs lang")},
        {QStringLiteral("tblPr"), words("tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook")},
        {QStringLiteral("tcPr"), words("tcW gridSpan vMerge tcBorders shd vAlign")},
        {QStringLiteral("tbl"), words("tblPr tblGrid tr")},
        {QStringLiteral("tc"), words("tcPr p")},
        {QStringLiteral("sectPr"), words("footerReference pgSz pgMar pgNumType cols")},
        {QStringLiteral("style"), words("name basedOn qFormat pPr rPr")},
    };
    return table;
}

/// The first element that stands where the schema does not allow it.
QString misplaced(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    QStringList open;
    QList<qsizetype> places;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const QString name = reader.name().toString();
            const QStringList order = orders().value(open.value(open.size() - 1));
            if (!order.isEmpty()) {
                const qsizetype place = order.indexOf(name);
                if (place < 0 || place < places.last())
                    return open.last() + u'/' + name;
                places.last() = place;
            }
            open += name;
            places += 0;
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
            places.removeLast();
        }
    }
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace

/// The built-in reports as .docx and .odt: the same words as on the pages, in the order that the formats ask for.
class TestOfficeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_drawn = std::make_unique<FigureLedger>(Today);
        m_drawn->draw(drawnOrgan());
        m_figures = std::make_unique<Figures>(m_drawn->figures());
    }
    void sayTheSameAsThePages_data();
    void sayTheSameAsThePages();
    void paperIsThatOfTheStandard();
    void anOdtBeginsWithItsType();
    void theWorkReportHasFourPartsOfThreeMeasures();
    void theWorkReportLeavesOutWhatDidNotHappen();
    void numbersOfTheWorkReportAreFigures();
    void textsAreComparedBySentence();

private:
    QString path(const QString& name) { return m_drawn->testLedger().folder() + u'/' + name; }
    QByteArray read(const QString& name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ReportContent content(const QString& name, const QString& period, const QString& branch = {})
    {
        ReportRequest request;
        request.templateName = name;
        request.period = FigureLedger::period(period);
        request.branch = m_drawn->branch(branch);
        request.today = Today;
        const auto collected = collectReport(m_drawn->reader(), *m_figures, request);
        if (!collected)
            qFatal("%s", qPrintable(collected.error().message));
        return *collected;
    }

    std::unique_ptr<FigureLedger> m_drawn;
    std::unique_ptr<Figures> m_figures;
};

void TestOfficeFiles::sayTheSameAsThePages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("branch");
    QTest::newRow("organ") << QStringLiteral("quarterly") << QStringLiteral("2022Q3") << QString();
    QTest::newRow("branch") << QStringLiteral("quarterly") << QStringLiteral("2022Q3") << QStringLiteral("一支部");
    QTest::newRow("work") << QStringLiteral("work-report") << QStringLiteral("2022") << QString();
    for (const Composition& composition : Composition::allBuiltIn()) {
        if (!composition.about && composition.isRegister)
            QTest::newRow(qPrintable(composition.name)) << composition.name << QStringLiteral("2022") << QString();
    }
    for (const char* one : {"attendance-register", "inspection-pack", "handover-list"})
        QTest::newRow(qPrintable(QString::fromLatin1(one) + u'1'))
            << QString::fromLatin1(one) << QStringLiteral("2022Q3") << QStringLiteral("一支部");
    QTest::newRow("changes") << QStringLiteral("member-change") << QStringLiteral("2022") << QString();
}

/// Cells that go on below are one cell in an office's table, and say it once.
static ReportContent saidOnce(ReportContent content)
{
    for (ReportBlock& block : content.blocks) {
        auto* table = std::get_if<ReportTable>(&block);
        const ReportTable whole = table ? *table : ReportTable();
        for (qsizetype row = 0; row < whole.rows.size(); ++row) {
            for (qsizetype column = 0; column < whole.columns.size(); ++column) {
                if (continuesAbove(whole, row, column))
                    table->rows[row][column] = {};
            }
        }
    }
    return content;
}

void TestOfficeFiles::sayTheSameAsThePages()
{
    QFETCH(QString, name);
    QFETCH(QString, period);
    QFETCH(QString, branch);
    const ReportContent collected = content(name, period, branch);
    for (const char* ending : {"pdf", "docx", "odt"}) {
        const auto written = writeContent(collected, path(QStringLiteral("r.") + QString::fromLatin1(ending)));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    }
    const QString wanted = solid(plainText(saidOnce(collected)));
    const QByteArray document = partOf(read(QStringLiteral("r.docx")), QStringLiteral("word/document.xml"));
    QCOMPARE(wordsOf(document), wanted);
    QCOMPARE(wordsOf(partOf(read(QStringLiteral("r.odt")), QStringLiteral("content.xml"))), wanted);
    QCOMPARE(misplaced(document), QString());
    for (const char* part : {"word/styles.xml", "word/settings.xml", "word/footer1.xml", "word/footer2.xml"})
        QCOMPARE(misplaced(partOf(read(QStringLiteral("r.docx")), QString::fromLatin1(part))), QString());
    QVERIFY(!wordsOf(partOf(read(QStringLiteral("r.odt")), QStringLiteral("styles.xml"))).isEmpty());

    const auto pdf = Poppler::Document::load(path(QStringLiteral("r.pdf")));
    QVERIFY(pdf);
    QString pages;
    for (int page = 0; page < pdf->numPages(); ++page)
        pages += solid(pdf->page(page)->text(QRectF()));
    for (const ReportBlock& block : collected.blocks) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
            const QString begin = solid(textOf(paragraph->runs)).left(12);
            QVERIFY2(pages.contains(begin), qPrintable(begin));
        }
    }
}

void TestOfficeFiles::paperIsThatOfTheStandard()
{
    QVERIFY(
        writeContent(content(QStringLiteral("quarterly"), QStringLiteral("2022Q3")), path(QStringLiteral("p.docx"))));
    const QByteArray document = partOf(read(QStringLiteral("p.docx")), QStringLiteral("word/document.xml"));
    QVERIFY(document.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"));
    // 37 mm above, 28 mm at the binding side, 156 × 225 mm of text
    QVERIFY(document.contains("<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""));
    const QByteArray styles = partOf(read(QStringLiteral("p.docx")), QStringLiteral("word/styles.xml"));
    for (const QString& family : {QStringLiteral("方正小标宋简体"), QStringLiteral("黑体"),
                                  QStringLiteral("楷体_GB2312"), QStringLiteral("仿宋_GB2312")})
        QVERIFY2(styles.contains("w:eastAsia=\"" + family.toUtf8()), qPrintable(family));
    QVERIFY(
        writeContent(content(QStringLiteral("dues-register"), QStringLiteral("2022")), path(QStringLiteral("l.docx"))));
    QVERIFY(partOf(read(QStringLiteral("l.docx")), QStringLiteral("word/document.xml"))
                .contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"));
}

void TestOfficeFiles::anOdtBeginsWithItsType()
{
    QVERIFY(
        writeContent(content(QStringLiteral("quarterly"), QStringLiteral("2022Q3")), path(QStringLiteral("m.odt"))));
    QVERIFY(read(QStringLiteral("m.odt")).mid(30).startsWith("mimetypeapplication/vnd.oasis.opendocument.textPK"));
}

void TestOfficeFiles::theWorkReportHasFourPartsOfThreeMeasures()
{
    int parts = 0;
    QList<int> measures;
    const ReportContent report = content(QStringLiteral("work-report"), QStringLiteral("2022"));
    for (const ReportBlock& block : report.blocks) {
        const auto* paragraph = std::get_if<ReportParagraph>(&block);
        if (paragraph == nullptr)
            continue;
        if (paragraph->style == BlockStyle::Heading1) {
            ++parts;
            measures += 0;
        } else if (paragraph->style == BlockStyle::Heading2) {
            ++measures.last();
        }
    }
    QCOMPARE(parts, 5); // what is lacking and comes next is the fifth
    QCOMPARE(measures.first(4), (QList<int>{3, 3, 3, 3}));
    QVERIFY(report.missing.isEmpty() || report.missing == QStringList{QStringLiteral("unit.name")});
    QVERIFY(!report.toComplete.isEmpty());
    const QString text = plainText(report);
    QVERIFY2(text.contains(QStringLiteral("累计献血400毫升")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("检察联络点19个")));
}

void TestOfficeFiles::theWorkReportLeavesOutWhatDidNotHappen()
{
    const QString text = plainText(content(QStringLiteral("work-report"), QStringLiteral("2019")));
    static const QRegularExpression nothing(QStringLiteral("(?<![0-9.])0(?![0-9.])"));
    QVERIFY2(!text.contains(nothing), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("获得荣誉")));
    QVERIFY(text.contains(QStringLiteral("【待补：典型选树的做法和成效】")));
}

void TestOfficeFiles::numbersOfTheWorkReportAreFigures()
{
    int numbers = 0;
    for (const ReportBlock& block : content(QStringLiteral("work-report"), QStringLiteral("2022")).blocks) {
        const auto* paragraph = std::get_if<ReportParagraph>(&block);
        for (const TextRun& run : paragraph != nullptr ? paragraph->runs : TextRuns()) {
            if (!run.figure)
                continue;
            ++numbers;
            const auto period = Period::parse(run.figure->period);
            QVERIFY2(period, qPrintable(run.figure->period));
            const auto value = run.figure->narrowing.isEmpty()
                ? Result<FigureValue>(m_figures->values(*period, 0, {run.figure->key}).value().first())
                : m_figures->narrowed(run.figure->key, *period, 0, run.figure->narrowing);
            QVERIFY(value);
            QCOMPARE(run.text, figureText(*value, {}));
        }
    }
    QVERIFY2(numbers >= 35, qPrintable(QString::number(numbers)));
}

void TestOfficeFiles::textsAreComparedBySentence()
{
    const auto report = [](const QStringList& paragraphs) {
        ReportContent made;
        for (const QString& text : paragraphs)
            made.blocks += ReportParagraph{BlockStyle::Body, {{text}}};
        return made;
    };
    using Change = ComparedSentence::Change;
    const auto compared = compareTexts(
        report({QStringLiteral("共有党员12名。上党课3次，出席率96.2%。观影1部。"), QStringLiteral("完。")}),
        report({QStringLiteral("共有党员12名。上党课5次，出席率96.2%。"), QStringLiteral("举办读书班2次。完。")}));
    QList<Change> changes;
    for (const ComparedSentence& sentence : compared)
        changes += sentence.change;
    QCOMPARE(changes, (QList<Change>{Change::None, Change::Numbers, Change::Words, Change::None}));
    QCOMPARE(compared[1].nowMarks.size(), 1);
    QCOMPARE(compared[1].now.mid(compared[1].nowMarks[0].at, compared[1].nowMarks[0].size), QStringLiteral("5"));
}

QTEST_MAIN(TestOfficeFiles)

#include "tst_officefiles.moc"
