// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace ledger::testing;

/// `search` with words from several places of a record, dates, posts and filters, over the made-up organ.
class TestSearchAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void combinesTitleAndBranch();
    void countsByKind();
    void findsDatesAndPosts_data();
    void findsDatesAndPosts();
    void filtersNarrow();
    void unknownFilterValuesAreWrongUsage();

private:
    QJsonObject search(const QString& words) const;

    std::unique_ptr<CliFixture> m_cli;
};

void TestSearchAnswers::initTestCase()
{
    m_cli = std::make_unique<CliFixture>();
    QVERIFY2(m_cli->isReady(), m_cli->complaint().constData());
}

QJsonObject TestSearchAnswers::search(const QString& words) const
{
    const auto run =
        m_cli->ask({QStringLiteral("search"), m_cli->demo(), words, QStringLiteral("--limit"), QStringLiteral("500")});
    return run.exitStatus == 0 ? run.json() : QJsonObject();
}

static int total(const QJsonObject& answer)
{
    return answer.value(QLatin1StringView("total")).toInt(-1);
}

void TestSearchAnswers::combinesTitleAndBranch()
{
    const QJsonObject both = search(QStringLiteral("主题党日 一支部"));
    const int all = total(search(QStringLiteral("主题党日")));
    QVERIFY(total(both) > 0 && total(both) < all);
    for (const QJsonValue& hit : both.value(QLatin1StringView("hits")).toArray()) {
        const QJsonObject found = hit.toObject();
        const QString words = found.value(QLatin1StringView("branch")).toString()
            + found.value(QLatin1StringView("title")).toString() + found.value(QLatin1StringView("snippet")).toString();
        QVERIFY2(words.contains(QStringLiteral("第一")) || words.contains(QStringLiteral("一支部")), qPrintable(words));
    }
}

void TestSearchAnswers::countsByKind()
{
    const QJsonObject answer = search(QStringLiteral("主题党日"));
    int sum = 0;
    const QJsonObject counts = answer.value(QLatin1StringView("counts")).toObject();
    for (const QJsonValue& count : counts)
        sum += count.toInt();
    QCOMPARE(sum, total(answer));
    QVERIFY(counts.contains(QStringLiteral("study_session")));
}

void TestSearchAnswers::findsDatesAndPosts_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"2022年3月", "2022-03", "3月", "2022", "2022Q1", "书记", "shuji 支部:一支部"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestSearchAnswers::findsDatesAndPosts()
{
    QFETCH(QString, words);
    QVERIFY(total(search(words)) > 0);
}

void TestSearchAnswers::filtersNarrow()
{
    const QJsonObject answer = search(QStringLiteral("类别：学习 年份:2022 支部：一支部"));
    QVERIFY(total(answer) > 0);
    for (const QJsonValue& hit : answer.value(QLatin1StringView("hits")).toArray()) {
        QCOMPARE(hit.toObject().value(QLatin1StringView("kind")).toString(), QStringLiteral("study_session"));
        QVERIFY(hit.toObject().value(QLatin1StringView("date")).toString().startsWith(QStringLiteral("2022")));
    }
}

void TestSearchAnswers::unknownFilterValuesAreWrongUsage()
{
    for (const char* words : {"支部:无此支部", "kind:烟花", "year:明年"}) {
        const auto run = m_cli->run({QStringLiteral("search"), m_cli->demo(), QString::fromUtf8(words)});
        QVERIFY2(run.exitStatus == 2, run.describe().constData());
    }
}

QTEST_GUILESS_MAIN(TestSearchAnswers)
#include "tst_searchanswers.moc"
