// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mergedialog.h"

#include "ledger/drafts.h"
#include "ledger/undo.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordform.h"
#include "ui/kit/recordpage.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/kit/style.h"
#include "ui/kit/twinpanel.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace ledger;
using namespace ledger::testing;

/// Twins: shown when one is about to be saved, and made one record by keys.
class TestMergeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void proposesWhatTheOlderOneStates();
    void takesFieldByFieldByKeys();
    void unitesThePartsAndLeavesOutARow();
    void keepsTheOtherOneWhenAsked();
    void showsOnlyWhatDiffers();
    void mergesTwoSelectedRows();
    void warnsWhereTheyAreNotAlike();
    void saysWhereAnotherWasFaster();
    void asksBeforeATwinIsSaved();
    void savesAllTheSameBySavingAgain();
    void opensTheKnownRecordAndKeepsWhatWasTyped();
    void mergesWhatIsTypedIntoTheKnownRecord();
    void asksAgainOnlyWhereTheIdentityChanges();

private:
    MergeDialog* open(const Record& first, const Record& second);
    FormDialog* openForm(const Record& typed);
    Record aMeeting(const char* title, const char* place, const QList<PartRow>& attendances);
    Record typedTwin(const char* title);
    Record load(const Record& record) { return *m_fixture->store.reader()->load(record.kind, record.id); }
    QRadioButton* radio(const char* name) { return find<QRadioButton>(m_dialog, name); }
    void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(widget, key, held); }

    std::unique_ptr<UiFixture> m_fixture;
    QPointer<MergeDialog> m_dialog;
    QPointer<FormDialog> m_form;
};

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

void TestMergeDialog::init()
{
    m_fixture = std::make_unique<UiFixture>();
}

void TestMergeDialog::cleanup()
{
    delete m_dialog;
    delete m_form;
    m_fixture.reset();
}

Record TestMergeDialog::aMeeting(const char* title, const char* place, const QList<PartRow>& attendances)
{
    Record meeting = m_fixture->store.session(text(title), QDate(2022, 9, 12), m_fixture->first);
    meeting.set(text("place"), text(place));
    meeting.parts[text("attendances")] = attendances;
    if (!m_fixture->store.save(meeting))
        qFatal("the meeting cannot be saved");
    return meeting;
}

MergeDialog* TestMergeDialog::open(const Record& first, const Record& second)
{
    m_dialog = openMerge(traitsOf(first.kind), m_fixture->session, first.id, second.id, nullptr);
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog))
        qFatal("the merge view does not come up");
    return m_dialog;
}

Record TestMergeDialog::typedTwin(const char* title)
{
    Record typed = m_fixture->store.session(text(title), QDate(2022, 9, 12), m_fixture->first);
    typed.set(text("host"), text("安知远"));
    return typed;
}

FormDialog* TestMergeDialog::openForm(const Record& typed)
{
    m_form = new FormDialog(traitsOf(typed.kind), m_fixture->session, nullptr);
    m_form->showNew({});
    m_form->form().retype(typed);
    m_form->open();
    m_form->activateWindow();
    if (!QTest::qWaitForWindowActive(m_form))
        qFatal("the form does not come up");
    return m_form;
}

void TestMergeDialog::proposesWhatTheOlderOneStates()
{
    const Record first = aMeeting("学习党章", "", {});
    const Record second = aMeeting("学习新党章", "三楼", {});
    // Given the other way round: the older one stays all the same.
    open(second, first);
    QVERIFY(radio("keepRight")->isChecked());
    QVERIFY(radio("right_title")->isChecked());
    QVERIFY(radio("left_place")->isChecked());
    QVERIFY(!m_dialog->findChild<QRadioButton*>(text("left_category")));
    QSignalSpy merged(m_dialog, &MergeDialog::merged);
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(merged.first().first().toLongLong(), first.id);
    QCOMPARE(load(first).text(text("title")), text("学习党章"));
    QCOMPARE(load(first).text(text("place")), text("三楼"));
    QVERIFY(load(second).isDeleted);
}

void TestMergeDialog::takesFieldByFieldByKeys()
{
    const Record first = aMeeting("学习党章", "二楼", {});
    const Record second = aMeeting("学习新党章", "三楼", {});
    const Record before = load(first);
    open(first, second);
    QRadioButton* title = radio("left_title");
    title->setFocus(Qt::TabFocusReason);
    press(title, Qt::Key_Right);
    QVERIFY(radio("right_title")->isChecked());
    QVERIFY(radio("left_place")->isChecked());
    press(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(radio("left_place")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(load(second).isDeleted);
    QCOMPARE(load(first).text(text("title")), text("学习新党章"));
    QCOMPARE(load(first).text(text("place")), text("二楼"));
    BL_TRY(undone, stepBack(m_fixture->store.ledger(), UndoDirection::Undo));
    QCOMPARE(undone.label, text("合并学习与组织生活：学习新党章"));
    QCOMPARE(load(first).values, before.values);
    QVERIFY(!load(second).isDeleted);
}

void TestMergeDialog::unitesThePartsAndLeavesOutARow()
{
    const PartRow ann{m_fixture->ann, true, {}, {}, {}};
    const PartRow bao{m_fixture->bao, false, text("病假"), {}, {}};
    const PartRow cen{m_fixture->cen, true, {}, {}, {}};
    const Record first = aMeeting("学习党章", "", {ann, bao});
    const Record second = aMeeting("学习党章", "", {PartRow{m_fixture->bao, true, {}}, cen});
    open(first, second);
    QVERIFY(find<QCheckBox>(m_dialog, "row_attendances_0")->text().contains(text("（左）")));
    QVERIFY(find<QCheckBox>(m_dialog, "row_attendances_1")->text().contains(text("（两边）")));
    QVERIFY(find<QCheckBox>(m_dialog, "row_attendances_2")->text().contains(text("（右）")));
    QVERIFY(!m_dialog->findChild<QCheckBox*>(text("row_attendances_3")));
    auto* box = find<QCheckBox>(m_dialog, "row_attendances_2");
    box->setFocus();
    press(box, Qt::Key_Space);
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(load(second).isDeleted);
    // Where the two disagree on who was there, the one that stays is right.
    QCOMPARE(load(first).parts[text("attendances")], (QList<PartRow>{ann, bao}));
}

void TestMergeDialog::keepsTheOtherOneWhenAsked()
{
    const Record first = aMeeting("学习党章", "二楼", {});
    const Record second = aMeeting("学习新党章", "三楼", {});
    open(first, second);
    radio("left_title")->click();
    radio("keepLeft")->setFocus();
    press(radio("keepLeft"), Qt::Key_Right);
    QVERIFY(radio("keepRight")->isChecked());
    // The proposal follows, what somebody chose stays.
    QVERIFY(radio("right_place")->isChecked());
    QVERIFY(radio("left_title")->isChecked());
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(load(first).isDeleted);
    QCOMPARE(load(second).text(text("title")), text("学习党章"));
    QCOMPARE(load(second).text(text("place")), text("三楼"));
}

void TestMergeDialog::showsOnlyWhatDiffers()
{
    open(aMeeting("学习党章", "二楼", {}), aMeeting("学习新党章", "二楼", {}));
    const auto isShown = [this](const QString& words) {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    };
    QVERIFY(isShown(text("二楼")));
    find<QCheckBox>(m_dialog, "onlyDifferent")->click();
    QVERIFY(!isShown(text("二楼")));
    QVERIFY(isShown(text("学习新党章")));
}

void TestMergeDialog::mergesTwoSelectedRows()
{
    const Record first = aMeeting("学习党章", "二楼", {});
    const Record second = aMeeting("学习新党章", "三楼", {});
    aMeeting("别的会", "", {});
    RecordPage page(traitsOf(Kind::StudySession), m_fixture->session, nullptr);
    page.resize(1180, 640);
    page.show();
    connect(&m_fixture->store.ledger().hub(), &ChangeHub::changed, &page, &RecordPage::refresh);
    page.setScope(m_fixture->session.scope());
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_COMPARE(page.model().rowCount(), 3);
    QAction* merge = page.findChild<QAction*>(text("merge"));
    QVERIFY(!merge->isEnabled());
    page.table().selectOnly(page.model().rowOf(second.id));
    page.table().setFocus();
    const bool isBelow = page.model().rowOf(first.id) > page.model().rowOf(second.id);
    press(&page.table(), isBelow ? Qt::Key_Down : Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(merge->isEnabled());
    press(&page.table(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = page.findChild<MergeDialog*>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.model().rowCount(), 2);
    QTRY_COMPARE(page.table().currentId(), first.id);
    QVERIFY(load(second).isDeleted);
}

void TestMergeDialog::warnsWhereTheyAreNotAlike()
{
    const auto message = [this] { return m_dialog->findChild<MessageBar*>()->text(); };
    open(aMeeting("学习党章", "二楼", {}), aMeeting("学习新党章", "三楼", {}));
    QVERIFY(message().isEmpty());
    delete m_dialog;
    open(*m_fixture->store.reader()->load(Kind::Member, m_fixture->ann),
         *m_fixture->store.reader()->load(Kind::Member, m_fixture->bao));
    QVERIFY(message().contains(text("不是同一个")));
}

void TestMergeDialog::saysWhereAnotherWasFaster()
{
    const Record first = aMeeting("学习党章", "二楼", {});
    const Record second = aMeeting("学习新党章", "三楼", {});
    open(first, second);
    BL_DONE(m_fixture->store.remove(second));
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_dialog->findChild<MessageBar*>()->text().contains(text("刚刚被改过或删除了")));
    QCOMPARE(load(first).revision, first.revision);
}

void TestMergeDialog::asksBeforeATwinIsSaved()
{
    const Record known = aMeeting("学习党章", "二楼", {});
    FormDialog* form = openForm(typedTwin("学习　党章"));
    press(form, Qt::Key_S, Qt::ControlModifier);
    auto* panel = find<TwinPanel>(form, "twins");
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(m_fixture->count(Kind::StudySession), 1);
    QCOMPARE(panel->findChild<QLabel*>()->text(), text("可能已有这条记录"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("openTwin_%1").arg(known.id));
    // Another place makes no other meeting; another title may, and is asked about at the next save.
    auto* place = static_cast<QLineEdit*>(form->form().editor(text("place"))->target());
    place->insert(text("三楼"));
    QVERIFY(panel->isVisible());
    auto* title = static_cast<QLineEdit*>(form->form().editor(text("title"))->target());
    title->setFocus();
    title->insert(text("二"));
    QVERIFY(!panel->isVisible());
    press(form, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(panel->findChild<QLabel*>()->text(), text("可能已有这条记录：有相近的"));
}

void TestMergeDialog::savesAllTheSameBySavingAgain()
{
    aMeeting("学习党章", "二楼", {});
    FormDialog* form = openForm(typedTwin("学习党章"));
    press(form, Qt::Key_Return, Qt::ControlModifier);
    auto* panel = find<TwinPanel>(form, "twins");
    QTRY_VERIFY(panel->isVisible());
    press(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->count(Kind::StudySession), 2);
    QTRY_COMPARE(form->findChild<MessageBar*>()->text(), text("已保存，可以录下一条。"));
    QVERIFY(!panel->isVisible());
    // The next of the series is asked about its own twins, which are two now, and saved by the button.
    form->form().retype(typedTwin("学习党章"));
    press(form, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(panel->isVisible());
    auto* save = find<QPushButton>(form, "saveAllTheSame");
    save->setFocus();
    press(save, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->count(Kind::StudySession), 3);
    QTRY_VERIFY(!m_form);
}

void TestMergeDialog::opensTheKnownRecordAndKeepsWhatWasTyped()
{
    const Record known = aMeeting("学习党章", "二楼", {});
    FormDialog* form = openForm(typedTwin("学习党章"));
    press(form, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(find<TwinPanel>(form, "twins")->isVisible());
    press(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(form->form().record().id, known.id);
    QVERIFY(!find<TwinPanel>(form, "twins")->isVisible());
    BL_TRY(drafts, draftsOf(*m_fixture->store.reader()));
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().record.text(text("host")), text("安知远"));
    QCOMPARE(drafts.first().record.id, 0);
}

void TestMergeDialog::mergesWhatIsTypedIntoTheKnownRecord()
{
    const Record known = aMeeting("学习党章", "二楼", {});
    FormDialog* form = openForm(typedTwin("学习新党章"));
    QSignalSpy saved(form, &FormDialog::saved);
    press(form, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(find<TwinPanel>(form, "twins")->isVisible());
    auto* merge = form->findChild<QPushButton*>(QStringLiteral("mergeTwin_%1").arg(known.id));
    merge->setFocus();
    press(merge, Qt::Key_Return);
    m_dialog = form->findChild<MergeDialog*>();
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QVERIFY(radio("keepLeft")->isChecked());
    QVERIFY(!radio("keepRight")->isEnabled());
    QVERIFY(radio("right_host")->isChecked());
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_form);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(m_fixture->count(Kind::StudySession), 1);
    QCOMPARE(load(known).text(text("title")), text("学习党章"));
    QCOMPARE(load(known).text(text("host")), text("安知远"));
    BL_TRY(drafts, draftsOf(*m_fixture->store.reader()));
    QVERIFY(drafts.isEmpty());
}

void TestMergeDialog::asksAgainOnlyWhereTheIdentityChanges()
{
    aMeeting("学习党章", "二楼", {});
    const Record other = aMeeting("走进社区", "三楼", {});
    m_form = new FormDialog(traitsOf(Kind::StudySession), m_fixture->session, nullptr);
    QVERIFY(m_form->showRecord(other.id));
    m_form->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_form));
    Record typed = load(other);
    typed.set(text("place"), text("四楼"));
    m_form->form().retype(typed);
    m_form->save();
    QTRY_VERIFY(!m_form);
    QCOMPARE(load(other).text(text("place")), text("四楼"));
    m_form = new FormDialog(traitsOf(Kind::StudySession), m_fixture->session, nullptr);
    QVERIFY(m_form->showRecord(other.id));
    m_form->open();
    typed = load(other);
    typed.set(text("title"), text("学习党章"));
    m_form->form().retype(typed);
    m_form->save();
    QTRY_VERIFY(find<TwinPanel>(m_form, "twins")->isVisible());
    QCOMPARE(load(other).text(text("title")), text("走进社区"));
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestMergeDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mergedialog.moc"
