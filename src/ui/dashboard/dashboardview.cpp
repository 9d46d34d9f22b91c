// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardview.h"

#include "ui/dashboard/dashboardchart.h"
#include "ui/dashboard/headlinecard.h"
#include "ui/kit/style.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

namespace {

constexpr int GapPixels = 14;
constexpr int LeastHeadline = 186;
constexpr int LeastTwoColumns = 800;
constexpr int LeastThreeColumns = 1750;
constexpr int GridUnits = 30; ///< divisible by any number of headlines in a row
constexpr int MostColumns = 3;

} // namespace

DashboardView::DashboardView(ChartCard::Place place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_headlineRow(new QWidget(this))
    , m_headlineGrid(new QGridLayout(m_headlineRow))
    , m_grid(new QGridLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(GapPixels));
    m_headlineGrid->setContentsMargins(0, 0, 0, 0);
    m_headlineGrid->setSpacing(scaled(GapPixels));
    for (int unit = 0; unit < GridUnits; ++unit)
        m_headlineGrid->setColumnStretch(unit, 1);
    // As wide as the window lets it be: how many stand in a row follows from that.
    m_headlineRow->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_headlineRow);
    m_grid->setSpacing(scaled(GapPixels));
    layout->addLayout(m_grid, 1);
}

ChartCard* DashboardView::makeCard(const CardKind& kind)
{
    auto* card = new ChartCard(kind, m_place, this);
    connect(card, &ChartCard::linkOpened, this, &DashboardView::linkOpened);
    connect(card, &ChartCard::commandChosen, this,
            [this, id = kind.id](CardCommand command) { Q_EMIT commandChosen(id, command); });
    connect(card, &ChartCard::dropped, this,
            [this, id = kind.id](const QString& dragged) { Q_EMIT cardDropped(dragged, id); });
    m_made.insert(kind.id, card);
    return card;
}

ChartCard* DashboardView::card(const QString& id) const
{
    return m_made.value(id);
}

void DashboardView::setCards(const QStringList& ids)
{
    const QList<CardKind> kinds = dashboardCards();
    for (ChartCard* card : std::as_const(m_cards))
        card->hide();
    m_cards.clear();
    for (const QString& id : ids) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&id](const CardKind& one) { return one.id == id; });
        if (kind == kinds.end())
            continue;
        ChartCard* card = m_made.contains(id) ? m_made.value(id) : makeCard(*kind);
        if (m_values.contains(id))
            card->setData(m_values.value(id));
        card->show();
        m_cards.append(card);
    }
    m_columns = 0;
    arrangeCards();
    orderTabs();
}

void DashboardView::setHeadlines(const QList<Headline>& headlines)
{
    while (m_headlines.size() < headlines.size()) {
        auto* card = new HeadlineCard(m_headlineRow);
        connect(card, &HeadlineCard::linkOpened, this, &DashboardView::linkOpened);
        m_headlines.append(card);
        m_headlinesPerRow = 0;
    }
    for (qsizetype i = 0; i < headlines.size(); ++i)
        m_headlines[i]->setHeadline(headlines[i]);
}

void DashboardView::setHeadlinesVisible(bool areVisible)
{
    m_headlineRow->setVisible(areVisible);
}

void DashboardView::setData(const DashboardData& dashboard)
{
    const bool hadHeadlines = !m_headlines.isEmpty();
    setHeadlines(dashboard.headlines);
    m_values = dashboard.cards;
    for (ChartCard* card : std::as_const(m_cards)) {
        if (m_values.contains(card->id()))
            card->setData(m_values.value(card->id()));
    }
    arrangeHeadlines();
    if (!hadHeadlines)
        orderTabs();
}

/// From left to right and down, as the eye goes.
void DashboardView::orderTabs()
{
    QWidget* before = nullptr;
    const auto next = [&before](QWidget* widget) {
        if (before)
            setTabOrder(before, widget);
        before = widget;
    };
    for (HeadlineCard* card : std::as_const(m_headlines))
        next(card);
    for (ChartCard* card : std::as_const(m_cards))
        next(card->chart());
}

void DashboardView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeHeadlines();
    arrangeCards();
}

/// Five headlines in a row, or three and two, or one below the other: as many as have room for their longest words.
void DashboardView::arrangeHeadlines()
{
    const int count = static_cast<int>(m_headlines.size());
    int least = scaled(LeastHeadline);
    for (const HeadlineCard* card : std::as_const(m_headlines))
        least = std::max(least, card->minimumSizeHint().width());
    const int fitting = std::max(1, (width() + scaled(GapPixels)) / (least + scaled(GapPixels)));
    int perRow = 5;
    if (fitting < 5)
        perRow = fitting >= 3 ? 3 : fitting;
    if (count == 0 || perRow == m_headlinesPerRow)
        return;
    m_headlinesPerRow = perRow;
    for (int i = 0; i < count; ++i) {
        const int row = i / perRow;
        const int inRow = std::min(perRow, count - row * perRow);
        const int span = GridUnits / inRow;
        m_headlineGrid->addWidget(m_headlines[i], row, i % perRow * span, 1, span);
    }
}

int DashboardView::columns() const
{
    if (width() >= scaled(LeastThreeColumns))
        return MostColumns;
    return width() >= scaled(LeastTwoColumns) ? 2 : 1;
}

/// A wide card that does not fit into the rest of a row begins the next one; the last of a row takes what is left of it.
void DashboardView::arrangeCards()
{
    const int count = columns();
    if (count == m_columns)
        return;
    m_columns = count;
    for (ChartCard* card : std::as_const(m_made))
        m_grid->removeWidget(card);
    for (int column = 0; column < MostColumns; ++column)
        m_grid->setColumnStretch(column, column < count ? 1 : 0);
    int row = 0;
    int column = 0;
    for (qsizetype at = 0; at < m_cards.size(); ++at) {
        const bool isLast = at + 1 == m_cards.size();
        const int wide = std::min(count, m_cards[at]->kind().columns);
        const int next = isLast ? count : std::min(count, m_cards[at + 1]->kind().columns);
        const bool endsRow = column + wide + next > count;
        m_grid->addWidget(m_cards[at], row, column, 1, endsRow ? count - column : wide);
        column = endsRow ? 0 : column + wide;
        row += endsRow ? 1 : 0;
    }
}

QList<int> DashboardView::rowEnds() const
{
    QList<int> ends;
    for (const ChartCard* card : m_cards) {
        const int end = card->geometry().bottom() + 1;
        if (!ends.isEmpty() && card->geometry().top() < ends.constLast())
            ends.last() = std::max(ends.constLast(), end);
        else
            ends.append(end);
    }
    return ends;
}

} // namespace ledger
