// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"

using namespace ledger;
using namespace ledger::testing;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void putsExactNamesFirstAndThenTheNewest();
    void findsNumbersWholeAndShowsThemMasked();
    void survivesHostileWords_data();
    void survivesHostileWords();
    void cutsTheSnippetAroundTheWord();
    void limitsHitsButCountsAll();
    void canBeCancelled();

private:
    QStringList titles(const QString& words) const;

    std::unique_ptr<TestLedger> m_ledger;
};

void TestSearch::initTestCase()
{
    m_ledger = std::make_unique<TestLedger>();
    const qint64 branch = m_ledger->addBranch(QStringLiteral("第一党支部"));
    const qint64 member = m_ledger->addMember(QStringLiteral("单晓明"), branch);
    m_ledger->addMember(QStringLiteral("王伟"), branch);
    BL_TRY(shan, m_ledger->reader()->load(Kind::Member, member));
    shan.set(QStringLiteral("id_number"), QStringLiteral("130999198001010013"));
    shan.set(QStringLiteral("phone"), QStringLiteral("13800001234"));
    BL_DONE(m_ledger->save(shan));
    for (int month = 1; month <= 6; ++month) {
        Record session = m_ledger->session(QStringLiteral("%1月主题党日").arg(month), QDate(2022, month, 5), branch);
        session.set(QStringLiteral("host"), month == 3 ? QStringLiteral("单晓明") : QStringLiteral("王伟"));
        session.set(
            QStringLiteral("content"),
            QStringLiteral(
                "学习讨论了很多很多很多很多内容之后，大家一致认为要完成100%的任务，并在下一个月里继续推进各项重点工作，做到有布置有检查有落实有反馈，有始有终，善作善成，一件接着一件办，一年接着一年干。%1")
                .arg(month));
        BL_DONE(m_ledger->save(session));
    }
    Record honor = m_ledger->honor(QStringLiteral("主题党日"), QDate(2021, 7, 1), QStringLiteral("王伟"));
    BL_DONE(m_ledger->save(honor));
}

QStringList TestSearch::titles(const QString& words) const
{
    const auto found = m_ledger->reader()->search(words, 50);
    if (!found)
        return {found.error().message};
    QStringList titles;
    for (const SearchHit& hit : found->hits)
        titles << hit.title;
    return titles;
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("wanted");
    const QString shan = QStringLiteral("单晓明");
    const QString march = QStringLiteral("3月主题党日");
    QTest::newRow("name") << shan << QStringList{shan, march};
    QTest::newRow("pinyin") << QStringLiteral("shanxiaoming") << QStringList{march, shan};
    QTest::newRow("initials") << QStringLiteral("SXM") << QStringList{march, shan};
    QTest::newRow("two words") << QStringLiteral("主题党日 单晓明") << QStringList{march};
    QTest::newRow("word and date") << QStringLiteral("党日 2022-03") << QStringList{march};
    QTest::newRow("day") << QStringLiteral("2022-03-05") << QStringList{march};
    QTest::newRow("day as people write it") << QStringLiteral("2022年3月5日") << QStringList{march};
    QTest::newRow("branch with what belongs to it") << QStringLiteral("第一党支部")
                                                    << QStringList{QStringLiteral("第一党支部"),
                                                                   QStringLiteral("6月主题党日"),
                                                                   QStringLiteral("5月主题党日"),
                                                                   QStringLiteral("4月主题党日"),
                                                                   march,
                                                                   QStringLiteral("2月主题党日"),
                                                                   QStringLiteral("1月主题党日"),
                                                                   QStringLiteral("王伟"),
                                                                   shan};
    QTest::newRow("nothing") << QStringLiteral("欧阳") << QStringList{};
    QTest::newRow("blank") << QStringLiteral("   ") << QStringList{};
}

void TestSearch::finds()
{
    QFETCH(QString, words);
    QFETCH(QStringList, wanted);
    QCOMPARE(titles(words), wanted);
}

void TestSearch::putsExactNamesFirstAndThenTheNewest()
{
    QStringList wanted{QStringLiteral("主题党日")};
    for (int month = 6; month >= 1; --month)
        wanted << QStringLiteral("%1月主题党日").arg(month);
    QCOMPARE(titles(QStringLiteral("主题党日")), wanted);
}

void TestSearch::findsNumbersWholeAndShowsThemMasked()
{
    for (const char* number : {"130999198001010013", "13800001234"}) {
        BL_TRY(found, m_ledger->reader()->search(QLatin1StringView(number), 10));
        QCOMPARE(found.total, 1);
        QCOMPARE(found.hits.constFirst().title, QStringLiteral("单晓明"));
        QVERIFY(found.hits.constFirst().snippet.contains(u'*'));
        QVERIFY(!found.hits.constFirst().snippet.contains(QLatin1StringView(number)));
    }
    QVERIFY(titles(QStringLiteral("1309991980")).isEmpty());
}

void TestSearch::survivesHostileWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("total");
    for (const char* words :
         {"\"", "*", "NEAR(", "AND", "OR NOT", "-x", "^x", "n:abc", "{a}:b", "'; DROP TABLE members; --", "_", "\\"})
        QTest::newRow(words) << QString::fromUtf8(words) << 0;
    QTest::newRow("percent") << QStringLiteral("%") << 6;
    QTest::newRow("percent and a word") << QStringLiteral("100% 3月主题党日") << 1;
    QTest::newRow("very many words") << QStringLiteral("党 ").repeated(10'000) << -1;
    QTest::newRow("a very long word") << QString(100'000, u'党') << 0;
}

void TestSearch::survivesHostileWords()
{
    QFETCH(QString, words);
    QFETCH(int, total);
    BL_TRY(found, m_ledger->reader()->search(words, 20));
    if (total >= 0)
        QCOMPARE(found.total, total);
}

void TestSearch::cutsTheSnippetAroundTheWord()
{
    BL_TRY(found, m_ledger->reader()->search(QStringLiteral("100%"), 20));
    QCOMPARE(found.total, 6);
    const QString snippet = found.hits.constFirst().snippet;
    QVERIFY(snippet.contains(QStringLiteral("100%")));
    QVERIFY(snippet.startsWith(u'…') && snippet.endsWith(u'…'));
    QVERIFY(snippet.size() <= 62);
}

void TestSearch::limitsHitsButCountsAll()
{
    BL_TRY(found, m_ledger->reader()->search(QStringLiteral("党日"), 2));
    QCOMPARE(found.hits.size(), 2);
    QCOMPARE(found.total, 7);
    QVERIFY(found.isTotalExact);
}

void TestSearch::canBeCancelled()
{
    const auto stopped = m_ledger->reader()->search(QStringLiteral("党日"), 2, [] { return true; });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_ledgersearch.moc"
