// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "fakeprompt.h"
#include "ledger/ledgerfixture.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/session.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

/// The search box of a window over a few records.
class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsByInitialsAndOpensWithTheKeyboard();
    void saysWhenNothingIsFound();
    void escapeClosesTheResults();
    void asksAgainWhereItHasTheKeyboard();
    void aNamedPersonComesFirst();

private:
    QListWidget* list() const { return m_window->findChild<QListWidget*>(); }
    void type(const char* words);

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    SearchBox* m_box = nullptr;
    qint64 m_member = 0;
};

void TestSearchBox::init()
{
    m_ledger = std::make_unique<TestLedger>();
    const qint64 branch = m_ledger->addBranch(QStringLiteral("第一党支部"));
    m_member = m_ledger->addMember(QStringLiteral("张三丰"), branch);
    m_prompt = std::make_unique<FakePrompt>();
    m_settings = std::make_unique<UiSettings>(m_ledger->folder() + QStringLiteral("/ui.ini"));
    m_session = std::make_unique<Session>(m_ledger->ledger(), *m_prompt, *m_settings);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1024, 640);
    m_box = new SearchBox(*m_session, m_window.get());
    m_box->resize(320, 34);
    m_window->show();
    m_box->setFocus();
}

void TestSearchBox::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_ledger.reset();
}

void TestSearchBox::type(const char* words)
{
    QTest::keyClicks(m_box, QString::fromLatin1(words));
    QTRY_VERIFY(list()->isVisible());
}

void TestSearchBox::findsByInitialsAndOpensWithTheKeyboard()
{
    QSignalSpy chosen(m_box, &SearchBox::hitChosen);
    type("zsf");
    const QListWidgetItem* hit = list()->currentItem();
    QVERIFY(hit);
    QCOMPARE(hit->text(), QStringLiteral("张三丰"));
    QVERIFY2(hit->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("第一党支部")),
             qPrintable(hit->data(Qt::AccessibleTextRole).toString()));
    QVERIFY(m_window->rect().contains(list()->geometry()));
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(1).toLongLong(), m_member);
    QVERIFY(!list()->isVisible());
}

void TestSearchBox::saysWhenNothingIsFound()
{
    QSignalSpy chosen(m_box, &SearchBox::hitChosen);
    type("qqqqzz");
    QCOMPARE(list()->count(), 1);
    QVERIFY(!list()->item(0)->flags().testFlag(Qt::ItemIsSelectable));
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
}

void TestSearchBox::escapeClosesTheResults()
{
    type("zsf");
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    QVERIFY(m_box->text().isEmpty());
}

void TestSearchBox::asksAgainWhereItHasTheKeyboard()
{
    type("zsf");
    list()->hide();
    m_box->offer();
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(m_box->selectedText(), QStringLiteral("zsf"));
}

void TestSearchBox::aNamedPersonComesFirst()
{
    // The words also stand in a newer record, which says more about the day than about the person.
    Record talk = m_ledger->session(QStringLiteral("张三丰谈第一党支部"), QDate(2022, 9, 1), 1);
    BL_DONE(m_ledger->save(talk));
    m_box->setFocus();
    m_box->search(QStringLiteral("张三丰 第一党支部"));
    QTRY_VERIFY(list()->currentItem());
    QCOMPARE(list()->currentItem()->text(), QStringLiteral("张三丰"));
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
