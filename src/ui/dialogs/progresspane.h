// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ledger {

/// Something that takes a while: what, how far, and a way to stop it.
class ProgressPane : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPane(QWidget* parent);

    void start(const QString& title);
    /// `total` 0: how much there is to do is not known.
    void setProgress(qint64 done, qint64 total);
    void setStopping();
    QPushButton& cancelButton() const { return *m_cancel; }

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_title;
    QProgressBar* m_bar;
    QLabel* m_rows;
    QPushButton* m_cancel;
};

} // namespace ledger
