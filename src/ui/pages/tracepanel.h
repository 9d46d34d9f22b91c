// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ledger {

/// The records behind a figure, beside the page the figure stands on.
class TracePanel : public QFrame
{
    Q_OBJECT
public:
    explicit TracePanel(QWidget* parent = nullptr);

    void showTrace(const Trace& trace);
    void showWaiting();

Q_SIGNALS:
    /// To be opened in its form, and corrected there.
    void recordActivated(ledger::Kind kind, qint64 id);
    /// To be shown in the list of its kind.
    void recordShown(ledger::Kind kind, qint64 id);
    /// Somebody went back to the page.
    void closed();

private:
    QWidget* makeButtons();
    void back();
    void enableButtons();
    void activate(QTreeWidgetItem* item);
    void addRows(const QString& heading, const QList<TraceRow>& rows, bool isCounted);

    QLabel* m_title;
    QLabel* m_sum;
    QTreeWidget* m_rows;
    QPushButton* m_show;
    QPushButton* m_correct;
    bool m_isRate = false;
};

} // namespace ledger
