// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordpage.h"

#include "ledger/undo.h"
#include "ui/kit/detailpanel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filterheader.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/kit/style.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace ledger;
using namespace ledger::testing;

/// The list page of meetings: three in the third quarter, one before it. A test that adds to them takes it back.
class TestRecordPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void showsThePeriodNewestFirst();
    void filtersByEachKindOfColumn_data();
    void filtersByEachKindOfColumn();
    void saysWhenNothingIsLeftByTheFilters();
    void marksAFilterItCannotRead();
    void saysWhatToDoWhereNothingIs();
    void ordersByClickButNotByTheRate();
    void showsTheRecordItsFiguresAndItsHistory();
    void showsPersonalDataOnlyWhenAsked();
    void opensTheRecordByEnter();
    void copiesWithTheWordsOfTheHead();
    void deletesAfterAskingAndBringsBack();
    void deletesNothingWhenDeclined();
    void selectsWhatIsAskedForAsSoonAsItIsThere();
    void addsNoPiecesOfDifferentUnits();
    void cutsNoWordOfTheHead_data();
    void cutsNoWordOfTheHead();
    void remembersItsColumns();

private:
    RecordPage& page() { return *m_page; }
    RecordPage* make(Kind kind);
    QStringList titles() const;
    void filter(const char* key, const QString& typed);
    QString foot() const { return find<QLabel>(m_page.get(), "foot")->text(); }
    QString detail() const;
    void addMeeting(const char* title, QDate day, qint64 branch, const char* category, qint64 present);

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<RecordPage> m_page;
};

void TestRecordPage::initTestCase()
{
    m_fixture = std::make_unique<UiFixture>();
    addMeeting("学习党章", QDate(2022, 7, 5), m_fixture->first, "党课", 8);
    addMeeting("走进社区", QDate(2022, 8, 20), m_fixture->first, "主题党日", 10);
    addMeeting("研究发展党员", QDate(2022, 9, 12), m_fixture->second, "支委会", 5);
    addMeeting("二季度的会", QDate(2022, 6, 1), m_fixture->first, "主题党日", 9);
}

void TestRecordPage::init()
{
    m_fixture->prompt.answer = Prompt::Answer::Yes;
    m_fixture->prompt.asked.clear();
    make(Kind::StudySession);
}

void TestRecordPage::cleanupTestCase()
{
    m_page.reset();
    m_fixture.reset();
}

void TestRecordPage::addMeeting(const char* title, QDate day, qint64 branch, const char* category, qint64 present)
{
    Record session = m_fixture->store.session(QString::fromUtf8(title), day, branch);
    session.set(QStringLiteral("category"), QString::fromUtf8(category));
    session.set(QStringLiteral("present"), present);
    session.set(QStringLiteral("expected"), 10LL);
    BL_DONE(m_fixture->store.save(session));
}

RecordPage* TestRecordPage::make(Kind kind)
{
    m_page = std::make_unique<RecordPage>(traitsOf(kind), m_fixture->session, nullptr);
    m_page->resize(1180, 640);
    m_page->show();
    connect(&m_fixture->store.ledger().hub(), &ChangeHub::changed, m_page.get(), &RecordPage::refresh);
    m_page->setScope(m_fixture->session.scope());
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        qFatal("the page does not come up");
    return m_page.get();
}

QStringList TestRecordPage::titles() const
{
    QStringList titles;
    const RecordTableModel& model = m_page->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.keyOf(column) == model.info().titleField)
                titles.append(model.index(row, column).data().toString());
        }
    }
    return titles;
}

void TestRecordPage::filter(const char* key, const QString& typed)
{
    QWidget* editor = m_page->table().filters().editorOf(QString::fromUtf8(key));
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        combo->setCurrentIndex(combo->findText(typed));
        return;
    }
    auto* line = qobject_cast<QLineEdit*>(editor);
    line->setFocus();
    line->selectAll();
    line->insert(typed);
    QTest::keyClick(line, Qt::Key_Return);
}

QString TestRecordPage::detail() const
{
    QStringList texts;
    for (const QLabel* label : find<DetailPanel>(m_page.get(), "detail")->findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(u'\n');
}

void TestRecordPage::showsThePeriodNewestFirst()
{
    QCOMPARE(titles(),
             (QStringList{QStringLiteral("研究发展党员"), QStringLiteral("走进社区"), QStringLiteral("学习党章")}));
    QTRY_COMPARE(foot(), QStringLiteral("共 3 条　实到 23　应到 30　到会率 76.7%"));
    QCOMPARE(page().table().currentId(), page().model().idAt(0));
    QCOMPARE(page().table().filters().sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(page().model().keyOf(page().table().filters().sortIndicatorSection()), QStringLiteral("held_on"));
}

void TestRecordPage::filtersByEachKindOfColumn_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("part of a text") << QByteArray("title") << QStringLiteral("党") // two hold it
                                    << QStringList{QStringLiteral("研究发展党员"), QStringLiteral("学习党章")};
    QTest::newRow("a word") << QByteArray("category") << QStringLiteral("主题党日")
                            << QStringList{QStringLiteral("走进社区")};
    QTest::newRow("a branch") << QByteArray("branch") << QStringLiteral("dedzb")
                              << QStringList{QStringLiteral("研究发展党员")};
    QTest::newRow("a number") << QByteArray("present") << QStringLiteral(">=8")
                              << QStringList{QStringLiteral("走进社区"), QStringLiteral("学习党章")};
    QTest::newRow("days beyond the period")
        << QByteArray("held_on") << QStringLiteral("2022-06") << QStringList{QStringLiteral("二季度的会")};
}

void TestRecordPage::filtersByEachKindOfColumn()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, typed);
    QFETCH(QStringList, left);
    filter(key.constData(), typed);
    QCOMPARE(titles(), left);
    QTRY_VERIFY(foot().startsWith(QStringLiteral("共 %1 条").arg(left.size())));
    page().findChild<QAction*>(QStringLiteral("clearFilters"))->trigger();
    QCOMPARE(titles().size(), 3);
}

void TestRecordPage::saysWhenNothingIsLeftByTheFilters()
{
    filter("title", QStringLiteral("没有这样的"));
    QCOMPARE(titles(), QStringList());
    QVERIFY(page().table().isVisible());
    QVERIFY(foot().contains(QStringLiteral("没有符合筛选条件的记录")));
}

void TestRecordPage::marksAFilterItCannotRead()
{
    const QWidget* editor = page().table().filters().editorOf(QStringLiteral("held_on"));
    filter("held_on", QStringLiteral("zz"));
    QCOMPARE(editor->property("state"), QVariant(QStringLiteral("wrong")));
    QVERIFY(!editor->accessibleDescription().isEmpty());
    QCOMPARE(titles().size(), 3);
    filter("held_on", QStringLiteral("7.5"));
    QVERIFY(!editor->property("state").isValid());
    QCOMPARE(titles(), QStringList{QStringLiteral("学习党章")});
}

void TestRecordPage::saysWhatToDoWhereNothingIs()
{
    make(Kind::Honor);
    QSignalSpy asked(&m_fixture->session, &Session::newRecordRequested);
    auto* empty = page().findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QVERIFY(!page().table().isVisible());
    empty->findChild<QPushButton*>()->click();
    QCOMPARE(asked.size(), 1);
    Record honor = m_fixture->store.honor(QStringLiteral("先进个人"), QDate(2022, 8, 1), QStringLiteral("安知远"));
    BL_DONE(m_fixture->store.save(honor));
    QTRY_VERIFY(page().table().isVisible());
    QCOMPARE(page().table().currentId(), honor.id);
    BL_DONE(stepBack(m_fixture->store.ledger(), UndoDirection::Undo));
    QTRY_VERIFY(empty->isVisible());
    TestLedger bare;
    FakePrompt prompt;
    Session session(bare.ledger(), prompt, m_fixture->settings);
    RecordPage first(traitsOf(Kind::Honor), session, nullptr);
    first.show();
    first.setScope(session.scope());
    QStringList texts;
    for (const QLabel* label : first.findChild<EmptyState*>()->findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY(texts.join(u'\n').contains(QStringLiteral("还没有党组织")));
}

void TestRecordPage::ordersByClickButNotByTheRate()
{
    const FilterHeader& header = page().table().filters();
    const auto click = [&](const char* key) {
        for (int column = 0; column < page().model().columnCount(); ++column) {
            if (page().model().keyOf(column) != QString::fromUtf8(key))
                continue;
            const QPoint place(header.sectionViewportPosition(column) + 20, 12);
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
        }
    };
    click("present");
    QCOMPARE(titles(),
             (QStringList{QStringLiteral("研究发展党员"), QStringLiteral("学习党章"), QStringLiteral("走进社区")}));
    click("present");
    QCOMPARE(titles().constFirst(), QStringLiteral("走进社区"));
    click("rate");
    QCOMPARE(page().model().keyOf(header.sortIndicatorSection()), QStringLiteral("present"));
    QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestRecordPage::showsTheRecordItsFiguresAndItsHistory()
{
    page().table().selectOnly(1);
    QVERIFY(detail().contains(QStringLiteral("走进社区")));
    QVERIFY(detail().contains(QStringLiteral("第一党支部")));
    QTRY_VERIFY(detail().contains(QStringLiteral("计入这些数字")));
    QVERIFY(detail().contains(QStringLiteral("主题党日")));
    QTRY_VERIFY(detail().contains(QStringLiteral("保存")));
    QVERIFY(detail().contains(QStringLiteral("历史")));
}

void TestRecordPage::showsPersonalDataOnlyWhenAsked()
{
    auto person = m_fixture->store.reader()->load(Kind::Member, m_fixture->ann);
    QVERIFY(person.has_value());
    person->set(QStringLiteral("phone"), QStringLiteral("13912345678"));
    BL_DONE(m_fixture->store.save(*person));
    make(Kind::Member);
    QVERIFY(page().showRecord(m_fixture->ann));
    QVERIFY(!detail().contains(QStringLiteral("13912345678")));
    for (QPushButton* button : find<DetailPanel>(m_page.get(), "detail")->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("显示"))
            button->click();
    }
    QVERIFY(detail().contains(QStringLiteral("13912345678")));
    // A full member is no probationary one, and was admitted long before this quarter.
    QTRY_VERIFY(detail().contains(QStringLiteral("党员总数")));
    QVERIFY(!detail().contains(QStringLiteral("预备党员")));
    QVERIFY(!detail().contains(QStringLiteral("发展新党员")));
}

void TestRecordPage::opensTheRecordByEnter()
{
    QSignalSpy asked(&m_fixture->session, &Session::recordRequested);
    QVERIFY(page().table().hasFocus() || (page().setFocus(), page().table().hasFocus()));
    QTest::keyClick(&page().table(), Qt::Key_Down);
    QTest::keyClick(&page().table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().last().toLongLong(), page().model().idAt(1));
    QCOMPARE(page().recordAfter(page().model().idAt(1)), page().model().idAt(2));
    QCOMPARE(page().recordAfter(page().model().idAt(2)), 0);
}

void TestRecordPage::copiesWithTheWordsOfTheHead()
{
    page().table().selectAll();
    QTest::keySequence(&page().table(), QKeySequence::Copy);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QStringLiteral("日期\t类别\t主题\t支部\t实到\t应到\t到会率"));
    QCOMPARE(lines[1], QStringLiteral("2022-09-12\t支委会\t研究发展党员\t第二党支部\t5\t10\t50.0%"));
}

void TestRecordPage::deletesAfterAskingAndBringsBack()
{
    QSignalSpy told(&m_fixture->session, &Session::messageRequested);
    page().table().selectOnly(1);
    page().table().setFocus();
    QTest::keyClick(&page().table(), Qt::Key_Delete);
    QCOMPARE(m_fixture->prompt.asked, QStringList{QStringLiteral("删除学习与组织生活")});
    QTRY_COMPARE(titles(), (QStringList{QStringLiteral("研究发展党员"), QStringLiteral("学习党章")}));
    QCOMPARE(told.size(), 1);
    QCOMPARE(page().table().selectedIds(), QList<qint64>{page().model().idAt(1)});
    QVERIFY(detail().contains(QStringLiteral("学习党章")));
    const auto message = told.first().first().value<Message>();
    QVERIFY(message.action);
    message.action();
    QTRY_COMPARE(titles().size(), 3);
}

void TestRecordPage::deletesNothingWhenDeclined()
{
    m_fixture->prompt.answer = Prompt::Answer::Cancel;
    page().table().selectOnly(1);
    page().findChild<QAction*>(QStringLiteral("remove"))->trigger();
    QCOMPARE(m_fixture->prompt.asked.size(), 1);
    QCOMPARE(m_fixture->count(Kind::StudySession), 4);
}

void TestRecordPage::selectsWhatIsAskedForAsSoonAsItIsThere()
{
    Record session = m_fixture->store.session(QStringLiteral("新的会"), QDate(2022, 9, 20), m_fixture->first);
    BL_DONE(m_fixture->store.save(session));
    QVERIFY(page().showRecord(session.id));
    QTRY_COMPARE(page().table().currentId(), session.id);
    QVERIFY(detail().contains(QStringLiteral("新的会")));
    BL_DONE(stepBack(m_fixture->store.ledger(), UndoDirection::Undo));
}

void TestRecordPage::addsNoPiecesOfDifferentUnits()
{
    for (const char* category : {"学习材料", "体会文章"}) {
        Record work;
        work.kind = Kind::WorkRecord;
        work.set(QStringLiteral("title"), QString::fromUtf8(category));
        work.set(QStringLiteral("category"), QString::fromUtf8(category));
        work.set(QStringLiteral("recorded_on"), QVariant::fromValue(PartialDate::day(QDate(2022, 9, 1))));
        work.set(QStringLiteral("quantity"), 7.0);
        BL_DONE(m_fixture->store.save(work));
    }
    make(Kind::WorkRecord);
    QTRY_COMPARE(foot(), QStringLiteral("共 2 条"));
    filter("category", QStringLiteral("体会文章"));
    QTRY_COMPARE(foot(), QStringLiteral("共 1 条　数量 7"));
}

void TestRecordPage::cutsNoWordOfTheHead_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds)
        QTest::newRow(qPrintable(kindKey(kind))) << kind;
}

void TestRecordPage::cutsNoWordOfTheHead()
{
    QFETCH(Kind, kind);
    make(kind);
    const RecordView& table = page().table();
    for (int column = 0; column < page().model().columnCount(); ++column) {
        const QString words = page().model().headerData(column, Qt::Horizontal).toString();
        if (!table.isColumnHidden(column))
            QVERIFY2(table.columnWidth(column) >= table.fontMetrics().horizontalAdvance(words) + 24, qPrintable(words));
    }
}

void TestRecordPage::remembersItsColumns()
{
    m_fixture->settings.setColumns(
        QStringLiteral("study_session"),
        QStringLiteral(
            R"([{"key":"title","hidden":false,"width":333},{"key":"place","hidden":false,"width":90},{"key":"category","hidden":true,"width":80}])"));
    make(Kind::StudySession);
    const RecordTableModel& model = page().model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.keyOf(column) == u"title") {
            QCOMPARE(page().table().columnWidth(column), 333);
            QCOMPARE(page().table().filters().visualIndex(column), 0);
        }
        if (model.keyOf(column) == u"place")
            QVERIFY(!page().table().isColumnHidden(column));
        if (model.keyOf(column) == u"category")
            QVERIFY(page().table().isColumnHidden(column));
    }
    m_fixture->settings.setColumns(QStringLiteral("study_session"), {});
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestRecordPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recordpage.moc"
