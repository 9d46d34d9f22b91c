// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include "cli/texttable.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

namespace {

const QString Json = QStringLiteral("--json");

QStringList keysMissing(const QJsonObject& object, const QStringList& wanted)
{
    QStringList missing;
    for (const QString& key : wanted) {
        if (!object.contains(key))
            missing << key;
    }
    return missing;
}

QJsonArray array(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toArray();
}

} // namespace

/// What the sub-commands answer on a ledger that is in order: contract section 1.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cli.isReady(), m_cli.complaint().constData()); }
    void helpIsThereAtEveryLevel_data();
    void helpIsThereAtEveryLevel();
    void helpSpeaksNoWordsOfTheParser();
    void helpColumnsStandUnderEachOther();
    void gapsTellPeriodsAsPeopleWriteThem();
    void figuresHaveTheShapeOfTheContract();
    void figuresCanBeNarrowedToKeysAndABranch();
    void everyFigureOfTheDemoIsSomewhere();
    void traceAddsUpToTheFigure_data();
    void traceAddsUpToTheFigure();
    void traceOfARateGivesBothSides();
    void gapsHaveTheShapeOfTheContract();
    void theGapCalendarIsWrittenAsAFile_data();
    void theGapCalendarIsWrittenAsAFile();
    void aGapCalendarThatCannotBeWrittenIsExplained_data();
    void aGapCalendarThatCannotBeWrittenIsExplained();
    void searchFindsByCharactersAndInitials();
    void checkOfASoundLedgerFindsNothing();
    void settingsAreKept();
    void backupAndRestoreGiveTheSameFigures();
    void exportAndImportGoRound();
    void anImportIsTakenBack();
    void reportIsWritten();
    void documentsOfARecordAreWritten();
    void sheetsOfABranchAreWritten();
    void dashboardIsWritten();
    void theSameDemoHasTheSameRecords();
    void answersForPeopleAreNoJson();
    void todayMovesTheDueDate();

private:
    double figure(const QString& ledger, const QString& key, const QString& period = QStringLiteral("2022Q3"));

    CliFixture m_cli;
};

double TestAnswers::figure(const QString& ledger, const QString& key, const QString& period)
{
    const auto run = m_cli.ask(
        {QStringLiteral("figures"), ledger, QStringLiteral("--period"), period, QStringLiteral("--keys"), key});
    return array(run.json(), "figures").first().toObject().value(QLatin1StringView("value")).toDouble(-1);
}

void TestAnswers::helpIsThereAtEveryLevel_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("program") << QStringList{QStringLiteral("--help")};
    for (const char* word :
         {"init",   "set",         "demo",       "import",      "undo-import",   "export",    "figures",
          "trace",  "gaps",        "findings",   "roster",      "member-change", "report",    "dashboard",
          "search", "check",       "backup",     "restore",     "submit",        "reopen",    "package",
          "items",  "item-report", "item-close", "item-reopen", "item-evidence", "copy-lists"})
        QTest::newRow(word) << QStringList{QString::fromLatin1(word), QStringLiteral("--help")};
}

void TestAnswers::helpIsThereAtEveryLevel()
{
    QFETCH(QStringList, arguments);
    const auto run = m_cli.program().run(arguments);
    QCOMPARE(run.exitStatus, 0);
    QVERIFY2(QString::fromUtf8(run.out).contains(QStringLiteral("用法")), run.describe().constData());
    QVERIFY2(run.err.isEmpty(), run.describe().constData());
}

/// Words that the parser writes by itself, in English.
void TestAnswers::helpSpeaksNoWordsOfTheParser()
{
    for (const char* word : {"demo", "report", "search", "submit"}) {
        const auto run = m_cli.program().run({QString::fromLatin1(word), QStringLiteral("--help")});
        for (const char* foreign : {"INT", "Excludes", "Needs", "REQUIRED", "OPTIONS", " in ["})
            QVERIFY2(!run.out.contains(foreign), run.describe().constData());
    }
}

void TestAnswers::helpColumnsStandUnderEachOther()
{
    const auto run = m_cli.program().run({QStringLiteral("report"), QStringLiteral("--help")});
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n');
    for (const QString& start : {QStringLiteral("台账文件"), QStringLiteral("期间："), QStringLiteral("只看这个"),
                                 QStringLiteral("每个支部一份")}) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const QString& text) {
            return text.startsWith(QStringLiteral("  ")) && text.contains(start)
                && !text.contains(QStringLiteral("branchledger"));
        });
        QVERIFY2(line != lines.end(), qPrintable(start));
        QCOMPARE(displayWidth(line->left(line->indexOf(start))), 28);
    }
}

void TestAnswers::gapsTellPeriodsAsPeopleWriteThem()
{
    const auto run =
        m_cli.run({QStringLiteral("gaps"), m_cli.demo(), QStringLiteral("--period"), QStringLiteral("2022")});
    QCOMPARE(run.exitStatus, 0);
    static const QRegularExpression code(QStringLiteral("20\\d\\d(-\\d\\d|Q\\d)"));
    QVERIFY2(!code.match(QString::fromUtf8(run.out)).hasMatch(), run.describe().constData());
    QVERIFY2(QString::fromUtf8(run.out).trimmed().section(u'\n', -1).startsWith(QStringLiteral("缺 ")),
             run.describe().constData());
}

void TestAnswers::figuresHaveTheShapeOfTheContract()
{
    const auto run =
        m_cli.ask({QStringLiteral("figures"), m_cli.demo(), QStringLiteral("--period"), QStringLiteral("2022Q3")});
    QCOMPARE(run.exitStatus, 0);
    const QJsonObject json = run.json();
    QCOMPARE(json.value(QLatin1StringView("period")).toString(), QStringLiteral("2022Q3"));
    QCOMPARE(json.value(QLatin1StringView("from")).toString(), QStringLiteral("2022-07-01"));
    QCOMPARE(json.value(QLatin1StringView("to")).toString(), QStringLiteral("2022-09-30"));
    QVERIFY(json.value(QLatin1StringView("branch")).isNull());
    QVERIFY2(array(json, "figures").size() > 60, run.describe().constData());
    for (const QJsonValue& value : array(json, "figures"))
        QCOMPARE(keysMissing(
                     value.toObject(),
                     {QStringLiteral("key"), QStringLiteral("label"), QStringLiteral("value"), QStringLiteral("unit")}),
                 QStringList());
}

void TestAnswers::figuresCanBeNarrowedToKeysAndABranch()
{
    const auto run = m_cli.ask({QStringLiteral("figures"), m_cli.demo(), QStringLiteral("--period"),
                                QStringLiteral("2022"), QStringLiteral("--branch"), QStringLiteral("一支部"),
                                QStringLiteral("--keys"), QStringLiteral("member.total,attendance.rate")});
    QCOMPARE(run.json().value(QLatin1StringView("branch")).toString(), QStringLiteral("第一党支部"));
    const QJsonArray figures = array(run.json(), "figures");
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures.first().toObject().value(QLatin1StringView("key")).toString(), QStringLiteral("member.total"));
}

void TestAnswers::everyFigureOfTheDemoIsSomewhere()
{
    const auto run = m_cli.ask({QStringLiteral("figures"), m_cli.demo(), QStringLiteral("--period"),
                                QStringLiteral("2020-10-01..2022-09-30")});
    QStringList empty;
    for (const QJsonValue& value : array(run.json(), "figures")) {
        const QJsonObject figure = value.toObject();
        if (figure.value(QLatin1StringView("value")).toDouble() <= 0)
            empty << figure.value(QLatin1StringView("key")).toString();
    }
    QCOMPARE(empty, QStringList());
}

void TestAnswers::traceAddsUpToTheFigure_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key :
         {"member.total", "meeting.theme_day", "study.hours", "study.person_times", "honor.total", "volunteer.hours",
          "volunteer.people", "blood.total", "responsibility.total", "liaison.officers"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestAnswers::traceAddsUpToTheFigure()
{
    QFETCH(QString, key);
    const auto run =
        m_cli.ask({QStringLiteral("trace"), m_cli.demo(), key, QStringLiteral("--period"), QStringLiteral("2022")});
    QCOMPARE(run.exitStatus, 0);
    double sum = 0;
    for (const QJsonValue& value : array(run.json(), "records"))
        sum += value.toObject().value(QLatin1StringView("adds")).toDouble();
    QVERIFY(qAbs(sum - figure(m_cli.demo(), key, QStringLiteral("2022"))) < 0.001);
    QVERIFY(sum > 0);
    for (const QJsonValue& value : array(run.json(), "not_counted"))
        QVERIFY(!value.toObject().value(QLatin1StringView("reason")).toString().isEmpty());
}

void TestAnswers::traceOfARateGivesBothSides()
{
    const auto run = m_cli.ask({QStringLiteral("trace"), m_cli.demo(), QStringLiteral("attendance.rate"),
                                QStringLiteral("--period"), QStringLiteral("2022Q3")});
    const QJsonObject adds =
        array(run.json(), "records").first().toObject().value(QLatin1StringView("adds")).toObject();
    QCOMPARE(keysMissing(adds, {QStringLiteral("present"), QStringLiteral("expected")}), QStringList());
}

void TestAnswers::gapsHaveTheShapeOfTheContract()
{
    const auto run =
        m_cli.ask({QStringLiteral("gaps"), m_cli.demo(), QStringLiteral("--period"), QStringLiteral("2022")});
    QCOMPARE(run.exitStatus, 0);
    const QJsonArray gaps = array(run.json(), "gaps");
    QVERIFY2(!gaps.isEmpty(), run.describe().constData());
    for (const QJsonValue& value : gaps) {
        QCOMPARE(keysMissing(value.toObject(),
                             {QStringLiteral("branch"), QStringLiteral("rule"), QStringLiteral("period"),
                              QStringLiteral("required"), QStringLiteral("held"), QStringLiteral("state"),
                              QStringLiteral("basis")}),
                 QStringList());
    }
}

void TestAnswers::theGapCalendarIsWrittenAsAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << QStringLiteral("日历.pdf") << QByteArray("%PDF-");
    QTest::newRow("xlsx") << QStringLiteral("日历.xlsx") << QByteArray("PK");
}

void TestAnswers::theGapCalendarIsWrittenAsAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    const auto run =
        m_cli.ask({QStringLiteral("gaps"), m_cli.demo(), QStringLiteral("--period"), QStringLiteral("2022"),
                   QStringLiteral("--rule"), QStringLiteral("theme_day"), QStringLiteral("--out"), m_cli.path(name)});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.json().value(QLatin1StringView("pages")).toInt(), 1);
    QVERIFY(run.json().value(QLatin1StringView("gaps")).isArray());
    QVERIFY(bytesOf(m_cli.path(name)).startsWith(begin));
}

void TestAnswers::aGapCalendarThatCannotBeWrittenIsExplained_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    QTest::newRow("another ending") << QStringList{QStringLiteral("--out"), m_cli.path(QStringLiteral("日历.docx"))}
                                    << QStringLiteral("日历.docx");
    QTest::newRow("no such paper") << QStringList{QStringLiteral("--out"), m_cli.path(QStringLiteral("日历.pdf")),
                                                  QStringLiteral("--paper"), QStringLiteral("a5")}
                                   << QStringLiteral("a5");
    QTest::newRow("no such rule") << QStringList{QStringLiteral("--rule"), QStringLiteral("nonsense")}
                                  << QStringLiteral("nonsense");
}

void TestAnswers::aGapCalendarThatCannotBeWrittenIsExplained()
{
    QFETCH(QStringList, options);
    QFETCH(QString, word);
    const auto run =
        m_cli.run(QStringList{QStringLiteral("gaps"), m_cli.demo(), QStringLiteral("--period"), QStringLiteral("2022")}
                  + options);
    QVERIFY(run.exitStatus != 0);
    QVERIFY2(run.err.contains(word), run.describe().constData());
}

void TestAnswers::searchFindsByCharactersAndInitials()
{
    const auto run = m_cli.ask({QStringLiteral("search"), m_cli.demo(), QStringLiteral("组织生活会"),
                                QStringLiteral("--limit"), QStringLiteral("3")});
    QCOMPARE(run.exitStatus, 0);
    QVERIFY2(run.json().value(QLatin1StringView("total")).toInt() >= 3, run.describe().constData());
    QCOMPARE(array(run.json(), "hits").size(), 3);
    const QJsonObject hit = array(run.json(), "hits").first().toObject();
    QCOMPARE(keysMissing(hit,
                         {QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("title"),
                          QStringLiteral("branch"), QStringLiteral("date"), QStringLiteral("snippet")}),
             QStringList());
    const auto initials = m_cli.ask({QStringLiteral("search"), m_cli.demo(), QStringLiteral("zzsh")});
    QVERIFY2(initials.json().value(QLatin1StringView("total")).toInt() > 0, initials.describe().constData());
}

void TestAnswers::checkOfASoundLedgerFindsNothing()
{
    const auto run = m_cli.ask({QStringLiteral("check"), m_cli.demo()});
    QVERIFY2(run.exitStatus == 0, run.describe().constData());
    QVERIFY(run.json().value(QLatin1StringView("ok")).toBool());
    QVERIFY(array(run.json(), "findings").isEmpty());
}

void TestAnswers::settingsAreKept()
{
    const QString ledger = m_cli.path(QStringLiteral("set.ledger"));
    QCOMPARE(
        m_cli.run({QStringLiteral("init"), ledger, QStringLiteral("--unit"), QStringLiteral("测试单位")}).exitStatus,
        0);
    const auto run = m_cli.ask({QStringLiteral("set"), ledger, QStringLiteral("unit.city"), QStringLiteral("澄川市")});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.json().value(QLatin1StringView("value")).toString(), QStringLiteral("澄川市"));
    QCOMPARE(m_cli.run({QStringLiteral("set"), ledger, QStringLiteral("setting.期刊"), QStringLiteral("《机关党建》")})
                 .exitStatus,
             0);
    QCOMPARE(m_cli.run({QStringLiteral("set"), ledger, QStringLiteral("unit.colour"), QStringLiteral("红")}).exitStatus,
             2);
}

void TestAnswers::backupAndRestoreGiveTheSameFigures()
{
    const QString copy = m_cli.path(QStringLiteral("copy.bak"));
    const QString restored = m_cli.path(QStringLiteral("restored.ledger"));
    const auto backup = m_cli.ask({QStringLiteral("backup"), m_cli.demo(), QStringLiteral("--out"), copy});
    QVERIFY2(backup.exitStatus == 0, backup.describe().constData());
    QCOMPARE(m_cli.run({QStringLiteral("backup"), m_cli.demo(), QStringLiteral("--out"), copy}).exitStatus, 5);
    QCOMPARE(
        m_cli.run({QStringLiteral("backup"), m_cli.demo(), QStringLiteral("--out"), copy, QStringLiteral("--force")})
            .exitStatus,
        0);
    const auto restore = m_cli.ask({QStringLiteral("restore"), copy, QStringLiteral("--out"), restored});
    QVERIFY2(restore.exitStatus == 0, restore.describe().constData());
    QCOMPARE(m_cli.run({QStringLiteral("restore"), copy, QStringLiteral("--out"), restored}).exitStatus, 5);
    QCOMPARE(figure(restored, QStringLiteral("study.sessions")),
             figure(m_cli.demo(), QStringLiteral("study.sessions")));
}

void TestAnswers::exportAndImportGoRound()
{
    const QString copy = m_cli.path(QStringLiteral("round.ledger"));
    QStringList import{QStringLiteral("import"), copy};
    for (const char* kind : {"branch", "member", "volunteer_activity"}) {
        const QString file = m_cli.path(QString::fromLatin1(kind) + QStringLiteral(".xlsx"));
        const auto run = m_cli.ask({QStringLiteral("export"), m_cli.demo(), QStringLiteral("--kind"),
                                    QString::fromLatin1(kind), QStringLiteral("--out"), file});
        QVERIFY2(run.exitStatus == 0, run.describe().constData());
        QVERIFY(run.json().value(QLatin1StringView("records")).toInt() > 0);
        import << file;
    }
    QCOMPARE(m_cli.run({QStringLiteral("init"), copy, QStringLiteral("--unit"), QStringLiteral("测试单位")}).exitStatus,
             0);
    const auto imported = m_cli.ask(import);
    QVERIFY2(imported.exitStatus == 0, imported.describe().constData());
    QCOMPARE(keysMissing(imported.json(),
                         {QStringLiteral("batch"), QStringLiteral("dry_run"), QStringLiteral("created"),
                          QStringLiteral("updated"), QStringLiteral("unchanged"), QStringLiteral("rejected"),
                          QStringLiteral("files")}),
             QStringList());
    for (const char* key : {"member.total", "volunteer.hours", "blood.total"})
        QCOMPARE(figure(copy, QString::fromLatin1(key)), figure(m_cli.demo(), QString::fromLatin1(key)));
}

void TestAnswers::anImportIsTakenBack()
{
    const QString ledger = m_cli.path(QStringLiteral("undo.ledger"));
    const QString folder = QStringLiteral(BL_FIXTURES_DIR "/yunzhou/");
    QCOMPARE(
        m_cli.run({QStringLiteral("init"), ledger, QStringLiteral("--unit"), QStringLiteral("测试单位")}).exitStatus,
        0);
    const auto dry = m_cli.ask(
        {QStringLiteral("import"), ledger, folder + QStringLiteral("党组织.xlsx"), QStringLiteral("--dry-run")});
    QVERIFY(dry.json().value(QLatin1StringView("dry_run")).toBool());
    QVERIFY(dry.json().value(QLatin1StringView("batch")).isNull());
    QCOMPARE(figure(ledger, QStringLiteral("branch.in_service")), 0.0);
    const auto run = m_cli.ask({QStringLiteral("import"), ledger, folder + QStringLiteral("党组织.xlsx")});
    const QString batch = run.json().value(QLatin1StringView("batch")).toString();
    QVERIFY2(!batch.isEmpty(), run.describe().constData());
    QVERIFY(figure(ledger, QStringLiteral("branch.in_service")) > 0);
    const auto undone = m_cli.ask({QStringLiteral("undo-import"), ledger, batch});
    QVERIFY2(undone.exitStatus == 0, undone.describe().constData());
    QVERIFY(undone.json().value(QLatin1StringView("removed")).toInt() > 0);
    QCOMPARE(figure(ledger, QStringLiteral("branch.in_service")), 0.0);
    QCOMPARE(m_cli.ask({QStringLiteral("undo-import"), ledger, QStringLiteral("nothing")}).exitStatus, 2);
}

void TestAnswers::reportIsWritten()
{
    const QString file = m_cli.path(QStringLiteral("季度.pdf"));
    const auto run =
        m_cli.ask({QStringLiteral("report"), m_cli.demo(), QStringLiteral("--template"), QStringLiteral("quarterly"),
                   QStringLiteral("--period"), QStringLiteral("2022Q3"), QStringLiteral("--branch"),
                   QStringLiteral("第一党支部"), QStringLiteral("--out"), file});
    QVERIFY2(run.exitStatus == 0, run.describe().constData());
    QVERIFY(bytesOf(file).startsWith("%PDF-"));
}

void TestAnswers::documentsOfARecordAreWritten()
{
    const auto traced = m_cli.ask({QStringLiteral("trace"), m_cli.demo(), QStringLiteral("meeting.lecture"),
                                   QStringLiteral("--period"), QStringLiteral("2022")});
    const QString id = traced.json()
                           .value(QLatin1StringView("records"))
                           .toArray()
                           .at(0)
                           .toObject()
                           .value(QLatin1StringView("id"))
                           .toString();
    QVERIFY2(!id.isEmpty(), traced.describe().constData());
    for (const QString& name : {QStringLiteral("sign-in"), QStringLiteral("minutes")}) {
        const QString file = m_cli.path(name + QStringLiteral(".pdf"));
        const auto run = m_cli.ask({QStringLiteral("report"), m_cli.demo(), QStringLiteral("--template"), name,
                                    QStringLiteral("--record"), id, QStringLiteral("--out"), file});
        QVERIFY2(run.exitStatus == 0, run.describe().constData());
        QVERIFY(bytesOf(file).startsWith("%PDF-"));
    }
}

void TestAnswers::sheetsOfABranchAreWritten()
{
    const QString file = m_cli.path(QStringLiteral("评议.pdf"));
    const auto run =
        m_cli.ask({QStringLiteral("report"), m_cli.demo(), QStringLiteral("--template"), QStringLiteral("member-sheet"),
                   QStringLiteral("--period"), QStringLiteral("2022"), QStringLiteral("--each-member"),
                   QStringLiteral("--branch"), QStringLiteral("第一党支部"), QStringLiteral("--out"), file});
    QVERIFY2(run.exitStatus == 0, run.describe().constData());
    QVERIFY(bytesOf(file).startsWith("%PDF-"));
    const auto counted = m_cli.ask({QStringLiteral("figures"), m_cli.demo(), QStringLiteral("--period"),
                                    QStringLiteral("2022Q3"), QStringLiteral("--branch"), QStringLiteral("第一党支部"),
                                    QStringLiteral("--keys"), QStringLiteral("member.total")});
    const int members = counted.json()
                            .value(QLatin1StringView("figures"))
                            .toArray()
                            .at(0)
                            .toObject()
                            .value(QLatin1StringView("value"))
                            .toInt();
    QVERIFY2(members > 1 && run.json().value(QLatin1StringView("pages")).toInt() >= members,
             run.describe().constData());
    QVERIFY2(run.err.contains(u'%'), run.describe().constData());
}

void TestAnswers::dashboardIsWritten()
{
    const QString file = m_cli.path(QStringLiteral("驾驶舱.png"));
    const auto run = m_cli.ask({QStringLiteral("dashboard"), m_cli.demo(), QStringLiteral("--period"),
                                QStringLiteral("2022Q3"), QStringLiteral("--out"), file});
    QVERIFY2(run.exitStatus == 0, run.describe().constData());
    QVERIFY(bytesOf(file).startsWith("\x89PNG"));
}

void TestAnswers::theSameDemoHasTheSameRecords()
{
    const QString again = m_cli.path(QStringLiteral("again.ledger"));
    QCOMPARE(
        m_cli
            .run({QStringLiteral("demo"), again, QStringLiteral("--branches"), QStringLiteral("11"),
                  QStringLiteral("--members"), QStringLiteral("180"), QStringLiteral("--years"), QStringLiteral("2")})
            .exitStatus,
        0);
    const auto traceOf = [&](const QString& ledger) {
        return m_cli
            .ask({QStringLiteral("trace"), ledger, QStringLiteral("volunteer.hours"), QStringLiteral("--period"),
                  QStringLiteral("2022")})
            .out;
    };
    QCOMPARE(traceOf(again), traceOf(m_cli.demo()));
}

void TestAnswers::answersForPeopleAreNoJson()
{
    const auto run =
        m_cli.run({QStringLiteral("figures"), m_cli.demo(), QStringLiteral("--period"), QStringLiteral("2022Q3")});
    QCOMPARE(run.exitStatus, 0);
    QVERIFY(run.json().isEmpty());
    QVERIFY2(QString::fromUtf8(run.out).contains(QStringLiteral("2022年第三季度")), run.describe().constData());
}

void TestAnswers::todayMovesTheDueDate()
{
    const QStringList gaps{QStringLiteral("gaps"), m_cli.demo(), QStringLiteral("--period"),
                           QStringLiteral("2022"), Json,         QStringLiteral("--today")};
    const auto before = m_cli.program().run(gaps + QStringList{QStringLiteral("2022-09-30")});
    const auto after = m_cli.program().run(gaps + QStringList{QStringLiteral("2023-01-10")});
    QVERIFY(before.out.contains("\"due\""));
    QVERIFY(before.out != after.out);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
