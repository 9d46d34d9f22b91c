// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/historydialog.h"

#include "ledger/undo.h"
#include "ui/kit/changeview.h"
#include "ui/kit/detailpanel.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordpage.h"
#include "ui/kit/style.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace ledger;
using namespace ledger::testing;

/// The history of one record, read and taken back by keys.
class TestHistoryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsTheChangesNewestFirst();
    void tabLeadsToTheRightSideFirst();
    void showsBothSidesOfAField();
    void showsOnlyTheRowsThatDiffer();
    void masksWhatIsPersonal();
    void restoresAFieldByKeysAndOffersToUndo();
    void restoresTheWholeRecord();
    void warnsOfWhoIsNoLongerThere();
    void saysWhyItCannot();
    void saysWhereAnotherWasFaster();
    void opensFromTheDetailPanelAndByKeys();
    void changesNothingThatIsReadOnly();

private:
    HistoryDialog* open(Kind kind, qint64 id, Session& session);
    HistoryDialog* open(const Record& record) { return open(record.kind, record.id, m_fixture->session); }
    QTableWidget* table() { return find<QTableWidget>(m_dialog, "changes"); }
    QString cell(int row, int column) { return table()->item(row, column)->text(); }
    QString label(const char* name) { return find<QLabel>(m_dialog, name)->text(); }
    QString message() { return m_dialog->findChild<MessageBar*>()->text(); }
    void tabTo(const char* name);
    Record load(const Record& record) { return *m_fixture->store.reader()->load(record.kind, record.id); }
    Record aMeeting();

    std::unique_ptr<UiFixture> m_fixture;
    QPointer<HistoryDialog> m_dialog;
};

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

void TestHistoryDialog::init()
{
    m_fixture = std::make_unique<UiFixture>();
}

void TestHistoryDialog::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

/// Made, then another title and a place, and somebody fewer.
Record TestHistoryDialog::aMeeting()
{
    Record meeting = m_fixture->store.session(text("学习党章"), QDate(2022, 9, 12), m_fixture->first);
    meeting.parts[text("attendances")] = {PartRow{m_fixture->ann, true, {}},
                                          PartRow{m_fixture->bao, false, text("病假")}};
    if (!m_fixture->store.save(meeting))
        qFatal("the meeting cannot be saved");
    meeting.set(text("title"), text("学习条例"));
    meeting.set(text("place"), text("三楼"));
    meeting.parts[text("attendances")].removeLast();
    if (!m_fixture->store.save(meeting))
        qFatal("the meeting cannot be saved");
    return meeting;
}

HistoryDialog* TestHistoryDialog::open(Kind kind, qint64 id, Session& session)
{
    m_dialog = new HistoryDialog(traitsOf(kind), session, nullptr);
    QSignalSpy listed(m_dialog, &HistoryDialog::listed);
    m_dialog->showRecord(id);
    m_dialog->open();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog) || (listed.isEmpty() && !listed.wait()))
        qFatal("the history does not come up");
    return m_dialog;
}

void TestHistoryDialog::tabTo(const char* name)
{
    for (int i = 0; i < 30 && QApplication::focusWidget()->objectName() != text(name); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), text(name));
}

void TestHistoryDialog::tabLeadsToTheRightSideFirst()
{
    open(aMeeting());
    QCOMPARE(QApplication::focusWidget(), table());
    QTest::keyClick(table(), Qt::Key_Tab);
    QVERIFY(m_dialog->findChild<ChangeView*>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_dialog, Qt::Key_Down);
    for (int i = 0; i < 30 && QApplication::focusWidget() != table(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), table());
}

void TestHistoryDialog::listsTheChangesNewestFirst()
{
    const Record meeting = aMeeting();
    BL_DONE(m_fixture->store.remove(meeting));
    BL_DONE(stepBack(m_fixture->store.ledger(), UndoDirection::Undo));
    open(meeting);
    QCOMPARE(table()->rowCount(), 4);
    QCOMPARE(cell(0, 2), text("撤销"));
    QCOMPARE(cell(0, 3), text("撤销：删除"));
    QCOMPARE(cell(1, 2), text("删除"));
    QCOMPARE(cell(2, 2), text("修改"));
    QCOMPARE(cell(2, 3), text("主题、地点、出席情况"));
    QCOMPARE(cell(3, 2), text("新建"));
    QVERIFY(cell(3, 0).startsWith(text("2022-09-30")));
    QVERIFY(!cell(3, 1).isEmpty());
    QCOMPARE(label("changeTitle").section(u'　', 2), text("撤销"));
}

void TestHistoryDialog::showsBothSidesOfAField()
{
    open(aMeeting());
    QCOMPARE(label("before_title"), text("学习党章"));
    QCOMPARE(label("after_title"), text("学习条例"));
    QCOMPARE(label("before_place"), text("（空）"));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(label("after_title"), text("学习党章"));
    QCOMPARE(label("after_branch"), text("第一党支部"));
    QVERIFY(!m_dialog->findChild<QLabel*>(text("before_title")));
}

void TestHistoryDialog::showsOnlyTheRowsThatDiffer()
{
    open(aMeeting());
    QVERIFY(label("before_attendances").contains(text("鲍晓棠")));
    QVERIFY(label("before_attendances").contains(text("病假")));
    QVERIFY(!label("before_attendances").contains(text("安知远")));
    QCOMPARE(label("after_attendances"), text("—"));
}

void TestHistoryDialog::masksWhatIsPersonal()
{
    Record member = *m_fixture->store.reader()->load(Kind::Member, m_fixture->ann);
    for (const char* number : {"13812340001", "13812340002"}) {
        member.set(text("phone"), text(number));
        BL_DONE(m_fixture->store.save(member));
    }
    open(member);
    QCOMPARE(label("before_phone"), text("138****0001"));
    QCOMPARE(label("after_phone"), text("138****0002"));
    find<QPushButton>(m_dialog, "restore_phone")->click();
    QCOMPARE(load(member).text(text("phone")), text("13812340001"));
}

void TestHistoryDialog::restoresAFieldByKeysAndOffersToUndo()
{
    const Record meeting = aMeeting();
    open(meeting);
    QVERIFY(table()->hasFocus());
    tabTo("restore_title");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(load(meeting).text(text("title")), text("学习党章"));
    QCOMPARE(load(meeting).text(text("place")), text("三楼"));
    QTRY_COMPARE(table()->rowCount(), 3);
    QCOMPARE(cell(0, 2), text("恢复"));
    QCOMPARE(message(), text("已恢复“主题”。"));
    find<QPushButton>(m_dialog, "messageAction")->click();
    QTRY_COMPARE(load(meeting).text(text("title")), text("学习条例"));
    QTRY_COMPARE(message(), text("已撤销：恢复“学习条例”的主题。"));
    QTRY_COMPARE(table()->rowCount(), 4);
}

void TestHistoryDialog::restoresTheWholeRecord()
{
    const Record meeting = aMeeting();
    open(meeting);
    QVERIFY(!find<QPushButton>(m_dialog, "restoreState")->isEnabled());
    QCOMPARE(label("restoreReason"), text("现在就是这样"));
    QTest::keyClick(table(), Qt::Key_Down);
    tabTo("restoreState");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    const Record now = load(meeting);
    QCOMPARE(now.text(text("title")), text("学习党章"));
    QVERIFY(!now.isStated(text("place")));
    QCOMPARE(now.parts[text("attendances")].size(), 2);
    QTRY_COMPARE(table()->rowCount(), 3);
    QVERIFY(message().startsWith(text("已恢复到 2022-09-30")));
}

void TestHistoryDialog::warnsOfWhoIsNoLongerThere()
{
    const Record meeting = aMeeting();
    BL_DONE(m_fixture->store.remove(*m_fixture->store.reader()->load(Kind::Member, m_fixture->bao)));
    open(meeting);
    find<QPushButton>(m_dialog, "restore_attendances")->click();
    QVERIFY(message().contains(text("1 个党组织或党员在回收站里")));
}

void TestHistoryDialog::saysWhyItCannot()
{
    Record honor = m_fixture->store.honor(text("先进"), QDate(2022, 7, 1), text("张三"));
    BL_DONE(m_fixture->store.save(honor));
    honor.parts[text("honor_recipients")] = {PartRow{{}, {}, text("李四")}};
    BL_DONE(m_fixture->store.save(honor));
    open(honor);
    QVERIFY(label("reason_recipients").contains(text("由其他内容算出")));
    QVERIFY(m_dialog->findChild<QPushButton*>(text("restore_honor_recipients")));
    BL_DONE(m_fixture->store.remove(honor));
    QTRY_COMPARE(table()->rowCount(), 3);
    QCOMPARE(label("restoreReason"), text("那时记录在回收站里"));
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(label("reason_honor_recipients").contains(text("回收站")));
    QVERIFY(find<QPushButton>(m_dialog, "restoreState")->isEnabled());
}

void TestHistoryDialog::saysWhereAnotherWasFaster()
{
    const Record meeting = aMeeting();
    open(meeting);
    // Another program, of which this window has not heard.
    BL_DONE(m_fixture->store.tamper(
        QStringLiteral("UPDATE study_sessions SET place = '五楼', revision = revision + 1 WHERE id = %1")
            .arg(meeting.id)));
    find<QPushButton>(m_dialog, "restore_title")->click();
    QVERIFY(message().contains(text("已被修改")));
    QCOMPARE(load(meeting).text(text("title")), text("学习条例"));
}

void TestHistoryDialog::opensFromTheDetailPanelAndByKeys()
{
    aMeeting();
    RecordPage page(traitsOf(Kind::StudySession), m_fixture->session, nullptr);
    page.resize(1180, 640);
    page.show();
    page.setScope(m_fixture->session.scope());
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_VERIFY(page.findChild<QPushButton*>(text("allHistory")));
    find<QPushButton>(&page, "allHistory")->click();
    QTRY_VERIFY(page.findChild<HistoryDialog*>());
    QVERIFY(QTest::qWaitForWindowActive(page.findChild<HistoryDialog*>()));
    QTest::keyClick(page.findChild<HistoryDialog*>(), Qt::Key_Escape);
    QTRY_VERIFY(!page.findChild<HistoryDialog*>());
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(page.findChild<HistoryDialog*>());
    QTRY_COMPARE(page.findChild<HistoryDialog*>()->history().changes.size(), 2);
}

void TestHistoryDialog::changesNothingThatIsReadOnly()
{
    const Record meeting = aMeeting();
    BL_TRY(opened, Ledger::open(m_fixture->store.path(), OpenMode::ReadOnly, Clock::fixed(QDate(2022, 9, 30))));
    Session session(*opened, m_fixture->prompt, m_fixture->settings);
    open(Kind::StudySession, meeting.id, session);
    QVERIFY(!m_dialog->findChild<QPushButton*>(text("restore_title")));
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(!find<QPushButton>(m_dialog, "restoreState")->isEnabled());
    QCOMPARE(label("restoreReason"), opened->readOnlyReason());
    delete m_dialog;
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestHistoryDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historydialog.moc"
