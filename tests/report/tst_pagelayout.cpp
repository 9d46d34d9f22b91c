// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"
#include "report/pdffile.h"

#include <poppler-qt6.h>

#include <QFontDatabase>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace ledger;

namespace {

constexpr double Millimetre = 72 / 25.4;
const QString HardName = QStringLiteral("<b>张三</b> & <img src=/dev/zero> %1 %n &amp;");

ReportParagraph paragraph(BlockStyle style, const QString& text)
{
    return {style, {{text}}};
}

/// A paragraph of 28 full lines: nothing but full-width characters, two less in the first line.
QString fullLines(int lines)
{
    return QString(28 * lines - 2, u'国');
}

ReportTable longTable(int rows)
{
    ReportTable table;
    table.caption = QStringLiteral("很长的表");
    table.columns = {{QStringLiteral("序号"), 1, CellAlign::Centre},
                     {QStringLiteral("内容"), 5, CellAlign::Left},
                     {QStringLiteral("人数"), 1, CellAlign::Right}};
    for (int i = 0; i < rows; ++i) {
        const QString text = QStringLiteral("第%1行").arg(i) + QString(i % 5 == 0 ? 60 : 5, u'文');
        table.rows += {{{QString::number(i + 1)}}, {{text}}, {{QString::number(i * 7)}}};
    }
    return table;
}

std::unique_ptr<Poppler::Document> pagesOf(const ReportContent& content)
{
    const FontSet fonts = *FontSet::find();
    const auto pdf = pdfOf(layOut(content, fonts), QStringLiteral("测试"));
    return Poppler::Document::loadFromData(*pdf);
}

QString textOfPage(const Poppler::Document& document, int page)
{
    return document.page(page)->text(QRectF()).simplified();
}

/// Tops of the lines of text in the type area, in points, with their left and right ends.
struct Line {
    double top;
    double left;
    double right;
    int characters;
};
QList<Line> linesOf(const Poppler::Page& page)
{
    QList<Line> lines;
    const auto boxes = page.textList();
    for (const auto& box : boxes) {
        const QRectF area = box->boundingBox();
        if (area.center().y() > (37 + 225) * Millimetre)
            continue;
        const auto count = static_cast<int>(box->text().size());
        if (!lines.isEmpty() && qAbs(lines.last().top - area.top()) < 2) {
            lines.last().right = std::max(lines.last().right, area.right());
            lines.last().characters += count;
        } else {
            lines += Line{area.top(), area.left(), area.right(), count};
        }
    }
    return lines;
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperIsA4()
    {
        const auto document = pagesOf({{}, {paragraph(BlockStyle::Body, QStringLiteral("正文"))}, {}, {}});
        const QSizeF size = document->page(0)->pageSizeF();
        QVERIFY(qAbs(size.width() - 595.3) < 0.5);
        QVERIFY(qAbs(size.height() - 841.9) < 0.5);
    }

    void aPageHas22LinesOf28Characters()
    {
        const auto document = pagesOf({{}, {paragraph(BlockStyle::Body, fullLines(44))}, {}, {}});
        QCOMPARE(document->numPages(), 2);
        const QList<Line> lines = linesOf(*document->page(0));
        QCOMPARE(lines.size(), 22);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i].characters, i == 0 ? 26 : 28);
    }

    void textBlockStandsWhereTheStandardPutsIt()
    {
        const auto document = pagesOf({{}, {paragraph(BlockStyle::Body, fullLines(44))}, {}, {}});
        const QList<Line> lines = linesOf(*document->page(0));
        const Line& second = lines[1];
        QVERIFY2(qAbs(second.left - 28 * Millimetre) < 1.2, qPrintable(QString::number(second.left)));
        QVERIFY2(second.right <= (28 + 156) * Millimetre + 0.5, qPrintable(QString::number(second.right)));
        QVERIFY2(second.right > (28 + 156) * Millimetre - 4, qPrintable(QString::number(second.right)));
        QVERIFY(qAbs(lines.first().left - second.left - 2 * 15.79) < 1);
        QVERIFY(lines.first().top > 37 * Millimetre - 3);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY(qAbs(lines[i].top - lines[i - 1].top - 28.99) < 0.05);
    }

    void pageNumbersStandOutsideBelowTheText()
    {
        const auto document = pagesOf({{}, {paragraph(BlockStyle::Body, fullLines(60))}, {}, {}});
        for (int page = 0; page < document->numPages(); ++page) {
            const QString text = textOfPage(*document, page).remove(u' ');
            QVERIFY2(text.endsWith(QStringLiteral("—%1—").arg(page + 1)), qPrintable(text.right(20)));
            QRectF number;
            const auto boxes = document->page(page)->textList();
            for (const auto& box : boxes) {
                if (box->boundingBox().center().y() > (37 + 225) * Millimetre)
                    number |= box->boundingBox();
            }
            QVERIFY(number.top() > (37 + 225) * Millimetre - 1);
            QVERIFY(number.bottom() < 297 * Millimetre - 20);
            if (page % 2 == 0)
                QVERIFY(qAbs(number.right() - ((28 + 156) * Millimetre - 15.79)) < 3);
            else
                QVERIFY(qAbs(number.left() - (28 * Millimetre + 15.79)) < 3);
        }
    }

    void fontsAreEmbedded()
    {
        const auto document =
            pagesOf({{}, {paragraph(BlockStyle::Title, QStringLiteral("标题")), longTable(3)}, {}, {}});
        const auto fonts = document->fonts();
        QVERIFY(!fonts.isEmpty());
        for (const auto& font : fonts)
            QVERIFY(font.isEmbedded());
    }

    void markUpInNamesIsShownLiterally()
    {
        ReportTable table = longTable(1);
        table.rows[0][1] = {{HardName}};
        const auto document = pagesOf({{}, {paragraph(BlockStyle::Body, HardName), table}, {}, {}});
        QString text = textOfPage(*document, 0);
        text.remove(u' ');
        QVERIFY2(text.count(QString(HardName).remove(u' ')) == 2, qPrintable(text));
    }

    void longTablesRepeatTheirHeadAndKeepRowsWhole()
    {
        const auto document = pagesOf({{}, {paragraph(BlockStyle::Body, fullLines(10)), longTable(80)}, {}, {}});
        QVERIFY(document->numPages() > 3);
        int rows = 0;
        for (int page = 0; page < document->numPages(); ++page) {
            const QString text = textOfPage(*document, page);
            QVERIFY2(text.contains(QStringLiteral("序号")) && text.contains(QStringLiteral("人数")), qPrintable(text));
            QCOMPARE(text.count(u'文') % 5, 0);
            rows += static_cast<int>(text.count(u'行'));
            for (const Line& line : linesOf(*document->page(page)))
                QVERIFY(line.right <= (28 + 156) * Millimetre + 1);
        }
        QCOMPARE(rows, 80);
    }

    void aRowLongerThanAPageIsContinuedOnTheNext()
    {
        ReportTable table = longTable(1);
        table.rows[0][1] = {{QString(3000, u'长')}};
        const auto document = pagesOf({{}, {table}, {}, {}});
        qsizetype found = 0;
        for (int page = 0; page < document->numPages(); ++page)
            found += textOfPage(*document, page).count(u'长') - (page == 0 ? 1 : 0);
        QCOMPARE(found, 3000);
    }

    void headingsStayWithTheTextBelow()
    {
        const auto document = pagesOf(
            {{},
             {paragraph(BlockStyle::Body, fullLines(20)), paragraph(BlockStyle::Heading1, QStringLiteral("一、标题")),
              paragraph(BlockStyle::Body, fullLines(4))},
             {},
             {}});
        QCOMPARE(document->numPages(), 2);
        QVERIFY(!textOfPage(*document, 0).contains(QStringLiteral("一、标题")));
        QVERIFY(textOfPage(*document, 1).contains(QStringLiteral("一、标题")));
    }

    void theDateEndsFourCharactersFromTheRightAndTheUnitIsCentredOverIt()
    {
        const auto document = pagesOf({{},
                                       {paragraph(BlockStyle::Body, fullLines(2)),
                                        paragraph(BlockStyle::SignatureLine, QStringLiteral("国国国国国国国国")),
                                        paragraph(BlockStyle::DateLine, QStringLiteral("国国国国国国"))},
                                       {},
                                       {}});
        const QList<Line> lines = linesOf(*document->page(0));
        QCOMPARE(lines.size(), 4);
        const Line& unit = lines[2];
        const Line& date = lines[3];
        QVERIFY2(qAbs(date.right - ((28 + 156) * Millimetre - 4 * 15.79)) < 1.5,
                 qPrintable(QString::number(date.right)));
        QVERIFY(qAbs((unit.left + unit.right) - (date.left + date.right)) < 2);
        QVERIFY(qAbs(unit.top - lines[1].top - 2 * 28.99) < 0.1);
    }

    void aLongUnitStaysWithinTheTextAndTheDateBelowItsMiddle()
    {
        const auto document = pagesOf({{},
                                       {paragraph(BlockStyle::SignatureLine, QString(20, u'国')),
                                        paragraph(BlockStyle::DateLine, QStringLiteral("国国国国国国"))},
                                       {},
                                       {}});
        const QList<Line> lines = linesOf(*document->page(0));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].right <= (28 + 156) * Millimetre + 0.5);
        QVERIFY(qAbs((lines[0].left + lines[0].right) - (lines[1].left + lines[1].right)) < 2);
    }

    void signatureDateAndSmallPrintStayOnOnePage()
    {
        const auto document = pagesOf(
            {{},
             {paragraph(BlockStyle::Body, fullLines(19)), paragraph(BlockStyle::SignatureLine, QStringLiteral("署名")),
              paragraph(BlockStyle::DateLine, QStringLiteral("日期")),
              paragraph(BlockStyle::Remark, QStringLiteral("附注")),
              paragraph(BlockStyle::Note, QStringLiteral("小注")),
              paragraph(BlockStyle::AnnexMark, QStringLiteral("附表1")), longTable(2)},
             {},
             {}});
        QCOMPARE(document->numPages(), 3);
        QVERIFY(!textOfPage(*document, 0).contains(QStringLiteral("署名")));
        const QString second = textOfPage(*document, 1);
        QVERIFY2(second.contains(u'国'), "the signature must not stand on a page without text");
        for (const QString& part :
             {QStringLiteral("署名"), QStringLiteral("日期"), QStringLiteral("附注"), QStringLiteral("小注")})
            QVERIFY2(second.contains(part), qPrintable(part));
        QVERIFY(textOfPage(*document, 2).startsWith(QStringLiteral("附表1")));
    }

    void headsAndNamesDoNotBreakInTheirCells()
    {
        ReportTable table;
        table.textSize = 10.5;
        table.columns = {{QStringLiteral("序号"), 0.1, CellAlign::Centre},
                         {QStringLiteral("主题"), 8, CellAlign::Left},
                         {QStringLiteral("党组织"), 0.1, CellAlign::Centre},
                         {QStringLiteral("应到人次"), 0.1, CellAlign::Right}};
        table.rows = {{{{QStringLiteral("1")}},
                       {{QString(60, u'文')}},
                       {{QStringLiteral("离退休干部党支部")}},
                       {{QStringLiteral("7")}}}};
        const auto document = pagesOf({{}, {table}, {}, {}});
        const QString text = document->page(0)->text(QRectF());
        for (const QString& word :
             {QStringLiteral("序号"), QStringLiteral("离退休干部党支部"), QStringLiteral("应到人次")})
            QVERIFY2(text.contains(word), qPrintable(word + text));
    }

    void theLastRowOfATableIsNotAloneOnTheNextPage()
    {
        for (int rows = 20; rows < 34; ++rows) {
            const auto document = pagesOf({{}, {longTable(rows)}, {}, {}});
            const int last = document->numPages() - 1;
            QVERIFY2(textOfPage(*document, last).count(u'行') != 1, qPrintable(QString::number(rows)));
        }
    }

    void aFormRepeatsItsFirstRowAndCutsNoRow()
    {
        ReportForm form{12, {1, 3}, {}, QStringLiteral("注脚")};
        form.rows += {{{{QStringLiteral("姓名")}}, true}, {{{QStringLiteral("张三")}}, false}};
        for (int i = 0; i < 30; ++i) {
            form.rows += {
                {{{QStringLiteral("项%1").arg(i)}}, true},
                {{{QStringLiteral("上%1\n下%1").arg(i)}}, false, 1, 3, CellAlign::Left, QStringLiteral("签%1").arg(i)}};
        }
        const auto document = pagesOf({{}, {form}, {}, {}});
        QVERIFY(document->numPages() >= 3);
        int found = 0;
        for (int page = 0; page < document->numPages(); ++page) {
            const QString text = textOfPage(*document, page);
            QVERIFY2(text.startsWith(QStringLiteral("姓名 张三")), qPrintable(text));
            for (int i = 0; i < 30; ++i) {
                const QRegularExpression upper(QStringLiteral("上%1\\b").arg(i));
                const bool isHere = text.contains(upper);
                QCOMPARE(text.contains(QRegularExpression(QStringLiteral("下%1\\b").arg(i))), isHere);
                QCOMPARE(text.contains(QRegularExpression(QStringLiteral("签%1\\b").arg(i))), isHere);
                found += isHere ? 1 : 0;
            }
        }
        QCOMPARE(found, 30);
        QVERIFY(textOfPage(*document, document->numPages() - 1).contains(QStringLiteral("注脚")));
    }

    void aBreakBeginsADocumentOfItsOwn()
    {
        const ReportParagraph title = paragraph(BlockStyle::Title, QStringLiteral("题"));
        const ReportParagraph body = paragraph(BlockStyle::Body, fullLines(30));
        const auto document = pagesOf({{}, {title, body, ReportBreak{}, title, body}, {}, {}});
        QCOMPARE(document->numPages(), 4);
        for (int page = 0; page < 4; ++page) {
            const QString text = textOfPage(*document, page).remove(u' ');
            QVERIFY2(text.contains(QStringLiteral("—%1—").arg(page % 2 + 1)), qPrintable(text));
            QCOMPARE(text.contains(u'题'), page % 2 == 0);
        }
    }

    void figuresKnowWhereTheyStand()
    {
        const FigureRef ref{QStringLiteral("member.total"), QStringLiteral("2022Q3"), 3};
        const ReportParagraph said{BlockStyle::Body, {{QStringLiteral("共有党员")}, {QStringLiteral("111"), ref}}};
        const LaidOutReport report = layOut({{}, {said}, {}, {}}, *FontSet::find());
        QCOMPARE(report.links.size(), 1);
        QCOMPARE(report.links[0].figure, ref);
        const double left = paper::Left + 6 * paper::CharacterPitch;
        QVERIFY(qAbs(report.links[0].area.left() - left) < 30);
        QVERIFY(report.links[0].area.width() > 1000);
    }

    void replacedFontsAreNamed()
    {
        const FontSet fonts = *FontSet::find();
        QCOMPARE(fonts.choices().size(), 5);
        for (const FontChoice& choice : fonts.choices()) {
            QVERIFY(!choice.used.isEmpty());
            QCOMPARE(choice.isSubstitute, !QFontDatabase::hasFamily(choice.used) || choice.used.startsWith(u"Noto"));
        }
    }
};

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
