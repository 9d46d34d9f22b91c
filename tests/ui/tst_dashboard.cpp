// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "fakeprompt.h"
#include "figures/figureledger.h"
#include "figures/meetingsums.h"
#include "fileprinter.h"
#include "ui/dashboard/barchart.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/headlinecard.h"
#include "ui/dashboard/linklabel.h"
#include "ui/dashboard/renderdashboard.h"
#include "ui/dashboard/trendchart.h"
#include "ui/dashboard/whopicker.h"
#include "ui/dashboard/workplandialog.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/tracepanel.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace ledger;
using namespace ledger::testing;

/// The dashboard over the drawn organ: it shows what the figures say, and every mark opens its records.
class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void headlinesSayWhatTheFiguresSay();
    void headlinesSayHowTheyChanged();
    void aHeadlineOpensItsRecords();
    void aHeadlineOpensWithTheKeyboard();
    void partsOfABarOpenTheirOwnRecords();
    void aMonthOpensItsRecords();
    void barsOfMeetingsAddUpToTheGaps();
    void isNarrowedToTheChosenBranch();
    void isNarrowedToTheChosenLeader();
    void theWayBackLeadsToTheSamePlace();
    void cardsAreHiddenAndComeBack();
    void aCardIsDraggedToThePlaceOfAnother();
    void valuesGoToTheClipboard();
    void theWorkPlanCanBeChanged();
    void anEmptyLedgerSaysWhatToDoFirst();
    void followsWhatIsEntered();
    void exportsThePicture();
    void printsAllCardsOnPages();
    void thePictureIsLightWhateverTheWindow();
    void writesAPicture_data();
    void writesAPicture();
    void leavesNothingWhereItCannotWrite();

private:
    void show(const QStringList& lines);
    double value(const char* key, qint64 branch = 0);
    HeadlineCard* headline(const char* id) const;
    TracePanel* trace() const { return m_page->findChild<TracePanel*>(); }
    /// Records listed as counted by the open trace.
    int countedRows() const;

    const Period m_period = FigureLedger::period(QStringLiteral("2022Q3"));
    std::unique_ptr<FigureLedger> m_drawn;
    std::unique_ptr<FakePrompt> m_prompt;
    FilePrinter m_printers;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DashboardPage> m_page;
};

/// Records for the charts that the drawn organ has too few of.
static QStringList moreRecords()
{
    return {
        QStringLiteral("responsibility_item | year=2022 | leader=甲一 | task=学习贯彻 | state=已完成"),
        QStringLiteral(
            "responsibility_item | year=2022 | leader=甲一 | task=意识形态 | state=进行中 | due_on=2022-12-20"),
        QStringLiteral(
            "responsibility_item | year=2022 | leader=甲一 | task=谈心谈话 | state=进行中 | due_on=2022-04-30"),
    };
}

void TestDashboard::init()
{
    m_drawn = std::make_unique<FigureLedger>();
    m_prompt = std::make_unique<FakePrompt>();
}

void TestDashboard::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_settings.reset();
    m_drawn.reset();
}

void TestDashboard::show(const QStringList& lines)
{
    m_drawn->draw(lines);
    TestLedger& ledger = m_drawn->testLedger();
    m_settings = std::make_unique<UiSettings>(ledger.folder() + QStringLiteral("/ui.ini"));
    m_session = std::make_unique<Session>(ledger.ledger(), *m_prompt, *m_settings);
    m_page = std::make_unique<DashboardPage>(*m_session, m_printers, nullptr);
    m_page->resize(1170, 640);
    m_page->show();
    m_page->setScope({m_period, 0});
    QTRY_VERIFY(m_session->figures().isIdle());
}

double TestDashboard::value(const char* key, qint64 branch)
{
    Figures figures = m_drawn->figures();
    const auto values = figures.values(m_period, branch, {QString::fromLatin1(key)});
    return values ? values->constFirst().value.value_or(-1) : -2;
}

HeadlineCard* TestDashboard::headline(const char* id) const
{
    return m_page->findChild<HeadlineCard*>(QStringLiteral("headline_") + QString::fromLatin1(id));
}

int TestDashboard::countedRows() const
{
    const auto* rows = m_page->findChild<QTreeWidget*>(QStringLiteral("traceRows"));
    return rows->topLevelItemCount() > 0 ? rows->topLevelItem(0)->childCount() : 0;
}

void TestDashboard::headlinesSayWhatTheFiguresSay()
{
    show(drawnOrgan() + moreRecords());
    QTRY_VERIFY(headline("responsibility"));
    QCOMPARE(headline("responsibility")->valueText(),
             QStringLiteral("%1 / %2").arg(value("responsibility.done")).arg(value("responsibility.total")));
    const QStringList items = headline("responsibility")->noteTexts();
    QVERIFY(items.contains(QStringLiteral("完成率 ") + styledPercent(value("responsibility.rate"))));
    QVERIFY(items.contains(QStringLiteral("逾期 %1 项").arg(value("responsibility.overdue"))));
    QCOMPARE(headline("attendance")->valueText(), styledPercent(value("attendance.rate")));
    QCOMPARE(headline("honors")->valueText(), QStringLiteral("%1 项").arg(value("honor.total")));
    QVERIFY(headline("honors")->noteTexts().contains(QStringLiteral("省级 %1").arg(value("honor.provincial"))));
    QCOMPARE(headline("volunteering")->valueText(), styledPlain(value("volunteer.hours")) + QStringLiteral(" 小时"));
    QVERIFY(
        headline("volunteering")->noteTexts().contains(QStringLiteral("%1 人次").arg(value("volunteer.person_times"))));
}

/// Each headline tells how it stands to the quarter before and to the year before.
void TestDashboard::headlinesSayHowTheyChanged()
{
    show(drawnOrgan());
    QTRY_VERIFY(headline("honors"));
    Figures figures = m_drawn->figures();
    const auto before = figures.values(m_period.previous(), 0, {QStringLiteral("honor.total")});
    QVERIFY(before);
    const double change = value("honor.total") - before->constFirst().value.value_or(0);
    const QString text = change == 0 ? QStringLiteral("与上季持平")
                                     : QStringLiteral("比上季 %1%2")
                                           .arg(change > 0 ? QStringLiteral("+") : QStringLiteral("−"))
                                           .arg(std::abs(change));
    QVERIFY2(headline("honors")->noteTexts().contains(text), qPrintable(headline("honors")->noteTexts().join(u'|')));
    QCOMPARE(headline("honors")->noteTexts().filter(QStringLiteral("上年同期")).size(), 1);
}

void TestDashboard::aHeadlineOpensItsRecords()
{
    show(drawnOrgan());
    QTRY_VERIFY(headline("honors"));
    QVERIFY(trace()->isHidden());
    QTest::mouseClick(headline("honors"), Qt::LeftButton);
    QVERIFY(!trace()->isHidden());
    QTRY_COMPARE(countedRows(), static_cast<int>(value("honor.total")));
}

void TestDashboard::aHeadlineOpensWithTheKeyboard()
{
    show(drawnOrgan());
    QTRY_VERIFY(headline("attendance"));
    QTest::keyClick(headline("attendance"), Qt::Key_Return);
    QVERIFY(!trace()->isHidden());
    QTRY_VERIFY(countedRows() > 0);
}

void TestDashboard::partsOfABarOpenTheirOwnRecords()
{
    show(drawnOrgan() + moreRecords());
    auto* chart = m_page->findChild<BarChart*>(QStringLiteral("chart_leaders"));
    QTRY_VERIFY(chart && chart->rowCount() > 0);
    int row = 0;
    while (row < chart->rowCount() && !chart->describe(row).startsWith(QStringLiteral("甲一")))
        ++row;
    QVERIFY(row < chart->rowCount());
    QTRY_VERIFY(chart->isVisible());
    QCoreApplication::sendPostedEvents();
    constexpr int red = 2;
    const double reds = chart->card().rows[row].marks[red].value.value_or(0);
    QVERIFY(reds > 0);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->markArea(row, red).center().toPoint());
    QTRY_COMPARE(countedRows(), static_cast<int>(reds));
    // The trace beside it has made the chart narrower; left of the bar, its name stands for the whole.
    QCoreApplication::sendPostedEvents();
    const QPointF name(4, chart->rowArea(row).center().y());
    QCOMPARE(chart->linkAt(name).key, QStringLiteral("responsibility.total"));
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, name.toPoint());
    QTRY_COMPARE(countedRows(), 3);
}

void TestDashboard::aMonthOpensItsRecords()
{
    show(drawnOrgan());
    auto* chart = m_page->findChild<TrendChart*>(QStringLiteral("chart_attendance"));
    QTRY_COMPARE(chart->rowCount(), 12);
    QTRY_VERIFY(chart->isVisible());
    QCoreApplication::sendPostedEvents();
    const DashboardLink july = chart->card().rows[6].link;
    QCOMPARE(july.key, QStringLiteral("attendance.rate"));
    QCOMPARE(july.period.text, QStringLiteral("2022-07"));
    QVERIFY(chart->card().rows[10].link.isEmpty());
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, QPoint(int(chart->rowArea(6).center().x()), 4));
    QVERIFY(!trace()->isHidden());
    QTRY_VERIFY(m_session->figures().isIdle());
}

void TestDashboard::barsOfMeetingsAddUpToTheGaps()
{
    show(drawnOrgan());
    QTRY_VERIFY(headline("meetings"));
    Figures figures = m_drawn->figures();
    const auto cells = figures.calendar(m_period);
    QVERIFY(cells);
    int required = 0;
    int held = 0;
    for (const Gap& cell : *cells) {
        if (cell.rule == u"term" || cell.state == u"exempt" || cell.isExempt)
            continue;
        required += cell.required;
        held += std::min(cell.held, cell.required);
    }
    QCOMPARE(headline("meetings")->valueText(), QStringLiteral("%1 / %2").arg(held).arg(required));
    QTest::mouseClick(headline("meetings"), Qt::LeftButton);
    QTRY_COMPARE(countedRows(), held);
}

void TestDashboard::isNarrowedToTheChosenBranch()
{
    show(drawnOrgan());
    const qint64 branch = m_drawn->branch(QStringLiteral("一支部"));
    QVERIFY(branch != 0);
    m_page->setScope({m_period, branch});
    QTRY_COMPARE(headline("honors")->valueText(), QStringLiteral("%1 项").arg(value("honor.total", branch)));
    const auto* chart = m_page->findChild<BarChart*>(QStringLiteral("chart_meetings"));
    QCOMPARE(chart->rowCount(), 1);
}

void TestDashboard::isNarrowedToTheChosenLeader()
{
    show(drawnOrgan() + moreRecords());
    QTRY_VERIFY(headline("responsibility"));
    auto* who = m_page->findChild<WhoPicker*>();
    Q_EMIT who->chosen(QStringLiteral("甲一"), {});
    QTRY_COMPARE(headline("responsibility")->valueText(), QStringLiteral("1 / 3"));
    QCOMPARE(who->leader(), QStringLiteral("甲一"));
    QCOMPARE(m_page->findChild<BarChart*>(QStringLiteral("chart_leaders"))->rowCount(), 1);
}

/// From a record one comes back to where one was.
void TestDashboard::theWayBackLeadsToTheSamePlace()
{
    show(drawnOrgan());
    QTRY_VERIFY(headline("honors"));
    auto* scroll = m_page->findChild<QScrollArea*>()->verticalScrollBar();
    QTRY_VERIFY(scroll->maximum() > 300);
    scroll->setValue(260);
    auto* chart = m_page->findChild<BarChart*>(QStringLiteral("chart_meetings"));
    chart->setFocus(Qt::TabFocusReason);
    const int before = scroll->value();
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);
    QTRY_VERIFY(countedRows() > 0);
    QSignalSpy corrected(m_session.get(), &Session::recordRequested);
    QSignalSpy shown(m_session.get(), &Session::recordShown);
    auto* rows = m_page->findChild<QTreeWidget*>(QStringLiteral("traceRows"));
    rows->setCurrentItem(rows->topLevelItem(0)->child(0));
    m_page->findChild<QPushButton*>(QStringLiteral("traceCorrect"))->click();
    QCOMPARE(corrected.count(), 1);
    m_page->findChild<QPushButton*>(QStringLiteral("traceShow"))->click();
    QCOMPARE(shown.count(), 1);
    m_page->findChild<QPushButton*>(QStringLiteral("traceBack"))->click();
    QVERIFY(trace()->isHidden());
    QTRY_COMPARE(scroll->value(), before);
}

void TestDashboard::cardsAreHiddenAndComeBack()
{
    show(drawnOrgan());
    QTRY_VERIFY(headline("honors"));
    auto* view = m_page->findChild<DashboardView*>();
    const qsizetype all = view->cards().size();
    Q_EMIT view->commandChosen(QStringLiteral("honors"), CardCommand::Hide);
    QCOMPARE(view->cards().size(), all - 1);
    Q_EMIT view->commandChosen(QStringLiteral("progress"), CardCommand::MoveUp);
    QCOMPARE(view->cards().constFirst()->id(), QStringLiteral("progress"));
    m_page.reset();
    m_page = std::make_unique<DashboardPage>(*m_session, m_printers, nullptr);
    view = m_page->findChild<DashboardView*>();
    QCOMPARE(view->cards().size(), all - 1);
    QCOMPARE(view->cards().constFirst()->id(), QStringLiteral("progress"));
}

/// Let go over another card it takes that one's place, and stays there; something else that is dragged is not taken.
void TestDashboard::aCardIsDraggedToThePlaceOfAnother()
{
    show(drawnOrgan());
    QTRY_VERIFY(headline("honors"));
    auto* view = m_page->findChild<DashboardView*>();
    ChartCard* dragged = view->cards()[2];
    ChartCard* target = view->cards()[0];
    QMimeData other;
    other.setText(dragged->id());
    QDragEnterEvent foreign(QPoint(40, 20), Qt::MoveAction, &other, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &foreign);
    QVERIFY(!foreign.isAccepted());
    const std::unique_ptr<QMimeData> carried(dragged->carried());
    QDragEnterEvent enter(QPoint(40, 20), Qt::MoveAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(40, 20), Qt::MoveAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &drop);
    QCOMPARE(view->cards()[0], dragged);
    QCOMPARE(view->cards()[1], target);
    QVERIFY(m_settings->text(UiKey::DashboardCards).startsWith(dragged->id()));
}

void TestDashboard::valuesGoToTheClipboard()
{
    show(drawnOrgan());
    QTRY_VERIFY(headline("honors"));
    auto* view = m_page->findChild<DashboardView*>();
    Q_EMIT view->commandChosen(QStringLiteral("meetings"), CardCommand::CopyValues);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("一支部\t")));
    Q_EMIT view->commandChosen(QStringLiteral("meetings"), CardCommand::CopyPicture);
    QVERIFY(!QApplication::clipboard()->image().isNull());
}

void TestDashboard::theWorkPlanCanBeChanged()
{
    show(drawnOrgan());
    WorkPlanDialog dialog(*m_session, nullptr);
    auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("plan"));
    QTRY_COMPARE(tree->topLevelItemCount(), 4);
    tree->topLevelItem(0)->setText(0, QStringLiteral("政治"));
    delete tree->topLevelItem(0)->child(2);
    dialog.accept();
    const auto plan = workPlanOf(*m_drawn->reader().settings());
    QVERIFY(plan);
    QCOMPARE(plan->parts[0].label, QStringLiteral("政治"));
    QCOMPARE(plan->parts[0].measures.size(), 2);
    QCOMPARE(plan->parts[1], builtInWorkPlan().parts[1]);
}

void TestDashboard::anEmptyLedgerSaysWhatToDoFirst()
{
    show({});
    const auto* empty = m_page->findChild<EmptyState*>();
    QTRY_VERIFY(empty->isVisible() && !empty->findChildren<QPushButton*>().isEmpty());
    QVERIFY(!m_page->headerActions().constFirst()->isEnabled());
}

void TestDashboard::followsWhatIsEntered()
{
    show(drawnOrgan());
    QTRY_VERIFY(headline("honors"));
    const double before = value("honor.total");
    Record honor = m_drawn->testLedger().honor(QStringLiteral("集体嘉奖"), QDate(2022, 8, 8), QStringLiteral("一支部"));
    const auto saved = m_drawn->testLedger().save(honor);
    QVERIFY(saved);
    m_page->refresh(*saved);
    QTRY_COMPARE(headline("honors")->valueText(), QStringLiteral("%1 项").arg(before + 1));
}

void TestDashboard::exportsThePicture()
{
    show(drawnOrgan());
    QTRY_VERIFY(headline("honors"));
    m_prompt->fileToSave = m_drawn->testLedger().folder() + QStringLiteral("/图");
    m_page->headerActions().constFirst()->trigger();
    QVERIFY(!QImage(m_prompt->fileToSave + QStringLiteral(".png")).isNull());
}

void TestDashboard::printsAllCardsOnPages()
{
    show(drawnOrgan());
    QTRY_VERIFY(headline("honors"));
    m_printers.path = m_drawn->testLedger().folder() + QStringLiteral("/印.pdf");
    m_page->headerActions().at(1)->trigger();
    QFile file(m_printers.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(!pdf.contains("/Count 1\n") && pdf.contains("/Count"));
}

void TestDashboard::thePictureIsLightWhateverTheWindow()
{
    applyStyle(*qApp, Appearance::Dark, 150);
    m_drawn->draw(drawnOrgan());
    const QString path = m_drawn->testLedger().folder() + QStringLiteral("/驾驶舱.png");
    const auto written = renderDashboard(m_drawn->testLedger().ledger(), {m_period, {}}, DashboardPaper::A4, path);
    const bool isDarkAgain = theme().isDark && scaled(100) == 150;
    applyStyle(*qApp, Appearance::Light);
    QVERIFY(written);
    QVERIFY(isDarkAgain);
    QCOMPARE(QImage(path).pixelColor(2, 2), theme().ground);
}

void TestDashboard::writesAPicture_data()
{
    QTest::addColumn<QString>("period");
    for (const char* period : {"2022Q3", "2022", "2022-07", "last3y@2022-09-30", "ever@2022-09-30", "2031"})
        QTest::newRow(period) << QString::fromLatin1(period);
}

void TestDashboard::writesAPicture()
{
    QFETCH(QString, period);
    m_drawn->draw(drawnOrgan());
    const QString path = m_drawn->testLedger().folder() + QStringLiteral("/驾驶舱.png");
    QVERIFY(
        renderDashboard(m_drawn->testLedger().ledger(), {FigureLedger::period(period), {}}, DashboardPaper::A4, path));
    const QImage image(path);
    QCOMPARE(image.width(), 2880);
    QVERIFY(image.height() > 600 && image.height() < 9000);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 10, "the picture shows nothing");
}

void TestDashboard::leavesNothingWhereItCannotWrite()
{
    m_drawn->draw(drawnOrgan());
    const QString folder = m_drawn->testLedger().folder();
    const auto written = renderDashboard(m_drawn->testLedger().ledger(), {m_period, {}}, DashboardPaper::A4,
                                         folder + QStringLiteral("/nowhere/a.png"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    const QString pdf = folder + QStringLiteral("/a.pdf");
    QVERIFY(renderDashboard(m_drawn->testLedger().ledger(), {m_period, {}}, DashboardPaper::A3, pdf));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    applyStyle(app, Appearance::Light);
    TestDashboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dashboard.moc"
