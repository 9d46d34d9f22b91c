// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprompt.h"
#include "ledger/ledgerfixture.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/settingspage.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

/// The settings over an empty ledger.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theUnitsNameIsSavedWhenTheFieldIsLeft();
    void anEmptyNameIsNotSaved();
    void theLookIsAppliedAndRemembered();
    void theReminderIsChosenAndRemembered();
    void aWordIsAddedWithTheKeyboardAndKnownAtOnce();
    void aWordIsNotAddedTwice();
    void everyRuleIsListedWithItsBasis();
    void aLimitOfAttachmentsMustBeANumber();

private:
    template<class Widget>
    Widget* child(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    void chooseDictionary(const QString& key);

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettings::init()
{
    m_ledger = std::make_unique<TestLedger>();
    m_prompt = std::make_unique<FakePrompt>();
    m_settings = std::make_unique<UiSettings>(m_ledger->folder() + QStringLiteral("/ui.ini"));
    m_session = std::make_unique<Session>(m_ledger->ledger(), *m_prompt, *m_settings);
    m_page = std::make_unique<SettingsPage>(*m_session, nullptr);
    m_page->resize(1170, 640);
    m_page->show();
    m_page->activateWindow();
}

void TestSettings::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_settings.reset();
    m_ledger.reset();
}

void TestSettings::chooseDictionary(const QString& key)
{
    auto* list = child<QListWidget>("dictionaries");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == key)
            list->setCurrentRow(row);
    }
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), key);
}

void TestSettings::theUnitsNameIsSavedWhenTheFieldIsLeft()
{
    auto* line = child<QLineEdit>("unit.name");
    line->setFocus();
    line->selectAll();
    line->insert(QStringLiteral("  云州市人民检察院  "));
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(m_ledger->ledger().setting(QStringLiteral("unit.name")), QStringLiteral("云州市人民检察院"));
}

void TestSettings::anEmptyNameIsNotSaved()
{
    const QString before = m_ledger->ledger().setting(QStringLiteral("unit.name"));
    QVERIFY(!before.isEmpty());
    QSignalSpy said(m_session.get(), &Session::messageRequested);
    auto* line = child<QLineEdit>("unit.name");
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_ledger->ledger().setting(QStringLiteral("unit.name")), before);
    QCOMPARE(line->text(), before);
    QCOMPARE(said.size(), 1);
}

void TestSettings::theLookIsAppliedAndRemembered()
{
    QSignalSpy asked(m_session.get(), &Session::newLookRequested);
    auto* scale = child<QComboBox>("scale");
    scale->setCurrentIndex(scale->findData(150));
    child<QPushButton>("applyLook")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_settings->number(UiKey::TextScale), 150);
}

void TestSettings::theReminderIsChosenAndRemembered()
{
    auto* reminder = child<QComboBox>("reminder");
    QCOMPARE(reminder->currentData().toString(), QStringLiteral("start"));
    for (const char* way : {"off", "tray", "start"}) {
        reminder->setCurrentIndex(reminder->findData(QString::fromLatin1(way)));
        QCOMPARE(m_settings->text(UiKey::Reminder), QString::fromLatin1(way));
    }
}

void TestSettings::aWordIsAddedWithTheKeyboardAndKnownAtOnce()
{
    chooseDictionary(QStringLiteral("session_category"));
    auto* words = child<QTableWidget>("words");
    const int before = words->rowCount();
    auto* line = child<QLineEdit>("newWord");
    line->insert(QStringLiteral("青年论坛"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(words->rowCount(), before + 1);
    QCOMPARE(words->item(before, 0)->text(), QStringLiteral("青年论坛"));
    QVERIFY(m_session->vocabulary().canonical(QStringLiteral("session_category"), QStringLiteral("青年论坛")));
    QVERIFY(line->text().isEmpty());
}

void TestSettings::aWordIsNotAddedTwice()
{
    chooseDictionary(QStringLiteral("session_category"));
    auto* words = child<QTableWidget>("words");
    const int before = words->rowCount();
    auto* line = child<QLineEdit>("newWord");
    // A synonym of 支部党员大会.
    line->insert(QStringLiteral("党员大会"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(words->rowCount(), before);
}

void TestSettings::everyRuleIsListedWithItsBasis()
{
    QTRY_VERIFY(m_session->figures().isIdle());
    auto* rules = child<QTableWidget>("rules");
    QCOMPARE(rules->rowCount(), 8);
    QStringList bases;
    for (int row = 0; row < rules->rowCount(); ++row)
        bases.append(rules->item(row, 3)->text());
    QVERIFY(bases.contains(QStringLiteral("支部工作条例（试行）第十六条")));
    QVERIFY(!bases.contains(QString()));
}

void TestSettings::aLimitOfAttachmentsMustBeANumber()
{
    auto* line = child<QLineEdit>("setting.attachment_mb");
    QCOMPARE(line->placeholderText(), QStringLiteral("50"));
    const QSignalSpy said(m_session.get(), &Session::messageRequested);
    const auto type = [&](const QString& text) {
        line->setFocus();
        line->selectAll();
        line->insert(text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    type(QStringLiteral("80"));
    QCOMPARE(m_ledger->ledger().setting(QStringLiteral("setting.attachment_mb")), QStringLiteral("80"));
    type(QStringLiteral("很大"));
    QCOMPARE(m_ledger->ledger().setting(QStringLiteral("setting.attachment_mb")), QStringLiteral("80"));
    QCOMPARE(line->text(), QStringLiteral("80"));
    QVERIFY(said.constLast().constFirst().value<Message>().text.contains(QStringLiteral("1024")));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
