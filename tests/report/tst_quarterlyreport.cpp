// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures.h"
#include "ledger/ledger.h"
#include "ledger/unitofwork.h"
#include "report/collect.h"
#include "report/report.h"

#include <poppler-qt6.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace ledger;

namespace {

const QDate Today(2022, 10, 10);
const QString HardTitle = QStringLiteral("<b>张三</b> & <img src=/dev/zero> %1 %n");

QVariant date(int year, int month, int day)
{
    return QVariant::fromValue(PartialDate::day(QDate(year, month, day)));
}

/// One organ with two branches, of which the first met in the quarter and the second did not, and one that is exempt.
struct Office {
    qint64 organ = 0;
    qint64 first = 0;
    qint64 second = 0;
    qint64 retired = 0;
};

Result<qint64> add(UnitOfWork& work, Kind kind, const QHash<QString, QVariant>& values,
                   const QHash<QString, QList<PartRow>>& parts = {})
{
    Record record;
    record.kind = kind;
    record.values = values;
    record.parts = parts;
    if (auto saved = work.save(record); !saved)
        return saved.error();
    return record.id;
}

Result<qint64> addBranch(UnitOfWork& work, const QString& name, const QString& type, qint64 parent)
{
    QHash<QString, QVariant> values{{QStringLiteral("name"), name},
                                    {QStringLiteral("type"), type},
                                    {QStringLiteral("founded_on"), date(2020, 1, 1)},
                                    {QStringLiteral("term_from"), date(2021, 1, 1)},
                                    {QStringLiteral("term_to"), date(2023, 12, 31)}};
    if (parent != 0)
        values.insert(QStringLiteral("parent"), parent);
    return add(work, Kind::Branch, values);
}

Result<> addMember(UnitOfWork& work, const QString& name, qint64 branch, const QVariant& confirmed)
{
    QHash<QString, QVariant> values{{QStringLiteral("name"), name},
                                    {QStringLiteral("category"), QStringLiteral("正式党员")},
                                    {QStringLiteral("admitted_on"), date(2021, 11, 5)}};
    if (confirmed.isValid())
        values.insert(QStringLiteral("confirmed_on"), confirmed);
    else
        values.insert(QStringLiteral("category"), QStringLiteral("预备党员"));
    const PartRow membership{branch, {}, date(2021, 11, 5), {}, {}};
    const auto added = add(work, Kind::Member, values, {{QStringLiteral("memberships"), {membership}}});
    return added ? Result<>() : Result<>(added.error());
}

Result<> addMeeting(UnitOfWork& work, const QString& category, qint64 branch, const QVariant& day, const QString& title)
{
    const auto added = add(work, Kind::StudySession,
                           {{QStringLiteral("title"), title},
                            {QStringLiteral("category"), category},
                            {QStringLiteral("held_on"), day},
                            {QStringLiteral("branch"), branch},
                            {QStringLiteral("expected"), 10LL},
                            {QStringLiteral("present"), 9LL}});
    return added ? Result<>() : Result<>(added.error());
}

Result<> fill(UnitOfWork& work, Office& office)
{
    const auto organ = addBranch(work, QStringLiteral("机关党委"), QStringLiteral("机关党委"), 0);
    if (!organ)
        return organ.error();
    const auto first = addBranch(work, QStringLiteral("第一党支部"), QStringLiteral("党支部"), *organ);
    if (!first)
        return first.error();
    const auto second = addBranch(work, QStringLiteral("第二党支部"), QStringLiteral("党支部"), *organ);
    if (!second)
        return second.error();
    const auto retired = addBranch(work, QStringLiteral("离退休党支部"), QStringLiteral("离退休党支部"), *organ);
    if (!retired)
        return retired.error();
    office = {*organ, *first, *second, *retired};
    QList<Result<>> steps;
    steps += addMember(work, QStringLiteral("甲一"), *first, date(2022, 11, 5));
    steps += addMember(work, QStringLiteral("乙二"), *first, {});
    steps += addMeeting(work, QStringLiteral("支部党员大会"), *first, date(2022, 7, 8), QStringLiteral("学习讨论"));
    steps += addMeeting(work, QStringLiteral("主题党日"), *first, date(2022, 8, 8), QStringLiteral("植树"));
    steps += addMeeting(work, QStringLiteral("主题党日"), *retired, date(2022, 8, 9), QStringLiteral("看望"));
    steps += addMeeting(work, QStringLiteral("组织生活会"), *first, date(2022, 11, 20), QStringLiteral("组织生活会"));
    steps += addMeeting(work, QStringLiteral("专题理论学习"), *first, date(2022, 9, 8), HardTitle);
    for (const Result<>& step : steps) {
        if (!step)
            return step;
    }
    return {};
}

QString textOfPdf(const QString& path)
{
    const auto document = Poppler::Document::load(path);
    QString text;
    for (int i = 0; document && i < document->numPages(); ++i)
        text += std::unique_ptr<Poppler::Page>(document->page(i))->text(QRectF());
    return text;
}

} // namespace

class TestQuarterlyReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Clock clock = Clock::fixed(Today);
        auto ledger =
            Ledger::create(m_folder.filePath(QStringLiteral("l.bl")), QStringLiteral("测试市人民检察院"), clock);
        QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.error().message + ledger.error().detail));
        m_ledger = std::move(*ledger);
        const auto filled = m_ledger->transact(QStringLiteral("test"), QStringLiteral("填入"),
                                               [this](UnitOfWork& work) { return fill(work, m_office); });
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message + filled.error().detail));
        auto reader = m_ledger->reader();
        QVERIFY(reader);
        m_reader = std::move(*reader);
        auto figures = Figures::load(*m_reader, Today);
        QVERIFY2(figures, figures ? "" : qPrintable(figures.error().message));
        m_figures = std::make_unique<Figures>(std::move(*figures));
    }

    void saysWhatHappenedAndLeavesOutWhatDidNot()
    {
        const QString text = plainText(collect(m_office.first));
        QVERIFY2(text.startsWith(
                     QStringLiteral("测试市人民检察院第一党支部\n2022年第三季度党建工作报告\n一、组织建设情况\n")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("本季度共召开支部党员大会1次，开展主题党日1次。")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("0次")) && !text.contains(QStringLiteral("0项")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("【待补")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("90%")));
        QVERIFY(text.contains(QStringLiteral("2022年10月10日")));
    }

    void emptySectionsSayThatNothingIsRecorded()
    {
        const QString text = plainText(collect(m_office.first));
        for (const QString& said :
             {QStringLiteral("\n三、荣誉表彰\n本季度没有登记荣誉。\n"),
              QStringLiteral("\n四、志愿服务\n本季度没有登记志愿服务和为民实事活动。\n"),
              QStringLiteral("\n五、责任清单落实情况\n2022年度没有列在本支部名下的责任清单事项。\n"),
              QStringLiteral("\n六、工作成果\n本季度没有登记工作成果。\n"), QStringLiteral("\n七、存在的缺项\n"),
              QStringLiteral("\n八、下季度应完成事项\n")})
            QVERIFY2(text.contains(said), qPrintable(said + text));
    }

    void aBranchWithoutAnyRecordGetsAWholeReport()
    {
        const QString text = plainText(collect(m_office.second));
        QVERIFY2(text.contains(QStringLiteral("本支部共有党员0名。")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("（一）组织生活\n本季度没有登记组织生活记录。")));
        QVERIFY(text.contains(QStringLiteral("（二）学习教育\n本季度没有登记学习教育记录。")));
        QVERIFY(!text.contains(QStringLiteral("合计")));
    }

    void aRetiredBranchIsSaidToBeExempt()
    {
        const QString text = plainText(collect(m_office.retired));
        QVERIFY2(text.contains(QStringLiteral("离退休党支部按规定免予组织生活次数要求，未开展的不计入缺项。")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("没有应开未开的事项")));
        QVERIFY2(text.contains(QStringLiteral("主题党日\t—\t1\t—")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("下季度没有规定次数的组织生活，也没有到期事项。")), qPrintable(text));
    }

    void aDutyOfTheYearIsOpenUntilItIsMetWithinThePeriod()
    {
        // held on 20 November, after the quarter of the report: on 30 September it was still to be done
        const QString third = plainText(collect(m_office.first, QStringLiteral("2022Q3")));
        QVERIFY2(third.contains(QStringLiteral("组织生活会：2022年应开1次")), qPrintable(third));
        const QString november = plainText(collect(m_office.first, QStringLiteral("2022-11")));
        QVERIFY2(!november.contains(QStringLiteral("组织生活会：2022年")), qPrintable(november));
        QVERIFY2(november.contains(QStringLiteral("民主评议党员：2022年应开1次")), qPrintable(november));
    }

    void whatLiesAfterThePeriodIsNotTold()
    {
        const QString text = plainText(collect(m_office.first, QStringLiteral("2019Q1")));
        QVERIFY2(text.contains(QStringLiteral("本支部于2020年1月1日成立，本季度尚未成立。")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("本届任期")));
    }

    void datesAreWrittenOut()
    {
        static const QRegularExpression iso(QStringLiteral("\\d{4}-\\d{2}"));
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2}"));
        for (const qint64 branch : {0LL, m_office.first, m_office.retired}) {
            const QString text = plainText(collect(branch)).remove(HardTitle);
            QVERIFY2(!iso.match(text).hasMatch(), qPrintable(iso.match(text).captured()));
            QVERIFY2(!latin.match(text).hasMatch(), qPrintable(latin.match(text).captured()));
        }
    }

    void theUnitSignsAboveTheDate()
    {
        const QStringList lines = plainText(collect(m_office.first)).split(u'\n');
        const qsizetype date = lines.indexOf(QStringLiteral("2022年10月10日"));
        QVERIFY(date > 0);
        QCOMPARE(lines[date - 1], QStringLiteral("测试市人民检察院第一党支部"));
        QVERIFY(lines[date + 1].startsWith(QStringLiteral("（填报人：")));
    }

    void numbersAreThoseOfTheFigures()
    {
        const QStringList keys{QStringLiteral("member.total"), QStringLiteral("meeting.assembly"),
                               QStringLiteral("study.sessions"), QStringLiteral("gap.missed")};
        const Period period = *Period::parse(QStringLiteral("2022Q3"));
        for (const qint64 branch : {0LL, m_office.first, m_office.second}) {
            const auto values = *m_figures->values(period, branch, keys);
            const QHash<QString, QString> printed = figuresIn(collect(branch), branch);
            for (const FigureValue& value : values) {
                if (printed.contains(value.key))
                    QCOMPARE(printed.value(value.key), QString::number(value.value.value_or(-1)));
                else
                    QVERIFY2(value.value.value_or(0) == 0, qPrintable(value.key));
            }
        }
    }

    void theOrganHasATableOfItsBranches()
    {
        const QString text = plainText(collect(0));
        QVERIFY2(text.contains(QStringLiteral("附表1")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("下设在职党支部2个、离退休党支部1个")));
        QVERIFY(text.contains(QStringLiteral("第二党支部\t支部党员大会")));
    }

    void nextQuartersDutiesAreListed()
    {
        const QString text = plainText(collect(m_office.first));
        const QString duties = text.section(QStringLiteral("下季度应完成事项"), 1);
        QVERIFY2(duties.contains(QStringLiteral("主题党日：2022年10—12月应开3次，依据支部工作条例（试行）第十六条。")),
                 qPrintable(duties));
        QVERIFY2(duties.contains(QStringLiteral("预备党员乙二预备期于2022年11月5日届满")), qPrintable(duties));
        const QString whole = plainText(collect(0)).section(QStringLiteral("下季度应完成事项"), 1);
        QVERIFY2(whole.contains(QStringLiteral("主题党日：2022年10—12月，2个党支部应开6次")), qPrintable(whole));
        QVERIFY2(whole.contains(QStringLiteral("预备党员乙二（第一党支部）预备期于2022年11月5日届满")),
                 qPrintable(whole));
    }

    void pdfSaysTheSameAndShowsMarkUpLiterally()
    {
        const QString path = m_folder.filePath(QStringLiteral("r.pdf"));
        const auto outcome = writeReport(*m_reader, *m_figures, request(m_office.first, path));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QVERIFY(outcome->missing.isEmpty());
        const auto document = Poppler::Document::load(path);
        QVERIFY(document);
        QCOMPARE(document->numPages(), outcome->pages);
        QString text;
        for (int page = 0; page < document->numPages(); ++page)
            text += document->page(page)->text(QRectF());
        text.remove(u' ').remove(u'\n');
        QVERIFY2(text.contains(QStringLiteral("测试市人民检察院第一党支部2022年第三季度党建工作报告")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("<b>张三")) && text.contains(QStringLiteral("%1")), qPrintable(text));
    }

    void otherFormatsAreRefusedPlainly()
    {
        const auto doc = writeReport(*m_reader, *m_figures, request(0, m_folder.filePath(QStringLiteral("r.doc"))));
        QVERIFY(!doc);
        QVERIFY(doc.error().code == ErrorCode::Usage);
        QVERIFY(doc.error().message.contains(QStringLiteral(".docx")));
    }

    void eachBranchGetsItsOwnFile()
    {
        const QString folder = m_folder.filePath(QStringLiteral("各支部"));
        QStringList told;
        const auto outcome =
            writeEachBranch([this] { return m_ledger->reader(); }, m_figures->organization(), request(0, folder),
                            [&told](int, int, const QString& branch) {
                                told += branch;
                                return true;
                            });
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(outcome->files.size(), 3);
        QCOMPARE(
            told,
            QStringList({QStringLiteral("第一党支部"), QStringLiteral("第二党支部"), QStringLiteral("离退休党支部")}));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3);
    }

    /// What several threads write is what one writes.
    void aSeriesWritesWhatEachReportAloneWould()
    {
        const QString folder = m_folder.filePath(QStringLiteral("逐个"));
        const auto outcome =
            writeEachBranch([this] { return m_ledger->reader(); }, m_figures->organization(), request(0, folder));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        const QList<qint64> branches{m_office.first, m_office.second, m_office.retired};
        for (qsizetype i = 0; i < branches.size(); ++i) {
            const QString alone = m_folder.filePath(QStringLiteral("独.pdf"));
            const auto written = writeReport(*m_reader, *m_figures, request(branches[i], alone));
            QVERIFY2(written, written ? "" : qPrintable(written.error().message));
            QVERIFY(!textOfPdf(alone).isEmpty());
            QCOMPARE(textOfPdf(outcome->files[i]), textOfPdf(alone));
        }
    }

    void aSeriesThatCannotReadSaysWhy()
    {
        const ReaderSource broken = []() -> Result<std::unique_ptr<Reader>> {
            return fail(ErrorCode::Busy, QStringLiteral("台账被占用"));
        };
        const auto outcome =
            writeEachBranch(broken, m_figures->organization(), request(0, m_folder.filePath(QStringLiteral("d"))));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().message, QStringLiteral("台账被占用"));
    }

    void aSeriesCanBeCancelled()
    {
        const auto outcome = writeEachBranch([this] { return m_ledger->reader(); }, m_figures->organization(),
                                             request(0, m_folder.filePath(QStringLiteral("c"))),
                                             [](int done, int, const QString&) { return done < 1; });
        QVERIFY(!outcome);
        QVERIFY(outcome.error().code == ErrorCode::Cancelled);
    }

    void aFullDiskLeavesNothingBehind()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{4096, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto outcome = writeReport(*m_reader, *m_figures, request(m_office.first, path));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().code == ErrorCode::Io);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

private:
    ReportRequest request(qint64 branch, const QString& path) const
    {
        return {QStringLiteral("quarterly"), *Period::parse(QStringLiteral("2022Q3")), branch, path, Today};
    }

    ReportContent collect(qint64 branch, const QString& period = QStringLiteral("2022Q3"))
    {
        ReportRequest asked = request(branch, {});
        asked.period = *Period::parse(period);
        auto content = collectReport(*m_reader, *m_figures, asked);
        if (!content)
            qFatal("%s", qPrintable(content.error().message + content.error().detail));
        return *content;
    }

    /// Key → number as printed in the text, for figures of the branch itself.
    static QHash<QString, QString> figuresIn(const ReportContent& content, qint64 branch)
    {
        QHash<QString, QString> printed;
        for (const ReportBlock& block : content.blocks) {
            const auto* paragraph = std::get_if<ReportParagraph>(&block);
            if (paragraph == nullptr)
                continue;
            for (const TextRun& run : paragraph->runs) {
                if (run.figure && run.figure->branch == branch)
                    printed.insert(run.figure->key, run.text);
            }
        }
        return printed;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Figures> m_figures;
    Office m_office;
};

QTEST_MAIN(TestQuarterlyReport)
#include "tst_quarterlyreport.moc"
