// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldeditor.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/recordform.h"
#include "ui/kit/style.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QApplication>
#include <QScrollArea>

using namespace ledger;
using namespace ledger::testing;

/// The empty forms of all kinds: what they show, where, and in which order the keyboard goes.
class TestFormLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void hasAnEditorForEveryFieldThatIsTyped_data();
    void hasAnEditorForEveryFieldThatIsTyped();
    void tabsAsTheEyeGoes_data();
    void tabsAsTheEyeGoes();
    void cutsNoTextField_data();
    void cutsNoTextField();

private:
    FormDialog* open(Kind kind);

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<FormDialog> m_dialog;
};

static void addKinds()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds)
        QTest::newRow(qPrintable(kindKey(kind))) << kind;
}

void TestFormLayout::initTestCase()
{
    m_fixture = std::make_unique<UiFixture>();
}

void TestFormLayout::cleanup()
{
    m_dialog.reset();
}

void TestFormLayout::cleanupTestCase()
{
    m_fixture.reset();
}

FormDialog* TestFormLayout::open(Kind kind)
{
    m_dialog = std::make_unique<FormDialog>(traitsOf(kind), m_fixture->session, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->showNew({});
    m_dialog->open();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog.get()))
        qFatal("the form does not come up");
    return m_dialog.get();
}

void TestFormLayout::hasAnEditorForEveryFieldThatIsTyped_data()
{
    addKinds();
}

void TestFormLayout::hasAnEditorForEveryFieldThatIsTyped()
{
    QFETCH(Kind, kind);
    const FormDialog* dialog = open(kind);
    const KindTraits traits = traitsOf(kind);
    int shown = 0;
    for (const Field& field : m_fixture->session.schema().of(kind).fields) {
        const bool isTyped = !field.is(FieldFlag::Derived) && !traits.hiddenInForm.contains(field.key);
        const FieldEditor* editor = dialog->form().editor(field.key);
        QCOMPARE(editor != nullptr, isTyped);
        if (!editor)
            continue;
        ++shown;
        QCOMPARE(editor->target()->objectName(), field.key);
        QVERIFY(!editor->target()->accessibleName().isEmpty());
    }
    QVERIFY(shown > 10);
    for (const PartInfo& part : m_fixture->session.schema().of(kind).parts)
        QCOMPARE(dialog->form().partEditor(part.key) != nullptr, !traits.hiddenInForm.contains(part.key));
}

void TestFormLayout::tabsAsTheEyeGoes_data()
{
    addKinds();
}

void TestFormLayout::tabsAsTheEyeGoes()
{
    QFETCH(Kind, kind);
    const FormDialog* dialog = open(kind);
    QStringList left;
    for (const Field& field : m_fixture->session.schema().of(kind).fields) {
        if (dialog->form().editor(field.key))
            left.append(field.key);
    }
    dialog->form().editor(left.constFirst())->target()->setFocus();
    QPoint before(-1, -1);
    // The parts between the fields have a few stops of their own.
    for (qsizetype step = left.size() + 8; step > 0 && !left.isEmpty(); --step) {
        const QWidget* focus = QApplication::focusWidget();
        const QPoint place = focus->mapTo(&dialog->form(), QPoint(0, 0));
        const bool isFurther = place.y() > before.y() || (place.y() == before.y() && place.x() > before.x());
        QVERIFY2(isFurther, qPrintable(focus->objectName()));
        before = place;
        left.removeAll(focus->objectName().isEmpty() ? focus->parentWidget()->objectName() : focus->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(left, QStringList());
}

void TestFormLayout::cutsNoTextField_data()
{
    addKinds();
}

void TestFormLayout::cutsNoTextField()
{
    QFETCH(Kind, kind);
    FormDialog* dialog = open(kind);
    dialog->resize(900, 640);
    QCoreApplication::processEvents();
    const auto* area = dialog->findChild<QScrollArea*>();
    QVERIFY(dialog->form().width() <= area->viewport()->width());
    for (const Field& field : m_fixture->session.schema().of(kind).fields) {
        const FieldEditor* editor = dialog->form().editor(field.key);
        if (!editor)
            continue;
        const int lines = field.type == FieldType::LongText ? 3 : 1;
        const int needed = lines * editor->fontMetrics().lineSpacing();
        QVERIFY2(editor->target()->height() > needed, qPrintable(field.key));
        QVERIFY2(editor->mapTo(&dialog->form(), QPoint(editor->width(), 0)).x() <= dialog->form().width(),
                 qPrintable(field.key));
    }
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestFormLayout test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_formlayout.moc"
