// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldeditor.h"

#include "ui/kit/parttable.h"
#include "ui/kit/style.h"
#include "ui/pages/attendanceeditor.h"
#include "ui/pages/evidenceeditor.h"
#include "ui/shell/searchbox.h"
#include "uifixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace ledger;
using namespace ledger::testing;

/// Editors of all types of fields and of the rows of a record, as a form makes them.
class TestFieldEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void setsWithoutAnnouncing_data();
    void setsWithoutAnnouncing();
    void announcesEachKeyOnce_data();
    void announcesEachKeyOnce();
    void takesNoKeyWhenReadOnly_data();
    void takesNoKeyWhenReadOnly();
    void readsDatesAsPeopleWriteThem_data();
    void readsDatesAsPeopleWriteThem();
    void saysWhyATextIsNoValue_data();
    void saysWhyATextIsNoValue();
    void findsAWordByItsInitials();
    void keepsAWordOfItsOwnWhereTheListIsOpen();
    void picksABranchByItsInitials();
    void findsABranchByAnyOfItsNames();
    void listsAllBranchesOnDown();
    void picksNothingWhereSeveralFit();
    void wearsItsErrorForAllToHear();

    void makesRowsOfWhatIsTyped();
    void goesOnThroughTheRowsByEnter();
    void saysWhichRowIsNotWhole();
    void tabsThroughTheTableAsTheEyeDoes();
    void fillsTheNameOfWhoIsPicked();

    void listsTheRosterOfTheDay();
    void unticksWhoHasAReason();
    void linksARecordFoundBySearch();

private:
    FieldEditor* make(FieldType type, const QString& dictionary = QStringLiteral("session_category"));
    const PartInfo& part(Kind kind, const char* key) const
    {
        return *m_fixture->session.schema().of(kind).part(QString::fromUtf8(key));
    }
    template<class T>
    T* show(T* widget)
    {
        m_window->layout()->addWidget(widget);
        return widget;
    }

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
};

namespace {

void type(const QWidget* target, const QString& text)
{
    QTest::keyClicks(target->focusProxy() ? target->focusProxy() : const_cast<QWidget*>(target), text);
}

QVariant day(int year, int month, int of)
{
    return QVariant::fromValue(PartialDate::day(QDate(year, month, of)));
}

void addTypes()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("key");
    QTest::newRow("text") << FieldType::Text << QVariant(QStringLiteral("三楼会议室")) << QStringLiteral("x");
    QTest::newRow("long text") << FieldType::LongText << QVariant(QStringLiteral("一\n二")) << QStringLiteral("x");
    QTest::newRow("choice") << FieldType::Choice << QVariant(QStringLiteral("党课")) << QStringLiteral("x");
    QTest::newRow("integer") << FieldType::Integer << QVariant(26LL) << QStringLiteral("7");
    QTest::newRow("money") << FieldType::Money << QVariant(123450LL) << QStringLiteral("7");
    QTest::newRow("decimal") << FieldType::Decimal << QVariant(1.5) << QStringLiteral("7");
    QTest::newRow("date") << FieldType::Date << day(2022, 7, 1) << QStringLiteral("7");
    QTest::newRow("flag") << FieldType::Flag << QVariant(true) << QStringLiteral("x");
    QTest::newRow("branch") << FieldType::Branch << QVariant(2LL) << QStringLiteral("x");
    QTest::newRow("member") << FieldType::Member << QVariant(1LL) << QStringLiteral("x");
}

} // namespace

void TestFieldEditors::initTestCase()
{
    m_fixture = std::make_unique<UiFixture>();
    m_fixture->session.members();
    QTRY_VERIFY(m_fixture->session.lists().isIdle());
}

void TestFieldEditors::init()
{
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFieldEditors::cleanupTestCase()
{
    m_window.reset();
    m_fixture.reset();
}

FieldEditor* TestFieldEditors::make(FieldType type, const QString& dictionary)
{
    Field field;
    field.key = QStringLiteral("field");
    field.label = QStringLiteral("项目");
    field.type = type;
    field.flags = FieldFlag::CheckedWord;
    field.dictionary = dictionary;
    return show(makeEditor(field, m_fixture->session, m_window.get()));
}

void TestFieldEditors::setsWithoutAnnouncing_data()
{
    addTypes();
}

void TestFieldEditors::setsWithoutAnnouncing()
{
    QFETCH(FieldType, type);
    QFETCH(QVariant, value);
    FieldEditor* editor = make(type);
    const QSignalSpy edited(editor, &FieldEditor::edited);
    QVERIFY(!editor->value().isValid());
    editor->setValue(value);
    QCOMPARE(editor->value(), value);
    QCOMPARE(editor->problem(), QString());
    editor->clear();
    QVERIFY(!editor->value().isValid());
    QCOMPARE(edited.size(), 0);
}

void TestFieldEditors::announcesEachKeyOnce_data()
{
    addTypes();
}

void TestFieldEditors::announcesEachKeyOnce()
{
    QFETCH(FieldType, type);
    QFETCH(QString, key);
    FieldEditor* editor = make(type);
    editor->target()->setFocus();
    const QSignalSpy edited(editor, &FieldEditor::edited);
    if (type == FieldType::Flag)
        QTest::keyClick(editor->target(), Qt::Key_Down);
    else
        QTest::keyClicks(editor->target(), key);
    QCOMPARE(edited.size(), 1);
}

void TestFieldEditors::takesNoKeyWhenReadOnly_data()
{
    addTypes();
}

void TestFieldEditors::takesNoKeyWhenReadOnly()
{
    QFETCH(FieldType, type);
    QFETCH(QVariant, value);
    QFETCH(QString, key);
    FieldEditor* editor = make(type);
    editor->setValue(value);
    editor->setAccess(FieldEditor::Access::ReadOnly);
    const QSignalSpy edited(editor, &FieldEditor::edited);
    QTest::keyClicks(editor->target(), key);
    QTest::keyClick(editor->target(), Qt::Key_Down);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(editor->value(), value);
    editor->setAccess(FieldEditor::Access::Editable);
    editor->target()->setFocus();
    QTest::keyClick(editor->target(), Qt::Key_Down);
    QTest::keyClicks(editor->target(), key);
    QVERIFY(edited.size() > 0);
}

void TestFieldEditors::readsDatesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("understood");
    QTest::newRow("month and day") << QStringLiteral("3.15") << QStringLiteral("2022-03-15");
    QTest::newRow("four digits") << QStringLiteral("0315") << QStringLiteral("2022-03-15");
    QTest::newRow("today") << QStringLiteral("今天") << QStringLiteral("2022-09-30");
    QTest::newRow("a month") << QStringLiteral("2022年3月") << QStringLiteral("2022-03");
    QTest::newRow("in full") << QStringLiteral("2022.3.5") << QStringLiteral("2022-03-05");
}

void TestFieldEditors::readsDatesAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, understood);
    FieldEditor* editor = make(FieldType::Date);
    auto* line = qobject_cast<QLineEdit*>(editor->target());
    const QSignalSpy finished(editor, &FieldEditor::finished);
    line->setFocus();
    line->insert(typed);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), understood);
    QCOMPARE(editor->value().value<PartialDate>().toIso(), understood);
    QCOMPARE(finished.size(), 1);
}

void TestFieldEditors::saysWhyATextIsNoValue_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no such day") << FieldType::Date << QStringLiteral("2022-02-30");
    QTest::newRow("no whole number") << FieldType::Integer << QStringLiteral("2.5");
    QTest::newRow("three decimals") << FieldType::Money << QStringLiteral("1.234");
    QTest::newRow("negative money") << FieldType::Money << QStringLiteral("-3");
    QTest::newRow("no number") << FieldType::Decimal << QStringLiteral("abc");
    QTest::newRow("no such branch") << FieldType::Branch << QStringLiteral("zzz");
    QTest::newRow("nobody") << FieldType::Member << QStringLiteral("zzz");
    QTest::newRow("no such word") << FieldType::Choice << QStringLiteral("zzz");
}

void TestFieldEditors::saysWhyATextIsNoValue()
{
    QFETCH(FieldType, type);
    QFETCH(QString, typed);
    FieldEditor* editor = make(type);
    editor->target()->setFocus();
    QTest::keyClicks(editor->target(), typed);
    QTest::keyClick(editor->target(), Qt::Key_Return);
    QVERIFY(!editor->problem().isEmpty());
    editor->clear();
    QCOMPARE(editor->problem(), QString());
}

void TestFieldEditors::findsAWordByItsInitials()
{
    FieldEditor* editor = make(FieldType::Choice);
    editor->target()->setFocus();
    QTest::keyClicks(editor->target(), QStringLiteral("ztdr"));
    QTest::keyClick(editor->target(), Qt::Key_Return);
    QCOMPARE(editor->value(), QVariant(QStringLiteral("主题党日")));
}

void TestFieldEditors::keepsAWordOfItsOwnWhereTheListIsOpen()
{
    Field open;
    open.key = QStringLiteral("mode");
    open.label = QStringLiteral("学习方式");
    open.type = FieldType::Choice;
    open.dictionary = QStringLiteral("learning_mode");
    FieldEditor* editor = show(makeEditor(open, m_fixture->session, m_window.get()));
    editor->target()->setFocus();
    QTest::keyClicks(editor->target(), QStringLiteral("zzz"));
    QTest::keyClick(editor->target(), Qt::Key_Return);
    QCOMPARE(editor->value(), QVariant(QStringLiteral("zzz")));
    QCOMPARE(editor->problem(), QString());
}

void TestFieldEditors::picksABranchByItsInitials()
{
    FieldEditor* editor = make(FieldType::Branch);
    editor->target()->setFocus();
    QTest::keyClicks(editor->target(), QStringLiteral("dydzb"));
    QTest::keyClick(editor->target(), Qt::Key_Return);
    QCOMPARE(editor->value(), QVariant(m_fixture->first));
    QCOMPARE(qobject_cast<QLineEdit*>(editor->target())->text(), QStringLiteral("第一党支部"));
}

void TestFieldEditors::findsABranchByAnyOfItsNames()
{
    TestLedger store;
    Record branch;
    branch.kind = Kind::Branch;
    branch.set(QStringLiteral("name"), QStringLiteral("第一党支部"));
    branch.set(QStringLiteral("short_name"), QStringLiteral("一支部"));
    branch.set(QStringLiteral("aliases"), QStringLiteral("机关一支部、业务支部"));
    branch.set(QStringLiteral("type"), QStringLiteral("党支部"));
    BL_DONE(store.save(branch));
    const auto reader = store.reader();
    const auto branches = BranchList::read(*reader);
    QVERIFY(branches);
    for (const char* typed : {"", "dydzb", "yzb", "yizhibu", "jgyzb", "ywzb", "yewuzhibu", "一支部", "业务"})
        QVERIFY2(branches->matching(QString::fromUtf8(typed)).size() == 1, typed);
    QVERIFY(branches->matching(QStringLiteral("zzz")).isEmpty());
}

void TestFieldEditors::listsAllBranchesOnDown()
{
    FieldEditor* editor = make(FieldType::Branch);
    auto* line = qobject_cast<QLineEdit*>(editor->target());
    line->setFocus();
    const QSignalSpy edited(editor, &FieldEditor::edited);
    QTest::keyClick(line, Qt::Key_Down);
    QAbstractItemView* offers = line->completer()->popup();
    QVERIFY(offers->isVisible());
    QCOMPARE(offers->model()->rowCount(), 3);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(offers, Qt::Key_Return);
    QTRY_COMPARE(editor->value(), QVariant(m_fixture->organ));
}

void TestFieldEditors::picksNothingWhereSeveralFit()
{
    FieldEditor* editor = make(FieldType::Branch);
    editor->target()->setFocus();
    QTest::keyClicks(editor->target(), QStringLiteral("dzb"));
    QTest::keyClick(editor->target(), Qt::Key_Return);
    QVERIFY(!editor->value().isValid());
    QVERIFY(!editor->problem().isEmpty());
}

void TestFieldEditors::wearsItsErrorForAllToHear()
{
    FieldEditor* editor = make(FieldType::Text);
    editor->setError(QStringLiteral("还没有填"));
    QCOMPARE(editor->target()->accessibleDescription(), QStringLiteral("还没有填"));
    QCOMPARE(editor->target()->property("state"), QVariant(QStringLiteral("wrong")));
    QCOMPARE(editor->target()->accessibleName(), QStringLiteral("项目"));
    editor->setError({});
    QVERIFY(!editor->target()->property("state").isValid());
}

void TestFieldEditors::makesRowsOfWhatIsTyped()
{
    auto* table =
        show(new PartTable(part(Kind::VolunteerActivity, "volunteer_participants"), m_fixture->session, nullptr));
    const QSignalSpy edited(table, &PartTable::edited);
    const PartRow row{m_fixture->ann, QStringLiteral("安知远"), 2.5, 400.0, QStringLiteral("毫升")};
    table->setRows({row});
    QCOMPARE(edited.size(), 0);
    QCOMPARE(table->rows(), QList<PartRow>{row});
    find<QPushButton>(table, "add_volunteer_participants")->click();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->rows().size(), 1);
    type(table->editorAt(1, QStringLiteral("name"))->target(), QStringLiteral("Li"));
    type(table->editorAt(1, QStringLiteral("hours"))->target(), QStringLiteral("3"));
    const PartRow typed{{}, QStringLiteral("Li"), 3.0, {}, {}};
    QCOMPARE(table->rows(), (QList<PartRow>{row, typed}));
}

void TestFieldEditors::goesOnThroughTheRowsByEnter()
{
    auto* table = show(new PartTable(part(Kind::WorkRecord, "work_record_people"), m_fixture->session, nullptr));
    const QSignalSpy finished(table, &PartTable::finished);
    find<QPushButton>(table, "add_work_record_people")->click();
    QVERIFY(table->editorAt(0, QStringLiteral("member"))->target()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(table->editorAt(0, QStringLiteral("name"))->target()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Li"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(table->editorAt(1, QStringLiteral("member"))->target()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(finished.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(table->rowCount(), 2);
}

void TestFieldEditors::saysWhichRowIsNotWhole()
{
    auto* table = show(new PartTable(part(Kind::Branch, "branch_posts"), m_fixture->session, nullptr));
    table->setRows({PartRow{m_fixture->ann, QStringLiteral("安知远"), QStringLiteral("书记"), {}, {}}});
    QCOMPARE(table->problem(), QString());
    table->addRow({{}, QStringLiteral("鲍晓棠"), {}, {}, {}});
    QVERIFY(table->problem().startsWith(QStringLiteral("第 2 行“职务”")));
    type(table->editorAt(1, QStringLiteral("held_from"))->target(), QStringLiteral("zz"));
    type(table->editorAt(1, QStringLiteral("post"))->target(), QStringLiteral("sj"));
    QTest::keyClick(table->editorAt(1, QStringLiteral("post"))->target(), Qt::Key_Return);
    QVERIFY(table->problem().startsWith(QStringLiteral("第 2 行")));
}

void TestFieldEditors::tabsThroughTheTableAsTheEyeDoes()
{
    auto* before = show(new QLineEdit);
    auto* table = show(new PartTable(part(Kind::WorkRecord, "work_record_people"), m_fixture->session, nullptr));
    auto* after = show(new QLineEdit);
    table->setRows(
        {PartRow{m_fixture->ann, QStringLiteral("安知远")}, PartRow{m_fixture->bao, QStringLiteral("鲍晓棠")}});
    QTRY_VERIFY(table->editorAt(1, QStringLiteral("name"))->target()->isVisible());
    before->setFocus();
    QList<QWidget*> seen;
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.append(QApplication::focusWidget());
    }
    QList<QWidget*> expected;
    for (int row = 0; row < 2; ++row) {
        expected.append(table->editorAt(row, QStringLiteral("member"))->target());
        expected.append(table->editorAt(row, QStringLiteral("name"))->target());
        expected.append(find<QTableWidget>(table, "work_record_people")->cellWidget(row, 2));
    }
    expected.append(find<QPushButton>(table, "add_work_record_people"));
    expected.append(after);
    QCOMPARE(seen, expected);
}

void TestFieldEditors::fillsTheNameOfWhoIsPicked()
{
    auto* table = show(new PartTable(part(Kind::Honor, "honor_recipients"), m_fixture->session, nullptr));
    table->addRow({});
    FieldEditor* member = table->editorAt(0, QStringLiteral("member"));
    member->target()->setFocus();
    type(member->target(), QStringLiteral("bxt"));
    QTest::keyClick(member->target(), Qt::Key_Return);
    QCOMPARE(table->rows(), QList<PartRow>{(PartRow{m_fixture->bao, {}, QStringLiteral("鲍晓棠")})});
}

void TestFieldEditors::listsTheRosterOfTheDay()
{
    auto* editor = show(new AttendanceEditor(part(Kind::StudySession, "attendances"), m_fixture->session, nullptr));
    Record session = m_fixture->store.session(QStringLiteral("学习"), QDate(2022, 9, 12), m_fixture->first);
    const QSignalSpy edited(editor, &AttendanceEditor::edited);
    const QSignalSpy prepared(editor, &AttendanceEditor::prepared);
    editor->setRecord(session);
    QTRY_COMPARE(editor->rows().size(), 2);
    QCOMPARE(prepared.size(), 1);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(editor->rows().constFirst(), (PartRow{m_fixture->ann, true, {}, {}, {}}));
    // Before their membership began nobody owed attendance.
    session.set(QStringLiteral("held_on"), QVariant::fromValue(PartialDate::day(QDate(2014, 9, 12))));
    editor->setRows({});
    editor->setRecord(session);
    QTRY_VERIFY(m_fixture->session.lists().isIdle());
    QCOMPARE(editor->rows().size(), 0);
}

void TestFieldEditors::unticksWhoHasAReason()
{
    auto* editor = show(new AttendanceEditor(part(Kind::StudySession, "attendances"), m_fixture->session, nullptr));
    editor->setRows({PartRow{m_fixture->ann, true, {}}, PartRow{m_fixture->bao, false, QStringLiteral("病假")}});
    const QSignalSpy edited(editor, &AttendanceEditor::edited);
    auto* table = find<QTableWidget>(editor, "attendances");
    table->item(0, 2)->setText(QStringLiteral("出差"));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(editor->rows().constFirst(), (PartRow{m_fixture->ann, false, QStringLiteral("出差"), {}, {}}));
    find<QPushButton>(editor, "allPresent")->click();
    QCOMPARE(editor->rows(), (QList<PartRow>{{m_fixture->ann, true, {}, {}, {}}, {m_fixture->bao, true, {}, {}, {}}}));
}

void TestFieldEditors::linksARecordFoundBySearch()
{
    Record meeting = m_fixture->store.session(QStringLiteral("走进社区普法"), QDate(2022, 9, 12), m_fixture->first);
    BL_DONE(m_fixture->store.save(meeting));
    auto* editor = show(new EvidenceEditor(part(Kind::ResponsibilityItem, "responsibility_evidence"),
                                           m_fixture->session, m_window.get()));
    const QSignalSpy edited(editor, &EvidenceEditor::edited);
    auto* search = find<SearchBox>(editor, "findEvidence");
    QSignalSpy asked(search, &SearchBox::hitChosen);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("zjsq"));
    QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClick(search, Qt::Key_Return), asked.size() == 1), 3000);
    const PartRow linked{QStringLiteral("study_session"), meeting.uid, {}, {}};
    QCOMPARE(editor->rows(), QList<PartRow>{linked});
    QCOMPARE(edited.size(), 1);
    auto* table = find<QTableWidget>(editor, "responsibility_evidence");
    QVERIFY(table->item(0, 0)->text().contains(QStringLiteral("走进社区普法　2022-09-12")));
    // The same record is no second piece of evidence.
    Q_EMIT search->hitChosen(Kind::StudySession, meeting.id);
    QCOMPARE(editor->rows().size(), 1);
    BL_DONE(m_fixture->store.remove(meeting));
    QCOMPARE(evidenceText(QStringLiteral("study_session"), meeting.uid, m_fixture->session),
             QStringLiteral("（记录已删除）"));
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestFieldEditors test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fieldeditors.moc"
