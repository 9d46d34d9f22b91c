// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formdriver.h"
#include "ledger/unitofwork.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/parttable.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace ledger;
using namespace ledger::testing;

/// Forms in their window, driven by the names of the fields and by keys.
class TestRecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesWhatIsTyped();
    void listsItsErrorsAndMarksTheFields();
    void asksForTheRecipientsOfAnHonor();
    void bringsTheFieldWithTheKeyboardIntoView();
    void goesOnToTheNextNewRecord();
    void goesOnToTheNextKnownRecord();
    void writesNothingThatWasNotChanged();
    void keepsWhatItDoesNotShow();
    void offersTheLatestWhereAnotherWasFaster();
    void keepsWhatWasTypedOverTheLatest();
    void comparesWhereBothChangedTheSameField();
    void showsWhatAnotherChangedMeanwhile();
    void asksBeforeItIsClosed();
    void savesWhenAskedAtClosing();
    void fillsInWhatFollows();
    void writesNothingIntoALedgerToRead();

private:
    Record meeting();
    /// Another program moves the meeting to the fifth floor; this window has not heard of it.
    void changeElsewhere(const Record& record);

    std::unique_ptr<FormDriver> m_fixture;
};

namespace {

QString messageOf(const FormDialog* dialog)
{
    return dialog->findChild<MessageBar*>()->text();
}

} // namespace

void TestRecordForm::init()
{
    m_fixture = std::make_unique<FormDriver>();
}

void TestRecordForm::cleanup()
{
    m_fixture.reset();
}

Record TestRecordForm::meeting()
{
    Record record = m_fixture->store.session(QStringLiteral("学习党章"), QDate(2022, 9, 12), m_fixture->first);
    record.set(QStringLiteral("place"), QStringLiteral("三楼"));
    if (!m_fixture->store.save(record))
        qFatal("the meeting cannot be saved");
    return record;
}

void TestRecordForm::changeElsewhere(const Record& record)
{
    BL_DONE(m_fixture->store.tamper(
        QStringLiteral("UPDATE study_sessions SET place = '五楼', revision = revision + 1 WHERE id = %1")
            .arg(record.id)));
}

void TestRecordForm::savesWhatIsTyped()
{
    FormDialog* dialog = m_fixture->open(Kind::VolunteerActivity);
    QSignalSpy saved(dialog, &FormDialog::saved);
    m_fixture->type("held_on", QStringLiteral("9.12"));
    m_fixture->type("category", QStringLiteral("wcxx"));
    m_fixture->type("title", QStringLiteral("献血"));
    m_fixture->type("branch", QStringLiteral("dydzb"));
    m_fixture->type("hours", QStringLiteral("2.5"));
    auto* people = static_cast<PartTable*>(dialog->form().partEditor(QStringLiteral("volunteer_participants")));
    people->addRow({m_fixture->ann, QStringLiteral("安知远"), {}, 400.0, QStringLiteral("毫升")});
    people->addRow({{}, QStringLiteral("李外人"), 1.0, {}, {}});
    QVERIFY(dialog->windowTitle().contains(QStringLiteral("未保存")));
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    const Record record = m_fixture->stored(Kind::VolunteerActivity, saved.first().last().toLongLong());
    QCOMPARE(record.day(QStringLiteral("held_on")), QDate(2022, 9, 12));
    QCOMPARE(record.text(QStringLiteral("category")), QStringLiteral("无偿献血"));
    QCOMPARE(record.text(QStringLiteral("title")), QStringLiteral("献血"));
    QCOMPARE(record.number(QStringLiteral("branch")), m_fixture->first);
    QCOMPARE(record.value(QStringLiteral("hours")).toDouble(), 2.5);
    const QList<PartRow> rows = record.parts.value(QStringLiteral("volunteer_participants"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].value(0).toLongLong(), m_fixture->ann);
    QCOMPARE(rows[0].value(3).toDouble(), 400.0);
    QCOMPARE(rows[1].value(1).toString(), QStringLiteral("李外人"));
    QTRY_VERIFY(!m_fixture->dialog);
}

void TestRecordForm::listsItsErrorsAndMarksTheFields()
{
    FormDialog* dialog = m_fixture->open(Kind::StudySession);
    m_fixture->type("hours", QStringLiteral("zz"));
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    auto* box = find<QWidget>(dialog, "errors");
    QVERIFY(box->isVisible());
    QVERIFY(!dialog->findChild<QScrollArea*>()->isAncestorOf(box));
    const QString listed = box->findChild<QLabel*>()->text();
    for (const char* label : {"日期", "类别", "主题", "学时"})
        QVERIFY2(listed.contains(QString::fromUtf8(label)), label);
    QCOMPARE(listed.split(u'\n').size(), 4);
    QVERIFY(find<QLabel>(dialog, "error_title")->isVisible());
    QVERIFY(!find<QLabel>(dialog, "error_place")->isVisible());
    QVERIFY(dialog->form().editor(QStringLiteral("held_on"))->target()->hasFocus());
    m_fixture->type("title", QStringLiteral("学习"));
    QVERIFY(!find<QLabel>(dialog, "error_title")->isVisible());
    QCOMPARE(m_fixture->count(Kind::StudySession), 0);
}

void TestRecordForm::asksForTheRecipientsOfAnHonor()
{
    FormDialog* dialog = m_fixture->open(Kind::Honor);
    QSignalSpy saved(dialog, &FormDialog::saved);
    m_fixture->type("awarded_on", QStringLiteral("9.1"));
    m_fixture->type("title", QStringLiteral("优秀共产党员"));
    m_fixture->type("recipient_type", QStringLiteral("gr"));
    m_fixture->type("level", QStringLiteral("shengji"));
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(find<QWidget>(dialog, "errors")->findChild<QLabel*>()->text().contains(QStringLiteral("获奖对象")));
    QVERIFY(find<QPushButton>(dialog, "add_honor_recipients")->hasFocus());
    auto* people = static_cast<PartTable*>(dialog->form().partEditor(QStringLiteral("honor_recipients")));
    people->addRow({m_fixture->ann, {}, QStringLiteral("安知远")});
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    const Record honor = m_fixture->stored(Kind::Honor, saved.first().last().toLongLong());
    QCOMPARE(honor.text(QStringLiteral("recipients")), QStringLiteral("安知远"));
    QCOMPARE(honor.text(QStringLiteral("level")), QStringLiteral("省级"));
}

void TestRecordForm::bringsTheFieldWithTheKeyboardIntoView()
{
    FormDialog* dialog = m_fixture->open(Kind::Member);
    dialog->resize(900, 480);
    QCoreApplication::processEvents();
    QWidget* notes = dialog->form().editor(QStringLiteral("notes"))->target();
    QVERIFY(notes->visibleRegion().isEmpty());
    notes->setFocus();
    // A field may touch the edge of the view with its border, never with its text.
    QVERIFY(notes->visibleRegion().boundingRect().height() > notes->height() - 10);
}

void TestRecordForm::goesOnToTheNextNewRecord()
{
    FormDialog* dialog = m_fixture->open(Kind::StudySession);
    m_fixture->type("held_on", QStringLiteral("9.12"));
    m_fixture->type("category", QStringLiteral("dk"));
    m_fixture->type("title", QStringLiteral("第一课"));
    m_fixture->type("branch", QStringLiteral("dydzb"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(messageOf(dialog), QStringLiteral("已保存，可以录下一条。"));
    QCOMPARE(dialog->form().value(QStringLiteral("title")), QVariant());
    QCOMPARE(dialog->form().value(QStringLiteral("category")), QVariant(QStringLiteral("党课")));
    QCOMPARE(dialog->form().value(QStringLiteral("branch")), QVariant(m_fixture->first));
    QVERIFY(dialog->form().editor(QStringLiteral("title"))->target()->hasFocus());
    QVERIFY(!dialog->form().isModified());
    // The roster of the day, which the form lists by itself, is nobody's edit.
    QTRY_VERIFY(!dialog->form().record().parts.value(QStringLiteral("attendances")).isEmpty());
    QVERIFY(!dialog->form().isModified());
    m_fixture->type("title", QStringLiteral("第二课"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->count(Kind::StudySession), 2);
}

void TestRecordForm::goesOnToTheNextKnownRecord()
{
    const Record first = m_fixture->stored(Kind::Member, m_fixture->ann);
    FormDialog* dialog = m_fixture->open(first);
    dialog->setNext([this](qint64 id) { return id == m_fixture->ann ? m_fixture->bao : 0; });
    QVERIFY(dialog->showRecord(first.id));
    QVERIFY(find<QPushButton>(dialog, "saveNext")->isVisible());
    m_fixture->type("native_place", QStringLiteral("云州"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(dialog->form().value(QStringLiteral("name")), QVariant(QStringLiteral("鲍晓棠")));
    QCOMPARE(m_fixture->stored(Kind::Member, m_fixture->ann).text(QStringLiteral("native_place")),
             QStringLiteral("云州"));
    QVERIFY(!find<QPushButton>(dialog, "saveNext")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_fixture->dialog);
}

void TestRecordForm::writesNothingThatWasNotChanged()
{
    const Record before = meeting();
    FormDialog* dialog = m_fixture->open(before);
    dialog->save();
    QTRY_VERIFY(!m_fixture->dialog);
    QCOMPARE(m_fixture->stored(Kind::StudySession, before.id).revision, before.revision);
}

void TestRecordForm::keepsWhatItDoesNotShow()
{
    Record record;
    record.kind = Kind::WorkRecord;
    record.set(QStringLiteral("title"), QStringLiteral("体会"));
    record.set(QStringLiteral("category"), QStringLiteral("体会文章"));
    record.set(QStringLiteral("recorded_on"), QVariant::fromValue(PartialDate::day(QDate(2022, 9, 1))));
    record.set(QStringLiteral("parent_uid"), QStringLiteral("another"));
    BL_DONE(m_fixture->store.save(record));
    FormDialog* dialog = m_fixture->open(record);
    m_fixture->type("title", QStringLiteral("读书体会"));
    dialog->save();
    QTRY_VERIFY(!m_fixture->dialog);
    QCOMPARE(m_fixture->stored(Kind::WorkRecord, record.id).text(QStringLiteral("title")), QStringLiteral("读书体会"));
    QCOMPARE(m_fixture->stored(Kind::WorkRecord, record.id).text(QStringLiteral("parent_uid")),
             QStringLiteral("another"));
}

void TestRecordForm::offersTheLatestWhereAnotherWasFaster()
{
    const Record record = meeting();
    FormDialog* dialog = m_fixture->open(record);
    m_fixture->type("title", QStringLiteral("我的主题"));
    changeElsewhere(record);
    m_fixture->prompt.answer = Prompt::Answer::No;
    dialog->save();
    QTRY_COMPARE(m_fixture->prompt.asked.size(), 1);
    QCOMPARE(dialog->form().value(QStringLiteral("title")), QVariant(QStringLiteral("学习党章")));
    QCOMPARE(dialog->form().value(QStringLiteral("place")), QVariant(QStringLiteral("五楼")));
    QVERIFY(!dialog->form().isModified());
}

void TestRecordForm::keepsWhatWasTypedOverTheLatest()
{
    const Record record = meeting();
    FormDialog* dialog = m_fixture->open(record);
    m_fixture->type("title", QStringLiteral("我的主题"));
    changeElsewhere(record);
    dialog->save();
    QTRY_COMPARE(m_fixture->prompt.asked.size(), 1);
    QCOMPARE(m_fixture->stored(Kind::StudySession, record.id).text(QStringLiteral("title")),
             QStringLiteral("学习党章"));
    QVERIFY(dialog->form().isModified());
    dialog->save();
    QTRY_VERIFY(!m_fixture->dialog);
    QCOMPARE(m_fixture->stored(Kind::StudySession, record.id).text(QStringLiteral("title")),
             QStringLiteral("我的主题"));
    QCOMPARE(m_fixture->stored(Kind::StudySession, record.id).text(QStringLiteral("place")), QStringLiteral("五楼"));
}

void TestRecordForm::comparesWhereBothChangedTheSameField()
{
    const Record record = meeting();
    FormDialog* dialog = m_fixture->open(record);
    m_fixture->type("place", QStringLiteral("二楼"));
    m_fixture->type("title", QStringLiteral("我的主题"));
    changeElsewhere(record);
    dialog->save();
    QTRY_COMPARE(m_fixture->prompt.asked.size(), 1);
    QCOMPARE(dialog->form().value(QStringLiteral("place")), QVariant(QStringLiteral("二楼")));
    QVERIFY(find<QLabel>(dialog, "error_place")->text().contains(QStringLiteral("五楼")));
    QVERIFY(!find<QLabel>(dialog, "error_title")->isVisible());
    dialog->save();
    QTRY_VERIFY(!m_fixture->dialog);
    QCOMPARE(m_fixture->stored(Kind::StudySession, record.id).text(QStringLiteral("place")), QStringLiteral("二楼"));
}

void TestRecordForm::showsWhatAnotherChangedMeanwhile()
{
    Record record = meeting();
    FormDialog* dialog = m_fixture->open(record);
    record.set(QStringLiteral("place"), QStringLiteral("五楼"));
    BL_DONE(m_fixture->store.save(record));
    QTRY_COMPARE(dialog->form().value(QStringLiteral("place")), QVariant(QStringLiteral("五楼")));
    m_fixture->type("title", QStringLiteral("我的主题"));
    record.set(QStringLiteral("place"), QStringLiteral("六楼"));
    BL_DONE(m_fixture->store.save(record));
    QTRY_VERIFY(messageOf(dialog).contains(QStringLiteral("别处改过")));
    QCOMPARE(dialog->form().value(QStringLiteral("title")), QVariant(QStringLiteral("我的主题")));
}

void TestRecordForm::asksBeforeItIsClosed()
{
    FormDialog* dialog = m_fixture->open(Kind::Branch);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->dialog);
    QCOMPARE(m_fixture->prompt.asked.size(), 0);
    dialog = m_fixture->open(Kind::Branch);
    m_fixture->type("name", QStringLiteral("第九党支部"));
    m_fixture->prompt.answer = Prompt::Answer::Cancel;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_fixture->prompt.asked.size(), 1);
    QVERIFY(dialog->isVisible());
    m_fixture->prompt.answer = Prompt::Answer::No;
    dialog->close();
    QTRY_VERIFY(!m_fixture->dialog);
    QCOMPARE(m_fixture->count(Kind::Branch), 3);
}

void TestRecordForm::savesWhenAskedAtClosing()
{
    FormDialog* dialog = m_fixture->open(Kind::Branch);
    m_fixture->type("name", QStringLiteral("第九党支部"));
    m_fixture->prompt.answer = Prompt::Answer::Yes;
    dialog->reject();
    // The type is missing: the form stays and says so.
    QVERIFY(find<QWidget>(dialog, "errors")->isVisible());
    m_fixture->type("type", QStringLiteral("jgdw"));
    dialog->reject();
    QTRY_VERIFY(!m_fixture->dialog);
    QCOMPARE(m_fixture->count(Kind::Branch), 4);
}

void TestRecordForm::fillsInWhatFollows()
{
    const FormDialog* dialog = m_fixture->open(Kind::Member);
    m_fixture->type("id_number", QStringLiteral("110101199003070011"));
    // Sex and birth follow from a number that is right.
    QCOMPARE(dialog->form().value(QStringLiteral("birth_on")).value<PartialDate>().toIso(),
             QStringLiteral("1990-03-07"));
    QVERIFY(dialog->form().value(QStringLiteral("sex")).isValid());
    delete m_fixture->dialog;
    dialog = m_fixture->open(Kind::WorkRecord);
    m_fixture->type("category", QStringLiteral("thwz"));
    QCOMPARE(dialog->form().value(QStringLiteral("unit")), QVariant(QStringLiteral("篇")));
}

void TestRecordForm::writesNothingIntoALedgerToRead()
{
    const Record record = meeting();
    BL_TRY(opened, Ledger::open(m_fixture->store.path(), OpenMode::ReadOnly, Clock::fixed(QDate(2022, 9, 30))));
    Session session(*opened, m_fixture->prompt, m_fixture->settings);
    FormDialog dialog(traitsOf(Kind::StudySession), session, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(dialog.showRecord(record.id));
    dialog.show();
    QVERIFY(!find<QPushButton>(&dialog, "save")->isEnabled());
    QCOMPARE(messageOf(&dialog), opened->readOnlyReason());
    dialog.form().editor(QStringLiteral("title"))->setValue(QStringLiteral("别的"));
    dialog.save();
    QVERIFY(session.tasks().isIdle());
    QCOMPARE(m_fixture->stored(Kind::StudySession, record.id).text(QStringLiteral("title")),
             QStringLiteral("学习党章"));
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestRecordForm test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recordform.moc"
