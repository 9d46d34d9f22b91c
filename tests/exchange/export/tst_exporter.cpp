// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/csvtablewriter.h"
#include "exchange/export/exporter.h"
#include "ledger/ledgerfixture.h"
#include "workbookfixture.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>

using namespace ledger;
using namespace ledger::testing;

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesHeadAndTypedCells_data();
    void writesHeadAndTypedCells();
    void namesTheAbsentWhereTheRestIsClear();
    void namesThePresentWhereItIsNot();
    void tellsPeopleOfOneNameApart();
    void guardsFormulasInCsv_data();
    void guardsFormulasInCsv();
    void writesHostileTextAsText_data() { writesHeadAndTypedCells_data(); }
    void writesHostileTextAsText();
    void takesPeriodAndBranch();
    void refusesOtherEndings();
    void aFullDiskLeavesTheOldFile_data() { writesHeadAndTypedCells_data(); }
    void aFullDiskLeavesTheOldFile();
    void cancelLeavesNothing();

private:
    Result<qint64> write(Kind kind, const QString& path, const ExportProgress& progress = {}) const;
    /// The column of the header in the only sheet of the file, without the head.
    QStringList column(const QString& path, const QString& header) const;
    QString file(const QString& name) const { return m_ledger->folder() + u'/' + name; }
    qint64 addSession(const QString& title, const QList<PartRow>& attendances,
                      const QString& category = QStringLiteral("党课"));

    std::unique_ptr<TestLedger> m_ledger;
    qint64 m_branch = 0;
    QList<qint64> m_members;
};

void TestExporter::init()
{
    m_ledger = std::make_unique<TestLedger>();
    m_branch = m_ledger->addBranch(QStringLiteral("第一党支部"));
    m_members.clear();
    for (const char* name : {"张三", "李四", "王五"})
        m_members << m_ledger->addMember(QString::fromUtf8(name), m_branch);
}

Result<qint64> TestExporter::write(Kind kind, const QString& path, const ExportProgress& progress) const
{
    const auto reader = m_ledger->reader();
    const auto organization = reader->organization(m_ledger->ledger().vocabulary());
    if (!organization)
        return organization.error();
    return exportRecords(*reader, m_ledger->ledger().vocabulary(), *organization, {kind, {}, 0, path}, progress);
}

QStringList TestExporter::column(const QString& path, const QString& header) const
{
    const auto book = workbookfixture::read(path);
    if (!book || book->sheets.size() != 1)
        return {book ? QStringLiteral("sheets") : book.error().message};
    const RawSheet& sheet = book->sheets.constFirst();
    for (int at = 1; at <= sheet.rows.constFirst().size(); ++at) {
        if (workbookfixture::cell(sheet, 1, at) != u'T' + header)
            continue;
        QStringList cells;
        for (int row = 2; row <= sheet.rows.size(); ++row)
            cells << workbookfixture::cell(sheet, row, at);
        return cells;
    }
    return {QStringLiteral("no column")};
}

qint64 TestExporter::addSession(const QString& title, const QList<PartRow>& attendances, const QString& category)
{
    Record session = m_ledger->session(title, QDate(2022, 7, 1), m_branch);
    session.set(QStringLiteral("category"), category);
    session.parts[QStringLiteral("attendances")] = attendances;
    const auto saved = m_ledger->save(session);
    return saved ? session.id : -1;
}

void TestExporter::writesHeadAndTypedCells_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("xlsx") << QStringLiteral("xlsx");
    QTest::newRow("ods") << QStringLiteral("ods");
    QTest::newRow("csv") << QStringLiteral("csv");
}

void TestExporter::writesHeadAndTypedCells()
{
    QFETCH(QString, ending);
    const bool isTyped = ending != u"csv";
    BL_TRY(member, m_ledger->reader()->load(Kind::Member, m_members.constFirst()));
    member.set(QStringLiteral("birth_on"), QVariant::fromValue(PartialDate::month(1980, 1)));
    member.set(QStringLiteral("id_number"), QStringLiteral("130999198001010013"));
    member.set(QStringLiteral("attendance_exempt"), true);
    BL_DONE(m_ledger->save(member));
    const QString path = file(QStringLiteral("党员.") + ending);
    BL_TRY(rows, write(Kind::Member, path));
    QCOMPARE(rows, 3);
    QCOMPARE(column(path, QStringLiteral("姓名")),
             (QStringList{QStringLiteral("T张三"), QStringLiteral("T李四"), QStringLiteral("T王五")}));
    QCOMPARE(column(path, QStringLiteral("身份证号")).constFirst(), QStringLiteral("T130999198001010013"));
    QCOMPARE(column(path, QStringLiteral("出生年月")).constFirst(), QStringLiteral("T1980-01"));
    QCOMPARE(column(path, QStringLiteral("入党时间")).constFirst(),
             isTyped ? QStringLiteral("D2015-07-01") : QStringLiteral("T2015-07-01"));
    QCOMPARE(column(path, QStringLiteral("免于考勤")).constFirst(), QStringLiteral("T是"));
    QCOMPARE(column(path, QStringLiteral("所在党支部")).constFirst(), QStringLiteral("T第一党支部"));
    QCOMPARE(column(path, QStringLiteral("记录编号")).constFirst(), u'T' + member.uid);
}

void TestExporter::namesTheAbsentWhereTheRestIsClear()
{
    addSession(QStringLiteral("全到"), {{m_members[0], true, {}}, {m_members[1], true, {}}, {m_members[2], true, {}}});
    addSession(QStringLiteral("缺一"),
               {{m_members[0], true, {}}, {m_members[2], true, {}}, {m_members[1], false, QStringLiteral("出差")}});
    addSession(QStringLiteral("没有记名"), {});
    const QString path = file(QStringLiteral("a.xlsx"));
    BL_DONE(write(Kind::StudySession, path));
    QCOMPARE(column(path, QStringLiteral("参加人员")), (QStringList{QString(), QString(), QStringLiteral("T未记名")}));
    QCOMPARE(column(path, QStringLiteral("缺席人员及原因")),
             (QStringList{QStringLiteral("T无"), QStringLiteral("T李四（出差）"), QString()}));
}

void TestExporter::namesThePresentWhereItIsNot()
{
    addSession(QStringLiteral("只记了一人"), {{m_members[2], true, {}}});
    addSession(QStringLiteral("支委会"), {{m_members[0], true, {}}, {m_members[1], false, {}}},
               QStringLiteral("支委会"));
    const QString path = file(QStringLiteral("a.xlsx"));
    BL_DONE(write(Kind::StudySession, path));
    QCOMPARE(column(path, QStringLiteral("参加人员")), (QStringList{QStringLiteral("T王五"), QStringLiteral("T张三")}));
    QCOMPARE(column(path, QStringLiteral("缺席人员及原因")), (QStringList{QString(), QStringLiteral("T李四")}));
}

void TestExporter::tellsPeopleOfOneNameApart()
{
    const qint64 second = m_ledger->addMember(QStringLiteral("张三"), m_branch);
    BL_TRY(member, m_ledger->reader()->load(Kind::Member, second));
    member.set(QStringLiteral("birth_on"), QVariant::fromValue(PartialDate::day(QDate(1988, 12, 31))));
    BL_DONE(m_ledger->save(member));
    addSession(QStringLiteral("同名"), {{second, true, {}}, {m_members[1], true, {}}});
    const QString path = file(QStringLiteral("a.ods"));
    BL_DONE(write(Kind::StudySession, path));
    QCOMPARE(column(path, QStringLiteral("参加人员")), QStringList{QStringLiteral("T张三〔1988-12〕、李四")});
}

void TestExporter::guardsFormulasInCsv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    for (const char* text : {"=1+1", "+86", "-1", "@SUM", "\ttab", "＝1", "'=1", "''+"})
        QTest::newRow(text) << QString::fromUtf8(text) << u'\'' + QString::fromUtf8(text);
    for (const char* text : {"", "a=1", "'引用'", "党课", "'"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QString::fromUtf8(text);
}

void TestExporter::guardsFormulasInCsv()
{
    QFETCH(QString, text);
    QFETCH(QString, guarded);
    QCOMPARE(guardedFormula(text), guarded);
    QCOMPARE(withoutFormulaGuard(guarded), text);
}

void TestExporter::writesHostileTextAsText()
{
    QFETCH(QString, ending);
    const bool isCsv = ending == u"csv";
    const QString formula = QStringLiteral("=HYPERLINK(\"http://a\",\"b\")");
    const QString lines = QStringLiteral("一行, 二;\n  三行\t<b>&amp;]]>\n𠮷“'\"");
    Record honor = m_ledger->honor(formula, QDate(2022, 7, 1), QStringLiteral("张三"));
    honor.set(QStringLiteral("deeds"), lines);
    BL_DONE(m_ledger->save(honor));
    const QString path = file(QStringLiteral("a.") + ending);
    BL_DONE(write(Kind::Honor, path));
    QCOMPARE(column(path, QStringLiteral("荣誉名称")).constFirst(),
             isCsv ? QStringLiteral("T'") + formula : u'T' + formula);
    QCOMPARE(column(path, QStringLiteral("主要事迹")).constFirst(), u'T' + lines);
}

void TestExporter::takesPeriodAndBranch()
{
    const qint64 other = m_ledger->addBranch(QStringLiteral("第二党支部"));
    const qint64 group = m_ledger->addBranch(QStringLiteral("第一党小组"), QStringLiteral("党小组"), m_branch);
    for (const auto& [branch, day] : {std::pair{m_branch, QDate(2022, 7, 1)}, std::pair{other, QDate(2022, 7, 2)},
                                      std::pair{group, QDate(2022, 7, 3)}, std::pair{m_branch, QDate(2021, 7, 4)}}) {
        Record session = m_ledger->session(day.toString(Qt::ISODate), day, branch);
        BL_DONE(m_ledger->save(session));
    }
    const auto reader = m_ledger->reader();
    BL_TRY(organization, reader->organization(m_ledger->ledger().vocabulary()));
    ExportRequest request{Kind::StudySession, *Period::parse(QStringLiteral("2022Q3")), m_branch,
                          file(QStringLiteral("a.csv"))};
    BL_TRY(rows, exportRecords(*reader, m_ledger->ledger().vocabulary(), organization, request));
    QCOMPARE(rows, 2);
    QCOMPARE(column(request.path, QStringLiteral("主题")),
             (QStringList{QStringLiteral("T2022-07-01"), QStringLiteral("T2022-07-03")}));
}

void TestExporter::refusesOtherEndings()
{
    for (const char* name : {"a.xls", "a", "a.docx"})
        QCOMPARE(write(Kind::Honor, file(QLatin1StringView(name))).error().code, ErrorCode::Usage);
}

void TestExporter::aFullDiskLeavesTheOldFile()
{
    QFETCH(QString, ending);
    BL_DONE(
        m_ledger->ledger().transact(QStringLiteral("save"), QStringLiteral("保存"), [&](UnitOfWork& unit) -> Result<> {
            for (int i = 0; i < 300; ++i) {
                Record honor =
                    m_ledger->honor(QStringLiteral("荣誉%1").arg(i), QDate(2022, 7, 1), QStringLiteral("张三"));
                if (auto saved = unit.save(honor); !saved)
                    return saved;
            }
            return {};
        }));
    const QString path = file(QStringLiteral("a.") + ending);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old content");
    old.close();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{5'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto failed = write(Kind::Honor, path);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().code, ErrorCode::Io);
    QCOMPARE(workbookfixture::bytesOf(path), QByteArray("old content"));
    QVERIFY(QDir(m_ledger->folder()).entryList({QStringLiteral("*.part*")}).isEmpty());
}

void TestExporter::cancelLeavesNothing()
{
    addSession(QStringLiteral("一"), {});
    const QString path = file(QStringLiteral("a.xlsx"));
    const auto stopped = write(Kind::StudySession, path, [](int) { return false; });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(QDir(m_ledger->folder()).entryList({QStringLiteral("*.part*")}).isEmpty());
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
