// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formdriver.h"
#include "ui/shell/savednotice.h"

#include <QLabel>
#include <QSignalSpy>

using namespace ledger;
using namespace ledger::testing;

/// What a form says while one types and before it saves, and what is said of a record that went elsewhere.
class TestFormDoubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<FormDriver>(); }
    void asksAboutADoubtfulDate_data();
    void asksAboutADoubtfulDate();
    void staysOpenWithTheDateWhenItWasWrong();
    void tellsAWrongCheckDigitOnLeaving();
    void listsNoMoreWhatIsBeingPutRight();
    void saysWhereARecordWent_data();
    void saysWhereARecordWent();

private:
    void fillIn(Kind kind, const QString& date);
    QString listed() const { return find<QWidget>(m_fixture->dialog, "errors")->findChild<QLabel*>()->text(); }

    std::unique_ptr<FormDriver> m_fixture;
};

void TestFormDoubts::fillIn(Kind kind, const QString& date)
{
    m_fixture->open(kind);
    if (kind == Kind::ResponsibilityItem) {
        m_fixture->type("due_on", date);
        m_fixture->type("task", QStringLiteral("整改"));
        return;
    }
    m_fixture->type("held_on", date);
    m_fixture->type("category", QStringLiteral("zhutidangri"));
    m_fixture->type("title", QStringLiteral("学习"));
    m_fixture->type("branch", QStringLiteral("dydzb"));
}

void TestFormDoubts::asksAboutADoubtfulDate_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isAsked");
    const QDate today = UiFixture().session.today();
    QTest::newRow("today") << Kind::StudySession << today.toString(Qt::ISODate) << false;
    QTest::newRow("tomorrow") << Kind::StudySession << today.addDays(1).toString(Qt::ISODate) << true;
    QTest::newRow("month only") << Kind::StudySession << today.addMonths(-2).toString(QStringLiteral("yyyy-MM"))
                                << true;
    QTest::newRow("due next year") << Kind::ResponsibilityItem << today.addYears(1).toString(Qt::ISODate) << false;
}

void TestFormDoubts::asksAboutADoubtfulDate()
{
    QFETCH(Kind, kind);
    QFETCH(QString, date);
    QFETCH(bool, isAsked);
    fillIn(kind, date);
    QSignalSpy saved(m_fixture->dialog, &FormDialog::saved);
    QTest::keyClick(m_fixture->dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_fixture->prompt.asked, isAsked ? QStringList{QStringLiteral("请核对日期")} : QStringList());
}

void TestFormDoubts::staysOpenWithTheDateWhenItWasWrong()
{
    fillIn(Kind::StudySession, m_fixture->session.today().addDays(30).toString(Qt::ISODate));
    m_fixture->prompt.answer = Prompt::Answer::Cancel;
    QTest::keyClick(m_fixture->dialog, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_fixture->prompt.asked.size(), 1);
    QVERIFY(m_fixture->session.tasks().isIdle());
    QVERIFY(m_fixture->dialog->form().editor(QStringLiteral("held_on"))->target()->hasFocus());
    QCOMPARE(m_fixture->count(Kind::StudySession), 0);
}

void TestFormDoubts::tellsAWrongCheckDigitOnLeaving()
{
    const FormDialog* dialog = m_fixture->open(Kind::Member);
    auto* error = find<QLabel>(dialog, "error_id_number");
    m_fixture->type("id_number", QStringLiteral("130999198001010014"));
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(QStringLiteral("校验码")));
    m_fixture->type("id_number", QStringLiteral("130999198001010013"));
    QVERIFY(!error->isVisible());
}

void TestFormDoubts::listsNoMoreWhatIsBeingPutRight()
{
    const FormDialog* dialog = m_fixture->open(Kind::Member);
    m_fixture->type("id_number", QStringLiteral("130999198001010014"));
    QTest::keyClick(m_fixture->dialog, Qt::Key_S, Qt::ControlModifier);
    // What is missing and what is wrong, together.
    for (const char* label : {"姓名", "身份证号", "所在党支部"})
        QVERIFY2(listed().contains(QString::fromUtf8(label)), label);
    m_fixture->type("id_number", QStringLiteral("130999198001010013"));
    QVERIFY(!listed().contains(QStringLiteral("身份证号")));
    QVERIFY(listed().contains(QStringLiteral("姓名")));
    QVERIFY(find<QWidget>(dialog, "errors")->isVisible());
}

void TestFormDoubts::saysWhereARecordWent_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("isOfTheSecondBranch");
    QTest::addColumn<QString>("said");
    QTest::newRow("in the list") << QDate(2022, 8, 3) << false << QString();
    QTest::newRow("another quarter") << QDate(2022, 5, 3) << false << QStringLiteral("2022年5月3日 不在");
    QTest::newRow("another branch") << QDate(2022, 8, 3) << true << QStringLiteral("别的党组织");
}

void TestFormDoubts::saysWhereARecordWent()
{
    QFETCH(QDate, date);
    QFETCH(bool, isOfTheSecondBranch);
    QFETCH(QString, said);
    m_fixture->session.setPeriod(*Period::parse(QStringLiteral("2022Q3")));
    m_fixture->session.setBranch(m_fixture->first);
    Record record = m_fixture->store.session(QStringLiteral("学习"), date,
                                             isOfTheSecondBranch ? m_fixture->second : m_fixture->first);
    QVERIFY(m_fixture->store.save(record).has_value());
    const auto notice = noticeOfSaved(m_fixture->session, Kind::StudySession, record.id);
    QCOMPARE(notice.has_value(), !said.isEmpty());
    if (!notice)
        return;
    QVERIFY2(notice->text.contains(said), qPrintable(notice->text));
    notice->action();
    QVERIFY(!noticeOfSaved(m_fixture->session, Kind::StudySession, record.id));
}

QTEST_MAIN(TestFormDoubts)
#include "tst_formdoubts.moc"
