// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"
#include "ledger/recordsearch.h"

using namespace ledger;
using namespace ledger::testing;

/// Words that stand in different places of a record, filters, and what is shown of a hit.
class TestCombinedSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void saysWhatAFilterDoesNotKnow_data();
    void saysWhatAFilterDoesNotKnow();
    void marksWhatWasFound_data();
    void marksWhatWasFound();
    void countsByKind();
    void followsARenamedBranch();
    void indexesAnOlderLedgerAnew();

private:
    QStringList titles(const QString& words) const;
    Result<> addHonorAndItem();

    std::unique_ptr<TestLedger> m_ledger;
    qint64 m_second = 0;
};

static QVariant day(int year, int month, int number)
{
    return QVariant::fromValue(PartialDate::day(QDate(year, month, number)));
}

void TestCombinedSearch::initTestCase()
{
    m_ledger = std::make_unique<TestLedger>();
    const qint64 root = m_ledger->addBranch(QStringLiteral("机关党委"), QStringLiteral("机关党委"));
    const qint64 first = m_ledger->addBranch(QStringLiteral("第一党支部"), QStringLiteral("党支部"), root);
    m_second = m_ledger->addBranch(QStringLiteral("第二党支部"), QStringLiteral("党支部"), root);
    const qint64 group = m_ledger->addBranch(QStringLiteral("公诉党小组"), QStringLiteral("党小组"), m_second);
    const qint64 zhang = m_ledger->addMember(QStringLiteral("张小兰"), m_second);
    const qint64 wang = m_ledger->addMember(QStringLiteral("王伟"), first);
    BL_TRY(second, m_ledger->reader()->load(Kind::Branch, m_second));
    second.set(QStringLiteral("short_name"), QStringLiteral("二支部"));
    second.parts[QStringLiteral("branch_posts")] = {
        PartRow{zhang, QStringLiteral("张小兰"), QStringLiteral("党建助理"), day(2021, 6, 1), {}}};
    BL_DONE(m_ledger->save(second));
    struct Held {
        const char* title;
        QDate day;
        qint64 branch;
    };
    for (const Held& held :
         {Held{"三月主题党日", QDate(2022, 3, 15), m_second}, Held{"三月主题党日", QDate(2022, 3, 15), first},
          Held{"四月主题党日", QDate(2022, 4, 12), m_second}, Held{"小组学习", QDate(2021, 3, 15), group}}) {
        Record session = m_ledger->session(QString::fromUtf8(held.title), held.day, held.branch);
        if (held.branch == first)
            session.parts[QStringLiteral("attendances")] = {PartRow{wang, true, {}}};
        BL_DONE(m_ledger->save(session));
    }
    BL_DONE(addHonorAndItem());
}

Result<> TestCombinedSearch::addHonorAndItem()
{
    Record honor = m_ledger->honor(QStringLiteral("优秀共产党员"), QDate(2022, 7, 1), QStringLiteral("李四"));
    honor.set(QStringLiteral("branch"), m_second);
    honor.set(QStringLiteral("deeds"), QStringLiteral("在主题党日上多次领学，材料编号ＡＢ１２。"));
    Record item;
    item.kind = Kind::ResponsibilityItem;
    item.set(QStringLiteral("task"), QStringLiteral("抓好支部建设"));
    item.set(QStringLiteral("year"), 2022);
    item.parts[QStringLiteral("responsibility_progress")] = {PartRow{1, QStringLiteral("已印发工作要点")}};
    for (Record* record : {&honor, &item}) {
        if (auto saved = m_ledger->save(*record); !saved)
            return saved.error();
    }
    return {};
}

/// Title and branch, since titles are alike.
QStringList TestCombinedSearch::titles(const QString& words) const
{
    const auto reader = m_ledger->reader();
    const auto found = reader->search(words, 50);
    if (!found)
        return {found.error().message};
    QStringList titles;
    for (const SearchHit& hit : found->hits)
        titles << QStringLiteral("%1/%2").arg(hit.title,
                                              hit.branchId == m_second ? QStringLiteral("二") : QStringLiteral("-"));
    return titles;
}

void TestCombinedSearch::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("wanted");
    const QString march = QStringLiteral("三月主题党日/二");
    const QString april = QStringLiteral("四月主题党日/二");
    const QString marchOfFirst = QStringLiteral("三月主题党日/-");
    const QString honor = QStringLiteral("优秀共产党员/二");
    const QString group = QStringLiteral("小组学习/-");
    const auto row = [](const char* words, const QStringList& wanted) {
        QTest::newRow(words) << QString::fromUtf8(words) << wanted;
    };
    row("主题党日 二支部", {honor, april, march});
    row("二支部 三月", {march});
    row("ztdr ezb", {april, march});
    row("主题党日 公诉", {group});
    row("2022-03-15", {marchOfFirst, march});
    row("3月15日", {marchOfFirst, march, group});
    row("2022年3月", {marchOfFirst, march});
    row("3.15 二支部", {march});
    row("党建助理", {QStringLiteral("张小兰/二"), QStringLiteral("第二党支部/-")});
    row("djzl", {QStringLiteral("张小兰/二")});
    row("党建助理 张小兰", {QStringLiteral("张小兰/二"), QStringLiteral("第二党支部/-")});
    row("党建助理 王伟", {});
    row("王伟 主题党日", {marchOfFirst});
    row("ww 2022", {marchOfFirst});
    row("要点", {QStringLiteral("抓好支部建设/-")});
    row("2022 印发", {QStringLiteral("抓好支部建设/-")});
    row("branch:二支部",
        {honor, april, march, group, QStringLiteral("张小兰/二"), QStringLiteral("公诉党小组/二"),
         QStringLiteral("第二党支部/-")});
    row("支部：第二党支部 党日", {honor, april, march, group});
    row("支部： ezb 小组 kind:会议", {group});
    row("kind:荣誉", {honor});
    row("kind:honor year:2022", {honor});
    row("类别：主题党日 三月", {marchOfFirst, march});
    row("类型:党课", {});
    row("年份:2021", {group});
    row("year:2021-2022 kind:study_session 3月15日", {marchOfFirst, march, group});
    row("year:2022 kind:责任清单", {QStringLiteral("抓好支部建设/-")});
    row("branch:二支部 branch:一支部 三月", {marchOfFirst, march});
}

void TestCombinedSearch::finds()
{
    QFETCH(QString, words);
    QFETCH(QStringList, wanted);
    QCOMPARE(titles(words), wanted);
}

void TestCombinedSearch::saysWhatAFilterDoesNotKnow_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("branch") << QStringLiteral("支部:九十九支部") << QStringLiteral("二支部");
    QTest::newRow("kind") << QStringLiteral("党日 类别:烟花") << QStringLiteral("荣誉");
    QTest::newRow("year") << QStringLiteral("年份:去年") << QStringLiteral("2022");
}

void TestCombinedSearch::saysWhatAFilterDoesNotKnow()
{
    QFETCH(QString, words);
    QFETCH(QString, said);
    const auto found = m_ledger->reader()->search(words, 10);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, ErrorCode::Usage);
    QVERIFY2(found.error().message.contains(said), qPrintable(found.error().message));
}

static QStringList marked(const QString& text, const QList<TextSpan>& marks)
{
    QStringList pieces;
    for (const TextSpan& mark : marks)
        pieces << text.mid(mark.start, mark.length);
    return pieces;
}

void TestCombinedSearch::marksWhatWasFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("inTitle");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("inSnippet");
    const QString none;
    const auto row = [](const char* words, const QStringList& inTitle, const QString& source,
                        const QStringList& inSnippet) {
        QTest::newRow(words) << QString::fromUtf8(words) << inTitle << source << inSnippet;
    };
    row("kind:会议 三月 二支部", {QStringLiteral("三月")}, none, {QStringLiteral("三月")});
    row("kind:会议 sanyue zt ezb", {QStringLiteral("三月主题")}, none, {QStringLiteral("三月主题")});
    row("kind:荣誉 yx ab12", {QStringLiteral("优秀")}, QStringLiteral("主要事迹"), {QStringLiteral("ＡＢ１２")});
    row("kind:党员 djzl", {}, QStringLiteral("任职"), {QStringLiteral("党建助理")});
    row("kind:会议 ww", {}, QStringLiteral("名单"), {QStringLiteral("王伟")});
    row("kind:责任 要点", {}, QStringLiteral("进展"), {QStringLiteral("要点")});
}

void TestCombinedSearch::marksWhatWasFound()
{
    QFETCH(QString, words);
    QFETCH(QStringList, inTitle);
    QFETCH(QString, source);
    QFETCH(QStringList, inSnippet);
    BL_TRY(found, m_ledger->reader()->search(words, 10));
    QVERIFY(!found.hits.isEmpty());
    const SearchHit& hit = found.hits.constFirst();
    QCOMPARE(marked(hit.title, hit.titleMarks), inTitle);
    QCOMPARE(hit.source, source);
    QCOMPARE(marked(hit.snippet, hit.snippetMarks), inSnippet);
}

void TestCombinedSearch::countsByKind()
{
    BL_TRY(found, m_ledger->reader()->search(QStringLiteral("branch:二支部"), 1));
    QCOMPARE(found.hits.size(), 1);
    QCOMPARE(found.counts,
             (QMap<Kind, qint64>{{Kind::Branch, 2}, {Kind::Member, 1}, {Kind::StudySession, 3}, {Kind::Honor, 1}}));
}

void TestCombinedSearch::followsARenamedBranch()
{
    BL_TRY(second, m_ledger->reader()->load(Kind::Branch, m_second));
    second.set(QStringLiteral("short_name"), QStringLiteral("公诉支部"));
    BL_DONE(m_ledger->save(second));
    QCOMPARE(titles(QStringLiteral("主题党日 公诉支部 四月")), QStringList{QStringLiteral("四月主题党日/二")});
    second.set(QStringLiteral("short_name"), QStringLiteral("二支部"));
    BL_DONE(m_ledger->save(second));
}

void TestCombinedSearch::indexesAnOlderLedgerAnew()
{
    TestLedger older;
    const qint64 branch = older.addBranch(QStringLiteral("第一党支部"));
    Record session = older.session(QStringLiteral("主题党日"), QDate(2022, 3, 15), branch);
    BL_DONE(older.save(session));
    BL_DONE(older.tamper(QStringLiteral("INSERT INTO search_index (search_index) VALUES ('delete-all')")));
    BL_DONE(older.tamper(QStringLiteral("DELETE FROM ledger_settings WHERE name = 'search.version'")));
    const QString copy = older.folder() + QStringLiteral("/旧.ledger");
    BL_DONE(older.tamper(QStringLiteral("VACUUM INTO '%1'").arg(copy)));
    BL_TRY(opened, Ledger::open(copy, OpenMode::ReadWrite, Clock::fixed(QDate(2022, 9, 30))));
    QVERIFY(!opened->isSearchIndexCurrent());
    BL_TRY(reader, opened->reader());
    BL_TRY(findings, reader->check());
    const auto isOutdated = [](const Finding& finding) { return finding.code == u"search_outdated"; };
    QVERIFY(std::any_of(findings.begin(), findings.end(), isOutdated));
    const auto stopped = opened->rebuildSearchIndex([](int) { return false; });
    QVERIFY(!stopped.has_value());
    QVERIFY(!opened->isSearchIndexCurrent());
    // The first write makes the index anew by itself.
    Record honor = older.honor(QStringLiteral("先进"), QDate(2022, 7, 1), QStringLiteral("李四"));
    BL_DONE(opened->transact(QStringLiteral("save"), QStringLiteral("保存"),
                             [&](UnitOfWork& unit) { return unit.save(honor); }));
    QVERIFY(opened->isSearchIndexCurrent());
    BL_TRY(found, reader->search(QStringLiteral("3月15日 一支部"), 10));
    QCOMPARE(found.total, 1);
    BL_TRY(again, reader->check());
    QVERIFY2(again.isEmpty(), again.isEmpty() ? "" : qPrintable(again.constFirst().message));
}

QTEST_GUILESS_MAIN(TestCombinedSearch)
#include "tst_combinedsearch.moc"
