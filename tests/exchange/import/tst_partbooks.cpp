// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// The rows of a part in one cell, as our own export writes them, read cell by cell like everything else.
class TestPartBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badEntriesAreNamed_data();
    void badEntriesAreNamed();
    void whoIsVotedOnNeedsNoRoster();
    void aBadCellLeavesTheOtherRowsAlone();

private:
    std::unique_ptr<TestLedger> m_ledger;
};

void TestPartBooks::init()
{
    m_ledger = std::make_unique<TestLedger>(Clock::fixed(QDate(2022, 9, 30)));
    const qint64 branch = m_ledger->addBranch(QStringLiteral("第一党支部"));
    m_ledger->addMember(QStringLiteral("安知远"), branch);
}

void TestPartBooks::badEntriesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("problem");
    const QString session = QStringLiteral("日期,会议类别,主题,支部,%1");
    const QString meeting = QStringLiteral("2022-07-05,支部党员大会,七月大会,第一党支部,%1");
    const auto vote = [&](const char* name, const char* cell, const char* code) {
        QTest::newRow(name) << QStringLiteral("会议.csv") << session.arg(QStringLiteral("表决记录"))
                            << meeting.arg(QString::fromUtf8(cell))
                            << QStringLiteral("2 表决记录 %1 error").arg(QLatin1StringView(code));
    };
    vote("a vote without its kind", "年度计划", "required_missing");
    vote("a kind of vote that is none", "年度计划@乱写@@5", "value_unknown");
    vote("a count that is no number", "年度计划@一般表决@@abc", "number_unreadable");
    vote("a count below zero", "年度计划@一般表决@@-5", "number_unreadable");
    const auto event = [](const char* name, const char* cell, const char* code) {
        QTest::newRow(name) << QStringLiteral("党员花名册.csv")
                            << QStringLiteral("姓名,人员类别,所在党支部,党员事项记录")
                            << QStringLiteral("鲍晓棠,正式党员,第一党支部,%1").arg(QString::fromUtf8(cell))
                            << QStringLiteral("2 党员事项记录 %1 error").arg(QLatin1StringView(code));
    };
    event("30 February", "延长预备期@2022-02-30", "date_unreadable");
    event("an event that is none", "乱写@2022-08-31", "value_unknown");
    event("an event without its word", "@2022-01-01", "required_missing");
}

void TestPartBooks::badEntriesAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, head);
    QFETCH(QString, row);
    QFETCH(QString, problem);
    BL_TRY(report, textimport::import(*m_ledger, {{name, head + u'\n' + row + u'\n'}}));
    QCOMPARE(textimport::problems(report), QStringList{problem});
    QCOMPARE(report.created, 0);
}

void TestPartBooks::whoIsVotedOnNeedsNoRoster()
{
    BL_TRY(candidate, m_ledger->reader()->load(Kind::Member, qint64(1)));
    candidate.id = 0;
    candidate.uid.clear();
    candidate.revision = 0;
    candidate.set(QStringLiteral("name"), QStringLiteral("发展一"));
    candidate.set(QStringLiteral("category"), QStringLiteral("发展对象"));
    candidate.set(QStringLiteral("admitted_on"), {});
    candidate.set(QStringLiteral("confirmed_on"), {});
    BL_DONE(m_ledger->save(candidate));
    BL_TRY(report,
           textimport::import(
               *m_ledger,
               {{QStringLiteral("会议.csv"),
                 QStringLiteral("日期,会议类别,主题,支部,表决记录\n"
                                "2022-07-05,支部党员大会,七月大会,第一党支部,接收@接收预备党员@发展一@6@0\n")}}));
    QCOMPARE(textimport::problems(report), QStringList());
    const QList<Record> sessions = textimport::records(*m_ledger, Kind::StudySession);
    QCOMPARE(sessions.size(), 1);
    const PartRow vote = sessions.constFirst().parts.value(QStringLiteral("session_votes")).value(0);
    QCOMPARE(vote.value(2).toLongLong(), candidate.id);
    QCOMPARE(vote.value(3).toLongLong(), 6);
}

void TestPartBooks::aBadCellLeavesTheOtherRowsAlone()
{
    BL_TRY(report,
           textimport::import(*m_ledger,
                              {{QStringLiteral("会议.csv"),
                                QStringLiteral("日期,会议类别,主题,支部,表决记录\n"
                                               "2022-07-05,支部党员大会,七月大会,第一党支部,xxx\n"
                                               "2022-08-05,支部党员大会,八月大会,第一党支部,\n")}}));
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.created, 1);
}

QTEST_GUILESS_MAIN(TestPartBooks)
#include "tst_partbooks.moc"
