// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tracepanel.h"

#include "core/chinesenumber.h"
#include "core/language.h"
#include "core/numbertext.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ledger {

namespace {

constexpr int KindRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;
constexpr int TitleRole = Qt::DisplayRole;
constexpr int AddsRole = Qt::UserRole + 3;
constexpr int NoteRole = Qt::UserRole + 4;
constexpr int MostRows = 500;
constexpr int PanelWidth = 320;
constexpr int NoteWidth = 256; ///< beside the margins and the bar

QString valueText(const FigureValue& figure)
{
    if (!figure.value)
        return QStringLiteral("—");
    if (figure.isRate)
        return styledPercent(*figure.value);
    const QString space = isInterfaceEnglish() ? QStringLiteral(" ") : QString();
    return styledPlain(*figure.value) + space + unitText(figure.unit);
}

QString addsText(const TraceRow& row, bool isRate)
{
    if (isRate && !row.present)
        return styledPercent(row.adds);
    if (row.present && row.expected)
        return QStringLiteral("%1/%2").arg(styledPlain(*row.present), styledPlain(*row.expected));
    return styledPlain(row.adds);
}

/// A record in two or three lines: its title and what it adds, date and branch, and why it is not counted.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const bool isHead = !index.parent().isValid();
        painter->save();
        if (!isHead && option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, t.accentSoft);
        else if (!isHead && option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, t.hover);
        QRect room = option.rect.adjusted(scaled(6), scaled(5), -scaled(6), -scaled(5));
        painter->setFont(isHead ? fontOf(13, QFont::DemiBold) : option.font);
        painter->setPen(isHead ? t.muted : t.text);
        const QString adds = index.data(AddsRole).toString();
        painter->drawText(room, Qt::AlignRight | Qt::AlignTop, adds);
        const QFontMetrics metrics = painter->fontMetrics();
        const int width = room.width() - (adds.isEmpty() ? 0 : metrics.horizontalAdvance(adds) + scaled(10));
        const QString title = metrics.elidedText(index.data(TitleRole).toString(), Qt::ElideRight, width);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, title);
        room.setTop(room.top() + metrics.lineSpacing());
        painter->setFont(fontOf(13));
        painter->setPen(t.muted);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(NoteRole).toString());
        if (!isHead) {
            painter->setPen(t.line);
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString note = index.data(NoteRole).toString();
        if (!index.parent().isValid())
            return {scaled(100), QFontMetrics(fontOf(13)).lineSpacing() + 2 * scaled(5)};
        const int width = scaled(NoteWidth);
        const QRect room(0, 0, width, 1000);
        const int height = QFontMetrics(fontOf(13)).boundingRect(room, Qt::TextWordWrap, note).height();
        return {scaled(100), option.fontMetrics.lineSpacing() + height + 2 * scaled(5) + 1};
    }
};

} // namespace

TracePanel::TracePanel(QWidget* parent)
    : QFrame(parent)
    , m_title(makeTextBlock({}, LabelRole::CardTitle, this))
    , m_sum(makeTextBlock({}, LabelRole::Muted, this))
    , m_rows(new QTreeWidget(this))
    , m_show(new QPushButton(tr("打开"), this))
    , m_correct(new QPushButton(tr("更正"), this))
{
    setObjectName(QStringLiteral("tracePanel"));
    setRole(this, "card");
    setFixedWidth(scaled(PanelWidth));
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("关闭"));
    connect(close, &QToolButton::clicked, this, &TracePanel::back);
    // From anywhere in the window: the figure that was asked about keeps the keyboard.
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &TracePanel::back);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->addLayout(head);
    layout->addWidget(m_sum);
    layout->addWidget(m_rows, 1);
    layout->addWidget(makeButtons());
    m_rows->setObjectName(QStringLiteral("traceRows"));
    m_rows->setAccessibleName(tr("数字背后的记录"));
    m_rows->setHeaderHidden(true);
    m_rows->setRootIsDecorated(false);
    m_rows->setIndentation(0);
    m_rows->setMouseTracking(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    connect(m_rows, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { activate(item); });
}

QWidget* TracePanel::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* back = new QPushButton(tr("返回"), buttons);
    back->setObjectName(QStringLiteral("traceBack"));
    m_show->setObjectName(QStringLiteral("traceShow"));
    m_show->setToolTip(tr("在列表里看这条记录"));
    m_correct->setObjectName(QStringLiteral("traceCorrect"));
    m_correct->setToolTip(tr("打开表单更正这条记录"));
    for (QPushButton* button : {m_show, m_correct, back})
        row->addWidget(button, 1);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const QTreeWidgetItem* item = m_rows->currentItem();
        Q_EMIT recordShown(static_cast<Kind>(item->data(0, KindRole).toInt()), item->data(0, IdRole).toLongLong());
    });
    connect(m_correct, &QPushButton::clicked, this, [this] { activate(m_rows->currentItem()); });
    connect(back, &QPushButton::clicked, this, &TracePanel::back);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &TracePanel::enableButtons);
    enableButtons();
    return buttons;
}

void TracePanel::enableButtons()
{
    const QTreeWidgetItem* item = m_rows->currentItem();
    const bool isRecord = item && item->data(0, IdRole).toLongLong() != 0;
    m_show->setEnabled(isRecord);
    m_correct->setEnabled(isRecord);
}

void TracePanel::back()
{
    hide();
    Q_EMIT closed();
}

void TracePanel::showWaiting()
{
    m_title->setText(tr("正在查找记录…"));
    m_sum->clear();
    m_rows->clear();
    show();
}

void TracePanel::showTrace(const Trace& trace)
{
    m_title->setText(tr("%1：%2").arg(trace.figure.label, valueText(trace.figure)));
    m_sum->setText(trace.records.isEmpty() ? tr("没有记录计入这个数字。")
                                           : tr("由 %1 条记录得出；双击或按回车打开记录。").arg(trace.records.size()));
    m_rows->clear();
    m_isRate = trace.figure.isRate;
    addRows(tr("计入"), trace.records, true);
    addRows(tr("看过而未计入"), trace.notCounted, false);
    m_rows->expandAll();
    show();
}

void TracePanel::addRows(const QString& heading, const QList<TraceRow>& rows, bool isCounted)
{
    if (rows.isEmpty())
        return;
    auto* group = new QTreeWidgetItem(m_rows);
    group->setData(0, TitleRole, tr("%1（%2）").arg(heading).arg(rows.size()));
    group->setData(0, Qt::AccessibleTextRole, group->data(0, TitleRole));
    group->setFlags(Qt::ItemIsEnabled);
    for (const TraceRow& row : rows.first(std::min<qsizetype>(rows.size(), MostRows))) {
        auto* item = new QTreeWidgetItem(group);
        const QString adds = isCounted ? addsText(row, m_isRate) : QString();
        QString note = QStringList{row.date, row.branch}.join(u'　').trimmed();
        if (!row.told.isEmpty() && isCounted)
            note += u'\n' + row.told;
        if (!row.reason.isEmpty())
            note += u'\n' + row.reason;
        item->setData(0, TitleRole, row.title);
        item->setData(0, AddsRole, adds);
        item->setData(0, NoteRole, note);
        item->setData(0, KindRole, static_cast<int>(row.kind));
        item->setData(0, IdRole, row.id);
        item->setData(0, Qt::AccessibleTextRole, QStringList{row.title, note, adds}.join(u' ').simplified());
        item->setToolTip(0, plainToolTip(row.title));
    }
    if (rows.size() > MostRows) {
        auto* rest = new QTreeWidgetItem(m_rows);
        rest->setData(0, TitleRole, tr("另有 %1 条").arg(rows.size() - MostRows));
        rest->setFlags(Qt::ItemIsEnabled);
    }
}

void TracePanel::activate(QTreeWidgetItem* item)
{
    const qint64 id = item->data(0, IdRole).toLongLong();
    if (id != 0)
        Q_EMIT recordActivated(static_cast<Kind>(item->data(0, KindRole).toInt()), id);
}

} // namespace ledger
