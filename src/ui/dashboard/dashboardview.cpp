// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardview.h"

#include "ui/dashboard/barchart.h"
#include "ui/dashboard/headlinecard.h"
#include "ui/dashboard/monthchart.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

namespace {

constexpr int GapPixels = 14;
constexpr int LeastHeadline = 186;
constexpr int LeastTwoColumns = 800;
constexpr int GridUnits = 30; ///< divisible by any number of headlines in a row

bool hasValue(const MonthRow& row)
{
    return std::any_of(row.values.begin(), row.values.end(), [](const auto& value) { return value.value_or(0) > 0; });
}

} // namespace

DashboardView::DashboardView(QWidget* parent)
    : QWidget(parent)
    , m_headlineGrid(new QGridLayout)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_responsibility(new BarChart(BarChart::Length::Share, this))
    , m_meetings(new BarChart(BarChart::Length::Share, this))
    , m_honors(new BarChart(BarChart::Length::Number, this))
    , m_attendance(new MonthChart(MonthChart::Shape::RateLine, {}, this))
    , m_volunteering(new MonthChart(MonthChart::Shape::Columns, tr(" 小时"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(GapPixels));
    m_headlineGrid->setSpacing(scaled(GapPixels));
    for (int unit = 0; unit < GridUnits; ++unit)
        m_headlineGrid->setColumnStretch(unit, 1);
    layout->addLayout(m_headlineGrid);
    m_columns->setSpacing(scaled(GapPixels));
    layout->addLayout(m_columns, 1);
    addCharts();
}

void DashboardView::addCharts()
{
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(scaled(GapPixels));
        m_columns->addLayout(column, 1);
    }
    m_responsibilityPlace =
        addChart(left, tr("责任清单（一岗双责）· 按责任领导"), m_responsibility, QStringLiteral("responsibility"));
    m_meetingsPlace = addChart(left, tr("组织生活：已开展 / 应开展"), m_meetings, QStringLiteral("meetings"));
    m_attendancePlace = addChart(right, tr("组织生活出勤率 · 按月"), m_attendance, QStringLiteral("attendance"));
    m_volunteeringPlace = addChart(right, tr("志愿服务时长 · 按月"), m_volunteering, QStringLiteral("volunteering"));
    m_honorsPlace = addChart(right, tr("荣誉 · 按级别"), m_honors, QStringLiteral("honors"));
    right->setStretchFactor(m_honorsPlace.card, 0);
}

DashboardView::Place DashboardView::addChart(QVBoxLayout* column, const QString& title, DashboardChart* chart,
                                             const QString& id)
{
    auto* card = new Card(title, this);
    chart->setObjectName(QStringLiteral("chart_") + id);
    chart->setAccessibleName(title);
    card->body()->addWidget(chart, 1);
    QLabel* nothing = makeTextBlock({}, LabelRole::Muted, card);
    nothing->hide();
    card->body()->addWidget(nothing, 1, Qt::AlignTop);
    column->addWidget(card, 1);
    connect(chart, &DashboardChart::linkOpened, this, &DashboardView::linkOpened);
    return {card, nothing};
}

void DashboardView::setHeadlines(const QList<Headline>& headlines)
{
    while (m_headlines.size() < headlines.size()) {
        auto* card = new HeadlineCard(this);
        connect(card, &HeadlineCard::linkOpened, this, &DashboardView::linkOpened);
        if (m_headlines.isEmpty())
            setTabOrder(card, m_responsibility);
        else
            setTabOrder(m_headlines.constLast(), card);
        m_headlines.append(card);
        m_headlinesPerRow = 0;
    }
    for (qsizetype i = 0; i < headlines.size(); ++i)
        m_headlines[i]->setHeadline(headlines[i]);
}

void DashboardView::setData(const DashboardData& dashboard)
{
    setHeadlines(dashboard.headlines);
    const auto show = [](const Place& place, DashboardChart* chart, bool hasContent, const QString& otherwise) {
        chart->setVisible(hasContent);
        place.nothing->setText(otherwise);
        place.nothing->setVisible(!hasContent);
    };
    const Theme& t = theme();
    const QList<QColor> states{t.series.value(3), t.series.value(2), t.series.value(6)};
    m_responsibility->setBars(dashboard.responsibility, states);
    m_meetings->setBars(dashboard.meetings, {t.series.value(1), t.series.value(2), t.neutralSoft});
    m_honors->setBars(dashboard.honors, {t.series.value(4)});
    m_attendance->setMonths(dashboard.attendance);
    m_volunteering->setMonths(dashboard.volunteering);
    m_responsibilityPlace.card->setNote(dashboard.responsibility.note);
    m_meetingsPlace.card->setNote(dashboard.meetings.note);
    show(m_responsibilityPlace, m_responsibility, !dashboard.responsibility.bars.isEmpty(),
         tr("所选范围在这一年没有责任清单条目。在“责任清单”里新建，或导入已有的表格。"));
    show(m_meetingsPlace, m_meetings, !dashboard.meetings.bars.isEmpty(), tr("本期没有应开展组织生活的支部。"));
    show(m_honorsPlace, m_honors, !dashboard.honors.bars.isEmpty(), tr("本期没有荣誉记录。"));
    show(m_attendancePlace, m_attendance, hasValue(dashboard.attendance), tr("这一年还没有到会记录。"));
    show(m_volunteeringPlace, m_volunteering, hasValue(dashboard.volunteering), tr("这一年还没有志愿服务记录。"));
    arrange();
}

void DashboardView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Five headlines in a row, or three and two, or one below the other; charts in two columns where there is room.
void DashboardView::arrange()
{
    const int count = static_cast<int>(m_headlines.size());
    const int fitting = std::max(1, (width() + scaled(GapPixels)) / scaled(LeastHeadline + GapPixels));
    int perRow = 5;
    if (fitting < 5)
        perRow = fitting >= 3 ? 3 : fitting;
    if (count > 0 && perRow != m_headlinesPerRow) {
        m_headlinesPerRow = perRow;
        for (int i = 0; i < count; ++i) {
            const int row = i / perRow;
            const int inRow = std::min(perRow, count - row * perRow);
            const int span = GridUnits / inRow;
            m_headlineGrid->addWidget(m_headlines[i], row, i % perRow * span, 1, span);
        }
    }
    m_columns->setDirection(width() >= scaled(LeastTwoColumns) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ledger
