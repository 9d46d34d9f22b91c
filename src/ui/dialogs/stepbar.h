// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace ledger {

/// The steps of a wizard in a line: numbered, those done ticked, the current one in the accent.
class StepBar : public QWidget
{
    Q_OBJECT
public:
    StepBar(const QStringList& steps, QWidget* parent);

    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter& painter, int step, int left) const;
    int widthOf(int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace ledger
