// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"
#include "officemaker.h"
#include "report/report.h"
#include "report/reportcontext.h"

#include <QFile>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

namespace {

const QDate Today(2022, 10, 10);

QByteArray run(const QByteArray& text, const QByteArray& look = {})
{
    return "<w:r>" + (look.isEmpty() ? QByteArray() : "<w:rPr>" + look + "</w:rPr>") + "<w:t>" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray& runs)
{
    return "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>" + runs + "</w:p>";
}

/// A slot and what must stand in its place.
struct Expected {
    QByteArray slot;
    QByteArray value;
};

/// The slot as Word leaves it after some editing: in pieces, with other things between them.
QByteArray cut(const Expected& expected, bool isFilled)
{
    const QByteArray slot = isFilled ? expected.value : expected.slot;
    const QByteArray first = isFilled ? slot : slot.first(1);
    const QByteArray second = isFilled ? QByteArray() : slot.mid(1, 5);
    const QByteArray third = isFilled ? QByteArray() : slot.mid(6);
    return run("前" + first, "<w:b/>") + "<w:proofErr w:type=\"spellStart\"/>" + run(second, "<w:i/>")
        + "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>"
        + run(third + "后 &amp; &lt;次&gt;", "<w:color w:val=\"FF0000\"/>");
}

QByteArray whole(const Expected& expected, bool isFilled)
{
    return run("共" + (isFilled ? expected.value : expected.slot) + "项。", "<w:sz w:val=\"32\"/>");
}

} // namespace

/// The unit's own documents as templates, made and read back without the program's own code.
class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_drawn = std::make_unique<FigureLedger>(Today);
        m_drawn->draw(drawnOrgan());
        m_figures = std::make_unique<Figures>(m_drawn->figures());
    }

    void fillsFiftyTwoSlotsAndTouchesNothingElse();
    void windowsAndStyles_data();
    void windowsAndStyles();
    void narrowsToAPart_data();
    void narrowsToAPart();
    void whatCannotBeFilledStaysVisible();
    void aBlankBehindASlotStays();
    void tablesTakeThePlaceOfTheirLine();
    void fillsAnOdt();
    void tablesOfAnOdt();
    void everyFigureInTheTextCanBeOpened();
    void oneForEachBranch();
    void hostileTemplates_data();
    void hostileTemplates();
    void theTemplateIsNeverOverwritten();

private:
    QString path(const QString& name) { return m_drawn->testLedger().folder() + u'/' + name; }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString& name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<ReportOutcome> fill(const QString& in, const QString& out, const QString& period = QStringLiteral("2022Q3"))
    {
        ReportRequest request;
        request.templateName = path(in);
        request.path = path(out);
        request.period = FigureLedger::period(period);
        request.today = Today;
        return writeReport(m_drawn->reader(), *m_figures, request);
    }
    /// What a slot in the middle of a paragraph becomes.
    QString filled(const QString& slot, const QString& period = QStringLiteral("2022Q3"))
    {
        write(QStringLiteral("one.docx"), docxOf(paragraph(run("〔" + slot.toUtf8() + "〕"))));
        const auto outcome = fill(QStringLiteral("one.docx"), QStringLiteral("one-out.docx"), period);
        if (!outcome)
            return outcome.error().message;
        const QString text = plainOf(partOf(read(QStringLiteral("one-out.docx")), QStringLiteral("word/document.xml")));
        return text.section(u'〔', 1).section(u'〕', 0, 0);
    }
    QByteArray value(const QString& key, const QString& period)
    {
        const auto values = m_figures->values(FigureLedger::period(period), 0, {key});
        return values ? figureText(values->first(), {}).toUtf8() : QByteArray();
    }
    QList<Expected> expectations();

    std::unique_ptr<FigureLedger> m_drawn;
    std::unique_ptr<Figures> m_figures;
};

/// 52 slots: 26 figures, each once over the period and once since the beginning.
QList<Expected> TestTemplates::expectations()
{
    const QString keys = QStringLiteral(
        "member.total member.full member.female member.college_or_above branch.in_service meeting.assembly "
        "meeting.committee meeting.group meeting.lecture meeting.theme_day attendance.rate study.sessions study.hours "
        "study.centre_group study.films study.archives study.material_copies study.courseware study.reflections "
        "publication.two_micro honor.total honor.people volunteer.activities volunteer.people volunteer.hours gap.missed");
    QList<Expected> list;
    const QStringList names = keys.split(u' ');
    for (const QString& key : names) {
        list += {"{{" + key.toUtf8() + "}}", value(key, QStringLiteral("2022Q3"))};
        list += {"{{" + key.toUtf8() + "@year}}", value(key, QStringLiteral("2022-01-01..2022-09-30"))};
    }
    return list;
}

void TestTemplates::fillsFiftyTwoSlotsAndTouchesNothingElse()
{
    const QList<Expected> all = expectations();
    QCOMPARE(all.size(), 52);
    const auto document = [&all](bool isFilled) {
        QByteArray body;
        QByteArray cells;
        for (qsizetype i = 0; i < 30; ++i)
            (i % 3 == 0 ? cells : body) += i % 3 == 0
                ? "<w:tc><w:tcPr/>" + paragraph(i % 2 == 0 ? cut(all[i], isFilled) : whole(all[i], isFilled))
                    + "</w:tc>"
                : paragraph(i % 2 == 0 ? cut(all[i], isFilled) : whole(all[i], isFilled));
        QByteArray box;
        for (qsizetype i = 30; i < 34; ++i)
            box += paragraph(i % 2 == 0 ? cut(all[i], isFilled) : whole(all[i], isFilled));
        box = "<w:txbxContent>" + box + "</w:txbxContent>";
        return body + "<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>"
            + paragraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + box
                        + "</mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("外{") + run("不是占位符}")
                        + run(" 空  格 "));
    };
    const auto part = [&all](const QByteArray& element, qsizetype from, qsizetype to, bool isFilled) {
        QByteArray xml = "<w:" + element + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        for (qsizetype i = from; i < to; ++i)
            xml += paragraph(i % 2 == 0 ? cut(all[i], isFilled) : whole(all[i], isFilled));
        return xml + "</w:" + element + ">";
    };
    const auto file = [&](bool isFilled) {
        return docxOf(document(isFilled),
                      {{QStringLiteral("word/header1.xml"), part("hdr", 34, 40, isFilled)},
                       {QStringLiteral("word/footer1.xml"), part("ftr", 40, 46, isFilled)},
                       {QStringLiteral("word/footnotes.xml"), part("footnotes", 46, 52, isFilled)},
                       {QStringLiteral("word/theme/theme1.xml"), "<theme/>"}});
    };
    write(QStringLiteral("t.docx"), file(false));
    const auto outcome = fill(QStringLiteral("t.docx"), QStringLiteral("t-out.docx"));
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    QCOMPARE(outcome->missing, QStringList());
    QCOMPARE(outcome->filled.size(), 52);
    const QList<ZipPart> got = partsOf(read(QStringLiteral("t-out.docx")));
    const QList<ZipPart> wanted = partsOf(file(true));
    QCOMPARE(got.size(), wanted.size());
    for (qsizetype i = 0; i < got.size(); ++i) {
        QCOMPARE(got[i].first, wanted[i].first);
        QCOMPARE(got[i].second, wanted[i].second);
    }
    // a part without slots keeps its packed bytes too
    const QByteArray before = read(QStringLiteral("t.docx"));
    const qsizetype image = before.indexOf("word/media/image1.png");
    QVERIFY(read(QStringLiteral("t-out.docx")).contains(before.mid(image - 30, 60)));
}

void TestTemplates::windowsAndStyles_data()
{
    QTest::addColumn<QString>("slot");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("period");
    const auto row = [](const char* slot, const char* key, const char* period) {
        QTest::newRow(slot) << QString::fromUtf8(slot) << QString::fromUtf8(key) << QString::fromUtf8(period);
    };
    row("{{meeting.lecture}}", "meeting.lecture", "2022Q3");
    row("{{meeting.lecture@period}}", "meeting.lecture", "2022Q3");
    row("{{Meeting.lecture}}", "meeting.lecture", "2022Q3");
    row("{{ meeting.lecture @ year }}", "meeting.lecture", "2022-01-01..2022-09-30");
    row("{{study.sessions@year:2022}}", "study.sessions", "2022-01-01..2022-09-30");
    row("{{study.sessions@year:2021}}", "study.sessions", "2021");
    row("{{study.sessions@month:2022-09}}", "study.sessions", "2022-09");
    row("{{study.sessions@last3y}}", "study.sessions", "last3y@2022-09-30");
    row("{{liaison.officers@asof}}", "liaison.officers", "2022Q3");
    row("{{study.sessions@ever}}", "study.sessions", "ever@2022-09-30");
    row("｛｛meeting.lecture＠ever｝｝", "meeting.lecture", "ever@2022-09-30");
}

void TestTemplates::windowsAndStyles()
{
    QFETCH(QString, slot);
    QFETCH(QString, key);
    QFETCH(QString, period);
    QCOMPARE(filled(slot), QString::fromUtf8(value(key, period)));
}

void TestTemplates::narrowsToAPart_data()
{
    QTest::addColumn<QString>("slot");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* slot, const char* text) {
        QTest::newRow(slot) << QString::fromUtf8(slot) << QString::fromUtf8(text);
    };
    row("{{blood.total[person=张一]@ever}}", "400");
    row("{{honor.total[level=省级]}}", "2");
    row("{{honor.total[title~百强]|chinese}}", "二");
    row("{{honor.people[person=张一,title~标兵]}}", "1");
    row("{{volunteer.activities[category=双报到]}}", "1");
    row("{{meeting.assembly[branch=一支部]}}", "1");
    row("{{meeting.assembly[branch=二支部]}}", "0");
    row("{{attendance.rate|percent}}", "83.7%");
    row("{{liaison.officers|about}}", "50余");
    row("{{appointment.assistants|chinese}}", "二十一");
    row("{{period.label}}", "2022年第三季度");
    row("{{honor.total[level=国际级]}}", "【待补：honor.total】");
    row("{{honor.total[branch=九支部]}}", "【待补：honor.total】");
    row("{{gap.missed[person=张一]}}", "【待补：gap.missed】");
    row("{{honor.total|percent}}", "【待补：honor.total】");
    row("{{honor.total|fancy}}", "【待补：honor.total】");
    row("{{honor.total@tomorrow}}", "【待补：honor.total】");
    row("{{honor.total@year:2023}}", "【待补：honor.total】");
    row("{{petition.reply_rate@year:2021}}", "【待补：petition.reply_rate】");
    row("{{no.such.key@ever|about}}", "【待补：no.such.key】");
    row("{{setting.nothing}}", "【待补：setting.nothing】");
}

void TestTemplates::narrowsToAPart()
{
    QFETCH(QString, slot);
    QFETCH(QString, text);
    QCOMPARE(filled(slot), text);
}

void TestTemplates::whatCannotBeFilledStaysVisible()
{
    write(QStringLiteral("m.docx"),
          docxOf(paragraph(cut({"{{no.such}}", {}}, false) + run("{{unit.city}}")) + paragraph(run("{{open"))));
    const auto outcome = fill(QStringLiteral("m.docx"), QStringLiteral("m-out.docx"));
    QVERIFY(outcome);
    QCOMPARE(outcome->missing,
             (QStringList{QStringLiteral("no.such"), QStringLiteral("unit.city"), QStringLiteral("{{open")}));
    QVERIFY(!outcome->reasons.value(QStringLiteral("no.such")).isEmpty());
    const QString text = plainOf(partOf(read(QStringLiteral("m-out.docx")), QStringLiteral("word/document.xml")));
    QVERIFY2(text.contains(QStringLiteral("前【待补：no.such】后")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("【待补：unit.city】")));
}

void TestTemplates::aBlankBehindASlotStays()
{
    write(QStringLiteral("b.docx"), docxOf(paragraph(run("{{meeting") + run(".lecture}} 次"))));
    QVERIFY(fill(QStringLiteral("b.docx"), QStringLiteral("b-out.docx")));
    const QByteArray xml = partOf(read(QStringLiteral("b-out.docx")), QStringLiteral("word/document.xml"));
    QVERIFY2(xml.contains("<w:t xml:space=\"preserve\"> 次</w:t>"), xml.constData());
}

void TestTemplates::tablesTakeThePlaceOfTheirLine()
{
    const QByteArray slot = paragraph(run("{{table:", "<w:sz w:val=\"21\"/>") + run("honors}}"));
    write(QStringLiteral("tb.docx"),
          docxOf(slot + paragraph(run("下文")) + "<w:tbl><w:tr><w:tc>" + slot + "</w:tc></w:tr></w:tbl>" + slot
                 + paragraph(run("行内{{table:honors}}不行")) + slot + slot + paragraph(run("{{table:nothing}}"))));
    const auto outcome = fill(QStringLiteral("tb.docx"), QStringLiteral("tb-out.docx"));
    QVERIFY(outcome);
    const QByteArray xml = partOf(read(QStringLiteral("tb-out.docx")), QStringLiteral("word/document.xml"));
    QCOMPARE(xml.count("<w:tbl>"), 6);
    QVERIFY(!xml.contains("</w:tbl><w:tbl>")); // they would run into each other
    QVERIFY(!xml.contains("</w:tbl></w:tc>")); // a cell ends with a paragraph
    QVERIFY(xml.contains("<w:rPr><w:sz w:val=\"21\"/></w:rPr><w:t xml:space=\"preserve\">先进集体</w:t>"));
    QVERIFY(plainOf(xml).contains(QStringLiteral("【待补：table:nothing】")));
    QVERIFY(outcome->missing.contains(QStringLiteral("table:nothing")));
}

void TestTemplates::fillsAnOdt()
{
    const auto body = [](const QByteArray& first, const QByteArray& rest, const QByteArray& city) {
        return "<text:p text:style-name=\"P1\">一<text:span text:style-name=\"T1\">" + first
            + "</text:span><text:bookmark text:name=\"x\"/>" + rest
            + "次</text:p><table:table table:name=\"a\"><table:table-row><table:table-cell><text:h>" + city
            + "</text:h></table:table-cell></table:table-row></table:table>";
    };
    const QByteArray header =
        "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><text:p>";
    const auto file = [&](const QByteArray& text, const QByteArray& label) {
        return odtOf(text, {{QStringLiteral("styles.xml"), header + label + "</text:p></office:document-styles>"}});
    };
    write(QStringLiteral("o.odt"), file(body("{{meeting.lec", "ture@last3y}}", "{{unit.city}}"), "{{period.label}}"));
    const auto outcome = fill(QStringLiteral("o.odt"), QStringLiteral("o-out.odt"));
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    const QByteArray wanted = file(body(value(QStringLiteral("meeting.lecture"), QStringLiteral("last3y@2022-09-30")),
                                        {}, QStringLiteral("【待补：unit.city】").toUtf8()),
                                   QStringLiteral("2022年第三季度").toUtf8());
    QCOMPARE(partsOf(read(QStringLiteral("o-out.odt"))), partsOf(wanted));
    QVERIFY(read(QStringLiteral("o-out.odt")).startsWith(read(QStringLiteral("o.odt")).first(60)));
}

void TestTemplates::tablesOfAnOdt()
{
    write(QStringLiteral("ot.odt"),
          odtOf("<text:p text:style-name=\"P1\">{{table:honors}}</text:p><text:p>下文</text:p>"));
    QVERIFY(fill(QStringLiteral("ot.odt"), QStringLiteral("ot-out.odt")));
    const QByteArray xml = partOf(read(QStringLiteral("ot-out.odt")), QStringLiteral("content.xml"));
    QVERIFY(xml.contains("<office:text><table:table table:name=\"LedgerTable1\""));
    QVERIFY(xml.contains("style:name=\"LedgerTable1.cell\""));
    QVERIFY(plainOf(xml).contains(QStringLiteral("先进集体")));
}

void TestTemplates::everyFigureInTheTextCanBeOpened()
{
    write(QStringLiteral("f.docx"),
          docxOf(paragraph(run("获{{honor.total[level=省级]}}项，献血{{blood.total[person=张一]@ever}}毫升"))));
    ReportRequest request;
    request.templateName = path(QStringLiteral("f.docx"));
    request.period = FigureLedger::period(QStringLiteral("2022Q3"));
    request.today = Today;
    const auto content = collectReport(m_drawn->reader(), *m_figures, request);
    QVERIFY(content);
    QList<FigureRef> figures;
    for (const TextRun& piece : std::get<ReportParagraph>(content->blocks.first()).runs) {
        if (piece.figure)
            figures += *piece.figure;
    }
    QCOMPARE(figures.size(), 2);
    for (const FigureRef& figure : figures) {
        const auto trace =
            m_figures->traceNarrowed(figure.key, *Period::parse(figure.period), figure.branch, figure.narrowing);
        QVERIFY(trace);
        double sum = 0;
        for (const TraceRow& row : trace->records)
            sum += row.adds;
        QCOMPARE(sum, trace->figure.value.value_or(-1));
    }
}

void TestTemplates::oneForEachBranch()
{
    write(QStringLiteral("汇报.docx"), docxOf(paragraph(run("{{branch.name}}：{{meeting.assembly}}次"))));
    ReportRequest request;
    request.templateName = path(QStringLiteral("汇报.docx"));
    request.path = path(QStringLiteral("各支部"));
    request.period = FigureLedger::period(QStringLiteral("2022Q3"));
    request.today = Today;
    const auto outcome =
        writeEachBranch([this] { return m_drawn->testLedger().ledger().reader(); }, m_figures->organization(), request);
    QVERIFY(outcome);
    QCOMPARE(outcome->files.size(), 5);
    const QByteArray one = read(QStringLiteral("各支部/一支部2022年第三季度汇报.docx"));
    QVERIFY(plainOf(partOf(one, QStringLiteral("word/document.xml"))).contains(QStringLiteral("一支部：1次")));
}

void TestTemplates::hostileTemplates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* what, const char* name, const QByteArray& bytes, const char* word) {
        QTest::newRow(what) << QString::fromUtf8(name) << bytes << QString::fromUtf8(word);
    };
    const QByteArray slot = paragraph(run("{{member.total}}"));
    const QByteArray document = partOf(docxOf(slot), QStringLiteral("word/document.xml"));
    const auto withDocument = [](const QByteArray& xml) {
        QList<ZipPart> parts = partsOf(docxOf({}));
        parts[2].second = xml;
        return zipOf(parts);
    };
    QByteArray declared = document;
    declared.replace("<w:document", "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document");
    declared.replace("{{", "&x;{{");
    row("an external entity", "x.docx", withDocument(declared), "DOCTYPE");
    row("a bomb", "x.docx", docxOf(slot, {{QStringLiteral("word/big.xml"), QByteArray(100 << 20, ' ')}}), "大得异常");
    row("a macro", "x.docx", docxOf(slot, {{QStringLiteral("word/vbaProject.bin"), "x"}}), "宏");
    row("a macro by its ending", "x.docm", docxOf(slot), "宏");
    row("no slot", "x.docx", docxOf(paragraph(run("没有"))), "没有占位符");
    row("ten thousand slots", "x.docx", docxOf(slot.repeated(10'000)), "10000");
    row("no zip", "x.docx", "not a zip at all", "不是");
    row("empty", "x.docx", {}, "空文件");
    row("a password", "x.docx", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(5000, '\0'), "密码");
    row("cut off", "x.docx", docxOf(slot).chopped(200), "损坏");
    row("bad xml", "x.docx", withDocument(document.chopped(40)), "损坏");
    row("another encoding", "x.docx", withDocument(QByteArray(document).replace("UTF-8", "GB18030")), "UTF-8");
    row("an odt with the wrong ending", "x.docx", odtOf("<text:p>{{member.total}}</text:p>"), "扩展名");
    row("a path in the archive", "x.docx", docxOf(slot, {{QStringLiteral("../evil.xml"), "x"}}), "不正常");
    row("a macro of an odt", "x.odt",
        odtOf("<text:p>{{member.total}}</text:p>", {{QStringLiteral("Basic/Standard/Module1.xml"), "x"}}), "宏");
    row("an old document", "x.doc", "x", "不能作模板");
}

void TestTemplates::hostileTemplates()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    write(name, bytes);
    const QString out =
        QStringLiteral("kept.") + (name.endsWith(u"odt") ? QStringLiteral("odt") : QStringLiteral("docx"));
    write(out, "as it was");
    const auto outcome = fill(name, out);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Unreadable);
    QVERIFY2(outcome.error().message.contains(word), qPrintable(outcome.error().message));
    QCOMPARE(read(out), QByteArray("as it was"));
}

void TestTemplates::theTemplateIsNeverOverwritten()
{
    write(QStringLiteral("own.docx"), docxOf(paragraph(run("{{member.total}}"))));
    const QByteArray before = read(QStringLiteral("own.docx"));
    const auto onItself = fill(QStringLiteral("own.docx"), QStringLiteral("own.docx"));
    QVERIFY(!onItself && onItself.error().code == ErrorCode::Usage);
    const auto otherFormat = fill(QStringLiteral("own.docx"), QStringLiteral("own.odt"));
    QVERIFY(!otherFormat && otherFormat.error().code == ErrorCode::Usage);
    QCOMPARE(read(QStringLiteral("own.docx")), before);
}

QTEST_GUILESS_MAIN(TestTemplates)

#include "tst_templates.moc"
