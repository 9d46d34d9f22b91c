// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentdialog.h"

#include "fileprinter.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/recordpage.h"
#include "ui/kit/recordview.h"
#include "ui/pages/kindtable.h"
#include "ui/pages/reportpreview.h"
#include "uifixture.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace ledger;
using namespace ledger::testing;

/// From the lists of meetings and members to the pages of their documents.
class TestDocumentDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theMenuIsWhatTheDescriptionsSay_data();
    void theMenuIsWhatTheDescriptionsSay();
    void theMenuMakesAPreview();
    void severalRecordsAreOneDocument();
    void theKeysPrint();
    void theBranchInScopeIsPrinted();
    void anotherPeriodIsAnotherSheet();
    void aFormPrintsWhatIsSaved();
    void printsAndExports();
    void saysWhyNothingWasMade();
    void closingStopsTheWork();

private:
    RecordPage* make(Kind kind);
    QAction* action(const char* name) const { return m_page->findChild<QAction*>(QString::fromLatin1(name)); }
    /// The dialog that stands open, once its pages are there.
    DocumentDialog* shown() const;

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<RecordPage> m_page;
    FilePrinter m_printer;
};

void TestDocumentDialog::init()
{
    m_fixture = std::make_unique<UiFixture>();
    for (const char* title : {"学习党章", "走进社区"}) {
        Record session = m_fixture->store.session(QString::fromUtf8(title), QDate(2022, 7, 5), m_fixture->first);
        session.set(QStringLiteral("category"), QStringLiteral("党课"));
        BL_DONE(m_fixture->store.save(session));
    }
}

void TestDocumentDialog::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

RecordPage* TestDocumentDialog::make(Kind kind)
{
    m_page = std::make_unique<RecordPage>(traitsOf(kind), m_fixture->session, nullptr);
    m_page->resize(1180, 740);
    m_page->show();
    m_page->setScope(m_fixture->session.scope());
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get())
        || !QTest::qWaitFor([this] { return !m_page->table().selectedIds().isEmpty(); }))
        qFatal("the page does not come up");
    return m_page.get();
}

DocumentDialog* TestDocumentDialog::shown() const
{
    const auto* session = &m_fixture->session;
    DocumentDialog* dialog = nullptr;
    const bool isReady = QTest::qWaitFor([&] {
        dialog = m_page->findChild<DocumentDialog*>();
        return dialog && dialog->isVisible() && dialog->preview().pages() > 0 && session;
    });
    return isReady ? dialog : nullptr;
}

void TestDocumentDialog::theMenuIsWhatTheDescriptionsSay_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("sessions") << Kind::StudySession
                              << QStringList{QStringLiteral("打印签到表"), QStringLiteral("打印会议记录")};
    QTest::newRow("members") << Kind::Member
                             << QStringList{QStringLiteral("打印民主评议表"), QStringLiteral("打印全机关民主评议表…"),
                                            QStringLiteral("打印全程纪实表")};
    QTest::newRow("honors") << Kind::Honor << QStringList();
}

void TestDocumentDialog::theMenuIsWhatTheDescriptionsSay()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, texts);
    RecordPage page(traitsOf(kind), m_fixture->session, nullptr);
    page.setScope(m_fixture->session.scope());
    QStringList found;
    const QList<QAction*> actions = page.actions();
    for (const QAction* action : actions) {
        if (action->objectName().startsWith(QStringLiteral("print")))
            found += action->text();
    }
    QCOMPARE(found, texts);
}

void TestDocumentDialog::theMenuMakesAPreview()
{
    make(Kind::StudySession);
    m_page->table().selectOnly(0);
    action("print_minutes")->trigger();
    DocumentDialog* dialog = shown();
    QVERIFY(dialog);
    QCOMPARE(dialog->preview().pages(), 1);
    QVERIFY(find<QPushButton>(dialog, "printDocument")->isEnabled());
    QVERIFY(!dialog->findChild<QComboBox*>(QStringLiteral("documentPeriod")));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<DocumentDialog*>());
}

void TestDocumentDialog::severalRecordsAreOneDocument()
{
    make(Kind::StudySession);
    m_page->table().selectAll();
    QCOMPARE(m_page->table().selectedIds().size(), 2);
    action("print_sign-in")->trigger();
    DocumentDialog* dialog = shown();
    QVERIFY(dialog);
    QCOMPARE(dialog->preview().pages(), 2);
}

void TestDocumentDialog::theKeysPrint()
{
    make(Kind::StudySession);
    QTest::keyClick(m_page->windowHandle(), Qt::Key_P, Qt::ControlModifier);
    DocumentDialog* dialog = shown();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("签到表"));
}

void TestDocumentDialog::theBranchInScopeIsPrinted()
{
    m_fixture->session.setBranch(m_fixture->first);
    make(Kind::Member);
    QCOMPARE(action("printBranch_member-sheet")->text(), QStringLiteral("打印本支部民主评议表…"));
    action("printBranch_member-sheet")->trigger();
    DocumentDialog* dialog = shown();
    QVERIFY(dialog);
    QCOMPARE(dialog->preview().pages(), 2);
}

void TestDocumentDialog::anotherPeriodIsAnotherSheet()
{
    make(Kind::Member);
    action("print_member-sheet")->trigger();
    DocumentDialog* dialog = shown();
    QVERIFY(dialog);
    auto* periods = find<QComboBox>(dialog, "documentPeriod");
    QCOMPARE(periods->currentData().toString(), QStringLiteral("2022"));
    periods->setCurrentIndex(periods->findData(QStringLiteral("2021")));
    Q_EMIT periods->activated(periods->currentIndex());
    QVERIFY(!find<QPushButton>(dialog, "printDocument")->isEnabled());
    QTRY_VERIFY(find<QPushButton>(dialog, "printDocument")->isEnabled());
    m_fixture->prompt.fileToSave = m_fixture->store.folder() + QStringLiteral("/评议");
    find<QPushButton>(dialog, "exportDocument")->click();
    QTRY_VERIFY(QFile::exists(m_fixture->prompt.fileToSave + QStringLiteral(".pdf")));
}

void TestDocumentDialog::aFormPrintsWhatIsSaved()
{
    make(Kind::StudySession);
    auto* form = new FormDialog(traitsOf(Kind::StudySession), m_fixture->session, m_page.get());
    form->showNew({});
    QVERIFY(!find<QPushButton>(form, "print")->isEnabled());
    QVERIFY(form->showRecord(m_page->table().currentId()));
    form->open();
    QVERIFY(find<QPushButton>(form, "print")->isEnabled());
    form->findChild<QAction*>(QStringLiteral("print_minutes"))->trigger();
    QVERIFY(shown());
}

void TestDocumentDialog::printsAndExports()
{
    make(Kind::StudySession);
    m_printer.path = m_fixture->store.folder() + QStringLiteral("/印.pdf");
    DocumentDialog dialog({QStringLiteral("minutes"), {m_page->table().currentId()}, 0}, m_fixture->session, m_printer,
                          m_page.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_VERIFY(find<QPushButton>(&dialog, "printDocument")->isEnabled());
    QTest::keyClick(dialog.windowHandle(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(m_printer.path));
    m_fixture->prompt.fileToSave = m_fixture->store.folder() + QStringLiteral("/记录");
    QTest::keyClick(dialog.windowHandle(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(m_fixture->prompt.fileToSave + QStringLiteral(".pdf")));
}

void TestDocumentDialog::saysWhyNothingWasMade()
{
    make(Kind::StudySession);
    DocumentDialog dialog({QStringLiteral("minutes"), {987654}, 0}, m_fixture->session, m_printer, m_page.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_VERIFY(m_fixture->session.tasks().isIdle());
    QTRY_COMPARE(find<QPushButton>(&dialog, "closeDocument")->text(), QStringLiteral("关闭"));
    QVERIFY(!find<QPushButton>(&dialog, "printDocument")->isEnabled());
    QCOMPARE(dialog.preview().pages(), 0);
}

void TestDocumentDialog::closingStopsTheWork()
{
    make(Kind::Member);
    action("printBranch_member-sheet")->trigger();
    auto* dialog = m_page->findChild<DocumentDialog*>();
    QVERIFY(dialog);
    find<QPushButton>(dialog, "closeDocument")->click();
    QTRY_VERIFY(!m_page->findChild<DocumentDialog*>());
    QTRY_VERIFY(m_fixture->session.tasks().isIdle());
}

QTEST_MAIN(TestDocumentDialog)
#include "tst_documentdialog.moc"
