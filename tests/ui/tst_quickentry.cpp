// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formdriver.h"
#include "ui/kit/memberindex.h"
#include "ui/kit/style.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTableWidget>

#include <algorithm>

using namespace ledger;
using namespace ledger::testing;

/// How many keys a clerk presses, and what is typed only once.
class TestQuickEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMeetingOfThirtyTakesFewerThanTwentyKeys();
    void theNextMeetingOfASeriesTakesFewer();
    void marksAbsentByNamePinyinOrInitials_data();
    void marksAbsentByNamePinyinOrInitials();
    void goesAmongThoseMeantByTheArrows();
    void tellsNamesakesApart();
    void listsTheRosterOfTheBranchChosenLast();
    void countsFollowTheNamesOfAKnownMeeting();
    void doesNotSaveOverANameThatIsStillTyped();
    void keepsPinnedFieldsForTheNextRecord();
    void copiesTheLastRecordIntoEmptyFields();
    void copiesTheSelectedRecord();

private:
    /// Presses one key on whoever has the keyboard, and counts it.
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier);
    void press(const char* letters);
    void fillIn(const char* field, const char* letters);
    void choose(const char* field, const char* letters);
    /// A meeting of the first branch, its roster listed, with the keyboard in the line of the absent.
    void openRoster();
    QTableWidget* roster() const { return find<QTableWidget>(m_fixture->dialog, "attendances"); }
    QStringList absent() const;
    Record lastSaved() const;

    std::unique_ptr<FormDriver> m_fixture;
    int m_keys = 0;
};

void TestQuickEntry::init()
{
    m_keys = 0;
    m_fixture = std::make_unique<FormDriver>();
    // With the two of the fixture thirty people.
    static const QStringList surnames{QStringLiteral("张"), QStringLiteral("王"), QStringLiteral("李"),
                                      QStringLiteral("赵"), QStringLiteral("周"), QStringLiteral("吴"),
                                      QStringLiteral("徐")};
    static const QStringList given{QStringLiteral("建国"), QStringLiteral("晓梅"), QStringLiteral("文博"),
                                   QStringLiteral("海涛")};
    for (const QString& surname : surnames) {
        for (const QString& name : given)
            m_fixture->store.addMember(surname + name, m_fixture->first);
    }
    m_fixture->session.setPeriod(*Period::parse(QStringLiteral("2022Q3")));
    m_fixture->session.setBranch(m_fixture->first);
    QTRY_VERIFY(m_fixture->session.members().isReady());
}

void TestQuickEntry::press(Qt::Key key, Qt::KeyboardModifiers held)
{
    ++m_keys;
    // As the window system delivers it: to the window, which finds who has the keyboard.
    QTest::keyClick(m_fixture->dialog->windowHandle(), key, held);
}

void TestQuickEntry::press(const char* letters)
{
    for (const char* letter = letters; *letter; ++letter) {
        ++m_keys;
        QTest::keyClick(m_fixture->dialog->windowHandle(), *letter);
    }
}

void TestQuickEntry::fillIn(const char* field, const char* letters)
{
    m_fixture->dialog->form().editor(QString::fromUtf8(field))->target()->setFocus();
    press(letters);
    press(Qt::Key_Return);
}

void TestQuickEntry::choose(const char* field, const char* letters)
{
    QWidget* target = m_fixture->dialog->form().editor(QString::fromUtf8(field))->target();
    target->setFocus();
    press(letters);
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Return);
    QTRY_VERIFY(!target->hasFocus() && !QApplication::activePopupWidget());
}

QStringList TestQuickEntry::absent() const
{
    QStringList names;
    for (int row = 0; row < roster()->rowCount(); ++row) {
        if (roster()->item(row, 0)->checkState() == Qt::Unchecked)
            names << roster()->item(row, 1)->text();
    }
    return names;
}

Record TestQuickEntry::lastSaved() const
{
    const auto records = m_fixture->store.reader()->lastWritten({Kind::StudySession}, {}, 1);
    return records && !records->isEmpty() ? records->constFirst() : Record{};
}

void TestQuickEntry::aMeetingOfThirtyTakesFewerThanTwentyKeys()
{
    m_fixture->open(Kind::StudySession);
    ++m_keys; // Ctrl+N, which has opened the form
    press("9.12");
    press(Qt::Key_Return);
    press("ztd");
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Return);
    auto* title = m_fixture->dialog->form().editor(QStringLiteral("title"))->target();
    QTRY_VERIFY(title->hasFocus());
    qobject_cast<QLineEdit*>(title)->insert(QStringLiteral("学习贯彻会议精神"));
    QTRY_COMPARE(roster()->rowCount(), 30);
    press(Qt::Key_F6);
    press("zj");
    press(Qt::Key_Return);
    press("lw");
    press(Qt::Key_Return);
    QCOMPARE(absent(), (QStringList{QStringLiteral("张建国"), QStringLiteral("李文博")}));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->count(Kind::StudySession), 1);
    QVERIFY2(m_keys < 20, qPrintable(QString::number(m_keys)));
    QCOMPARE(lastSaved().number(QStringLiteral("expected")), 30);
    QCOMPARE(lastSaved().number(QStringLiteral("present")), 28);
    QCOMPARE(lastSaved().number(QStringLiteral("branch")), m_fixture->first);
}

void TestQuickEntry::theNextMeetingOfASeriesTakesFewer()
{
    m_fixture->open(Kind::StudySession);
    fillIn("held_on", "9.12");
    choose("category", "zhutidangri");
    m_fixture->type("title", QStringLiteral("第一次"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->count(Kind::StudySession), 1);
    // The record is in the ledger a little before the form shows the next one.
    QTRY_VERIFY(!m_fixture->dialog->form().value(QStringLiteral("title")).isValid());
    QTRY_COMPARE(roster()->rowCount(), 30);
    m_keys = 0;
    auto* title = m_fixture->dialog->form().editor(QStringLiteral("title"))->target();
    QTRY_VERIFY(title->hasFocus());
    qobject_cast<QLineEdit*>(title)->insert(QStringLiteral("第二次"));
    press(Qt::Key_F6);
    press("zj");
    press(Qt::Key_Return);
    press("lw");
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->count(Kind::StudySession), 2);
    QVERIFY2(m_keys < 10, qPrintable(QString::number(m_keys)));
    QCOMPARE(lastSaved().number(QStringLiteral("present")), 28);
}

void TestQuickEntry::openRoster()
{
    m_fixture->open(Kind::StudySession);
    fillIn("held_on", "9.12");
    choose("category", "zhutidangri");
    QTRY_COMPARE(roster()->rowCount(), 30);
    press(Qt::Key_F6);
}

void TestQuickEntry::marksAbsentByNamePinyinOrInitials_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const QStringList wu{QStringLiteral("吴晓梅")};
    QTest::newRow("name") << QStringLiteral("吴晓梅") << wu;
    QTest::newRow("part of a name") << QStringLiteral("吴晓") << wu;
    QTest::newRow("full pinyin") << QStringLiteral("wuxiaomei") << wu;
    QTest::newRow("initials") << QStringLiteral("wxm") << QStringList{QStringLiteral("王晓梅")};
    QTest::newRow("capitals") << QStringLiteral("WUXIAO") << wu;
    QTest::newRow("nobody") << QStringLiteral("qqq") << QStringList();
}

void TestQuickEntry::marksAbsentByNamePinyinOrInitials()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    openRoster();
    auto* line = find<QLineEdit>(m_fixture->dialog, "absent");
    QVERIFY(line->hasFocus());
    line->insert(typed);
    Q_EMIT line->textEdited(typed);
    press(Qt::Key_Return);
    QCOMPARE(absent(), names);
    QCOMPARE(line->text().isEmpty(), !names.isEmpty());
    QCOMPARE(m_fixture->dialog->isVisible(), true);
}

void TestQuickEntry::goesAmongThoseMeantByTheArrows()
{
    openRoster();
    press("wxm");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(absent(), QStringList{QStringLiteral("吴晓梅")});
    // The same again: who was there all the same is present again.
    press("wuxiao");
    press(Qt::Key_Return);
    QCOMPARE(absent(), QStringList());
}

void TestQuickEntry::tellsNamesakesApart()
{
    const qint64 second = m_fixture->store.addMember(QStringLiteral("张建国"), m_fixture->first);
    auto record = m_fixture->store.reader()->load(Kind::Member, second);
    QVERIFY(record.has_value());
    record->set(QStringLiteral("birth_on"), QVariant::fromValue(PartialDate::day(QDate(1985, 3, 1))));
    QVERIFY(m_fixture->store.save(*record).has_value());
    m_fixture->session.members().reload();
    QTRY_COMPARE(m_fixture->session.members().distinctNameOf(second), QStringLiteral("张建国（1985年生）"));
    QCOMPARE(m_fixture->session.members().distinctNameOf(m_fixture->ann), QStringLiteral("安知远"));
}

void TestQuickEntry::listsTheRosterOfTheBranchChosenLast()
{
    openRoster();
    press("zj");
    press(Qt::Key_Return);
    QCOMPARE(absent(), QStringList{QStringLiteral("张建国")});
    m_fixture->dialog->form().editor(QStringLiteral("branch"))->setValue(m_fixture->second);
    Q_EMIT m_fixture->dialog->form().editor(QStringLiteral("branch"))->edited();
    QTRY_COMPARE(roster()->rowCount(), 1);
    QCOMPARE(roster()->item(0, 1)->text(), QStringLiteral("岑若溪"));
    QCOMPARE(absent(), QStringList());
}

void TestQuickEntry::countsFollowTheNamesOfAKnownMeeting()
{
    openRoster();
    qobject_cast<QLineEdit*>(m_fixture->dialog->form().editor(QStringLiteral("title"))->target())
        ->insert(QStringLiteral("学习"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->count(Kind::StudySession), 1);
    QTRY_VERIFY(!m_fixture->dialog);
    QCOMPARE(lastSaved().number(QStringLiteral("present")), 30);
    m_fixture->open(lastSaved());
    press(Qt::Key_F6);
    press("zj");
    press(Qt::Key_Return);
    press("lw");
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->dialog->form().value(QStringLiteral("present")), QVariant(28LL));
    // What somebody states stays, whatever the names say.
    m_fixture->type("present", QStringLiteral("27"));
    press(Qt::Key_F6);
    press("wxm");
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->dialog->form().value(QStringLiteral("present")), QVariant(27LL));
}

void TestQuickEntry::doesNotSaveOverANameThatIsStillTyped()
{
    openRoster();
    qobject_cast<QLineEdit*>(m_fixture->dialog->form().editor(QStringLiteral("title"))->target())
        ->insert(QStringLiteral("学习"));
    press("zj");
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(find<QWidget>(m_fixture->dialog, "errors")->isVisible());
    QCOMPARE(m_fixture->count(Kind::StudySession), 0);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->count(Kind::StudySession), 1);
    QCOMPARE(lastSaved().number(QStringLiteral("present")), 29);
}

void TestQuickEntry::keepsPinnedFieldsForTheNextRecord()
{
    FormDialog* dialog = m_fixture->open(Kind::VolunteerActivity);
    fillIn("held_on", "9.12");
    choose("category", "wcxx");
    m_fixture->type("title", QStringLiteral("献血"));
    m_fixture->type("place", QStringLiteral("中心血站"));
    dialog->form().editor(QStringLiteral("place"))->target()->setFocus();
    press(Qt::Key_F8);
    dialog->form().editor(QStringLiteral("held_on"))->target()->setFocus();
    press(Qt::Key_F8);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->count(Kind::VolunteerActivity), 1);
    QTRY_VERIFY(!dialog->form().value(QStringLiteral("title")).isValid());
    QCOMPARE(dialog->form().value(QStringLiteral("place")), QVariant(QStringLiteral("中心血站")));
    QCOMPARE(dialog->form().value(QStringLiteral("category")), QVariant(QStringLiteral("无偿献血")));
    QVERIFY(!dialog->form().value(QStringLiteral("held_on")).isValid());
    // The next form still knows.
    delete m_fixture->dialog;
    m_fixture->open(Kind::VolunteerActivity);
    QVERIFY(find<QAbstractButton>(m_fixture->dialog, "pin_place")->isChecked());
    QVERIFY(!find<QAbstractButton>(m_fixture->dialog, "pin_held_on")->isChecked());
}

void TestQuickEntry::copiesTheLastRecordIntoEmptyFields()
{
    m_fixture->open(Kind::VolunteerActivity);
    fillIn("held_on", "9.12");
    choose("category", "wcxx");
    m_fixture->type("title", QStringLiteral("献血"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->count(Kind::VolunteerActivity), 1);
    QTRY_VERIFY(!m_fixture->dialog);
    const FormDialog* dialog = m_fixture->open(Kind::VolunteerActivity);
    m_fixture->type("title", QStringLiteral("另一件"));
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(dialog->form().value(QStringLiteral("title")), QVariant(QStringLiteral("另一件")));
    QCOMPARE(dialog->form().value(QStringLiteral("category")), QVariant(QStringLiteral("无偿献血")));
    QCOMPARE(dialog->form().value(QStringLiteral("held_on")).value<PartialDate>().toIso(),
             QStringLiteral("2022-09-12"));
    QVERIFY(dialog->form().isModified());
    QCOMPARE(dialog->form().record().id, 0);
}

void TestQuickEntry::copiesTheSelectedRecord()
{
    Record honor;
    honor.kind = Kind::Honor;
    honor.set(QStringLiteral("title"), QStringLiteral("先进个人"));
    honor.set(QStringLiteral("awarded_on"), QVariant::fromValue(PartialDate::day(QDate(2022, 9, 1))));
    honor.set(QStringLiteral("level"), QStringLiteral("市级"));
    honor.set(QStringLiteral("recipient_type"), QStringLiteral("个人"));
    honor.set(QStringLiteral("branch"), m_fixture->first);
    honor.parts[QStringLiteral("honor_recipients")] = {PartRow{m_fixture->ann, {}, QStringLiteral("安知远")}};
    QVERIFY(m_fixture->store.save(honor).has_value());
    MainWindow window(m_fixture->session, builtInPages());
    window.show();
    window.showPage(QStringLiteral("honor"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(find<QAbstractItemView>(&window, "records")->model()->rowCount(), 1);
    QTest::keyClick(find<QAbstractItemView>(&window, "records"), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(window.openForm());
    const Record copy = window.openForm()->form().record();
    QCOMPARE(copy.id, 0);
    QVERIFY(copy.uid.isEmpty());
    QCOMPARE(copy.text(QStringLiteral("title")), QStringLiteral("先进个人"));
    QCOMPARE(copy.parts.value(QStringLiteral("honor_recipients")).size(), 1);
    m_fixture->prompt.answer = Prompt::Answer::No;
    window.openForm()->reject();
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestQuickEntry test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_quickentry.moc"
