// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lights.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace ledger {

class LineEditor;
class Session;

/// The rules by which responsibility items show a light, with their source and day of effect; the unit may add its own.
class LightsTab : public QWidget
{
    Q_OBJECT
public:
    LightsTab(Session& session, QWidget* parent);

private:
    void createLayout();
    QLayout* createForm();
    void showRules();
    LightRules typed() const;
    void add();
    void removeSelected();
    bool save(const QList<LightRules>& own);

    Session& m_session;
    QTableWidget* m_table;
    LineEditor* m_from;
    QComboBox* m_days;
    QDoubleSpinBox* m_yellow;
    QDoubleSpinBox* m_red;
    QCheckBox* m_notStarted;
    QLineEdit* m_basis;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_remark;
    QList<LightRules> m_own; ///< in the order of the setting
};

} // namespace ledger
