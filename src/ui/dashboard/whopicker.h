// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>

class QMenu;

namespace ledger {

/// The leader or the department whose responsibility lists are looked at.
class WhoPicker : public QPushButton
{
    Q_OBJECT
public:
    explicit WhoPicker(QWidget* parent);

    void setChoices(const QStringList& leaders, const QStringList& departments);
    void setChosen(const QString& leader, const QString& department);
    /// One of the two is empty; both: everybody.
    QString leader() const { return m_leader; }
    QString department() const { return m_department; }

Q_SIGNALS:
    void chosen(const QString& leader, const QString& department);

private:
    enum class Field { Everybody, Leader, Department };
    void fill();
    void addChoice(Field field, const QString& name);

    QMenu* m_menu;
    QStringList m_leaders;
    QStringList m_departments;
    QString m_leader;
    QString m_department;
};

} // namespace ledger
