// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/progresspane.h"

#include "ui/kit/label.h"
#include "ui/kit/style.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ledger {

ProgressPane::ProgressPane(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, LabelRole::CardTitle, this))
    , m_bar(new QProgressBar(this))
    , m_rows(makeLabel({}, LabelRole::Muted, this))
    , m_cancel(new QPushButton(tr("停止(&S)"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(scaled(420));
    m_bar->setAccessibleName(tr("进度"));
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPane::cancelRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(scaled(14));
    layout->addStretch(2);
    for (QWidget* widget : QList<QWidget*>{m_title, m_bar, m_rows, m_cancel})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void ProgressPane::start(const QString& title)
{
    m_title->setText(title);
    m_cancel->setEnabled(true);
    setProgress(0, 0);
}

void ProgressPane::setProgress(qint64 done, qint64 total)
{
    // The bar counts in thousandths: rows may be more than an int holds.
    constexpr int whole = 1000;
    m_bar->setRange(0, total > 0 ? whole : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(whole * qMin(done, total) / total) : 0);
    m_rows->setText(total > 0 ? tr("%1 / %2 行").arg(done).arg(total) : QStringLiteral(" "));
}

void ProgressPane::setStopping()
{
    m_cancel->setEnabled(false);
    m_rows->setText(tr("正在停止…"));
}

} // namespace ledger
