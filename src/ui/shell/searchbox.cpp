// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace ledger {

namespace {

constexpr int PauseMilliseconds = 120;
constexpr int MostHits = 40;
constexpr int KindRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;
constexpr int NoteRole = Qt::UserRole + 2;
constexpr int LeastWidth = 520;

/// The title, and branch and date in grey at the right end, which are never cut.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isHit = index.flags().testFlag(Qt::ItemIsSelectable);
        painter->save();
        if (isHit && option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme().accentSoft);
        else if (isHit && option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme().hover);
        QRect room = option.rect.adjusted(scaled(8), 0, -scaled(8), 0);
        painter->setFont(fontOf(13));
        painter->setPen(theme().muted);
        const QString note = index.data(NoteRole).toString();
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, note);
        if (!note.isEmpty())
            room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(note) - scaled(12));
        if (isHit) {
            painter->setFont(option.font);
            painter->setPen(theme().text);
        }
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

SearchBox::SearchBox(Session& session, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_pause(new QTimer(this))
    , m_list(new QListWidget(parent->window()))
{
    setObjectName(QStringLiteral("search"));
    setRole(this, "search");
    setAccessibleName(tr("搜索全部记录"));
    setPlaceholderText(tr("搜索全部记录，支持拼音首字母　Ctrl+K"));
    addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setRole(m_list, "popup");
    m_list->setAccessibleName(tr("搜索结果"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &SearchBox::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_session.searching().interrupt();
        m_pause->start();
    });
    connect(m_list, &QListWidget::itemClicked, this, &SearchBox::choose);
}

void SearchBox::ask()
{
    const QString words = text().trimmed();
    const int generation = ++m_generation;
    if (words.isEmpty()) {
        closeList();
        return;
    }
    m_session.searching().ask<SearchResult>(
        this, [words](Reader& reader) { return reader.search(words, MostHits); },
        [this, generation](const Result<SearchResult>& result) {
            // A later question broke this one off, or will answer in a moment.
            if (generation == m_generation && result)
                showResult(*result);
        });
}

void SearchBox::showResult(const SearchResult& result)
{
    m_list->clear();
    if (result.hits.isEmpty())
        addHeading(tr("没有找到。换个词，或用姓名、标题的拼音首字母。"));
    for (const Kind kind : allKinds) {
        bool hasHeading = false;
        for (const SearchHit& hit : result.hits) {
            if (hit.kind != kind)
                continue;
            if (!hasHeading)
                addHeading(fieldText(m_session.schema().of(kind).label));
            hasHeading = true;
            addHit(hit);
        }
    }
    if (result.total > result.hits.size())
        addHeading(result.isTotalExact ? tr("共 %1 条，显示前 %2 条").arg(result.total).arg(result.hits.size())
                                       : tr("%1 条以上，显示前 %2 条").arg(result.total).arg(result.hits.size()));
    step(1);
    placeList();
}

void SearchBox::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setSizeHint(QSize(0, scaled(30)));
}

void SearchBox::addHit(const SearchHit& hit)
{
    QStringList note{m_session.branches().shortNameOf(hit.branchId), hit.date};
    note.removeAll(QString());
    const QString title = hit.title.simplified();
    auto* item = new QListWidgetItem(title, m_list);
    item->setData(NoteRole, note.join(QStringLiteral("　")));
    item->setData(Qt::AccessibleTextRole, QString(title + u' ' + note.join(u' ')));
    item->setToolTip(plainToolTip(title));
    item->setData(KindRole, static_cast<int>(hit.kind));
    item->setData(IdRole, hit.id);
    item->setSizeHint(QSize(0, scaled(32)));
}

void SearchBox::placeList()
{
    const int wanted = m_list->count() * scaled(32) + scaled(14);
    const QPoint corner = mapTo(m_list->parentWidget(), QPoint(0, height() + 4));
    const int width = qMax(this->width(), scaled(LeastWidth));
    const int left = qMin(corner.x(), m_list->parentWidget()->width() - width - 8);
    const int below = m_list->parentWidget()->height() - corner.y() - 16;
    const int above = corner.y() - height() - 8 - 16;
    const bool isBelow = below >= qMin(wanted, above);
    const int tall = qMin(wanted, isBelow ? below : above);
    m_list->setGeometry(left, isBelow ? corner.y() : corner.y() - height() - 8 - tall, width, tall);
    m_list->raise();
    m_list->show();
}

void SearchBox::step(int rows)
{
    int row = m_list->currentRow();
    do {
        row += rows;
    } while (row >= 0 && row < m_list->count() && !m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable));
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void SearchBox::choose(const QListWidgetItem* item)
{
    if (!item || !item->flags().testFlag(Qt::ItemIsSelectable))
        return;
    const auto kind = static_cast<Kind>(item->data(KindRole).toInt());
    const qint64 id = item->data(IdRole).toLongLong();
    closeList();
    Q_EMIT hitChosen(kind, id);
}

void SearchBox::closeList()
{
    m_list->hide();
    m_list->clear();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentItem());
        return;
    case Qt::Key_Escape:
        ++m_generation;
        closeList();
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        closeList();
}

} // namespace ledger
