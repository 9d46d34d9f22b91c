// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ledger {

/// One line of literal text that ends in … where the room ends, with the whole text as its tooltip then.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    ElidedLabel(const QString& text, QWidget* parent);

    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace ledger
