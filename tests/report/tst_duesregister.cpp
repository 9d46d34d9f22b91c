// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "core/money.h"
#include "figures/figureledger.h"
#include "report/contentjson.h"
#include "report/figuretrace.h"
#include "report/report.h"
#include "reportnumbers.h"

#include <poppler-qt6.h>

#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// The printed register of party dues: across the sheet, with its head on every page and the sums below.
class TestDuesRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isPrintedAcrossWithItsHeadOnEveryPage();
    void sumsUp();
    void everySumOpensItsRecords();
    void namesTheBranchesOfTheOrgan();
    void printsTheBaseOnlyWhereItIsAskedFor();
    void eachMonthIsOwedInOneBranch();
    void isMadeForEachBranch();
    void countsInYuanExactly();

private:
    Result<ReportOutcome> write(qint64 branch, const QString& path, const QSet<QString>& choices = {});
    QStringList pagesOf(const QString& path) const;

    TestLedger m_ledger;
    qint64 m_first = 0;
    qint64 m_second = 0;
};

constexpr int Members = 45;

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// 王一号, 王二号 …: one font, and none within another.
static QString nameOf(int number)
{
    return text("王%1号").arg(styledChinese(number + 1));
}

void TestDuesRegister::initTestCase()
{
    const qint64 organ = m_ledger.addBranch(text("机关党委"), text("机关党委"));
    m_first = m_ledger.addBranch(text("第一党支部"), text("党支部"), organ);
    m_second = m_ledger.addBranch(text("第二党支部"), text("党支部"), organ);
    for (int i = 0; i <= Members; ++i) {
        Record record;
        record.kind = Kind::PartyDues;
        record.set(text("member"), m_ledger.addMember(nameOf(i), i < Members ? m_first : m_second));
        record.set(text("year"), qlonglong(2022));
        record.set(text("payer_group"), text("月工资"));
        record.set(text("base"), qlonglong(531210));
        QList<PartRow> rows;
        for (qlonglong month = 1; month <= 8; ++month)
            rows += PartRow{month, qlonglong(7968), QVariant::fromValue(PartialDate::day(QDate(2022, 3, 5))), {}};
        record.parts[text("dues_payments")] = rows;
        BL_DONE(m_ledger.save(record));
    }
}

Result<ReportOutcome> TestDuesRegister::write(qint64 branch, const QString& path, const QSet<QString>& choices)
{
    const auto reader = m_ledger.reader();
    auto figures = Figures::load(*reader, QDate(2022, 9, 30));
    if (!figures)
        return figures.error();
    ReportRequest request;
    request.templateName = text("dues-register");
    request.period = *Period::parse(QStringLiteral("2022"));
    request.branch = branch;
    request.path = path;
    request.today = QDate(2022, 9, 30);
    request.choices = choices;
    return writeReport(*reader, *figures, request);
}

QStringList TestDuesRegister::pagesOf(const QString& path) const
{
    const auto document = Poppler::Document::load(path);
    QStringList pages;
    for (int page = 0; document && page < document->numPages(); ++page)
        pages += document->page(page)->text({}).remove(u'\n');
    return pages;
}

void TestDuesRegister::isPrintedAcrossWithItsHeadOnEveryPage()
{
    const QString path = m_ledger.folder() + text("/登记表.pdf");
    BL_TRY(outcome, write(m_first, path));
    QVERIFY(outcome.missing.isEmpty());
    QVERIFY(outcome.pages > 1);
    const auto document = Poppler::Document::load(path);
    QVERIFY(document != nullptr);
    QCOMPARE(document->page(0)->pageSize(), QSize(842, 595));
    const QStringList pages = pagesOf(path);
    QVERIFY2(pages.constFirst().contains(text("党费收缴登记表")), qPrintable(pages.constFirst()));
    QVERIFY(pages.constFirst().contains(text("第一党支部")));
    for (int i = 0; i < Members; ++i)
        QCOMPARE(pages.join(u' ').count(nameOf(i)), 1);
    for (const QString& page : pages) {
        if (page.contains(text("号")))
            QVERIFY(page.contains(text("12月")) && page.contains(text("备注")));
    }
}

void TestDuesRegister::sumsUp()
{
    const QString path = m_ledger.folder() + text("/合计.pdf");
    BL_DONE(write(m_first, path));
    const QString all = pagesOf(path).join(u' ');
    QVERIFY(!all.contains(text("5312.10")) && !all.contains(text("基数")) && !all.contains(text("1.5%")));
    QVERIFY(all.contains(text("79.68")));
    QVERIFY(all.contains(text("3585.60"))); // 45 × 79.68 a month
    QVERIFY(all.contains(text("28684.80"))); // of eight months
    QVERIFY(all.contains(text("3.5")));
}

/// Kept with a submitted report, they open the same records.
void TestDuesRegister::everySumOpensItsRecords()
{
    const auto reader = m_ledger.reader();
    BL_TRY(figures, Figures::load(*reader, QDate(2022, 9, 30)));
    const ReportRequest request{
        text("dues-register"), *Period::parse(QStringLiteral("2022")), m_first, {}, QDate(2022, 9, 30)};
    BL_TRY(content, collectReport(*reader, figures, request));
    BL_TRY(kept, contentFromJson(contentToJson(content)));
    const QList<Printed> sums = numbersOf(kept);
    QVERIFY(sums.size() > Members);
    QCOMPARE(sums.size(), numbersOf(content).size());
    for (const Printed& sum : sums) {
        BL_TRY(trace, traceOf(sum.figure, figures, *reader));
        QCOMPARE(sum.text, plainMoneyText(qRound64(trace.figure.value.value_or(-1) * 100)));
    }
    BL_TRY(whole, traceOf(sums.constLast().figure, figures, *reader));
    QCOMPARE(whole.records.size(), Members);
}

void TestDuesRegister::namesTheBranchesOfTheOrgan()
{
    const QString path = m_ledger.folder() + text("/全院.pdf");
    BL_DONE(write(0, path));
    const QString all = pagesOf(path).join(u' ');
    QVERIFY(all.contains(text("第二"))); // a narrow column breaks the name
    QVERIFY(all.contains(nameOf(Members).left(4)));
}

/// 党费规定: whoever reads 月应交 and the rate knows the base, so that both are hidden.
void TestDuesRegister::printsTheBaseOnlyWhereItIsAskedFor()
{
    const QString path = m_ledger.folder() + text("/基数.pdf");
    BL_DONE(write(m_first, path, {text("base")}));
    const QString all = pagesOf(path).join(u' ');
    QVERIFY(all.contains(text("5312.10")) && all.contains(text("1.5%")));
    const auto wrong = write(m_first, path, {text("salary")});
    QVERIFY(!wrong && wrong.error().code == ErrorCode::Usage);
    QVERIFY2(wrong.error().message.contains(text("base")), qPrintable(wrong.error().message));
}

/// A member who moves in May owes the month where they moved to; both registers have their months, and the organ's all.
void TestDuesRegister::eachMonthIsOwedInOneBranch()
{
    TestLedger ledger;
    const qint64 organ = ledger.addBranch(text("机关党委"), text("机关党委"));
    const qint64 from = ledger.addBranch(text("东支部"), text("党支部"), organ);
    const qint64 to = ledger.addBranch(text("西支部"), text("党支部"), organ);
    const qint64 member = ledger.addMember(text("安知远"), from);
    BL_TRY(moved, ledger.reader()->load(Kind::Member, member));
    const auto day = [](int month, int date) {
        return QVariant::fromValue(PartialDate::day(QDate(2022, month, date)));
    };
    moved.parts[text("memberships")] = {PartRow{from, {}, {}, day(5, 9)}, PartRow{to, {}, day(5, 10)}};
    BL_DONE(ledger.save(moved));
    Record record;
    record.kind = Kind::PartyDues;
    record.set(text("member"), member);
    record.set(text("year"), qlonglong(2022));
    record.set(text("payer_group"), text("月工资"));
    record.set(text("base"), qlonglong(600000));
    QList<PartRow> rows;
    for (qlonglong month = 1; month <= 9; ++month)
        rows += PartRow{month, qlonglong(9000 + month), {}, {}};
    record.parts[text("dues_payments")] = rows;
    BL_DONE(ledger.save(record));
    const auto reader = ledger.reader();
    BL_TRY(figures, Figures::load(*reader, QDate(2022, 9, 30)));
    const auto pages = [&](qint64 branch) {
        const QString path = ledger.folder() + text("/转接.pdf");
        const auto outcome = writeReport(
            *reader, figures,
            {text("dues-register"), *Period::parse(QStringLiteral("2022")), branch, path, QDate(2022, 9, 30)});
        return outcome ? pagesOf(path).join(u' ') : outcome.error().message;
    };
    const QString before = pages(from);
    QVERIFY2(before.contains(text("90.04")) && !before.contains(text("90.05")), qPrintable(before));
    QVERIFY(before.contains(text("360.10"))); // 1 to 4
    const QString after = pages(to);
    QVERIFY2(!after.contains(text("90.04")) && after.contains(text("90.05")), qPrintable(after));
    QVERIFY(after.contains(text("450.35"))); // 5 to 9
    QVERIFY(pages(0).contains(text("810.45")));
}

void TestDuesRegister::isMadeForEachBranch()
{
    const auto reader = m_ledger.reader();
    BL_TRY(figures, Figures::load(*reader, QDate(2022, 9, 30)));
    const ReportRequest request{text("dues-register"), *Period::parse(QStringLiteral("2022")), 0,
                                m_ledger.folder() + text("/各支部"), QDate(2022, 9, 30)};
    BL_TRY(outcome, writeEachBranch([this] { return m_ledger.ledger().reader(); }, figures.organization(), request));
    QCOMPARE(outcome.files.size(), 2);
    QVERIFY2(outcome.files.constFirst().endsWith(text("第一党支部2022年党费收缴登记表.pdf")),
             qPrintable(outcome.files.constFirst()));
}

void TestDuesRegister::countsInYuanExactly()
{
    const auto reader = m_ledger.reader();
    BL_TRY(figures, Figures::load(*reader, QDate(2022, 9, 30)));
    BL_TRY(values,
           figures.values(*Period::parse(QStringLiteral("2022Q3")), m_first,
                          {text("dues.members"), text("dues.due"), text("dues.paid")}));
    QCOMPARE(values[0].value, std::optional(45.0));
    QCOMPARE(values[1].value, std::optional(43027.2)); // 45 × 12 × 79.68
    QCOMPARE(values[2].value, std::optional(28684.8));
    BL_TRY(traced, figures.trace(text("dues.paid"), *Period::parse(QStringLiteral("2022")), m_second));
    QCOMPARE(traced.records.size(), 1);
    QCOMPARE(traced.records.constFirst().adds, 637.44);
}

QTEST_MAIN(TestDuesRegister)
#include "tst_duesregister.moc"
