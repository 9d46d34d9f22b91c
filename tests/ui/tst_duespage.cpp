// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/findings.h"
#include "ui/pages/duespage.h"

#include "ui/kit/recordtablemodel.h"
#include "ui/kit/recordview.h"
#include "ui/pages/duespaymentdialog.h"
#include "ui/pages/duestab.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QWindow>

using namespace ledger;
using namespace ledger::testing;

/// The page of party dues by keys: made from the roster, paid for several at once, nothing doubled.
class TestDuesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesTheYearFromTheRoster();
    void masksTheBase();
    void saysArrearsInWords();
    void paysSeveralAtOnceByKeys();
    void saysWhatIsPaidAlready();
    void asksForMonthsAndADay();
    void tellsWhatTheRulesSayOfTheForm();
    void settlesRulesInTheSettings();

private:
    void openPage();
    void addDues(qint64 member);
    QString cell(int row, const char* key);
    DuesPaymentDialog* openPayment();

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<DuesPage> m_page;
    QPointer<DuesPaymentDialog> m_dialog;
};

static QString text(const char* words)
{
    return QString::fromUtf8(words);
}

void TestDuesPage::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_fixture->session.setPeriod(*Period::parse(QStringLiteral("2022")));
}

void TestDuesPage::cleanup()
{
    delete m_dialog;
    m_page.reset();
    m_fixture.reset();
}

void TestDuesPage::openPage()
{
    m_page = std::make_unique<DuesPage>(m_fixture->session, nullptr);
    connect(&m_fixture->store.ledger().hub(), &ChangeHub::changed, m_page.get(),
            [this](const Changes& changes) { m_page->refresh(changes); });
    m_page->resize(1200, 600);
    m_page->show();
    m_page->setScope(m_fixture->session.scope());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDuesPage::addDues(qint64 member)
{
    Record record;
    record.kind = Kind::PartyDues;
    record.set(text("member"), member);
    record.set(text("year"), qlonglong(2022));
    record.set(text("payer_group"), text("月工资"));
    record.set(text("base"), qlonglong(300000));
    BL_DONE(m_fixture->store.save(record));
}

QString TestDuesPage::cell(int row, const char* key)
{
    RecordTableModel& model = m_page->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.keyOf(column) == QLatin1StringView(key))
            return model.index(row, column).data().toString();
    }
    return QStringLiteral("no column");
}

DuesPaymentDialog* TestDuesPage::openPayment()
{
    m_page->table().selectAll();
    find<QAction>(m_page.get(), "payDues")->trigger();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<DuesPaymentDialog*>(widget))
            m_dialog = dialog;
    }
    if (m_dialog)
        m_dialog->activateWindow();
    if (!m_dialog || !QTest::qWaitForWindowActive(m_dialog))
        qFatal("the dialog does not come up");
    return m_dialog;
}

void TestDuesPage::makesTheYearFromTheRoster()
{
    openPage();
    find<QAction>(m_page.get(), "generateDues")->trigger();
    QTRY_COMPARE(m_fixture->count(Kind::PartyDues), 3);
    QTRY_COMPARE(m_page->model().rowCount(), 3);
    QCOMPARE(cell(0, "member"), text("安知远"));
    QCOMPARE(cell(0, "state"), text("未核定"));
    QTRY_VERIFY(find<QAction>(m_page.get(), "generateDues")->isEnabled());
    find<QAction>(m_page.get(), "generateDues")->trigger();
    QTRY_VERIFY(find<QAction>(m_page.get(), "generateDues")->isEnabled());
    QCOMPARE(m_fixture->count(Kind::PartyDues), 3);
}

void TestDuesPage::masksTheBase()
{
    addDues(m_fixture->ann);
    openPage();
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    QCOMPARE(cell(0, "base"), text("••••"));
    QCOMPARE(cell(0, "rate"), text("0.5%"));
    QCOMPARE(cell(0, "monthly"), text("15.00"));
    QTRY_VERIFY(find<QLabel>(m_page.get(), "foot")->text().contains(text("180.00")));
}

void TestDuesPage::saysArrearsInWords()
{
    addDues(m_fixture->ann);
    openPage();
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    // Today is 30 September: August is the last month that has ended.
    QCOMPARE(cell(0, "state"), text("欠交 8 个月（1—8月）120.00 元"));
    BL_DONE(m_fixture->store.ledger().setSetting(text("setting.dues_quarterly"), text("1")));
    QCOMPARE(cell(0, "state"), text("欠交 6 个月（1—6月）90.00 元"));
}

void TestDuesPage::paysSeveralAtOnceByKeys()
{
    addDues(m_fixture->ann);
    addDues(m_fixture->bao);
    openPage();
    QTRY_COMPARE(m_page->model().rowCount(), 2);
    openPayment();
    QVERIFY(find<QCheckBox>(m_dialog, "month9")->isChecked());
    QTRY_VERIFY(find<QCheckBox>(m_dialog, "month9")->hasFocus());
    find<QPushButton>(m_dialog, "quarter1")->setFocus();
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Space);
    QVERIFY(!find<QCheckBox>(m_dialog, "month9")->isChecked());
    auto* day = find<QLineEdit>(m_dialog, "paidOn");
    day->setFocus();
    day->selectAll();
    for (const char key : {'3', '.', '1', '0'})
        QTest::keyClick(m_dialog->windowHandle(), key);
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(cell(1, "paid_months"), text("1—3"));
    QCOMPARE(cell(0, "paid_months"), text("1—3"));
    QCOMPARE(cell(0, "paid_total"), text("45.00"));
    QCOMPARE(cell(0, "state"), text("欠交 5 个月（4—8月）75.00 元"));
}

void TestDuesPage::saysWhatIsPaidAlready()
{
    addDues(m_fixture->ann);
    openPage();
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    openPayment();
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(cell(0, "paid_months"), text("9"));
    openPayment();
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>(m_dialog, "paymentError")->text().contains(text("已经交过")));
    QCOMPARE(cell(0, "paid_total"), text("15.00"));
}

void TestDuesPage::asksForMonthsAndADay()
{
    addDues(m_fixture->ann);
    openPage();
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    openPayment();
    find<QCheckBox>(m_dialog, "month9")->setChecked(false);
    find<QPushButton>(m_dialog, "savePayment")->click();
    QVERIFY(find<QLabel>(m_dialog, "paymentError")->text().contains(text("月份")));
    find<QCheckBox>(m_dialog, "month9")->setChecked(true);
    find<QLineEdit>(m_dialog, "paidOn")->setText(text("2.30"));
    find<QPushButton>(m_dialog, "savePayment")->click();
    QVERIFY(find<QLabel>(m_dialog, "paymentError")->text().startsWith(text("交纳日期")));
    QCOMPARE(cell(0, "paid_months"), QString());
}

void TestDuesPage::tellsWhatTheRulesSayOfTheForm()
{
    addDues(m_fixture->ann);
    const auto reader = m_fixture->store.reader();
    BL_TRY(record, reader->load(Kind::PartyDues, qint64(1)));
    const auto said = [&reader](const Record& shown) {
        QStringList texts;
        const auto findings = findingsOf(*reader, shown, QDate(2022, 9, 30));
        for (const RuleFinding& finding : findings.value_or(QList<RuleFinding>{}))
            texts << finding.text + finding.basis;
        return texts.join(u'\n');
    };
    QVERIFY2(said(record).contains(text("0.5%")), qPrintable(said(record)));
    QVERIFY(said(record).contains(text("欠交 8 个月（1—8月），共 120.00 元")));
    QVERIFY(said(record).contains(text("第十三条")));
    record.set(text("base"), qlonglong(300001));
    QVERIFY2(said(record).contains(text("每月 30.00 元")), qPrintable(said(record)));
    QVERIFY(said(record).contains(text("共 240.00 元")));
    QVERIFY(said(Record{Kind::PartyDues}).isEmpty());
}

void TestDuesPage::settlesRulesInTheSettings()
{
    DuesTab tab(m_fixture->session, nullptr);
    tab.show();
    auto* table = find<QTableWidget>(&tab, "duesRules");
    const int rows = table->rowCount();
    QVERIFY(rows > 10);
    auto* own = find<QPlainTextEdit>(&tab, "duesOwn");
    own->setPlainText(text("离退休一律一半"));
    find<QPushButton>(&tab, "saveDuesOwn")->click();
    QVERIFY(m_fixture->store.ledger().setting(text("setting.dues_own")).isEmpty());
    own->setPlainText(text("2023-01-01 离退休 ≤6000 0.5%；其余 1%"));
    find<QPushButton>(&tab, "saveDuesOwn")->click();
    QCOMPARE(table->rowCount(), rows + 2);
    QVERIFY(find<QLabel>(&tab, "duesRemark")->text().contains(text("比上级规定宽")));
    auto* rounding = find<QComboBox>(&tab, "duesRounding");
    rounding->setCurrentIndex(1);
    Q_EMIT rounding->activated(1);
    QCOMPARE(m_fixture->store.ledger().setting(text("setting.dues_rounding")), text("jiao"));
}

QTEST_MAIN(TestDuesPage)
#include "tst_duespage.moc"
