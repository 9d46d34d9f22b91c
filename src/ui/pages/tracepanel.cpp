// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tracepanel.h"

#include "core/chinesenumber.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ledger {

namespace {

constexpr int KindRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;
constexpr int MostRows = 500;

QString valueText(const FigureValue& figure)
{
    if (!figure.value)
        return QStringLiteral("—");
    return figure.isRate ? styledPercent(*figure.value) : styledPlain(*figure.value) + figure.unit;
}

QString addsText(const TraceRow& row)
{
    if (row.present && row.expected)
        return QStringLiteral("%1/%2").arg(styledPlain(*row.present), styledPlain(*row.expected));
    return styledPlain(row.adds);
}

} // namespace

TracePanel::TracePanel(QWidget* parent)
    : QFrame(parent)
    , m_title(makeTextBlock({}, LabelRole::CardTitle, this))
    , m_sum(makeTextBlock({}, LabelRole::Muted, this))
    , m_rows(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("tracePanel"));
    setRole(this, "card");
    setFixedWidth(scaled(320));
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("关闭"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->addLayout(head);
    layout->addWidget(m_sum);
    layout->addWidget(m_rows, 1);
    m_rows->setObjectName(QStringLiteral("traceRows"));
    m_rows->setAccessibleName(tr("数字背后的记录"));
    m_rows->setColumnCount(2);
    m_rows->setHeaderHidden(true);
    m_rows->setRootIsDecorated(false);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { activate(item); });
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
                                           : tr("由 %1 条记录得出；双击打开记录。").arg(trace.records.size()));
    m_rows->clear();
    addRows(tr("计入"), trace.records, true);
    addRows(tr("看过而未计入"), trace.notCounted, false);
    m_rows->expandAll();
    show();
}

void TracePanel::addRows(const QString& heading, const QList<TraceRow>& rows, bool isCounted)
{
    if (rows.isEmpty())
        return;
    auto* group = new QTreeWidgetItem(m_rows, {tr("%1（%2）").arg(heading).arg(rows.size())});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    for (const TraceRow& row : rows.first(std::min<qsizetype>(rows.size(), MostRows))) {
        const QString text = QStringLiteral("%1\n%2").arg(row.title, QStringList{row.date, row.branch}.join(u' ').simplified());
        auto* item = new QTreeWidgetItem(group, {text, isCounted ? addsText(row) : QString()});
        item->setData(0, KindRole, static_cast<int>(row.kind));
        item->setData(0, IdRole, row.id);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
        item->setToolTip(0, plainToolTip(row.reason.isEmpty() ? row.title : row.reason));
    }
}

void TracePanel::activate(QTreeWidgetItem* item)
{
    const qint64 id = item->data(0, IdRole).toLongLong();
    if (id != 0)
        Q_EMIT recordActivated(static_cast<Kind>(item->data(0, KindRole).toInt()), id);
}

} // namespace ledger
