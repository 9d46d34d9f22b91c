// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchangepage.h"

#include "exchange/import/importer.h"
#include "fakeprompt.h"
#include "ledger/ledgerfixture.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/session.h"
#include "workbookfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

/// The page of imports and exports over an empty ledger.
class TestExchangePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensTheWizard();
    void listsAnImportAndTakesItBack();
    void keepsTheImportWhenTheQuestionIsDeclined();
    void exportsWhatTheImportReads();
    void exportsNothingWithoutAFile();

private:
    void importBranches();
    QPushButton* undoButton() const;

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ExchangePage> m_page;
    int m_wizards = 0;
};

void TestExchangePage::init()
{
    m_wizards = 0;
    m_ledger = std::make_unique<TestLedger>();
    m_prompt = std::make_unique<FakePrompt>();
    m_settings = std::make_unique<UiSettings>(m_ledger->folder() + QStringLiteral("/ui.ini"));
    m_session = std::make_unique<Session>(m_ledger->ledger(), *m_prompt, *m_settings);
    m_page = std::make_unique<ExchangePage>(
        *m_session, [this](Session&, QWidget*, const QStringList&) { ++m_wizards; }, nullptr);
    m_page->resize(1170, 640);
    m_page->setScope(m_session->scope());
    m_page->show();
    connect(&m_ledger->ledger().hub(), &ChangeHub::changed, m_page.get(), &ExchangePage::refresh);
}

void TestExchangePage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_settings.reset();
    m_ledger.reset();
}

void TestExchangePage::importBranches()
{
    ReadControl control;
    control.program = workbookfixture::program();
    BL_TRY(source,
           readSources({workbookfixture::fixture(QStringLiteral("yunzhou/党组织.xlsx"))}, m_ledger->ledger(), {},
                       control));
    BL_TRY(plan, planImport(m_ledger->ledger(), *m_ledger->reader(), source, {}));
    BL_DONE(applyImport(m_ledger->ledger(), plan, {}));
}

QPushButton* TestExchangePage::undoButton() const
{
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->objectName().startsWith(QLatin1StringView("undo_")))
            return button;
    }
    return nullptr;
}

void TestExchangePage::opensTheWizard()
{
    m_page->headerActions().constFirst()->trigger();
    QCOMPARE(m_wizards, 1);
}

void TestExchangePage::listsAnImportAndTakesItBack()
{
    auto* table = m_page->findChild<QTableWidget*>(QStringLiteral("batches"));
    QVERIFY(table);
    QTRY_VERIFY(m_session->lists().isIdle());
    QVERIFY(table->isHidden());
    importBranches();
    QTRY_COMPARE(table->rowCount(), 1);
    QVERIFY(table->isVisible());
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("党组织.xlsx"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("15"));
    QCOMPARE(table->item(0, 3)->text(), QStringLiteral("0"));
    QSignalSpy told(m_session.get(), &Session::messageRequested);
    undoButton()->click();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().value<Message>().text.contains(QStringLiteral("15")));
    QTRY_VERIFY(!undoButton());
    QCOMPARE(m_session->branches().entries().size(), 0);
}

void TestExchangePage::keepsTheImportWhenTheQuestionIsDeclined()
{
    importBranches();
    QTRY_VERIFY(undoButton());
    m_prompt->answer = Prompt::Answer::Cancel;
    undoButton()->click();
    QCOMPARE(m_prompt->asked.size(), 1);
    QVERIFY(m_session->tasks().isIdle());
    QCOMPARE(m_session->branches().entries().size(), 15);
}

void TestExchangePage::exportsWhatTheImportReads()
{
    importBranches();
    auto* kind = m_page->findChild<QComboBox*>(QStringLiteral("exportKind"));
    kind->setCurrentIndex(kind->findData(static_cast<int>(Kind::Branch)));
    m_prompt->fileToSave = m_ledger->folder() + QStringLiteral("/党组织");
    QSignalSpy told(m_session.get(), &Session::messageRequested);
    m_page->findChild<QPushButton*>(QStringLiteral("export"))->click();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<Message>().tone, Message::Tone::Good);
    BL_TRY(book, workbookfixture::read(m_prompt->fileToSave + QStringLiteral(".xlsx")));
    QCOMPARE(book.sheets.first().rows.size(), 16);
}

void TestExchangePage::exportsNothingWithoutAFile()
{
    m_page->findChild<QPushButton*>(QStringLiteral("export"))->click();
    QCOMPARE(m_prompt->asked.size(), 1);
    QVERIFY(m_session->tasks().isIdle());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyStyle(application, Appearance::Light);
    TestExchangePage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exchangepage.moc"
