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

/// One organ with two branches: the first met in the quarter, the second did not.
struct Office {
    qint64 organ = 0;
    qint64 first = 0;
    qint64 second = 0;
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
    office = {*organ, *first, *second};
    QList<Result<>> steps;
    steps += addMember(work, QStringLiteral("甲一"), *first, date(2022, 11, 5));
    steps += addMember(work, QStringLiteral("乙二"), *first, {});
    steps += addMeeting(work, QStringLiteral("支部党员大会"), *first, date(2022, 7, 8), QStringLiteral("学习讨论"));
    steps += addMeeting(work, QStringLiteral("主题党日"), *first, date(2022, 8, 8), QStringLiteral("植树"));
    steps += addMeeting(work, QStringLiteral("专题理论学习"), *first, date(2022, 9, 8), HardTitle);
    for (const Result<>& step : steps) {
        if (!step)
            return step;
    }
    return {};
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
        auto ledger = Ledger::create(m_folder.filePath(QStringLiteral("l.bl")), QStringLiteral("测试市人民检察院"), clock);
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

    void saysWhatHappenedAndLeavesOutTheRest()
    {
        const QString text = plainText(collect(m_office.first));
        QVERIFY2(text.startsWith(QStringLiteral("测试市人民检察院第一党支部\n2022年第三季度党建工作报告\n一、组织建设情况\n")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("召开支部党员大会1次，开展主题党日1次")), qPrintable(text));
        for (const QString& absent : {QStringLiteral("支委会0次"), QStringLiteral("荣誉\n"), QStringLiteral("志愿服务\n"),
                                      QStringLiteral("责任清单落实情况"), QStringLiteral("工作成果\n")})
            QVERIFY2(!text.contains(absent), qPrintable(absent));
        QVERIFY(text.contains(QStringLiteral("90%")));
        QVERIFY(text.contains(QStringLiteral("2022年10月10日")));
    }

    void sectionsThatAreLeftOutDoNotLeaveGapsInTheNumbers()
    {
        const QString text = plainText(collect(m_office.first));
        QVERIFY2(text.contains(QStringLiteral("\n三、存在的缺项\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\n四、下季度应完成事项\n")), qPrintable(text));
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
        QVERIFY(text.contains(QStringLiteral("下设在职党员支部2个")));
        QVERIFY(text.contains(QStringLiteral("第二党支部\t支部党员大会")));
    }

    void nextQuartersDutiesAreListed()
    {
        const QString text = plainText(collect(m_office.first));
        const QString duties = text.section(QStringLiteral("下季度应完成事项"), 1);
        QVERIFY2(duties.contains(QStringLiteral("主题党日3次，2022年10月、11月、12月")), qPrintable(duties));
        QVERIFY2(duties.contains(QStringLiteral("组织生活会1次，2022年")), qPrintable(duties));
        QVERIFY2(duties.contains(QStringLiteral("预备党员乙二（第一党支部）预备期于2022年11月5日届满")), qPrintable(duties));
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
        QVERIFY2(text.contains(QStringLiteral("测试市人民检察院第一党支部2022年第三季度党建工作报告")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("<b>张三")) && text.contains(QStringLiteral("%1")), qPrintable(text));
    }

    void otherFormatsAreRefusedPlainly()
    {
        const auto docx = writeReport(*m_reader, *m_figures, request(0, m_folder.filePath(QStringLiteral("r.docx"))));
        QVERIFY(!docx);
        QVERIFY(docx.error().code == ErrorCode::Usage);
        QVERIFY(docx.error().message.contains(QStringLiteral("尚未提供")));
        ReportRequest asked = request(0, m_folder.filePath(QStringLiteral("r.pdf")));
        asked.templateName = QStringLiteral("work-report");
        QVERIFY(!writeReport(*m_reader, *m_figures, asked));
    }

    void eachBranchGetsItsOwnFile()
    {
        const QString folder = m_folder.filePath(QStringLiteral("各支部"));
        QStringList told;
        const auto outcome =
            writeEachBranch(*m_reader, *m_figures, request(0, folder), [&told](int, int, const QString& branch) {
                told += branch;
                return true;
            });
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(outcome->files.size(), 2);
        QCOMPARE(told, QStringList({QStringLiteral("第一党支部"), QStringLiteral("第二党支部")}));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    }

    void aSeriesCanBeCancelled()
    {
        const auto outcome = writeEachBranch(*m_reader, *m_figures, request(0, m_folder.filePath(QStringLiteral("c"))),
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

    ReportContent collect(qint64 branch)
    {
        auto content = collectReport(*m_reader, *m_figures, request(branch, {}));
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
