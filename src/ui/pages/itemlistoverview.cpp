// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/itemlistoverview.h"

#include "ui/kit/label.h"
#include "ui/kit/lightcolour.h"
#include "ui/kit/role.h"

#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace ledger {

namespace {

constexpr int UsualWidth = 244;
constexpr int LineHeight = 54;
constexpr int HeadingHeight = 30;
constexpr int AllLists = -1; ///< place of the line that stands for all
constexpr int NoList = -2; ///< of a heading
enum Role { PlaceRole = Qt::UserRole, LightsRole, ShareRole, CountsRole };

/// As they stand in a bar, from left to right.
constexpr std::array LightOrder{Light::Green, Light::Yellow, Light::Red, Light::Grey};

/// Title and how much is done above, the bar of lights with the worrying ones in words below.
class StandingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const bool isHeading = index.data(PlaceRole).toInt() == NoList;
        return {scaled(UsualWidth) / 2, scaled(isHeading ? HeadingHeight : LineHeight)};
    }

private:
    static void paintHeading(QPainter& painter, const QRect& room, const QString& text);
    static void paintBar(QPainter& painter, const QRectF& bar, const QList<QVariant>& lights);
};

void StandingDelegate::paintHeading(QPainter& painter, const QRect& room, const QString& text)
{
    painter.setFont(fontOf(12));
    painter.setPen(theme().muted);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

void StandingDelegate::paintBar(QPainter& painter, const QRectF& bar, const QList<QVariant>& lights)
{
    const int total = std::accumulate(lights.begin(), lights.end(), 0,
                                      [](int sum, const QVariant& count) { return sum + count.toInt(); });
    QPainterPath rounded;
    rounded.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.setClipPath(rounded);
    painter.fillRect(bar, theme().sunken);
    qreal left = bar.left();
    for (const Light light : LightOrder) {
        const int count = lights.value(static_cast<int>(light)).toInt();
        if (count == 0)
            continue;
        const qreal wide = bar.width() * count / total;
        painter.fillRect(QRectF(left, bar.top(), wide, bar.height()), lightColour(light));
        left += wide;
    }
    painter.setClipping(false);
}

void StandingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = theme();
    const QString title = index.data(Qt::DisplayRole).toString();
    const QRect room = option.rect.adjusted(scaled(12), scaled(6), -scaled(12), -scaled(7));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PlaceRole).toInt() == NoList) {
        paintHeading(*painter, room, title);
        painter->restore();
        return;
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isChosen ? t.accentSoft : t.hover);
    if (isChosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(scaled(3), option.rect.height())), t.accent);
    const QString share = index.data(ShareRole).toString();
    const QFont small = fontOf(12);
    painter->setPen(t.muted);
    painter->setFont(fontOf(13));
    painter->drawText(room, Qt::AlignRight | Qt::AlignTop, share);
    const int taken = painter->fontMetrics().horizontalAdvance(share) + scaled(10);
    painter->setPen(t.text);
    painter->setFont(fontOf(14, isChosen ? QFont::DemiBold : QFont::Normal));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width() - taken));
    const QString counts = index.data(CountsRole).toString();
    const qreal words = counts.isEmpty() ? 0 : QFontMetricsF(small).horizontalAdvance(counts) + scaled(10);
    const qreal high = scaled(7);
    const qreal middle = room.bottom() - scaled(7);
    paintBar(*painter, {qreal(room.left()), middle - high / 2, room.width() - words, high},
             index.data(LightsRole).toList());
    painter->setFont(small);
    painter->setPen(t.muted);
    painter->drawText(room, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, counts);
    painter->restore();
}

/// Only what somebody should look at.
QString worryingCounts(const ListStanding& standing)
{
    std::array<int, 4> worrying = standing.lights;
    worrying[static_cast<size_t>(Light::Green)] = 0;
    worrying[static_cast<size_t>(Light::Grey)] = 0;
    return lightCounts(worrying);
}

} // namespace

ItemListOverview::ItemListOverview(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("listChoice"));
    setAccessibleName(tr("本年的清单"));
    setRole(this, "lists");
    setItemDelegate(new StandingDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::currentRowChanged, this, &ItemListOverview::listChosen);
}

QSize ItemListOverview::sizeHint() const
{
    return {scaled(UsualWidth), scaled(LineHeight)};
}

void ItemListOverview::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    item->setData(PlaceRole, NoList);
}

void ItemListOverview::addLine(const QString& title, const ListStanding& standing, int place)
{
    auto* item = new QListWidgetItem(title, this);
    QList<QVariant> lights;
    for (const int count : standing.lights)
        lights << count;
    const QString share = QStringLiteral("%1/%2").arg(standing.done).arg(standing.items.size());
    item->setData(PlaceRole, place);
    item->setData(LightsRole, lights);
    item->setData(ShareRole, share);
    item->setData(CountsRole, worryingCounts(standing));
    const QString name = place == AllLists ? title : listTitle(standing.list);
    const QString spoken = tr("%1，完成 %2，%3").arg(name, share, lightCounts(standing.lights));
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setToolTip(plainToolTip(spoken));
}

const ListStanding* ItemListOverview::chosen() const
{
    const QListWidgetItem* item = currentItem();
    const int place = item ? item->data(PlaceRole).toInt() : AllLists;
    return place >= 0 && place < m_standings.size() ? &m_standings[place] : nullptr;
}

void ItemListOverview::setItems(const QList<LitItem>& items, const Vocabulary& vocabulary)
{
    const std::optional<ItemList> before = chosen() ? std::optional(chosen()->list) : std::nullopt;
    m_all = {};
    for (const LitItem& each : items)
        m_all.add(each);
    m_standings = standingsOf(items, vocabulary);
    {
        const QSignalBlocker blocker(this);
        clear();
        addLine(tr("全部清单"), m_all, AllLists);
        setCurrentRow(0);
        QString type;
        for (int place = 0; place < m_standings.size(); ++place) {
            const ItemList& list = m_standings[place].list;
            if (!list.holder.isEmpty() && (place == 0 || type != list.holderType))
                addHeading(listTitle({list.holderType, {}}));
            type = list.holderType;
            addLine(list.holder.isEmpty() ? listTitle(list) : list.holder, m_standings[place], place);
            if (before == list)
                setCurrentRow(count() - 1);
        }
    }
    // The list that was chosen is gone: all are shown again.
    if (before && !chosen())
        Q_EMIT listChosen();
}

} // namespace ledger
