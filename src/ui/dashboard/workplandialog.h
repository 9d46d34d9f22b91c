// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/workplan.h"

#include <QDialog>

class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace ledger {

class MessageBar;
class Session;

/// Names of the work plan's parts and measures, and which figures tell of them; saves into the ledger.
class WorkPlanDialog : public QDialog
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    WorkPlanDialog(Session& session, QWidget* parent);

    void accept() override;

private:
    void createLayout();
    void addButtons();
    void readFigures();
    void fill(const WorkPlan& plan);
    WorkPlan plan() const;
    void addFigure();
    void addMeasure();
    void removeCurrent();
    void moveCurrent(int by);
    QTreeWidgetItem* currentMeasure() const;

    Session& m_session;
    QMap<QString, QString> m_labels; ///< of the figures, by key
    WorkPlan m_shown;
    MessageBar* m_messages;
    QTreeWidget* m_tree;
    QComboBox* m_figures;
};

} // namespace ledger
