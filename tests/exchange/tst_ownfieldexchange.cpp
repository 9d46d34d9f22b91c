// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/exporter.h"
#include "ledger/dictionaries.h"
#include "ledger/ownfields.h"
#include "textimport.h"

using namespace ledger;
using namespace ledger::testing;

/// Own fields on their way in and out of workbooks.
class TestOwnFieldExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsColumnsByLabelAndHeaderWords();
    void rejectsWhatIsNoValue();
    void asksForRequiredOnesWhereThereIsAColumn();
    void nothingIsLostOnTheWayOutAndBack_data();
    void nothingIsLostOnTheWayOutAndBack();
    void hiddenOnesStayOut();
    void renamedWordsGoOutByTheirNewName();
};

/// 会议编号, 经费（元）, 通知日期, 满意度 and 督导人 of meetings.
static void defineAll(TestLedger& ledger)
{
    struct Made {
        const char* label;
        OwnFieldType type;
        const char* header;
    };
    for (const Made& made : {Made{"会议编号", OwnFieldType::Text, "文号"}, Made{"经费", OwnFieldType::Number, "花费"},
                             Made{"通知日期", OwnFieldType::Date, ""}, Made{"满意度", OwnFieldType::Choice, ""},
                             Made{"督导人", OwnFieldType::Person, ""}}) {
        OwnField own;
        own.label = QString::fromUtf8(made.label);
        own.type = made.type;
        own.headers = {QString::fromUtf8(made.header)};
        const QStringList words = own.type == OwnFieldType::Choice
            ? QStringList{QStringLiteral("好"), QStringLiteral("一般")}
            : QStringList();
        const auto saved = saveOwnField(ledger.ledger(), own, words);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
    }
    ledger.reopen();
}

static QString sheet()
{
    return QStringLiteral("日期,会议类别,主题,支部,文号,花费,通知日期,满意度,督导人\n"
                          "2022-07-05,主题党日,七月活动,第一党支部,0017,1200元,2022年7月1日,好,张三、李四\n"
                          "2022-08-05,主题党日,八月活动,第一党支部,,约30,2022.8,,\n");
}

void TestOwnFieldExchange::readsColumnsByLabelAndHeaderWords()
{
    TestLedger ledger;
    ledger.addBranch(QStringLiteral("第一党支部"));
    defineAll(ledger);
    BL_TRY(report, textimport::import(ledger, {{QStringLiteral("活动.csv"), sheet()}}));
    QCOMPARE(textimport::problems(report), QStringList());
    const QList<Record> records = textimport::records(ledger, Kind::StudySession);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].text(QStringLiteral("own_huiyibianhao")), QStringLiteral("0017"));
    QCOMPARE(records[0].value(QStringLiteral("own_jingfei")).toDouble(), 1200.0);
    QCOMPARE(records[0].value(QStringLiteral("own_tongzhiriqi")).value<PartialDate>().toIso(),
             QStringLiteral("2022-07-01"));
    QCOMPARE(records[0].text(QStringLiteral("own_manyidu")), QStringLiteral("好"));
    QCOMPARE(records[0].text(QStringLiteral("own_dudaoren")), QStringLiteral("张三、李四"));
    QCOMPARE(records[1].value(QStringLiteral("own_tongzhiriqi")).value<PartialDate>().toIso(),
             QStringLiteral("2022-08"));
    QVERIFY(!records[1].isStated(QStringLiteral("own_manyidu")));
    BL_TRY(again, textimport::import(ledger, {{QStringLiteral("活动.csv"), sheet()}}));
    QCOMPARE(again.unchanged, 2);
}

void TestOwnFieldExchange::rejectsWhatIsNoValue()
{
    TestLedger ledger;
    ledger.addBranch(QStringLiteral("第一党支部"));
    defineAll(ledger);
    BL_TRY(report,
           textimport::import(ledger,
                              {{QStringLiteral("活动.csv"),
                                QStringLiteral("日期,会议类别,主题,支部,经费,通知日期,满意度\n"
                                               "2022-07-05,主题党日,一,第一党支部,很多,,\n"
                                               "2022-07-06,主题党日,二,第一党支部,,2022-02-30,\n"
                                               "2022-07-07,主题党日,三,第一党支部,,,糟糕\n")}}));
    QCOMPARE(report.rejected, 3);
    QCOMPARE(
        textimport::problems(report).join(u'|'),
        QStringLiteral("2 经费 number_unreadable error|3 通知日期 date_unreadable error|4 满意度 value_unknown error"));
}

void TestOwnFieldExchange::asksForRequiredOnesWhereThereIsAColumn()
{
    TestLedger ledger;
    ledger.addBranch(QStringLiteral("第一党支部"));
    OwnField own;
    own.label = QStringLiteral("会议编号");
    own.isRequired = true;
    BL_DONE(saveOwnField(ledger.ledger(), own));
    ledger.reopen();
    BL_TRY(report,
           textimport::import(ledger,
                              {{QStringLiteral("有.csv"),
                                QStringLiteral("日期,会议类别,主题,支部,会议编号\n"
                                               "2022-07-05,主题党日,一,第一党支部,\n")},
                               {QStringLiteral("无.csv"),
                                QStringLiteral("日期,会议类别,主题,支部\n"
                                               "2022-07-06,主题党日,二,第一党支部\n")}}));
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.created, 1);
    QCOMPARE(textimport::problems(report), QStringList{QStringLiteral("2 会议编号 required_missing error")});
}

void TestOwnFieldExchange::nothingIsLostOnTheWayOutAndBack_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"xlsx", "ods", "csv"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

static Result<qint64> exportMeetings(TestLedger& ledger, const QString& path)
{
    const auto reader = ledger.reader();
    auto organization = reader->organization(ledger.ledger().vocabulary());
    if (!organization)
        return organization.error();
    ExportRequest request;
    request.path = path;
    return exportRecords(*reader, ledger.ledger().vocabulary(), *organization, request);
}

void TestOwnFieldExchange::nothingIsLostOnTheWayOutAndBack()
{
    QFETCH(QString, ending);
    TestLedger ledger;
    ledger.addBranch(QStringLiteral("第一党支部"));
    defineAll(ledger);
    BL_DONE(textimport::import(ledger, {{QStringLiteral("活动.csv"), sheet()}}));
    const QString file = ledger.folder() + QStringLiteral("/学习与组织生活.") + ending;
    BL_DONE(exportMeetings(ledger, file));
    BL_TRY(same, textimport::importFiles(ledger, {file}));
    QCOMPARE(same.unchanged, 2);
    QCOMPARE(textimport::problems(same), QStringList());
    TestLedger other;
    other.addBranch(QStringLiteral("第一党支部"));
    defineAll(other);
    BL_TRY(report, textimport::importFiles(other, {file}));
    QCOMPARE(report.created, 2);
    const QList<Record> before = textimport::records(ledger, Kind::StudySession);
    const QList<Record> after = textimport::records(other, Kind::StudySession);
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY(sameContent(ledger.ledger().schema().of(Kind::StudySession), before[i], after[i]));
}

void TestOwnFieldExchange::hiddenOnesStayOut()
{
    TestLedger ledger;
    ledger.addBranch(QStringLiteral("第一党支部"));
    defineAll(ledger);
    BL_DONE(textimport::import(ledger, {{QStringLiteral("活动.csv"), sheet()}}));
    BL_TRY(fields, ownFields(ledger.ledger()));
    BL_DONE(hideOwnField(ledger.ledger(), fields.constFirst(), true));
    ledger.reopen();
    const QString file = ledger.folder() + QStringLiteral("/学习与组织生活.csv");
    BL_DONE(exportMeetings(ledger, file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(written.readAll());
    QVERIFY(!content.contains(QStringLiteral("会议编号")));
    QVERIFY(content.contains(QStringLiteral("经费")));
    // Coming back without the column takes nothing away.
    BL_DONE(textimport::importFiles(ledger, {file}));
    QCOMPARE(textimport::records(ledger, Kind::StudySession)[0].text(QStringLiteral("own_huiyibianhao")),
             QStringLiteral("0017"));
}

void TestOwnFieldExchange::renamedWordsGoOutByTheirNewName()
{
    TestLedger ledger;
    ledger.addBranch(QStringLiteral("第一党支部"));
    defineAll(ledger);
    BL_DONE(textimport::import(ledger, {{QStringLiteral("活动.csv"), sheet()}}));
    BL_DONE(renameWord(ledger.ledger(), QStringLiteral("session_category"), QStringLiteral("主题党日"),
                       QStringLiteral("党员活动日")));
    const QString file = ledger.folder() + QStringLiteral("/学习与组织生活.csv");
    BL_DONE(exportMeetings(ledger, file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(written.readAll()).contains(QStringLiteral("党员活动日")));
    BL_TRY(same, textimport::importFiles(ledger, {file}));
    QCOMPARE(same.unchanged, 2);
}

QTEST_GUILESS_MAIN(TestOwnFieldExchange)
#include "tst_ownfieldexchange.moc"
