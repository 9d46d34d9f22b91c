// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "figures/figureledger.h"
#include "figures/rulestance.h"
#include "ledger/meetingrules.h"
#include "report/figuretrace.h"
#include "report/report.h"
#include "report/reportcontext.h"
#include "reportnumbers.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

namespace {

const QDate Today(2022, 10, 10);

} // namespace

/// The organ of the figure tests, in which every figure of the catalogue finds something.
class TestReportFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ledger = std::make_unique<FigureLedger>(Today);
        m_ledger->draw(drawnOrgan());
        m_figures = std::make_unique<Figures>(m_ledger->figures());
    }

    void everyNumberIsTheFigureItClaimsToBe_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::newRow("organ") << QString();
        for (const QString& name : {QStringLiteral("一支部"), QStringLiteral("二支部"), QStringLiteral("老支部")})
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyNumberIsTheFigureItClaimsToBe()
    {
        QFETCH(QString, branch);
        const QList<Printed> printed = numbersOf(report(m_ledger->branch(branch)));
        QVERIFY(printed.size() >= (branch.isEmpty() ? 60 : 3));
        for (const Printed& number : printed) {
            const FigureRef& ref = number.figure;
            const auto trace = traceOf(ref, *m_figures, m_ledger->reader());
            QVERIFY2(trace, qPrintable(ref.key));
            QVERIFY2(formsOf(*trace).contains(number.text), qPrintable(ref.key + u' ' + number.text));
        }
    }

    /// The equation of the year: the rosters before and after are figures, the terms open the people.
    void theChangeOfMembersOpensItsPeople()
    {
        ReportRequest asked{
            QStringLiteral("member-change"), FigureLedger::period(QStringLiteral("2022")), 0, {}, Today};
        const auto content = collectReport(m_ledger->reader(), *m_figures, asked);
        QVERIFY2(content, content ? "" : qPrintable(content.error().message));
        int people = 0;
        for (const Printed& number : numbersOf(*content)) {
            const auto trace = traceOf(number.figure, *m_figures, m_ledger->reader());
            QVERIFY2(trace, qPrintable(number.text));
            QCOMPARE(number.text, styledPlain(trace->figure.value.value_or(-1)));
            QCOMPARE(trace->records.size(), static_cast<qsizetype>(number.text.toInt()));
            people += number.figure.key.isEmpty() ? 1 : 0;
        }
        QVERIFY2(people > 0, "nobody's change is told");
    }

    void sectionTellsTheFigure_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("keys");
        QTest::newRow("organization") << QStringLiteral("一、组织建设情况")
                                      << QStringLiteral("member.total member.full member.probationary member.female "
                                                        "member.minority member.college_or_above member.admitted "
                                                        "member.confirmed branch.in_service branch.retired "
                                                        "branch.young_assistants");
        QTest::newRow("meetings") << QStringLiteral("二、组织生活与学习")
                                  << QStringLiteral("meeting.assembly meeting.committee meeting.group meeting.lecture "
                                                    "meeting.theme_day meeting.organization_life meeting.review "
                                                    "attendance.rate study.leader_lectures");
        QTest::newRow("study") << QStringLiteral("二、组织生活与学习")
                               << QStringLiteral("study.sessions study.hours study.person_times study.centre_group "
                                                 "study.theory study.reading_classes study.films study.site_visits "
                                                 "training.professional training.online training.party_affairs "
                                                 "study.archives study.material_copies study.courseware "
                                                 "study.reflections");
        QTest::newRow("honors") << QStringLiteral("三、荣誉表彰")
                                << QStringLiteral("honor.total honor.national honor.provincial honor.municipal "
                                                  "honor.branches honor.people");
        QTest::newRow("volunteering") << QStringLiteral("四、志愿服务")
                                      << QStringLiteral("volunteer.activities volunteer.person_times volunteer.people "
                                                        "volunteer.hours volunteer.double_registered volunteer.on_duty "
                                                        "volunteer.law_publicity volunteer.clinics volunteer.visits "
                                                        "donation.money donation.books blood.total");
        QTest::newRow("responsibility") << QStringLiteral("五、责任清单落实情况")
                                        << QStringLiteral("responsibility.total responsibility.done "
                                                          "responsibility.rate responsibility.overdue");
        QTest::newRow("work") << QStringLiteral("六、工作成果")
                              << QStringLiteral("publication.provincial_print publication.two_micro "
                                                "publication.new_media publication.reflections_forwarded "
                                                "regulation.party agreement.signed case.all pledge.commitments "
                                                "pledge.measures deed.completed petition.received hearing.held "
                                                "culture.events");
        QTest::newRow("gaps") << QStringLiteral("七、存在的缺项") << QStringLiteral("gap.missed");
    }

    void sectionTellsTheFigure()
    {
        QFETCH(QString, section);
        QFETCH(QString, keys);
        QHash<QString, QString> told;
        const QList<Printed> printed = numbersOf(report(0));
        for (const Printed& number : printed) {
            if (number.section == section && number.figure.narrowing.isEmpty())
                told.insert(number.figure.key, number.text);
        }
        const auto values = m_figures->values(FigureLedger::period(QStringLiteral("2022Q3")), 0, keys.split(u' '));
        QVERIFY(values);
        for (const FigureValue& value : *values) {
            QVERIFY2(value.value.value_or(0) != 0, qPrintable(value.key + QStringLiteral(" counts nothing here")));
            QVERIFY2(told.contains(value.key), qPrintable(value.key + QStringLiteral(" is not told")));
        }
    }

    /// 实开 and 缺开 would contradict each other, were it not said why.
    void theTableOfMeetingsNamesThoseThatDoNotCount_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("条例第十一条 half minus one counts by default") << false;
        QTest::newRow("条例第十一条 half minus one, and the unit does not count it") << true;
    }

    void theTableOfMeetingsNamesThoseThatDoNotCount()
    {
        QFETCH(bool, isStopped);
        FigureLedger ledger(Today);
        QStringList lines{QStringLiteral("branch | name=甲支部 | type=党支部 | founded_on=2020-01-01")};
        for (int i = 0; i < 4; ++i)
            lines << QStringLiteral("member | name=员%1 | category=正式党员 | admitted_on=2010-07-01 | "
                                    "confirmed_on=2011-07-01 | memberships: branch=甲支部")
                         .arg(i);
        lines << QStringLiteral("study_session | held_on=2022-08-31 | category=支部党员大会 | title=大会 | "
                                "branch=甲支部 | expected=4 | present=1");
        ledger.draw(lines);
        if (isStopped)
            stopCounting(ledger);
        Figures figures = ledger.figures();
        const auto content =
            collectReport(ledger.reader(), figures,
                          {QStringLiteral("quarterly"), FigureLedger::period(QStringLiteral("2022Q3")), 0, {}, Today});
        QVERIFY2(content, content ? "" : qPrintable(content.error().message));
        QString note;
        for (const ReportBlock& block : content->blocks) {
            const auto* table = std::get_if<ReportTable>(&block);
            if (table != nullptr && table->caption.contains(QStringLiteral("组织生活开展情况")))
                note = table->note;
        }
        QVERIFY2(note.startsWith(QStringLiteral("注：")), qPrintable(note));
        const QString said =
            QStringLiteral("另有1次会议到会人数不足，按本单位的规则计入实开、不抵应开：甲支部2022年8月31日"
                           "支部党员大会。");
        QVERIFY2(note.contains(said) == isStopped, qPrintable(note));
    }

private:
    static void stopCounting(FigureLedger& ledger)
    {
        const auto given = builtInRules();
        if (!given)
            qFatal("%s", qPrintable(given.error().message));
        QJsonObject edition = editionOn(*given, QStringLiteral("assembly"), QDate(2022, 1, 1))->definition;
        edition.insert(QStringLiteral("without_quorum"), QStringLiteral("not_counted"));
        edition.insert(QStringLiteral("effective_from"), QStringLiteral("2022-01-01"));
        const auto put = putUnitRule(ledger.testLedger().ledger(), edition, QStringLiteral("不计入"));
        if (!put)
            qFatal("%s", qPrintable(put.error().message));
    }

    ReportContent report(qint64 branch)
    {
        const auto content = collectReport(
            m_ledger->reader(), *m_figures,
            {QStringLiteral("quarterly"), FigureLedger::period(QStringLiteral("2022Q3")), branch, {}, Today});
        if (!content)
            qFatal("%s", qPrintable(content.error().message));
        return *content;
    }

    std::unique_ptr<FigureLedger> m_ledger;
    std::unique_ptr<Figures> m_figures;
};

QTEST_MAIN(TestReportFigures)
#include "tst_reportfigures.moc"
