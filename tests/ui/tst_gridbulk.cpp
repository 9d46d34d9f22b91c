// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/undo.h"
#include "membergrid.h"
#include "ui/kit/changefielddialog.h"
#include "ui/kit/fieldeditor.h"

#include <QLabel>
#include <QPushButton>

using namespace ledger;
using namespace ledger::testing;

/// Many cells changed at once, each time as one action, and the order of names.
class TestGridBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_grid = std::make_unique<MemberGrid>(); }
    void cleanup() { m_grid.reset(); }
    void fillsDown();
    void fillsDownAllOrNothing();
    void emptiesCells();
    void changesOneFieldOfSelectedRows();
    void refusesAnUnreadableValueForManyRows();
    void ordersNamesByStrokesAndRemembersIt();

private:
    std::unique_ptr<MemberGrid> m_grid;
};

void TestGridBulk::fillsDown()
{
    Record ann = m_grid->stored(m_grid->fixture.ann);
    ann.set(QStringLiteral("rank"), QStringLiteral("一级科员"));
    BL_DONE(m_grid->fixture.store.save(ann));
    m_grid->pick({m_grid->fixture.ann, m_grid->fixture.bao, m_grid->fixture.cen}, "rank");
    QTest::keyClick(&m_grid->view(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.cen).text(QStringLiteral("rank")), QStringLiteral("一级科员"));
    QCOMPARE(m_grid->stored(m_grid->fixture.bao).text(QStringLiteral("rank")), QStringLiteral("一级科员"));
    QCOMPARE(m_grid->undoLabel(), QStringLiteral("向下填充 2 行党员"));
    BL_DONE(stepBack(m_grid->fixture.store.ledger(), UndoDirection::Undo));
    QVERIFY(!m_grid->stored(m_grid->fixture.bao).isStated(QStringLiteral("rank")));
    QVERIFY(!m_grid->stored(m_grid->fixture.cen).isStated(QStringLiteral("rank")));
}

void TestGridBulk::fillsDownAllOrNothing()
{
    Record cen = m_grid->stored(m_grid->fixture.cen);
    cen.set(QStringLiteral("confirmed_on"), QVariant::fromValue(PartialDate::day(QDate(2016, 7, 1))));
    BL_DONE(m_grid->fixture.store.save(cen));
    Record ann = m_grid->stored(m_grid->fixture.ann);
    ann.set(QStringLiteral("admitted_on"), QVariant::fromValue(PartialDate::day(QDate(2020, 7, 1))));
    BL_DONE(m_grid->fixture.store.save(ann));
    m_grid->pick({m_grid->fixture.ann, m_grid->fixture.bao, m_grid->fixture.cen}, "admitted_on");
    m_grid->action("fillDown")->trigger();
    QTRY_VERIFY(!m_grid->messages.isEmpty());
    QVERIFY2(m_grid->messages.last().contains(QStringLiteral("第 3 行")), qPrintable(m_grid->messages.last()));
    QCOMPARE(m_grid->stored(m_grid->fixture.bao).day(QStringLiteral("admitted_on")), QDate(2015, 7, 1));
}

void TestGridBulk::emptiesCells()
{
    Record ann = m_grid->stored(m_grid->fixture.ann);
    ann.set(QStringLiteral("sex"), QStringLiteral("女"));
    BL_DONE(m_grid->fixture.store.save(ann));
    QCoreApplication::processEvents();
    m_grid->pick({m_grid->fixture.ann, m_grid->fixture.bao}, "admitted_on");
    // Not in one rectangle with the others.
    m_grid->view().selectionModel()->select(m_grid->cell(m_grid->fixture.cen, "sex"), QItemSelectionModel::Select);
    QTest::keyClick(&m_grid->view(), Qt::Key_Delete);
    QTRY_VERIFY(!m_grid->stored(m_grid->fixture.bao).isStated(QStringLiteral("admitted_on")));
    QVERIFY(!m_grid->stored(m_grid->fixture.ann).isStated(QStringLiteral("admitted_on")));
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("sex")), QStringLiteral("女"));
    QVERIFY(m_grid->fixture.prompt.asked.isEmpty());
    QCOMPARE(m_grid->fixture.count(Kind::Member), 3);
}

void TestGridBulk::changesOneFieldOfSelectedRows()
{
    m_grid->pick({m_grid->fixture.ann, m_grid->fixture.cen}, "rank");
    QTest::keyClick(&m_grid->view(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = m_grid->page.findChild<ChangeFieldDialog*>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->editor()->target());
    QCOMPARE(dialog->editor()->field().key, QStringLiteral("rank"));
    m_grid->type(QStringLiteral("主任"));
    QTest::keyClick(dialog->editor()->target(), Qt::Key_Return);
    QTest::mouseClick(find<QPushButton>(dialog, "apply"), Qt::LeftButton);
    QTRY_COMPARE(m_grid->stored(m_grid->fixture.cen).text(QStringLiteral("rank")), QStringLiteral("主任"));
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).text(QStringLiteral("rank")), QStringLiteral("主任"));
    QVERIFY(!m_grid->stored(m_grid->fixture.bao).isStated(QStringLiteral("rank")));
    QCOMPARE(m_grid->undoLabel(), QStringLiteral("修改 2 行党员的“职级”"));
    QTRY_VERIFY(!m_grid->page.findChild<ChangeFieldDialog*>());
}

void TestGridBulk::refusesAnUnreadableValueForManyRows()
{
    m_grid->pick({m_grid->fixture.ann, m_grid->fixture.cen}, "confirmed_on");
    m_grid->action("changeField")->trigger();
    auto* dialog = m_grid->page.findChild<ChangeFieldDialog*>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->editor()->target());
    m_grid->type(QStringLiteral("abc"));
    QTest::mouseClick(find<QPushButton>(dialog, "apply"), Qt::LeftButton);
    QVERIFY(find<QLabel>(dialog, "error")->isVisible());
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_grid->stored(m_grid->fixture.ann).revision, 1);
}

void TestGridBulk::ordersNamesByStrokesAndRemembersIt()
{
    m_grid->fixture.store.addMember(QStringLiteral("丁一"), m_grid->fixture.first);
    QTRY_COMPARE(m_grid->model().rowCount(), 4);
    QCOMPARE(m_grid->model().rowOf(m_grid->fixture.ann), 0);
    m_grid->action("strokeOrder")->trigger();
    QTRY_COMPARE(m_grid->model().index(0, m_grid->model().columnOf(QStringLiteral("name"))).data().toString(),
                 QStringLiteral("丁一"));
    QCOMPARE(m_grid->fixture.settings.text(UiKey::NameOrder), QStringLiteral("strokes"));

    // A page that is shown again follows what was chosen on another one.
    m_grid->page.hide();
    RecordPage other(traitsOf(Kind::Member), m_grid->fixture.session, nullptr);
    auto* choice = other.findChild<QAction*>(QStringLiteral("strokeOrder"));
    QVERIFY(choice->isChecked());
    choice->trigger();
    m_grid->page.show();
    QVERIFY(!m_grid->action("strokeOrder")->isChecked());
    QTRY_COMPARE(m_grid->model().rowOf(m_grid->fixture.ann), 0);
}

QTEST_MAIN(TestGridBulk)
#include "tst_gridbulk.moc"
