// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QAbstractItemModel;

namespace ledger {

/// Chooses the field of a column; typing part of its name finds it. The model gives the keys as Qt::UserRole.
class FieldCombo : public QComboBox
{
    Q_OBJECT
public:
    FieldCombo(QAbstractItemModel* offers, QWidget* parent);

    QString key() const { return currentData().toString(); }
    /// Emits nothing.
    void setKey(const QString& key);

Q_SIGNALS:
    void keyChosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void takeTyped();
    void announce();

    QString m_announced;
};

} // namespace ledger
