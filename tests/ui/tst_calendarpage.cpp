// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarpage.h"

#include "fakeprompt.h"
#include "figures/figureledger.h"
#include "figures/rulestance.h"
#include "fileprinter.h"
#include "ledger/meetingrules.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/gapdetail.h"
#include "ui/pages/gapgrid.h"
#include "ui/pages/gapview.h"
#include "ui/shell/session.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

/// The calendar of a year over two branches, one of the retired.
class TestCalendarPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hasTwelveMonths();
    void saysEachStateInWordsToo();
    void quartersAndYearsStandInTheMonthTheyEndWith();
    void aSingleRuleHasItsOwnColumns();
    void arrowsShowTheCellAndEnterGoesToItsButton();
    void entersWhatIsMissingWithItsBranchAndMonth();
    void staysOnTheCellWhenARecordIsEntered();
    void aBranchNameOpensTheBranch();
    void countsWhatTheFiguresCount();
    void saysWhyNothingIsAsked();
    void marksWhatTheUnitLoosened();
    void exportsAPdfAndAWorkbook();
    void printsWithTheKeyboard();
    void anEmptyLedgerSaysWhatToDoFirst();

private:
    void show(const QStringList& lines);
    GapGrid* grid() const { return m_page->findChild<GapGrid*>(); }
    GapView* view() const { return m_page->findChild<GapView*>(); }
    QModelIndex cell(const QString& branch, int month) const;
    QString shownWords() const;

    std::unique_ptr<FigureLedger> m_drawn;
    std::unique_ptr<FakePrompt> m_prompt;
    FilePrinter m_printers;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CalendarPage> m_page;
};

static QStringList twoBranches()
{
    return {
        QStringLiteral("branch | name=甲支部 | type=党支部 | founded_on=2020-01-01 | term_to=2022-06-30"),
        QStringLiteral("branch | name=离退休支部 | type=离退休党支部 | founded_on=2020-01-01"),
        QStringLiteral("study_session | held_on=2022-01-10 | category=主题党日 | title=一月主题党日 | branch=甲支部"),
        QStringLiteral("study_session | held_on=2022-05-10 | category=支部党员大会 | title=二季度大会 | branch=甲支部"),
        QStringLiteral("study_session | held_on=2022-05-11 | category=党课 | title=二季度党课 | branch=甲支部"),
        QStringLiteral("study_session | held_on=2022-06-11 | category=主题党日 | title=六月主题党日 | branch=甲支部"),
    };
}

void TestCalendarPage::init()
{
    m_drawn = std::make_unique<FigureLedger>(QDate(2022, 11, 15));
    m_prompt = std::make_unique<FakePrompt>();
}

void TestCalendarPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_settings.reset();
    m_drawn.reset();
}

void TestCalendarPage::show(const QStringList& lines)
{
    m_drawn->draw(lines);
    TestLedger& ledger = m_drawn->testLedger();
    m_settings = std::make_unique<UiSettings>(ledger.folder() + QStringLiteral("/ui.ini"));
    m_session = std::make_unique<Session>(ledger.ledger(), *m_prompt, *m_settings);
    m_page = std::make_unique<CalendarPage>(*m_session, m_printers, nullptr);
    connect(&ledger.ledger().hub(), &ChangeHub::changed, m_page.get(), &CalendarPage::refresh);
    m_page->resize(1170, 640);
    m_page->show();
    m_page->setScope({FigureLedger::period(QStringLiteral("2022Q3")), 0});
    QTRY_VERIFY(m_session->figures().isIdle());
}

QModelIndex TestCalendarPage::cell(const QString& branch, int month) const
{
    return grid()->find(m_drawn->branch(branch), QStringLiteral("%1月").arg(month));
}

/// Every word that the detail shows.
QString TestCalendarPage::shownWords() const
{
    QStringList words;
    for (const QLabel* label : m_page->findChild<GapDetail*>()->findChildren<QLabel*>())
        words.append(label->text());
    return words.join(u'|');
}

void TestCalendarPage::hasTwelveMonths()
{
    show(twoBranches());
    const QAbstractItemModelTester tester(grid(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList heads;
    for (int column = 0; column < grid()->columnCount(); ++column)
        heads.append(grid()->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(heads.join(u' '), QStringLiteral("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 换届"));
    QVERIFY(view()->horizontalHeader()->length() <= view()->viewport()->width());
}

void TestCalendarPage::saysEachStateInWordsToo()
{
    show(twoBranches());
    const auto spoken = [this](const QString& branch, int month) {
        return grid()->data(cell(branch, month), Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(QStringLiteral("甲支部"), 1), QStringLiteral("甲支部 1月 已开展"));
    QCOMPARE(spoken(QStringLiteral("甲支部"), 2), QStringLiteral("甲支部 2月 缺"));
    QCOMPARE(spoken(QStringLiteral("甲支部"), 11), QStringLiteral("甲支部 11月 待开展"));
    QCOMPARE(spoken(QStringLiteral("离退休支部"), 2), QStringLiteral("离退休支部 2月 免"));
}

void TestCalendarPage::quartersAndYearsStandInTheMonthTheyEndWith()
{
    show(twoBranches());
    // A sign and a word in every cell: legible without colour.
    // The theme day, the assembly and the lecture of the first quarter are all missing.
    QCOMPARE(grid()->data(cell(QStringLiteral("甲支部"), 3)).toString(), QStringLiteral("✕ 缺 3"));
    QCOMPARE(grid()->data(cell(QStringLiteral("甲支部"), 6)).toString(), QStringLiteral("✓ 3"));
    const GapCell* december = grid()->cellAt(cell(QStringLiteral("甲支部"), 12));
    QVERIFY(december);
    QCOMPARE(december->countOf(u"due"), 5);
}

void TestCalendarPage::aSingleRuleHasItsOwnColumns()
{
    show(twoBranches());
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("支部党员大会"))
            button->click();
    }
    QCOMPARE(grid()->columnCount(), 4);
    QCOMPARE(grid()->columnAt(1), QStringLiteral("第二季度"));
    QCOMPARE(grid()->countOf(u"missed"), 2);
}

void TestCalendarPage::arrowsShowTheCellAndEnterGoesToItsButton()
{
    show(twoBranches());
    m_page->activateWindow();
    view()->setFocus();
    view()->setCurrentIndex(cell(QStringLiteral("甲支部"), 1));
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY2(shownWords().contains(QStringLiteral("主题党日　2022年2月")), qPrintable(shownWords()));
    QVERIFY(shownWords().contains(QStringLiteral("第十六条")));
    QVERIFY(view()->hasFocus());
    QTRY_VERIFY(m_page->findChild<QPushButton*>(QStringLiteral("enterNow"))->isVisible());
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("enterNow"));
}

void TestCalendarPage::entersWhatIsMissingWithItsBranchAndMonth()
{
    show(twoBranches());
    QSignalSpy asked(m_session.get(), &Session::newRecordRequested);
    view()->setCurrentIndex(cell(QStringLiteral("甲支部"), 2));
    m_page->findChild<QPushButton*>(QStringLiteral("enterNow"))->click();
    QCOMPARE(asked.size(), 1);
    const QVariantHash values = asked.first().at(1).toHash();
    QCOMPARE(values.value(QStringLiteral("category")).toString(), QStringLiteral("主题党日"));
    QCOMPARE(values.value(QStringLiteral("branch")).toLongLong(), m_drawn->branch(QStringLiteral("甲支部")));
    QCOMPARE(values.value(QStringLiteral("held_on")).value<PartialDate>().toIso(), QStringLiteral("2022-02"));
}

void TestCalendarPage::staysOnTheCellWhenARecordIsEntered()
{
    show(twoBranches());
    view()->setCurrentIndex(cell(QStringLiteral("甲支部"), 2));
    m_drawn->draw(
        {QStringLiteral("study_session | held_on=2022-02-10 | category=主题党日 | title=补录 | branch=甲支部")});
    QTRY_COMPARE(grid()->data(cell(QStringLiteral("甲支部"), 2), GapGrid::StateRole).toString(),
                 QStringLiteral("held"));
    QCOMPARE(view()->currentIndex(), cell(QStringLiteral("甲支部"), 2));
    QTRY_VERIFY(m_session->lists().isIdle());
    const auto buttons = m_page->findChild<GapDetail*>()->findChildren<QPushButton*>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                        [](const QPushButton* b) { return b->accessibleName().contains(QStringLiteral("补录")); }));
}

void TestCalendarPage::aBranchNameOpensTheBranch()
{
    show(twoBranches());
    QSignalSpy opened(m_session.get(), &Session::recordRequested);
    const QHeaderView* names = view()->verticalHeader();
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {},
                      QPoint(names->width() / 2, names->sectionViewportPosition(0) + names->sectionSize(0) / 2));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toLongLong(), m_drawn->branch(QStringLiteral("甲支部")));
}

void TestCalendarPage::countsWhatTheFiguresCount()
{
    show(twoBranches());
    Figures figures = m_drawn->figures();
    const auto missed = figures.values(FigureLedger::period(QStringLiteral("2022")), 0, {QStringLiteral("gap.missed")});
    QVERIFY(missed);
    QCOMPARE(grid()->countOf(u"missed"), static_cast<int>(missed->constFirst().value.value_or(-1)));
}

void TestCalendarPage::saysWhyNothingIsAsked()
{
    show(twoBranches());
    const QModelIndex retired = cell(QStringLiteral("离退休支部"), 2);
    QCOMPARE(grid()->data(retired).toString(), QStringLiteral("— 免"));
    QVERIFY(grid()->data(retired, Qt::ToolTipRole).toString().contains(QStringLiteral("从实际出发")));
    view()->setCurrentIndex(retired);
    QVERIFY2(shownWords().contains(QStringLiteral("从实际出发")), qPrintable(shownWords()));
    QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("enterNow"))
            || !m_page->findChild<QPushButton*>(QStringLiteral("enterNow"))->isVisible());
}

void TestCalendarPage::marksWhatTheUnitLoosened()
{
    show(twoBranches());
    const auto given = builtInRules();
    QVERIFY(given);
    QJsonObject edition = editionOn(*given, QStringLiteral("theme_day"), QDate(2022, 1, 1))->definition;
    edition.insert(QStringLiteral("off"), true);
    edition.insert(QStringLiteral("effective_from"), QStringLiteral("2022-07-01"));
    QVERIFY(putUnitRule(m_drawn->testLedger().ledger(), edition, QStringLiteral("停用")));
    const auto isMarked = [this] {
        const auto buttons = m_page->findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->text() == QStringLiteral("主题党日【本单位放宽】");
        });
    };
    QTRY_VERIFY(isMarked());
    view()->setCurrentIndex(cell(QStringLiteral("甲支部"), 8));
    QVERIFY2(shownWords().contains(QStringLiteral("不要求的原因：本单位自")), qPrintable(shownWords()));
    QVERIFY2(shownWords().contains(QStringLiteral("本单位放宽：每月至少 1 次 改为 停用")), qPrintable(shownWords()));
    QCOMPARE(grid()->data(cell(QStringLiteral("甲支部"), 2)).toString(), QStringLiteral("✕ 缺 1"));
}

static QByteArray firstBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(5) : QByteArray();
}

void TestCalendarPage::exportsAPdfAndAWorkbook()
{
    show(twoBranches());
    auto* action = m_page->findChild<QAction*>(QStringLiteral("exportCalendar"));
    QVERIFY(action->isEnabled());
    const QString folder = m_drawn->testLedger().folder();
    m_prompt->fileToSave = folder + QStringLiteral("/日历.pdf");
    action->trigger();
    QTRY_COMPARE(firstBytes(m_prompt->fileToSave), QByteArray("%PDF-"));
    m_prompt->fileToSave = folder + QStringLiteral("/日历.xlsx");
    action->trigger();
    QTRY_VERIFY(firstBytes(m_prompt->fileToSave).startsWith("PK"));
}

void TestCalendarPage::printsWithTheKeyboard()
{
    show(twoBranches());
    m_printers.path = m_drawn->testLedger().folder() + QStringLiteral("/打印.pdf");
    m_page->activateWindow();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(firstBytes(m_printers.path), QByteArray("%PDF-"));
}

void TestCalendarPage::anEmptyLedgerSaysWhatToDoFirst()
{
    show({});
    QVERIFY(!view()->isVisible());
    auto* empty = m_page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    bool hasAsked = false;
    connect(m_session.get(), &Session::importRequested, this, [&hasAsked] { hasAsked = true; });
    QTRY_VERIFY(!empty->findChildren<QPushButton*>().isEmpty());
    empty->findChildren<QPushButton*>().constFirst()->click();
    QVERIFY(hasAsked);
}

QTEST_MAIN(TestCalendarPage)
#include "tst_calendarpage.moc"
