// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/barchart.h"
#include "ui/dashboard/cardarrangement.h"
#include "ui/dashboard/cardtable.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/meetingroom.h"
#include "ui/dashboard/planchart.h"
#include "ui/dashboard/tints.h"
#include "ui/dashboard/trendchart.h"
#include "ui/kit/style.h"

#include <QAbstractBarSeries>
#include <QApplication>
#include <QChart>
#include <QImage>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace ledger;

/// The charts as people see them: real pixels, words that are whole, keys and pages.
class TestDashboardCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySeriesIsSeen_data();
    void everySeriesIsSeen();
    void everyFigureOfThePlanIsSeen_data();
    void everyFigureOfThePlanIsSeen();
    void aFigureOfThePlanOpens();
    void wordsAreNotCut_data();
    void wordsAreNotCut();
    void aCardAsksForTheHeightOfItsChart_data();
    void aCardAsksForTheHeightOfItsChart();
    void lightsDifferInGreyPrint();
    void aClickOpensThePartUnderIt();
    void arrowsGoOverBarsAndPartsAndEnterOpens();
    void newValuesAreShownBySeriesThatStay();
    void aThousandBranchesComeOnPages();
    void theTableSaysTheSame();
    void aPictureIsMadeOfEachCard();
    void cardsAreArrangedAndKept();
    void theMeetingRoomTurnsItsPages();
    void theMeetingRoomHasLargeType();

private:
    static QImage picture(QWidget& widget, QSize size);
};

static DashboardLink linkTo(const QString& key)
{
    return {key};
}

static CardData barsOf(int rows)
{
    CardData card;
    card.series = {{QStringLiteral("绿灯"), Tint::Good},
                   {QStringLiteral("黄灯"), Tint::Warning},
                   {QStringLiteral("红灯"), Tint::Bad},
                   {QStringLiteral("灰灯"), Tint::Grey}};
    for (int i = 0; i < rows; ++i) {
        CardRow row;
        row.name = QStringLiteral("第%1党支部").arg(i + 1);
        row.link = linkTo(QStringLiteral("whole%1").arg(i));
        for (int part = 0; part < 4; ++part)
            row.marks.append({double(part + 2), linkTo(QStringLiteral("part%1.%2").arg(i).arg(part))});
        row.end = QStringLiteral("9 / 14");
        card.rows.append(row);
    }
    return card;
}

static CardData monthsOf(bool isRate, int series)
{
    CardData card;
    card.isRate = isRate;
    card.unit = isRate ? QString() : QStringLiteral(" 学时");
    for (int i = 0; i < series; ++i)
        card.series.append({series > 1 ? QStringLiteral("序列%1").arg(i) : QString(),
                            i == 0 ? Tint::Accent : Tint::Slate, 0, isRate && i == 1});
    for (int month = 1; month <= 12; ++month) {
        CardRow row;
        row.name = QStringLiteral("%1月").arg(month);
        row.link = linkTo(QStringLiteral("month%1").arg(month));
        for (int i = 0; i < series; ++i)
            row.marks.append({isRate ? 0.9 - 0.03 * ((month + i) % 5) : 10.0 * month + i, row.link});
        card.rows.append(row);
    }
    return card;
}

/// The four parts of a work plan: headings, measures and their figures.
static CardData planOf()
{
    CardData card;
    for (int part = 1; part <= 4; ++part) {
        CardRow heading;
        heading.name = QStringLiteral("第%1部分").arg(part);
        heading.isHeading = true;
        card.rows.append(heading);
        for (int measure = 1; measure <= 3; ++measure) {
            CardRow row;
            row.name = QStringLiteral("第%1项举措").arg(measure);
            for (int figure = 1; figure <= 3; ++figure)
                row.marks.append({double(10 * part + figure),
                                  linkTo(QStringLiteral("plan%1.%2.%3").arg(part).arg(measure).arg(figure)),
                                  QStringLiteral("专题学习次数"), QStringLiteral("次")});
            card.rows.append(row);
        }
    }
    return card;
}

static CardData dataOf(CardKind::Shape shape)
{
    switch (shape) {
    case CardKind::Shape::Shares:
    case CardKind::Shape::Numbers:
        return barsOf(5);
    case CardKind::Shape::Line:
    case CardKind::Shape::Columns:
        return monthsOf(shape == CardKind::Shape::Line, 2);
    case CardKind::Shape::Plan:
        return planOf();
    }
    Q_UNREACHABLE();
}

static CardKind kindOf(CardKind::Shape shape)
{
    CardKind kind;
    kind.id = QStringLiteral("probe");
    kind.title = QStringLiteral("责任清单");
    kind.shape = shape;
    return kind;
}

QImage TestDashboardCharts::picture(QWidget& widget, QSize size)
{
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

static int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

void TestDashboardCharts::everySeriesIsSeen_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(520, 300), QSize(1600, 900)}) {
        QTest::addRow("shares %d", size.width()) << int(CardKind::Shape::Shares) << size;
        QTest::addRow("numbers %d", size.width()) << int(CardKind::Shape::Numbers) << size;
        QTest::addRow("line %d", size.width()) << int(CardKind::Shape::Line) << size;
        QTest::addRow("columns %d", size.width()) << int(CardKind::Shape::Columns) << size;
    }
}

void TestDashboardCharts::everySeriesIsSeen()
{
    QFETCH(int, shape);
    QFETCH(QSize, size);
    const auto asked = static_cast<CardKind::Shape>(shape);
    const CardData data = dataOf(asked);
    ChartCard card(kindOf(asked), ChartCard::Place::Paper, nullptr);
    card.setData(data);
    const QImage image = picture(card, size);
    for (const CardSeries& series : data.series)
        QVERIFY2(pixelsOf(image, colourOf(series)) > 25, qPrintable(series.name));
}

void TestDashboardCharts::everyFigureOfThePlanIsSeen_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(520, 760), QSize(1100, 500), QSize(1600, 900)})
        QTest::addRow("%d", size.width()) << size;
}

/// Ink where the heading, the measure, each figure and its name stand, and none of it beyond their own place.
void TestDashboardCharts::everyFigureOfThePlanIsSeen()
{
    QFETCH(QSize, size);
    PlanChart chart(nullptr);
    chart.setCard(planOf());
    const QImage image = picture(chart, size);
    const auto inkIn = [&](const QRectF& area, const QColor& colour) {
        return pixelsOf(image.copy(area.toRect()), colour);
    };
    for (int row = 0; row < chart.rowCount(); ++row) {
        const CardRow& shown = chart.card().rows[row];
        const QRectF area = chart.rowArea(row);
        QVERIFY2(QRectF(image.rect()).contains(area), qPrintable(shown.name));
        if (shown.isHeading)
            QVERIFY2(inkIn(area, theme().accent) > 20, qPrintable(shown.name));
        for (int mark = 0; mark < static_cast<int>(shown.marks.size()); ++mark) {
            const QRectF figure = chart.markArea(row, mark);
            QVERIFY2(inkIn(figure, theme().text) > 10, qPrintable(shown.name));
            QVERIFY2(inkIn(figure, theme().muted) > 10, "the name of the figure is missing");
            const QRectF edge(figure.right() - 2, figure.top(), 2, figure.height());
            QVERIFY2(inkIn(edge, theme().text) == 0 && inkIn(edge, theme().muted) == 0, "a figure is cut");
        }
    }
}

void TestDashboardCharts::aFigureOfThePlanOpens()
{
    PlanChart chart(nullptr);
    chart.setCard(planOf());
    picture(chart, {1100, 500});
    QSignalSpy opened(&chart, &DashboardChart::linkOpened);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.markArea(2, 1).center().toPoint());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<DashboardLink>().key, QStringLiteral("plan1.2.2"));
}

void TestDashboardCharts::wordsAreNotCut_data()
{
    everySeriesIsSeen_data();
    for (const QSize size : {QSize(520, 700), QSize(1600, 900)})
        QTest::addRow("plan %d", size.width()) << int(CardKind::Shape::Plan) << size;
}

/// No ink touches the edge of the chart: what is cut would.
void TestDashboardCharts::wordsAreNotCut()
{
    QFETCH(int, shape);
    QFETCH(QSize, size);
    const auto asked = static_cast<CardKind::Shape>(shape);
    ChartCard card(kindOf(asked), ChartCard::Place::Paper, nullptr);
    card.setData(dataOf(asked));
    picture(card, size);
    const QImage image = card.chart()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QColor ground = theme().surface;
    const auto isDark = [&](int x, int y) { return qGray(image.pixel(x, y)) < qGray(ground.rgb()) - 60; };
    for (int y = 0; y < image.height(); ++y)
        QVERIFY2(!isDark(image.width() - 1, y), "ink at the right edge");
    for (int x = 0; x < image.width(); ++x) {
        QVERIFY2(!isDark(x, 0), "ink at the upper edge");
        QVERIFY2(!isDark(x, image.height() - 1), "ink at the lower edge");
    }
}

void TestDashboardCharts::aCardAsksForTheHeightOfItsChart_data()
{
    everySeriesIsSeen_data();
}

/// On paper nobody draws a card larger: laid out with others it must be as high as its bars need.
void TestDashboardCharts::aCardAsksForTheHeightOfItsChart()
{
    QFETCH(int, shape);
    QFETCH(QSize, size);
    const auto asked = static_cast<CardKind::Shape>(shape);
    const bool isBars = asked == CardKind::Shape::Shares || asked == CardKind::Shape::Numbers;
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* card = new ChartCard(kindOf(asked), ChartCard::Place::Paper, &page);
    card->setData(isBars ? barsOf(12) : monthsOf(asked == CardKind::Shape::Line, 2));
    layout->addWidget(card);
    page.resize(size.width(), page.sizeHint().height());
    page.show();
    QCoreApplication::processEvents();
    QVERIFY2(card->chart()->height() >= card->chart()->sizeHint().height(), "the chart is pressed flat");
    card->showTable(true);
    QVERIFY(card->isTableShown());
    QVERIFY(!card->chart()->isVisible());
    card->showTable(false);
    QVERIFY(card->chart()->isVisible());
}

void TestDashboardCharts::lightsDifferInGreyPrint()
{
    QList<int> greys;
    for (const CardSeries& series : barsOf(1).series)
        greys << qGray(colourOf(series).rgb());
    std::sort(greys.begin(), greys.end());
    for (qsizetype i = 1; i < greys.size(); ++i)
        QVERIFY2(greys[i] - greys[i - 1] >= 25, "two lights look alike in grey");
}

void TestDashboardCharts::aClickOpensThePartUnderIt()
{
    BarChart chart(BarChart::Length::Share, nullptr);
    chart.setCard(barsOf(4));
    picture(chart, {600, 260});
    QSignalSpy opened(&chart, &DashboardChart::linkOpened);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.markArea(2, 1).center().toPoint());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<DashboardLink>().key, QStringLiteral("part2.1"));
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(4, int(chart.rowArea(3).center().y())));
    QCOMPARE(opened[1][0].value<DashboardLink>().key, QStringLiteral("whole3"));
}

void TestDashboardCharts::arrowsGoOverBarsAndPartsAndEnterOpens()
{
    BarChart chart(BarChart::Length::Share, nullptr);
    chart.setCard(barsOf(4));
    picture(chart, {600, 260});
    QSignalSpy opened(&chart, &DashboardChart::linkOpened);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    const QString row = opened[0][0].value<DashboardLink>().key;
    QVERIFY(row.startsWith(QStringLiteral("whole")));
    QCOMPARE(opened[1][0].value<DashboardLink>().key, QStringLiteral("part%1.1").arg(row.sliced(5)));
}

void TestDashboardCharts::newValuesAreShownBySeriesThatStay()
{
    BarChart bars(BarChart::Length::Share, nullptr);
    bars.setCard(barsOf(4));
    const auto before = bars.chart()->series();
    bars.setCard(barsOf(7));
    QCOMPARE(bars.chart()->series(), before);
    TrendChart line(TrendChart::Shape::Line, nullptr);
    line.setCard(monthsOf(true, 2));
    const auto lines = line.chart()->series();
    line.setCard(monthsOf(true, 2));
    QCOMPARE(line.chart()->series(), lines);
    QVERIFY(line.chart()->animationOptions() == QChart::NoAnimation);
}

void TestDashboardCharts::aThousandBranchesComeOnPages()
{
    ChartCard card(kindOf(CardKind::Shape::Shares), ChartCard::Place::Window, nullptr);
    card.setData(barsOf(1000));
    picture(card, {600, 420});
    QVERIFY(card.pageCount() > 1);
    QVERIFY(card.chart()->rowCount() <= 40);
    QVERIFY(card.chart()->rowArea(0).height() >= 20);
    const QString first = card.chart()->card().rows.constFirst().name;
    QTest::keyClick(card.chart(), Qt::Key_PageDown);
    QCOMPARE(card.page(), 1);
    QVERIFY(card.chart()->card().rows.constFirst().name != first);
    card.showPage(card.pageCount());
    QCOMPARE(card.chart()->card().rows.constLast().name, QStringLiteral("第1000党支部"));
    ChartCard paper(kindOf(CardKind::Shape::Shares), ChartCard::Place::Paper, nullptr);
    paper.setData(barsOf(1000));
    QCOMPARE(paper.chart()->rowCount(), 40);
}

void TestDashboardCharts::theTableSaysTheSame()
{
    ChartCard card(kindOf(CardKind::Shape::Shares), ChartCard::Place::Window, nullptr);
    const CardData data = barsOf(3);
    card.setData(data);
    card.showTable(true);
    picture(card, {600, 300});
    const auto* table = card.findChild<QTableWidget*>();
    QVERIFY(table && card.isTableShown());
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(1, 2)->text(), QStringLiteral("3"));
    QCOMPARE(linkOfCell(data, 1, 2).key, QStringLiteral("part1.1"));
    QCOMPARE(tableText(data).split(u'\n').size(), 4);
    QVERIFY(tableText(data).contains(QStringLiteral("第1党支部\t2\t3\t4\t5")));
    QVERIFY(card.chart()->accessibleDescription().contains(QStringLiteral("第1党支部  绿灯 2")));
}

void TestDashboardCharts::aPictureIsMadeOfEachCard()
{
    ChartCard card(kindOf(CardKind::Shape::Columns), ChartCard::Place::Window, nullptr);
    card.setData(monthsOf(false, 1));
    picture(card, {600, 300});
    const QImage image = card.picture();
    QCOMPARE(image.size(), QSize(1200, 600));
    QVERIFY(pixelsOf(image, colourOf({QString(), Tint::Accent})) > 100);
}

void TestDashboardCharts::cardsAreArrangedAndKept()
{
    const QStringList known{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    CardArrangement arrangement({}, known);
    QCOMPARE(arrangement.shown(), known);
    arrangement.setHidden(QStringLiteral("b"), true);
    arrangement.move(QStringLiteral("c"), -1);
    QCOMPARE(arrangement.shown(), (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("d")}));
    const CardArrangement again(arrangement.text(), known + QStringList{QStringLiteral("new")});
    QCOMPARE(again.shown(), arrangement.shown() + QStringList{QStringLiteral("new")});
    QVERIFY(again.isHidden(QStringLiteral("b")));
    const CardArrangement damaged(QStringLiteral("-x zz a a"), known);
    QCOMPARE(damaged.shown(), known);
}

static DashboardData roomData()
{
    DashboardData data;
    data.periodLabel = QStringLiteral("2022年第三季度");
    data.headlines = {{QStringLiteral("honors"), QStringLiteral("荣誉"), QStringLiteral("12 项")}};
    data.cards.insert(QStringLiteral("leaders"), barsOf(5));
    data.cards.insert(QStringLiteral("meetings"), barsOf(14));
    data.cards.insert(QStringLiteral("attendance"), monthsOf(true, 1));
    return data;
}

void TestDashboardCharts::theMeetingRoomTurnsItsPages()
{
    const QStringList ids{QStringLiteral("leaders"), QStringLiteral("meetings"), QStringLiteral("attendance")};
    MeetingRoom room(roomData(), {QStringLiteral("某院"), ids, 1}, {1366, 768});
    room.resize(1366, 768);
    room.show();
    QCOMPARE(room.pageCount(), 2);
    QVERIFY2(room.minimumSizeHint().height() <= 768, "the keys below the pages are off the screen");
    QVERIFY(!room.isPaused());
    QTRY_COMPARE_WITH_TIMEOUT(room.page(), 1, 4000);
    QTest::keyClick(&room, Qt::Key_Space);
    QVERIFY(room.isPaused());
    QTest::keyClick(&room, Qt::Key_Right);
    QCOMPARE(room.page(), 0);
    QTest::keyClick(&room, Qt::Key_End);
    QCOMPARE(room.page(), 1);
    QSignalSpy closed(&room, &MeetingRoom::closed);
    QTest::keyClick(&room, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void TestDashboardCharts::theMeetingRoomHasLargeType()
{
    const int plain = scaled(100);
    {
        MeetingRoom room(roomData(), {{}, {QStringLiteral("leaders")}, 0}, {3840, 2160});
        QVERIFY(scaled(100) >= 2 * plain);
        QVERIFY(room.isPaused());
    }
    QCOMPARE(scaled(100), plain);
    QVERIFY(meetingRoomScale({1366, 768}) > 100);
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    applyStyle(app, Appearance::Light);
    TestDashboardCharts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dashboardcharts.moc"
