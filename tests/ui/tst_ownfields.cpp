// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ownfields.h"
#include "ui/kit/detailpanel.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/recordform.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/pages/dictionarytab.h"
#include "ui/pages/kindtable.h"
#include "ui/pages/ownfieldstab.h"
#include "ui/uifixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace ledger;
using namespace ledger::testing;

/// Own fields defined, changed and filled in by keyboard; words of dictionaries in their tab.
class TestOwnFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definesAChoiceByKeyboard();
    void saysWhatIsWrongAndStaysOpen();
    void asksOnlyWhatTheTypeNeeds();
    void changesMovesAndHides();
    void formTakesEveryType();
    void personsAreOfferedByInitials();
    void listShowsAndDetailToo();
    void hiddenFieldsAreGone();
    void wordsAreRenamedMovedAndRetired();

private:
    static void defineAll(TestLedger& ledger);
    static void chooseKind(const OwnFieldsTab& tab, Kind kind);
    static QStringList labels(const QTableWidget& table);
};

static void type(QWidget* widget, const QString& words)
{
    for (const QChar letter : words) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(widget, &press);
    }
}

void TestOwnFields::defineAll(TestLedger& ledger)
{
    struct Made {
        const char* label;
        OwnFieldType type;
    };
    for (const Made& made : {Made{"会议编号", OwnFieldType::Text}, Made{"经费", OwnFieldType::Number},
                             Made{"通知日期", OwnFieldType::Date}, Made{"满意度", OwnFieldType::Choice},
                             Made{"督导人", OwnFieldType::Person}}) {
        OwnField own;
        own.label = QString::fromUtf8(made.label);
        own.type = made.type;
        own.unit = QStringLiteral("元");
        const QStringList words{QStringLiteral("好"), QStringLiteral("一般")};
        const auto saved = saveOwnField(ledger.ledger(), own, own.type == OwnFieldType::Choice ? words : QStringList());
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
    }
    ledger.reopen();
}

void TestOwnFields::chooseKind(const OwnFieldsTab& tab, Kind kind)
{
    auto* kinds = find<QListWidget>(&tab, "ownKinds");
    for (int row = 0; row < kinds->count(); ++row) {
        if (kinds->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(kind))
            kinds->setCurrentRow(row);
    }
}

QStringList TestOwnFields::labels(const QTableWidget& table)
{
    QStringList labels;
    for (int row = 0; row < table.rowCount(); ++row)
        labels << table.item(row, 0)->text();
    return labels;
}

void TestOwnFields::definesAChoiceByKeyboard()
{
    UiFixture fixture;
    OwnFieldsTab tab(fixture.session, nullptr);
    QSignalSpy renewed(&fixture.session, &Session::newLookRequested);
    tab.show();
    chooseKind(tab, Kind::Honor);
    QTest::keyClick(find<QPushButton>(&tab, "addOwnField"), Qt::Key_Space);
    auto* dialog = find<QDialog>(&tab, "ownField");
    type(find<QLineEdit>(dialog, "ownLabel"), QStringLiteral("申报结果"));
    auto* types = find<QComboBox>(dialog, "ownType");
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(types, Qt::Key_Down);
    type(find<QPlainTextEdit>(dialog, "ownWords"), QStringLiteral("通过"));
    QTest::keyClick(find<QPlainTextEdit>(dialog, "ownWords"), Qt::Key_Return);
    type(find<QPlainTextEdit>(dialog, "ownWords"), QStringLiteral("未通过"));
    type(find<QLineEdit>(dialog, "ownHeaders"), QStringLiteral("评审结果、结果"));
    QTest::keyClick(find<QCheckBox>(dialog, "ownCounted"), Qt::Key_Space);
    QTest::keyClick(find<QLineEdit>(dialog, "ownLabel"), Qt::Key_Return);
    QTRY_COMPARE(renewed.size(), 1);
    BL_TRY(fields, ownFields(fixture.store.ledger()));
    QCOMPARE(fields.size(), 1);
    const OwnField& own = fields.constFirst();
    QCOMPARE(own.kind, Kind::Honor);
    QCOMPARE(own.label, QStringLiteral("申报结果"));
    QCOMPARE(own.type, OwnFieldType::Choice);
    QCOMPARE(own.headers, (QStringList{QStringLiteral("评审结果"), QStringLiteral("结果")}));
    QVERIFY(own.isCounted && !own.isRequired);
    QCOMPARE(fixture.store.ledger().vocabulary().words(own.dictionary).size(), 2);
    QCOMPARE(labels(*find<QTableWidget>(&tab, "ownFields")), QStringList{QStringLiteral("申报结果")});
}

void TestOwnFields::saysWhatIsWrongAndStaysOpen()
{
    UiFixture fixture;
    OwnFieldsTab tab(fixture.session, nullptr);
    tab.show();
    chooseKind(tab, Kind::StudySession);
    QTest::keyClick(find<QPushButton>(&tab, "addOwnField"), Qt::Key_Space);
    auto* dialog = find<QDialog>(&tab, "ownField");
    type(find<QLineEdit>(dialog, "ownLabel"), QStringLiteral("主题"));
    QTest::keyClick(find<QPushButton>(dialog, "saveOwnField"), Qt::Key_Space);
    QVERIFY(dialog->isVisible());
    QVERIFY(find<QLabel>(dialog, "ownFieldError")->isVisible());
    QVERIFY(find<QLabel>(dialog, "ownFieldError")->text().contains(QStringLiteral("主题")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    BL_TRY(fields, ownFields(fixture.store.ledger()));
    QVERIFY(fields.isEmpty());
}

void TestOwnFields::asksOnlyWhatTheTypeNeeds()
{
    UiFixture fixture;
    OwnFieldsTab tab(fixture.session, nullptr);
    tab.show();
    QTest::keyClick(find<QPushButton>(&tab, "addOwnField"), Qt::Key_Space);
    auto* dialog = find<QDialog>(&tab, "ownField");
    auto* types = find<QComboBox>(dialog, "ownType");
    const auto asked = [&](const char* name) { return find<QWidget>(dialog, name)->isVisible(); };
    QVERIFY(!asked("ownUnit") && !asked("ownWords"));
    types->setCurrentIndex(1);
    QVERIFY(asked("ownUnit") && !asked("ownWords"));
    types->setCurrentIndex(3);
    QVERIFY(!asked("ownUnit") && asked("ownWords") && asked("ownDictionary"));
    auto* dictionaries = find<QComboBox>(dialog, "ownDictionary");
    dictionaries->setCurrentIndex(dictionaries->findData(QStringLiteral("education")));
    QVERIFY(!asked("ownWords"));
}

void TestOwnFields::changesMovesAndHides()
{
    UiFixture fixture;
    for (const char* label : {"甲", "乙"}) {
        OwnField own;
        own.label = QString::fromUtf8(label);
        BL_DONE(saveOwnField(fixture.store.ledger(), own));
    }
    OwnFieldsTab tab(fixture.session, nullptr);
    tab.show();
    chooseKind(tab, Kind::StudySession);
    auto* table = find<QTableWidget>(&tab, "ownFields");
    table->selectRow(1);
    QTest::keyClick(find<QPushButton>(&tab, "ownFieldUp"), Qt::Key_Space);
    QCOMPARE(labels(*table), (QStringList{QStringLiteral("乙"), QStringLiteral("甲")}));
    table->selectRow(0);
    QTest::keyClick(find<QPushButton>(&tab, "editOwnField"), Qt::Key_Space);
    auto* dialog = find<QDialog>(&tab, "ownField");
    QVERIFY(!find<QComboBox>(dialog, "ownType")->isEnabled());
    type(find<QLineEdit>(dialog, "ownLabel"), QStringLiteral("号"));
    QTest::keyClick(find<QPushButton>(dialog, "saveOwnField"), Qt::Key_Space);
    QCOMPARE(labels(*table), (QStringList{QStringLiteral("乙号"), QStringLiteral("甲")}));
    table->selectRow(1);
    fixture.prompt.answer = Prompt::Answer::Cancel;
    QTest::keyClick(find<QPushButton>(&tab, "hideOwnField"), Qt::Key_Space);
    fixture.prompt.answer = Prompt::Answer::Yes;
    QVERIFY(table->item(1, 4)->text().isEmpty());
    QTest::keyClick(find<QPushButton>(&tab, "hideOwnField"), Qt::Key_Space);
    QVERIFY(!table->item(1, 4)->text().isEmpty());
}

void TestOwnFields::formTakesEveryType()
{
    UiFixture fixture;
    defineAll(fixture.store);
    Session session(fixture.store.ledger(), fixture.prompt, fixture.settings);
    RecordForm form(traitsOf(Kind::StudySession), session, nullptr);
    form.show();
    form.setRecord(fixture.store.session(QStringLiteral("党课"), QDate(2022, 3, 1), fixture.first));
    type(find<QWidget>(&form, "own_huiyibianhao"), QStringLiteral("A-17"));
    type(find<QWidget>(&form, "own_jingfei"), QStringLiteral("1200.5"));
    type(find<QWidget>(&form, "own_tongzhiriqi"), QStringLiteral("2022.2.27"));
    auto* choice = find<QComboBox>(&form, "own_manyidu");
    type(choice->lineEdit(), QStringLiteral("好"));
    type(find<QWidget>(&form, "own_dudaoren"), QStringLiteral("外来人,安知远"));
    QTest::keyClick(find<QWidget>(&form, "own_dudaoren"), Qt::Key_Return);
    Record record = form.record();
    BL_DONE(fixture.store.save(record));
    BL_TRY(saved, fixture.store.reader()->load(Kind::StudySession, record.id));
    QCOMPARE(saved.text(QStringLiteral("own_huiyibianhao")), QStringLiteral("A-17"));
    QCOMPARE(saved.value(QStringLiteral("own_jingfei")).toDouble(), 1200.5);
    QCOMPARE(saved.value(QStringLiteral("own_tongzhiriqi")).value<PartialDate>().toIso(), QStringLiteral("2022-02-27"));
    QCOMPARE(saved.text(QStringLiteral("own_manyidu")), QStringLiteral("好"));
    QCOMPARE(saved.text(QStringLiteral("own_dudaoren")), QStringLiteral("外来人、安知远"));
    form.setRecord(saved);
    QVERIFY(!form.isModified());
}

void TestOwnFields::personsAreOfferedByInitials()
{
    UiFixture fixture;
    defineAll(fixture.store);
    Session session(fixture.store.ledger(), fixture.prompt, fixture.settings);
    QWidget window;
    const Field* field = session.schema().of(Kind::StudySession).field(u"own_dudaoren");
    FieldEditor* editor = makeEditor(*field, session, &window);
    QSignalSpy edited(editor, &FieldEditor::edited);
    editor->setValue(QStringLiteral("外来人"));
    QCOMPARE(edited.size(), 0);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* line = qobject_cast<QLineEdit*>(editor->target());
    line->setFocus();
    line->end(false);
    auto* completer = editor->findChild<QCompleter*>();
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            editor->setValue(QStringLiteral("外来人"));
            line->end(false);
            type(line, QStringLiteral("、bxt"));
            return completer->completionCount() == 1;
        }(),
        5000);
    Q_EMIT completer->activated(completer->completionModel()->index(0, 0));
    QCOMPARE(editor->value().toString(), QStringLiteral("外来人、鲍晓棠"));
    QVERIFY(edited.size() > 0);
}

void TestOwnFields::listShowsAndDetailToo()
{
    UiFixture fixture;
    defineAll(fixture.store);
    Record record = fixture.store.session(QStringLiteral("党课"), QDate(2022, 3, 1), fixture.first);
    record.set(QStringLiteral("own_jingfei"), 1200.5);
    record.set(QStringLiteral("own_manyidu"), QStringLiteral("好"));
    BL_DONE(fixture.store.save(record));
    Session session(fixture.store.ledger(), fixture.prompt, fixture.settings);
    const KindTraits& traits = traitsOf(Kind::StudySession);
    RecordTableModel model(traits, session, nullptr);
    model.setQuery({});
    QStringList shown;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.keyOf(column).startsWith(QStringLiteral("own_")) && model.isShownByDefault(column))
            shown << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u'='
                    + model.index(0, column).data().toString();
    }
    QCOMPARE(shown.join(u'|'), QStringLiteral("会议编号=|经费=1200.5|通知日期=|满意度=好|督导人="));
    DetailPanel panel(traits, session, nullptr);
    panel.showRecord(record.id);
    QStringList texts;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        texts << label->text();
    QVERIFY2(texts.contains(QStringLiteral("1200.5 元")), qPrintable(texts.join(u'|')));
}

void TestOwnFields::hiddenFieldsAreGone()
{
    UiFixture fixture;
    defineAll(fixture.store);
    BL_TRY(fields, ownFields(fixture.store.ledger()));
    BL_DONE(hideOwnField(fixture.store.ledger(), fields.constFirst(), true));
    fixture.store.reopen();
    Session session(fixture.store.ledger(), fixture.prompt, fixture.settings);
    RecordForm form(traitsOf(Kind::StudySession), session, nullptr);
    QVERIFY(!form.findChild<QWidget*>(QStringLiteral("own_huiyibianhao")));
    QVERIFY(form.findChild<QWidget*>(QStringLiteral("own_jingfei")));
    RecordTableModel model(traitsOf(Kind::StudySession), session, nullptr);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(model.keyOf(column) != QStringLiteral("own_huiyibianhao"));
}

void TestOwnFields::wordsAreRenamedMovedAndRetired()
{
    UiFixture fixture;
    DictionaryTab tab(fixture.session, nullptr);
    tab.show();
    auto* dictionaries = find<QListWidget>(&tab, "dictionaries");
    for (int row = 0; row < dictionaries->count(); ++row) {
        if (dictionaries->item(row)->data(Qt::UserRole).toString() == QStringLiteral("session_category"))
            dictionaries->setCurrentRow(row);
    }
    auto* table = find<QTableWidget>(&tab, "words");
    const QString second = table->item(1, 0)->text();
    QVERIFY(!find<QPushButton>(&tab, "renameWord")->isEnabled());
    table->selectRow(1);
    QTest::keyClick(find<QPushButton>(&tab, "wordUp"), Qt::Key_Space);
    QCOMPARE(table->item(0, 0)->text(), second);
    QCOMPARE(table->currentRow(), 0);
    fixture.prompt.text = QStringLiteral("新名称");
    QTest::keyClick(find<QPushButton>(&tab, "renameWord"), Qt::Key_Space);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("新名称"));
    QVERIFY(table->item(0, 2)->text().contains(second));
    QTest::keyClick(find<QPushButton>(&tab, "retireWord"), Qt::Key_Space);
    QVERIFY(!table->item(0, 1)->text().isEmpty());
    // A form made now does not offer it; a record that has it keeps it.
    RecordForm form(traitsOf(Kind::StudySession), fixture.session, nullptr);
    auto* combo = find<QComboBox>(&form, "category");
    QVERIFY(combo->findData(second) < 0);
    Record old = fixture.store.session(QStringLiteral("旧"), QDate(2022, 3, 1), fixture.first);
    old.set(QStringLiteral("category"), second);
    form.setRecord(old);
    QCOMPARE(combo->currentText(), QStringLiteral("新名称"));
    QCOMPARE(form.record().text(QStringLiteral("category")), second);
    QVERIFY(!form.isModified());
    QTest::keyClick(find<QPushButton>(&tab, "retireWord"), Qt::Key_Space);
    QVERIFY(table->item(0, 1)->text().isEmpty());
}

QTEST_MAIN(TestOwnFields)
#include "tst_ownfields.moc"
