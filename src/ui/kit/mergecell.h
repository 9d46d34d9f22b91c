// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QRadioButton;

namespace ledger {

/// One of two values to choose from: a mark and the text beside it, both of which can be clicked.
class MergeCell : public QFrame
{
    Q_OBJECT
public:
    /// `name` is read out: the side and the field.
    MergeCell(const QString& text, const QString& name, QWidget* parent);

    QRadioButton* button() const { return m_button; }
    void setText(const QString& text);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString m_name;
    QRadioButton* m_button;
    QLabel* m_label;
};

} // namespace ledger
