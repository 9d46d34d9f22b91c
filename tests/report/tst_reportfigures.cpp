// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"
#include "report/report.h"
#include "report/reportcontext.h"

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

namespace {

const QDate Today(2022, 10, 10);

/// A printed number: the section it stands in and what it says.
struct Printed {
    QString section;
    QString text;
    FigureRef figure;
};

void gather(const TextRuns& runs, const QString& section, QList<Printed>& printed)
{
    for (const TextRun& run : runs) {
        if (run.figure)
            printed += Printed{section, run.text, *run.figure};
    }
}

/// Every number of the report that says which figure it is.
QList<Printed> numbersOf(const ReportContent& content)
{
    QList<Printed> printed;
    QString section;
    for (const ReportBlock& block : content.blocks) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
            if (paragraph->style == BlockStyle::Heading1 || paragraph->style == BlockStyle::AnnexMark)
                section = textOf(paragraph->runs);
            gather(paragraph->runs, section, printed);
            continue;
        }
        for (const QList<TextRuns>& row : std::get<ReportTable>(block).rows) {
            for (const TextRuns& cell : row)
                gather(cell, section, printed);
        }
    }
    return printed;
}

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
            const auto value = m_figures->values(*Period::parse(ref.period), ref.branch, {ref.key});
            QVERIFY2(value, qPrintable(ref.key));
            const QStringList forms{figureText(value->first(), {}),
                                    figureText(value->first(), QStringLiteral("column"))};
            QVERIFY2(forms.contains(number.text), qPrintable(ref.key + u' ' + number.text));
        }
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
            if (number.section == section)
                told.insert(number.figure.key, number.text);
        }
        const auto values = m_figures->values(FigureLedger::period(QStringLiteral("2022Q3")), 0, keys.split(u' '));
        QVERIFY(values);
        for (const FigureValue& value : *values) {
            QVERIFY2(value.value.value_or(0) != 0, qPrintable(value.key + QStringLiteral(" counts nothing here")));
            QVERIFY2(told.contains(value.key), qPrintable(value.key + QStringLiteral(" is not told")));
        }
    }

private:
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
