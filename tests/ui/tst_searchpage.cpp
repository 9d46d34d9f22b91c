// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprompt.h"
#include "ledger/ledgerfixture.h"
#include "ledger/savedsearches.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/hitdelegate.h"
#include "ui/shell/hitmodel.h"
#include "ui/shell/indexupgrade.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/searchresults.h"
#include "ui/shell/session.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

/// The popup's groups and commands, saved searches, and the window with all results, by keyboard.
class TestSearchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groupsByKindWithCountsAndMarks();
    void walksOverHeadings();
    void saysWhichFilterIsUnknown();
    void asksForAllResults();
    void keepsASearchUnderAName();
    void offersSavedAndRecentSearches();
    void renamesAndRemovesFromTheList();
    void listsAllResultsByKind();
    void opensARecordFromTheResults();
    void savesRenamesAndRemovesInTheResults();
    void modelKeepsItsPromises();
    void upgradesAnOldIndex();

private:
    QListWidget& list() const { return m_box->results(); }
    void type(const QString& words);
    QStringList rows(SearchRow kind) const;
    QListWidgetItem* row(SearchRow kind, int at = 0) const;
    SearchResults* openResults(const QString& words);

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    SearchBox* m_box = nullptr;
};

void TestSearchPage::init()
{
    m_ledger = std::make_unique<TestLedger>();
    const qint64 branch = m_ledger->addBranch(QStringLiteral("第一党支部"));
    m_ledger->addMember(QStringLiteral("党小红"), branch);
    for (int month = 1; month <= 9; ++month) {
        Record session = m_ledger->session(QStringLiteral("%1月主题党日").arg(month), QDate(2022, month, 5), branch);
        session.set(QStringLiteral("host"), QStringLiteral("张三丰"));
        BL_DONE(m_ledger->save(session));
    }
    m_prompt = std::make_unique<FakePrompt>();
    m_settings = std::make_unique<UiSettings>(m_ledger->folder() + QStringLiteral("/ui.ini"));
    m_session = std::make_unique<Session>(m_ledger->ledger(), *m_prompt, *m_settings);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1024, 640);
    m_box = new SearchBox(*m_session, m_window.get());
    m_box->resize(320, 34);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_box->setFocus();
}

void TestSearchPage::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_ledger.reset();
}

/// As an input method gives Chinese: letter by letter, each an edit.
void TestSearchPage::type(const QString& words)
{
    QTest::keyClick(m_box, Qt::Key_Escape);
    for (const QChar letter : words) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(m_box, &press);
    }
    QTRY_VERIFY(list().isVisible() && list().count() > 0);
}

QStringList TestSearchPage::rows(SearchRow kind) const
{
    QStringList texts;
    for (int i = 0; i < list().count(); ++i) {
        const QListWidgetItem* item = list().item(i);
        if (item->data(SearchRowRole).toInt() == static_cast<int>(kind))
            texts << QStringList{item->text(), item->data(NoteRole).toString()}.join(u'|');
    }
    return texts;
}

QListWidgetItem* TestSearchPage::row(SearchRow kind, int at) const
{
    for (int i = 0; i < list().count(); ++i) {
        if (list().item(i)->data(SearchRowRole).toInt() == static_cast<int>(kind) && at-- == 0)
            return list().item(i);
    }
    return nullptr;
}

void TestSearchPage::groupsByKindWithCountsAndMarks()
{
    type(QStringLiteral("zsf"));
    QCOMPARE(rows(SearchRow::Heading), QStringList{QStringLiteral("学习与组织生活|9 条")});
    QCOMPARE(rows(SearchRow::Hit).size(), 4);
    const auto hit = row(SearchRow::Hit)->data(HitRole).value<SearchHit>();
    QCOMPARE(hit.title, QStringLiteral("9月主题党日"));
    QCOMPARE(hit.source, QStringLiteral("主持人"));
    QCOMPARE(hit.snippetMarks, (QList<TextSpan>{{0, 3}}));
    type(QStringLiteral("党"));
    QCOMPARE(rows(SearchRow::Heading),
             (QStringList{QStringLiteral("学习与组织生活|9 条"), QStringLiteral("党员|1 条"),
                          QStringLiteral("党组织|1 条")}));
}

void TestSearchPage::walksOverHeadings()
{
    type(QStringLiteral("党"));
    QCOMPARE(list().currentRow(), 1);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_box, Qt::Key_Down);
    QCOMPARE(list().currentItem()->text(), QStringLiteral("党小红"));
    QTest::keyClick(m_box, Qt::Key_Up);
    QCOMPARE(list().currentItem()->text(), QStringLiteral("6月主题党日"));
}

void TestSearchPage::saysWhichFilterIsUnknown()
{
    type(QStringLiteral("kind:烟花"));
    QVERIFY2(rows(SearchRow::Heading).join(u' ').contains(QStringLiteral("烟花")),
             qPrintable(rows(SearchRow::Heading).join(u' ')));
    QVERIFY(rows(SearchRow::Hit).isEmpty());
}

void TestSearchPage::asksForAllResults()
{
    QSignalSpy all(m_box, &SearchBox::allRequested);
    type(QStringLiteral("党日"));
    QVERIFY2(rows(SearchRow::Command).value(0).contains(QStringLiteral("9")),
             qPrintable(rows(SearchRow::Command).value(0)));
    list().setCurrentItem(row(SearchRow::Command));
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(all.size(), 1);
    QVERIFY(list().isHidden());
    type(QStringLiteral("党日"));
    QTest::keyClick(m_box, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.last().constFirst().toString(), QStringLiteral("党日"));
}

void TestSearchPage::keepsASearchUnderAName()
{
    type(QStringLiteral("党日 year:2022"));
    m_prompt->text = QStringLiteral("今年党日");
    list().setCurrentItem(row(SearchRow::Command, 1));
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(savedSearches(m_ledger->ledger()),
             (QList<SavedSearch>{{QStringLiteral("今年党日"), QStringLiteral("党日 year:2022")}}));
    BL_TRY(again, Ledger::open(m_ledger->path(), OpenMode::ReadOnly, Clock::fixed(QDate(2022, 9, 30))));
    QCOMPARE(savedSearches(*again).size(), 1);
    // What is saved already is not offered to be saved again.
    type(QStringLiteral("党日 year:2022"));
    QCOMPARE(rows(SearchRow::Command).size(), 1);
}

void TestSearchPage::offersSavedAndRecentSearches()
{
    BL_DONE(saveSearch(m_ledger->ledger(), {QStringLiteral("小红"), QStringLiteral("dxh")}));
    type(QStringLiteral("9月"));
    QTest::keyClick(m_box, Qt::Key_Return);
    m_box->clear();
    m_box->clearFocus();
    m_box->setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(list().isVisible());
    QCOMPARE(rows(SearchRow::Saved), (QStringList{QStringLiteral("小红|dxh"), QStringLiteral("9月|")}));
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(m_box->text(), QStringLiteral("dxh"));
    QTRY_COMPARE(rows(SearchRow::Hit).size(), 1);
    QCOMPARE(list().currentItem()->text(), QStringLiteral("党小红"));
}

void TestSearchPage::renamesAndRemovesFromTheList()
{
    BL_DONE(saveSearch(m_ledger->ledger(), {QStringLiteral("一"), QStringLiteral("党日")}));
    BL_DONE(saveSearch(m_ledger->ledger(), {QStringLiteral("二"), QStringLiteral("党课")}));
    QTest::keyClick(m_box, Qt::Key_Down);
    QTRY_VERIFY(list().isVisible());
    m_prompt->text = QStringLiteral("二");
    QTest::keyClick(m_box, Qt::Key_F2);
    QCOMPARE(savedSearches(m_ledger->ledger()).constFirst().name, QStringLiteral("一"));
    list().setCurrentItem(row(SearchRow::Saved));
    m_prompt->text = QStringLiteral("党日活动");
    QTest::keyClick(m_box, Qt::Key_F2);
    QCOMPARE(rows(SearchRow::Saved), (QStringList{QStringLiteral("党日活动|党日"), QStringLiteral("二|党课")}));
    list().setCurrentItem(row(SearchRow::Saved));
    m_prompt->answer = Prompt::Answer::Cancel;
    QTest::keyClick(m_box, Qt::Key_Delete);
    QCOMPARE(savedSearches(m_ledger->ledger()).size(), 2);
    list().setCurrentItem(row(SearchRow::Saved));
    m_prompt->answer = Prompt::Answer::Yes;
    QTest::keyClick(m_box, Qt::Key_Delete);
    QCOMPARE(rows(SearchRow::Saved), QStringList{QStringLiteral("二|党课")});
}

SearchResults* TestSearchPage::openResults(const QString& words)
{
    auto* results = new SearchResults(*m_session, m_window.get());
    results->search(words);
    results->open();
    return results;
}

void TestSearchPage::listsAllResultsByKind()
{
    SearchResults* results = openResults(QStringLiteral("党"));
    auto* kinds = results->findChild<QListWidget*>(QStringLiteral("resultKinds"));
    auto* hits = results->findChild<QListView*>(QStringLiteral("resultHits"));
    QTRY_COMPARE(kinds->count(), 4);
    QCOMPARE(hits->model()->rowCount(), 11);
    QCOMPARE(hits->model()->index(0, 0).data().toString(), QStringLiteral("9月主题党日"));
    QVERIFY(hits->model()->index(0, 0).data(NoteRole).toString().contains(QStringLiteral("学习与组织生活")));
    kinds->setCurrentRow(2);
    QCOMPARE(hits->model()->rowCount(), 1);
    QCOMPARE(hits->model()->index(0, 0).data().toString(), QStringLiteral("党小红"));
    auto* words = results->findChild<QLineEdit*>(QStringLiteral("resultWords"));
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Backspace);
    QTest::keyClicks(words, QStringLiteral("zsf"));
    QTRY_COMPARE(kinds->count(), 2);
    QCOMPARE(hits->model()->rowCount(), 9);
}

void TestSearchPage::opensARecordFromTheResults()
{
    SearchResults* results = openResults(QStringLiteral("党日"));
    QSignalSpy chosen(results, &SearchResults::hitChosen);
    QSignalSpy closed(results, &QDialog::finished);
    auto* hits = results->findChild<QListView*>(QStringLiteral("resultHits"));
    QTRY_COMPARE(hits->model()->rowCount(), 9);
    auto* words = results->findChild<QLineEdit*>(QStringLiteral("resultWords"));
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(closed.size(), 1);
    BL_TRY(record, m_ledger->reader()->load(Kind::StudySession, chosen.constFirst().at(1).toLongLong()));
    QCOMPARE(record.text(QStringLiteral("title")), QStringLiteral("8月主题党日"));
}

void TestSearchPage::savesRenamesAndRemovesInTheResults()
{
    SearchResults* results = openResults(QStringLiteral("党日"));
    auto* save = results->findChild<QPushButton*>(QStringLiteral("saveSearch"));
    auto* rename = results->findChild<QPushButton*>(QStringLiteral("renameSearch"));
    auto* remove = results->findChild<QPushButton*>(QStringLiteral("removeSearch"));
    QVERIFY(save->isVisible() && !rename->isVisible());
    m_prompt->text = QStringLiteral("党日");
    results->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(results));
    QTest::keyClick(results->windowHandle(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!save->isVisible() && rename->isVisible() && remove->isVisible());
    m_prompt->text = QStringLiteral("全部党日");
    QTest::keyClick(rename, Qt::Key_Space);
    QCOMPARE(savedSearches(m_ledger->ledger()).constFirst().name, QStringLiteral("全部党日"));
    QTest::keyClick(remove, Qt::Key_Space);
    QVERIFY(savedSearches(m_ledger->ledger()).isEmpty());
    QVERIFY(save->isVisible());
}

void TestSearchPage::modelKeepsItsPromises()
{
    HitModel model(*m_session, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    BL_TRY(reader, m_ledger->ledger().reader());
    RecordSearch search(*reader);
    for (const QString& words : {QStringLiteral("党"), QStringLiteral("没有这个词"), QStringLiteral("zsf")}) {
        BL_DONE(search.prepare(words));
        BL_TRY(found, search.find());
        model.setFound(words, found);
        QCOMPARE(model.rowCount(), found.places.size());
    }
    model.showKind(Kind::Member);
    QCOMPARE(model.rowCount(), 0);
}

void TestSearchPage::upgradesAnOldIndex()
{
    BL_DONE(m_ledger->tamper(QStringLiteral("INSERT INTO search_index (search_index) VALUES ('delete-all')")));
    BL_DONE(m_ledger->tamper(QStringLiteral("DELETE FROM ledger_settings WHERE name = 'search.version'")));
    const QString copy = m_ledger->folder() + QStringLiteral("/旧.ledger");
    BL_DONE(m_ledger->tamper(QStringLiteral("VACUUM INTO '%1'").arg(copy)));
    BL_TRY(old, Ledger::open(copy, OpenMode::PreferWrite, Clock::fixed(QDate(2022, 9, 30))));
    QVERIFY(!old->isSearchIndexCurrent());
    BL_DONE(upgradeSearchIndex(*old));
    QVERIFY(old->isSearchIndexCurrent());
    BL_TRY(reader, old->reader());
    BL_TRY(found, reader->search(QStringLiteral("3月5日 一支部"), 5));
    QCOMPARE(found.total, 1);
}

QTEST_MAIN(TestSearchPage)
#include "tst_searchpage.moc"
