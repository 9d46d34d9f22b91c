// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/lineeditor.h"

#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace ledger;

/// What a line of a form understands, and what it says of the rest.
class TestLineEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAsPeopleWriteThem_data();
    void readsNumbersAsPeopleWriteThem();
    void makesNoNumberOfOtherText_data();
    void makesNoNumberOfOtherText();
    void saysWhichDayDoesNotExist();
};

static std::unique_ptr<LineEditor> make(FieldType type)
{
    Field field;
    field.key = QStringLiteral("field");
    field.label = QStringLiteral("项目");
    field.type = type;
    return std::make_unique<LineEditor>(
        field, type == FieldType::Date ? dateFormat(QDate(2022, 9, 30)) : integerFormat(), nullptr);
}

void TestLineEditor::readsNumbersAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("understood");
    QTest::newRow("figures") << QStringLiteral("26") << 26;
    QTest::newRow("with a unit") << QStringLiteral("30 人次") << 30;
    QTest::newRow("about") << QStringLiteral("约200") << 200;
    QTest::newRow("more than") << QStringLiteral("30余次") << 30;
    QTest::newRow("thousands") << QStringLiteral("1,200毫升") << 1200;
    QTest::newRow("numeral") << QStringLiteral("十二人") << 12;
    QTest::newRow("wide figures") << QStringLiteral("３０") << 30;
}

void TestLineEditor::readsNumbersAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(int, understood);
    const auto editor = make(FieldType::Integer);
    qobject_cast<QLineEdit*>(editor->target())->insert(typed);
    QCOMPARE(editor->problem(), QString());
    QCOMPARE(editor->value().toInt(), understood);
}

void TestLineEditor::makesNoNumberOfOtherText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a name with a numeral") << QStringLiteral("二支部");
    QTest::newRow("an ordinal") << QStringLiteral("2号");
    QTest::newRow("more or less") << QStringLiteral("约30多人");
    QTest::newRow("a remark") << QStringLiteral("30（预计）");
    QTest::newRow("two numbers") << QStringLiteral("1 2");
}

void TestLineEditor::makesNoNumberOfOtherText()
{
    QFETCH(QString, typed);
    const auto editor = make(FieldType::Integer);
    auto* line = qobject_cast<QLineEdit*>(editor->target());
    line->insert(typed);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), typed);
    QVERIFY(!editor->value().isValid());
    QVERIFY(editor->problem().startsWith(QStringLiteral("看不懂这个数")));
}

void TestLineEditor::saysWhichDayDoesNotExist()
{
    const auto editor = make(FieldType::Date);
    auto* line = qobject_cast<QLineEdit*>(editor->target());
    line->insert(QStringLiteral("2022-02-30"));
    QVERIFY(editor->problem().startsWith(QStringLiteral("2022年2月没有30日")));
    line->clear();
    line->insert(QStringLiteral("改天"));
    QVERIFY(editor->problem().startsWith(QStringLiteral("这不是日期")));
}

QTEST_MAIN(TestLineEditor)
#include "tst_lineeditor.moc"
