// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"
#include "ledger/attachments.h"
#include "ledger/ownfields.h"
#include "officemaker.h"
#include "report/composition.h"
#include "report/report.h"
#include "report/reportcontext.h"
#include "reportnumbers.h"
#include "workbookfixture.h"

#include <poppler-qt6.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

namespace {

const QDate Today(2022, 10, 10);

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QString solid(QString words)
{
    static const QRegularExpression space(QStringLiteral("[\\s\\f\\x{3000}]"));
    return words.remove(space);
}

QByteArray picture()
{
    QImage image(1600, 1000, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        qFatal("no picture");
    return bytes;
}

/// Tables of a report, by order.
QList<ReportTable> tablesOf(const ReportContent& content)
{
    QList<ReportTable> tables;
    for (const ReportBlock& block : content.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block))
            tables += *table;
    }
    return tables;
}

/// What stands in the column of the head, row by row.
QStringList columnOf(const ReportTable& table, const QString& head)
{
    QStringList cells;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (QString(table.columns[i].head).remove(u'\n') != head)
            continue;
        for (const QList<TextRuns>& row : table.rows)
            cells += textOf(row.value(i));
    }
    return cells;
}

} // namespace

/// The catalogue of reports on a drawn organ: what each says, in every kind of file.
class TestReportCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNumberThatIsAFigureIsThatFigure_data();
    void everyNumberThatIsAFigureIsThatFigure();
    void theRosterIsThatOfTheLastDay();
    void attendanceIsCountedByName();
    void attendanceOfABranchShowsEachMeeting();
    void honorsStandByLevel();
    void volunteersAddUpToTheFigures();
    void gapsAreToldInWords();
    void theHandoverCountsWhatTheLedgerHolds();
    void ownFieldsAreColumns();
    void personalColumnsOnlyWhereAskedFor();
    void aWorkbookHasNumbersAndDays();
    void onlyRegistersAreWorkbooks();
    void eachBranchInEveryKindOfFile_data();
    void eachBranchInEveryKindOfFile();
    void thePackBeginsWithItsContents();
    void thePackShowsPhotosWithTheirWords();
    void nothingInThePeriodIsSaid();

private:
    ReportRequest request(const QString& name, const QString& period, const QString& branch = {}) const
    {
        ReportRequest request;
        request.templateName = name;
        request.period = FigureLedger::period(period);
        request.branch = m_drawn->branch(branch);
        request.today = Today;
        return request;
    }
    Result<ReportOutcome> writeEach(const ReportRequest& asked) const
    {
        return writeEachBranch([this] { return m_drawn->testLedger().ledger().reader(); }, m_figures->organization(),
                               asked);
    }
    ReportContent content(const QString& name, const QString& period, const QString& branch = {},
                          const QSet<QString>& choices = {})
    {
        ReportRequest asked = request(name, period, branch);
        asked.choices = choices;
        const auto collected = collectReport(m_drawn->reader(), *m_figures, asked);
        if (!collected)
            qFatal("%s", qPrintable(collected.error().message));
        return *collected;
    }
    double figure(const QString& key, const QString& period, const QString& branch = {})
    {
        const auto values = m_figures->values(FigureLedger::period(period), m_drawn->branch(branch), {key});
        return values ? values->constFirst().value.value_or(-1) : -1;
    }
    QString path(const QString& name) const { return m_drawn->testLedger().folder() + u'/' + name; }

    std::unique_ptr<FigureLedger> m_drawn;
    std::unique_ptr<Figures> m_figures;
};

void TestReportCatalogue::initTestCase()
{
    m_drawn = std::make_unique<FigureLedger>(Today);
    m_drawn->draw(drawnOrgan());
    m_drawn->draw({
        text("member | name=钱六 | sex=男 | category=正式党员 | admitted_on=2000-05-04 | confirmed_on=2001-05-04 | "
             "id_number=130999198001010013 | phone=13800001234 | memberships: branch=一支部"),
        text("study_session | held_on=2022-07-08 | category=支部党员大会 | title=记名大会 | branch=一支部 | "
             "attendances: member=张一 present=1 ; member=钱六 present=0 reason=出差"),
        text("study_session | held_on=2022-08-09 | category=主题党日 | title=记名党日 | branch=一支部 | "
             "attendances: member=张一 present=1 ; member=钱六 present=1"),
        text("honor | awarded_on=2022-09-20 | title=先进个人 | recipient_type=个人 | level=县级 | branch=一支部 | "
             "honor_recipients: name=钱六"),
        text("volunteer_activity | held_on=2022-09-18 | category=志愿服务 | title=清扫 | branch=一支部 | hours=2 | "
             "volunteer_participants: name=张一 ; name=钱六 hours=3.5 ; name=路人"),
    });
    TestLedger& ledger = m_drawn->testLedger();
    const auto attached = attachFiles(ledger.ledger(),
                                      {Kind::StudySession,
                                       m_drawn->idOf(text("记名党日")),
                                       {AttachmentSource{text("会场.png"), {}, picture()}},
                                       attachmentLimits(ledger.ledger().settings())});
    QVERIFY2(attached && attached->refused.isEmpty(),
             qPrintable(attached ? attached->refused.value(0).message : attached.error().message));
    m_figures = std::make_unique<Figures>(m_drawn->figures());
}

void TestReportCatalogue::everyNumberThatIsAFigureIsThatFigure_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("branch");
    for (const Composition& composition : Composition::allBuiltIn()) {
        if (composition.about)
            continue;
        QTest::newRow(qPrintable(composition.name + text(" organ"))) << composition.name << QString();
        QTest::newRow(qPrintable(composition.name + text(" branch"))) << composition.name << text("一支部");
    }
}

void TestReportCatalogue::everyNumberThatIsAFigureIsThatFigure()
{
    QFETCH(QString, name);
    QFETCH(QString, branch);
    const ReportContent report = content(name, text("2022"), branch);
    QVERIFY(!plainText(report).contains(text("【待补：row")));
    for (const Printed& number : numbersOf(report)) {
        const auto trace = traceOf(number.figure, *m_figures, m_drawn->reader());
        QVERIFY2(trace, qPrintable(number.text));
        QVERIFY2(formsOf(*trace).contains(number.text), qPrintable(number.figure.key + u' ' + number.text));
    }
}

void TestReportCatalogue::theRosterIsThatOfTheLastDay()
{
    for (const QString& period : {text("2022Q3"), text("2021")}) {
        const QList<ReportTable> tables = tablesOf(content(text("roster"), period));
        QCOMPARE(tables.size(), 1);
        QCOMPARE(static_cast<double>(tables.constFirst().rows.size()), figure(text("member.total"), period));
    }
    const ReportTable roster = tablesOf(content(text("roster"), text("2022Q3"))).constFirst();
    QVERIFY(columnOf(roster, text("姓名")).contains(text("钱六")));
    QVERIFY(!columnOf(roster, text("姓名")).contains(text("孙五"))); // not yet a member
    const ReportTable people = tablesOf(content(text("register-members"), text("2022Q3"))).constFirst();
    QVERIFY(columnOf(people, text("姓名")).contains(text("孙五")));
}

void TestReportCatalogue::attendanceIsCountedByName()
{
    const ReportTable table = tablesOf(content(text("attendance-register"), text("2022"))).constFirst();
    const qsizetype at = columnOf(table, text("姓名")).indexOf(text("钱六"));
    QVERIFY(at >= 0);
    QCOMPARE(columnOf(table, text("7月")).value(at), text("0/1"));
    QCOMPARE(columnOf(table, text("8月")).value(at), text("1/1"));
    QCOMPARE(columnOf(table, text("应到")).value(at), text("2"));
    QCOMPARE(columnOf(table, text("出席率")).value(at), text("50.0%"));
    QCOMPARE(columnOf(table, text("实到")).constLast(), text("3"));
    QCOMPARE(columnOf(table, text("应到")).constLast(), text("4"));
}

void TestReportCatalogue::attendanceOfABranchShowsEachMeeting()
{
    const QList<ReportTable> tables = tablesOf(content(text("attendance-register"), text("2022Q3"), text("一支部")));
    QCOMPARE(tables.size(), 2);
    const ReportTable& table = tables[1];
    const qsizetype at = columnOf(table, text("姓名")).indexOf(text("钱六"));
    QCOMPARE(columnOf(table, text("7月8日支部党员大会")).value(at), text("出差"));
    QCOMPARE(columnOf(table, text("8月9日主题党日")).value(at), text("√"));
}

void TestReportCatalogue::honorsStandByLevel()
{
    const ReportTable table = tablesOf(content(text("honors-list"), text("2022"))).constFirst();
    const QStringList levels = columnOf(table, text("级别"));
    QCOMPARE(static_cast<double>(levels.size()), figure(text("honor.total"), text("2022")));
    const QStringList order{text("国家级"), text("省级"), text("市级"), text("市直"), text("县级"), text("本院")};
    for (qsizetype i = 1; i < levels.size(); ++i)
        QVERIFY2(order.indexOf(levels[i - 1]) <= order.indexOf(levels[i]), qPrintable(levels.join(u' ')));
    QVERIFY(columnOf(table, text("荣誉名称")).contains(text("先进个人")));
}

void TestReportCatalogue::volunteersAddUpToTheFigures()
{
    const QList<ReportTable> tables = tablesOf(content(text("volunteer-register"), text("2022")));
    QCOMPARE(tables.size(), 2);
    QCOMPARE(static_cast<double>(tables[0].rows.size()), figure(text("volunteer.activities"), text("2022")));
    const QStringList names = columnOf(tables[1], text("志愿者"));
    const QStringList hours = columnOf(tables[1], text("累计小时"));
    QCOMPARE(names.constLast(), text("合计"));
    QCOMPARE(hours.constLast().toDouble(), figure(text("volunteer.hours"), text("2022")));
    QCOMPARE(columnOf(tables[1], text("参加次数")).constLast().toDouble(),
             figure(text("volunteer.person_times"), text("2022")));
    QVERIFY(names.contains(text("路人")));
    QVERIFY(hours[names.indexOf(text("钱六"))].toDouble() >= 3.5);
}

void TestReportCatalogue::gapsAreToldInWords()
{
    const ReportTable table = tablesOf(content(text("gap-list"), text("2022Q3"))).constFirst();
    QCOMPARE(static_cast<double>(table.rows.size()), figure(text("gap.missed"), text("2022Q3")));
    const QString words = columnOf(table, text("缺项")).join(u' ');
    QVERIFY2(words.contains(text("应开展")) && words.contains(text("没有开展")), qPrintable(words));
    QVERIFY(columnOf(table, text("期限")).contains(text("2022年9月30日")));
    const QStringList basis = columnOf(table, text("依据"));
    for (const QString& article : basis)
        QVERIFY2(article.size() > 1, qPrintable(article));
}

void TestReportCatalogue::theHandoverCountsWhatTheLedgerHolds()
{
    const ReportContent report = content(text("handover-list"), text("2022"));
    const ReportTable table = tablesOf(report).constFirst();
    const QStringList kinds = columnOf(table, text("类别"));
    const qsizetype sessions = kinds.indexOf(text("学习与组织生活"));
    ListQuery query;
    query.kind = Kind::StudySession;
    BL_TRY(sums, m_drawn->reader().sums(query));
    QCOMPARE(columnOf(table, text("合计")).value(sessions), QString::number(sums.count));
    QCOMPARE(columnOf(table, text("附件（个）")).value(sessions), text("1"));
    QVERIFY(plainText(report).contains(text("移交人")));
}

void TestReportCatalogue::ownFieldsAreColumns()
{
    FigureLedger drawn(Today);
    drawn.draw({text("branch | name=一支部 | type=党支部")});
    OwnField own;
    own.kind = Kind::Honor;
    own.label = text("颁奖地点");
    BL_TRY(kept, saveOwnField(drawn.testLedger().ledger(), own));
    drawn.testLedger().reopen();
    Record honor;
    honor.kind = Kind::Honor;
    honor.set(text("awarded_on"), QVariant::fromValue(PartialDate::day(QDate(2022, 5, 1))));
    honor.set(text("title"), text("标兵"));
    honor.set(text("recipient_type"), text("组织"));
    honor.set(text("level"), text("市级"));
    honor.set(text("branch"), drawn.branch(text("一支部")));
    honor.set(kept.key, text("云州大礼堂"));
    honor.parts[text("honor_recipients")] = {PartRow{{}, {}, text("一支部")}};
    BL_DONE(drawn.testLedger().save(honor));
    Figures figures = drawn.figures();
    ReportRequest asked = request(text("register-honors"), text("2022"));
    BL_TRY(report, collectReport(drawn.reader(), figures, asked));
    QVERIFY2(columnOf(tablesOf(report).constFirst(), text("颁奖地点")) == QStringList{text("云州大礼堂")},
             qPrintable(plainText(report)));
}

void TestReportCatalogue::personalColumnsOnlyWhereAskedFor()
{
    for (const QString& name : {text("roster"), text("register-members")}) {
        const QString usual = plainText(content(name, text("2022")));
        QVERIFY(!usual.contains(text("130999198001010013")) && !usual.contains(text("13800001234")));
        const QString personal = plainText(content(name, text("2022"), {}, {text("personal")}));
        QVERIFY(personal.contains(text("130999198001010013")) && personal.contains(text("13800001234")));
    }
}

void TestReportCatalogue::aWorkbookHasNumbersAndDays()
{
    const QString file = path(text("荣誉.xlsx"));
    const ReportContent report = content(text("register-honors"), text("2022"));
    BL_DONE(writeContent(report, file));
    BL_TRY(book, workbookfixture::read(file));
    QCOMPARE(book.sheets.size(), 1);
    const RawSheet& sheet = book.sheets.constFirst();
    int head = 1;
    while (head < 10 && workbookfixture::cell(sheet, head, 1) != text("T序号"))
        ++head;
    QVERIFY(head < 10);
    QCOMPARE(workbookfixture::cell(sheet, head + 1, 1), text("N1"));
    const ReportTable table = tablesOf(report).constFirst();
    QStringList days;
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.columns.size(); ++column) {
            const QString cell = workbookfixture::cell(sheet, head + 1 + row, column + 1);
            if (table.columns[column].head == text("获奖时间"))
                days += cell;
            if (table.columns[column].head == text("荣誉名称"))
                QCOMPARE(cell, u'T' + textOf(table.rows[row].value(column)));
        }
    }
    QVERIFY2(days.contains(text("D2022-09-20")), qPrintable(days.join(u' ')));
}

void TestReportCatalogue::onlyRegistersAreWorkbooks()
{
    const QString file = path(text("报告.xlsx"));
    ReportRequest asked = request(text("quarterly"), text("2022Q3"));
    asked.path = file;
    const auto written = writeReport(m_drawn->reader(), *m_figures, asked);
    QVERIFY(!written && written.error().code == ErrorCode::Usage);
    QVERIFY2(written.error().message.contains(text(".xlsx")), qPrintable(written.error().message));
    QVERIFY(!QFile::exists(file));
    asked.path = path(text("各支部x"));
    asked.ending = text("xlsx");
    QVERIFY(!writeEach(asked));
    asked.ending = text("doc");
    QVERIFY(!writeEach(asked));
    QVERIFY(!QDir(asked.path).exists());
}

void TestReportCatalogue::eachBranchInEveryKindOfFile_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"pdf", "docx", "odt", "xlsx"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestReportCatalogue::eachBranchInEveryKindOfFile()
{
    QFETCH(QString, ending);
    ReportRequest asked = request(text("roster"), text("2022Q3"));
    asked.path = path(text("各支部") + ending);
    asked.ending = ending;
    BL_TRY(outcome, writeEach(asked));
    QVERIFY(outcome.failures.isEmpty());
    const QStringList files = QDir(asked.path).entryList(QDir::Files);
    QCOMPARE(files.size(), outcome.files.size());
    QVERIFY(files.size() >= 4);
    for (const QString& file : files) {
        QVERIFY2(file.endsWith(u'.' + ending), qPrintable(file));
        QVERIFY(QFile(asked.path + u'/' + file).size() > 500);
    }
}

void TestReportCatalogue::thePackBeginsWithItsContents()
{
    const QString file = path(text("迎检.pdf"));
    const ReportContent report = content(text("inspection-pack"), text("2022Q3"), text("一支部"));
    BL_DONE(writeContent(report, file));
    const auto pdf = Poppler::Document::load(file);
    QVERIFY(pdf);
    QStringList pages;
    for (int page = 0; page < pdf->numPages(); ++page)
        pages += solid(pdf->page(page)->text({}));
    int lines = 0;
    for (const ReportBlock& block : report.blocks) {
        const auto* paragraph = std::get_if<ReportParagraph>(&block);
        if (paragraph == nullptr || paragraph->style != BlockStyle::Contents)
            continue;
        ++lines;
        const QString words = solid(textOf(paragraph->runs));
        const QRegularExpression line(QRegularExpression::escape(words)
                                      + text("·*([0-9]{1,2})(?=20[0-9]{2}年|[一二三四五六七]、|—)"));
        const auto found = line.match(pages.constFirst());
        QVERIFY2(found.hasMatch(), qPrintable(words + u'\n' + pages.constFirst()));
        const int page = found.captured(1).toInt();
        // A document is headed by its kind, and its title stands in the form below.
        static const QRegularExpression day(text("^20[0-9]{2}年([0-9]+月)?([0-9]+日)?"));
        QString heading = words;
        heading.remove(day).remove(text("会议记录"));
        QVERIFY2(page > 1 && page <= pages.size(), qPrintable(words));
        QVERIFY2(pages[page - 1].contains(heading.left(6)), qPrintable(heading + u'\n' + pages[page - 1]));
    }
    QVERIFY2(lines >= 7, qPrintable(QString::number(lines)));
    const QString all = pages.join(QString());
    QVERIFY(all.indexOf(text("缺项情况"), pages.constFirst().size())
            < all.indexOf(text("组织和党员"), pages.constFirst().size()));
    QVERIFY2(all.contains(text("记名大会")) && all.contains(text("出差")), qPrintable(all));
}

void TestReportCatalogue::thePackShowsPhotosWithTheirWords()
{
    const ReportContent report = content(text("inspection-pack"), text("2022Q3"), text("一支部"));
    const auto photo = std::find_if(report.blocks.begin(), report.blocks.end(), [](const ReportBlock& block) {
        return std::holds_alternative<ReportImage>(block);
    });
    QVERIFY(photo != report.blocks.end());
    const auto& image = std::get<ReportImage>(*photo);
    QCOMPARE(image.caption, text("2022年8月9日　一支部　记名党日（会场）"));
    QVERIFY(std::max(image.width, image.height) <= 1400);
    for (const char* ending : {"pdf", "docx", "odt"})
        BL_DONE(writeContent(report, path(text("照片.") + QString::fromLatin1(ending))));
    const auto pdf = Poppler::Document::load(path(text("照片.pdf")));
    const QImage last = pdf->page(pdf->numPages() - 1)->renderToImage(50, 50);
    int red = 0;
    for (int y = 0; y < last.height(); ++y) {
        for (int x = 0; x < last.width(); ++x)
            red += last.pixelColor(x, y).red() > 200 && last.pixelColor(x, y).green() < 60 ? 1 : 0;
    }
    QVERIFY2(red > 10000, qPrintable(QString::number(red)));
    QVERIFY(solid(pdf->page(pdf->numPages() - 1)->text({})).contains(solid(image.caption)));
    QFile docx(path(text("照片.docx")));
    QVERIFY(docx.open(QIODevice::ReadOnly));
    QCOMPARE(partOf(docx.readAll(), text("word/media/photo1.jpg")), image.bytes);
    QFile odt(path(text("照片.odt")));
    QVERIFY(odt.open(QIODevice::ReadOnly));
    QCOMPARE(partOf(odt.readAll(), text("Pictures/photo1.jpg")), image.bytes);
}

void TestReportCatalogue::nothingInThePeriodIsSaid()
{
    for (const char* name :
         {"register-meetings", "register-theme-days", "register-study", "register-honors", "register-volunteering",
          "register-work", "attendance-register", "honors-list", "volunteer-register"}) {
        const ReportContent report = content(QString::fromLatin1(name), text("2001"));
        QVERIFY(tablesOf(report).isEmpty());
        QVERIFY2(plainText(report).contains(text("2001年没有")), name);
        BL_DONE(writeContent(report, path(text("空.xlsx"))));
    }
}

QTEST_MAIN(TestReportCatalogue)
#include "tst_reportcatalogue.moc"
