// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "ui/fakeprompt.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/recordview.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/membernumberstab.h"
#include "ui/pages/memberpage.h"
#include "ui/pages/rosterview.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

/// The members' list of another day: it is what `roster --on` says, and nobody can take it for today's.
class TestMemberRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theListOfADayIsWhatTheCommandSays();
    void itSaysAllOverWhichDayItIs();
    void theListOfTodayComesBack();
    void reportedNumbersAreKept();

private:
    QTableWidget* table() const { return m_page->findChild<QTableWidget*>(QStringLiteral("rosterMembers")); }
    void ask(QDate day);

    CliFixture m_cli;
    FakePrompt m_prompt;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MemberPage> m_page;
};

void TestMemberRoster::initTestCase()
{
    QVERIFY2(m_cli.isReady(), m_cli.complaint().constData());
    auto ledger =
        Ledger::open(m_cli.copy(QStringLiteral("名册.ledger")), OpenMode::ReadWrite, Clock::fixed(QDate(2022, 9, 30)));
    QVERIFY(ledger.has_value());
    m_ledger = std::move(*ledger);
    m_settings = std::make_unique<UiSettings>(m_cli.path(QStringLiteral("ui.ini")));
    m_session = std::make_unique<Session>(*m_ledger, m_prompt, *m_settings);
    m_session->setPeriod(*Period::parse(QStringLiteral("2022Q2")));
    m_page = std::make_unique<MemberPage>(*m_session, nullptr);
    m_page->setScope(m_session->scope());
    m_page->resize(1200, 700);
    m_page->show();
}

void TestMemberRoster::ask(QDate day)
{
    m_page->findChild<QAction*>(QStringLiteral("asOfDay"))->setChecked(true);
    m_page->findChild<RosterView*>()->showDay(day);
    const QString text = PartialDate::day(day).toText();
    [&] {
        QTRY_VERIFY(m_page->findChild<QPushButton*>(QStringLiteral("exportRoster"))->isEnabled());
        QTRY_VERIFY(m_page->findChild<QLabel*>(QStringLiteral("asOfMark"))->text().contains(text));
    }();
    // The answer to this day, not the one before.
    QTRY_VERIFY(m_session->lists().isIdle());
}

void TestMemberRoster::theListOfADayIsWhatTheCommandSays()
{
    for (const QDate day : {QDate(2021, 12, 31), QDate(2022, 6, 30), QDate(2022, 9, 30)}) {
        const auto run =
            m_cli.ask({QStringLiteral("roster"), m_ledger->path(), QStringLiteral("--on"), day.toString(Qt::ISODate)});
        QVERIFY2(run.exitStatus == 0, run.describe().constData());
        const QJsonArray members = run.json().value(QLatin1StringView("members")).toArray();
        QVERIFY(!members.isEmpty());
        ask(day);
        QTRY_COMPARE(table()->rowCount(), members.size());
        for (int row = 0; row < table()->rowCount(); ++row) {
            const QJsonObject member = members[row].toObject();
            const auto text = [&](const char* key) { return member.value(QLatin1StringView(key)).toString(); };
            QStringList posts;
            for (const QJsonValue& post : member.value(QLatin1StringView("posts")).toArray())
                posts << post.toString();
            QCOMPARE(table()->item(row, 0)->text(), text("branch"));
            QCOMPARE(table()->item(row, 1)->text(), text("name"));
            QCOMPARE(table()->item(row, 2)->text(),
                     text("standing") == u"full" ? QStringLiteral("正式") : QStringLiteral("预备"));
            QCOMPARE(table()->item(row, 3)->text(), text("group"));
            QCOMPARE(table()->item(row, 4)->text(), posts.join(u'、'));
        }
    }
}

void TestMemberRoster::itSaysAllOverWhichDayItIs()
{
    ask(QDate(2021, 12, 31));
    const auto* foot = m_page->findChild<QLabel*>(QStringLiteral("rosterFoot"));
    QVERIFY2(foot->text().contains(QStringLiteral("在册 %1 人").arg(table()->rowCount())), qPrintable(foot->text()));
    m_page->findChild<RosterView*>()->copy();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("党员名册（截至2021年12月31日）")));
    m_prompt.fileToSave = m_cli.path(QStringLiteral("名册.xlsx"));
    m_page->findChild<RosterView*>()->exportBook();
    QTRY_VERIFY(QFile::exists(m_prompt.fileToSave));
    QVERIFY(bytesOf(m_prompt.fileToSave).startsWith("PK"));
}

void TestMemberRoster::theListOfTodayComesBack()
{
    ask(QDate(2021, 12, 31));
    QVERIFY(m_page->table().isHidden() || !m_page->table().isVisible());
    m_page->findChild<QPushButton*>(QStringLiteral("backToToday"))->click();
    QVERIFY(m_page->table().isVisible());
    QVERIFY(!m_page->findChild<RosterView*>()->isVisible());
}

void TestMemberRoster::reportedNumbersAreKept()
{
    MemberNumbersTab tab(*m_session, nullptr);
    auto* numbers = tab.findChild<QTableWidget*>(QStringLiteral("memberNumbers"));
    QTRY_VERIFY(numbers->rowCount() > 2);
    numbers->item(0, 2)->setText(QStringLiteral("99"));
    QCOMPARE(m_ledger->setting(QStringLiteral("setting.members_2021")), QStringLiteral("99"));
    const auto run = m_cli.ask(
        {QStringLiteral("member-change"), m_ledger->path(), QStringLiteral("--period"), QStringLiteral("2022")});
    QCOMPARE(run.json().value(QLatin1StringView("total")).toObject().value(QLatin1StringView("before")).toInt(), 99);
    QTRY_VERIFY(m_session->lists().isIdle());
    QTRY_VERIFY(numbers->rowCount() > 2);
    numbers->item(0, 2)->setText(QStringLiteral("many"));
    QCOMPARE(m_ledger->setting(QStringLiteral("setting.members_2021")), QStringLiteral("99"));
}

QTEST_MAIN(TestMemberRoster)
#include "tst_memberroster.moc"
