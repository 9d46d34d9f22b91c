// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/attachmentview.h"

#include "ledger/attachmentlimits.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/thumbnails.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace ledger {

namespace {

constexpr int RowHeight = 58;
constexpr int LeastWidth = 250;
constexpr int Tile = 44;
constexpr int MostRows = 6;

/// Paints one attachment: its picture or its ending, its name, and a grey line below.
class AttachmentDelegate : public QStyledItemDelegate
{
public:
    AttachmentDelegate(Thumbnails& thumbnails, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_thumbnails(thumbnails)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& attachment = static_cast<const AttachmentModel*>(index.model())->at(index);
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRect cell = option.rect.adjusted(0, 1, -scaled(4), -1);
        paintGround(painter, cell, option.state);
        const int side = scaled(Tile);
        const QRect tile(cell.left() + scaled(6), cell.center().y() - side / 2, side, side);
        paintTile(painter, tile, attachment);
        const QRect words(tile.right() + scaled(12), cell.top(), cell.right() - tile.right() - scaled(18),
                          cell.height());
        paintWords(painter, words, attachment);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        Q_UNUSED(index)
        return static_cast<const AttachmentView*>(option.widget)->gridSize();
    }

private:
    static void paintGround(QPainter* painter, const QRect& cell, QStyle::State state)
    {
        const bool isSelected = state.testFlag(QStyle::State_Selected);
        if (!isSelected && !state.testFlag(QStyle::State_MouseOver))
            return;
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? theme().accentSoft : theme().hover);
        painter->drawRoundedRect(cell, scaled(6), scaled(6));
    }

    void paintTile(QPainter* painter, const QRect& tile, const Attachment& attachment) const
    {
        QPainterPath round;
        round.addRoundedRect(tile, scaled(5), scaled(5));
        painter->setPen(Qt::NoPen);
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap picture = m_thumbnails.of(attachment, qRound(tile.width() * ratio));
        if (picture.isNull()) {
            painter->fillPath(round, theme().neutralSoft);
            painter->setPen(theme().neutral);
            painter->setFont(fontOf(11, QFont::DemiBold));
            constexpr qsizetype longest = 5;
            painter->drawText(tile, Qt::AlignCenter, endingOf(attachment.name).toUpper().left(longest));
            return;
        }
        painter->save();
        painter->setClipPath(round);
        painter->drawPixmap(tile, picture);
        painter->restore();
    }

    static void paintWords(QPainter* painter, const QRect& words, const Attachment& attachment)
    {
        const QFont name = fontOf(14);
        const QFont small = fontOf(12);
        const QRect upper(words.left(), words.top(), words.width(), words.height() / 2 + scaled(3));
        const QRect lower(words.left(), upper.bottom(), words.width(), words.bottom() - upper.bottom());
        painter->setFont(name);
        painter->setPen(theme().text);
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignBottom,
                          QFontMetrics(name).elidedText(attachment.name, Qt::ElideMiddle, words.width()));
        painter->setFont(small);
        painter->setPen(theme().muted);
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignTop,
                          QFontMetrics(small).elidedText(attachmentLine(attachment), Qt::ElideRight, words.width()));
    }

    Thumbnails& m_thumbnails;
};

} // namespace

QString attachmentLine(const Attachment& attachment)
{
    QStringList parts{sizeText(attachment.content.size)};
    if (attachment.id == 0)
        parts << AttachmentView::tr("保存记录时添加");
    else
        parts << QDateTime::fromString(attachment.addedAt, Qt::ISODate).toLocalTime().date().toString(Qt::ISODate);
    parts << attachment.note;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void AttachmentModel::setAttachments(const QList<Attachment>& attachments)
{
    beginResetModel();
    m_attachments = attachments;
    endResetModel();
}

int AttachmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attachments.size());
}

QVariant AttachmentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attachment& attachment = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return attachment.name;
    case Qt::ToolTipRole:
        return plainToolTip(attachment.name + u'\n' + attachmentLine(attachment));
    case Qt::AccessibleTextRole:
        return QString(attachment.name + QStringLiteral("，") + attachmentLine(attachment));
    default:
        return {};
    }
}

AttachmentView::AttachmentView(Thumbnails& thumbnails, QWidget* parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("attachmentList"));
    setAccessibleName(tr("附件"));
    setRole(this, "attachments");
    setItemDelegate(new AttachmentDelegate(thumbnails, this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&thumbnails, &Thumbnails::ready, viewport(), qOverload<>(&QWidget::update));
}

int AttachmentView::rowsShown() const
{
    const int count = model() ? model()->rowCount() : 0;
    return qMin(MostRows, (count + m_columns - 1) / m_columns);
}

QSize AttachmentView::sizeHint() const
{
    return {scaled(LeastWidth), rowsShown() * scaled(RowHeight)};
}

QSize AttachmentView::minimumSizeHint() const
{
    return {scaled(LeastWidth) / 2, sizeHint().height()};
}

void AttachmentView::layOut()
{
    m_columns = qMax(1, width() / scaled(LeastWidth));
    // As needed, Qt would keep room for the bar at all times, and with it drop a column.
    const int count = model() ? model()->rowCount() : 0;
    setVerticalScrollBarPolicy(count > MostRows * m_columns ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    // One pixel less, or rounding would send the last column to the next row.
    setGridSize({(viewport()->width() - 1) / m_columns, scaled(RowHeight)});
    setFixedHeight(rowsShown() * scaled(RowHeight));
    updateGeometry();
}

void AttachmentView::resizeEvent(QResizeEvent* event)
{
    layOut();
    QListView::resizeEvent(event);
}

void AttachmentView::reset()
{
    QListView::reset();
    layOut();
}

void AttachmentView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        // The window round it must not take the key for one of its own.
        Q_EMIT activated(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace ledger
