// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/exporter.h"
#include "exchange/import/importer.h"
#include "ledger/ledgerfixture.h"
#include "workbookfixture.h"

using namespace ledger;
using namespace ledger::testing;

/// What is exported is imported again without loss: unchanged into the same ledger, equal into a new one.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
    void classAndLeaderAreCellsOfSeveralRows();
    void aWorkbookAddsProgressAndLeavesClosedItems();

private:
    static void fillPlaces(TestLedger& ledger);
    static void fillMeetings(TestLedger& ledger);
    static void fillOthers(TestLedger& ledger);
    static void fillItems(TestLedger& ledger, const QString& evidence);
    static void fillDues(TestLedger& ledger);
    static QStringList exportAll(TestLedger& ledger, const QString& prefix, const QString& ending);
    static Result<ImportReport> importAll(TestLedger& ledger, const QStringList& files);
};

static QVariant day(int year, int month, int dayOfMonth)
{
    return QVariant::fromValue(PartialDate::day(QDate(year, month, dayOfMonth)));
}

static Record made(Kind kind, const QList<std::pair<const char*, QVariant>>& values)
{
    Record record;
    record.kind = kind;
    for (const auto& [key, value] : values)
        record.set(QLatin1StringView(key), value);
    return record;
}

static QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

void TestRoundTrip::nothingIsLost_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"xlsx", "ods", "csv"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

/// 1 机关党委, 2 and 3 branches, 4 a group of 2; members 1–5, two of one name.
void TestRoundTrip::fillPlaces(TestLedger& ledger)
{
    const qint64 organ = ledger.addBranch(text("机关党委"), text("机关党委"));
    const qint64 first = ledger.addBranch(text("第一党支部"), text("党支部"), organ);
    ledger.addBranch(text("第二党支部"), text("党支部"), organ);
    const qint64 group = ledger.addBranch(text("第一支部第一党小组"), text("党小组"), first);
    for (const char* name : {"张三", "李四", "王五"})
        ledger.addMember(text(name), first, group);
    for (const int month : {3, 12}) {
        const qint64 id = ledger.addMember(text("张伟"), first);
        BL_TRY(member, ledger.reader()->load(Kind::Member, id));
        member.set(QStringLiteral("birth_on"), QVariant::fromValue(PartialDate::month(1980, month)));
        member.set(QStringLiteral("sex"), text("男"));
        member.set(QStringLiteral("phone"), QStringLiteral("013800001234"));
        BL_DONE(ledger.save(member));
    }
    BL_TRY(moved, ledger.reader()->load(Kind::Member, qint64(3)));
    moved.parts[QStringLiteral("memberships")] = {
        PartRow{qlonglong(2), qlonglong(4), {}, day(2021, 5, 31), text("轮岗")},
        PartRow{qlonglong(3), {}, day(2021, 6, 1), {}, {}}};
    moved.parts[QStringLiteral("development_steps")] = {PartRow{text("递交入党申请书"), day(2013, 1, 5), {}},
                                                        PartRow{text("培养教育考察"), day(2014, 1, 5), text("上半年")},
                                                        PartRow{text("培养教育考察"), day(2014, 7, 5), {}},
                                                        PartRow{text("确定入党介绍人"), {}, {}, text("李四、王五")},
                                                        PartRow{text("短期集中培训"), {}, {}, {}, 3.5, 24.0}};
    moved.parts[QStringLiteral("member_events")] = {
        PartRow{text("延长预备期"), day(2015, 7, 5), day(2016, 1, 5), text("思想汇报不足；再看半年@支部")},
        PartRow{text("退休"), {}, {}, {}}};
    BL_DONE(ledger.save(moved));
    BL_TRY(branch, ledger.reader()->load(Kind::Branch, first));
    branch.set(QStringLiteral("short_name"), text("一支部"));
    branch.set(QStringLiteral("term_from"), day(2021, 3, 1));
    branch.set(QStringLiteral("has_committee"), true);
    branch.parts[QStringLiteral("branch_posts")] = {
        PartRow{qlonglong(1), text("张三"), text("书记"), {}, {}},
        PartRow{qlonglong(2), text("李四"), text("组织委员"), day(2021, 3, 15), day(2022, 2, 28)},
        PartRow{qlonglong(3), text("王五"), text("宣传委员"), day(2021, 3, 1), {}}};
    branch.parts[QStringLiteral("branch_terms")] = {
        PartRow{text("第一届"), day(2017, 3, 1), day(2020, 3, 1), day(2017, 2, 28), {}},
        PartRow{text("第二届"), day(2020, 3, 2), {}, {}, text("延期\n一次")}};
    BL_DONE(ledger.save(branch));
}

void TestRoundTrip::fillMeetings(TestLedger& ledger)
{
    Record lecture = ledger.session(text("七月党课"), QDate(2022, 7, 1), 2);
    lecture.set(QStringLiteral("category"), text("党课"));
    lecture.parts[QStringLiteral("attendances")] = {PartRow{qlonglong(1), true, {}}, PartRow{qlonglong(4), true, {}},
                                                    PartRow{qlonglong(5), true, {}},
                                                    PartRow{qlonglong(2), false, text("出差"), true, {}}};
    lecture.parts[QStringLiteral("session_votes")] = {
        PartRow{
            text("接收张三；同意"), text("接收预备党员"), qlonglong(1), qlonglong(9), qlonglong(0), qlonglong(1), {}},
        PartRow{text("年度计划"), text("一般表决"), {}, qlonglong(8), {}, {}, {}}};
    BL_DONE(ledger.save(lecture));
    Record named = ledger.session(text("主题党日"), QDate(2022, 7, 5), 2);
    named.set(QStringLiteral("lecturer_is_leader"), false);
    named.set(QStringLiteral("hours"), 2.5);
    named.set(QStringLiteral("content"), text("=1+1 学习了“讲话”\n讨论：100%"));
    named.parts[QStringLiteral("attendances")] = {PartRow{qlonglong(5), true, {}}};
    BL_DONE(ledger.save(named));
    Record counted = ledger.session(text("中心组学习"), QDate(2022, 8, 1), 1);
    counted.set(QStringLiteral("category"), text("中心组学习"));
    counted.set(QStringLiteral("held_on"), QVariant::fromValue(PartialDate::month(2022, 8)));
    counted.set(QStringLiteral("expected"), qlonglong(12));
    counted.set(QStringLiteral("present"), qlonglong(11));
    BL_DONE(ledger.save(counted));
}

void TestRoundTrip::fillOthers(TestLedger& ledger)
{
    Record honor = ledger.honor(text("优秀共产党员"), QDate(2022, 7, 1), text("张三"));
    honor.set(QStringLiteral("branch"), qlonglong(2));
    honor.set(QStringLiteral("document_no"), text("云检党〔2022〕3号"));
    honor.parts[QStringLiteral("honor_recipients")] = {PartRow{qlonglong(1), {}, text("张三")},
                                                       PartRow{{}, {}, text("赵外")}};
    BL_DONE(ledger.save(honor));
    Record collective = ledger.honor(text("百强党支部"), QDate(2021, 7, 1), text("第一党支部"));
    collective.set(QStringLiteral("recipient_type"), text("组织"));
    collective.set(QStringLiteral("branch"), qlonglong(2));
    collective.parts[QStringLiteral("honor_recipients")] = {PartRow{{}, qlonglong(2), text("第一党支部")}};
    BL_DONE(ledger.save(collective));
    Record blood = made(Kind::VolunteerActivity,
                        {{"held_on", day(2022, 6, 14)},
                         {"category", text("无偿献血")},
                         {"title", text("献血")},
                         {"branch", qlonglong(2)},
                         {"hours", 2.0},
                         {"unit", text("毫升")}});
    blood.parts[QStringLiteral("volunteer_participants")] = {
        PartRow{qlonglong(1), text("张三"), {}, 400.0, text("毫升")}, PartRow{qlonglong(2), text("李四"), 3.5, {}, {}},
        PartRow{{}, text("钱外"), {}, {}, {}}};
    BL_DONE(ledger.save(blood));
    Record work = made(Kind::WorkRecord,
                       {{"recorded_on", day(2022, 5, 1)},
                        {"category", text("新闻稿件")},
                        {"title", text("稿件")},
                        {"branch", qlonglong(2)},
                        {"quantity", 1.0},
                        {"unit", text("篇")},
                        {"is_original", true},
                        {"genre", text("消息")},
                        {"counts_approximate", false}});
    work.parts[QStringLiteral("work_record_people")] = {PartRow{qlonglong(2), text("李四")}};
    BL_DONE(ledger.save(work));
    fillItems(ledger, honor.uid);
}

void TestRoundTrip::fillItems(TestLedger& ledger, const QString& evidence)
{
    Record item = made(Kind::ResponsibilityItem,
                       {{"year", qlonglong(2022)},
                        {"holder_type", text("部门")},
                        {"holder", text("办公室")},
                        {"list_no", text("3")},
                        {"task", text("每季度研究一次")},
                        {"branch", qlonglong(1)},
                        {"due_text", text("12月底前")},
                        {"due_on", day(2022, 12, 31)},
                        {"percent", 1.0},
                        {"state", text("已完成")},
                        {"contact", text("李四")}});
    item.set(QStringLiteral("weight"), 2.5);
    item.set(QStringLiteral("class"), text("政治责任"));
    item.set(QStringLiteral("leader"), text("李四"));
    item.parts[QStringLiteral("responsibility_progress")] = {
        PartRow{qlonglong(1), text("已研究")},
        PartRow{qlonglong(2), text("已落实；一半@支部"), 50.0, day(2022, 6, 20), text("李四"), {}},
        PartRow{qlonglong(2), text("已落实"), 40.0, day(2022, 6, 21), text("李四"), qlonglong(2)}};
    item.parts[QStringLiteral("responsibility_states")] = {
        PartRow{text("进行中"), day(2022, 3, 1)},
        PartRow{text("已完成"), day(2022, 6, 30), text("李四"), text("王五"), text("齐全；可以")}};
    item.parts[QStringLiteral("responsibility_evidence")] = {PartRow{text("honor"), evidence, text("证书")}};
    BL_DONE(ledger.save(item));
    // The next item of the list, whose class and leader are one cell with those above it.
    Record next = item;
    next.id = 0;
    next.uid.clear();
    next.revision = 0;
    next.parts.clear();
    next.set(QStringLiteral("list_no"), text("4"));
    next.set(QStringLiteral("task"), text("每半年述职"));
    BL_DONE(ledger.save(next));
}

void TestRoundTrip::fillDues(TestLedger& ledger)
{
    Record dues = made(Kind::PartyDues,
                       {{"member", qlonglong(4)},
                        {"year", qlonglong(2022)},
                        {"payer_group", text("月工资")},
                        {"base", qlonglong(531230)},
                        {"base_note", text("岗位工资＋津贴")},
                        {"adopted", qlonglong(8000)},
                        {"reason", text("本人自愿多交；支部已记录")},
                        {"from_month", qlonglong(2)},
                        {"to_month", qlonglong(11)},
                        {"notes", text("由家属代交")}});
    dues.parts[QStringLiteral("dues_payments")] = {PartRow{qlonglong(2), qlonglong(8000), day(2022, 2, 10), {}},
                                                   PartRow{qlonglong(3), qlonglong(20), {}, text("先交；余款@四月")},
                                                   PartRow{qlonglong(3), qlonglong(7980), day(2022, 4, 1), {}}};
    BL_DONE(ledger.save(dues));
    Record student = made(Kind::PartyDues,
                          {{"member", qlonglong(1)}, {"year", qlonglong(2023)}, {"payer_group", text("学生及无收入")}});
    BL_DONE(ledger.save(student));
}

QStringList TestRoundTrip::exportAll(TestLedger& ledger, const QString& prefix, const QString& ending)
{
    QStringList files;
    const auto reader = ledger.reader();
    const Vocabulary& vocabulary = ledger.ledger().vocabulary();
    const auto organization = reader->organization(vocabulary);
    for (const Kind kind : allKinds) {
        const QString path = QStringLiteral("%1/%2%3.%4").arg(ledger.folder(), prefix, kindKey(kind), ending);
        const auto written = exportRecords(*reader, vocabulary, *organization, {kind, {}, 0, path});
        if (!written)
            return {written.error().message};
        files << path;
    }
    return files;
}

Result<ImportReport> TestRoundTrip::importAll(TestLedger& ledger, const QStringList& files)
{
    ReadControl control;
    control.program = workbookfixture::program();
    auto source = readSources(files, ledger.ledger(), {}, control);
    if (!source)
        return source.error();
    auto plan = planImport(ledger.ledger(), *ledger.reader(), *source, {});
    if (!plan)
        return plan.error();
    return applyImport(ledger.ledger(), *plan, {});
}

static QString problemsOf(const ImportReport& report)
{
    QStringList lines;
    for (const FileReport& file : report.files) {
        for (const QString& sheet : file.skippedSheets)
            lines << file.file + u'/' + sheet + QStringLiteral(" skipped");
        for (const SheetReport& sheet : file.sheets) {
            if (sheet.updated > 0)
                lines << QStringLiteral("%1: %2 updated").arg(file.file).arg(sheet.updated);
            for (const ImportProblem& problem : sheet.problems)
                lines << QStringLiteral("%1:%2 %3 %4 %5")
                             .arg(file.file)
                             .arg(problem.row)
                             .arg(problem.column, problem.code, problem.message);
        }
    }
    return lines.join(u'\n');
}

/// Every cell of a file's only sheet.
static QStringList cellsOf(const QString& path)
{
    const auto book = workbookfixture::read(path);
    if (!book)
        return {book.error().message};
    QStringList rows;
    const RawSheet& sheet = book->sheets.constFirst();
    for (int row = 1; row <= sheet.rows.size(); ++row) {
        QStringList cells;
        for (int column = 1; column <= sheet.rows.constFirst().size(); ++column)
            cells << workbookfixture::cell(sheet, row, column);
        rows << cells.join(u'|');
    }
    return rows;
}

void TestRoundTrip::nothingIsLost()
{
    QFETCH(QString, ending);
    TestLedger ledger;
    fillPlaces(ledger);
    fillMeetings(ledger);
    fillOthers(ledger);
    fillDues(ledger);
    const QStringList files = exportAll(ledger, QStringLiteral("a"), ending);
    QCOMPARE(files.size(), static_cast<qsizetype>(allKinds.size()));
    BL_TRY(again, importAll(ledger, files));
    QVERIFY2(again.created + again.updated + again.rejected == 0, qPrintable(problemsOf(again)));
    TestLedger fresh;
    BL_TRY(report, importAll(fresh, files));
    QVERIFY2(report.rejected == 0 && report.created == 21,
             qPrintable(QString::number(report.created) + problemsOf(report)));
    const QStringList copies = exportAll(fresh, QStringLiteral("b"), ending);
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(cellsOf(copies[i]), cellsOf(files[i]));
}

void TestRoundTrip::classAndLeaderAreCellsOfSeveralRows()
{
    TestLedger ledger;
    fillPlaces(ledger);
    fillOthers(ledger);
    const auto reader = ledger.reader();
    const Vocabulary& vocabulary = ledger.ledger().vocabulary();
    const auto organization = reader->organization(vocabulary);
    const QString path = ledger.folder() + QStringLiteral("/lists.xlsx");
    BL_DONE(exportRecords(*reader, vocabulary, *organization, {Kind::ResponsibilityItem, {}, 0, path}));
    BL_TRY(book, workbookfixture::read(path));
    QCOMPARE(book.sheets.constFirst().merges.size(), 2);
}

static Record itemNamed(TestLedger& ledger, const char* number)
{
    const auto reader = ledger.reader();
    for (qint64 id = 1; id <= reader->highestId(Kind::ResponsibilityItem).value(); ++id) {
        const auto item = reader->load(Kind::ResponsibilityItem, id);
        if (item && item->text(QStringLiteral("list_no")) == QString::fromUtf8(number))
            return *item;
    }
    return {};
}

/// What a workbook says otherwise of a quarter is a correction; of a closed item nothing is changed, and the row is told.
void TestRoundTrip::aWorkbookAddsProgressAndLeavesClosedItems()
{
    TestLedger ledger;
    fillPlaces(ledger);
    fillOthers(ledger);
    const QString path = ledger.folder() + QStringLiteral("/list.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF年度,责任主体,履责主体,序号,责任内容,一季度,二季度\n"
               "2022,部门,办公室,3,每季度研究一次,已研究,全部落实\n");
    file.close();
    BL_TRY(report, importAll(ledger, {path}));
    QCOMPARE(report.created, 0);
    QVERIFY2(report.rejected == 0, qPrintable(problemsOf(report)));
    QCOMPARE(report.updated, 1);
    const QList<PartRow> rows = itemNamed(ledger, "3").parts.value(QStringLiteral("responsibility_progress"));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[3].value(1).toString(), text("全部落实"));
    QCOMPARE(rows[3].value(5).toInt(), 3);
    BL_TRY(again, importAll(ledger, {path}));
    QVERIFY2(again.updated == 0 && again.rejected == 0, qPrintable(problemsOf(again)));
    Record closed = itemNamed(ledger, "3");
    closed.set(QStringLiteral("state"), text("已销号"));
    BL_DONE(ledger.ledger().transact(QStringLiteral("test"), QStringLiteral("销号"),
                                     [&](UnitOfWork& unit) { return unit.save(closed, Validation::Planned); }));
    BL_TRY(same, importAll(ledger, {path}));
    QVERIFY2(same.rejected == 0, qPrintable(problemsOf(same)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF年度,责任主体,履责主体,序号,责任内容,二季度\n"
               "2022,部门,办公室,3,每季度研究一次,又改了\n");
    file.close();
    BL_TRY(refused, importAll(ledger, {path}));
    QCOMPARE(refused.rejected, 1);
    QVERIFY2(problemsOf(refused).contains(QStringLiteral("item_closed")), qPrintable(problemsOf(refused)));
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
