// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/itemlistpage.h"

#include "ledger/itemlifesteps.h"
#include "ledger/unitofwork.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/lightcolour.h"
#include "ui/kit/recordform.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/pages/itemlistoverview.h"
#include "ui/pages/itemstepdialog.h"
#include "ui/pages/kindtable.h"
#include "ui/pages/lightstab.h"
#include "ui/pages/listcopydialog.h"
#include "uifixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

using namespace ledger;
using namespace ledger::testing;

/// The page of responsibility lists: one list or all with lights, reports, closing and last year's lists by dialogs.
class TestItemListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Appearance::Light); }
    void init();
    void cleanup();
    void showsLightsWithTheirReasons();
    void showsTheYearsListsAtAGlance();
    void showsOneList();
    void aChosenListThatIsGoneShowsAll();
    void reportsProgress();
    void closesWithASecondPersonOnly();
    void aClosedItemIsShownAndNotChanged();
    void aNewItemIsNotClosedByHand();
    void takesOverLastYearsLists();
    void addsRulesOfItsOwn();

private:
    void openPage();
    qint64 addItem(const char* holderType, const char* task, const char* state, QDate due, const char* holder = "");
    ItemListOverview* lists() { return find<ItemListOverview>(m_page.get(), "listChoice"); }
    QString cell(int row, const char* key);
    template<class T>
    T* dialogOf();

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ItemListPage> m_page;
};

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

void TestItemListPage::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_fixture->session.setPeriod(*Period::parse(QStringLiteral("2022")));
}

void TestItemListPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

qint64 TestItemListPage::addItem(const char* holderType, const char* task, const char* state, QDate due,
                                 const char* holder)
{
    Record record;
    record.kind = Kind::ResponsibilityItem;
    record.set(text("year"), qlonglong(2022));
    record.set(text("holder_type"), text(holderType));
    record.set(text("task"), text(task));
    record.set(text("list_no"), text(task).left(1));
    record.set(text("state"), text(state));
    record.set(text("contact"), text("李四"));
    record.set(text("due_on"), QVariant::fromValue(PartialDate::day(due)));
    if (*holder)
        record.set(text("holder"), text(holder));
    // As an import takes lists over.
    [&] {
        BL_DONE(m_fixture->store.ledger().transact(
            text("test"), text("item"), [&](UnitOfWork& unit) { return unit.save(record, Validation::Planned); }));
    }();
    return record.id;
}

void TestItemListPage::openPage()
{
    m_page = std::make_unique<ItemListPage>(m_fixture->session, nullptr);
    connect(&m_fixture->store.ledger().hub(), &ChangeHub::changed, m_page.get(),
            [this](const Changes& changes) { m_page->refresh(changes); });
    m_page->resize(1200, 600);
    m_page->show();
    m_page->setScope(m_fixture->session.scope());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QString TestItemListPage::cell(int row, const char* key)
{
    RecordTableModel& model = m_page->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.keyOf(column) == QLatin1StringView(key))
            return model.index(row, column).data().toString();
    }
    return QStringLiteral("no column");
}

template<class T>
T* TestItemListPage::dialogOf()
{
    T* found = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<T*>(widget); dialog && dialog->isVisible())
            found = dialog;
    }
    if (!found)
        qFatal("the dialog does not come up");
    return found;
}

void TestItemListPage::showsLightsWithTheirReasons()
{
    addItem("党组", "1讲党课", "进行中", QDate(2022, 9, 18));
    addItem("部门", "2查作风", "已完成", QDate(2022, 9, 18));
    openPage();
    QTRY_COMPARE(m_page->model().rowCount(), 2);
    QTRY_COMPARE(cell(0, "light"), text("红灯"));
    QCOMPARE(cell(0, "light_reason"), text("逾期 12 天"));
    QCOMPARE(cell(1, "light"), text("绿灯"));
    QVERIFY(find<QLabel>(m_page.get(), "lightCounts")->text().contains(text("红灯 1")));
}

void TestItemListPage::showsOneList()
{
    addItem("党组", "1讲党课", "进行中", QDate(2022, 9, 18));
    addItem("书记", "2查作风", "已完成", QDate(2022, 9, 18));
    openPage();
    QTRY_COMPARE(lists()->count(), 3);
    QTest::keyClick(lists(), Qt::Key_Down);
    QTest::keyClick(lists(), Qt::Key_Down);
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    QCOMPARE(cell(0, "task"), text("2查作风"));
    QVERIFY(find<QLabel>(m_page.get(), "listTitle")->text().contains(text("书记")));
    QCOMPARE(find<QLabel>(m_page.get(), "lightCounts")->text(), text("完成 1/1　绿灯 1"));
}

void TestItemListPage::aChosenListThatIsGoneShowsAll()
{
    addItem("党组", "1讲党课", "进行中", QDate(2022, 9, 18));
    const qint64 id = addItem("书记", "2查作风", "已完成", QDate(2022, 9, 18));
    openPage();
    QTRY_COMPARE(lists()->count(), 3);
    lists()->setCurrentRow(2);
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    BL_TRY(item, m_fixture->store.reader()->load(Kind::ResponsibilityItem, id));
    BL_DONE(m_fixture->store.remove(item));
    QTRY_COMPARE(lists()->count(), 2);
    QVERIFY(!lists()->chosen());
    QTRY_COMPARE(cell(0, "task"), text("1讲党课"));
}

/// A line for every list with its progress in words, holders below the heading of their kind, and real colours in the bars.
void TestItemListPage::showsTheYearsListsAtAGlance()
{
    addItem("党组", "1讲党课", "进行中", QDate(2022, 9, 18));
    addItem("党组", "2查作风", "已完成", QDate(2022, 9, 18));
    addItem("班子成员", "3谈心谈话", "已完成", QDate(2022, 9, 18), "张三");
    addItem("班子成员", "4联系点", "已完成", QDate(2022, 9, 18), "李四");
    openPage();
    QTRY_COMPARE(lists()->count(), 5);
    const auto spoken = [&](int row) { return lists()->item(row)->data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0), text("全部清单，完成 3/4，红灯 1　绿灯 3"));
    QVERIFY2(spoken(1).contains(text("党组主体责任清单，完成 1/2，红灯 1　绿灯 1")), qPrintable(spoken(1)));
    QVERIFY(!lists()->item(2)->flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(lists()->item(3)->text(), text("张三"));
    QCOMPARE(lists()->item(4)->text(), text("李四"));
    const auto pixelsOf = [&](int row, Light light) {
        const QImage picture = lists()->viewport()->grab().toImage();
        int count = 0;
        const QRect line = lists()->visualItemRect(lists()->item(row));
        for (int y = line.top(); y <= line.bottom(); ++y) {
            for (int x = line.left(); x <= line.right(); ++x)
                count += picture.pixelColor(x, y) == lightColour(light) ? 1 : 0;
        }
        return count;
    };
    QTRY_VERIFY(pixelsOf(1, Light::Red) > 100);
    QVERIFY(pixelsOf(1, Light::Green) > 100);
    QVERIFY(pixelsOf(3, Light::Red) == 0 && pixelsOf(3, Light::Green) > 200);
}

void TestItemListPage::aNewItemIsNotClosedByHand()
{
    Record record;
    record.kind = Kind::ResponsibilityItem;
    record.set(text("year"), qlonglong(2022));
    record.set(text("task"), text("讲党课"));
    record.set(text("state"), text("已销号"));
    const auto saved = m_fixture->store.save(record);
    QVERIFY(!saved);
    QCOMPARE(saved.error().fields.value(0).field, text("state"));
    QVERIFY2(saved.error().message.contains(text("另一人")), qPrintable(saved.error().message));
    QCOMPARE(m_fixture->count(Kind::ResponsibilityItem), 0);
}

void TestItemListPage::reportsProgress()
{
    const qint64 id = addItem("党组", "1讲党课", "未启动", QDate(2022, 12, 31));
    openPage();
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    m_page->table().selectRow(0);
    find<QAction>(m_page.get(), "reportOnItem")->trigger();
    QPointer<ItemStepDialog> dialog = dialogOf<ItemStepDialog>();
    QTest::keyClick(find<QPushButton>(dialog, "takeStep"), Qt::Key_Space);
    QVERIFY(!find<QLabel>(dialog, "stepError")->text().isEmpty());
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "stepText"), QStringLiteral("two lectures"));
    QTest::keyClick(find<QPushButton>(dialog, "takeStep"), Qt::Key_Space);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    BL_TRY(item, m_fixture->store.reader()->load(Kind::ResponsibilityItem, id));
    QCOMPARE(item.parts.value(text("responsibility_progress")).size(), 1);
    QCOMPARE(item.text(text("state")), text("进行中"));
}

void TestItemListPage::closesWithASecondPersonOnly()
{
    const qint64 id = addItem("党组", "1讲党课", "已完成", QDate(2022, 9, 18));
    BL_TRY(item, m_fixture->store.reader()->load(Kind::ResponsibilityItem, id));
    Record proof =
        m_fixture->store.session(text("党课"), QDate(2022, 5, 1), m_fixture->store.addBranch(text("丙支部")));
    BL_DONE(m_fixture->store.save(proof));
    item.parts[text("responsibility_evidence")] = {PartRow{text("study_session"), proof.uid, {}}};
    BL_DONE(m_fixture->store.save(item));
    openItemStep(ItemStepDialog::Step::Close, {id}, m_fixture->session, nullptr);
    QPointer<ItemStepDialog> dialog = dialogOf<ItemStepDialog>();
    find<QLineEdit>(dialog, "stepReviewer")->setText(text("李四"));
    dialog->accept();
    QVERIFY(find<QLabel>(dialog, "stepError")->text().contains(text("另一人")));
    find<QLineEdit>(dialog, "stepReviewer")->setText(text("王五"));
    dialog->accept();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    BL_TRY(closed, m_fixture->store.reader()->load(Kind::ResponsibilityItem, id));
    QCOMPARE(closed.text(text("state")), text("已销号"));
    QCOMPARE(closed.text(text("closed_by")), text("王五"));
}

void TestItemListPage::aClosedItemIsShownAndNotChanged()
{
    const qint64 id = addItem("党组", "1讲党课", "已销号", QDate(2022, 9, 18));
    FormDialog dialog(traitsOf(Kind::ResponsibilityItem), m_fixture->session, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(dialog.showRecord(id));
    QVERIFY(!dialog.form().isEnabled());
    QVERIFY(!find<QPushButton>(&dialog, "save")->isEnabled());
}

void TestItemListPage::takesOverLastYearsLists()
{
    addItem("党组", "1讲党课", "已完成", QDate(2022, 9, 18));
    addItem("部门", "2查作风", "进行中", QDate(2022, 9, 18));
    auto* dialog = new ListCopyDialog(2023, m_fixture->session, nullptr);
    dialog->show();
    QCOMPARE(find<QListWidget>(dialog, "listsToCopy")->count(), 2);
    dialog->accept();
    QCOMPARE(m_fixture->count(Kind::ResponsibilityItem), 4);
}

void TestItemListPage::addsRulesOfItsOwn()
{
    LightsTab tab(m_fixture->session, nullptr);
    auto* table = find<QTableWidget>(&tab, "lightRules");
    QCOMPARE(table->rowCount(), 1);
    find<QLineEdit>(&tab, "lightsFrom")->setText(QStringLiteral("2022-06-01"));
    find<QComboBox>(&tab, "lightDays")->setCurrentIndex(0);
    find<QPushButton>(&tab, "addLights")->click();
    // Looser than what comes with the program, and no basis.
    QCOMPARE(table->rowCount(), 1);
    find<QComboBox>(&tab, "lightDays")->setCurrentIndex(2);
    find<QPushButton>(&tab, "addLights")->click();
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(m_fixture->store.ledger().setting(text("setting.lights_own")).startsWith(text("2022-06-01 到期前30天")));
}

QTEST_MAIN(TestItemListPage)
#include "tst_itemlistpage.moc"
